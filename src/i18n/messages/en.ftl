# What people see. One file a language; the names of messages and variables are the same in all.

app-name = Defer

list-title = In progress
reload = Reload
open-task = Open the task
untitled-task = Task { $id } without a title
from = from { $name }
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

defer = Defer
defer-task = Defer { $title }
deferring-task = Deferring { $title }
deferred-task = { $title } deferred.

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
load-failed = Your tasks could not be loaded
refresh-failed = The list could not be refreshed

outside-title = Defer lives inside Bitrix24
outside-text = It shows your tasks in progress and defers each with one click. This page has to be opened by a Bitrix24 portal.
outside-install = To install it, an administrator opens Developer resources › Other › Local application in the portal, chooses an application with a static page, and gives the address of this page as the handler, with the permissions Tasks (task) and Embedding (placement).
silent-title = Bitrix24 does not answer
silent-text = The portal opened this page but has not answered it. Your connection may be slow, or the page of the portal may need a reload.

error-expired = Your session has ended. Reload the page of the portal.
error-forbidden = Bitrix24 does not let the app read tasks. Ask your administrator to check the app's permissions.
error-refused = Bitrix24 refused.
error-busy = Bitrix24 is busy. Try again in a moment.
error-network = Bitrix24 could not be reached. Check your connection.
error-broken = Bitrix24 answered something unexpected.
card-failed = The task's card could not be opened.

theme = Theme
theme-light = Light
theme-dark = Dark
theme-system = As the system
