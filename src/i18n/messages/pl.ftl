app-name = Defer

list-title = W toku
deferred-title = Odłożone
reload = Odśwież
open-task = Otwórz zadanie
untitled-task = Zadanie { $id } bez nazwy
from = Utworzone przez: { $name }
high-priority = Wysoki priorytet
unreadable = { $count ->
    [one] Nie udało się wyświetlić { $count } zadania.
    [few] Nie udało się wyświetlić { $count } zadań.
    [many] Nie udało się wyświetlić { $count } zadań.
   *[other] Nie udało się wyświetlić { $count } zadania.
}

deadline-overdue-days = { $days ->
    [one] { $days } dzień po terminie
    [few] { $days } dni po terminie
    [many] { $days } dni po terminie
   *[other] { $days } dnia po terminie
}
deadline-overdue-hours = { $hours ->
    [one] { $hours } godzinę po terminie
    [few] { $hours } godziny po terminie
    [many] { $hours } godzin po terminie
   *[other] { $hours } godziny po terminie
}
deadline-overdue-now = niecałą godzinę po terminie
day-time = { $day }, { $time }

search = Szukaj zadań
no-match = Nie znaleziono zadań
no-match-inProgress = Brak wyników w zakładce „W toku”
no-match-deferred = Brak wyników w zakładce „Odłożone”
found-inProgress = 1 zadanie w zakładce „W toku”: { $title }
found-inProgress-many = W zakładce „W toku”: { list-count }
found-deferred = 1 zadanie w zakładce „Odłożone”: { $title }
found-deferred-many = W zakładce „Odłożone”: { list-count }
looking-deferred = Szukanie w zakładce „Odłożone”
leave-search = Wyczyść wyszukiwanie
select-all = Zaznacz wszystkie
select-task = Zaznacz: { $title }
selected = { $count ->
    [one] Zaznaczono { $count }
    [few] Zaznaczono { $count }
    [many] Zaznaczono { $count }
   *[other] Zaznaczono { $count }
}
clear-selection = Odznacz wszystko
participant = Uczestniczysz
view = Widok
order-deadline = Termin
order-priority = Priorytet
order-project = Projekt
order-created = Data utworzenia
order-deferred = Data odłożenia
group-overdue = Po terminie
group-today = Dzisiaj
group-back-today = Wróciły dzisiaj
group-tomorrow = Jutro
group-week = W tym tygodniu
group-later = Później
group-no-deadline = Brak terminu
group-no-project = Brak projektu
group-no-return = Bez daty
group-no-return-long = Bez daty od ponad 30 dni
group-untouched-month = Bez aktywności od ponad miesiąca
group-untouched-week = Bez aktywności od ponad tygodnia
group-touched = Z aktywnością w ostatnim tygodniu
group-activity-unknown = Ostatnia aktywność nieznana
new-activity = Tylko z nową aktywnością
no-new-activity = Brak nowej aktywności
show-all = Pokaż wszystkie

defer = Odłóż
defer-task = Odłóż: { $title }
defer-busy = Odkładanie: { $title }
deferred-task = Odłożono zadanie: { $title }

defer-many = Odłóż { $count ->
    [one] { $count } zadanie
    [few] { $count } zadania
    [many] { $count } zadań
   *[other] { $count } zadania
}
defer-progress = Odkładanie: { $done } z { $total }
deferred-many = { $count ->
    [one] Odłożono { $count } zadanie.
    [few] Odłożono { $count } zadania.
    [many] Odłożono { $count } zadań.
   *[other] Odłożono { $count } zadania.
}
deferred-some = Odłożono: { $done }, nie udało się: { $not }.
cancel = Zatrzymaj
undo = Cofnij
waiting = Bitrix24 jest zajęty. Kontynuacja za { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekundy
}.
slow = Wciąż czekamy na odpowiedź Bitrix24.
timer-runs-task = Śledzenie czasu zadania { $title } nadal trwa.

