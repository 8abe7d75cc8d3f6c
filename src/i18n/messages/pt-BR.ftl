app-name = Defer

list-title = Em andamento
deferred-title = Adiadas
reload = Recarregar
open-task = Abrir a tarefa
untitled-task = Tarefa { $id } sem título
from = Criado por: { $name }
high-priority = Alta prioridade
unreadable = { $count ->
    [one] Não foi possível mostrar { $count } tarefa.
    [many] Não foi possível mostrar { $count } de tarefas.
   *[other] Não foi possível mostrar { $count } tarefas.
}

deadline-overdue-days = { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
} de atraso
deadline-overdue-hours = { $hours ->
    [one] { $hours } hora
    [many] { $hours } de horas
   *[other] { $hours } horas
} de atraso
deadline-overdue-now = menos de uma hora de atraso
day-time = { $day }, { $time }

search = Pesquisar tarefas
no-match = Nenhuma tarefa encontrada
no-match-inProgress = Nenhum resultado em “Em andamento”
no-match-deferred = Nenhum resultado em “Adiadas”
found-inProgress = 1 tarefa em “Em andamento”: { $title }
found-inProgress-many = Em “Em andamento”: { list-count }
found-deferred = 1 tarefa em “Adiadas”: { $title }
found-deferred-many = Em “Adiadas”: { list-count }
looking-deferred = Procurando em “Adiadas”
leave-search = Limpar pesquisa
select-all = Selecionar tudo
select-task = Selecionar { $title }
selected = { $count ->
    [one] { $count } selecionada
    [many] { $count } selecionadas
   *[other] { $count } selecionadas
}
clear-selection = Limpar seleção
participant = Você participa
view = Visualização
order-deadline = Prazo
order-priority = Prioridade
order-project = Projeto
order-created = Data de criação
order-deferred = Data do adiamento
group-overdue = Atrasadas
group-today = Hoje
group-back-today = De volta hoje
group-tomorrow = Amanhã
group-week = Esta semana
group-later = Mais tarde
group-no-deadline = Sem prazo
group-no-project = Sem projeto
group-no-return = Sem data
group-no-return-long = Mais de 30 dias sem data
group-untouched-month = Mais de um mês sem atividade
group-untouched-week = Mais de uma semana sem atividade
group-touched = Com atividade na última semana
group-activity-unknown = Última atividade desconhecida
new-activity = Somente com nova atividade
no-new-activity = Nenhuma nova atividade
show-all = Mostrar todas

defer = Adiar
defer-task = Adiar { $title }
defer-busy = Adiando { $title }
deferred-task = Tarefa adiada: { $title }

defer-many = Adiar { $count ->
    [one] { $count } tarefa
    [many] { $count } de tarefas
   *[other] { $count } tarefas
}
defer-progress = Adiando: { $done } de { $total }
deferred-many = { $count ->
    [one] { $count } tarefa adiada.
    [many] { $count } de tarefas adiadas.
   *[other] { $count } tarefas adiadas.
}
deferred-some = Adiadas: { $done }; não adiadas: { $not }.
cancel = Parar
undo = Desfazer
waiting = O Bitrix24 está ocupado. Continuará em { $seconds ->
    [one] { $seconds } segundo
    [many] { $seconds } de segundos
   *[other] { $seconds } segundos
}.
slow = O Bitrix24 ainda não respondeu.
timer-runs-task = O rastreamento de tempo de { $title } continua ativo.

resume = Retomar
resume-task = Retomar { $title }
resume-busy = Retomando { $title }
resumed-task = Tarefa novamente em andamento: { $title }
not-resumed-task = Tarefa não retomada: { $title }
not-resumed-pending = O Bitrix24 não iniciou a tarefa: agora ela está pendente.
not-resumed-moved = { $status ->
    [deferred] Não desfeito: outra pessoa adiou a tarefa depois.
   *[unknown] Não retomada: a tarefa não está mais adiada.
}
not-resumed-gone = Não retomada: a tarefa foi excluída ou você não pode mais vê-la.
not-resumed-refused = O Bitrix24 recusou a solicitação. A tarefa continua adiada.
not-resumed-failed = Não retomada. { $reason }
not-resumed-unsettled = { $reason } Ainda não se sabe se a tarefa foi retomada.

resume-many = Retomar { $count ->
    [one] { $count } tarefa
    [many] { $count } de tarefas
   *[other] { $count } tarefas
}
resume-progress = Retomando: { $done } de { $total }
resumed-many = { $count ->
    [one] { $count } tarefa está novamente em andamento.
    [many] { $count } de tarefas estão novamente em andamento.
   *[other] { $count } tarefas estão novamente em andamento.
}
resumed-some = Novamente em andamento: { $done }; não retomadas: { $not }.
paused-as-before-task = Pausada novamente, como antes de ser adiada: { $title }
paused-as-before-many = { $count ->
    [one] { $count } tarefa está pausada novamente, como antes de ser adiada.
    [many] { $count } de tarefas estão pausadas novamente, como antes de serem adiadas.
   *[other] { $count } tarefas estão pausadas novamente, como antes de serem adiadas.
}
pending-task = Tarefa agora pendente: { $title }. O Bitrix24 não a iniciou.
pending-many = { $count ->
    [one] { $count } tarefa agora está pendente: o Bitrix24 não a iniciou.
    [many] { $count } de tarefas agora estão pendentes: o Bitrix24 não as iniciou.
   *[other] { $count } tarefas agora estão pendentes: o Bitrix24 não as iniciou.
}
timer-runs = O rastreamento de tempo continua ativo
deferred-since = Adiada { $when }
activity-since = Nova atividade desde então
empty-deferred-title = Nada adiado
empty-deferred-text = As tarefas que você adiar ficam aqui até que você as retome ou até o dia que escolher.

