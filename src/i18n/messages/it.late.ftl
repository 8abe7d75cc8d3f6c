participating = Includi gli incarichi a cui partecipo
order-by = Ordina per
ascending = Crescente
descending = Decrescente
group-by = Raggruppa per
group-none = Nessun raggruppamento
group-activity = Ultima attività

keys = Scorciatoie da tastiera
keys-move = Incarico successivo o precedente
keys-range = Estendi la selezione
keys-select = Seleziona l’incarico
keys-defer = Posticipa gli incarichi selezionati o quello corrente
keys-resume = Riprendi gli incarichi selezionati o quello corrente
keys-letters = Scorciatoie di una sola lettera

settings = Impostazioni
settings-title = Dove appare Defer
settings-text = Seleziona una posizione per mostrarvi l’applicazione, deselezionala per rimuoverla. Le modifiche sono immediate.
settings-remove = Rimuovi ovunque
settings-saved = Salvato
settings-remove-ask = Rimuovere Defer ovunque, per tutti?
settings-remove-no = Annulla
settings-failed = Impossibile leggere le impostazioni.
settings-unchanged = La modifica non è stata effettuata.
places-elsewhere = { $count ->
    [one] { $count } posizione in Bitrix24 apre
    [many] { $count } di posizioni in Bitrix24 aprono
   *[other] { $count } posizioni in Bitrix24 aprono
} ancora Defer a un indirizzo precedente.
places-move = Passa a questo indirizzo
place-taskCard = Scheda dell’incarico
place-taskCard-hint = una scheda o un’applicazione in ogni incarico
place-myTaskList = I miei incarichi
place-myTaskList-hint = il menu sopra i propri incarichi
place-projectTaskList = Incarichi del progetto
place-projectTaskList-hint = il menu sopra gli incarichi di un progetto
place-taskMenu = Menu dell’incarico
place-taskMenu-hint = il menu di ogni incarico in un elenco
place-leftMenu = Menu a sinistra
place-leftMenu-hint = il menu principale del portale
place-done = Fatto
place-failed = Non modificato. { $reason }

install-title = Installa Defer
install-text = Defer mostra a ciascuno i propri incarichi in corso e permette di posticiparli uno per uno con un clic. È una pagina senza server: nulla esce dal tuo portale.
install-permissions = Usa queste autorizzazioni:
install-permission-task = Incarichi (task): per elencare, posticipare e riprendere gli incarichi di chi la apre.
install-permission-placement = Incorporamento dell’applicazione (placement): per apparire nelle posizioni qui sotto.
install-permission-im = Facoltativa: Notifiche (im), perché le notifiche del portale dicano che cosa è tornato da solo.
install-places = Dove apparirà
install = Installa
install-partly = Impossibile aggiungere alcune posizioni. Riprova o termina senza; potrai aggiungerle in seguito nelle impostazioni.
install-finish = Termina senza
install-done = Installazione riuscita. Il portale ricarica questa pagina; in caso contrario, ricaricala tu.
install-user = L’installazione non è terminata. Chiedi a un amministratore del tuo portale di aprire questa pagina.

not-started = Impossibile avviare Defer

outside-title = Defer funziona dentro Bitrix24
outside-text = Mostra i tuoi incarichi in corso e permette di posticiparli uno per uno con un clic. Apri questa pagina dal tuo portale Bitrix24.
outside-install = Per installarla, un amministratore apre nel portale Risorse per sviluppatori › Altro › Applicazione locale, sceglie “Server”, inserisce l’indirizzo di questa pagina sia in “Il tuo percorso gestore” sia in “Percorso di installazione iniziale” e assegna le autorizzazioni Incarichi (task) e Incorporamento dell’applicazione (placement).
silent-title = Bitrix24 non risponde
silent-text = Il portale ha aperto questa pagina ma non risponde. La connessione potrebbe essere lenta, oppure occorre ricaricare la pagina del portale.

theme = Tema
theme-light = Chiaro
theme-dark = Scuro
theme-system = Come il sistema

welcome = { $defer } mette da parte un incarico. { $menu } fissa anche il giorno in cui torna. I colleghi vedono lo stato “Posticipato”.

until-title = Posticipa fino a
until-later = Oggi più tardi
until-this-morning = Questa mattina
until-tomorrow = Domani
until-next-week = La prossima settimana
until-two-weeks = Tra due settimane
until-month = Tra un mese
until-pick = Scegli una data…
until-none = Nessuna data
until-date = Data e ora
until-set = Imposta questa data
until-past = Quel momento è passato. Scegline uno successivo.
until-or-type = o scrivi: { $example }
until-unclear = Non chiaro. Per esempio: { $example }
until-ambiguous = Qual è il mese? Scrivilo in lettere.
until-after-deadline = dopo la scadenza
until-after-a-deadline = dopo una scadenza
until-by-itself = Torna da solo.
until-when-opened = Torna la prossima volta che apri Defer.
until-full = Al massimo { $limit } incarichi possono avere una data. Puoi posticipare senza data.

back-task = Incarico tornato: { $title }
back-many = { $count ->
    [one] { $count } incarico è tornato.
    [many] { $count } di incarichi sono tornati.
   *[other] { $count } incarichi sono tornati.
}
back-unknown = Non si sa se siano tornati tutti gli incarichi previsti.
back-paused = Alcuni incarichi sono tornati in pausa, come prima di essere posticipati.
not-back-task = Impossibile far tornare l’incarico: { $title }. È ancora posticipato.
not-back-many = Impossibile far tornare { $count ->
    [one] { $count } incarico. È ancora posticipato.
    [many] { $count } di incarichi. Sono ancora posticipati.
   *[other] { $count } incarichi. Sono ancora posticipati.
}

morning-at = Mattina
later-by = Oggi più tardi
until-hours = Orari del menu “Fino a…”
hours = tra { $count ->
    [one] { $count } ora
    [many] { $count } di ore
   *[other] { $count } ore
}
keys-until = Posticipali fino a…

place-background = Far tornare gli incarichi in orario
place-recommended = (consigliato)
place-background-hint = Senza questa opzione, un incarico aspetta che chi l’ha posticipato apra Defer. Aggiunge una piccola pagina nascosta alle pagine del portale; cerca nuove date una volta all’ora e non invia altro finché non c’è nulla da far tornare.
background-lost = Bitrix24 ha disattivato questa funzione. Puoi riattivarla.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Di ritorno:
bell-paused = Di ritorno, in pausa come prima:
bell-more = e ancora { $count }
# a switch
bell = Avvisami nelle notifiche di Bitrix24 di ciò che è tornato
