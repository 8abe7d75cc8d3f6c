import type { TaskStatus } from '../tasks/task.ts'
import { batchLimit, type Batch, type CommandAnswer, type Commands } from './batch.ts'
import { PortalError, toPortalError } from './errors.ts'
import { rowsOf, taskLists, type Answers } from './lists.ts'
import type { DeferOutcome, MoveAnswer, PortalTasks, ResumeOutcome, Scope, TaskLists } from './portal.ts'
import { field, toId, toStatus } from './task-row.ts'

/**
 * What a portal wants before it defers a running task (docs api-reference/tasks/deprecated/task-item/task-item-defer.md says one thing,
 * the task module does the other): most want it paused, some want it running.
 */
type Habit = 'unknown' | 'pause-first' | 'running'

/** `again` is a second `defer`, after a pause. */
type Step = 'defer' | 'pause' | 'again' | 'start'

// After a first success the other two change nothing, whatever they answer: a deferred task can be neither paused nor deferred
const stepsOf: Readonly<Record<Habit, readonly Step[]>> = {
  'unknown': ['defer', 'pause', 'again'],
  'pause-first': ['pause', 'defer'],
  'running': ['defer'],
}

/** Tasks in one request, beside a command that reads their statuses before and one that reads them after. */
const capacity = (commandsPerTask: number) => Math.floor((batchLimit - 2) / commandsPerTask)

/**
 * The port's tasks over REST. Holds who the user is, how long the lists are and the portal's habit, once an answer has told.
 * @param opened id of the task that the app was opened from
 */
