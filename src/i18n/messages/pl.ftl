app-name = Defer

list-title = W toku
deferred-title = Odroczone
reload = Odśwież
open-task = Otwórz zadanie
untitled-task = Zadanie { $id } bez nazwy
from = Twórca: { $name }
high-priority = Wysoki priorytet
unreadable = { $count ->
    [one] Nie udało się wyświetlić { $count } zadania.
    [few] Nie udało się wyświetlić { $count } zadań.
    [many] Nie udało się wyświetlić { $count } zadań.
   *[other] Nie udało się wyświetlić { $count } zadania.
}

deadline-overdue-days = po terminie o { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
deadline-overdue-hours = po terminie o { $hours ->
    [one] { $hours } godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
}
deadline-overdue-now = po terminie o niecałą godzinę

search = Szukaj zadań
no-match = Nie znaleziono zadań.
select-all = Zaznacz wszystkie
select-task = Zaznacz: { $title }
selected = { $count ->
    [one] Zaznaczono { $count }
    [few] Zaznaczono { $count }
    [many] Zaznaczono { $count }
   *[other] Zaznaczono { $count }
}
clear-selection = Wyczyść zaznaczenie
participating = Zadania, w których uczestniczę
participant = Uczestniczysz
view = Widok
order-by = Sortowanie
order-deadline = Termin ostateczny
order-priority = Priorytet
order-project = Projekt
order-created = Data utworzenia
order-deferred = Data odroczenia
ascending = Rosnąco
descending = Malejąco
group-by = Grupowanie
group-none = Bez grup
group-overdue = Po terminie
group-today = Dzisiaj
group-week = W tym tygodniu
group-later = Później
group-no-deadline = Bez terminu
group-no-project = Bez projektu

defer = Odrocz
defer-task = Odrocz: { $title }
defer-busy = Odraczanie: { $title }
deferred-task = Odroczono zadanie: { $title }

defer-many = Odrocz { $count ->
    [one] { $count } zadanie
    [few] { $count } zadania
    [many] { $count } zadań
   *[other] { $count } zadania
}
defer-progress = Odraczanie: { $done } z { $total }
deferred-many = { $count ->
    [one] Odroczono { $count } zadanie.
    [few] Odroczono { $count } zadania.
    [many] Odroczono { $count } zadań.
   *[other] Odroczono { $count } zadania.
}
deferred-some = Odroczono: { $done }, nie udało się: { $not }.
cancel = Anuluj
undo = Cofnij
waiting = Bitrix24 jest zajęty. Ciąg dalszy za { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
}.
slow = Wciąż czekamy na odpowiedź Bitrix24.
undo-timer = Cofnięcie uruchomi śledzenie czasu.

resume = Wznów
resume-task = Wznów: { $title }
resume-busy = Wznawianie: { $title }
resumed-task = Zadanie jest znowu w toku: { $title }
not-resumed-task = Nie wznowiono zadania: { $title }
not-resumed-pending = Bitrix24 nie rozpoczął zadania: teraz jest ono oczekujące.
not-resumed-moved = Nie wznowiono: zadanie nie jest już odroczone.
not-resumed-gone = Nie wznowiono: zadanie usunięto albo nie masz już do niego dostępu.
not-resumed-refused = Bitrix24 odmówił. Zadanie jest nadal odroczone.
not-resumed-failed = Nie wznowiono. { $reason }

resume-many = Wznów { $count ->
    [one] { $count } zadanie
    [few] { $count } zadania
    [many] { $count } zadań
   *[other] { $count } zadania
}
resume-progress = Wznawianie: { $done } z { $total }
resumed-many = { $count ->
    [one] { $count } zadanie jest znowu w toku.
    [few] { $count } zadania są znowu w toku.
    [many] { $count } zadań jest znowu w toku.
   *[other] { $count } zadania jest znowu w toku.
}
resumed-some = Znowu w toku: { $done }, nie udało się: { $not }.
pending-task = Oczekujące, Bitrix24 nie rozpoczął zadania: { $title }
pending-many = { $count ->
    [one] { $count } zadanie jest teraz oczekujące: Bitrix24 go nie rozpoczął.
    [few] { $count } zadania są teraz oczekujące: Bitrix24 ich nie rozpoczął.
    [many] { $count } zadań jest teraz oczekujących: Bitrix24 ich nie rozpoczął.
   *[other] { $count } zadania jest teraz oczekujące: Bitrix24 go nie rozpoczął.
}
resume-timer = Wznowienie uruchomi śledzenie czasu.
deferred-since = Odroczono { $when }
activity-since = Od tego czasu jest nowa aktywność
empty-deferred-title = Brak odroczonych zadań
empty-deferred-text = Odroczone zadania czekają tutaj, aż je wznowisz.

keys = Skróty klawiszowe
keys-move = Następne lub poprzednie zadanie
keys-range = Rozszerz zaznaczenie
keys-select = Zaznacz zadanie
keys-defer = Odrocz zaznaczone zadania lub bieżące
close = Zamknij

this-task = To zadanie
all-projects = Wszystkie projekty
empty-project = Nie masz zadań w toku w tym projekcie.
somebody-else = To lista zadań innej osoby. Poniżej są Twoje zadania.

status-new = Nowe
status-pending = Oczekujące
status-inProgress = W toku u innej osoby
status-awaitingControl = Oczekuje na sprawdzenie
status-completed = Zakończone
status-deferred = Odroczone
status-declined = Odrzucone
status-unknown = Nieznany status

settings = Ustawienia
settings-title = Gdzie pokazywać Defer
settings-text = Zaznacz miejsce, aby pokazać w nim aplikację; odznacz, aby ją usunąć. Zmiany działają od razu.
settings-remove = Usuń zewsząd
settings-failed = Nie udało się odczytać ustawień
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
install-text = Defer pokazuje każdemu jego zadania w toku i odracza każde jednym kliknięciem. To strona bez serwera: nic nie opuszcza Twojego portalu.
install-permissions = Aplikacja potrzebuje dwóch uprawnień:
install-permission-task = Zadania (task): aby wyświetlać zadania osoby, która otwiera aplikację, odraczać je i wznawiać.
install-permission-placement = Osadzanie aplikacji (placement): aby pojawić się w miejscach poniżej.
install-places = Gdzie się pojawi
install = Zainstaluj
install-partly = Nie udało się dodać niektórych miejsc. Spróbuj ponownie lub zakończ bez nich; możesz je dodać później w ustawieniach.
install-finish = Zakończ bez nich
install-done = Zainstalowano. Portal odświeży tę stronę; jeśli nie, odśwież ją samodzielnie.
install-user = Instalacja nie została zakończona. Poproś administratora portalu o otwarcie tej strony.

not-deferred-rules = Bitrix24 nie pozwala odroczyć tego zadania w obecnym stanie. Nadal jest w toku.
not-deferred-not-allowed = Nie masz uprawnień, aby odroczyć to zadanie. Nadal jest w toku.
not-deferred-moved = Nie odroczono: zadanie nie jest już w toku. { $status ->
    [new] Jest nowe.
    [pending] Jest oczekujące.
    [awaitingControl] Oczekuje na sprawdzenie.
    [completed] Jest zakończone.
    [declined] Zostało odrzucone.
   *[unknown] Jego status się zmienił.
}
not-deferred-gone = Nie odroczono: zadanie usunięto albo nie masz już do niego dostępu.
not-deferred-paused = Zadanie wstrzymano, ale Bitrix24 ani go nie odroczył, ani nie rozpoczął ponownie. Spróbuj jeszcze raz lub otwórz zadanie.
not-deferred-failed = Nie odroczono. { $reason }
not-deferred-unsettled = { $reason } Nie wiadomo jeszcze, czy zadanie odroczono.
not-deferred-task = Nie odroczono zadania: { $title }

empty-title = Brak zadań w toku
empty-text = Nie masz żadnych zadań w toku. Ciesz się spokojem.

loading = Wczytywanie Twoich zadań
retry = Ponów
load-failed = Nie udało się wczytać Twoich zadań
refresh-failed = Nie udało się odświeżyć listy

outside-title = Defer działa w Bitrix24
outside-text = Pokazuje Twoje zadania w toku i odracza każde jednym kliknięciem. Tę stronę musi otworzyć portal Bitrix24.
outside-install = Aby zainstalować aplikację, administrator otwiera w portalu Zasoby dla programistów › Inne › Aplikacja lokalna, wybiera aplikację statyczną i podaje adres tej strony jako adres procedury obsługi oraz uprawnienia Zadania (task) i Osadzanie aplikacji (placement).
silent-title = Bitrix24 nie odpowiada
silent-text = Portal otworzył tę stronę, ale jej nie odpowiedział. Połączenie może być wolne albo trzeba odświeżyć stronę portalu.

error-expired = Sesja wygasła. Odśwież stronę portalu.
error-forbidden = Bitrix24 nie pozwala aplikacji odczytywać zadań. Poproś administratora o sprawdzenie uprawnień aplikacji.
error-refused = Bitrix24 odmówił.
error-busy = Bitrix24 jest zajęty. Spróbuj ponownie za chwilę.
error-network = Nie udało się połączyć z Bitrix24. Sprawdź połączenie.
error-broken = Bitrix24 zwrócił nieoczekiwaną odpowiedź.
copy-details = Kopiuj szczegóły
copied = Skopiowano
card-failed = Nie udało się otworzyć karty zadania.

theme = Motyw
theme-light = Jasny
theme-dark = Ciemny
theme-system = Jak w systemie
