import { byDeadline, type Task, type TaskStatus } from '../tasks/task.ts'
import { batchLimit, type Batch, type CommandAnswer, type Commands } from './batch.ts'
import { PortalError, toPortalError } from './errors.ts'
import type { DeferAnswer, DeferOutcome, OpenedTask, PortalTasks, ResumeAnswer, TaskList } from './portal.ts'
import { field, toId, toStatus, toTask } from './task-row.ts'

/** Rows in a page of `tasks.task.list`, whatever is asked for. */
const pageSize = 50
/** A longer list does not ride along with every move: the portal would read it all each time. */
const pagesRidingAlong = 10
/** Bounds what a portal that counts wrongly can make us ask for: 10,000 tasks. */
const pagesAtMost = 200

/**
 * What a portal wants before it defers a running task (docs api-reference/tasks/deprecated/task-item/task-item-defer.md says one thing,
 * the task module does the other): most want it paused, some want it running.
 */
type Habit = 'unknown' | 'pause-first' | 'running'

type Answers = ReadonlyMap<string, CommandAnswer>

const fields = ['ID', 'TITLE', 'STATUS', 'DEADLINE', 'PRIORITY', 'GROUP_ID', 'CREATED_BY']

/** The port's tasks over REST. @param opened id of the task that the app was opened from. Holds who the user is, how long the list is and the portal's habit, once an answer has told. */
export function bitrix24Tasks(batch: Batch, origin: string, opened: number | null = null): PortalTasks {
  let user: number | null = null
  let pages = 1
  let habit: Habit = 'unknown'

  function pageOf(start: number, filter: Record<string, unknown> = {}): Commands[string] {
    return ['tasks.task.list', {
      // REAL_STATUS: STATUS is a sort status, which loses overdue tasks
      filter: { REAL_STATUS: 3, RESPONSIBLE_ID: user ?? '$result[me][ID]', ...filter },
      select: fields,
      order: { DEADLINE: 'asc', ID: 'asc' },
      start,
    }]
  }

  /** The first `count` pages, and who the user is if that is not known yet. */
  function listCommands(count: number): Commands {
    const commands: Commands = user === null ? { me: ['profile', {}] } : {}
    if (opened !== null) commands.opened = ['tasks.task.get', { taskId: opened, select: [...fields, 'RESPONSIBLE_ID'] }]
    for (let page = 0; page < count; page++) commands[`page${page}`] = pageOf(page * pageSize)
    // The portal puts tasks without a deadline first: of a list longer than a page, these are the ones that matter
    if (user === null || count < pages) commands.soon = pageOf(-1, { '>DEADLINE': '1970-01-02' })
    return commands
  }

  const ridingAlong = (room: number) => pages <= Math.min(pagesRidingAlong, room - 2) ? pages : 1

  function readUser(answers: Answers): void {
    const me = answers.get('me')
    if (!me) return
    if (me.error) throw me.error
    user = toId(field(me.result, 'ID'))
    if (user === null) throw new PortalError('broken')
  }

  function readList(answers: Answers, collected = collector()): TaskList {
    readUser(answers)
    for (const [key, answer] of answers) {
      if (key === 'soon' && !answer.error) collected.add(answer, false)
      if (key.startsWith('page')) collected.add(answer, true)
    }
    const openedRow = field(answers.get('opened')?.result, 'task')
    const openedTask = toTask(openedRow)
    if (openedTask) collected.open({ task: openedTask, isOwn: toId(field(openedRow, 'responsibleId')) === user })
    const list = collected.list(user ?? 0)
    pages = Math.min(Math.max(1, Math.ceil(list.total / pageSize)), pagesAtMost)
    return list
  }

  async function* list(): AsyncGenerator<TaskList> {
    const collected = collector()
    let read = Math.min(pages, batchLimit - 3)
    yield readList(await batch(listCommands(read)), collected)
    while (read < pages) {
      const commands: Commands = {}
      for (const first = read; read < Math.min(pages, first + batchLimit); read++) commands[`page${read}`] = pageOf(read * pageSize)
      yield readList(await batch(commands), collected)
    }
  }

  async function defer(ids: readonly number[]): Promise<DeferAnswer> {
    const steps = stepsOf[habit]
    const commands: Commands = {
      // Tells a task that we paused from one that was paused already
      before: ['tasks.task.list', { filter: { ID: ids }, select: ['ID', 'STATUS'], start: -1 }],
    }
    for (const id of ids) {
      for (const step of steps) commands[`${step}${id}`] = commandOf(step, id)
    }
    Object.assign(commands, listCommands(ridingAlong(batchLimit - 1 - ids.length * steps.length)))

    let answers: Answers
    try {
      answers = await batch(commands)
    } catch (thrown) {
      const error = toPortalError(thrown)
      if (error.isTurnedAway) return same(ids, { kind: 'failed', error })
      return look(ids, error)
    }

    const fresh = listOrNull(answers)
    const stillInProgress = new Set(fresh?.tasks.map(task => task.id))
    const before = statusesOf(answers.get('before'))
    const wasInProgress = (id: number) => (before.get(id) ?? 'inProgress') === 'inProgress'
    const outcomes = new Map<number, DeferOutcome>()
    const paused: number[] = []
    const unclear: number[] = []
    for (const id of ids) {
      const done = (step: Step) => answers.get(`${step}${id}`)?.error === null
      const isDeferred = (done('defer') || done('again')) && !stillInProgress.has(id)
      if (isDeferred) outcomes.set(id, { kind: 'deferred' })
      else if (done('pause') && wasInProgress(id)) paused.push(id)
      else unclear.push(id)
      if (wasInProgress(id)) habit = habitFrom(habit, isDeferred, done('defer'))
    }
    if (paused.length + unclear.length === 0) return { outcomes, list: fresh }

    const rest = await bring(unclear, paused, ['start'])
    return { outcomes: new Map([...outcomes, ...rest.outcomes]), list: rest.list ?? fresh }
  }

  /** What became of tasks after a request that was not answered. */
  async function look(ids: readonly number[], error: PortalError): Promise<DeferAnswer> {
    const found = await bring(ids, [], [], error)
    // The user wanted them deferred, and they are half-way there: on, or back
    const halfWay = [...found.outcomes].flatMap(([id, outcome]) => outcome.kind === 'moved' && outcome.status === 'pending' ? [id] : [])
    if (halfWay.length === 0) return found
    const rest = await bring([], halfWay, ['defer', 'start'], error)
    return { outcomes: new Map([...found.outcomes, ...rest.outcomes]), list: rest.list ?? found.list }
  }

  /**
   * Asks for each task's status, for paused ones after the given steps.
   * @param error why this is asked; tasks found in progress as before then have failed for that reason
   */
  async function bring(
    unclear: readonly number[], paused: readonly number[], steps: readonly Step[], error?: PortalError,
  ): Promise<DeferAnswer> {
    const commands: Commands = {}
    for (const id of paused) {
      for (const step of steps) commands[`${step}${id}`] = commandOf(step, id)
    }
    for (const id of [...unclear, ...paused]) {
      commands[`get${id}`] = ['tasks.task.get', { taskId: id, select: ['ID', 'STATUS'] }]
    }
    const room = batchLimit - Object.keys(commands).length
    try {
      const answers = await batch({ ...commands, ...listCommands(ridingAlong(room)) })
      const outcomeOf = (id: number, wasPaused: boolean): [number, DeferOutcome] =>
        [id, toOutcome(answers.get(`get${id}`), wasPaused, error)]
      return {
        outcomes: new Map([...unclear.map(id => outcomeOf(id, false)), ...paused.map(id => outcomeOf(id, true))]),
        list: listOrNull(answers),
      }
    } catch (thrown) {
      return same([...unclear, ...paused], { kind: 'unsettled', error: error ?? toPortalError(thrown) })
    }
  }

  async function resume(id: number): Promise<ResumeAnswer> {
    const look: Commands = { get: ['tasks.task.get', { taskId: id, select: ['ID', 'STATUS'] }], ...listCommands(ridingAlong(batchLimit - 3)) }
    let error: PortalError | null = null
    const attempt = async (commands: Commands) => {
      try {
        return await batch(commands)
      } catch (thrown) {
        error = toPortalError(thrown)
        return null
      }
    }
    const answers = await attempt({ renew: ['tasks.task.renew', { taskId: id }], start: ['tasks.task.start', { taskId: id }], ...look })
      // Not answered: looked at before anything is said
      ?? await attempt(look)
    const get = answers?.get('get')
    if (!answers || !get || get.error) return { outcome: { kind: 'failed', error: error ?? get?.error ?? new PortalError('broken') }, list: null }
    const status = toStatus(field(field(get.result, 'task'), 'status'))
    const list = listOrNull(answers)
    if (status === 'inProgress') return { outcome: { kind: 'resumed' }, list }
    if (status === 'pending') return { outcome: { kind: 'pending' }, list }
    return { outcome: error ? { kind: 'failed', error } : { kind: 'refused' }, list }
  }

  function listOrNull(answers: Answers): TaskList | null {
    try {
      return readList(answers)
    } catch {
      return null
    }
  }

  return {
    list,
    defer,
    resume,
    settle: ids => look(ids, new PortalError('network')),
    address: id => `${origin}/company/personal/user/${user ?? 0}/tasks/task/view/${id}/`,
  }
}