export function bitrix24Tasks(batch: Batch, origin: string, opened: number | null = null): PortalTasks {
  const lists = taskLists(opened)
  let habit: Habit = 'unknown'
  /** What a running task's permitted actions suggest. Believed only where the difference is great: documented answers contradict each other. */
  let presumed: Habit = 'unknown'
  /** Deferred by us, but paused by somebody before that. */
  const pausedBefore = new Set<number>()
  /** Paused by us, then neither deferred nor started again: their pause is ours to end. */
  const leftBehind = new Set<number>()

  async function* list(scope: Scope, isFirst = true): AsyncGenerator<TaskLists> {
    const collected = lists.collect(scope)
    const probe: Commands = habit === 'unknown' && presumed === 'unknown'
      ? { probe: ['tasks.task.get', { taskId: '$result[running0][tasks][0][id]', select: ['ID'] }] }
      : {}
    let commands: Commands = { ...lists.first(scope, batchLimit - Object.keys(probe).length), ...probe }
    const asked = new Set<string>()
    do {
      for (const key of Object.keys(commands)) asked.add(key)
      const answers = await batch(commands)
      presumed = habitOf(answers.get('probe')) ?? presumed
      yield collected.add(answers)
      commands = lists.further(scope, asked)
    } while (Object.keys(commands).length > 0)
    // Somebody moved a task between two pages, so that another may have slipped through: once more, in full
    if (isFirst && collected.isTorn()) yield* list(scope, false)
  }

  function listsOrNull(answers: Answers, scope: Scope): TaskLists | null {
    if (!answers.has('running0')) return null
    try {
      return lists.collect(scope).add(answers)
    } catch {
      // The move itself was answered; the lists are read anew
      return null
    }
  }

  async function defer(ids: readonly number[], scope: Scope): Promise<MoveAnswer<DeferOutcome>> {
    const used = habit === 'unknown' && ids.length > capacity(stepsOf.unknown.length) ? presumed : habit
    const steps = stepsOf[used]
    const chunk = ids.slice(0, capacity(steps.length))
    const isLast = chunk.length === ids.length
    const commands: Commands = {
      // Tells a task that we paused from one that was paused already
      before: ['tasks.task.list', { filter: { ID: chunk }, select: ['ID', 'STATUS'], start: -1 }],
    }
    for (const id of chunk) {
      for (const step of steps) commands[`${step}${id}`] = commandOf(step, id)
    }
    Object.assign(commands, ending(chunk, scope, isLast, batchLimit - Object.keys(commands).length))

    let answers: Answers
    try {
      answers = await batch(commands)
    } catch (thrown) {
      const error = toPortalError(thrown)
      if (error.isTurnedAway) return same(chunk, { kind: 'failed', error })
      return look(chunk, scope, error)
    }

    const fresh = listsOrNull(answers, scope)
    const before = statusesOf(answers.get('before'))
    const wasBefore = (id: number) => {
      const status = before.get(id) ?? 'inProgress'
      return status === 'pending' && leftBehind.has(id) ? 'inProgress' : status
    }
    const after = statusesAfter(chunk, answers, fresh)
    const done = (step: Step, id: number) => answers.get(`${step}${id}`)?.error === null
    /** Whether we have paused it, or may have: a pause without an answer of its own. */
    const isPaused = (id: number) => {
      const answer = answers.get(`pause${id}`)
      return wasBefore(id) === 'inProgress' && ((answer !== undefined && answer.error?.kind !== 'refused') || leftBehind.has(id))
    }
    /** Why a step failed for another reason than the task's own: too much time used, say. */
    const errors = new Map(chunk.flatMap((id) => {
      const error = steps.map(step => answers.get(`${step}${id}`)?.error).find(error => error && error.kind !== 'refused')
      return error ? [[id, error] as const] : []
    }))
    const outcomes = new Map<number, DeferOutcome>()
    const paused: number[] = []
    const unclear: number[] = []
    const moved: number[] = []
    for (const id of chunk) {
      const status = after.get(id)
      const was = wasBefore(id)
      const isClaimed = done('defer', id) || done('again', id)
      // Where the task is not in the list any more, its own command's success says where it has gone
      const isDeferred = status === 'deferred' || (status === undefined && !answers.has('after') && fresh !== null && isClaimed)
      if (isDeferred) {
        outcomes.set(id, { kind: 'deferred', byApp: was !== 'deferred' })
        leftBehind.delete(id)
        if (was === 'pending') pausedBefore.add(id)
        else pausedBefore.delete(id)
        if (was === 'inProgress') moved.push(id)
      } else if (isPaused(id) && (status === 'pending' || (status === undefined && !isClaimed))) {
        paused.push(id)
      } else {
        unclear.push(id)
      }
    }
    const wasTried = chunk.some(id => wasBefore(id) === 'inProgress' && !errors.has(id))
    if (moved.length > 0) habit = used !== 'unknown' ? used : done('defer', moved[0]!) ? 'running' : 'pause-first'
    // A refusal unlearns: the portal may have been updated
    else if (wasTried) habit = 'unknown'
    if (paused.length + unclear.length === 0) return { outcomes, lists: fresh }

    let rest = await bring({ unclear, paused, steps: ['start'], errors }, isLast ? scope : null)
    const leftPaused = unclear.filter((id) => {
      const outcome = rest.outcomes.get(id)
      return outcome?.kind === 'moved' && outcome.status === 'pending' && isPaused(id)
    })
    if (leftPaused.length > 0) {
      const started = await bring({ paused: leftPaused, steps: ['start'], errors }, isLast ? scope : null)
      rest = { outcomes: new Map([...rest.outcomes, ...started.outcomes]), lists: started.lists ?? rest.lists }
    }
    const isAgainstHabit = used !== 'unknown' && moved.length === 0
      && [...rest.outcomes.values()].some(outcome => outcome.kind === 'refused' && outcome.reason === 'rules')
    if (isAgainstHabit) {
      // Learnt or presumed, it was wrong, and nothing has been moved by it
      presumed = 'unknown'
      const known = new Map([...outcomes, ...rest.outcomes].filter(([, outcome]) => outcome.kind === 'deferred'))
      const again = await defer(ids.filter(id => !known.has(id)), scope)
      return { outcomes: new Map([...known, ...again.outcomes]), lists: again.lists }
    }
    return { outcomes: new Map([...outcomes, ...rest.outcomes]), lists: rest.lists ?? fresh }
  }

  /** The last commands of a move: the tasks' statuses after it, and the lists when no tasks are left to move. */
  function ending(ids: readonly number[], scope: Scope, isLast: boolean, room: number): Commands {
    // A list of all that is in progress says it as well
    if (isLast && lists.isOnePage(scope)) {
      const all = lists.ridingAlong(scope, room)
      if ('running0' in all) return all
    }
    return { ...statusesCommand(ids), ...(isLast && room > 1 && lists.ridingAlong(scope, room - 1)) }
  }

  /** After a request that was not answered: what became of tasks. */
  async function look(ids: readonly number[], scope: Scope | null, error: PortalError): Promise<MoveAnswer<DeferOutcome>> {
    const errors = new Map(ids.map(id => [id, error]))
    const found = await bring({ unclear: ids, errors }, scope)
    // The user wanted them deferred, and they are half-way there: on, or back
    const halfWay = [...found.outcomes].flatMap(([id, outcome]) => outcome.kind === 'moved' && outcome.status === 'pending' ? [id] : [])
    if (halfWay.length === 0) return found
    const rest = await bring({ paused: halfWay, steps: ['defer', 'start'], errors }, scope)
    return { outcomes: new Map([...found.outcomes, ...rest.outcomes]), lists: rest.lists ?? found.lists }
  }

  /**
   * Asks for each task's status, for paused ones after the given steps, in as many requests as it takes.
   * @param errors why this is asked; tasks found in progress as before then have failed for that reason
   * @param scope of the lists that ride along with the last request; null for none
   */
  async function bring(
    { unclear = [], paused = [], steps = [], errors }: {
      unclear?: readonly number[], paused?: readonly number[], steps?: readonly Step[], errors: ReadonlyMap<number, PortalError>
    },
    scope: Scope | null,
  ): Promise<MoveAnswer<DeferOutcome>> {
    const outcomes = new Map<number, DeferOutcome>()
    let fresh: TaskLists | null = null
    const size = Math.floor((batchLimit - 1) / (paused.length > 0 ? steps.length + 1 : 1))
    const ids = [...paused, ...unclear]
    for (let first = 0; first < ids.length; first += size) {
      const chunk = ids.slice(first, first + size)
      const commands: Commands = {}
      for (const id of chunk) {
        if (paused.includes(id)) for (const step of steps) commands[`${step}${id}`] = commandOf(step, id)
        commands[`get${id}`] = ['tasks.task.get', { taskId: id, select: ['ID', 'STATUS'] }]
      }
      if (scope && first + size >= ids.length) Object.assign(commands, lists.ridingAlong(scope, batchLimit - Object.keys(commands).length))
      try {
        const answers = await batch(commands)
        for (const id of chunk) {
          const outcome = toOutcome(answers.get(`get${id}`), paused.includes(id), errors.get(id))
          outcomes.set(id, outcome)
          if (outcome.kind === 'paused') leftBehind.add(id)
          else if (outcome.kind !== 'unsettled') leftBehind.delete(id)
        }
        if (scope) fresh = listsOrNull(answers, scope)
      } catch (thrown) {
        for (const id of chunk) outcomes.set(id, { kind: 'unsettled', error: errors.get(id) ?? toPortalError(thrown) })
      }
    }
    return { outcomes, lists: fresh }
  }

  async function resume(ids: readonly number[], scope: Scope): Promise<MoveAnswer<ResumeOutcome>> {
    const isMixed = ids.some(id => pausedBefore.has(id))
    const chunk = ids.slice(0, isMixed ? capacity(2) - 1 : capacity(2))
    const starts = chunk.filter(id => !pausedBefore.has(id))
    // Renewing would reopen a completed task: only what these find is moved, by its place in the answer
    const deferredOf = (ids: readonly number[]): Commands[string] =>
      ['tasks.task.list', { filter: { ID: ids, REAL_STATUS: 6 }, select: ['ID', 'STATUS'], order: { ID: 'asc' }, start: -1 }]
    const at = (list: string, index: number) => `$result[${list}][tasks][${index}][id]`
    const commands: Commands = { before: deferredOf(chunk), ...(isMixed && starts.length > 0 && { toStart: deferredOf(starts) }) }
    chunk.forEach((_, index) => commands[`renew${index}`] = ['tasks.task.renew', { taskId: at('before', index) }])
    starts.forEach((_, index) => commands[`start${index}`] = ['tasks.task.start', { taskId: at(isMixed ? 'toStart' : 'before', index) }])
    Object.assign(commands, ending(chunk, scope, chunk.length === ids.length, batchLimit - Object.keys(commands).length))

    let answers: Answers
    try {
      answers = await batch(commands)
    } catch (thrown) {
      const error = toPortalError(thrown)
      return error.isTurnedAway ? same(chunk, { kind: 'failed', error }) : lookAtResumed(chunk, scope, error)
    }
    const fresh = listsOrNull(answers, scope)
    const after = statusesAfter(chunk, answers, fresh)
    const error = [...answers].flatMap(([key, { error }]) => /^(renew|start)/.test(key) && error && error.kind !== 'refused' ? [error] : [])[0] ?? null
    // Not read: it is asked on its own
    if (!answers.has('after') ? chunk.some(id => !after.has(id)) : answers.get('after')!.error) {
      const rest = await lookAtResumed(chunk, scope, error)
      return { outcomes: rest.outcomes, lists: rest.lists ?? fresh }
    }
    return { outcomes: new Map(chunk.map(id => [id, toResumeOutcome(after.get(id), error)])), lists: fresh }
  }

  /** What became of tasks that were to be resumed; those that were renewed but not started are started. */
  async function lookAtResumed(ids: readonly number[], scope: Scope, error: PortalError | null): Promise<MoveAnswer<ResumeOutcome>> {
    const outcomes = new Map<number, ResumeOutcome>()
    let fresh: TaskLists | null = null
    const ask = async (wanted: readonly number[], start: boolean) => {
      for (let first = 0; first < wanted.length; first += capacity(2)) {
        const chunk = wanted.slice(first, first + capacity(2))
        const starts: Commands = start ? Object.fromEntries(chunk.map(id => [`start${id}`, commandOf('start', id)])) : {}
        try {
          const room = batchLimit - Object.keys(starts).length - 1
          const answers = await batch({ ...starts, ...statusesCommand(chunk), ...lists.ridingAlong(scope, room) })
          const answer = answers.get('after')
          if (!answer || answer.error) throw answer?.error ?? new PortalError('broken')
          const after = statusesOf(answer)
          for (const id of chunk) outcomes.set(id, toResumeOutcome(after.get(id), error))
          fresh = listsOrNull(answers, scope)
        } catch (thrown) {
          for (const id of chunk) outcomes.set(id, { kind: 'unsettled', error: error ?? toPortalError(thrown) })
        }
      }
    }
    await ask(ids, false)
    if (error) await ask(ids.filter(id => outcomes.get(id)?.kind === 'pending' && !pausedBefore.has(id)), true)
    return { outcomes, lists: fresh }
  }

  return {
    list: scope => list(scope),
    defer,
    resume(ids, scope) {
      for (const id of ids) pausedBefore.delete(id)
      return resume(ids, scope)
    },
    undo: resume,
    settle: ((action: 'defer' | 'resume', ids: readonly number[], scope: Scope) => {
      const error = new PortalError('network')
      return action === 'defer' ? look(ids, scope, error) : lookAtResumed(ids, scope, error)
    }) as PortalTasks['settle'],
    address: id => `${origin}/company/personal/user/${lists.user() ?? 0}/tasks/task/view/${id}/`,
  }
}

