app-name = Defer

list-title = In Arbeit
deferred-title = Verschoben
reload = Neu laden
open-task = Aufgabe öffnen
untitled-task = Aufgabe { $id } ohne Titel
from = Erstellt von { $name }
high-priority = Hohe Priorität
unreadable = { $count ->
    [one] { $count } Aufgabe konnte nicht angezeigt werden.
   *[other] { $count } Aufgaben konnten nicht angezeigt werden.
}

deadline-overdue-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} überfällig
deadline-overdue-hours = { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} überfällig
deadline-overdue-now = seit weniger als einer Stunde überfällig
day-time = { $day }, { $time }

search = Aufgaben suchen
no-match = Keine passenden Aufgaben
no-match-inProgress = Kein Treffer unter „In Arbeit“
no-match-deferred = Kein Treffer unter „Verschoben“
found-inProgress = 1 Aufgabe unter „In Arbeit“: { $title }
found-inProgress-many = Unter „In Arbeit“: { list-count }
found-deferred = 1 Aufgabe unter „Verschoben“: { $title }
found-deferred-many = Unter „Verschoben“: { list-count }
looking-deferred = Suche unter „Verschoben“ läuft
leave-search = Suche zurücksetzen
select-all = Alle auswählen
select-task = Auswählen: { $title }
selected = { $count ->
    [one] { $count } ausgewählt
   *[other] { $count } ausgewählt
}
clear-selection = Auswahl aufheben
participant = Sie wirken mit
view = Ansicht
order-deadline = Frist
order-priority = Priorität
order-project = Projekt
order-created = Erstellungsdatum
order-deferred = Datum des Verschiebens
group-overdue = Überfällig
group-today = Heute
group-back-today = Heute zurück
group-tomorrow = Morgen
group-week = Diese Woche
group-later = Später
group-no-deadline = Ohne Frist
group-no-project = Ohne Projekt
group-no-return = Ohne Datum
group-no-return-long = Über 30 Tage ohne Datum
group-untouched-month = Seit über einem Monat unberührt
group-untouched-week = Seit über einer Woche unberührt
group-touched = In den letzten sieben Tagen aktiv
group-activity-unknown = Letzte Aktivität unbekannt
new-activity = Nur mit neuer Aktivität
no-new-activity = Keine neue Aktivität
show-all = Alle anzeigen

defer = Verschieben
defer-task = Verschieben: { $title }
defer-busy = Wird verschoben: { $title }
deferred-task = Verschoben: { $title }

defer-many = { $count ->
    [one] { $count } Aufgabe
   *[other] { $count } Aufgaben
} verschieben
defer-progress = Verschoben: { $done } von { $total }
deferred-many = { $count ->
    [one] { $count } Aufgabe verschoben.
   *[other] { $count } Aufgaben verschoben.
}
deferred-some = { $done } verschoben, { $not } nicht.
cancel = Stoppen
undo = Rückgängig
waiting = Bitrix24 ist ausgelastet. Weiter in { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
}.
slow = Bitrix24 hat noch nicht geantwortet.
timer-runs-task = Die Zeiterfassung von { $title } läuft noch.

resume = Wieder aufnehmen
resume-task = Wieder aufnehmen: { $title }
resume-busy = Wird wieder aufgenommen: { $title }
resumed-task = Wieder in Arbeit: { $title }
not-resumed-task = Nicht wieder aufgenommen: { $title }
not-resumed-pending = Bitrix24 hat die Aufgabe nicht gestartet; sie hat jetzt den Status „Anstehend“.
not-resumed-moved = { $status ->
    [deferred] Nicht rückgängig gemacht: Jemand anderes hat die Aufgabe inzwischen verschoben.
   *[unknown] Nicht wieder aufgenommen: Die Aufgabe ist nicht mehr verschoben.
}
not-resumed-gone = Nicht wieder aufgenommen: Die Aufgabe wurde gelöscht oder ist für Sie nicht mehr sichtbar.
not-resumed-refused = Bitrix24 hat die Anfrage abgelehnt. Die Aufgabe bleibt verschoben.
not-resumed-failed = Nicht wieder aufgenommen. { $reason }
not-resumed-unsettled = { $reason } Ob die Aufgabe wieder aufgenommen wurde, ist noch nicht bekannt.

