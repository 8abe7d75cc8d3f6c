import { asMap } from '../../portal/list.ts'
import { said, statusNames, type WritingCheck, type WritingSide } from '../check.ts'
import { NotKnown, type Command, type Outcome } from '../client.ts'

const deferMethods = ['task.item.defer', 'tasks.task.defer'] as const

const act = (method: 'start' | 'pause' | 'defer' | 'renew' | 'complete', id: number): Command => [
  `tasks.task.${method}`,
  { taskId: id },
]
const item = (id: number): Command => ['task.item.defer', { TASKID: id }]
const deferBy = (method: (typeof deferMethods)[number], id: number): Command =>
  method === 'task.item.defer' ? item(id) : act('defer', id)
const read = (id: number, ...select: readonly string[]): Command => [
  'tasks.task.get',
  { taskId: id, select: ['ID', 'STATUS', ...select] },
]

const rowOf = (outcome: Outcome | undefined) => asMap(asMap(outcome?.result).task)

/** @throws {NotKnown} for a task that was not read */
function statusOf(outcome: Outcome | undefined): string {
  const { status } = rowOf(outcome)
  if (typeof status !== 'string' && typeof status !== 'number') throw new NotKnown(outcome?.code ?? 'STATUS_NOT_READ')
  return statusNames[status] ?? 'another status'
}

/** What became of a task that was to have a status. */
function became(wanted: string, outcome: Outcome | undefined, after: Outcome | undefined): string {
  const status = statusOf(after)
  if (outcome?.code != null) return status === wanted ? `${said(outcome)}, and yet ${wanted}` : said(outcome)
  return status === wanted ? wanted : `accepted, and still ${status}`
}

/** Defers a pending task on either kind of portal: one of the two deferrals is in order. */
const deferAnyhow = (id: number): Readonly<Record<string, Command>> => ({
  early: act('defer', id),
  start: act('start', id),
  late: act('defer', id),
})

const pause: WritingCheck = {
  name: 'What deferring needs',
  change: 'tests/portal/rules.ts (setting `kind`)',
  writes: true,
  why: 'documentation and product contradict one another: the app defers at once, or pauses first',
  async run({ client, makeTasks }) {
    const parts: string[] = []
    for (const method of deferMethods) {
      const [running, pending] = (await makeTasks({}, {})) as [number, number]
      const { commands } = await client.batch({
        start: act('start', running),
        began: read(running),
        first: deferBy(method, running),
        one: read(running),
        second: deferBy(method, pending),
        two: read(pending),
      })
      if (statusOf(commands.began) !== 'in progress') throw new NotKnown('TASK_NOT_STARTED')
      parts.push(
        `${method} in progress: ${became('deferred', commands.first, commands.one)}; pending: ${became('deferred', commands.second, commands.two)}`,
      )
    }
    return { does: parts.join('. ') }
  },
}

const again: WritingCheck = {
  name: 'Deferring what is deferred',
  change: 'tests/portal/rules.ts (setting `module`)',
  writes: true,
  why: 'the answer is success or a refusal, so the app goes by the status that it reads',
  async run({ client, makeTasks }) {
    const [plain, overdue] = (await makeTasks({}, { DEADLINE: yesterday() })) as [number, number]
    await client.batch(deferAnyhow(plain))
    await client.batch(deferAnyhow(overdue))
    const { commands } = await client.batch({
      before: read(plain),
      first: item(plain),
      one: read(plain),
      beforeTwo: read(overdue),
      second: item(overdue),
      two: read(overdue),
    })
    for (const key of ['before', 'beforeTwo'])
      if (statusOf(commands[key]) !== 'deferred') throw new NotKnown('TASK_NOT_DEFERRED')
    return {
      does: `plain: ${said(commands.first)}, ${statusOf(commands.one)}; overdue: ${said(commands.second)}, ${statusOf(commands.two)}`,
    }
  },
}

