app-name = Defer

list-title = 进行中
deferred-title = 已推迟
reload = 刷新
open-task = 打开任务
untitled-task = 无标题任务 { $id }
from = 创建人：{ $name }
high-priority = 高优先级
unreadable = 有 { $count } 个任务无法显示。

deadline-overdue-days = 逾期 { $days } 天
deadline-overdue-hours = 逾期 { $hours } 小时
deadline-overdue-now = 逾期不到 1 小时
day-time = { $day } { $time }

search = 搜索任务
no-match = 没有匹配的任务
no-match-inProgress = “进行中”里没有匹配的任务
no-match-deferred = “已推迟”里没有匹配的任务
found-inProgress = “进行中”里有 1 个任务：{ $title }
found-inProgress-many = “进行中”里有 { list-count }
found-deferred = “已推迟”里有 1 个任务：{ $title }
found-deferred-many = “已推迟”里有 { list-count }
looking-deferred = 正在“已推迟”中搜索
leave-search = 清除搜索
select-all = 全选
select-task = 选择 { $title }
selected = 已选 { $count } 个
clear-selection = 取消选择
participant = 您是参与者
view = 视图
order-deadline = 截止日期
order-priority = 优先级
order-project = 项目
order-created = 创建日期
order-deferred = 推迟日期
group-overdue = 已逾期
group-today = 今天
group-back-today = 今天已恢复
group-tomorrow = 明天
group-week = 本周
group-later = 以后
group-no-deadline = 无截止日期
group-no-project = 无项目
group-no-return = 未设日期
group-no-return-long = 超过 30 天未设日期
group-untouched-month = 超过一个月没有动态
group-untouched-week = 超过一周没有动态
group-touched = 最近一周有动态
group-activity-unknown = 最后动态未知
new-activity = 仅显示有新动态的任务
no-new-activity = 没有新动态
show-all = 全部显示

defer = 推迟
defer-task = 推迟 { $title }
defer-busy = 正在推迟：{ $title }
deferred-task = 已推迟：{ $title }

defer-many = 推迟 { $count } 个任务
defer-progress = 正在推迟：{ $done } / { $total }
deferred-many = 已推迟 { $count } 个任务。
deferred-some = 已推迟 { $done } 个，未推迟 { $not } 个。
cancel = 停止
undo = 撤销
waiting = Bitrix24 繁忙，{ $seconds } 秒后继续。
slow = 仍在等待 Bitrix24 响应。
timer-runs-task = { $title } 的任务计时器仍在运行。

resume = 恢复
resume-task = 恢复 { $title }
resume-busy = 正在恢复：{ $title }
resumed-task = 已恢复进行：{ $title }
not-resumed-task = 未能恢复：{ $title }
not-resumed-pending = Bitrix24 未启动此任务，其状态现为“待处理”。
not-resumed-moved = { $status ->
    [deferred] 未撤销：此后有他人推迟了该任务。
   *[unknown] 未恢复：任务已不处于推迟状态。
}
not-resumed-gone = 未恢复：任务已被删除，或您无权再查看。
not-resumed-refused = Bitrix24 拒绝了该请求。任务仍处于推迟状态。
not-resumed-failed = 未恢复。{ $reason }
not-resumed-unsettled = { $reason }尚不清楚任务是否已恢复。

resume-many = 恢复 { $count } 个任务
resume-progress = 正在恢复：{ $done } / { $total }
resumed-many = { $count } 个任务已恢复进行。
resumed-some = 已恢复 { $done } 个，未恢复 { $not } 个。
paused-as-before-task = 已恢复为推迟前的暂停状态：{ $title }
paused-as-before-many = { $count } 个任务已恢复为推迟前的暂停状态。
pending-task = Bitrix24 未启动，现为“待处理”：{ $title }
pending-many = { $count } 个任务现为“待处理”：Bitrix24 未启动它们。
timer-runs = 任务计时器仍在运行
deferred-since = { $when }推迟
activity-since = 此后有新动态
empty-deferred-title = 没有推迟的任务
empty-deferred-text = 您推迟的任务会保存在这里，直到您恢复它们，或到了您选择的日期。

close = 关闭

this-task = 当前任务
all-projects = 所有项目
empty-project = 您在此项目中没有进行中的任务。
somebody-else = 这是他人的任务列表。下面是您自己的任务。

