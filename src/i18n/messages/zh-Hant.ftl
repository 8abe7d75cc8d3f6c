app-name = Defer

list-title = 進行中
deferred-title = 已延後
reload = 重新整理
open-task = 開啟任務
untitled-task = 無標題任務 { $id }
from = 建立者：{ $name }
high-priority = 高優先級
unreadable = 有 { $count } 個任務無法顯示。

deadline-overdue-days = 逾期 { $days } 天
deadline-overdue-hours = 逾期 { $hours } 小時
deadline-overdue-now = 逾期不到 1 小時
day-time = { $day } { $time }

search = 搜尋任務
no-match = 沒有相符的任務
no-match-inProgress = 「進行中」裡沒有相符的任務
no-match-deferred = 「已延後」裡沒有相符的任務
found-inProgress = 「進行中」裡有 1 個任務：{ $title }
found-inProgress-many = 「進行中」裡有 { list-count }
found-deferred = 「已延後」裡有 1 個任務：{ $title }
found-deferred-many = 「已延後」裡有 { list-count }
looking-deferred = 正在「已延後」中搜尋
leave-search = 清除搜尋
select-all = 全選
select-task = 選取 { $title }
selected = 已選取 { $count } 個
clear-selection = 取消選取
participant = 您是參與者
view = 檢視
order-deadline = 截止日期
order-priority = 優先級
order-project = 專案
order-created = 建立日期
order-deferred = 延後日期
group-overdue = 已逾期
group-today = 今天
group-back-today = 今天已恢復
group-tomorrow = 明天
group-week = 本週
group-later = 以後
group-no-deadline = 無截止日期
group-no-project = 無專案
group-no-return = 未設日期
group-no-return-long = 超過 30 天未設日期
group-untouched-month = 超過一個月沒有動態
group-untouched-week = 超過一週沒有動態
group-touched = 最近一週有動態
group-activity-unknown = 最後動態不明
new-activity = 僅顯示有新動態的任務
no-new-activity = 沒有新動態
show-all = 全部顯示

defer = 延後
defer-task = 延後 { $title }
defer-busy = 正在延後：{ $title }
deferred-task = 已延後：{ $title }

defer-many = 延後 { $count } 個任務
defer-progress = 正在延後：{ $done } / { $total }
deferred-many = 已延後 { $count } 個任務。
deferred-some = 已延後 { $done } 個，未延後 { $not } 個。
cancel = 停止
undo = 復原
waiting = Bitrix24 忙碌中，{ $seconds } 秒後繼續。
slow = 仍在等待 Bitrix24 回應。
timer-runs-task = { $title } 的任務計時器仍在執行。

resume = 恢復
resume-task = 恢復 { $title }
resume-busy = 正在恢復：{ $title }
resumed-task = 已恢復進行：{ $title }
not-resumed-task = 未能恢復：{ $title }
not-resumed-pending = Bitrix24 未啟動此任務，其狀態現為「待處理」。
not-resumed-moved = { $status ->
    [deferred] 未復原：此後有其他人延後了該任務。
   *[unknown] 未恢復：任務已不處於延後狀態。
}
not-resumed-gone = 未恢復：任務已被刪除，或您無權再檢視。
not-resumed-refused = Bitrix24 拒絕了此要求。任務仍處於延後狀態。
not-resumed-failed = 未恢復。{ $reason }
not-resumed-unsettled = { $reason }尚不清楚任務是否已恢復。

resume-many = 恢復 { $count } 個任務
resume-progress = 正在恢復：{ $done } / { $total }
resumed-many = { $count } 個任務已恢復進行。
resumed-some = 已恢復 { $done } 個，未恢復 { $not } 個。
paused-as-before-task = 已恢復為延後前的暫停狀態：{ $title }
paused-as-before-many = { $count } 個任務已恢復為延後前的暫停狀態。
pending-task = Bitrix24 未啟動，現為「待處理」：{ $title }
pending-many = { $count } 個任務現為「待處理」：Bitrix24 未啟動它們。
timer-runs = 任務計時器仍在執行
deferred-since = { $when }延後
activity-since = 此後有新動態
empty-deferred-title = 沒有延後的任務
empty-deferred-text = 您延後的任務會保留在這裡，直到您恢復它們，或到了您選擇的日期。

close = 關閉

this-task = 目前任務
all-projects = 所有專案
empty-project = 您在此專案中沒有進行中的任務。
somebody-else = 這是他人的任務清單。以下是您自己的任務。

