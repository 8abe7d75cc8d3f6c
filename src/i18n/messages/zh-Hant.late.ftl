participating = 包括我參與的任務
order-by = 排序方式
ascending = 遞增
descending = 遞減
group-by = 分組方式
group-none = 不分組
group-activity = 最後動態

keys = 鍵盤快速鍵
keys-move = 下一個或上一個任務
keys-range = 擴大選取範圍
keys-select = 選取任務
keys-defer = 延後所選任務或目前任務
keys-resume = 恢復所選任務或目前任務
keys-letters = 單一字母快速鍵

settings = 設定
settings-title = Defer 的顯示位置
settings-text = 勾選即在該處顯示應用程式，取消勾選即移除。變更立即生效。
settings-remove = 從所有位置移除
settings-saved = 已儲存
settings-remove-ask = 要為所有人從所有位置移除 Defer 嗎？
settings-remove-no = 取消
settings-failed = 無法讀取設定。
settings-unchanged = 未能完成變更。
places-elsewhere = Bitrix24 中有 { $count } 個位置仍以舊網址開啟 Defer。
places-move = 改用此網址
place-taskCard = 任務卡片
place-taskCard-hint = 每個任務中的分頁或應用程式
place-myTaskList = 我的任務清單
place-myTaskList-hint = 個人任務上方的選單
place-projectTaskList = 專案任務清單
place-projectTaskList-hint = 專案任務上方的選單
place-taskMenu = 任務選單
place-taskMenu-hint = 清單中每個任務的選單
place-leftMenu = 左側選單
place-leftMenu-hint = 入口網站的主選單
place-done = 完成
place-failed = 未變更。{ $reason }

install-title = 安裝 Defer
install-text = Defer 向每位使用者顯示其進行中的任務，一鍵即可延後。它是沒有伺服器的頁面：任何資料都不會離開您的入口網站。
install-permissions = 它使用以下權限：
install-permission-task = 任務 (task)：列出、延後和恢復開啟應用程式的使用者的任務。
install-permission-placement = 應用程式嵌入 (placement)：在下列位置顯示。
install-permission-im = 選用：通知 (im)，用於在入口網站的通知中告知哪些任務已自動恢復。
install-places = 顯示位置
install = 安裝
install-partly = 部分位置未能新增。請重試，或先完成安裝，之後可在設定中新增。
install-finish = 直接完成
install-done = 安裝完成。入口網站會重新載入此頁面；如未載入，請自行重新整理。
install-user = 安裝尚未完成。請聯絡入口網站管理員開啟此頁面。

not-started = Defer 無法啟動

outside-title = Defer 需在 Bitrix24 中使用
outside-text = 它顯示您進行中的任務，一鍵即可延後。請從您的 Bitrix24 入口網站開啟此頁面。
outside-install = 安裝方法：管理員在入口網站開啟「開發者資源 › 其他 › 本地應用程式」，選擇「伺服器」，將此頁面的網址同時填為處理常式路徑和初始安裝路徑，並授予「任務 (task)」和「應用程式嵌入 (placement)」權限。
silent-title = Bitrix24 沒有回應
silent-text = 入口網站開啟了此頁面，但沒有回應。可能是網路較慢，或需要重新整理入口網站的頁面。

theme = 主題
theme-light = 淺色
theme-dark = 深色
theme-system = 依系統設定

welcome = { $defer }將任務先放到一邊。{ $menu }還可設定恢復的日期。同事會看到「已延後」狀態。

until-title = 延後到
until-later = 今天稍晚
until-this-morning = 今天早上
until-tomorrow = 明天
until-next-week = 下週
until-two-weeks = 兩週後
until-month = 一個月後
until-pick = 選擇日期…
until-none = 不設日期
until-date = 日期和時間
until-set = 設為此日期
until-past = 該時間已過。請選擇較晚的時間。
until-or-type = 或輸入：{ $example }
until-unclear = 無法辨識。例如：{ $example }
until-ambiguous = 哪個是月份？請寫成「12月」。
until-after-deadline = 晚於截止日期
until-after-a-deadline = 晚於其中一個截止日期
until-by-itself = 會自動恢復。
until-when-opened = 您下次開啟 Defer 時會恢復。
until-full = 最多可為 { $limit } 個任務設日期。您仍可延後任務而不設日期。

back-task = 已自動恢復：{ $title }
back-many = { $count } 個任務已自動恢復。
back-unknown = 不確定該恢復的任務是否都已恢復。
back-paused = 部分任務已恢復為延後前的暫停狀態。
not-back-task = 未能自動恢復：{ $title }。任務仍處於延後狀態。
not-back-many = { $count } 個任務未能自動恢復，仍處於延後狀態。

morning-at = 早上
later-by = 今天稍晚
until-hours = 「延後到」選單中的時間
hours = { $count } 小時後
keys-until = 將它們延後到…

place-background = 準時恢復任務
place-recommended = （建議）
place-background-hint = 沒有它，任務要等延後它的人開啟 Defer 時才會恢復。會在入口網站頁面上加入一個隱藏的小頁面；它每小時檢查一次新日期，未到時間時不傳送其他任何內容。
background-lost = Bitrix24 已關閉此功能。您可以重新開啟。

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = 已自動恢復：
bell-paused = 已恢復為延後前的暫停狀態：
bell-more = 另有 { $count } 項
# a switch
bell = 在 Bitrix24 通知中告訴我哪些任務已恢復
