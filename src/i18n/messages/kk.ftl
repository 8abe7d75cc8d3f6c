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
no-match-inProgress = «Орындалуда» қойындысында ештеңе табылмады
no-match-deferred = «Кейінге қалдырылды» қойындысында ештеңе табылмады
found-inProgress = «Орындалуда» қойындысында 1 міндет: { $title }
found-inProgress-many = «Орындалуда» қойындысында: { list-count }
found-deferred = «Кейінге қалдырылды» қойындысында 1 міндет: { $title }
found-deferred-many = «Кейінге қалдырылды» қойындысында: { list-count }
looking-deferred = «Кейінге қалдырылды» қойындысында ізделуде
leave-search = Іздеуді тазалау
select-all = Барлығын таңдау
select-task = Таңдау: { $title }
selected = { $count ->
    [one] { $count } таңдалды
   *[other] { $count } таңдалды
}
clear-selection = Таңдауды алып тастау
participant = Сіз бірлесіп орындаушысыз
view = Көрініс
order-deadline = Соңғы мерзім
order-priority = Басымдық
order-project = Жоба
order-created = Құрылған күні
order-deferred = Кейінге қалдырылған күні
group-overdue = Мерзімі өтіп кеткен
group-today = Бүгін
group-back-today = Бүгін оралғандар
group-tomorrow = Ертең
group-week = Осы аптада
group-later = Кейінірек
group-no-deadline = Мерзімсіз
group-no-project = Жобасыз
group-no-return = Күні жоқ
group-no-return-long = Күні жоқ: 30 күннен астам
group-untouched-month = Белсенділік жоқ: бір айдан астам
group-untouched-week = Белсенділік жоқ: бір аптадан астам
group-touched = Соңғы аптада белсенділік болған
group-activity-unknown = Соңғы белсенділік белгісіз
new-activity = Тек жаңа белсенділігі барлар
no-new-activity = Жаңа белсенділік жоқ
show-all = Барлығын көрсету

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
cancel = Тоқтату
undo = Болдырмау
waiting = Битрикс24 бос емес. { $seconds ->
    [one] { $seconds } секундтан
   *[other] { $seconds } секундтан
} кейін жалғасады.
slow = Битрикс24 жауабын әлі күтіп тұрмыз.
timer-runs-task = { $title } міндетінің уақыт есебі әлі жүріп жатыр.

resume = Қайта бастау
resume-task = Қайта бастау: { $title }
resume-busy = Қайта басталуда: { $title }
resumed-task = Міндет қайта орындалуда: { $title }
not-resumed-task = Міндет қайта басталмады: { $title }
not-resumed-pending = Битрикс24 міндетті бастамады: ол орындалуын күтуде.
not-resumed-moved = { $status ->
    [deferred] Болдырмау орындалмады: содан бері міндетті басқа біреу кейінге қалдырды.
   *[unknown] Қайта басталмады: міндет енді кейінге қалдырылған күйде емес.
}
not-resumed-gone = Қайта басталмады: міндет жойылды немесе сізге енді көрінбейді.
not-resumed-refused = Битрикс24 сұрауды қабылдамады. Міндет әлі кейінге қалдырылған.
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
paused-as-before-task = Кейінге қалдырылғанға дейінгідей қайтадан кідіртілді: { $title }
paused-as-before-many = { $count ->
    [one] { $count } міндет кейінге қалдырылғанға дейінгідей қайтадан кідіртілді.
   *[other] { $count } міндет кейінге қалдырылғанға дейінгідей қайтадан кідіртілді.
}
pending-task = Орындалуын күтуде, Битрикс24 міндетті бастамады: { $title }
pending-many = { $count ->
    [one] { $count } міндет орындалуын күтуде: Битрикс24 бастамады.
   *[other] { $count } міндет орындалуын күтуде: Битрикс24 бастамады.
}
timer-runs = Уақыт есебі әлі жүріп жатыр
deferred-since = Кейінге қалдырылды: { $when }
activity-since = Содан бері жаңа белсенділік бар
empty-deferred-title = Кейінге қалдырылған міндет жоқ
empty-deferred-text = Кейінге қалдырған міндеттеріңіз қайта бастағанша немесе таңдаған күніңіз келгенше осында тұрады.

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
not-deferred-paused = Міндет кідіртілді, бірақ Битрикс24 оны кейінге қалдырмады да, қайта бастамады да. Қайталап көріңіз немесе міндетті ашыңыз.
not-deferred-failed = Кейінге қалдырылмады. { $reason }
not-deferred-unsettled = { $reason } Міндеттің кейінге қалдырылған-қалдырылмағаны әзірге белгісіз.
not-deferred-task = Міндет кейінге қалдырылмады: { $title }

