app-name = Defer

list-title = En cours
deferred-title = Différées
reload = Actualiser
open-task = Ouvrir la tâche
untitled-task = Tâche { $id } sans titre
from = Créé par : { $name }
high-priority = Priorité élevée
unreadable = { $count ->
    [one] { $count } tâche n’a pas pu être affichée.
    [many] { $count } de tâches n’ont pas pu être affichées.
   *[other] { $count } tâches n’ont pas pu être affichées.
}

deadline-overdue-days = en retard de { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}
deadline-overdue-hours = en retard de { $hours ->
    [one] { $hours } heure
    [many] { $hours } d’heures
   *[other] { $hours } heures
}
deadline-overdue-now = en retard de moins d’une heure
day-time = { $day }, { $time }

search = Rechercher des tâches
no-match = Aucune tâche trouvée
no-match-inProgress = Aucun résultat dans « En cours »
no-match-deferred = Aucun résultat dans « Différées »
found-inProgress = 1 tâche dans « En cours » : { $title }
found-inProgress-many = Dans « En cours » : { list-count }
found-deferred = 1 tâche dans « Différées » : { $title }
found-deferred-many = Dans « Différées » : { list-count }
looking-deferred = Recherche dans « Différées »
leave-search = Effacer la recherche
select-all = Tout sélectionner
select-task = Sélectionner { $title }
selected = { $count ->
    [one] { $count } sélectionnée
    [many] { $count } sélectionnées
   *[other] { $count } sélectionnées
}
clear-selection = Tout désélectionner
participant = Vous participez
view = Affichage
order-deadline = Date limite
order-priority = Priorité
order-project = Projet
order-created = Date de création
order-deferred = Date de report
group-overdue = En retard
group-today = Aujourd’hui
group-back-today = De retour aujourd’hui
group-tomorrow = Demain
group-week = Cette semaine
group-later = Plus tard
group-no-deadline = Sans date limite
group-no-project = Sans projet
group-no-return = Sans date
group-no-return-long = Plus de 30 jours sans date
group-untouched-month = Plus d’un mois sans activité
group-untouched-week = Plus d’une semaine sans activité
group-touched = Actives ces sept derniers jours
group-activity-unknown = Dernière activité inconnue
new-activity = Nouvelle activité uniquement
no-new-activity = Aucune nouvelle activité
show-all = Tout afficher

defer = Différer
defer-task = Différer { $title }
defer-busy = Report en cours : { $title }
deferred-task = Tâche différée : { $title }

defer-many = Différer { $count ->
    [one] { $count } tâche
    [many] { $count } de tâches
   *[other] { $count } tâches
}
defer-progress = Différées : { $done } sur { $total }
deferred-many = { $count ->
    [one] { $count } tâche différée.
    [many] { $count } de tâches différées.
   *[other] { $count } tâches différées.
}
deferred-some = Différées : { $done } ; non différées : { $not }.
cancel = Arrêter
undo = Annuler
waiting = Bitrix24 est occupé. Reprise dans { $seconds ->
    [one] { $seconds } seconde
    [many] { $seconds } de secondes
   *[other] { $seconds } secondes
}.
slow = Bitrix24 n’a pas encore répondu.
timer-runs-task = Le suivi du temps de { $title } est toujours actif.

resume = Reprendre
resume-task = Reprendre { $title }
resume-busy = Reprise en cours : { $title }
resumed-task = Tâche de nouveau en cours : { $title }
not-resumed-task = Tâche non reprise : { $title }
not-resumed-pending = Bitrix24 n’a pas démarré la tâche : elle est maintenant en attente.
not-resumed-moved = { $status ->
    [deferred] Non annulé : quelqu’un d’autre a différé la tâche depuis.
   *[unknown] Non reprise : la tâche n’est plus différée.
}
not-resumed-gone = Non reprise : la tâche a été supprimée ou vous n’y avez plus accès.
not-resumed-refused = Bitrix24 a refusé la demande. La tâche est toujours différée.
not-resumed-failed = Non reprise. { $reason }
not-resumed-unsettled = { $reason } On ne sait pas encore si la tâche a été reprise.

resume-many = Reprendre { $count ->
    [one] { $count } tâche
    [many] { $count } de tâches
   *[other] { $count } tâches
}
resume-progress = Reprises : { $done } sur { $total }
resumed-many = { $count ->
    [one] { $count } tâche est de nouveau en cours.
    [many] { $count } de tâches sont de nouveau en cours.
   *[other] { $count } tâches sont de nouveau en cours.
}
resumed-some = De nouveau en cours : { $done } ; non reprises : { $not }.
paused-as-before-task = De nouveau suspendue, comme avant d’être différée : { $title }
paused-as-before-many = { $count ->
    [one] { $count } tâche est de nouveau suspendue, comme avant d’être différée.
    [many] { $count } de tâches sont de nouveau suspendues, comme avant d’être différées.
   *[other] { $count } tâches sont de nouveau suspendues, comme avant d’être différées.
}
pending-task = Tâche maintenant en attente : { $title }. Bitrix24 ne l’a pas démarrée.
pending-many = { $count ->
    [one] { $count } tâche est maintenant en attente : Bitrix24 ne l’a pas démarrée.
    [many] { $count } de tâches sont maintenant en attente : Bitrix24 ne les a pas démarrées.
   *[other] { $count } tâches sont maintenant en attente : Bitrix24 ne les a pas démarrées.
}
timer-runs = Le suivi du temps est toujours actif
deferred-since = Différée { $when }
activity-since = Nouvelle activité depuis
empty-deferred-title = Aucune tâche différée
empty-deferred-text = Les tâches que vous différez restent ici jusqu’à leur reprise ou jusqu’au jour que vous choisissez.