status-new = 新任务
status-pending = 待处理
status-inProgress = 进行中，由他人负责
status-awaitingControl = 待审核
status-completed = 已完成
status-deferred = 已推迟
status-declined = 已拒绝
status-unknown = 状态未知

not-deferred-rules = Bitrix24 不允许在当前状态下推迟此任务。任务仍在进行中。
not-deferred-not-allowed = 您无权推迟此任务。任务仍在进行中。
not-deferred-moved = 未推迟：任务已不在进行中。{ $status ->
    [new] 现为新任务。
    [pending] 现为“待处理”。
    [awaitingControl] 现为“待审核”。
    [completed] 任务已完成。
    [declined] 任务已被拒绝。
   *[unknown] 任务状态已改变。
}
not-deferred-gone = 未推迟：任务已被删除，或您无权再查看。
not-deferred-paused = 任务已暂停，但 Bitrix24 既未推迟它，也未重新启动它。请重试，或打开任务。
not-deferred-failed = 未推迟。{ $reason }
not-deferred-unsettled = { $reason }尚不清楚任务是否已推迟。
not-deferred-task = 未能推迟：{ $title }

empty-title = 没有进行中的任务
empty-text = 您没有进行中的任务，享受这份清闲吧。

loading = 正在加载您的任务
retry = 重试
load-failed = 无法加载您的任务。
refresh-failed = 无法刷新列表。

error-expired = 您的会话已过期。请刷新门户页面。
error-plan = Bitrix24 拒绝了应用的所有请求。很可能此门户的套餐不包含 REST：请联系管理员。
error-forbidden = Bitrix24 不允许应用执行此操作。请让管理员检查应用的权限。
error-refused = Bitrix24 拒绝了该请求。
error-busy = Bitrix24 繁忙。请稍后重试。
error-network = 无法连接 Bitrix24。请检查网络连接。
error-unserved = 您的 Bitrix24 不向应用提供此功能。您仍可在 Bitrix24 中操作。
error-bug = 问题出在此应用，而不是 Bitrix24。请刷新页面；如再次发生，请将详细信息发送给应用开发者。
error-broken = Bitrix24 返回了意外的响应。请重试；如果问题仍然存在，请将详细信息提供给管理员。
error-mixed = 您的 Bitrix24 使用 http，而本应用使用 https。浏览器不允许 https 页面连接 http 地址。请联系管理员。
error-incomplete = { part-missing }
copy-details = 复制详细信息
copied = 已复制

part-missing = 应用的部分内容无法加载。

list-count = { $count } 个任务
list-others = 其他 { $count } 个任务
list-found = 找到 { $count } 个，共 { $total } 个
defer-this = 推迟此任务
resume-this = 恢复此任务
defer-all = 推迟全部 { $count } 个
resume-all = 恢复全部 { $count } 个
set-date-all = 为全部 { $count } 个任务设置日期
not-shown = { $count } 个未显示
show = 显示
undo-task = 撤销：{ $title }
undo-many = 撤销：{ list-count }
redo = 重做
redo-task = 重做：{ $title }
redo-many = 重做：{ list-count }
deferred-stopped = 已停止：已推迟 { $done } 个，未推迟 { $not } 个，剩余 { $left } 个。
resumed-stopped = 已停止：已恢复 { $done } 个，未恢复 { $not } 个，剩余 { $left } 个。
empty-waiting = “已推迟”中还有 { $count } 个任务。
show-all-projects = 显示所有项目（{ $count }）

until-task = 推迟到… { $title }
deferred-until = 推迟到{ $when }：{ $title }
deferred-many-until = { list-count }已推迟到{ $when }。
deferred-some-until = { list-count }已推迟到{ $when }，{ $not } 个未推迟。
deferred-stopped-until = 已停止：{ list-count }已推迟到{ $when }，未推迟 { $not } 个，剩余 { $left } 个。
session-count = 本次会话共 { $count } 个
deferred-undated = 已推迟，未设日期：{ $title }
deferred-many-undated = { list-count }已推迟，未设日期。
date-none = 不设日期：{ $title }
date-none-many = 不设日期：{ list-count }
dates-changed = 已更改恢复日期：{ list-count }
date-busy = 正在保存日期
set-date = 设置日期
until-at = { $when } 恢复
no-date = 未设日期
back-when-opened = 有日期的任务会在您下次打开 Defer 时恢复。
back-since = { $when } 已恢复
deadline-at = { $when } 截止
order-return = 恢复日期
date-lost = 无法保存恢复日期。
as-of = 更新于：{ $when }
