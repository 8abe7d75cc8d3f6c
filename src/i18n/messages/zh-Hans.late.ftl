participating = 包括我参与的任务
order-by = 排序方式
ascending = 升序
descending = 降序
group-by = 分组方式
group-none = 不分组
group-activity = 最后动态

keys = 键盘快捷键
keys-move = 下一个或上一个任务
keys-range = 扩展选择
keys-select = 选择任务
keys-defer = 推迟所选任务或当前任务
keys-resume = 恢复所选任务或当前任务
keys-letters = 单字母快捷键

settings = 设置
settings-title = Defer 的显示位置
settings-text = 勾选即在该处显示应用，取消勾选即移除。更改立即生效。
settings-remove = 从所有位置移除
settings-saved = 已保存
settings-remove-ask = 要为所有人从所有位置移除 Defer 吗？
settings-remove-no = 取消
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
install-permissions = 它使用以下权限：
install-permission-task = 任务 (task)：列出、推迟和恢复打开应用的用户的任务。
install-permission-placement = 应用嵌入 (placement)：在下列位置显示。
install-permission-im = 可选：通知 (im)，用于在门户的通知中告知哪些任务已自动恢复。
install-places = 显示位置
install = 安装
install-partly = 部分位置未能添加。请重试，或先完成安装，以后可在设置中添加。
install-finish = 直接完成
install-done = 安装完成。门户会重新加载此页面；如未加载，请手动刷新。
install-user = 安装尚未完成。请联系门户管理员打开此页面。

not-started = Defer 无法启动

outside-title = Defer 需在 Bitrix24 中使用
outside-text = 它显示您进行中的任务，一键即可推迟。请从您的 Bitrix24 门户打开此页面。
outside-install = 安装方法：管理员在门户中打开“开发者资源 › 其他 › 本地应用程序”，选择“服务器”，将此页面的地址同时填为处理程序路径和初始安装路径，并授予“任务 (task)”和“应用嵌入 (placement)”权限。
silent-title = Bitrix24 没有响应
silent-text = 门户打开了此页面，但没有响应。可能是网络较慢，或需要刷新门户页面。

theme = 主题
theme-light = 浅色
theme-dark = 深色
theme-system = 跟随系统

welcome = { $defer }将任务先放到一边。{ $menu }还可设定恢复的日期。同事会看到“已推迟”状态。

until-title = 推迟到
until-later = 今天晚些时候
until-this-morning = 今天早上
until-tomorrow = 明天
until-next-week = 下周
until-two-weeks = 两周后
until-month = 一个月后
until-pick = 选择日期…
until-none = 不设日期
until-date = 日期和时间
until-set = 设为此日期
until-past = 该时间已过。请选择更晚的时间。
until-or-type = 或输入：{ $example }
until-unclear = 无法识别。例如：{ $example }
until-ambiguous = 哪个是月份？请写成“12月”。
until-after-deadline = 晚于截止日期
until-after-a-deadline = 晚于其中一个截止日期
until-by-itself = 会自动恢复。
until-when-opened = 您下次打开 Defer 时会恢复。
until-full = 最多可为 { $limit } 个任务设日期。您仍可推迟任务而不设日期。

back-task = 已自动恢复：{ $title }
back-many = { $count } 个任务已自动恢复。
back-unknown = 不确定该恢复的任务是否都已恢复。
back-paused = 部分任务已恢复为推迟前的暂停状态。
not-back-task = 未能自动恢复：{ $title }。任务仍处于推迟状态。
not-back-many = { $count } 个任务未能自动恢复，仍处于推迟状态。

morning-at = 早上
later-by = 今天晚些时候
until-hours = “推迟到”菜单中的时间
hours = { $count } 小时后
keys-until = 将它们推迟到…

place-background = 按时恢复任务
place-recommended = （推荐）
place-background-hint = 没有它，任务要等推迟它的人打开 Defer 时才会恢复。会在门户页面上添加一个隐藏的小页面；它每小时检查一次新日期，未到时间时不发送其他任何内容。
background-lost = Bitrix24 已关闭此功能。您可以重新开启。

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = 已自动恢复：
bell-paused = 已恢复为推迟前的暂停状态：
bell-more = 另有 { $count } 项
# a switch
bell = 在 Bitrix24 通知中告诉我哪些任务已恢复