close = Fermer

this-task = Cette tâche
all-projects = Tous les projets
empty-project = Vous n’avez aucune tâche en cours dans ce projet.
somebody-else = Ceci est la liste de tâches d’une autre personne. Vos propres tâches sont ci-dessous.

status-new = Nouvelle
status-pending = En attente
status-inProgress = En cours, confiée à une autre personne
status-awaitingControl = En attente de contrôle
status-completed = Terminée
status-deferred = Différée
status-declined = Rejetée
status-unknown = Statut inconnu

not-deferred-rules = Bitrix24 ne permet pas de différer cette tâche dans son état actuel. Elle est toujours en cours.
not-deferred-not-allowed = Vous n’avez pas l’autorisation de différer cette tâche. Elle est toujours en cours.
not-deferred-moved = Non différée : la tâche n’est plus en cours. { $status ->
    [new] Elle est nouvelle.
    [pending] Elle est en attente.
    [awaitingControl] Elle est en attente de contrôle.
    [completed] Elle est terminée.
    [declined] Elle a été rejetée.
   *[unknown] Son statut a changé.
}
not-deferred-gone = Non différée : la tâche a été supprimée ou vous n’y avez plus accès.
not-deferred-paused = La tâche a été suspendue, mais Bitrix24 ne l’a ni différée ni redémarrée. Réessayez ou ouvrez la tâche.
not-deferred-failed = Non différée. { $reason }
not-deferred-unsettled = { $reason } On ne sait pas encore si la tâche a été différée.
not-deferred-task = Tâche non différée : { $title }

empty-title = Rien en cours
empty-text = Vous n’avez aucune tâche en cours. Profitez du calme.

loading = Chargement de vos tâches
retry = Réessayer
load-failed = Vos tâches n’ont pas pu être chargées.
refresh-failed = La liste n’a pas pu être actualisée.

error-expired = Votre session a expiré. Rechargez la page du portail.
error-plan = Bitrix24 refuse toutes les requêtes de l’application. REST n’est sans doute pas compris dans l’offre de ce portail : adressez-vous à votre administrateur.
error-forbidden = Bitrix24 n’autorise pas l’application à faire cela. Demandez à votre administrateur de vérifier les autorisations de l’application.
error-refused = Bitrix24 a refusé la demande.
error-busy = Bitrix24 est occupé. Réessayez dans un instant.
error-network = Bitrix24 est injoignable. Vérifiez votre connexion.
error-unserved = Votre Bitrix24 ne propose pas cette fonction aux applications. Vous pouvez toujours le faire dans Bitrix24 même.
error-bug = Une erreur s’est produite dans cette application, et non dans Bitrix24. Rechargez la page ; si cela se reproduit, transmettez les détails au développeur de l’application.
error-broken = Bitrix24 a donné une réponse inattendue. Réessayez ; si le problème persiste, transmettez les détails à votre administrateur.
error-mixed = Votre Bitrix24 utilise http et cette application https. Les navigateurs ne laissent pas une page https accéder à une adresse http. Adressez-vous à votre administrateur.
error-incomplete = { part-missing }
copy-details = Copier les détails
copied = Copié

part-missing = Une partie de l’application n’a pas pu être chargée.

list-count = { $count ->
    [one] { $count } tâche
    [many] { $count } de tâches
   *[other] { $count } tâches
}
list-others = { $count ->
    [one] { $count } autre tâche
    [many] { $count } d’autres tâches
   *[other] { $count } autres tâches
}
list-found = { $count } sur { $total }
defer-this = Différer cette tâche
resume-this = Reprendre cette tâche
defer-all = Tout différer ({ $count })
resume-all = Tout reprendre ({ $count })
set-date-all = Date pour toutes ({ $count })
not-shown = { $count } hors recherche
show = Afficher
undo-task = Annuler : { $title }
undo-many = Annuler : { list-count }
redo = Rétablir
redo-task = Rétablir : { $title }
redo-many = Rétablir : { list-count }
deferred-stopped = Arrêté. Différées : { $done } ; non différées : { $not } ; restantes : { $left }.
resumed-stopped = Arrêté. De nouveau en cours : { $done } ; non reprises : { $not } ; restantes : { $left }.
empty-waiting = { $count ->
    [one] { $count } tâche vous attend dans « Différées ».
    [many] { $count } de tâches vous attendent dans « Différées ».
   *[other] { $count } tâches vous attendent dans « Différées ».
}
show-all-projects = Afficher tous les projets ({ $count })

until-task = Jusqu’à… { $title }
deferred-until = { $title }, retour : { $when }.
deferred-many-until = { list-count }, retour : { $when }.
deferred-some-until = { list-count }, retour : { $when } ; non différées : { $not }.
deferred-stopped-until = Arrêté. { list-count }, retour : { $when } ; non différées : { $not } ; restantes : { $left }.
session-count = { $count } durant cette session
deferred-undated = Différée sans date : { $title }
deferred-many-undated = Différées sans date : { list-count }
date-none = Sans date : { $title }
date-none-many = Sans date : { list-count }
dates-changed = Dates de retour modifiées : { list-count }
date-busy = Enregistrement de la date
set-date = Fixer une date
until-at = retour : { $when }
no-date = sans date
back-when-opened = Les tâches qui ont une date reviennent à votre prochaine ouverture de Defer.
back-since = revenue : { $when }
deadline-at = date limite : { $when }
order-return = Date de retour
date-lost = La date de retour n’a pas pu être enregistrée.
as-of = actualisé : { $when }
