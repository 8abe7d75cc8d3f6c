import type { Step } from '../../domain/verdicts.ts'
import { batchLimit, safeReference, type Answers, type Command, type Commands } from '../batch.ts'
import { withTimer } from '../rows.ts'
import type { DeferMethod, Habit } from './habit.ts'

export interface Plan {
  /** The first of the requested tasks, as many as fit. */
  readonly ids: readonly number[]
  readonly commands: Commands
}

export interface DeferPlan extends Plan {
  readonly steps: readonly Step[]
  readonly method: DeferMethod
  /** Whether tasks are paused first; null: both ways are tried. */
  readonly pause: boolean | null
  /** Those whose time tracker is stopped first. */
  readonly timed: readonly number[]
  /** Tests with one task whether the quota for deferring is available again, and pauses nothing for it. */
  readonly isQuotaTest: boolean
}

/**
 * Seconds in which a request should end. The portal cuts it off after 60, and nothing is seen of it before it has
 * ended.
 */
const secondsOfRequest = 20
/** Tasks in a request while it is not known how long one takes. */
const tasksAtFirst = 12

/**
 * Tasks in one request, beside a command that reads their statuses before and one that reads them after.
 * @param pace seconds that a task takes; null: not known
 */
function capacity(commandsPerTask: number, limit: number, pace: number | null): number {
  const inTime = pace === null ? tasksAtFirst : Math.max(1, Math.floor(secondsOfRequest / pace))
  return Math.min(Math.floor((limit - 2) / commandsPerTask), inTime)
}

/**
 * Seconds that each task of a request has taken: what the portal says of the moves that it has made. Undefined if
 * it has made none; null if it does not say of each how long it took.
 */
export function paceOf(answers: Answers): number | null | undefined {
  const moved = [...answers].filter(
    ([key, { error }]) => !error && /^(defer|deferAgain|pause|renew|start)\d+$/.test(key),
  )
  if (moved.length === 0) return undefined
  const tasks = new Set(moved.map(([key]) => key.replace(/^\D+/, '')))
  return moved.reduce<number | null>(
    (sum, [, { duration }]) => (sum === null || duration === undefined ? null : sum + duration / tasks.size),
    0,
  )
}

// If the first command succeeds, the other two have no effect: a deferred task can be neither paused nor deferred
const bothWays: readonly Step[] = ['defer', 'pause', 'deferAgain']

/**
 * The commands that defer as many of the tasks as fit in a request. Null if the portal has no method for it.
 * @param limit how many commands the request may have
 * @param pace seconds that a task takes; null: not known
 * @param isTimerRunning whether the user's time tracker runs on a task. New portals let it go on when the task is
 * deferred.
 */
export function planDefer(
  ids: readonly number[],
  { method, wantsPause, isLimited }: Habit,
  limit = batchLimit,
  pace: number | null = null,
  isTimerRunning: (id: number) => boolean = () => false,
): DeferPlan | null {
  if (method === null) return null
  const pause = isLimited ? false : wantsPause
  const steps = pause === null ? bothWays : pause ? (['pause', 'defer'] as const) : (['defer'] as const)
  const timers = isLimited ? 0 : ids.filter(isTimerRunning).length
  const planned = ids.slice(0, isLimited ? 1 : capacity(steps.length, limit - timers, pace))
  const timed = isLimited ? [] : planned.filter(isTimerRunning)
  return {
    ids: planned,
    steps,
    method,
    pause,
    timed,
    isQuotaTest: isLimited,
    // Read first: it tells a task that the app pauses from one that somebody had paused
    commands: { before: readStatuses(planned), ...stopTimers(timed), ...commandsOf(planned, steps, method) },
  }
}

/**
 * Undocumented, but in the product's controller from 2022 to 2026. A refusal, or a portal without it, changes
 * nothing else.
 */
const stopTimers = (ids: readonly number[]): Commands =>
  Object.fromEntries(ids.map(id => [`stopTimer${id}`, ['tasks.task.pauseTimer', { taskId: id }] as const]))

