participating = Auch Aufgaben, an denen ich mitwirke
order-by = Sortieren nach
ascending = Aufsteigend
descending = Absteigend
group-by = Gruppieren nach
group-none = Keine Gruppierung
group-activity = Letzte Aktivität

keys = Tastenkürzel
keys-move = Nächste oder vorherige Aufgabe
keys-range = Auswahl erweitern
keys-select = Aufgabe auswählen
keys-defer = Ausgewählte Aufgaben oder die aktuelle verschieben
keys-resume = Ausgewählte Aufgaben oder die aktuelle wieder aufnehmen
keys-letters = Tastenkürzel aus einem Buchstaben

settings = Einstellungen
settings-title = Wo Defer erscheint
settings-text = Setzen Sie ein Häkchen, um die Anwendung dort anzuzeigen; entfernen Sie es, um sie auszublenden. Änderungen gelten sofort.
settings-remove = Überall entfernen
settings-saved = Gespeichert
settings-remove-ask = Defer für alle von allen Stellen entfernen?
settings-remove-no = Abbrechen
settings-failed = Die Einstellungen konnten nicht gelesen werden.
settings-unchanged = Die Änderung wurde nicht vorgenommen.
places-elsewhere = { $count ->
    [one] { $count } Stelle in Bitrix24 öffnet
   *[other] { $count } Stellen in Bitrix24 öffnen
} Defer noch unter einer früheren Adresse.
places-move = Auf diese Adresse umstellen
place-taskCard = Aufgabenformular
place-taskCard-hint = ein Tab oder eine Anwendung in jeder Aufgabe
place-myTaskList = Meine Aufgaben
place-myTaskList-hint = das Menü über den eigenen Aufgaben
place-projectTaskList = Aufgaben des Projekts
place-projectTaskList-hint = das Menü über den Aufgaben eines Projekts
place-taskMenu = Aufgabenmenü
place-taskMenu-hint = das Menü jeder Aufgabe in einer Liste
place-leftMenu = Linkes Menü
place-leftMenu-hint = das Hauptmenü des Portals
place-done = Erledigt
place-failed = Nicht geändert. { $reason }

install-title = Defer installieren
install-text = Defer zeigt allen ihre Aufgaben in Arbeit; jede davon lässt sich mit einem Klick verschieben. Es ist eine Seite ohne Server: Nichts verlässt Ihr Portal.
install-permissions = Die Anwendung verwendet diese Zugriffsrechte:
install-permission-task = Aufgaben (task): um die Aufgaben der Person, die sie öffnet, aufzulisten, zu verschieben und wieder aufzunehmen.
install-permission-placement = Anwendungseinbettung (placement): um an den folgenden Stellen zu erscheinen.
install-permission-im = Wahlweise: Benachrichtigungen (im), damit die Benachrichtigungen des Portals sagen, was von selbst wieder da ist.
install-places = Wo die Anwendung erscheinen wird
install = Installieren
install-partly = Einige Stellen konnten nicht hinzugefügt werden. Versuchen Sie es erneut oder schließen Sie ohne sie ab; Sie können sie später in den Einstellungen hinzufügen.
install-finish = Ohne sie abschließen
install-done = Installiert. Das Portal lädt diese Seite neu; falls nicht, laden Sie sie selbst neu.
install-user = Die Installation ist nicht abgeschlossen. Bitten Sie einen Administrator Ihres Portals, diese Seite zu öffnen.

not-started = Defer konnte nicht gestartet werden

outside-title = Defer läuft in Bitrix24
outside-text = Defer zeigt Ihre Aufgaben in Arbeit; jede davon lässt sich mit einem Klick verschieben. Öffnen Sie diese Seite in Ihrem Bitrix24-Portal.
outside-install = Zum Installieren öffnet ein Administrator im Portal „Für Entwickler › Sonstiges › Lokale Anwendung“, wählt „Server“, gibt die Adresse dieser Seite sowohl bei „Ihr Handler-Pfad“ als auch bei „Ursprünglicher Installationspfad“ an und erteilt die Zugriffsrechte Aufgaben (task) und Anwendungseinbettung (placement).
silent-title = Bitrix24 antwortet nicht
silent-text = Das Portal hat diese Seite geöffnet, antwortet aber nicht. Vielleicht ist Ihre Verbindung langsam oder die Seite des Portals muss neu geladen werden.

theme = Design
theme-light = Hell
theme-dark = Dunkel
theme-system = Systemeinstellung

welcome = { $defer } legt eine Aufgabe beiseite. { $menu } bestimmt auch, wann sie zurückkommt. Kollegen sehen den Status „Verschoben“.

until-title = Verschieben bis
until-later = Später heute
until-this-morning = Heute Morgen
until-tomorrow = Morgen
until-next-week = Nächste Woche
until-two-weeks = In zwei Wochen
until-month = In einem Monat
until-pick = Datum auswählen …
until-none = Ohne Datum
until-date = Datum und Uhrzeit
until-set = Dieses Datum festlegen
until-past = Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.
until-or-type = oder eintippen: { $example }
until-unclear = Nicht verstanden. Zum Beispiel: { $example }
until-ambiguous = Was davon ist der Monat? Schreiben Sie ihn als Wort.
until-after-deadline = nach der Frist
until-after-a-deadline = nach einer Frist
until-by-itself = Kommt von selbst zurück.
until-when-opened = Kommt zurück, wenn Sie Defer das nächste Mal öffnen.
until-full = Höchstens { $limit } Aufgaben können ein Datum haben. Sie können ohne Datum verschieben.

back-task = Wieder da: { $title }
back-many = { $count ->
    [one] { $count } Aufgabe ist wieder da.
   *[other] { $count } Aufgaben sind wieder da.
}
back-unknown = Es ist nicht bekannt, ob alle Aufgaben wie vorgesehen zurückgekommen sind.
back-paused = Einige Aufgaben sind pausiert zurückgekommen, wie vor dem Verschieben.
not-back-task = Nicht zurückgeholt: { $title }. Die Aufgabe bleibt verschoben.
not-back-many = { $count ->
    [one] { $count } Aufgabe konnte nicht zurückgeholt werden. Die Aufgabe bleibt verschoben.
   *[other] { $count } Aufgaben konnten nicht zurückgeholt werden. Die Aufgaben bleiben verschoben.
}

morning-at = Morgens
later-by = Später heute
until-hours = Zeiten im Menü „Bis …“
hours = in { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
keys-until = Diese verschieben bis …

place-background = Aufgaben pünktlich zurückholen
place-recommended = (empfohlen)
place-background-hint = Ohne diese Option wartet eine Aufgabe, bis die Person, die sie verschoben hat, Defer öffnet. Fügt den Seiten des Portals eine kleine verborgene Seite hinzu; sie sucht einmal pro Stunde nach neuen Terminen und sendet sonst nichts, solange nichts fällig ist.
background-lost = Bitrix24 hat dies ausgeschaltet. Sie können es wieder einschalten.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = Wieder da:
bell-paused = Wieder da, pausiert wie zuvor:
bell-more = und { $count } weitere
# a switch
bell = In den Bitrix24-Benachrichtigungen melden, was wieder da ist
