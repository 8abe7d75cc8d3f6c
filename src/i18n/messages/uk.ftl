app-name = Defer

list-title = Виконуються
deferred-title = Відкладені
reload = Оновити
open-task = Відкрити завдання
untitled-task = Завдання { $id } без назви
from = Постановник: { $name }
high-priority = Високий пріоритет
unreadable = { $count ->
    [one] Не вдалося показати { $count } завдання.
    [few] Не вдалося показати { $count } завдання.
    [many] Не вдалося показати { $count } завдань.
   *[other] Не вдалося показати { $count } завдання.
}

deadline-overdue-days = протерміноване на { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
deadline-overdue-hours = протерміноване на { $hours ->
    [one] { $hours } годину
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
}
deadline-overdue-now = протерміноване менш ніж на годину
day-time = { $day }, { $time }

search = Пошук завдань
no-match = Нічого не знайдено
no-match-inProgress = На вкладці «Виконуються» нічого не знайдено
no-match-deferred = На вкладці «Відкладені» нічого не знайдено
found-inProgress = 1 завдання на вкладці «Виконуються»: { $title }
found-inProgress-many = На вкладці «Виконуються»: { list-count }
found-deferred = 1 завдання на вкладці «Відкладені»: { $title }
found-deferred-many = На вкладці «Відкладені»: { list-count }
looking-deferred = Шукаємо на вкладці «Відкладені»
leave-search = Скинути пошук
select-all = Вибрати всі
select-task = Вибрати: { $title }
selected = { $count ->
    [one] Вибрано { $count }
    [few] Вибрано { $count }
    [many] Вибрано { $count }
   *[other] Вибрано { $count }
}
clear-selection = Скасувати вибір
participant = Ви співвиконавець
view = Вигляд
order-deadline = Кінцевий термін
order-priority = Пріоритет
order-project = Проєкт
order-created = Дата створення
order-deferred = Коли відкладено
group-overdue = Протерміновані
group-today = Сьогодні
group-back-today = Повернулися сьогодні
group-tomorrow = Завтра
group-week = Цього тижня
group-later = Пізніше
group-no-deadline = Без терміну
group-no-project = Без проєкту
group-no-return = Без дати
group-no-return-long = Без дати понад 30 днів
group-untouched-month = Без активності понад місяць
group-untouched-week = Без активності понад тиждень
group-touched = З активністю за останній тиждень
group-activity-unknown = Остання активність невідома
new-activity = Лише з новою активністю
no-new-activity = Нової активності немає
show-all = Показати всі

defer = Відкласти
defer-task = Відкласти: { $title }
defer-busy = Відкладається: { $title }
deferred-task = Завдання відкладено: { $title }

defer-many = Відкласти { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
    [many] { $count } завдань
   *[other] { $count } завдання
}
defer-progress = Відкладаються: { $done } з { $total }
deferred-many = { $count ->
    [one] Відкладено { $count } завдання.
    [few] Відкладено { $count } завдання.
    [many] Відкладено { $count } завдань.
   *[other] Відкладено { $count } завдання.
}
deferred-some = Відкладено: { $done }, не вдалося: { $not }.
cancel = Зупинити
undo = Скасувати
waiting = Бітрікс24 зайнятий. Продовжимо через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
    [many] { $seconds } секунд
   *[other] { $seconds } секунди
}.
slow = Усе ще чекаємо на відповідь Бітрікс24.
timer-runs-task = Облік часу завдання { $title } досі триває.

resume = Відновити
resume-task = Відновити: { $title }
resume-busy = Відновлюється: { $title }
resumed-task = Завдання знову виконується: { $title }
not-resumed-task = Завдання не відновлено: { $title }
not-resumed-pending = Бітрікс24 не почав завдання: тепер воно очікує на виконання.
not-resumed-moved = { $status ->
    [deferred] Не скасовано: після цього завдання відклав хтось інший.
   *[unknown] Не відновлено: завдання вже не відкладене.
}
not-resumed-gone = Не відновлено: завдання видалено, або ви його більше не бачите.
not-resumed-refused = Бітрікс24 відхилив запит. Завдання досі відкладене.
not-resumed-failed = Не відновлено. { $reason }
not-resumed-unsettled = { $reason } Поки невідомо, чи відновлено завдання.

resume-many = Відновити { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
    [many] { $count } завдань
   *[other] { $count } завдання
}
resume-progress = Відновлюються: { $done } з { $total }
resumed-many = { $count ->
    [one] { $count } завдання знову виконується.
    [few] { $count } завдання знову виконуються.
    [many] { $count } завдань знову виконуються.
   *[other] { $count } завдання знову виконуються.
}
resumed-some = Знову виконуються: { $done }, не вдалося: { $not }.
paused-as-before-task = Знову призупинено, як до відкладення: { $title }
paused-as-before-many = { $count ->
    [one] { $count } завдання знову призупинено, як до відкладення.
    [few] { $count } завдання знову призупинено, як до відкладення.
    [many] { $count } завдань знову призупинено, як до відкладення.
   *[other] { $count } завдання знову призупинено, як до відкладення.
}
pending-task = Очікує на виконання, Бітрікс24 не почав завдання: { $title }
pending-many = { $count ->
    [one] { $count } завдання очікує на виконання: Бітрікс24 його не почав.
    [few] { $count } завдання очікують на виконання: Бітрікс24 їх не почав.
    [many] { $count } завдань очікують на виконання: Бітрікс24 їх не почав.
   *[other] { $count } завдання очікують на виконання: Бітрікс24 їх не почав.
}
timer-runs = Облік часу досі триває
deferred-since = Відкладено { $when }
activity-since = Відтоді з’явилася нова активність
empty-deferred-title = Відкладених завдань немає
empty-deferred-text = Відкладені завдання зберігаються тут, доки ви їх не відновите або не настане вибраний день.

