participating = Incluir las tareas en las que participo
order-by = Ordenar por
ascending = Ascendente
descending = Descendente
group-by = Agrupar por
group-none = Sin agrupar
group-activity = Última actividad

keys = Atajos de teclado
keys-move = Tarea siguiente o anterior
keys-range = Ampliar la selección
keys-select = Seleccionar la tarea
keys-defer = Diferir las tareas seleccionadas o la actual
keys-resume = Reanudar las tareas seleccionadas o la actual
keys-letters = Atajos de una sola letra

settings = Configuración
settings-title = Dónde aparece Defer
settings-text = Marque un lugar para mostrar allí la aplicación; desmárquelo para quitarla. Los cambios se aplican de inmediato.
settings-remove = Quitar de todas partes
settings-saved = Guardado
settings-remove-ask = ¿Quitar Defer de todas partes, para todos?
settings-remove-no = Cancelar
settings-failed = No se pudo leer la configuración.
settings-unchanged = No se realizó el cambio.
places-elsewhere = { $count ->
    [one] { $count } lugar de Bitrix24 aún abre
    [many] { $count } de lugares de Bitrix24 aún abren
   *[other] { $count } lugares de Bitrix24 aún abren
} Defer en una dirección anterior.
places-move = Cambiar a esta dirección
place-taskCard = Ficha de la tarea
place-taskCard-hint = una pestaña o una aplicación en cada tarea
place-myTaskList = Mis tareas
place-myTaskList-hint = el menú sobre las tareas propias
place-projectTaskList = Tareas del proyecto
place-projectTaskList-hint = el menú sobre las tareas de un proyecto
place-taskMenu = Menú de la tarea
place-taskMenu-hint = el menú de cada tarea en una lista
place-leftMenu = Menú izquierdo
place-leftMenu-hint = el menú principal del portal
place-done = Listo
place-failed = Sin cambios. { $reason }

install-title = Instalar Defer
install-text = Defer muestra a cada persona sus tareas en progreso y le permite diferir cualquiera de ellas con un clic. Es una página sin servidor: nada sale de su portal.
install-permissions = Usa estos permisos:
install-permission-task = Tareas (task): para mostrar las tareas de quien abra la aplicación, diferirlas y reanudarlas.
install-permission-placement = Incorporación de aplicaciones (placement): para aparecer en los siguientes lugares.
install-permission-im = Opcional: Notificaciones (im), para que las notificaciones del portal avisen de lo que vuelve por sí solo.
install-places = Dónde aparecerá
install = Instalar
install-partly = No se pudieron agregar algunos lugares. Inténtelo de nuevo o finalice sin ellos; podrá agregarlos después en la configuración.
install-finish = Finalizar sin ellos
install-done = Instalada. El portal recarga esta página; si no lo hace, recárguela usted.
install-user = La instalación no ha finalizado. Pida a un administrador de su portal que abra esta página.

not-started = No se pudo iniciar Defer

outside-title = Defer funciona dentro de Bitrix24
outside-text = Muestra sus tareas en progreso y le permite diferir cualquiera de ellas con un clic. Abra esta página desde su portal de Bitrix24.
outside-install = Para instalarla, un administrador abre en el portal Recursos para desarrolladores › Otro › Aplicación local, elige «Servidor», indica la dirección de esta página tanto en «Ruta de su controlador» como en «Ruta de instalación inicial» y asigna los permisos Tareas (task) e Incorporación de aplicaciones (placement).
silent-title = Bitrix24 no responde
silent-text = El portal abrió esta página, pero no responde. Puede que su conexión sea lenta o que deba recargar la página del portal.

theme = Tema
theme-light = Claro
theme-dark = Oscuro
theme-system = Según el sistema

welcome = { $defer } aparta una tarea. { $menu } fija también el día en que vuelve. Sus compañeros ven el estado «Diferida».

until-title = Diferir hasta
until-later = Hoy más tarde
until-this-morning = Esta mañana
until-tomorrow = Mañana
until-next-week = La próxima semana
until-two-weeks = En dos semanas
until-month = En un mes
until-pick = Elegir fecha…
until-none = Sin fecha
until-date = Fecha y hora
until-set = Establecer esta fecha
until-past = Ese momento ya pasó. Elija uno posterior.
until-or-type = o escriba: { $example }
until-unclear = No se entiende. Por ejemplo: { $example }
until-ambiguous = ¿Cuál es el mes? Escríbalo con letras.
until-after-deadline = después de la fecha límite
until-after-a-deadline = después de una fecha límite
until-by-itself = Vuelve por sí sola.
until-when-opened = Vuelve la próxima vez que abra Defer.
until-full = Como máximo { $limit } tareas pueden tener fecha. Puede diferir sin fecha.

back-task = Tarea de vuelta: { $title }
back-many = { $count ->
    [one] { $count } tarea está de vuelta.
    [many] { $count } de tareas están de vuelta.
   *[other] { $count } tareas están de vuelta.
}
back-unknown = No se sabe si volvieron todas las tareas previstas.
back-paused = Algunas tareas volvieron en pausa, como antes de diferirlas.
not-back-task = No se pudo traer de vuelta la tarea: { $title }. Sigue diferida.
not-back-many = { $count ->
    [one] No se pudo traer de vuelta { $count } tarea. Sigue diferida.
    [many] No se pudieron traer de vuelta { $count } de tareas. Siguen diferidas.
   *[other] No se pudieron traer de vuelta { $count } tareas. Siguen diferidas.
}

morning-at = Por la mañana
later-by = Hoy más tarde
until-hours = Horas del menú «Hasta…»
hours = en { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
keys-until = Diferirlas hasta…

place-background = Traer las tareas de vuelta a tiempo
place-recommended = (recomendado)
place-background-hint = Sin esto, una tarea espera hasta que quien la difirió abra Defer. Añade una pequeña página oculta a las páginas del portal; busca fechas nuevas una vez por hora y no envía nada más mientras no venza ninguna.
background-lost = Bitrix24 desactivó esta función. Puede volver a activarla.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = De vuelta:
bell-paused = De vuelta, en pausa como antes:
bell-more = y { $count } más
# a switch
bell = Avisarme en las notificaciones de Bitrix24 de lo que vuelve