resume = Wznów
resume-task = Wznów: { $title }
resume-busy = Wznawianie: { $title }
resumed-task = Zadanie jest znowu w toku: { $title }
not-resumed-task = Nie wznowiono zadania: { $title }
not-resumed-pending = Bitrix24 nie rozpoczął zadania: jest ono teraz w oczekiwaniu.
not-resumed-moved = { $status ->
    [deferred] Nie cofnięto: w międzyczasie ktoś inny odłożył zadanie.
   *[unknown] Nie wznowiono: zadanie nie jest już odłożone.
}
not-resumed-gone = Nie wznowiono: zadanie usunięto albo nie masz już do niego dostępu.
not-resumed-refused = Bitrix24 odrzucił żądanie. Zadanie jest nadal odłożone.
not-resumed-failed = Nie wznowiono. { $reason }
not-resumed-unsettled = { $reason } Nie wiadomo jeszcze, czy zadanie wznowiono.

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
paused-as-before-task = Ponownie wstrzymane, jak przed odłożeniem: { $title }
paused-as-before-many = { $count ->
    [one] { $count } zadanie jest ponownie wstrzymane, jak przed odłożeniem.
    [few] { $count } zadania są ponownie wstrzymane, jak przed odłożeniem.
    [many] { $count } zadań jest ponownie wstrzymanych, jak przed odłożeniem.
   *[other] { $count } zadania jest ponownie wstrzymane, jak przed odłożeniem.
}
pending-task = W oczekiwaniu, Bitrix24 nie rozpoczął zadania: { $title }
pending-many = { $count ->
    [one] { $count } zadanie jest teraz w oczekiwaniu: Bitrix24 go nie rozpoczął.
    [few] { $count } zadania są teraz w oczekiwaniu: Bitrix24 ich nie rozpoczął.
    [many] { $count } zadań jest teraz w oczekiwaniu: Bitrix24 ich nie rozpoczął.
   *[other] { $count } zadania jest teraz w oczekiwaniu: Bitrix24 go nie rozpoczął.
}
timer-runs = Śledzenie czasu nadal trwa
deferred-since = Odłożono { $when }
activity-since = Nowa aktywność od tego czasu
empty-deferred-title = Brak odłożonych zadań
empty-deferred-text = Odłożone zadania czekają tutaj, aż je wznowisz lub nadejdzie wybrany dzień.

close = Zamknij

this-task = To zadanie
all-projects = Wszystkie projekty
empty-project = Nie masz zadań w toku w tym projekcie.
somebody-else = To lista zadań innej osoby. Poniżej są Twoje zadania.

status-new = Nowe
status-pending = W oczekiwaniu
status-inProgress = W toku u innej osoby
status-awaitingControl = Czeka na kontrolę
status-completed = Zakończone
status-deferred = Odłożone
status-declined = Odrzucone
status-unknown = Nieznany status

not-deferred-rules = Bitrix24 nie pozwala odłożyć tego zadania w obecnym stanie. Nadal jest w toku.
not-deferred-not-allowed = Nie masz uprawnień, aby odłożyć to zadanie. Nadal jest w toku.
not-deferred-moved = Nie odłożono: zadanie nie jest już w toku. { $status ->
    [new] Jest nowe.
    [pending] Jest w oczekiwaniu.
    [awaitingControl] Czeka na kontrolę.
    [completed] Jest zakończone.
    [declined] Zostało odrzucone.
   *[unknown] Jego status się zmienił.
}
not-deferred-gone = Nie odłożono: zadanie usunięto albo nie masz już do niego dostępu.
not-deferred-paused = Zadanie wstrzymano, ale Bitrix24 ani go nie odłożył, ani nie rozpoczął ponownie. Spróbuj jeszcze raz lub otwórz zadanie.
not-deferred-failed = Nie odłożono. { $reason }
not-deferred-unsettled = { $reason } Nie wiadomo jeszcze, czy zadanie odłożono.
not-deferred-task = Nie odłożono zadania: { $title }

empty-title = Brak zadań w toku
empty-text = Nie masz żadnych zadań w toku. Ciesz się spokojem.

loading = Wczytywanie Twoich zadań
retry = Ponów
load-failed = Nie udało się wczytać Twoich zadań.
refresh-failed = Nie udało się odświeżyć listy.

