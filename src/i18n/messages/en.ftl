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
no-match-inProgress = No match in progress
no-match-deferred = No match under Deferred
# what a search has found in the other tab: one task, or $count tasks
found-inProgress = 1 in progress: { $title }
found-inProgress-many = In progress: { list-count }
found-deferred = 1 under Deferred: { $title }
found-deferred-many = Under Deferred: { list-count }
looking-deferred = Looking under Deferred
leave-search = Clear search
select-all = Select all
select-task = Select { $title }
selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
clear-selection = Clear selection
participant = You're a participant
view = View
order-deadline = Deadline
order-priority = Priority
order-project = Project
order-created = Date created
order-deferred = Date deferred
group-overdue = Overdue
group-today = Today
group-back-today = Back today
group-tomorrow = Tomorrow
group-week = This week
group-later = Later
group-no-deadline = No deadline
group-no-project = No project
group-no-return = No date
group-no-return-long = No date for over 30 days
# by when something last happened in the tasks
group-untouched-month = Untouched for over a month
group-untouched-week = Untouched for over a week
group-touched = Active in the past week
group-activity-unknown = Last activity unknown
# of deferred tasks: only those in which something has happened since
new-activity = New activity only
no-new-activity = No new activity
show-all = Show all

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
cancel = Stop
undo = Undo
# $seconds until the app goes on by itself
waiting = Bitrix24 is busy. Continuing in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
slow = Still waiting for Bitrix24 to respond.
timer-runs-task = The time tracker of { $title } is still running.

resume = Resume
resume-task = Resume { $title }
resume-busy = Resuming { $title }
resumed-task = { $title } is in progress again.
not-resumed-task = { $title } was not resumed.
not-resumed-pending = Bitrix24 did not start the task: it is now pending.
not-resumed-moved = { $status ->
    [deferred] Not undone: somebody else has deferred the task since.
   *[unknown] Not resumed: the task is no longer deferred.
}
not-resumed-gone = Not resumed: the task was deleted, or you can no longer see it.
not-resumed-refused = Bitrix24 refused the request. The task is still deferred.
not-resumed-failed = Not resumed. { $reason }
not-resumed-unsettled = { $reason } The task may or may not have been resumed.

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
timer-runs = Its time tracker is still running
# $when is a relative day in this language, as the browser says it: "5 days ago", "yesterday"
deferred-since = Deferred { $when }
activity-since = New activity since then
empty-deferred-title = Nothing deferred
empty-deferred-text = Tasks you defer stay here until you resume them, or until the day you choose.

close = Close

this-task = This task
all-projects = All projects
empty-project = You have no tasks in progress in this project.
somebody-else = This is someone else's task list. Your own tasks are shown below.

status-new = New
status-pending = Pending
status-inProgress = In progress, assigned to someone else
status-awaitingControl = Pending review
status-completed = Completed
status-deferred = Deferred
status-declined = Declined
status-unknown = Status unknown

not-deferred-rules = Bitrix24 does not allow this task to be deferred in its current state. It is still in progress.
not-deferred-not-allowed = You don't have permission to defer this task. It is still in progress.
not-deferred-moved = Not deferred: the task is no longer in progress. { $status ->
    [new] It is new.
    [pending] It is pending.
    [awaitingControl] It is pending review.
    [completed] It is completed.
    [declined] It was declined.
   *[unknown] Its status has changed.
}
not-deferred-gone = Not deferred: the task was deleted, or you can no longer see it.
not-deferred-paused = The task was paused, but Bitrix24 neither deferred it nor started it again. Try again, or open the task.
not-deferred-failed = Not deferred. { $reason }
not-deferred-unsettled = { $reason } The task may or may not have been deferred.
not-deferred-task = { $title } was not deferred.

empty-title = Nothing in progress
empty-text = You have no tasks in progress. Enjoy the quiet.

loading = Loading your tasks
retry = Retry
load-failed = Your tasks could not be loaded.
refresh-failed = The list could not be refreshed.

error-expired = Your session has expired. Reload the portal page.
error-plan = Bitrix24 refuses every request of the app. Most likely REST is not part of this portal’s plan: ask your administrator.
error-forbidden = Bitrix24 does not allow the app to do this. Ask your administrator to check its permissions.
error-refused = Bitrix24 refused the request.
error-busy = Bitrix24 is busy. Try again in a moment.
error-network = Bitrix24 could not be reached. Check your connection.
error-unserved = Your Bitrix24 does not offer this to apps. You can still do it in Bitrix24 itself.
error-bug = Something went wrong in this app, not in Bitrix24. Reload the page; if it happens again, send the details to the app's developer.
error-broken = Bitrix24 returned an unexpected response. Try again; if it happens again, send the details to your administrator.
error-mixed = Your Bitrix24 uses http and this app uses https. Browsers do not let an https page connect to an http address. Ask your administrator.
error-incomplete = { part-missing }
copy-details = Copy details
copied = Copied

part-missing = Part of the app could not be loaded.

list-count = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
# beside the task that the app was opened from
list-others = { $count ->
    [one] { $count } other task
   *[other] { $count } other tasks
}
# what a search has found: "3 of 10"
list-found = { $count } of { $total }
defer-this = Defer this task
resume-this = Resume this task
# all of a group
defer-all = Defer all { $count }
resume-all = Resume all { $count }
set-date-all = Set a date for all { $count }
# of the selected tasks, those that a search hides
not-shown = { $count } not shown
show = Show
undo-task = Undo: { $title }
undo-many = Undo: { list-count }
# does again what was taken back last
redo = Redo
redo-task = Redo: { $title }
redo-many = Redo: { list-count }
# an action on several tasks that was stopped: how many were moved, how many could not be, how many were not tried
deferred-stopped = Stopped: { $done } deferred, { $not } not, { $left } left.
resumed-stopped = Stopped: { $done } in progress again, { $not } not, { $left } left.
empty-waiting = { $count ->
    [one] { $count } task is waiting under Deferred.
   *[other] { $count } tasks are waiting under Deferred.
}
show-all-projects = Show all projects ({ $count })

# a button beside Defer that opens a menu of days to come back; its name goes on with the title
until-task = Until… { $title }
# $when, here and below: "tomorrow, 9:00 AM", "Monday, 9:00 AM", "Dec 9, 9:00 AM"
deferred-until = Until { $when }: { $title }
# $count tasks, all to the same moment
deferred-many-until = { list-count } until { $when }.
# how many tasks until when, how many were not deferred
deferred-some-until = { list-count } until { $when }, { $not } not.
deferred-stopped-until = Stopped: { list-count } until { $when }, { $not } not, { $left } left.
# how many tasks were deferred since the page was opened
session-count = { $count } this session
# deferred without a day to come back
deferred-undated = { $title } deferred, no date.
deferred-many-undated = { list-count } deferred, no date.
# of deferred tasks whose return date was taken away, or changed to several
date-none = No date: { $title }
date-none-many = No date: { list-count }
dates-changed = Return dates changed: { list-count }
date-busy = Saving the date
# a button that opens the menu of days to come back
set-date = Set a date
# of a deferred task: the moment when it comes back
until-at = until { $when }
# of a deferred task: it comes back when somebody resumes it
no-date = no date
# above the deferred tasks, where nothing else brings them back
back-when-opened = Tasks with a date come back when you next open Defer.
# of a task that has come back by itself
back-since = back since { $when }
deadline-at = deadline { $when }
# of rows that stand from an earlier visit, while the list is being read
as-of = as of { $when }
order-return = Return date
# beside what was deferred: the moment to come back could not be written
date-lost = The return date could not be saved.
