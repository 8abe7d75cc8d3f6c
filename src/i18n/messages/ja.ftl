app-name = Defer

list-title = 進行中
deferred-title = 延期中
reload = 再読み込み
open-task = タスクを開く
untitled-task = 無題のタスク { $id }
from = 作成者: { $name }
high-priority = 優先度: 高
unreadable = { $count } 件のタスクを表示できませんでした。

deadline-overdue-days = { $days } 日超過
deadline-overdue-hours = { $hours } 時間超過
deadline-overdue-now = 超過（1 時間未満）
day-time = { $day } { $time }

search = タスクを検索
no-match = 一致するタスクはありません
no-match-inProgress = 「進行中」に一致するタスクはありません
no-match-deferred = 「延期中」に一致するタスクはありません
found-inProgress = 「進行中」に 1 件: { $title }
found-inProgress-many = 「進行中」: { list-count }
found-deferred = 「延期中」に 1 件: { $title }
found-deferred-many = 「延期中」: { list-count }
looking-deferred = 「延期中」を検索しています
leave-search = 検索をクリア
select-all = すべて選択
select-task = 選択: { $title }
selected = { $count } 件選択中
clear-selection = 選択を解除
participant = 参加中
view = 表示
order-deadline = 期限
order-priority = 優先度
order-project = プロジェクト
order-created = 作成日
order-deferred = 延期した日
group-overdue = 期限超過
group-today = 今日
group-back-today = 今日再開したタスク
group-tomorrow = 明日
group-week = 今週
group-later = それ以降
group-no-deadline = 期限なし
group-no-project = プロジェクトなし
group-no-return = 日付なし
group-no-return-long = 30 日以上日付なし
group-untouched-month = 1 か月以上動きなし
group-untouched-week = 1 週間以上動きなし
group-touched = 直近 1 週間に動きあり
group-activity-unknown = 最後の動きは不明
new-activity = 新しい動きのあるタスクのみ
no-new-activity = 新しい動きはありません
show-all = すべて表示

defer = 延期
defer-task = 延期: { $title }
defer-busy = 延期しています: { $title }
deferred-task = 延期しました: { $title }

defer-many = { $count } 件のタスクを延期
defer-progress = 延期しています: { $done } / { $total }
deferred-many = { $count } 件のタスクを延期しました。
deferred-some = { $done } 件を延期しました。{ $not } 件は延期していません。
cancel = 中止
undo = 元に戻す
waiting = Bitrix24 が混み合っています。{ $seconds } 秒後に続行します。
slow = 引き続き Bitrix24 の応答を待っています。
timer-runs-task = { $title } の時間の記録はまだ続いています。

resume = 再開
resume-task = 再開: { $title }
resume-busy = 再開しています: { $title }
resumed-task = 再開しました: { $title }
not-resumed-task = 再開できませんでした: { $title }
not-resumed-pending = Bitrix24 がタスクを開始しなかったため、「待機中」になっています。
not-resumed-moved = { $status ->
    [deferred] 元に戻していません。その後、別のユーザーがタスクを延期しました。
   *[unknown] 再開していません。タスクはもう延期中ではありません。
}
not-resumed-gone = 再開できませんでした。タスクが削除されたか、閲覧できなくなっています。
not-resumed-refused = リクエストは Bitrix24 に拒否されました。タスクは延期中のままです。
not-resumed-failed = 再開できませんでした。{ $reason }
not-resumed-unsettled = { $reason }タスクが再開されたかどうかはまだ不明です。

resume-many = { $count } 件のタスクを再開
resume-progress = 再開しています: { $done } / { $total }
resumed-many = { $count } 件のタスクを再開しました。
resumed-some = { $done } 件を再開しました。{ $not } 件は再開していません。
paused-as-before-task = 延期する前と同じく一時停止に戻りました: { $title }
paused-as-before-many = { $count } 件は延期する前と同じく一時停止に戻りました。
pending-task = Bitrix24 が開始せず「待機中」になりました: { $title }
pending-many = { $count } 件は Bitrix24 が開始せず「待機中」になりました。
timer-runs = 時間の記録はまだ続いています
deferred-since = 延期: { $when }
activity-since = その後、新しい動きがあります
empty-deferred-title = 延期したタスクはありません
empty-deferred-text = 延期したタスクは、再開するまで、または選んだ日までここに残ります。

close = 閉じる

this-task = このタスク
all-projects = すべてのプロジェクト
empty-project = このプロジェクトに進行中のタスクはありません。
somebody-else = これは他の人のタスク一覧です。以下はあなたのタスクです。

status-new = 新規
status-pending = 待機中
status-inProgress = 進行中（他の人が担当）
status-awaitingControl = レビュー待ち
status-completed = 完了
status-deferred = 延期中
status-declined = 辞退
status-unknown = ステータス不明

