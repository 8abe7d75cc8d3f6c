participating = Incluir tarefas das quais participo
order-by = Ordenar por
ascending = Crescente
descending = Decrescente
group-by = Agrupar por
group-none = Sem agrupamento
group-activity = Última atividade

keys = Atalhos de teclado
keys-move = Tarefa seguinte ou anterior
keys-range = Ampliar a seleção
keys-select = Selecionar a tarefa
keys-defer = Adiar as tarefas selecionadas ou a atual
keys-resume = Retomar as tarefas selecionadas ou a atual
keys-letters = Atalhos de uma só letra

settings = Configurações
settings-title = Onde o Defer aparece
settings-text = Marque um local para mostrar o aplicativo nele; desmarque para removê-lo. As alterações são imediatas.
settings-remove = Remover de todos os locais
settings-saved = Salvo
settings-remove-ask = Remover o Defer de todos os locais, para todos?
settings-remove-no = Cancelar
settings-failed = Não foi possível ler as configurações.
settings-unchanged = A alteração não foi feita.
places-elsewhere = { $count ->
    [one] { $count } local do Bitrix24 ainda abre
    [many] { $count } de locais do Bitrix24 ainda abrem
   *[other] { $count } locais do Bitrix24 ainda abrem
} o Defer em um endereço anterior.
places-move = Mudar para este endereço
place-taskCard = Cartão da tarefa
place-taskCard-hint = uma guia ou um aplicativo em cada tarefa
place-myTaskList = Minhas tarefas
place-myTaskList-hint = o menu acima das próprias tarefas
place-projectTaskList = Tarefas do projeto
place-projectTaskList-hint = o menu acima das tarefas de um projeto
place-taskMenu = Menu da tarefa
place-taskMenu-hint = o menu de cada tarefa em uma lista
place-leftMenu = Menu esquerdo
place-leftMenu-hint = o menu principal do portal
place-done = Pronto
place-failed = Não alterado. { $reason }

install-title = Instalar o Defer
install-text = O Defer mostra a cada pessoa suas tarefas em andamento e permite adiar qualquer uma delas com um clique. É uma página sem servidor: nada sai do seu portal.
install-permissions = Ele usa estas permissões:
install-permission-task = Tarefas (task): para listar, adiar e retomar as tarefas de quem o abrir.
install-permission-placement = Aplicativo incorporado (placement): para aparecer nos locais abaixo.
install-permission-im = Opcional: Notificações (im), para que as notificações do portal avisem o que voltou sozinho.
install-places = Onde ele aparecerá
install = Instalar
install-partly = Não foi possível adicionar alguns locais. Tente novamente ou conclua sem eles; você poderá adicioná-los depois nas configurações.
install-finish = Concluir sem eles
install-done = Instalado. O portal recarrega esta página; se isso não acontecer, recarregue-a.
install-user = A instalação não foi concluída. Peça a um administrador do seu portal que abra esta página.

not-started = Não foi possível iniciar o Defer

outside-title = O Defer funciona dentro do Bitrix24
outside-text = Ele mostra suas tarefas em andamento e permite adiar qualquer uma delas com um clique. Abra esta página a partir do seu portal Bitrix24.
outside-install = Para instalá-lo, um administrador abre no portal Recursos para desenvolvedores › Outro › Aplicativo local, escolhe “Servidor”, informa o endereço desta página tanto em “Seu caminho do manipulador” quanto em “Caminho de instalação inicial” e atribui as permissões Tarefas (task) e Aplicativo incorporado (placement).
silent-title = O Bitrix24 não está respondendo
silent-text = O portal abriu esta página, mas não está respondendo. Talvez sua conexão esteja lenta ou seja preciso recarregar a página do portal.

theme = Tema
theme-light = Claro
theme-dark = Escuro
theme-system = Padrão do sistema

welcome = { $defer } deixa uma tarefa de lado. { $menu } também define o dia em que ela volta. Seus colegas veem o status “Adiada”.

until-title = Adiar até
until-later = Hoje, mais tarde
until-this-morning = Hoje de manhã
until-tomorrow = Amanhã
until-next-week = Próxima semana
until-two-weeks = Em duas semanas
until-month = Em um mês
until-pick = Escolher data…
until-none = Sem data
until-date = Data e hora
until-set = Definir esta data
until-past = Esse horário já passou. Escolha um posterior.
until-or-type = ou digite: { $example }
until-unclear = Não foi possível entender. Por exemplo: { $example }
until-ambiguous = Qual é o mês? Escreva por extenso.
until-after-deadline = depois do prazo
until-after-a-deadline = depois de um prazo
until-by-itself = Volta sozinha.
until-when-opened = Volta na próxima vez que você abrir o Defer.
until-full = No máximo { $limit } tarefas podem ter data. Você pode adiar sem data.

back-task = Tarefa de volta: { $title }
back-many = { $count ->
    [one] { $count } tarefa está de volta.
    [many] { $count } de tarefas estão de volta.
   *[other] { $count } tarefas estão de volta.
}
back-unknown = Não se sabe se todas as tarefas previstas voltaram.
back-paused = Algumas tarefas voltaram pausadas, como antes de serem adiadas.
not-back-task = Não foi possível trazer a tarefa de volta: { $title }. Ela continua adiada.
not-back-many = { $count ->
    [one] Não foi possível trazer de volta { $count } tarefa. Ela continua adiada.
    [many] Não foi possível trazer de volta { $count } de tarefas. Elas continuam adiadas.
   *[other] Não foi possível trazer de volta { $count } tarefas. Elas continuam adiadas.
}

morning-at = Manhã
later-by = Hoje, mais tarde
until-hours = Horários do menu “Até…”
hours = em { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
keys-until = Adiá-las até…

place-background = Trazer as tarefas de volta no horário
place-recommended = (recomendado)
place-background-hint = Sem isso, uma tarefa espera até que quem a adiou abra o Defer. Adiciona uma pequena página oculta às páginas do portal; ela procura novas datas uma vez por hora e não envia mais nada enquanto não chegar a hora de nenhuma tarefa.
background-lost = O Bitrix24 desativou esta função. Você pode ativá-la novamente.

# the portal's notifications: headings above titles, without variants, because nothing there could choose one
bell-back = De volta:
bell-paused = De volta, em pausa como antes:
bell-more = e mais { $count }
# a switch
bell = Avisar nas notificações do Bitrix24 o que voltou
