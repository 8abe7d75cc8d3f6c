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
select-all = すべて選択
select-task = 選択: { $title }
selected = { $count } 件選択中
clear-selection = 選択を解除
participating = 参加中のタスクも表示
participant = 参加中
view = 表示
order-by = 並べ替え
order-deadline = 期限
order-priority = 優先度
order-project = プロジェクト
order-created = 作成日
order-deferred = 延期した日
ascending = 昇順
descending = 降順
group-by = グループ化
group-none = グループ化しない
group-overdue = 期限超過
group-today = 今日
group-week = 今週
group-later = それ以降
group-no-deadline = 期限なし
group-no-project = プロジェクトなし

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
undo-timer = 元に戻すと、時間の記録が始まります。

resume = 再開
resume-task = 再開: { $title }
resume-busy = 再開しています: { $title }
resumed-task = 再開しました: { $title }
not-resumed-task = 再開できませんでした: { $title }
not-resumed-pending = Bitrix24 がタスクを開始しなかったため、「待機中」になっています。
not-resumed-moved = 再開していません。タスクはもう延期中ではありません。
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
resume-timer = 再開すると、時間の記録が始まります。
deferred-since = 延期: { $when }
activity-since = その後、新しい動きがあります
empty-deferred-title = 延期したタスクはありません
empty-deferred-text = 延期したタスクは、再開するまでここに残ります。

keys = キーボードショートカット
keys-move = 次または前のタスク
keys-range = 選択範囲を広げる
keys-select = タスクを選択
keys-defer = 選択したタスク、または現在のタスクを延期
keys-letters = 1文字のショートカット
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

settings = 設定
settings-title = Defer の表示場所
settings-text = チェックした場所にアプリが表示され、外すと消えます。変更はすぐに反映されます。
settings-remove = すべての場所から削除
settings-failed = 設定を読み込めませんでした。
settings-unchanged = 変更できませんでした。
places-elsewhere = Bitrix24 の { $count } か所で、Defer が以前のアドレスのまま開かれます。
places-move = このアドレスに切り替える
place-taskCard = タスクカード
place-taskCard-hint = 各タスク内のタブまたはアプリ
place-myTaskList = マイタスク一覧
place-myTaskList-hint = 自分のタスクの上のメニュー
place-projectTaskList = プロジェクトのタスク一覧
place-projectTaskList-hint = プロジェクトのタスクの上のメニュー
place-taskMenu = タスクメニュー
place-taskMenu-hint = 一覧の各タスクのメニュー
place-leftMenu = 左メニュー
place-leftMenu-hint = ポータルのメインメニュー
place-done = 完了
place-failed = 変更できませんでした。{ $reason }

install-title = Defer をインストール
install-text = Defer は各ユーザーの進行中のタスクを表示し、ワンクリックで延期できるようにします。サーバーのないページなので、データがポータルの外に出ることはありません。
install-permissions = 次の 2 つの権限を使用します:
install-permission-task = タスク (task): アプリを開いた人のタスクを表示、延期、再開するため。
install-permission-placement = アプリの埋め込み (placement): 以下の場所に表示するため。
install-places = 表示場所
install = インストール
install-partly = 一部の場所を追加できませんでした。再試行するか、このまま完了してください。後で設定から追加できます。
install-finish = このまま完了
install-done = インストールしました。ポータルがこのページを再読み込みします。されない場合は、ご自身で再読み込みしてください。
install-user = インストールが完了していません。ポータルの管理者にこのページを開くよう依頼してください。

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
not-started = Defer を起動できませんでした

outside-title = Defer は Bitrix24 内で使うアプリです
outside-text = 進行中のタスクを表示し、ワンクリックで延期できるようにします。このページは Bitrix24 のポータルから開いてください。
outside-install = インストールするには、管理者がポータルで「開発者リソース › その他 › ローカルアプリケーション」を開き、「サーバー」を選択して、ハンドラーのパスと初期インストールのパスの両方にこのページのアドレスを入力し、権限「タスク (task)」と「アプリの埋め込み (placement)」を付与します。
silent-title = Bitrix24 が応答しません
silent-text = ポータルはこのページを開きましたが、応答していません。接続が遅いか、ポータルのページの再読み込みが必要な可能性があります。

error-expired = セッションの有効期限が切れました。ポータルのページを再読み込みしてください。
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

theme = テーマ
theme-light = ライト
theme-dark = ダーク
theme-system = システムに合わせる
part-missing = アプリの一部を読み込めませんでした。