not-deferred-rules = このタスクは現在の状態では Bitrix24 で延期できません。進行中のままです。
not-deferred-not-allowed = このタスクを延期する権限がありません。進行中のままです。
not-deferred-moved = 延期していません。タスクはもう進行中ではありません。{ $status ->
    [new] 新規のタスクです。
    [pending] 待機中です。
    [awaitingControl] レビュー待ちです。
    [completed] 完了しています。
    [declined] 辞退されました。
   *[unknown] ステータスが変わりました。
}
not-deferred-gone = 延期できませんでした。タスクが削除されたか、閲覧できなくなっています。
not-deferred-paused = タスクは一時停止されましたが、Bitrix24 は延期も再開もしませんでした。再試行するか、タスクを開いてください。
not-deferred-failed = 延期できませんでした。{ $reason }
not-deferred-unsettled = { $reason }タスクが延期されたかどうかはまだ不明です。
not-deferred-task = 延期できませんでした: { $title }

empty-title = 進行中のタスクはありません
empty-text = 進行中のタスクはありません。ゆっくりお過ごしください。

loading = タスクを読み込んでいます
retry = 再試行
load-failed = タスクを読み込めませんでした。
refresh-failed = 一覧を更新できませんでした。

error-expired = セッションの有効期限が切れました。ポータルのページを再読み込みしてください。
error-plan = Bitrix24 がアプリのすべての要求を拒否しています。このポータルのプランに REST が含まれていない可能性が高いです。管理者に確認してください。
error-forbidden = Bitrix24 がアプリにこの操作を許可していません。アプリの権限を確認するよう管理者に依頼してください。
error-refused = リクエストは Bitrix24 に拒否されました。
error-busy = Bitrix24 が混み合っています。しばらくしてから再試行してください。
error-network = Bitrix24 に接続できませんでした。接続を確認してください。
error-unserved = この Bitrix24 では、アプリからこの操作はできません。Bitrix24 の画面からは引き続き行えます。
error-bug = Bitrix24 ではなく、このアプリで問題が発生しました。ページを再読み込みしてください。再発する場合は、詳細をアプリの開発者にお伝えください。
error-broken = Bitrix24 から予期しない応答がありました。再試行してください。解決しない場合は、詳細を管理者にお伝えください。
error-mixed = お使いの Bitrix24 は http、このアプリは https を使用しています。ブラウザーは https のページから http のアドレスへの接続を許可しません。管理者にお問い合わせください。
error-incomplete = { part-missing }
copy-details = 詳細をコピー
copied = コピーしました

part-missing = アプリの一部を読み込めませんでした。

list-count = { $count } 件のタスク
list-others = その他 { $count } 件のタスク
list-found = { $total } 件中 { $count } 件
defer-this = このタスクを延期
resume-this = このタスクを再開
defer-all = { $count } 件すべてを延期
resume-all = { $count } 件すべてを再開
set-date-all = { $count } 件すべてに日付を設定
not-shown = { $count } 件は非表示
show = 表示する
undo-task = 元に戻す: { $title }
undo-many = 元に戻す: { list-count }
redo = やり直す
redo-task = やり直す: { $title }
redo-many = やり直す: { list-count }
deferred-stopped = 中止しました: 延期 { $done } 件、延期できず { $not } 件、未処理 { $left } 件。
resumed-stopped = 中止しました: 再開 { $done } 件、再開できず { $not } 件、未処理 { $left } 件。
empty-waiting = 「延期中」に { $count } 件のタスクがあります。
show-all-projects = すべてのプロジェクトを表示（{ $count }）

until-task = 日時を選んで延期… { $title }
deferred-until = { $when } まで延期: { $title }
deferred-many-until = { list-count }を { $when } まで延期しました。
deferred-some-until = { list-count }を { $when } まで延期しました。{ $not } 件は延期していません。
deferred-stopped-until = 中止しました: { list-count }を { $when } まで延期、延期できず { $not } 件、未処理 { $left } 件。
session-count = このセッションで { $count } 件
deferred-undated = 日付なしで延期しました: { $title }
deferred-many-undated = { list-count }を日付なしで延期しました。
date-none = 日付なし: { $title }
date-none-many = 日付なし: { list-count }
dates-changed = 再開日を変更しました: { list-count }
date-busy = 日付を保存しています
set-date = 日付を設定
until-at = { $when } に再開
no-date = 日付なし
back-when-opened = 日付のあるタスクは、次に Defer を開いたときに再開します。
back-since = { $when } に再開済み
deadline-at = 期限: { $when }
order-return = 再開日
date-lost = 再開日を保存できませんでした。
as-of = 更新: { $when }
