app-name = Defer

list-title = Орындалуда
deferred-title = Кейінге қалдырылды
reload = Жаңарту
open-task = Міндетті ашу
untitled-task = Атаусыз міндет { $id }
from = Міндет қоюшы: { $name }
high-priority = Жоғары басымдық
unreadable = { $count ->
    [one] { $count } міндетті көрсету мүмкін болмады.
   *[other] { $count } міндетті көрсету мүмкін болмады.
}

deadline-overdue-days = мерзімі { $days ->
    [one] { $days } күн бұрын өтті
   *[other] { $days } күн бұрын өтті
}
deadline-overdue-hours = мерзімі { $hours ->
    [one] { $hours } сағат бұрын өтті
   *[other] { $hours } сағат бұрын өтті
}
deadline-overdue-now = мерзімі бір сағаттан аз уақыт бұрын өтті
day-time = { $day }, { $time }

search = Міндеттерді іздеу
no-match = Міндет табылмады
select-all = Барлығын таңдау
select-task = Таңдау: { $title }
selected = { $count ->
    [one] { $count } таңдалды
   *[other] { $count } таңдалды
}
clear-selection = Таңдауды болдырмау
participating = Мен бірлесіп орындайтын міндеттер
participant = Сіз бірлесіп орындаушысыз
view = Көрініс
order-by = Сұрыптау
order-deadline = Соңғы мерзім
order-priority = Басымдық
order-project = Жоба
order-created = Құрылған күні
order-deferred = Кейінге қалдырылған күні
ascending = Өсу ретімен
descending = Кему ретімен
group-by = Топтау
group-none = Топтаусыз
group-overdue = Мерзімі өтіп кеткен
group-today = Бүгін
group-week = Осы аптада
group-later = Кейінірек
group-no-deadline = Мерзімсіз
group-no-project = Жобасыз

defer = Кейінге қалдыру
defer-task = Кейінге қалдыру: { $title }
defer-busy = Кейінге қалдырылуда: { $title }
deferred-task = Міндет кейінге қалдырылды: { $title }

defer-many = Кейінге қалдыру: { $count ->
    [one] { $count } міндет
   *[other] { $count } міндет
}
defer-progress = Кейінге қалдырылуда: { $done } / { $total }
deferred-many = { $count ->
    [one] { $count } міндет кейінге қалдырылды.
   *[other] { $count } міндет кейінге қалдырылды.
}
deferred-some = { $done } кейінге қалдырылды, { $not } қалдырылмады.
cancel = Болдырмау
undo = Қайтару
waiting = Битрикс24 бос емес. { $seconds ->
    [one] { $seconds } секундтан
   *[other] { $seconds } секундтан
} кейін жалғасады.
slow = Битрикс24 жауабын әлі күтіп тұрмыз.
undo-timer = Қайтарғанда уақыт есебі қосылады.

resume = Қайта бастау
resume-task = Қайта бастау: { $title }
resume-busy = Қайта басталуда: { $title }
resumed-task = Міндет қайта орындалуда: { $title }
not-resumed-task = Міндет қайта басталмады: { $title }
not-resumed-pending = Битрикс24 міндетті бастамады: ол орындалуын күтуде.
not-resumed-moved = Қайта басталмады: міндет енді кейінге қалдырылған күйде емес.
not-resumed-gone = Қайта басталмады: міндет жойылды немесе сізге енді көрінбейді.
not-resumed-refused = Битрикс24 рұқсат бермеді. Міндет әлі кейінге қалдырылған.
not-resumed-failed = Қайта басталмады. { $reason }
not-resumed-unsettled = { $reason } Міндеттің қайта басталған-басталмағаны әзірге белгісіз.

