participating = Auch Aufgaben, an denen ich mitwirke
order-by = Sortieren nach
ascending = Aufsteigend
descending = Absteigend
group-by = Gruppieren nach
group-none = Keine Gruppierung

keys = Tastenkürzel
keys-move = Nächste oder vorherige Aufgabe
keys-range = Auswahl erweitern
keys-select = Aufgabe auswählen
keys-defer = Ausgewählte Aufgaben oder die aktuelle verschieben
keys-letters = Tastenkürzel aus einem Buchstaben

settings = Einstellungen
settings-title = Wo Defer erscheint
settings-text = Setzen Sie ein Häkchen, um die Anwendung dort anzuzeigen; entfernen Sie es, um sie auszublenden. Änderungen gelten sofort.
settings-remove = Überall entfernen
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
install-permissions = Die Anwendung benötigt zwei Zugriffsrechte:
install-permission-task = Aufgaben (task): um die Aufgaben der Person, die sie öffnet, aufzulisten, zu verschieben und wieder aufzunehmen.
install-permission-placement = Anwendungseinbettung (placement): um an den folgenden Stellen zu erscheinen.
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

welcome = Was Sie verschieben, wartet unter „Verschoben“, bis Sie es wieder aufnehmen. Andere sehen den Status.