/** `again` is a second `defer`, after a pause. */
type Step = 'defer' | 'pause' | 'again' | 'start'

// After a first success the other two change nothing, whatever they answer: a deferred task can be neither paused nor deferred
const stepsOf: Readonly<Record<Habit, readonly Step[]>> = {
  'unknown': ['defer', 'pause', 'again'],
  'pause-first': ['pause', 'defer'],
  'running': ['defer'],
}

function commandOf(step: Step, id: number): Commands[string] {
  // `task.item.*` reads its parameters by position: nothing but the id may go with it
  return step === 'defer' || step === 'again'
    ? ['task.item.defer', { TASKID: id }]
    : [`tasks.task.${step}`, { taskId: id }]
}

/** What one task that was in progress tells of the portal. A refusal unlearns: the portal may have been updated. */
function habitFrom(habit: Habit, isDeferred: boolean, atFirst: boolean): Habit {
  if (!isDeferred) return 'unknown'
  if (habit !== 'unknown') return habit
  return atFirst ? 'running' : 'pause-first'
}

function toOutcome(answer: CommandAnswer | undefined, wasPaused: boolean, error: PortalError | undefined): DeferOutcome {
  if (!answer || (answer.error && answer.error.kind !== 'refused')) {
    return { kind: 'unsettled', error: error ?? answer?.error ?? new PortalError('broken') }
  }
  if (answer.error) return { kind: 'gone' }
  const task = field(answer.result, 'task')
  // What the documentation says of a task that is not there: success with an empty result
  if (task === undefined) return { kind: 'gone' }
  const status = toStatus(field(task, 'status'))
  if (status === 'deferred') return { kind: 'deferred' }
  if (status === 'pending' && wasPaused) return { kind: 'paused' }
  if (status !== 'inProgress') return { kind: 'moved', status }
  if (error) return { kind: 'failed', error }
  const action = field(task, 'action')
  const isLocked = field(action, 'defer') === false && field(action, 'pause') === false
  return { kind: 'refused', reason: isLocked ? 'notAllowed' : 'rules' }
}

