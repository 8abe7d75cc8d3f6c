app-name = Defer

list-title = En progreso
deferred-title = Diferidas
reload = Recargar
open-task = Abrir la tarea
untitled-task = Tarea { $id } sin título
from = Creada por { $name }
high-priority = Alta prioridad
unreadable = { $count ->
    [one] No se pudo mostrar { $count } tarea.
    [many] No se pudieron mostrar { $count } de tareas.
   *[other] No se pudieron mostrar { $count } tareas.
}

deadline-overdue-days = { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
} de atraso
deadline-overdue-hours = { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
} de atraso
deadline-overdue-now = menos de una hora de atraso
day-time = { $day }, { $time }

search = Buscar tareas
no-match = No se encontraron tareas
no-match-inProgress = Sin resultados en «En progreso»
no-match-deferred = Sin resultados en «Diferidas»
found-inProgress = 1 tarea en «En progreso»: { $title }
found-inProgress-many = En «En progreso»: { list-count }
found-deferred = 1 tarea en «Diferidas»: { $title }
found-deferred-many = En «Diferidas»: { list-count }
looking-deferred = Buscando en «Diferidas»
leave-search = Borrar la búsqueda
select-all = Seleccionar todo
select-task = Seleccionar { $title }
selected = { $count ->
    [one] { $count } seleccionada
    [many] { $count } seleccionadas
   *[other] { $count } seleccionadas
}
clear-selection = Quitar la selección
participant = Usted participa
view = Vista
order-deadline = Fecha límite
order-priority = Prioridad
order-project = Proyecto
order-created = Fecha de creación
order-deferred = Fecha en que se difirió
group-overdue = Atrasadas
group-today = Hoy
group-back-today = De vuelta hoy
group-tomorrow = Mañana
group-week = Esta semana
group-later = Más adelante
group-no-deadline = Sin fecha límite
group-no-project = Sin proyecto
group-no-return = Sin fecha
group-no-return-long = Más de 30 días sin fecha
group-untouched-month = Más de un mes sin actividad
group-untouched-week = Más de una semana sin actividad
group-touched = Con actividad en la última semana
group-activity-unknown = Última actividad desconocida
new-activity = Solo con actividad nueva
no-new-activity = Sin actividad nueva
show-all = Mostrar todas

defer = Diferir
defer-task = Diferir { $title }
defer-busy = Difiriendo { $title }
deferred-task = Tarea diferida: { $title }

defer-many = Diferir { $count ->
    [one] { $count } tarea
    [many] { $count } de tareas
   *[other] { $count } tareas
}
defer-progress = Difiriendo: { $done } de { $total }
deferred-many = { $count ->
    [one] { $count } tarea diferida.
    [many] { $count } de tareas diferidas.
   *[other] { $count } tareas diferidas.
}
deferred-some = Diferidas: { $done }; no diferidas: { $not }.
cancel = Detener
undo = Deshacer
waiting = Bitrix24 está ocupado. Se continuará en { $seconds ->
    [one] { $seconds } segundo
    [many] { $seconds } de segundos
   *[other] { $seconds } segundos
}.
slow = Bitrix24 aún no responde.
timer-runs-task = El seguimiento del tiempo de { $title } sigue en marcha.

resume = Reanudar
resume-task = Reanudar { $title }
resume-busy = Reanudando { $title }
resumed-task = Tarea de nuevo en progreso: { $title }
not-resumed-task = Tarea no reanudada: { $title }
not-resumed-pending = Bitrix24 no inició la tarea: ahora está pendiente.
not-resumed-moved = { $status ->
    [deferred] No se deshizo: otra persona difirió la tarea después.
   *[unknown] No se reanudó: la tarea ya no está diferida.
}
not-resumed-gone = No se reanudó: la tarea fue eliminada o usted ya no puede verla.
not-resumed-refused = Bitrix24 rechazó la solicitud. La tarea sigue diferida.
not-resumed-failed = No se reanudó. { $reason }
not-resumed-unsettled = { $reason } Aún no se sabe si la tarea se reanudó.

resume-many = Reanudar { $count ->
    [one] { $count } tarea
    [many] { $count } de tareas
   *[other] { $count } tareas
}
resume-progress = Reanudando: { $done } de { $total }
resumed-many = { $count ->
    [one] { $count } tarea está de nuevo en progreso.
    [many] { $count } de tareas están de nuevo en progreso.
   *[other] { $count } tareas están de nuevo en progreso.
}
resumed-some = De nuevo en progreso: { $done }; no reanudadas: { $not }.
paused-as-before-task = Vuelve a estar en pausa, como antes de diferirla: { $title }
paused-as-before-many = { $count ->
    [one] { $count } tarea vuelve a estar en pausa, como antes de diferirla.
    [many] { $count } de tareas vuelven a estar en pausa, como antes de diferirlas.
   *[other] { $count } tareas vuelven a estar en pausa, como antes de diferirlas.
}
pending-task = Tarea ahora pendiente: { $title }. Bitrix24 no la inició.
pending-many = { $count ->
    [one] { $count } tarea está ahora pendiente: Bitrix24 no la inició.
    [many] { $count } de tareas están ahora pendientes: Bitrix24 no las inició.
   *[other] { $count } tareas están ahora pendientes: Bitrix24 no las inició.
}
timer-runs = El seguimiento del tiempo sigue en marcha
deferred-since = Diferida { $when }
activity-since = Nueva actividad desde entonces
empty-deferred-title = Nada diferido
empty-deferred-text = Las tareas que difiera permanecen aquí hasta que las reanude o hasta el día que elija.

