app-name = Defer

list-title = Выполняются
deferred-title = Отложены
reload = Обновить
open-task = Открыть задачу
untitled-task = Задача { $id } без названия
from = Постановщик: { $name }
high-priority = Высокий приоритет
unreadable = { $count ->
    [one] Не удалось показать { $count } задачу.
    [few] Не удалось показать { $count } задачи.
    [many] Не удалось показать { $count } задач.
   *[other] Не удалось показать { $count } задачи.
}

deadline-overdue-days = просрочена на { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
deadline-overdue-hours = просрочена на { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
deadline-overdue-now = просрочена меньше чем на час
day-time = { $day }, { $time }

search = Поиск задач
no-match = Ничего не найдено
no-match-inProgress = На вкладке «Выполняются» ничего не найдено
no-match-deferred = На вкладке «Отложены» ничего не найдено
found-inProgress = 1 задача на вкладке «Выполняются»: { $title }
found-inProgress-many = На вкладке «Выполняются»: { list-count }
found-deferred = 1 задача на вкладке «Отложены»: { $title }
found-deferred-many = На вкладке «Отложены»: { list-count }
looking-deferred = Ищем на вкладке «Отложены»
leave-search = Сбросить поиск
select-all = Выбрать все
select-task = Выбрать: { $title }
selected = { $count ->
    [one] Выбрана { $count }
    [few] Выбраны { $count }
    [many] Выбрано { $count }
   *[other] Выбрано { $count }
}
clear-selection = Снять выделение
participant = Вы соисполнитель
view = Вид
order-deadline = Крайний срок
order-priority = Приоритет
order-project = Проект
order-created = Дата создания
order-deferred = Когда отложена
group-overdue = Просрочены
group-today = Сегодня
group-back-today = Вернулись сегодня
group-tomorrow = Завтра
group-week = На этой неделе
group-later = Позже
group-no-deadline = Без срока
group-no-project = Без проекта
group-no-return = Без даты
group-no-return-long = Без даты больше 30 дней
group-untouched-month = Без активности больше месяца
group-untouched-week = Без активности больше недели
group-touched = С активностью за последнюю неделю
group-activity-unknown = Последняя активность неизвестна
new-activity = Только с новой активностью
no-new-activity = Новой активности нет
show-all = Показать все

defer = Отложить
defer-task = Отложить: { $title }
defer-busy = Откладывается: { $title }
deferred-task = Задача отложена: { $title }

defer-many = Отложить { $count ->
    [one] { $count } задачу
    [few] { $count } задачи
    [many] { $count } задач
   *[other] { $count } задачи
}
defer-progress = Откладываются: { $done } из { $total }
deferred-many = { $count ->
    [one] Отложена { $count } задача.
    [few] Отложены { $count } задачи.
    [many] Отложено { $count } задач.
   *[other] Отложено { $count } задачи.
}
deferred-some = Отложено: { $done }, не удалось: { $not }.
cancel = Остановить
undo = Отменить
waiting = Битрикс24 занят. Продолжим через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
    [many] { $seconds } секунд
   *[other] { $seconds } секунды
}.
slow = Всё ещё ждём ответа Битрикс24.
timer-runs-task = Учёт времени по задаче { $title } всё ещё идёт.

resume = Возобновить
resume-task = Возобновить: { $title }
resume-busy = Возобновляется: { $title }
resumed-task = Задача снова выполняется: { $title }
not-resumed-task = Задача не возобновлена: { $title }
not-resumed-pending = Битрикс24 не начал задачу: теперь она ждёт выполнения.
not-resumed-moved = { $status ->
    [deferred] Не отменено: после этого задачу отложил кто-то другой.
   *[unknown] Не возобновлена: задача уже не отложена.
}
not-resumed-gone = Не возобновлена: задача удалена или больше вам не видна.
not-resumed-refused = Битрикс24 отклонил запрос. Задача по-прежнему отложена.
not-resumed-failed = Не возобновлена. { $reason }
not-resumed-unsettled = { $reason } Пока неизвестно, возобновлена ли задача.

resume-many = Возобновить { $count ->
    [one] { $count } задачу
    [few] { $count } задачи
    [many] { $count } задач
   *[other] { $count } задачи
}
resume-progress = Возобновляются: { $done } из { $total }
resumed-many = { $count ->
    [one] { $count } задача снова выполняется.
    [few] { $count } задачи снова выполняются.
    [many] { $count } задач снова выполняются.
   *[other] { $count } задачи снова выполняются.
}
resumed-some = Снова выполняются: { $done }, не удалось: { $not }.
paused-as-before-task = Снова приостановлена, как до откладывания: { $title }
paused-as-before-many = { $count ->
    [one] { $count } задача снова приостановлена, как до откладывания.
    [few] { $count } задачи снова приостановлены, как до откладывания.
    [many] { $count } задач снова приостановлены, как до откладывания.
   *[other] { $count } задачи снова приостановлены, как до откладывания.
}
pending-task = Ждёт выполнения, Битрикс24 не начал задачу: { $title }
pending-many = { $count ->
    [one] { $count } задача ждёт выполнения: Битрикс24 её не начал.
    [few] { $count } задачи ждут выполнения: Битрикс24 их не начал.
    [many] { $count } задач ждут выполнения: Битрикс24 их не начал.
   *[other] { $count } задачи ждут выполнения: Битрикс24 их не начал.
}
timer-runs = Учёт времени всё ещё идёт
deferred-since = Отложена { $when }
activity-since = С тех пор появилась новая активность
empty-deferred-title = Отложенных задач нет
empty-deferred-text = Отложенные задачи хранятся здесь, пока вы их не возобновите или не наступит выбранный день.

close = Закрыть

this-task = Эта задача
all-projects = Все проекты
empty-project = В этом проекте у вас нет задач в работе.
somebody-else = Это список задач другого сотрудника. Ниже ваши задачи.

status-new = Новая
status-pending = Ждёт выполнения
status-inProgress = Выполняется другим сотрудником
status-awaitingControl = Ждёт контроля
status-completed = Завершена
status-deferred = Отложена
status-declined = Отклонена
status-unknown = Статус неизвестен

not-deferred-rules = Битрикс24 не позволяет отложить эту задачу в её нынешнем состоянии. Она по-прежнему выполняется.
not-deferred-not-allowed = У вас нет прав, чтобы отложить эту задачу. Она по-прежнему выполняется.
not-deferred-moved = Не отложена: задача уже не выполняется. { $status ->
    [new] Она новая.
    [pending] Она ждёт выполнения.
    [awaitingControl] Она ждёт контроля.
    [completed] Она завершена.
    [declined] Она отклонена.
   *[unknown] Её статус изменился.
}
not-deferred-gone = Не отложена: задача удалена или больше вам не видна.
not-deferred-paused = Задача приостановлена, но Битрикс24 не отложил её и не начал снова. Попробуйте ещё раз или откройте задачу.
not-deferred-failed = Не отложена. { $reason }
not-deferred-unsettled = { $reason } Пока неизвестно, отложена ли задача.
not-deferred-task = Задача не отложена: { $title }

empty-title = Нет задач в работе
empty-text = У вас нет задач в работе. Наслаждайтесь тишиной.

loading = Загружаем ваши задачи
retry = Повторить
load-failed = Не удалось загрузить задачи.
refresh-failed = Не удалось обновить список.

error-expired = Сеанс истёк. Обновите страницу портала.
error-plan = Битрикс24 отклоняет все запросы приложения. Скорее всего, REST не входит в тариф этого портала: обратитесь к администратору.
error-forbidden = Битрикс24 не разрешает приложению это делать. Попросите администратора проверить права приложения.
error-refused = Битрикс24 отклонил запрос.
error-busy = Битрикс24 занят. Попробуйте чуть позже.
error-network = Нет связи с Битрикс24. Проверьте соединение.
error-unserved = Ваш Битрикс24 не предоставляет приложениям такой возможности. Это по-прежнему можно сделать в самом Битрикс24.
error-bug = Ошибка произошла в этом приложении, а не в Битрикс24. Обновите страницу; если это повторится, передайте подробности разработчику приложения.
error-broken = Битрикс24 вернул неожиданный ответ. Попробуйте ещё раз; если не поможет, передайте подробности администратору.
error-mixed = Ваш Битрикс24 работает по http, а это приложение по https. Браузеры не разрешают странице https обращаться к адресу http. Обратитесь к администратору.
error-incomplete = { part-missing }
copy-details = Скопировать подробности
copied = Скопировано

part-missing = Не удалось загрузить часть приложения.

list-count = { $count ->
    [one] { $count } задача
    [few] { $count } задачи
    [many] { $count } задач
   *[other] { $count } задачи
}
list-others = { $count ->
    [one] Ещё { $count } задача
    [few] Ещё { $count } задачи
    [many] Ещё { $count } задач
   *[other] Ещё { $count } задачи
}
list-found = { $count } из { $total }
defer-this = Отложить эту задачу
resume-this = Возобновить эту задачу
defer-all = Отложить все ({ $count })
resume-all = Возобновить все ({ $count })
set-date-all = Дата для всех ({ $count })
not-shown = не показано: { $count }
show = Показать
undo-task = Отменить: { $title }
undo-many = Отменить: { list-count }
redo = Повторить
redo-task = Повторить: { $title }
redo-many = Повторить: { list-count }
deferred-stopped = Остановлено. Отложено: { $done }, не удалось: { $not }, осталось: { $left }.
resumed-stopped = Остановлено. Снова выполняются: { $done }, не удалось: { $not }, осталось: { $left }.
empty-waiting = { $count ->
    [one] На вкладке «Отложены» вас ждёт { $count } задача.
    [few] На вкладке «Отложены» вас ждут { $count } задачи.
    [many] На вкладке «Отложены» вас ждут { $count } задач.
   *[other] На вкладке «Отложены» вас ждут { $count } задачи.
}
show-all-projects = Показать все проекты ({ $count })

until-task = До… { $title }
deferred-until = До { $when }: { $title }
deferred-many-until = { list-count }, вернутся: { $when }.
deferred-some-until = { list-count }, возврат: { $when }, не удалось: { $not }.
deferred-stopped-until = Остановлено. { list-count }, возврат: { $when }, не удалось: { $not }, осталось: { $left }.
session-count = За сеанс: { $count }
deferred-undated = Отложена без даты: { $title }
deferred-many-undated = Отложены без даты: { list-count }
date-none = Без даты: { $title }
date-none-many = Без даты: { list-count }
dates-changed = Даты возвращения изменены: { list-count }
date-busy = Дата сохраняется
set-date = Дата
until-at = вернётся: { $when }
no-date = без даты
back-when-opened = Задачи с датой вернутся при следующем открытии Defer.
back-since = вернулась: { $when }
deadline-at = крайний срок: { $when }
order-return = Когда вернётся
date-lost = Не удалось сохранить дату возвращения.
as-of = обновлено: { $when }
