participating = Включая задачи, где я соисполнитель
order-by = Сортировка
ascending = По возрастанию
descending = По убыванию
group-by = Группировка
group-none = Без группировки
group-activity = Последняя активность

keys = Горячие клавиши
keys-move = Следующая или предыдущая задача
keys-range = Расширить выделение
keys-select = Выбрать задачу
keys-defer = Отложить выбранные задачи или текущую
keys-resume = Возобновить выбранные задачи или текущую
keys-letters = Горячие клавиши из одной буквы

settings = Настройки
settings-title = Где показывать Defer
settings-text = Отметьте место, чтобы приложение появилось там; снимите отметку, чтобы убрать его. Изменения применяются сразу.
settings-remove = Убрать отовсюду
settings-saved = Сохранено
settings-remove-ask = Убрать Defer отовсюду, для всех?
settings-remove-no = Отмена
settings-failed = Не удалось прочитать настройки.
settings-unchanged = Изменение не внесено.
places-elsewhere = { $count ->
    [one] { $count } место в Битрикс24 всё ещё открывает
    [few] { $count } места в Битрикс24 всё ещё открывают
    [many] { $count } мест в Битрикс24 всё ещё открывают
   *[other] { $count } места в Битрикс24 всё ещё открывают
} Defer по прежнему адресу.
places-move = Заменить на этот адрес
place-taskCard = Карточка задачи
place-taskCard-hint = вкладка или приложение в каждой задаче
place-myTaskList = Список моих задач
place-myTaskList-hint = меню над своими задачами
place-projectTaskList = Список задач проекта
place-projectTaskList-hint = меню над задачами проекта
place-taskMenu = Меню задачи
place-taskMenu-hint = меню каждой задачи в списке
place-leftMenu = Левое меню
place-leftMenu-hint = главное меню портала
place-done = Готово
place-failed = Не изменено. { $reason }

install-title = Установка Defer
install-text = Defer показывает каждому его задачи в работе и позволяет отложить любую одним нажатием. Это страница без сервера: данные не покидают ваш портал.
install-permissions = Приложение использует эти права:
install-permission-task = Задачи (task): чтобы показывать задачи того, кто открыл приложение, откладывать и возобновлять их.
install-permission-placement = Встраивание приложений (placement): чтобы приложение появилось в местах, выбранных ниже.
install-permission-im = По желанию: Уведомления (im), чтобы портал сообщал в уведомлениях, что вернулось автоматически.
install-places = Где появится приложение
install = Установить
install-partly = Не все места удалось добавить. Попробуйте ещё раз или завершите без них: их можно добавить позже в настройках.
install-finish = Завершить без них
install-done = Установлено. Портал перезагрузит эту страницу; если нет, обновите её сами.
install-user = Установка не завершена. Попросите администратора портала открыть эту страницу.

not-started = Не удалось запустить Defer

outside-title = Defer работает внутри Битрикс24
outside-text = Приложение показывает ваши задачи в работе и позволяет отложить любую одним нажатием. Откройте эту страницу на своём портале Битрикс24.
outside-install = Чтобы установить приложение, администратор открывает на портале «Разработчикам › Другое › Локальное приложение», выбирает «Серверное», указывает адрес этой страницы и как «Путь вашего обработчика», и как «Путь для первоначальной установки» и выдаёт права «Задачи» (task) и «Встраивание приложений» (placement).
silent-title = Битрикс24 не отвечает
silent-text = Портал открыл эту страницу, но не отвечает. Возможно, соединение медленное или страницу портала нужно обновить.

theme = Тема
theme-light = Светлая
theme-dark = Тёмная
theme-system = Как в системе

welcome = { $defer } убирает задачу с глаз. { $menu } задаёт и день возврата. Коллеги видят статус «Отложена».

until-title = Отложить до
until-later = Сегодня позже
until-this-morning = Сегодня утром
until-tomorrow = Завтра
until-next-week = На следующей неделе
until-two-weeks = Через две недели
until-month = Через месяц
until-pick = Выбрать дату…
until-none = Без даты
until-date = Дата и время
until-set = Выбрать эту дату
until-past = Это время прошло. Выберите более позднее.
until-or-type = или введите: { $example }
until-unclear = Непонятно. Например: { $example }
until-ambiguous = Какое из чисел — месяц? Напишите его словом.
until-after-deadline = после крайнего срока
until-after-a-deadline = после одного из крайних сроков
until-by-itself = Вернётся сама.
until-when-opened = Вернётся при следующем открытии Defer.
until-full = Дата может быть не более чем у { $limit } задач. Можно отложить без даты.

back-task = Задача вернулась: { $title }
back-many = { $count ->
    [one] { $count } задача вернулась.
    [few] { $count } задачи вернулись.
    [many] { $count } задач вернулись.
   *[other] { $count } задачи вернулись.
}
back-unknown = Неизвестно, все ли задачи вернулись в срок.
back-paused = Некоторые задачи вернулись приостановленными, как до откладывания.
not-back-task = Не удалось вернуть задачу: { $title }. Она по-прежнему отложена.
not-back-many = Не удалось вернуть { $count ->
    [one] { $count } задачу
    [few] { $count } задачи
    [many] { $count } задач
   *[other] { $count } задачи
}. По-прежнему на вкладке «Отложены».

morning-at = Утро
later-by = Сегодня позже
until-hours = Время в меню «До…»
hours = через { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
keys-until = Отложить их до…

place-background = Возвращать задачи вовремя
place-recommended = (рекомендуется)
place-background-hint = Без этого задача ждёт, пока отложивший её сотрудник не откроет Defer. Добавляет на страницы портала маленькую скрытую страницу; раз в час она проверяет новые даты и больше ничего не отправляет, пока срок не наступил.
background-lost = Битрикс24 это отключил. Можно снова включить.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Снова в работе:
bell-paused = Вернулись приостановленными, как и были:
bell-more = и ещё { $count }
# a switch
bell = Сообщать в уведомлениях Битрикс24, что вернулось