resume-many = { $count ->
    [one] { $count } Aufgabe
   *[other] { $count } Aufgaben
} wieder aufnehmen
resume-progress = Wieder aufgenommen: { $done } von { $total }
resumed-many = { $count ->
    [one] { $count } Aufgabe ist wieder in Arbeit.
   *[other] { $count } Aufgaben sind wieder in Arbeit.
}
resumed-some = { $done } wieder in Arbeit, { $not } nicht.
paused-as-before-task = Wieder pausiert, wie vor dem Verschieben: { $title }
paused-as-before-many = { $count ->
    [one] { $count } Aufgabe ist wieder pausiert, wie vor dem Verschieben.
   *[other] { $count } Aufgaben sind wieder pausiert, wie vor dem Verschieben.
}
pending-task = Jetzt „Anstehend“: { $title }. Bitrix24 hat die Aufgabe nicht gestartet.
pending-many = { $count ->
    [one] { $count } Aufgabe hat jetzt den Status „Anstehend“: Bitrix24 hat sie nicht gestartet.
   *[other] { $count } Aufgaben haben jetzt den Status „Anstehend“: Bitrix24 hat sie nicht gestartet.
}
timer-runs = Die Zeiterfassung läuft noch
deferred-since = Verschoben: { $when }
activity-since = Seitdem neue Aktivität
empty-deferred-title = Nichts verschoben
empty-deferred-text = Aufgaben, die Sie verschieben, bleiben hier, bis Sie sie wieder aufnehmen oder bis der gewählte Tag kommt.

close = Schließen

this-task = Diese Aufgabe
all-projects = Alle Projekte
empty-project = Sie haben in diesem Projekt keine Aufgaben in Arbeit.
somebody-else = Dies ist die Aufgabenliste einer anderen Person. Unten stehen Ihre eigenen Aufgaben.

status-new = Neu
status-pending = Anstehend
status-inProgress = In Arbeit bei einer anderen Person
status-awaitingControl = Muss kontrolliert werden
status-completed = Abgeschlossen
status-deferred = Verschoben
status-declined = Abgelehnt
status-unknown = Status unbekannt

not-deferred-rules = Bitrix24 lässt nicht zu, dass diese Aufgabe in ihrem jetzigen Zustand verschoben wird. Die Aufgabe bleibt in Arbeit.
not-deferred-not-allowed = Sie dürfen diese Aufgabe nicht verschieben. Die Aufgabe bleibt in Arbeit.
not-deferred-moved = Nicht verschoben: Die Aufgabe ist nicht mehr in Arbeit. { $status ->
    [new] Status: Neu.
    [pending] Status: Anstehend.
    [awaitingControl] Status: Muss kontrolliert werden.
    [completed] Status: Abgeschlossen.
    [declined] Status: Abgelehnt.
   *[unknown] Der Status hat sich geändert.
}
not-deferred-gone = Nicht verschoben: Die Aufgabe wurde gelöscht oder ist für Sie nicht mehr sichtbar.
not-deferred-paused = Die Aufgabe wurde pausiert, aber Bitrix24 hat sie weder verschoben noch wieder gestartet. Versuchen Sie es erneut oder öffnen Sie die Aufgabe.
not-deferred-failed = Nicht verschoben. { $reason }
not-deferred-unsettled = { $reason } Ob die Aufgabe verschoben wurde, ist noch nicht bekannt.
not-deferred-task = Nicht verschoben: { $title }

empty-title = Nichts in Arbeit
empty-text = Sie haben keine Aufgaben in Arbeit. Genießen Sie die Ruhe.

loading = Ihre Aufgaben werden geladen
retry = Erneut versuchen
load-failed = Ihre Aufgaben konnten nicht geladen werden.
refresh-failed = Die Liste konnte nicht aktualisiert werden.