error-expired = Sesja wygasła. Odśwież stronę portalu.
error-plan = Bitrix24 odrzuca wszystkie żądania aplikacji. Najprawdopodobniej plan tego portalu nie obejmuje REST: zapytaj administratora.
error-forbidden = Bitrix24 nie pozwala na to aplikacji. Poproś administratora o sprawdzenie uprawnień aplikacji.
error-refused = Bitrix24 odrzucił żądanie.
error-busy = Bitrix24 jest zajęty. Spróbuj ponownie za chwilę.
error-network = Nie udało się połączyć z Bitrix24. Sprawdź połączenie.
error-unserved = Twój Bitrix24 nie udostępnia tej funkcji aplikacjom. Nadal można to zrobić w samym Bitrix24.
error-bug = Wystąpił błąd w tej aplikacji, nie w Bitrix24. Odśwież stronę; jeśli błąd się powtórzy, przekaż szczegóły twórcy aplikacji.
error-broken = Bitrix24 zwrócił nieoczekiwaną odpowiedź. Spróbuj ponownie; jeśli to nie pomoże, przekaż szczegóły administratorowi.
error-mixed = Twój Bitrix24 używa http, a ta aplikacja https. Przeglądarki nie pozwalają stronie https łączyć się z adresem http. Zwróć się do administratora.
error-incomplete = { part-missing }
copy-details = Kopiuj szczegóły
copied = Skopiowano

part-missing = Nie udało się wczytać części aplikacji.

list-count = { $count ->
    [one] { $count } zadanie
    [few] { $count } zadania
    [many] { $count } zadań
   *[other] { $count } zadania
}
list-others = { $count ->
    [one] { $count } inne zadanie
    [few] { $count } inne zadania
    [many] { $count } innych zadań
   *[other] { $count } innego zadania
}
list-found = { $count } z { $total }
defer-this = Odłóż to zadanie
resume-this = Wznów to zadanie
defer-all = Odłóż wszystkie ({ $count })
resume-all = Wznów wszystkie ({ $count })
set-date-all = Data dla wszystkich ({ $count })
not-shown = niewidoczne: { $count }
show = Pokaż
undo-task = Cofnij: { $title }
undo-many = Cofnij: { list-count }
redo = Ponów
redo-task = Ponów: { $title }
redo-many = Ponów: { list-count }
deferred-stopped = Zatrzymano. Odłożono: { $done }, nie udało się: { $not }, pozostało: { $left }.
resumed-stopped = Zatrzymano. Znowu w toku: { $done }, nie udało się: { $not }, pozostało: { $left }.
empty-waiting = { $count ->
    [one] W zakładce „Odłożone” czeka { $count } zadanie.
    [few] W zakładce „Odłożone” czekają { $count } zadania.
    [many] W zakładce „Odłożone” czeka { $count } zadań.
   *[other] W zakładce „Odłożone” czeka { $count } zadania.
}
show-all-projects = Pokaż wszystkie projekty ({ $count })

until-task = Do… { $title }
deferred-until = Do { $when }: { $title }
deferred-many-until = { list-count }, powrót: { $when }.
deferred-some-until = { list-count }, powrót: { $when }, nie udało się: { $not }.
deferred-stopped-until = Zatrzymano. { list-count }, powrót: { $when }, nie udało się: { $not }, pozostało: { $left }.
session-count = W tej sesji: { $count }
deferred-undated = Odłożono bez daty: { $title }
deferred-many-undated = Odłożono bez daty: { list-count }
date-none = Bez daty: { $title }
date-none-many = Bez daty: { list-count }
dates-changed = Zmieniono daty powrotu: { list-count }
date-busy = Zapisywanie daty
set-date = Ustaw datę
until-at = wróci: { $when }
no-date = bez daty
back-when-opened = Zadania z datą wrócą, gdy następnym razem otworzysz Defer.
back-since = wróciło: { $when }
deadline-at = termin: { $when }
order-return = Data powrotu
date-lost = Nie udało się zapisać daty powrotu.
as-of = stan: { $when }
