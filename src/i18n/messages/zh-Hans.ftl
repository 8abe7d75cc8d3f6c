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
select-all = 全选
select-task = 选择 { $title }
selected = 已选 { $count } 个
clear-selection = 取消选择
participating = 包括我参与的任务
participant = 您是参与者
view = 视图
order-by = 排序方式
order-deadline = 截止日期
order-priority = 优先级
order-project = 项目
order-created = 创建日期
order-deferred = 推迟日期
ascending = 升序
descending = 降序
group-by = 分组方式
group-none = 不分组
group-overdue = 已逾期
group-today = 今天
group-week = 本周
group-later = 以后
group-no-deadline = 无截止日期
group-no-project = 无项目

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
undo-timer = 撤销会启动任务计时器。

resume = 恢复
resume-task = 恢复 { $title }
resume-busy = 正在恢复：{ $title }
resumed-task = 已恢复进行：{ $title }
not-resumed-task = 未能恢复：{ $title }
not-resumed-pending = Bitrix24 未启动此任务，其状态现为“待处理”。
not-resumed-moved = 未恢复：任务已不处于推迟状态。
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
resume-timer = 恢复会启动任务计时器。
deferred-since = { $when }推迟
activity-since = 此后有新动态
empty-deferred-title = 没有推迟的任务
empty-deferred-text = 您推迟的任务会保存在这里，直到您恢复它们。

keys = 键盘快捷键
keys-move = 下一个或上一个任务
keys-range = 扩展选择
keys-select = 选择任务
keys-defer = 推迟所选任务或当前任务
keys-letters = 单字母快捷键
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

settings = 设置
settings-title = Defer 的显示位置
settings-text = 勾选即在该处显示应用，取消勾选即移除。更改立即生效。
settings-remove = 从所有位置移除
settings-failed = 无法读取设置。
settings-unchanged = 未能完成更改。
places-elsewhere = Bitrix24 中有 { $count } 个位置仍以旧地址打开 Defer。
places-move = 改用此地址
place-taskCard = 任务卡片
place-taskCard-hint = 每个任务中的选项卡或应用
place-myTaskList = 我的任务列表
place-myTaskList-hint = 个人任务上方的菜单
place-projectTaskList = 项目任务列表
place-projectTaskList-hint = 项目任务上方的菜单
place-taskMenu = 任务菜单
place-taskMenu-hint = 列表中每个任务的菜单
place-leftMenu = 左侧菜单
place-leftMenu-hint = 门户的主菜单
place-done = 完成
place-failed = 未更改。{ $reason }

install-title = 安装 Defer
install-text = Defer 向每位用户显示其进行中的任务，一键即可推迟。它是一个没有服务器的页面：任何数据都不会离开您的门户。
install-permissions = 它使用两项权限：
install-permission-task = 任务 (task)：列出、推迟和恢复打开应用的用户的任务。
install-permission-placement = 应用嵌入 (placement)：在下列位置显示。
install-places = 显示位置
install = 安装
install-partly = 部分位置未能添加。请重试，或先完成安装，以后可在设置中添加。
install-finish = 直接完成
install-done = 安装完成。门户会重新加载此页面；如未加载，请手动刷新。
install-user = 安装尚未完成。请联系门户管理员打开此页面。

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
not-started = Defer 无法启动

outside-title = Defer 需在 Bitrix24 中使用
outside-text = 它显示您进行中的任务，一键即可推迟。请从您的 Bitrix24 门户打开此页面。
outside-install = 安装方法：管理员在门户中打开“开发者资源 › 其他 › 本地应用程序”，选择“服务器”，将此页面的地址同时填为处理程序路径和初始安装路径，并授予“任务 (task)”和“应用嵌入 (placement)”权限。
silent-title = Bitrix24 没有响应
silent-text = 门户打开了此页面，但没有响应。可能是网络较慢，或需要刷新门户页面。

error-expired = 您的会话已过期。请刷新门户页面。
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

theme = 主题
theme-light = 浅色
theme-dark = 深色
theme-system = 跟随系统
part-missing = 应用的部分内容无法加载。