error-expired = Ihre Sitzung ist abgelaufen. Laden Sie die Seite des Portals neu.
error-plan = Bitrix24 lehnt alle Anfragen der Anwendung ab. Wahrscheinlich gehört REST nicht zum Tarif dieses Portals: Fragen Sie Ihren Administrator.
error-forbidden = Bitrix24 erlaubt dies der Anwendung nicht. Bitten Sie Ihren Administrator, die Zugriffsrechte der Anwendung zu prüfen.
error-refused = Bitrix24 hat die Anfrage abgelehnt.
error-busy = Bitrix24 ist ausgelastet. Versuchen Sie es gleich noch einmal.
error-network = Bitrix24 ist nicht erreichbar. Prüfen Sie Ihre Verbindung.
error-unserved = Ihr Bitrix24 bietet diese Funktion Anwendungen nicht an. In Bitrix24 selbst können Sie sie weiterhin nutzen.
error-bug = In dieser Anwendung ist ein Fehler aufgetreten, nicht in Bitrix24. Laden Sie die Seite neu; wenn es wieder passiert, geben Sie die Details an den Entwickler der Anwendung weiter.
error-broken = Bitrix24 hat unerwartet geantwortet. Versuchen Sie es erneut; wenn es dabei bleibt, geben Sie die Details an Ihren Administrator weiter.
error-mixed = Ihr Bitrix24 verwendet http, diese Anwendung https. Browser lassen nicht zu, dass eine https-Seite auf eine http-Adresse zugreift. Wenden Sie sich an Ihren Administrator.
error-incomplete = { part-missing }
copy-details = Details kopieren
copied = Kopiert

part-missing = Ein Teil der Anwendung konnte nicht geladen werden.

list-count = { $count ->
    [one] { $count } Aufgabe
   *[other] { $count } Aufgaben
}
list-others = { $count ->
    [one] { $count } weitere Aufgabe
   *[other] { $count } weitere Aufgaben
}
list-found = { $count } von { $total }
defer-this = Diese Aufgabe verschieben
resume-this = Diese Aufgabe wieder aufnehmen
defer-all = Alle { $count } verschieben
resume-all = Alle { $count } wieder aufnehmen
set-date-all = Datum für alle { $count }
not-shown = { $count } nicht angezeigt
show = Anzeigen
undo-task = Rückgängig: { $title }
undo-many = Rückgängig: { list-count }
redo = Wiederholen
redo-task = Wiederholen: { $title }
redo-many = Wiederholen: { list-count }
deferred-stopped = Gestoppt: { $done } verschoben, { $not } nicht, { $left } übrig.
resumed-stopped = Gestoppt: { $done } wieder in Arbeit, { $not } nicht, { $left } übrig.
empty-waiting = { $count ->
    [one] Unter „Verschoben“ wartet { $count } Aufgabe.
   *[other] Unter „Verschoben“ warten { $count } Aufgaben.
}
show-all-projects = Alle Projekte anzeigen ({ $count })

until-task = Bis … { $title }
deferred-until = Bis { $when }: { $title }
deferred-many-until = Bis { $when }: { list-count }
deferred-some-until = Bis { $when }: { list-count } verschoben, { $not } nicht.
deferred-stopped-until = Gestoppt. Bis { $when }: { list-count } verschoben, { $not } nicht, { $left } übrig.
session-count = { $count } in dieser Sitzung
deferred-undated = Ohne Datum verschoben: { $title }
deferred-many-undated = Ohne Datum verschoben: { list-count }
date-none = Ohne Datum: { $title }
date-none-many = Ohne Datum: { list-count }
dates-changed = Datum der Rückkehr geändert: { list-count }
date-busy = Datum wird gespeichert
set-date = Datum
until-at = bis { $when }
no-date = ohne Datum
back-when-opened = Aufgaben mit Datum kommen zurück, wenn Sie Defer das nächste Mal öffnen.
back-since = zurück seit { $when }
deadline-at = Frist: { $when }
order-return = Datum der Rückkehr
date-lost = Das Datum der Rückkehr konnte nicht gespeichert werden.
as-of = Stand: { $when }