function commandOf(step: Step, id: number): Commands[string] {
  // `task.item.*` reads its parameters by position: nothing but the id may go with it
  return step === 'defer' || step === 'again'
    ? ['task.item.defer', { TASKID: id }]
    : [`tasks.task.${step}`, { taskId: id }]
}

function statusesCommand(ids: readonly number[]): Commands {
  return { after: ['tasks.task.list', { filter: { ID: ids }, select: ['ID', 'STATUS'], start: -1 }] }
}

function habitOf(answer: CommandAnswer | undefined): Habit | null {
  const action = field(field(answer?.result, 'task'), 'action')
  if (field(action, 'defer') === true) return 'running'
  return field(action, 'defer') === false && field(action, 'pause') === true ? 'pause-first' : null
}

/** Statuses by task: as the request itself read them, or in progress for those in a list of all that is. */
function statusesAfter(ids: readonly number[], answers: Answers, fresh: TaskLists | null): ReadonlyMap<number, TaskStatus> {
  const after = answers.get('after')
  if (after) return statusesOf(after)
  const inList = new Set(fresh?.inProgress.tasks.map(task => task.id))
  return new Map(ids.filter(id => inList.has(id)).map(id => [id, 'inProgress']))
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
  if (status === 'deferred') return { kind: 'deferred', byApp: true }
  if (status === 'pending' && wasPaused) return { kind: 'paused' }
  if (status !== 'inProgress') return { kind: 'moved', status }
  if (error) return { kind: 'failed', error }
  const action = field(task, 'action')
  const isLocked = field(action, 'defer') === false && field(action, 'pause') === false
  return { kind: 'refused', reason: isLocked ? 'notAllowed' : 'rules' }
}

function toResumeOutcome(status: TaskStatus | undefined, error: PortalError | null): ResumeOutcome {
  switch (status) {
    case undefined: return { kind: 'gone' }
    case 'inProgress': return { kind: 'resumed' }
    case 'pending': return { kind: 'pending' }
    case 'deferred': return error ? { kind: 'failed', error } : { kind: 'refused' }
    default: return { kind: 'moved', status }
  }
}

const same = <Outcome extends DeferOutcome | ResumeOutcome>(ids: readonly number[], outcome: Outcome): MoveAnswer<Outcome> =>
  ({ outcomes: new Map(ids.map(id => [id, outcome])), lists: null })

function statusesOf(answer: CommandAnswer | undefined): ReadonlyMap<number, TaskStatus> {
  return new Map(rowsOf(answer)?.flatMap((row) => {
    const id = toId(field(row, 'id'))
    return id === null ? [] : [[id, toStatus(field(row, 'status'))] as const]
  }))
}
