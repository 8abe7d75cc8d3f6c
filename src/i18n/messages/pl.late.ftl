participating = Uwzględnij zadania, w których uczestniczę
order-by = Sortowanie
ascending = Rosnąco
descending = Malejąco
group-by = Grupowanie
group-none = Bez grupowania
group-activity = Ostatnia aktywność

keys = Skróty klawiszowe
keys-move = Następne lub poprzednie zadanie
keys-range = Rozszerz zaznaczenie
keys-select = Zaznacz zadanie
keys-defer = Odłóż zaznaczone zadania lub bieżące
keys-resume = Wznów zaznaczone zadania lub bieżące
keys-letters = Skróty jednoliterowe

settings = Ustawienia
settings-title = Gdzie pokazywać Defer
settings-text = Zaznacz miejsce, aby pokazać w nim aplikację; odznacz, aby ją usunąć. Zmiany działają od razu.
settings-remove = Usuń zewsząd
settings-saved = Zapisano
settings-remove-ask = Usunąć Defer zewsząd, dla wszystkich?
settings-remove-no = Anuluj
settings-failed = Nie udało się odczytać ustawień.
settings-unchanged = Zmiana nie została wprowadzona.
places-elsewhere = { $count ->
    [one] { $count } miejsce w Bitrix24 nadal otwiera
    [few] { $count } miejsca w Bitrix24 nadal otwierają
    [many] { $count } miejsc w Bitrix24 nadal otwiera
   *[other] { $count } miejsca w Bitrix24 nadal otwiera
} Defer pod wcześniejszym adresem.
places-move = Przełącz na ten adres
place-taskCard = Karta zadania
place-taskCard-hint = zakładka lub aplikacja w każdym zadaniu
place-myTaskList = Lista moich zadań
place-myTaskList-hint = menu nad własnymi zadaniami
place-projectTaskList = Lista zadań projektu
place-projectTaskList-hint = menu nad zadaniami projektu
place-taskMenu = Menu zadania
place-taskMenu-hint = menu każdego zadania na liście
place-leftMenu = Lewe menu
place-leftMenu-hint = główne menu portalu
place-done = Gotowe
place-failed = Nie zmieniono. { $reason }

install-title = Instalacja Defer
install-text = Defer pokazuje każdemu jego zadania w toku i pozwala odłożyć każde jednym kliknięciem. To strona bez serwera: nic nie opuszcza Twojego portalu.
install-permissions = Aplikacja używa tych uprawnień:
install-permission-task = Zadania (task): aby wyświetlać zadania osoby, która otwiera aplikację, odkładać je i wznawiać.
install-permission-placement = Osadzanie aplikacji (placement): aby pojawić się w miejscach poniżej.
install-permission-im = Opcjonalnie: Powiadomienia (im), aby powiadomienia portalu informowały, co wróciło samo.
install-places = Gdzie się pojawi
install = Zainstaluj
install-partly = Nie udało się dodać niektórych miejsc. Spróbuj ponownie lub zakończ bez nich; możesz je dodać później w ustawieniach.
install-finish = Zakończ bez nich
install-done = Zainstalowano. Portal odświeży tę stronę; jeśli nie, odśwież ją samodzielnie.
install-user = Instalacja nie została zakończona. Poproś administratora portalu o otwarcie tej strony.

not-started = Nie udało się uruchomić Defer

outside-title = Defer działa w Bitrix24
outside-text = Pokazuje Twoje zadania w toku i pozwala odłożyć każde jednym kliknięciem. Otwórz tę stronę w swoim portalu Bitrix24.
outside-install = Aby zainstalować aplikację, administrator otwiera w portalu Zasoby programistów › Inne › Aplikacja lokalna, wybiera „Serwer”, wpisuje adres tej strony zarówno w polu „Twoja ścieżka obsługi”, jak i w polu „Początkowa ścieżka instalacji” oraz przyznaje uprawnienia Zadania (task) i Osadzanie aplikacji (placement).
silent-title = Bitrix24 nie odpowiada
silent-text = Portal otworzył tę stronę, ale nie odpowiada. Połączenie może być wolne albo trzeba odświeżyć stronę portalu.

theme = Motyw
theme-light = Jasny
theme-dark = Ciemny
theme-system = Jak w systemie

welcome = { $defer } odkłada zadanie. { $menu } ustala też dzień jego powrotu. Współpracownicy widzą status „Odłożone”.

until-title = Odłóż do
until-later = Później dzisiaj
until-this-morning = Dzisiaj rano
until-tomorrow = Jutro
until-next-week = W przyszłym tygodniu
until-two-weeks = Za dwa tygodnie
until-month = Za miesiąc
until-pick = Wybierz datę…
until-none = Bez daty
until-date = Data i godzina
until-set = Ustaw tę datę
until-past = Ten czas już minął. Wybierz późniejszy.
until-or-type = lub wpisz: { $example }
until-unclear = Nie rozumiem. Na przykład: { $example }
until-ambiguous = Która liczba to miesiąc? Wpisz go słownie.
until-after-deadline = po terminie zadania
until-after-a-deadline = po terminie jednego z zadań
until-by-itself = Wróci samo.
until-when-opened = Wróci, gdy następnym razem otworzysz Defer.
until-full = Datę może mieć najwyżej { $limit } zadań. Możesz odłożyć bez daty.

back-task = Zadanie wróciło: { $title }
back-many = { $count ->
    [one] Wróciło { $count } zadanie.
    [few] Wróciły { $count } zadania.
    [many] Wróciło { $count } zadań.
   *[other] Wróciło { $count } zadania.
}
back-unknown = Nie wiadomo, czy wróciły wszystkie zadania, na które przyszła pora.
back-paused = Niektóre zadania wróciły wstrzymane, jak przed odłożeniem.
not-back-task = Nie udało się przywrócić zadania: { $title }. Nadal jest odłożone.
not-back-many = Nie udało się przywrócić { $count ->
    [one] { $count } zadania. Nadal jest odłożone.
    [few] { $count } zadań. Nadal są odłożone.
    [many] { $count } zadań. Nadal są odłożone.
   *[other] { $count } zadania. Nadal jest odłożone.
}

morning-at = Rano
later-by = Później dzisiaj
until-hours = Godziny w menu „Do…”
hours = za { $count ->
    [one] { $count } godzinę
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
keys-until = Odłóż je do…

place-background = Przywracaj zadania na czas
place-recommended = (zalecane)
place-background-hint = Bez tego zadanie czeka, aż osoba, która je odłożyła, otworzy Defer. Dodaje do stron portalu małą ukrytą stronę; raz na godzinę sprawdza ona nowe daty i nic więcej nie wysyła, dopóki nie nadejdzie pora.
background-lost = Bitrix24 wyłączył tę funkcję. Możesz ją włączyć ponownie.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Znów w toku:
bell-paused = Znów wstrzymane, jak przed odłożeniem:
bell-more = i jeszcze { $count }
# a switch
bell = Informuj w powiadomieniach Bitrix24, co wróciło
