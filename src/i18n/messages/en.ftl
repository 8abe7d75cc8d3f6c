# What people see. One file a language; the names of messages and variables are the same in all.

app-name = Defer

list-title = In progress
deferred-title = Deferred
reload = Reload
open-task = Open the task
untitled-task = Task { $id } without a title
from = Created by { $name }
high-priority = High priority
unreadable = { $count ->
    [one] { $count } task could not be shown.
   *[other] { $count } tasks could not be shown.
}

deadline-overdue-days = overdue by { $days ->
    [one] { $days } day
   *[other] { $days } days
}
deadline-overdue-hours = overdue by { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
deadline-overdue-now = overdue by less than an hour
# a relative day in this language, as the browser says it, and a time: "tomorrow, 12:00"
day-time = { $day }, { $time }

search = Search tasks
no-match = No matching tasks
select-all = Select all
select-task = Select { $title }
selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
clear-selection = Clear selection
participating = Tasks I take part in
participant = You take part
view = View
order-by = Order by
order-deadline = Deadline
order-priority = Priority
order-project = Project
order-created = Date created
order-deferred = Date deferred
ascending = Ascending
descending = Descending
group-by = Group by
group-none = No groups
group-overdue = Overdue
group-today = Today
group-week = This week
group-later = Later
group-no-deadline = No deadline
group-no-project = No project

defer = Defer
defer-task = Defer { $title }
defer-busy = Deferring { $title }
deferred-task = { $title } deferred.

defer-many = Defer { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
defer-progress = Deferring: { $done } of { $total }
deferred-many = { $count ->
    [one] { $count } task deferred.
   *[other] { $count } tasks deferred.
}
# how many were deferred, how many were not: "12 deferred, 2 not."
deferred-some = { $done } deferred, { $not } not.
cancel = Cancel
undo = Undo
# $seconds until the app goes on by itself
waiting = Bitrix24 is busy. Going on in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
slow = Still waiting for Bitrix24 to answer.
undo-timer = Undo will start the time tracker.

resume = Resume
resume-task = Resume { $title }
resume-busy = Resuming { $title }
resumed-task = { $title } is in progress again.
not-resumed-task = { $title } was not resumed.
not-resumed-pending = Bitrix24 did not start the task: it is now pending.
not-resumed-moved = Not resumed: the task is no longer deferred.
not-resumed-gone = Not resumed: the task was deleted, or you can no longer see it.
not-resumed-refused = Bitrix24 refused. The task is still deferred.
not-resumed-failed = Not resumed. { $reason }
not-resumed-unsettled = { $reason } It is not known yet whether the task was resumed.

resume-many = Resume { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
resume-progress = Resuming: { $done } of { $total }
resumed-many = { $count ->
    [one] { $count } task is in progress again.
   *[other] { $count } tasks are in progress again.
}
resumed-some = { $done } in progress again, { $not } not.
paused-as-before-task = { $title } is paused again, as it was before you deferred it.
paused-as-before-many = { $count ->
    [one] { $count } is paused again, as it was before you deferred it.
   *[other] { $count } are paused again, as they were before you deferred them.
}
pending-task = { $title } is now pending: Bitrix24 did not start it.
pending-many = { $count ->
    [one] { $count } is now pending: Bitrix24 did not start it.
   *[other] { $count } are now pending: Bitrix24 did not start them.
}
resume-timer = Resuming starts the time tracker.
# $when is a relative day in this language, as the browser says it: "5 days ago", "yesterday"
deferred-since = Deferred { $when }
activity-since = New activity since then
empty-deferred-title = Nothing deferred
empty-deferred-text = What you defer is kept here until you resume it.

keys = Keyboard shortcuts
keys-move = Next or previous task
keys-range = Extend the selection
keys-select = Select the task
keys-defer = Defer the selection, or the task
keys-letters = Single-letter shortcuts
close = Close

this-task = This task
all-projects = All projects
empty-project = You have no running tasks in this project.
somebody-else = This is somebody else's task list. Below are your own tasks.

status-new = New
status-pending = Pending
status-inProgress = In progress, with somebody else
status-awaitingControl = Awaiting review
status-completed = Completed
status-deferred = Deferred
status-declined = Declined
status-unknown = Status unknown

settings = Settings
settings-title = Where Defer appears
settings-text = Tick a place to show the app there, untick it to take it away. Changes are made at once.
settings-remove = Remove everywhere
settings-failed = The settings could not be read.
settings-unchanged = The change was not made.
places-elsewhere = { $count ->
    [one] { $count } place in Bitrix24 still opens
   *[other] { $count } places in Bitrix24 still open
} an earlier address of Defer.
places-move = Open this address there
place-taskCard = Task card
place-taskCard-hint = a tab or an application in every task
place-myTaskList = My task list
place-myTaskList-hint = the menu above one's own tasks
place-projectTaskList = Project task list
place-projectTaskList-hint = the menu above a project's tasks
place-taskMenu = Task menu
place-taskMenu-hint = the menu of each task in a list
place-leftMenu = Left menu
place-leftMenu-hint = the portal's main menu
place-done = Done
place-failed = Not changed. { $reason }

install-title = Install Defer
install-text = Defer shows everyone their tasks in progress and defers each with one click. It is a page without a server: nothing leaves your portal.
install-permissions = It uses two permissions:
install-permission-task = Tasks (task): to list the tasks of whoever opens it, to defer and to resume them.
install-permission-placement = Application embedding (placement): to appear in the places below.
install-places = Where it will appear
install = Install
install-partly = Some places could not be added. Try again, or finish without them; you can add them later in the settings.
install-finish = Finish without them
install-done = Installed. The portal reloads this page; if it does not, reload it yourself.
install-user = The installation is not finished. Ask an administrator of your portal to open this page.

not-deferred-rules = Bitrix24 does not let this task be deferred as it stands. It is still in progress.
not-deferred-not-allowed = You may not defer this task. It is still in progress.
not-deferred-moved = Not deferred: the task is no longer in progress. { $status ->
    [new] It is new.
    [pending] It is pending.
    [awaitingControl] It awaits review.
    [completed] It is completed.
    [declined] It was declined.
   *[unknown] Its status has changed.
}
not-deferred-gone = Not deferred: the task was deleted, or you can no longer see it.
not-deferred-paused = The task was paused, but Bitrix24 neither deferred it nor started it again. Try again, or open the task.
not-deferred-failed = Not deferred. { $reason }
not-deferred-unsettled = { $reason } It is not known yet whether the task was deferred.
not-deferred-task = { $title } was not deferred.

empty-title = Nothing in progress
empty-text = You have no running tasks. Enjoy the quiet.

loading = Loading your tasks
retry = Retry
load-failed = Your tasks could not be loaded.
refresh-failed = The list could not be refreshed.
not-started = Defer could not start

outside-title = Defer lives inside Bitrix24
outside-text = It shows your tasks in progress and defers each with one click. This page has to be opened by a Bitrix24 portal.
outside-install = To install it, an administrator opens Developer resources › Other › Local application in the portal, selects “Server”, enters the address of this page both as “Your handler path” and as “Initial installation path”, and assigns the permissions Tasks (task) and Application embedding (placement).
silent-title = Bitrix24 does not answer
silent-text = The portal opened this page but has not answered it. Your connection may be slow, or the page of the portal may need a reload.

error-expired = Your session has ended. Reload the page of the portal.
error-forbidden = Bitrix24 does not let the app read tasks. Ask your administrator to check the app's permissions.
error-refused = Bitrix24 refused.
error-busy = Bitrix24 is busy. Try again in a moment.
error-network = Bitrix24 could not be reached. Check your connection.
error-unserved = This Bitrix24 does not offer this to apps. You can still do it in Bitrix24 itself.
error-bug = Something went wrong in this app, not in Bitrix24. Reload the page; if it happens again, send the details to the app's developer.
error-broken = Bitrix24 answered something unexpected. Try again; if it stays so, give your administrator the details.
error-mixed = Your Bitrix24 is opened over http, this app over https, and browsers do not let such a page reach it. Ask your administrator.
error-incomplete = { part-missing }
copy-details = Copy details
copied = Copied

theme = Theme
theme-light = Light
theme-dark = Dark
theme-system = As the system
part-missing = Part of the app could not be loaded.
