app-name = Defer

list-title = In corso
deferred-title = Posticipati
reload = Ricarica
open-task = Apri l’incarico
untitled-task = Incarico { $id } senza titolo
from = Creato da { $name }
high-priority = Priorità alta
unreadable = { $count ->
    [one] Impossibile mostrare { $count } incarico.
    [many] Impossibile mostrare { $count } di incarichi.
   *[other] Impossibile mostrare { $count } incarichi.
}

deadline-overdue-days = scaduto da { $days ->
    [one] { $days } giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
}
deadline-overdue-hours = scaduto da { $hours ->
    [one] { $hours } ora
    [many] { $hours } di ore
   *[other] { $hours } ore
}
deadline-overdue-now = scaduto da meno di un’ora
day-time = { $day }, { $time }

search = Cerca incarichi
no-match = Nessun incarico corrispondente
no-match-inProgress = Nessun risultato nella scheda “In corso”
no-match-deferred = Nessun risultato nella scheda “Posticipati”
found-inProgress = 1 incarico nella scheda “In corso”: { $title }
found-inProgress-many = Nella scheda “In corso”: { list-count }
found-deferred = 1 incarico nella scheda “Posticipati”: { $title }
found-deferred-many = Nella scheda “Posticipati”: { list-count }
looking-deferred = Ricerca nella scheda “Posticipati”
leave-search = Cancella la ricerca
select-all = Seleziona tutto
select-task = Seleziona { $title }
selected = { $count ->
    [one] { $count } selezionato
    [many] { $count } selezionati
   *[other] { $count } selezionati
}
clear-selection = Deseleziona tutto
participant = Partecipi
view = Visualizzazione
order-deadline = Scadenza
order-priority = Priorità
order-project = Progetto
order-created = Data di creazione
order-deferred = Data di posticipo
group-overdue = Scaduti
group-today = Oggi
group-back-today = Tornati oggi
group-tomorrow = Domani
group-week = Questa settimana
group-later = Più avanti
group-no-deadline = Nessuna scadenza
group-no-project = Nessun progetto
group-no-return = Senza data
group-no-return-long = Oltre 30 giorni senza data
group-untouched-month = Oltre un mese senza attività
group-untouched-week = Oltre una settimana senza attività
group-touched = Con attività nell’ultima settimana
group-activity-unknown = Ultima attività sconosciuta
new-activity = Solo con nuova attività
no-new-activity = Nessuna nuova attività
show-all = Mostra tutti

defer = Posticipa
defer-task = Posticipa { $title }
defer-busy = Posticipo in corso: { $title }
deferred-task = Incarico posticipato: { $title }

defer-many = Posticipa { $count ->
    [one] { $count } incarico
    [many] { $count } di incarichi
   *[other] { $count } incarichi
}
defer-progress = Posticipati: { $done } di { $total }
deferred-many = { $count ->
    [one] { $count } incarico posticipato.
    [many] { $count } di incarichi posticipati.
   *[other] { $count } incarichi posticipati.
}
deferred-some = Posticipati: { $done }; non posticipati: { $not }.
cancel = Interrompi
undo = Annulla
waiting = Bitrix24 è occupato. Si riprende tra { $seconds ->
    [one] { $seconds } secondo
    [many] { $seconds } di secondi
   *[other] { $seconds } secondi
}.
slow = Bitrix24 non ha ancora risposto.
timer-runs-task = Il tracciamento del tempo di { $title } è ancora attivo.