status-new = 新任務
status-pending = 待處理
status-inProgress = 進行中，由他人負責
status-awaitingControl = 待審核
status-completed = 已完成
status-deferred = 已延後
status-declined = 已拒絕
status-unknown = 狀態不明

not-deferred-rules = Bitrix24 不允許在目前狀態下延後此任務。任務仍在進行中。
not-deferred-not-allowed = 您無權延後此任務。任務仍在進行中。
not-deferred-moved = 未延後：任務已不在進行中。{ $status ->
    [new] 現為新任務。
    [pending] 現為「待處理」。
    [awaitingControl] 現為「待審核」。
    [completed] 任務已完成。
    [declined] 任務已被拒絕。
   *[unknown] 任務狀態已改變。
}
not-deferred-gone = 未延後：任務已被刪除，或您無權再檢視。
not-deferred-paused = 任務已暫停，但 Bitrix24 既未延後它，也未重新啟動它。請重試，或開啟任務。
not-deferred-failed = 未延後。{ $reason }
not-deferred-unsettled = { $reason }尚不清楚任務是否已延後。
not-deferred-task = 未能延後：{ $title }

empty-title = 沒有進行中的任務
empty-text = 您沒有進行中的任務，享受這份清閒吧。

loading = 正在載入您的任務
retry = 重試
load-failed = 無法載入您的任務。
refresh-failed = 無法重新整理清單。

error-expired = 您的工作階段已過期。請重新整理入口網站的頁面。
error-plan = Bitrix24 拒絕了應用程式的所有請求。很可能此入口網站的方案不包含 REST：請聯絡管理員。
error-forbidden = Bitrix24 不允許應用程式執行此操作。請管理員檢查應用程式的權限。
error-refused = Bitrix24 拒絕了此要求。
error-busy = Bitrix24 忙碌中。請稍後重試。
error-network = 無法連線至 Bitrix24。請檢查網路連線。
error-unserved = 您的 Bitrix24 不向應用程式提供此功能。您仍可在 Bitrix24 中操作。
error-bug = 問題出在此應用程式，而不是 Bitrix24。請重新整理頁面；若再次發生，請將詳細資料傳送給應用程式開發者。
error-broken = Bitrix24 傳回了非預期的回應。請重試；如果問題仍然存在，請將詳細資料提供給管理員。
error-mixed = 您的 Bitrix24 使用 http，而此應用程式使用 https。瀏覽器不允許 https 頁面連線至 http 網址。請聯絡管理員。
error-incomplete = { part-missing }
copy-details = 複製詳細資料
copied = 已複製

part-missing = 無法載入應用程式的部分內容。

list-count = { $count } 個任務
list-others = 其他 { $count } 個任務
list-found = 找到 { $count } 個，共 { $total } 個
defer-this = 延後此任務
resume-this = 恢復此任務
defer-all = 延後全部 { $count } 個
resume-all = 恢復全部 { $count } 個
set-date-all = 為全部 { $count } 個任務設定日期
not-shown = { $count } 個未顯示
show = 顯示
undo-task = 復原：{ $title }
undo-many = 復原：{ list-count }
redo = 重做
redo-task = 重做：{ $title }
redo-many = 重做：{ list-count }
deferred-stopped = 已停止：已延後 { $done } 個，未延後 { $not } 個，剩餘 { $left } 個。
resumed-stopped = 已停止：已恢復 { $done } 個，未恢復 { $not } 個，剩餘 { $left } 個。
empty-waiting = 「已延後」中還有 { $count } 個任務。
show-all-projects = 顯示所有專案（{ $count }）

until-task = 延後到… { $title }
deferred-until = 延後到{ $when }：{ $title }
deferred-many-until = { list-count }已延後到{ $when }。
deferred-some-until = { list-count }已延後到{ $when }，{ $not } 個未延後。
deferred-stopped-until = 已停止：{ list-count }已延後到{ $when }，未延後 { $not } 個，剩餘 { $left } 個。
session-count = 此工作階段共 { $count } 個
deferred-undated = 已延後，未設日期：{ $title }
deferred-many-undated = { list-count }已延後，未設日期。
date-none = 不設日期：{ $title }
date-none-many = 不設日期：{ list-count }
dates-changed = 已變更恢復日期：{ list-count }
date-busy = 正在儲存日期
set-date = 設定日期
until-at = { $when } 恢復
no-date = 未設日期
back-when-opened = 有日期的任務會在您下次開啟 Defer 時恢復。
back-since = { $when } 已恢復
deadline-at = { $when } 截止
order-return = 恢復日期
date-lost = 無法儲存恢復日期。
as-of = 更新於：{ $when }
