participating = 参加中のタスクも表示
order-by = 並べ替え
ascending = 昇順
descending = 降順
group-by = グループ化
group-none = グループ化しない
group-activity = 最後の動き

keys = キーボードショートカット
keys-move = 次または前のタスク
keys-range = 選択範囲を広げる
keys-select = タスクを選択
keys-defer = 選択したタスク、または現在のタスクを延期
keys-resume = 選択したタスク、または現在のタスクを再開
keys-letters = 1 文字のショートカット

settings = 設定
settings-title = Defer の表示場所
settings-text = チェックした場所にアプリが表示され、外すと消えます。変更はすぐに反映されます。
settings-remove = すべての場所から削除
settings-saved = 保存しました
settings-remove-ask = Defer を全員のすべての場所から削除しますか？
settings-remove-no = キャンセル
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
install-permissions = 次の権限を使用します:
install-permission-task = タスク (task): アプリを開いた人のタスクを表示、延期、再開するため。
install-permission-placement = アプリの埋め込み (placement): 以下の場所に表示するため。
install-permission-im = 任意: 通知 (im)。自動的に再開したタスクをポータルの通知で知らせます。
install-places = 表示場所
install = インストール
install-partly = 一部の場所を追加できませんでした。再試行するか、このまま完了してください。後で設定から追加できます。
install-finish = このまま完了
install-done = インストールしました。ポータルがこのページを再読み込みします。されない場合は、ご自身で再読み込みしてください。
install-user = インストールが完了していません。ポータルの管理者にこのページを開くよう依頼してください。

not-started = Defer を起動できませんでした

outside-title = Defer は Bitrix24 内で使うアプリです
outside-text = 進行中のタスクを表示し、ワンクリックで延期できるようにします。このページは Bitrix24 のポータルから開いてください。
outside-install = インストールするには、管理者がポータルで「開発者リソース › その他 › ローカルアプリケーション」を開き、「サーバー」を選択して、ハンドラーのパスと初期インストールのパスの両方にこのページのアドレスを入力し、権限「タスク (task)」と「アプリの埋め込み (placement)」を付与します。
silent-title = Bitrix24 が応答しません
silent-text = ポータルはこのページを開きましたが、応答していません。接続が遅いか、ポータルのページの再読み込みが必要な可能性があります。

theme = テーマ
theme-light = ライト
theme-dark = ダーク
theme-system = システムに合わせる

welcome = { $defer } でタスクをいったん片付けます。{ $menu } では戻る日も決められます。同僚には「延期中」と表示されます。

until-title = 再開する日時
until-later = 今日このあと
until-this-morning = 今朝
until-tomorrow = 明日
until-next-week = 来週
until-two-weeks = 2 週間後
until-month = 1 か月後
until-pick = 日付を選択…
until-none = 日付なし
until-date = 日付と時刻
until-set = この日時に設定
until-past = その日時は過ぎています。もっと後の日時を選んでください。
until-or-type = または入力: { $example }
until-unclear = 読み取れません。例: { $example }
until-ambiguous = どちらが月ですか？「12月」のように入力してください。
until-after-deadline = 期限より後
until-after-a-deadline = いずれかの期限より後
until-by-itself = 自動的に再開します。
until-when-opened = 次に Defer を開いたときに再開します。
until-full = 日付を設定できるタスクは { $limit } 件までです。日付なしなら延期できます。

back-task = 自動的に再開しました: { $title }
back-many = { $count } 件のタスクが自動的に再開しました。
back-unknown = 予定日の来たタスクがすべて再開したかどうかは分かりません。
back-paused = 一部のタスクは、延期する前と同じく一時停止の状態で戻りました。
not-back-task = 自動的に再開できませんでした: { $title }。延期中のままです。
not-back-many = { $count } 件のタスクを自動的に再開できませんでした。延期中のままです。

morning-at = 朝
later-by = 今日このあと
until-hours = 「日時を選んで延期」メニューの時刻
hours = { $count } 時間後
keys-until = 日時を選んで延期…

place-background = タスクを予定どおりに再開
place-recommended = （推奨）
place-background-hint = これがない場合、タスクは延期した人が Defer を開くまで待ちます。ポータルのページに小さな非表示ページを追加します。1 時間に 1 回新しい日付を確認し、期日が来るまでほかには何も送信しません。
background-lost = Bitrix24 がこの機能をオフにしました。もう一度オンにできます。

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = 自動的に再開しました:
bell-paused = 延期前と同じく一時停止の状態で戻りました:
bell-more = ほか { $count } 件
# a switch
bell = 再開したタスクを Bitrix24 の通知で知らせる