close = Закрити

this-task = Це завдання
all-projects = Усі проєкти
empty-project = У цьому проєкті у вас немає завдань у роботі.
somebody-else = Це список завдань іншого співробітника. Нижче ваші завдання.

status-new = Нове
status-pending = Очікує на виконання
status-inProgress = Виконує інший співробітник
status-awaitingControl = Очікує на контроль
status-completed = Завершене
status-deferred = Відкладене
status-declined = Відхилене
status-unknown = Статус невідомий

not-deferred-rules = Бітрікс24 не дозволяє відкласти це завдання в його нинішньому стані. Воно досі виконується.
not-deferred-not-allowed = У вас немає прав, щоб відкласти це завдання. Воно досі виконується.
not-deferred-moved = Не відкладено: завдання вже не виконується. { $status ->
    [new] Воно нове.
    [pending] Воно очікує на виконання.
    [awaitingControl] Воно очікує на контроль.
    [completed] Воно завершене.
    [declined] Воно відхилене.
   *[unknown] Його статус змінився.
}
not-deferred-gone = Не відкладено: завдання видалено, або ви його більше не бачите.
not-deferred-paused = Завдання призупинено, але Бітрікс24 не відклав його й не почав знову. Спробуйте ще раз або відкрийте завдання.
not-deferred-failed = Не відкладено. { $reason }
not-deferred-unsettled = { $reason } Поки невідомо, чи відкладено завдання.
not-deferred-task = Завдання не відкладено: { $title }

empty-title = Немає завдань у роботі
empty-text = У вас немає завдань у роботі. Насолоджуйтеся тишею.

loading = Завантажуємо ваші завдання
retry = Повторити
load-failed = Не вдалося завантажити завдання.
refresh-failed = Не вдалося оновити список.

error-expired = Термін дії сеансу минув. Оновіть сторінку порталу.
error-plan = Бітрікс24 відхиляє всі запити застосунку. Найімовірніше, REST не входить до тарифу цього порталу: зверніться до адміністратора.
error-forbidden = Бітрікс24 не дозволяє застосунку це робити. Попросіть адміністратора перевірити права застосунку.
error-refused = Бітрікс24 відхилив запит.
error-busy = Бітрікс24 зайнятий. Спробуйте трохи пізніше.
error-network = Немає зв’язку з Бітрікс24. Перевірте з’єднання.
error-unserved = Ваш Бітрікс24 не надає застосункам такої можливості. Це й надалі можна зробити в самому Бітрікс24.
error-bug = Помилка сталася в цьому застосунку, а не в Бітрікс24. Оновіть сторінку; якщо це повториться, передайте подробиці розробнику застосунку.
error-broken = Бітрікс24 повернув неочікувану відповідь. Спробуйте ще раз; якщо не допоможе, передайте подробиці адміністратору.
error-mixed = Ваш Бітрікс24 працює через http, а цей застосунок через https. Браузери не дозволяють сторінці https звертатися до адреси http. Зверніться до адміністратора.
error-incomplete = { part-missing }
copy-details = Скопіювати подробиці
copied = Скопійовано

part-missing = Не вдалося завантажити частину застосунку.

list-count = { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
    [many] { $count } завдань
   *[other] { $count } завдання
}
list-others = { $count ->
    [one] Ще { $count } завдання
    [few] Ще { $count } завдання
    [many] Ще { $count } завдань
   *[other] Ще { $count } завдання
}
list-found = { $count } з { $total }
defer-this = Відкласти це завдання
resume-this = Відновити це завдання
defer-all = Відкласти всі ({ $count })
resume-all = Відновити всі ({ $count })
set-date-all = Дата для всіх ({ $count })
not-shown = не показано: { $count }
show = Показати
undo-task = Скасувати: { $title }
undo-many = Скасувати: { list-count }
redo = Повторити
redo-task = Повторити: { $title }
redo-many = Повторити: { list-count }
deferred-stopped = Зупинено. Відкладено: { $done }, не вдалося: { $not }, залишилося: { $left }.
resumed-stopped = Зупинено. Знову виконуються: { $done }, не вдалося: { $not }, залишилося: { $left }.
empty-waiting = { $count ->
    [one] На вкладці «Відкладені» на вас чекає { $count } завдання.
    [few] На вкладці «Відкладені» на вас чекають { $count } завдання.
    [many] На вкладці «Відкладені» на вас чекають { $count } завдань.
   *[other] На вкладці «Відкладені» на вас чекають { $count } завдання.
}
show-all-projects = Показати всі проєкти ({ $count })

until-task = До… { $title }
deferred-until = До { $when }: { $title }
deferred-many-until = { list-count }, повернуться: { $when }.
deferred-some-until = { list-count }, повернення: { $when }, не вдалося: { $not }.
deferred-stopped-until = Зупинено. { list-count }, повернення: { $when }, не вдалося: { $not }, залишилося: { $left }.
session-count = За сеанс: { $count }
deferred-undated = Відкладено без дати: { $title }
deferred-many-undated = Відкладено без дати: { list-count }
date-none = Без дати: { $title }
date-none-many = Без дати: { list-count }
dates-changed = Дати повернення змінено: { list-count }
date-busy = Дата зберігається
set-date = Дата
until-at = повернеться: { $when }
no-date = без дати
back-when-opened = Завдання з датою повернуться під час наступного відкриття Defer.
back-since = повернулося: { $when }
deadline-at = кінцевий термін: { $when }
order-return = Коли повернеться
date-lost = Не вдалося зберегти дату повернення.
as-of = оновлено: { $when }