resume = Riprendi
resume-task = Riprendi { $title }
resume-busy = Ripresa in corso: { $title }
resumed-task = Incarico di nuovo in corso: { $title }
not-resumed-task = Incarico non ripreso: { $title }
not-resumed-pending = Bitrix24 non ha avviato l’incarico: ora è in sospeso.
not-resumed-moved = { $status ->
    [deferred] Non annullato: nel frattempo qualcun altro ha posticipato l’incarico.
   *[unknown] Non ripreso: l’incarico non è più posticipato.
}
not-resumed-gone = Non ripreso: l’incarico è stato eliminato o non puoi più vederlo.
not-resumed-refused = Bitrix24 ha rifiutato la richiesta. L’incarico è ancora posticipato.
not-resumed-failed = Non ripreso. { $reason }
not-resumed-unsettled = { $reason } Non si sa ancora se l’incarico sia stato ripreso.

resume-many = Riprendi { $count ->
    [one] { $count } incarico
    [many] { $count } di incarichi
   *[other] { $count } incarichi
}
resume-progress = Ripresi: { $done } di { $total }
resumed-many = { $count ->
    [one] { $count } incarico è di nuovo in corso.
    [many] { $count } di incarichi sono di nuovo in corso.
   *[other] { $count } incarichi sono di nuovo in corso.
}
resumed-some = Di nuovo in corso: { $done }; non ripresi: { $not }.
paused-as-before-task = Di nuovo in pausa, come prima di essere posticipato: { $title }
paused-as-before-many = { $count ->
    [one] { $count } incarico è di nuovo in pausa, come prima di essere posticipato.
    [many] { $count } di incarichi sono di nuovo in pausa, come prima di essere posticipati.
   *[other] { $count } incarichi sono di nuovo in pausa, come prima di essere posticipati.
}
pending-task = Incarico ora in sospeso: { $title }. Bitrix24 non l’ha avviato.
pending-many = { $count ->
    [one] { $count } incarico è ora in sospeso: Bitrix24 non l’ha avviato.
    [many] { $count } di incarichi sono ora in sospeso: Bitrix24 non li ha avviati.
   *[other] { $count } incarichi sono ora in sospeso: Bitrix24 non li ha avviati.
}
timer-runs = Il tracciamento del tempo è ancora attivo
deferred-since = Posticipato { $when }
activity-since = Nuova attività da allora
empty-deferred-title = Nessun incarico posticipato
empty-deferred-text = Gli incarichi che posticipi restano qui finché non li riprendi o fino al giorno che scegli.

close = Chiudi

this-task = Questo incarico
all-projects = Tutti i progetti
empty-project = Non hai incarichi in corso in questo progetto.
somebody-else = Questo è l’elenco incarichi di un’altra persona. Qui sotto trovi i tuoi.

status-new = Nuovo
status-pending = In sospeso
status-inProgress = In corso, affidato a un’altra persona
status-awaitingControl = Revisione in sospeso
status-completed = Completato
status-deferred = Posticipato
status-declined = Rifiutato
status-unknown = Stato sconosciuto

not-deferred-rules = Bitrix24 non consente di posticipare questo incarico nello stato attuale. È ancora in corso.
not-deferred-not-allowed = Non hai l’autorizzazione per posticipare questo incarico. È ancora in corso.
not-deferred-moved = Non posticipato: l’incarico non è più in corso. { $status ->
    [new] È nuovo.
    [pending] È in sospeso.
    [awaitingControl] È in attesa di revisione.
    [completed] È completato.
    [declined] È stato rifiutato.
   *[unknown] Il suo stato è cambiato.
}
not-deferred-gone = Non posticipato: l’incarico è stato eliminato o non puoi più vederlo.
not-deferred-paused = L’incarico è stato messo in pausa, ma Bitrix24 non l’ha posticipato né riavviato. Riprova o apri l’incarico.
not-deferred-failed = Non posticipato. { $reason }
not-deferred-unsettled = { $reason } Non si sa ancora se l’incarico sia stato posticipato.
not-deferred-task = Incarico non posticipato: { $title }

empty-title = Niente in corso
empty-text = Non hai incarichi in corso. Goditi la calma.

loading = Caricamento dei tuoi incarichi
retry = Riprova
load-failed = Impossibile caricare i tuoi incarichi.
refresh-failed = Impossibile aggiornare l’elenco.