const same = (ids: readonly number[], outcome: DeferOutcome): DeferAnswer =>
  ({ outcomes: new Map(ids.map(id => [id, outcome])), list: null })

function statusesOf(answer: CommandAnswer | undefined): ReadonlyMap<number, TaskStatus> {
  return new Map(rowsOf(answer)?.flatMap((row) => {
    const id = toId(field(row, 'id'))
    return id === null ? [] : [[id, toStatus(field(row, 'status'))] as const]
  }))
}

function rowsOf(answer: CommandAnswer | undefined): readonly unknown[] | null {
  const rows = field(answer?.result, 'tasks')
  // PHP writes a list with a gap as a map
  return typeof rows === 'object' && rows !== null ? Object.values(rows) : null
}

/** Puts pages together: each task once, what can't be read counted. */
function collector() {
  const tasks = new Map<number, Task>()
  let rows = 0
  let unreadable = 0
  let total = 0
  let opened: OpenedTask | null = null
  return {
    open: (task: OpenedTask) => void (opened = task),
    add(answer: CommandAnswer, isPage: boolean): void {
      if (answer.error) throw answer.error
      const page = rowsOf(answer)
      if (!page) throw new PortalError('broken')
      for (const row of page) {
        const task = toTask(row)
        // A row of another status is not what was asked for, and the list must not call it in progress
        if (task?.status === 'inProgress') tasks.set(task.id, task)
        else if (isPage) unreadable++
      }
      if (!isPage) return
      rows += page.length
      total = Math.max(answer.total, rows)
    },
    list: (user: number): TaskList => ({ tasks: [...tasks.values()].sort(byDeadline), total, isWhole: rows >= total, unreadable, user, opened }),
  }
}
