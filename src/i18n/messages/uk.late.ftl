participating = Разом із завданнями, де я співвиконавець
order-by = Сортування
ascending = За зростанням
descending = За спаданням
group-by = Групування
group-none = Без групування
group-activity = Остання активність

keys = Гарячі клавіші
keys-move = Наступне або попереднє завдання
keys-range = Розширити вибір
keys-select = Вибрати завдання
keys-defer = Відкласти вибрані завдання або поточне
keys-resume = Відновити вибрані завдання або поточне
keys-letters = Гарячі клавіші з однієї літери

settings = Налаштування
settings-title = Де показувати Defer
settings-text = Позначте місце, щоб застосунок з’явився там; зніміть позначку, щоб прибрати його. Зміни застосовуються одразу.
settings-remove = Прибрати звідусіль
settings-saved = Збережено
settings-remove-ask = Прибрати Defer звідусіль, для всіх?
settings-remove-no = Скасувати
settings-failed = Не вдалося прочитати налаштування.
settings-unchanged = Зміну не внесено.
places-elsewhere = { $count ->
    [one] { $count } місце в Бітрікс24 досі відкриває
    [few] { $count } місця в Бітрікс24 досі відкривають
    [many] { $count } місць у Бітрікс24 досі відкривають
   *[other] { $count } місця в Бітрікс24 досі відкривають
} Defer за попередньою адресою.
places-move = Замінити на цю адресу
place-taskCard = Картка завдання
place-taskCard-hint = вкладка або застосунок у кожному завданні
place-myTaskList = Список моїх завдань
place-myTaskList-hint = меню над своїми завданнями
place-projectTaskList = Список завдань проєкту
place-projectTaskList-hint = меню над завданнями проєкту
place-taskMenu = Меню завдання
place-taskMenu-hint = меню кожного завдання у списку
place-leftMenu = Ліве меню
place-leftMenu-hint = головне меню порталу
place-done = Готово
place-failed = Не змінено. { $reason }

install-title = Встановлення Defer
install-text = Defer показує кожному його завдання в роботі й дає змогу відкласти будь-яке одним натисканням. Це сторінка без сервера: дані не залишають ваш портал.
install-permissions = Застосунок використовує ці права:
install-permission-task = Завдання (task): щоб показувати завдання того, хто відкрив застосунок, відкладати й відновлювати їх.
install-permission-placement = Вбудовування застосунків (placement): щоб застосунок з’явився в місцях, вибраних нижче.
install-permission-im = За бажанням: Сповіщення (im), щоб портал сповіщав про те, що повернулося автоматично.
install-places = Де з’явиться застосунок
install = Встановити
install-partly = Не всі місця вдалося додати. Спробуйте ще раз або завершіть без них: їх можна додати пізніше в налаштуваннях.
install-finish = Завершити без них
install-done = Встановлено. Портал перезавантажить цю сторінку; якщо ні, оновіть її самі.
install-user = Встановлення не завершено. Попросіть адміністратора порталу відкрити цю сторінку.

not-started = Не вдалося запустити Defer

outside-title = Defer працює всередині Бітрікс24
outside-text = Застосунок показує ваші завдання в роботі й дає змогу відкласти будь-яке одним натисканням. Відкрийте цю сторінку на своєму порталі Бітрікс24.
outside-install = Щоб установити застосунок, адміністратор відкриває на порталі «Розробникам › Інше › Локальний застосунок», вибирає «Серверне», вказує адресу цієї сторінки і як «Шлях вашого обробника», і як «Шлях для початкової установки» та надає права «Завдання» (task) і «Вбудовування застосунків» (placement).
silent-title = Бітрікс24 не відповідає
silent-text = Портал відкрив цю сторінку, але не відповідає. Можливо, з’єднання повільне або сторінку порталу треба оновити.

theme = Тема
theme-light = Світла
theme-dark = Темна
theme-system = Як у системі

welcome = { $defer } прибирає завдання з очей. { $menu } задає й день повернення. Колеги бачать статус «Відкладене».

until-title = Відкласти до
until-later = Сьогодні пізніше
until-this-morning = Сьогодні вранці
until-tomorrow = Завтра
until-next-week = Наступного тижня
until-two-weeks = Через два тижні
until-month = Через місяць
until-pick = Вибрати дату…
until-none = Без дати
until-date = Дата й час
until-set = Вибрати цю дату
until-past = Цей час минув. Виберіть пізніший.
until-or-type = або введіть: { $example }
until-unclear = Незрозуміло. Наприклад: { $example }
until-ambiguous = Яке з чисел — місяць? Напишіть його словом.
until-after-deadline = після кінцевого терміну
until-after-a-deadline = після одного з кінцевих термінів
until-by-itself = Повернеться автоматично.
until-when-opened = Повернеться під час наступного відкриття Defer.
until-full = Дату може мати щонайбільше { $limit } завдань. Можна відкласти без дати.

back-task = Завдання повернулося: { $title }
back-many = { $count ->
    [one] { $count } завдання повернулося.
    [few] { $count } завдання повернулися.
    [many] { $count } завдань повернулися.
   *[other] { $count } завдання повернулися.
}
back-unknown = Невідомо, чи всі завдання повернулися вчасно.
back-paused = Деякі завдання повернулися призупиненими, як до відкладення.
not-back-task = Не вдалося повернути завдання: { $title }. Воно досі відкладене.
not-back-many = Не вдалося повернути { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
    [many] { $count } завдань
   *[other] { $count } завдання
}. Досі на вкладці «Відкладені».

morning-at = Ранок
later-by = Сьогодні пізніше
until-hours = Час у меню «До…»
hours = через { $count ->
    [one] { $count } годину
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
keys-until = Відкласти їх до…

place-background = Повертати завдання вчасно
place-recommended = (рекомендовано)
place-background-hint = Без цього завдання чекає, доки той, хто його відклав, не відкриє Defer. Додає на сторінки порталу маленьку приховану сторінку; раз на годину вона перевіряє нові дати й більше нічого не надсилає, доки час не настав.
background-lost = Бітрікс24 це вимкнув. Можна ввімкнути знову.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Знову в роботі:
bell-paused = Повернулися призупиненими, як і були:
bell-more = і ще { $count }
# a switch
bell = Повідомляти в сповіщеннях Бітрікс24, що повернулося