close = Fechar

this-task = Esta tarefa
all-projects = Todos os projetos
empty-project = Você não tem tarefas em andamento neste projeto.
somebody-else = Esta é a lista de tarefas de outra pessoa. Abaixo estão as suas tarefas.

status-new = Nova
status-pending = Pendente
status-inProgress = Em andamento, com outra pessoa
status-awaitingControl = Revisão pendente
status-completed = Concluída
status-deferred = Adiada
status-declined = Recusada
status-unknown = Status desconhecido

not-deferred-rules = O Bitrix24 não permite adiar esta tarefa no estado atual. Ela continua em andamento.
not-deferred-not-allowed = Você não tem permissão para adiar esta tarefa. Ela continua em andamento.
not-deferred-moved = Não adiada: a tarefa não está mais em andamento. { $status ->
    [new] Ela é nova.
    [pending] Ela está pendente.
    [awaitingControl] Ela aguarda revisão.
    [completed] Ela está concluída.
    [declined] Ela foi recusada.
   *[unknown] O status dela mudou.
}
not-deferred-gone = Não adiada: a tarefa foi excluída ou você não pode mais vê-la.
not-deferred-paused = A tarefa foi pausada, mas o Bitrix24 não a adiou nem a reiniciou. Tente novamente ou abra a tarefa.
not-deferred-failed = Não adiada. { $reason }
not-deferred-unsettled = { $reason } Ainda não se sabe se a tarefa foi adiada.
not-deferred-task = Tarefa não adiada: { $title }

empty-title = Nada em andamento
empty-text = Você não tem tarefas em andamento. Aproveite a calma.

loading = Carregando suas tarefas
retry = Tentar novamente
load-failed = Não foi possível carregar suas tarefas.
refresh-failed = Não foi possível atualizar a lista.

error-expired = Sua sessão expirou. Recarregue a página do portal.
error-plan = O Bitrix24 recusa todas as solicitações do aplicativo. Provavelmente o REST não faz parte do plano deste portal: consulte o administrador.
error-forbidden = O Bitrix24 não permite que o aplicativo faça isso. Peça ao administrador que verifique as permissões do aplicativo.
error-refused = O Bitrix24 recusou a solicitação.
error-busy = O Bitrix24 está ocupado. Tente novamente em instantes.
error-network = Não foi possível acessar o Bitrix24. Verifique sua conexão.
error-unserved = Seu Bitrix24 não oferece esta função a aplicativos. Você ainda pode fazer isso no próprio Bitrix24.
error-bug = Ocorreu um erro neste aplicativo, não no Bitrix24. Recarregue a página; se acontecer de novo, envie os detalhes ao desenvolvedor do aplicativo.
error-broken = O Bitrix24 deu uma resposta inesperada. Tente novamente; se o problema continuar, envie os detalhes ao administrador.
error-mixed = Seu Bitrix24 usa http e este aplicativo usa https. Os navegadores não permitem que uma página https se conecte a um endereço http. Fale com seu administrador.
error-incomplete = { part-missing }
copy-details = Copiar detalhes
copied = Copiado

part-missing = Não foi possível carregar uma parte do aplicativo.

list-count = { $count ->
    [one] { $count } tarefa
    [many] { $count } de tarefas
   *[other] { $count } tarefas
}
list-others = { $count ->
    [one] { $count } outra tarefa
    [many] { $count } de outras tarefas
   *[other] { $count } outras tarefas
}
list-found = { $count } de { $total }
defer-this = Adiar esta tarefa
resume-this = Retomar esta tarefa
defer-all = Adiar todas ({ $count })
resume-all = Retomar todas ({ $count })
set-date-all = Data para todas ({ $count })
not-shown = { $count } fora da pesquisa
show = Mostrar
undo-task = Desfazer: { $title }
undo-many = Desfazer: { list-count }
redo = Refazer
redo-task = Refazer: { $title }
redo-many = Refazer: { list-count }
deferred-stopped = Interrompido. Adiadas: { $done }; não adiadas: { $not }; restantes: { $left }.
resumed-stopped = Interrompido. Novamente em andamento: { $done }; não retomadas: { $not }; restantes: { $left }.
empty-waiting = { $count ->
    [one] { $count } tarefa aguarda em “Adiadas”.
    [many] { $count } de tarefas aguardam em “Adiadas”.
   *[other] { $count } tarefas aguardam em “Adiadas”.
}
show-all-projects = Mostrar todos os projetos ({ $count })

until-task = Até… { $title }
deferred-until = Até { $when }: { $title }
deferred-many-until = { list-count } até { $when }.
deferred-some-until = { list-count } até { $when }; não adiadas: { $not }.
deferred-stopped-until = Interrompido. { list-count } até { $when }; não adiadas: { $not }; restantes: { $left }.
session-count = { $count } nesta sessão
deferred-undated = Adiada sem data: { $title }
deferred-many-undated = Adiadas sem data: { list-count }
date-none = Sem data: { $title }
date-none-many = Sem data: { list-count }
dates-changed = Datas de retorno alteradas: { list-count }
date-busy = Salvando a data
set-date = Definir data
until-at = até { $when }
no-date = sem data
back-when-opened = As tarefas com data voltam na próxima vez que você abrir o Defer.
back-since = voltou: { $when }
deadline-at = prazo: { $when }
order-return = Data de retorno
date-lost = Não foi possível salvar a data de retorno.
as-of = atualizado: { $when }
