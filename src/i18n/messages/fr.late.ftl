participating = Inclure les tâches auxquelles je participe
order-by = Trier par
ascending = Croissant
descending = Décroissant
group-by = Grouper par
group-none = Sans regroupement
group-activity = Dernière activité

keys = Raccourcis clavier
keys-move = Tâche suivante ou précédente
keys-range = Étendre la sélection
keys-select = Sélectionner la tâche
keys-defer = Différer les tâches sélectionnées ou la tâche actuelle
keys-resume = Reprendre les tâches sélectionnées ou la tâche actuelle
keys-letters = Raccourcis à une seule lettre

settings = Paramètres
settings-title = Où Defer apparaît
settings-text = Cochez un emplacement pour y afficher l’application, décochez-le pour l’en retirer. Les modifications sont immédiates.
settings-remove = Retirer partout
settings-saved = Enregistré
settings-remove-ask = Retirer Defer partout, pour tout le monde ?
settings-remove-no = Annuler
settings-failed = Les paramètres n’ont pas pu être lus.
settings-unchanged = La modification n’a pas été effectuée.
places-elsewhere = { $count ->
    [one] { $count } emplacement de Bitrix24 ouvre
    [many] { $count } d’emplacements de Bitrix24 ouvrent
   *[other] { $count } emplacements de Bitrix24 ouvrent
} encore Defer à une ancienne adresse.
places-move = Passer à cette adresse
place-taskCard = Fiche de la tâche
place-taskCard-hint = un onglet ou une application dans chaque tâche
place-myTaskList = Mes tâches
place-myTaskList-hint = le menu au-dessus de ses propres tâches
place-projectTaskList = Tâches du projet
place-projectTaskList-hint = le menu au-dessus des tâches d’un projet
place-taskMenu = Menu de la tâche
place-taskMenu-hint = le menu de chaque tâche dans une liste
place-leftMenu = Menu de gauche
place-leftMenu-hint = le menu principal du portail
place-done = Fait
place-failed = Non modifié. { $reason }

install-title = Installer Defer
install-text = Defer montre à chacun ses tâches en cours et permet de différer chacune en un clic. C’est une page sans serveur : rien ne quitte votre portail.
install-permissions = L’application utilise ces autorisations :
install-permission-task = Tâches (task) : pour afficher les tâches de la personne qui ouvre l’application, les différer et les reprendre.
install-permission-placement = Incorporation de l’application (placement) : pour apparaître aux emplacements ci-dessous.
install-permission-im = Facultatif : Notifications (im), pour que les notifications du portail annoncent les tâches revenues d’elles-mêmes.
install-places = Où l’application apparaîtra
install = Installer
install-partly = Certains emplacements n’ont pas pu être ajoutés. Réessayez ou terminez sans eux ; vous pourrez les ajouter plus tard dans les paramètres.
install-finish = Terminer sans eux
install-done = Installé. Le portail recharge cette page ; sinon, rechargez-la vous-même.
install-user = L’installation n’est pas terminée. Demandez à un administrateur de votre portail d’ouvrir cette page.

not-started = Defer n’a pas pu démarrer

outside-title = Defer fonctionne dans Bitrix24
outside-text = Il affiche vos tâches en cours et permet de différer chacune en un clic. Ouvrez cette page depuis votre portail Bitrix24.
outside-install = Pour l’installer, un administrateur ouvre dans le portail Ressources pour les développeurs › Autre › Application locale, choisit « Serveur », indique l’adresse de cette page à la fois comme chemin du gestionnaire et comme chemin d’installation initiale, et attribue les autorisations Tâches (task) et Incorporation de l’application (placement).
silent-title = Bitrix24 ne répond pas
silent-text = Le portail a ouvert cette page mais ne répond pas. Votre connexion est peut-être lente, ou la page du portail doit être rechargée.

theme = Thème
theme-light = Clair
theme-dark = Sombre
theme-system = Système

welcome = { $defer } met une tâche de côté. { $menu } fixe aussi le jour de son retour. Vos collègues voient le statut « Différée ».

until-title = Différer jusqu’à
until-later = Plus tard aujourd’hui
until-this-morning = Ce matin
until-tomorrow = Demain
until-next-week = Semaine prochaine
until-two-weeks = Dans deux semaines
until-month = Dans un mois
until-pick = Choisir une date…
until-none = Sans date
until-date = Date et heure
until-set = Définir cette date
until-past = Ce moment est passé. Choisissez un moment ultérieur.
until-or-type = ou saisissez : { $example }
until-unclear = Non compris. Par exemple : { $example }
until-ambiguous = Lequel des deux est le mois ? Écrivez-le en lettres.
until-after-deadline = après la date limite
until-after-a-deadline = après une date limite
until-by-itself = Revient d’elle-même.
until-when-opened = Revient à votre prochaine ouverture de Defer.
until-full = { $limit } tâches au plus peuvent avoir une date. Vous pouvez différer sans date.

back-task = La tâche est de retour : { $title }
back-many = { $count ->
    [one] { $count } tâche est de retour.
    [many] { $count } de tâches sont de retour.
   *[other] { $count } tâches sont de retour.
}
back-unknown = On ne sait pas si toutes les tâches prévues sont revenues.
back-paused = Certaines tâches sont revenues suspendues, comme avant d’être différées.
not-back-task = La tâche n’a pas pu revenir : { $title }. Elle est toujours différée.
not-back-many = { $count ->
    [one] { $count } tâche n’a pas pu revenir. Elle est toujours différée.
    [many] { $count } de tâches n’ont pas pu revenir. Elles sont toujours différées.
   *[other] { $count } tâches n’ont pas pu revenir. Elles sont toujours différées.
}

morning-at = Matin
later-by = Plus tard aujourd’hui
until-hours = Heures du menu « Jusqu’à… »
hours = dans { $count ->
    [one] { $count } heure
    [many] { $count } d’heures
   *[other] { $count } heures
}
keys-until = Les différer jusqu’à…

place-background = Faire revenir les tâches à l’heure
place-recommended = (recommandé)
place-background-hint = Sans cela, une tâche attend que la personne qui l’a différée ouvre Defer. Ajoute une petite page cachée aux pages du portail ; elle cherche de nouvelles dates une fois par heure et n’envoie rien d’autre tant qu’aucune tâche ne doit revenir.
background-lost = Bitrix24 a désactivé cette fonction. Vous pouvez la réactiver.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = De retour :
bell-paused = De retour, en pause comme avant :
bell-more = et { $count } de plus
# a switch
bell = M’annoncer les retours dans les notifications de Bitrix24