resume-many = Қайта бастау: { $count ->
    [one] { $count } міндет
   *[other] { $count } міндет
}
resume-progress = Қайта басталуда: { $done } / { $total }
resumed-many = { $count ->
    [one] { $count } міндет қайта орындалуда.
   *[other] { $count } міндет қайта орындалуда.
}
resumed-some = { $done } қайта орындалуда, { $not } қайта басталмады.
paused-as-before-task = Кейінге қалдырылғанға дейінгідей қайта тоқтатылды: { $title }
paused-as-before-many = { $count ->
    [one] { $count } міндет кейінге қалдырылғанға дейінгідей қайта тоқтатылды.
   *[other] { $count } міндет кейінге қалдырылғанға дейінгідей қайта тоқтатылды.
}
pending-task = Орындалуын күтуде, Битрикс24 міндетті бастамады: { $title }
pending-many = { $count ->
    [one] { $count } міндет орындалуын күтуде: Битрикс24 бастамады.
   *[other] { $count } міндет орындалуын күтуде: Битрикс24 бастамады.
}
resume-timer = Қайта бастағанда уақыт есебі қосылады.
deferred-since = Кейінге қалдырылды: { $when }
activity-since = Содан бері жаңа белсенділік бар
empty-deferred-title = Кейінге қалдырылған міндет жоқ
empty-deferred-text = Кейінге қалдырған міндеттеріңіз қайта бастағанша осында тұрады.

keys = Пернелер тіркесімдері
keys-move = Келесі не алдыңғы міндет
keys-range = Таңдауды кеңейту
keys-select = Міндетті таңдау
keys-defer = Таңдалғандарды не осы міндетті кейінге қалдыру
keys-letters = Бір әріптік пернелер
close = Жабу

this-task = Осы міндет
all-projects = Барлық жобалар
empty-project = Бұл жобада орындалып жатқан міндетіңіз жоқ.
somebody-else = Бұл – басқа қызметкердің міндеттер тізімі. Төменде өз міндеттеріңіз.

status-new = Жаңа
status-pending = Орындалуын күтуде
status-inProgress = Басқа қызметкер орындауда
status-awaitingControl = Бақылауды күтуде
status-completed = Аяқталды
status-deferred = Кейінге қалдырылды
status-declined = Қабылданбады
status-unknown = Мәртебесі белгісіз

settings = Баптаулар
settings-title = Defer қайда көрсетіледі
settings-text = Қосымша көрсетілетін орынды белгілеңіз, алып тастау үшін белгіні алыңыз. Өзгерістер бірден қолданылады.
settings-remove = Барлық орыннан алып тастау
settings-failed = Баптауларды оқу мүмкін болмады.
settings-unchanged = Өзгеріс енгізілмеді.
places-elsewhere = Битрикс24 ішіндегі { $count ->
    [one] { $count } орын
   *[other] { $count } орын
} әлі де Defer қолданбасының бұрынғы мекенжайын ашады.
places-move = Сол жерлерде осы мекенжайды ашу
place-taskCard = Міндет картасы
place-taskCard-hint = әр міндеттегі қойынды не қосымша
place-myTaskList = Міндеттерімнің тізімі
place-myTaskList-hint = өз міндеттеріңіздің үстіндегі мәзір
place-projectTaskList = Жоба міндеттерінің тізімі
place-projectTaskList-hint = жоба міндеттерінің үстіндегі мәзір
place-taskMenu = Міндет мәзірі
place-taskMenu-hint = тізімдегі әр міндеттің мәзірі
place-leftMenu = Сол жақ мәзір
place-leftMenu-hint = порталдың басты мәзірі
place-done = Дайын
place-failed = Өзгертілмеді. { $reason }

install-title = Defer орнату
install-text = Defer әркімге орындалып жатқан міндеттерін көрсетіп, кез келгенін бір басумен кейінге қалдырады. Бұл – серверсіз парақша: деректер порталыңыздан шықпайды.
install-permissions = Екі құқық қажет:
install-permission-task = Міндеттер (task): қосымшаны ашқан адамның міндеттерін көрсету, кейінге қалдыру және қайта бастау.
install-permission-placement = Қосымшаларды ендіру (placement): төмендегі орындарда көрсетілу.
install-places = Қайда көрсетіледі
install = Орнату
install-partly = Кейбір орындар қосылмады. Қайталап көріңіз немесе оларсыз аяқтаңыз: кейін баптауларда қосуға болады.
install-finish = Оларсыз аяқтау
install-done = Орнатылды. Портал бұл парақшаны жаңартады; жаңартпаса, өзіңіз жаңартыңыз.
install-user = Орнату аяқталмады. Портал әкімшісінен осы парақшаны ашуын сұраңыз.