const answers: WritingCheck = {
  name: 'What task.item.defer answers, and reads',
  change: 'tests/portal/methods.ts',
  writes: true,
  why: 'it reads its parameters by position: another one ahead of the task is an error',
  async run({ client, makeTasks }) {
    const [first, second, third] = (await makeTasks({}, {}, {})) as [number, number, number]
    const named = (id: number): Command => ['task.item.defer', { whatever: id }]
    // Pending or in progress: one of them is in order on either kind of portal
    const { commands } = await client.batch({
      pending: item(first),
      pendingNamed: named(second),
      startFirst: act('start', first),
      startSecond: act('start', second),
      running: item(first),
      runningNamed: named(second),
    })
    const accepted = [commands.pending, commands.running].find(outcome => outcome?.code === null)
    if (!accepted) throw new NotKnown(commands.pending?.code ?? 'NOT_DEFERRED')
    const isNamed = [commands.pendingNamed, commands.runningNamed].some(outcome => outcome?.code === null)
    const extra = await client.call('task.item.defer', { ahead: 'x', TASKID: third })
    return {
      does: `answers ${accepted.result === null ? 'null' : 'something'}; by another name: ${isNamed ? 'accepted' : said(commands.runningNamed)}; another ahead of it: ${extra.status}, ${said(extra)}`,
    }
  },
}

const update: WritingCheck = {
  name: 'STATUS by tasks.task.update alone',
  change: 'tests/portal/edits.ts',
  writes: true,
  why: 'were it possible everywhere, deferring would need neither a pause nor two messages',
  async run({ client, makeTasks }) {
    const [id] = (await makeTasks({})) as [number]
    const set = (STATUS: number): Command => ['tasks.task.update', { taskId: id, fields: { STATUS } }]
    const { commands } = await client.batch({
      start: set(3),
      started: read(id),
      defer: set(6),
      deferred: read(id),
      back: set(3),
      resumed: read(id),
    })
    return {
      does: `pending to in progress: ${became('in progress', commands.start, commands.started)}; then to deferred: ${became('deferred', commands.defer, commands.deferred)}; and back: ${became('in progress', commands.back, commands.resumed)}`,
    }
  },
}

const overdueFilter: WritingCheck = {
  name: 'Filtering by status',
  change: 'tests/portal/list.ts',
  writes: true,
  why: 'STATUS is a sort status, which loses overdue tasks: the app filters by REAL_STATUS',
  async run({ client, makeTasks, me }) {
    const [id] = (await makeTasks({ DEADLINE: yesterday() })) as [number]
    const list = (filter: string): Command => [
      'tasks.task.list',
      { filter: { ID: id, RESPONSIBLE_ID: me, [filter]: 3 }, select: ['ID', 'STATUS'] },
    ]
    const { commands } = await client.batch({
      start: act('start', id),
      began: read(id),
      real: list('REAL_STATUS'),
      sort: list('STATUS'),
    })
    if (statusOf(commands.began) !== 'in progress') throw new NotKnown('TASK_NOT_STARTED')
    const found = (outcome: Outcome | undefined) =>
      outcome?.code != null
        ? said(outcome)
        : Object.keys(asMap(asMap(outcome?.result).tasks)).length === 1
          ? 'found'
          : 'not found'
    const row = asMap(asMap(asMap(commands.real?.result).tasks)[0])
    return {
      does: `an overdue one in progress, by REAL_STATUS: ${found(commands.real)}, by STATUS: ${found(commands.sort)}; its row has status ${statusNames[String(row.status)] ?? 'none'}`,
    }
  },
}

