# What is needed later: the wizard, settings, help, the view. Loaded with those.

participating = Include tasks I participate in
order-by = Sort by
ascending = Ascending
descending = Descending
group-by = Group by
group-none = No grouping
group-activity = Last activity

keys = Keyboard shortcuts
keys-move = Next or previous task
keys-range = Extend the selection
keys-select = Select the task
keys-defer = Defer the selected tasks, or the current one
keys-resume = Resume the selected tasks, or the current one
keys-letters = Single-letter shortcuts

settings = Settings
settings-title = Where Defer appears
settings-text = Select where the app appears. Changes take effect immediately.
settings-remove = Remove everywhere
settings-saved = Saved
# asked once before Defer is removed everywhere
settings-remove-ask = Remove Defer from all places, for everyone?
settings-remove-no = Cancel
settings-failed = The settings could not be read.
settings-unchanged = The change was not made.
places-elsewhere = { $count ->
    [one] { $count } place in Bitrix24 still opens
   *[other] { $count } places in Bitrix24 still open
} Defer at an earlier address.
places-move = Switch to this address
place-taskCard = Task card
place-taskCard-hint = a tab or an application in every task
place-myTaskList = My task list
place-myTaskList-hint = the menu above your own tasks
place-projectTaskList = Project task list
place-projectTaskList-hint = the menu above a project's tasks
place-taskMenu = Task menu
place-taskMenu-hint = the menu of each task in a list
place-leftMenu = Left menu
place-leftMenu-hint = the portal's main menu
place-done = Done
place-failed = Not changed. { $reason }

install-title = Install Defer
install-text = Defer shows people their tasks in progress and lets them defer any of these with one click. It is a page without a server: nothing leaves your portal.
install-permissions = It uses these permissions:
install-permission-task = Tasks (task): to list the tasks of the person who opens it, to defer and to resume them.
install-permission-placement = Application embedding (placement): to appear in the places below.
install-permission-im = Optional: Notifications (im), so that the portal’s notifications say what came back by itself.
install-places = Where it will appear
install = Install
install-partly = Some places could not be added. Try again, or finish without them; you can add them later in the settings.
install-finish = Finish without them
install-done = Installed. The portal reloads this page; if it does not, reload it yourself.
install-user = The installation is not finished. Ask an administrator of your portal to open this page.

not-started = Defer could not start

outside-title = Defer works inside Bitrix24
outside-text = It shows your tasks in progress and lets you defer any of them with one click. Open this page from your Bitrix24 portal.
outside-install = To install it, an administrator opens Developer resources › Other › Local application in the portal, selects “Server”, enters the address of this page both as “Your handler path” and as “Initial installation path”, and assigns the permissions Tasks (task) and Application embedding (placement).
silent-title = Bitrix24 is not responding
silent-text = The portal opened this page but is not responding. Your connection may be slow, or the portal page may need to be reloaded.

theme = Theme
theme-light = Light
theme-dark = Dark
theme-system = System

welcome = { $defer } puts a task away. { $menu } also sets the day it returns. Colleagues see the status Deferred.

# the menu of days to come back; each line ends with its moment: "Tomorrow … Thu 9:00 AM"
until-title = Defer until
until-later = Later today
until-this-morning = This morning
until-tomorrow = Tomorrow
until-next-week = Next week
until-two-weeks = In two weeks
until-month = In a month
until-pick = Pick a date…
until-none = No date
until-date = Date and time
until-set = Set this date
until-past = That time has passed. Pick a later one.
# a line to type a day into; $example is what can be typed: "fri 2pm"
until-or-type = or type: { $example }
until-unclear = Not understood. Try: { $example }
until-ambiguous = Which one is the month? Write it as a word.
until-after-deadline = after its deadline
# of several tasks: after the deadline of at least one
until-after-a-deadline = after a deadline
until-by-itself = Comes back by itself.
until-when-opened = Comes back when you next open Defer.
# no more dates than $limit can be kept
until-full = At most { $limit } tasks can have a return date. You can defer without one.

back-task = { $title } is back.
back-many = { $count ->
    [one] { $count } task is back.
   *[other] { $count } tasks are back.
}
back-unknown = It is not known whether all due tasks came back.
back-paused = Some tasks came back paused, as they were before.
# of tasks whose day has come
not-back-task = { $title } could not be brought back. It is still deferred.
not-back-many = { $count ->
    [one] { $count } task could not be brought back. It is still deferred.
   *[other] { $count } tasks could not be brought back. They are still deferred.
}

# when the morning begins, and how much later "later today" is
morning-at = Morning
later-by = Later today
until-hours = Times in the Until menu
hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
keys-until = Defer them until…

place-background = Bring tasks back on time
# after the name of the choice
place-recommended = (recommended)
place-background-hint = Without it a task waits until its owner opens Defer. Adds a small hidden page to the portal's pages; it looks for new dates once an hour, and sends nothing else while nothing is due.
background-lost = Bitrix24 has switched this off. You can switch it on again.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Back:
bell-paused = Back, paused as before:
bell-more = and { $count } more
# a switch
bell = Tell me in the Bitrix24 notifications what came back