close = Cerrar

this-task = Esta tarea
all-projects = Todos los proyectos
empty-project = No tiene tareas en progreso en este proyecto.
somebody-else = Esta es la lista de tareas de otra persona. Abajo están sus propias tareas.

status-new = Nueva
status-pending = Pendiente
status-inProgress = En progreso, a cargo de otra persona
status-awaitingControl = Revisión pendiente
status-completed = Completada
status-deferred = Diferida
status-declined = Declinada
status-unknown = Estado desconocido

not-deferred-rules = Bitrix24 no permite diferir esta tarea en su estado actual. Sigue en progreso.
not-deferred-not-allowed = No tiene permiso para diferir esta tarea. Sigue en progreso.
not-deferred-moved = No se difirió: la tarea ya no está en progreso. { $status ->
    [new] Es nueva.
    [pending] Está pendiente.
    [awaitingControl] Está pendiente de revisión.
    [completed] Está completada.
    [declined] Fue declinada.
   *[unknown] Su estado ha cambiado.
}
not-deferred-gone = No se difirió: la tarea fue eliminada o usted ya no puede verla.
not-deferred-paused = La tarea se pausó, pero Bitrix24 no la difirió ni la volvió a iniciar. Inténtelo de nuevo o abra la tarea.
not-deferred-failed = No se difirió. { $reason }
not-deferred-unsettled = { $reason } Aún no se sabe si la tarea se difirió.
not-deferred-task = Tarea no diferida: { $title }

empty-title = Nada en progreso
empty-text = No tiene tareas en progreso. Disfrute de la calma.

loading = Cargando sus tareas
retry = Reintentar
load-failed = No se pudieron cargar sus tareas.
refresh-failed = No se pudo actualizar la lista.

error-expired = Su sesión ha expirado. Recargue la página del portal.
error-plan = Bitrix24 rechaza todas las solicitudes de la aplicación. Lo más probable es que REST no esté incluido en el plan de este portal: consulte a su administrador.
error-forbidden = Bitrix24 no permite que la aplicación haga esto. Pida a su administrador que revise los permisos de la aplicación.
error-refused = Bitrix24 rechazó la solicitud.
error-busy = Bitrix24 está ocupado. Inténtelo de nuevo en un momento.
error-network = No se pudo conectar con Bitrix24. Revise su conexión.
error-unserved = Su Bitrix24 no ofrece esta función a las aplicaciones. Todavía puede hacerlo en el propio Bitrix24.
error-bug = Se ha producido un error en esta aplicación, no en Bitrix24. Recargue la página; si vuelve a ocurrir, envíe los detalles al desarrollador de la aplicación.
error-broken = Bitrix24 dio una respuesta inesperada. Inténtelo de nuevo; si el problema continúa, envíe los detalles a su administrador.
error-mixed = Su Bitrix24 usa http y esta aplicación usa https. Los navegadores no permiten que una página https se conecte a una dirección http. Consulte a su administrador.
error-incomplete = { part-missing }
copy-details = Copiar detalles
copied = Copiado

part-missing = No se pudo cargar una parte de la aplicación.

list-count = { $count ->
    [one] { $count } tarea
    [many] { $count } de tareas
   *[other] { $count } tareas
}
list-others = { $count ->
    [one] { $count } tarea más
    [many] { $count } de tareas más
   *[other] { $count } tareas más
}
list-found = { $count } de { $total }
defer-this = Diferir esta tarea
resume-this = Reanudar esta tarea
defer-all = Diferir todas ({ $count })
resume-all = Reanudar todas ({ $count })
set-date-all = Poner fecha a todas ({ $count })
not-shown = { $count } fuera de la búsqueda
show = Mostrar
undo-task = Deshacer: { $title }
undo-many = Deshacer: { list-count }
redo = Rehacer
redo-task = Rehacer: { $title }
redo-many = Rehacer: { list-count }
deferred-stopped = Detenido. Diferidas: { $done }; no diferidas: { $not }; restantes: { $left }.
resumed-stopped = Detenido. De nuevo en progreso: { $done }; no reanudadas: { $not }; restantes: { $left }.
empty-waiting = { $count ->
    [one] { $count } tarea espera en «Diferidas».
    [many] { $count } de tareas esperan en «Diferidas».
   *[other] { $count } tareas esperan en «Diferidas».
}
show-all-projects = Mostrar todos los proyectos ({ $count })

until-task = Hasta… { $title }
deferred-until = { $title }, vuelve: { $when }.
deferred-many-until = { list-count }, vuelven: { $when }.
deferred-some-until = { list-count }, retorno: { $when }; no diferidas: { $not }.
deferred-stopped-until = Detenido. { list-count }, retorno: { $when }; no diferidas: { $not }; restantes: { $left }.
session-count = { $count } en esta sesión
deferred-undated = Diferida sin fecha: { $title }
deferred-many-undated = Diferidas sin fecha: { list-count }
date-none = Sin fecha: { $title }
date-none-many = Sin fecha: { list-count }
dates-changed = Fechas de retorno cambiadas: { list-count }
date-busy = Guardando la fecha
set-date = Poner fecha
until-at = vuelve: { $when }
no-date = sin fecha
back-when-opened = Las tareas con fecha vuelven la próxima vez que abra Defer.
back-since = volvió: { $when }
deadline-at = fecha límite: { $when }
order-return = Fecha de retorno
date-lost = No se pudo guardar la fecha de retorno.
as-of = actualizado: { $when }