const order: WritingCheck = {
  name: 'Order by deadline',
  change: 'tests/portal/list.ts (setting `module`)',
  writes: true,
  why: 'where tasks without a deadline come first, they alone may fill a page: the app asks for the nearest ones apart',
  async run({ client, makeTasks, me }) {
    const [dated, plain] = (await makeTasks({ DEADLINE: tomorrow() }, {})) as [number, number]
    const { code, result } = await client.call('tasks.task.list', {
      filter: { ID: [dated, plain], RESPONSIBLE_ID: me },
      select: ['ID'],
      order: { DEADLINE: 'asc' },
    })
    if (code !== null) throw new NotKnown(code)
    const ids = Object.values(asMap(asMap(result).tasks)).map(row => Number(asMap(row).id))
    if (ids.length !== 2) throw new NotKnown('TASKS_NOT_IN_THE_LIST')
    return { does: `ascending: ${ids[0] === plain ? 'without one first' : 'without one last'}` }
  },
}

const gone: WritingCheck = {
  name: 'Refusals about a task that is gone',
  change: 'tests/portal/methods.ts',
  writes: true,
  why: 'one code covers not found, no access and not allowed: the app reads the task to know',
  async run({ client, makeTasks }) {
    const [id] = (await makeTasks({})) as [number]
    const removed = await client.call('tasks.task.delete', { taskId: id })
    if (removed.code !== null) throw new NotKnown(removed.code)
    const parts: string[] = []
    for (const [method, parameters] of [
      item(id),
      act('defer', id),
      act('pause', id),
      ['tasks.task.history.list', { taskId: id, filter: { FIELD: 'STATUS' } }] as Command,
    ]) {
      const answer = await client.call(method, parameters)
      parts.push(`${method} ${answer.status}, ${said(answer)}`)
    }
    return { does: parts.join('; ') }
  },
}

const history: WritingCheck = {
  name: 'Who changed a status',
  change: 'tests/portal/methods.ts, tests/portal/list.ts (`STATUS_CHANGED_BY`)',
  writes: true,
  why: 'it tells the app who moved a task of which the answer was lost, and whose deferral Undo would take back',
  async run(side) {
    const [id] = (await side.makeTasks({})) as [number]
    for (const move of ['start', 'pause'] as const) {
      await side.pass(1_100)
      await mustMove(side, move, id)
    }
    const { code, result } = await side.client.call('tasks.task.history.list', {
      taskId: id,
      filter: { FIELD: 'STATUS' },
    })
    if (code !== null) throw new NotKnown(code)
    const rows = Object.values(asMap(asMap(result).list)).map(row => ({
      value: asMap(asMap(row).value),
      user: asMap(asMap(row).user),
    }))
    const isOwn = rows.every(({ user }) => Number(user.id) === side.me)
    const found: string[] = []
    for (const user of [side.me, side.me + 1]) {
      const answer = await side.client.call('tasks.task.list', {
        filter: { ID: id, RESPONSIBLE_ID: side.me, STATUS_CHANGED_BY: user },
        select: ['ID'],
      })
      if (answer.code !== null) throw new NotKnown(answer.code)
      found.push(Object.keys(asMap(asMap(answer.result).tasks)).length === 1 ? 'found' : 'not found')
    }
    return {
      does: `after start and pause: ${rows.map(({ value }) => `${statusNames[String(value.from)] ?? '?'} to ${statusNames[String(value.to)] ?? '?'}`).join(', ') || 'none'}; by ${isOwn ? 'the user' : 'somebody else'}; filtered by the user ${found[0]}, by another one ${found[1]}`,
    }
  },
}

async function mustMove({ client }: WritingSide, move: 'start' | 'pause', id: number): Promise<void> {
  const { code } = await client.call(`tasks.task.${move}`, { taskId: id })
  if (code !== null) throw new NotKnown(code)
}

const day = 86_400_000
const yesterday = (): string => new Date(Date.now() - day).toISOString()
const tomorrow = (): string => new Date(Date.now() + day).toISOString()

export const taskChecks: readonly WritingCheck[] = [pause, again, answers, update, overdueFilter, order, gone, history]
export { act, read, rowOf, statusOf }