not-deferred-rules = Битрикс24 бұл міндетті қазіргі күйінде кейінге қалдыруға рұқсат бермейді. Ол әлі орындалуда.
not-deferred-not-allowed = Бұл міндетті кейінге қалдыруға құқығыңыз жоқ. Ол әлі орындалуда.
not-deferred-moved = Кейінге қалдырылмады: міндет енді орындалып жатқан жоқ. { $status ->
    [new] Ол жаңа.
    [pending] Ол орындалуын күтуде.
    [awaitingControl] Ол бақылауды күтуде.
    [completed] Ол аяқталды.
    [declined] Ол қабылданбады.
   *[unknown] Мәртебесі өзгерді.
}
not-deferred-gone = Кейінге қалдырылмады: міндет жойылды немесе сізге енді көрінбейді.
not-deferred-paused = Міндет тоқтатыла тұрды, бірақ Битрикс24 оны кейінге қалдырмады да, қайта бастамады да. Қайталап көріңіз немесе міндетті ашыңыз.
not-deferred-failed = Кейінге қалдырылмады. { $reason }
not-deferred-unsettled = { $reason } Міндеттің кейінге қалдырылған-қалдырылмағаны әзірге белгісіз.
not-deferred-task = Міндет кейінге қалдырылмады: { $title }

empty-title = Орындалып жатқан міндет жоқ
empty-text = Орындалып жатқан міндетіңіз жоқ. Тынығып алыңыз.

loading = Міндеттеріңіз жүктелуде
retry = Қайталау
load-failed = Міндеттеріңізді жүктеу мүмкін болмады.
refresh-failed = Тізімді жаңарту мүмкін болмады.
not-started = Defer іске қосылмады

outside-title = Defer Битрикс24 ішінде жұмыс істейді
outside-text = Ол орындалып жатқан міндеттеріңізді көрсетіп, кез келгенін бір басумен кейінге қалдырады. Бұл парақшаны Битрикс24 порталы ашуы керек.
outside-install = Орнату үшін әкімші порталда «Әзірлеушілерге › Басқа › Жергілікті қосымша» бөлімін ашып, статикалық қосымшаны таңдайды, өңдеуші ретінде осы парақшаның мекенжайын көрсетіп, «Міндеттер» (task) және «Қосымшаларды ендіру» (placement) құқықтарын береді.
silent-title = Битрикс24 жауап бермейді
silent-text = Портал бұл парақшаны ашты, бірақ оған жауап бермеді. Байланыс баяу немесе портал парақшасын жаңарту керек шығар.

error-expired = Сеансыңыз аяқталды. Портал парақшасын жаңартыңыз.
error-forbidden = Битрикс24 қосымшаға міндеттерді оқуға рұқсат бермейді. Әкімшіден қосымша құқықтарын тексеруін сұраңыз.
error-refused = Битрикс24 рұқсат бермеді.
error-busy = Битрикс24 бос емес. Сәл кейін қайталап көріңіз.
error-network = Битрикс24-ке қосылу мүмкін болмады. Байланысты тексеріңіз.
error-unserved = Бұл Битрикс24 қолданбаларға мұндай мүмкіндік бермейді. Мұны Битрикс24 жүйесінің өзінде істеуге болады.
error-bug = Қате Битрикс24 жүйесінде емес, осы қолданбада болды. Бетті қайта жүктеңіз; қайталанса, мәліметтерді қолданба әзірлеушісіне жіберіңіз.
error-broken = Битрикс24 күтпеген жауап берді. Қайталап көріңіз; көмектеспесе, мәліметтерді әкімшіге жіберіңіз.
error-mixed = Сіздің Битрикс24 http арқылы, ал бұл қолданба https арқылы ашылған, браузерлер мұндай беттің оған қосылуына рұқсат бермейді. Әкімшіге хабарласыңыз.
error-incomplete = { part-missing }
copy-details = Мәліметтерді көшіру
copied = Көшірілді

theme = Тақырып
theme-light = Жарық
theme-dark = Қараңғы
theme-system = Жүйедегідей
part-missing = Қолданбаның бір бөлігін жүктеу мүмкін болмады.