/** Keys are the step and the id: `pause102`. */
function commandsOf(ids: readonly number[], steps: readonly Step[], method: DeferMethod | null): Commands {
  return Object.fromEntries(ids.flatMap(id => steps.map(step => [`${step}${id}`, commandOf(step, id, method)])))
}

function commandOf(step: Step, id: number, method: DeferMethod | null): Command {
  if (step === 'pause' || step === 'start') return [`tasks.task.${step}`, { taskId: id }]
  // `task.item.*` reads its parameters by position: nothing but the id may go with it
  return method === 'task.item.defer' ? [method, { TASKID: id }] : ['tasks.task.defer', { taskId: id }]
}

/**
 * The commands that end the app's own pause of a task. It is started only if this user was the last to change its
 * status, which the same request finds out: somebody may have paused it since the app has looked.
 * @param user id of the current user; null: not known
 */
export function commandsToEndPause(
  id: number,
  steps: readonly Step[],
  method: DeferMethod | null,
  user: number | null,
): Commands {
  const start: Commands = {
    [`paused${id}`]: find([id], 2, user),
    [`start${id}`]: ['tasks.task.start', { taskId: safeReference(`[paused${id}][tasks][0][id]`) }],
  }
  return Object.assign(
    {},
    ...steps.map(step => (step === 'start' ? start : commandsOf([id], [step], method))),
  ) as Commands
}

/** Reads their status, and whether the user's time tracker runs on them. */
export function readStatuses(ids: readonly number[]): Command {
  return [
    'tasks.task.list',
    { filter: { ID: ids }, select: ['ID', 'STATUS', 'ALLOW_TIME_TRACKING'], start: -1, ...withTimer },
  ]
}

/**
 * How the app ends its own pause of a task: deferring it after all if that may work, otherwise starting it
 * again.
 */
export function stepsToEndPause({ method, wantsPause, isLimited }: Habit, mayDeferAgain: boolean): readonly Step[] {
  if (!mayDeferAgain || method === null || isLimited) return ['start']
  // A start after a successful deferral is refused and changes nothing. Some portals defer only tasks in progress:
  // therefore defer again after the start.
  return wantsPause === null ? ['defer', 'start', 'deferAgain'] : ['defer', 'start']
}

/**
 * The commands that renew tasks and start them. Renewing would reopen a completed task: only what a command of the
 * same request finds deferred is moved, by its place in that answer.
 * @param staysPaused tasks that are renewed and not started
 * @param limit how many commands the request may have
 * @param pace seconds that a task takes; null: not known
 * @param deferredBy id of the user whose deferrals alone are taken back; null: anybody's
 */
export function planResume(
  ids: readonly number[],
  staysPaused: ReadonlySet<number>,
  limit = batchLimit,
  pace: number | null = null,
  deferredBy: number | null = null,
): Plan {
  const isMixed = ids.some(id => staysPaused.has(id))
  const planned = ids.slice(0, capacity(2, limit - (isMixed ? 1 : 0), pace))
  const starts = planned.filter(id => !staysPaused.has(id))
  const source = isMixed ? 'toStart' : 'before'
  const commands: Commands = {
    before: find(planned, 6, deferredBy),
    ...(isMixed && starts.length > 0 && { toStart: find(starts, 6, deferredBy) }),
  }
  planned.forEach(
    (_, index) =>
      (commands[`renew${index}`] = ['tasks.task.renew', { taskId: safeReference(`[before][tasks][${index}][id]`) }]),
  )
  starts.forEach(
    (_, index) =>
      (commands[`start${index}`] = ['tasks.task.start', { taskId: safeReference(`[${source}][tasks][${index}][id]`) }]),
  )
  return { ids: planned, commands }
}

/** Who has changed the status last can be filtered by on every portal (docs api-reference/tasks/tasks-task-list.md). */
function find(ids: readonly number[], status: number, by: number | null): Command {
  const filter = { ID: ids, REAL_STATUS: status, ...(by !== null && { STATUS_CHANGED_BY: by }) }
  return ['tasks.task.list', { filter, select: ['ID', 'STATUS'], order: { ID: 'asc' }, start: -1 }]
}