empty-title = Орындалып жатқан міндет жоқ
empty-text = Орындалып жатқан міндетіңіз жоқ. Тынығып алыңыз.

loading = Міндеттеріңіз жүктелуде
retry = Қайталау
load-failed = Міндеттеріңізді жүктеу мүмкін болмады.
refresh-failed = Тізімді жаңарту мүмкін болмады.

error-expired = Сеансыңыздың мерзімі бітті. Портал парақшасын жаңартыңыз.
error-plan = Битрикс24 қосымшаның барлық сұрауларынан бас тартады. Бұл порталдың тарифіне REST кірмейтін болуы мүмкін: әкімшіден сұраңыз.
error-forbidden = Битрикс24 қосымшаға бұған рұқсат бермейді. Әкімшіден қосымша құқықтарын тексеруін сұраңыз.
error-refused = Битрикс24 сұрауды қабылдамады.
error-busy = Битрикс24 бос емес. Сәл кейін қайталап көріңіз.
error-network = Битрикс24-ке қосылу мүмкін болмады. Байланысты тексеріңіз.
error-unserved = Сіздің Битрикс24 қосымшаларға мұндай мүмкіндік бермейді. Мұны Битрикс24 жүйесінің өзінде істеуге болады.
error-bug = Қате Битрикс24 жүйесінде емес, осы қосымшада болды. Парақшаны жаңартыңыз; қайталанса, мәліметтерді қосымша әзірлеушісіне жіберіңіз.
error-broken = Битрикс24 күтпеген жауап берді. Қайталап көріңіз; көмектеспесе, мәліметтерді әкімшіге жіберіңіз.
error-mixed = Сіздің Битрикс24 http арқылы, ал бұл қосымша https арқылы жұмыс істейді. Браузерлер https парақшасының http мекенжайына қосылуына рұқсат бермейді. Әкімшіге хабарласыңыз.
error-incomplete = { part-missing }
copy-details = Мәліметтерді көшіру
copied = Көшірілді

part-missing = Қосымшаның бір бөлігін жүктеу мүмкін болмады.

list-count = { $count ->
    [one] { $count } міндет
   *[other] { $count } міндет
}
list-others = { $count ->
    [one] Тағы { $count } міндет
   *[other] Тағы { $count } міндет
}
list-found = { $count } / { $total }
defer-this = Осы міндетті кейінге қалдыру
resume-this = Осы міндетті қайта бастау
defer-all = Барлығын кейінге қалдыру ({ $count })
resume-all = Барлығын қайта бастау ({ $count })
set-date-all = Бәріне күн белгілеу ({ $count })
not-shown = { $count } көрсетілмеген
show = Көрсету
undo-task = Болдырмау: { $title }
undo-many = Болдырмау: { list-count }
redo = Қайталау
redo-task = Қайталау: { $title }
redo-many = Қайталау: { list-count }
deferred-stopped = Тоқтатылды: { $done } кейінге қалдырылды, { $not } қалдырылмады, { $left } міндетке кезек жетпеді.
resumed-stopped = Тоқтатылды: { $done } қайта орындалуда, { $not } қайта басталмады, { $left } міндетке кезек жетпеді.
empty-waiting = «Кейінге қалдырылды» қойындысында сізді { $count ->
    [one] { $count } міндет
   *[other] { $count } міндет
} күтіп тұр.
show-all-projects = Барлық жобаларды көрсету ({ $count })

until-task = Қашанға қалдыру… { $title }
deferred-until = { $title } оралады: { $when }.
deferred-many-until = { list-count } оралады: { $when }.
deferred-some-until = { list-count } оралады: { $when }, { $not } кейінге қалдырылмады.
deferred-stopped-until = Тоқтатылды: { list-count } оралады: { $when }, { $not } кейінге қалдырылмады, { $left } міндетке кезек жетпеді.
session-count = Осы сеанста: { $count }
deferred-undated = Күнсіз кейінге қалдырылды: { $title }
deferred-many-undated = Күнсіз кейінге қалдырылды: { list-count }
date-none = Күні белгіленбеген: { $title }
date-none-many = Күні белгіленбеген: { list-count }
dates-changed = Оралу күні өзгертілді: { list-count }
date-busy = Күн сақталуда
set-date = Күні
until-at = оралады: { $when }
no-date = күні жоқ
back-when-opened = Күні бар міндеттер Defer қосымшасын келесі рет ашқаныңызда оралады.
back-since = оралды: { $when }
deadline-at = соңғы мерзім: { $when }
order-return = Оралу күні
date-lost = Оралу күнін сақтау мүмкін болмады.
as-of = жаңартылды: { $when }