error-expired = La sessione è scaduta. Ricarica la pagina del portale.
error-plan = Bitrix24 rifiuta tutte le richieste dell’applicazione. Molto probabilmente REST non è incluso nel piano di questo portale: chiedi all’amministratore.
error-forbidden = Bitrix24 non consente all’applicazione di farlo. Chiedi all’amministratore di controllarne le autorizzazioni.
error-refused = Bitrix24 ha rifiutato la richiesta.
error-busy = Bitrix24 è occupato. Riprova tra poco.
error-network = Impossibile raggiungere Bitrix24. Controlla la connessione.
error-unserved = Il tuo Bitrix24 non offre questa funzione alle applicazioni. È ancora possibile farlo in Bitrix24 stesso.
error-bug = Si è verificato un errore in questa applicazione, non in Bitrix24. Ricarica la pagina; se succede di nuovo, invia i dettagli allo sviluppatore dell’applicazione.
error-broken = Bitrix24 ha dato una risposta imprevista. Riprova; se il problema persiste, invia i dettagli all’amministratore.
error-mixed = Il tuo Bitrix24 usa http e questa applicazione usa https. I browser non permettono a una pagina https di collegarsi a un indirizzo http. Rivolgiti al tuo amministratore.
error-incomplete = { part-missing }
copy-details = Copia dettagli
copied = Copiato

part-missing = Impossibile caricare una parte dell’applicazione.

list-count = { $count ->
    [one] { $count } incarico
    [many] { $count } di incarichi
   *[other] { $count } incarichi
}
list-others = { $count ->
    [one] { $count } altro incarico
    [many] { $count } di altri incarichi
   *[other] { $count } altri incarichi
}
list-found = { $count } di { $total }
defer-this = Posticipa questo incarico
resume-this = Riprendi questo incarico
defer-all = Posticipa tutti ({ $count })
resume-all = Riprendi tutti ({ $count })
set-date-all = Data per tutti ({ $count })
not-shown = { $count } fuori dalla ricerca
show = Mostra
undo-task = Annulla: { $title }
undo-many = Annulla: { list-count }
redo = Ripeti
redo-task = Ripeti: { $title }
redo-many = Ripeti: { list-count }
deferred-stopped = Interrotto. Posticipati: { $done }; non posticipati: { $not }; rimanenti: { $left }.
resumed-stopped = Interrotto. Di nuovo in corso: { $done }; non ripresi: { $not }; rimanenti: { $left }.
empty-waiting = { $count ->
    [one] { $count } incarico ti aspetta in “Posticipati”.
    [many] { $count } di incarichi ti aspettano in “Posticipati”.
   *[other] { $count } incarichi ti aspettano in “Posticipati”.
}
show-all-projects = Mostra tutti i progetti ({ $count })

until-task = Fino a… { $title }
deferred-until = { $title }, ritorno: { $when }.
deferred-many-until = { list-count }, ritorno: { $when }.
deferred-some-until = { list-count }, ritorno: { $when }; non posticipati: { $not }.
deferred-stopped-until = Interrotto. { list-count }, ritorno: { $when }; non posticipati: { $not }; rimanenti: { $left }.
session-count = { $count } in questa sessione
deferred-undated = Posticipato senza data: { $title }
deferred-many-undated = Posticipati senza data: { list-count }
date-none = Senza data: { $title }
date-none-many = Senza data: { list-count }
dates-changed = Date di ritorno modificate: { list-count }
date-busy = Salvataggio della data
set-date = Imposta data
until-at = torna: { $when }
no-date = senza data
back-when-opened = Gli incarichi con una data tornano la prossima volta che apri Defer.
back-since = tornato: { $when }
deadline-at = scadenza: { $when }
order-return = Data di ritorno
date-lost = Impossibile salvare la data di ritorno.
as-of = aggiornato: { $when }
