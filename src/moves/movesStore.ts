import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { TaskLists } from '../domain/lists.ts'
import type { Task } from '../domain/task.ts'
import { usePortal } from '../base/usePortal.ts'
import { attempt, type Move } from './attempt.ts'
import { moveHistory, type Part, type Step } from './history.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { asPortalError } from '../domain/portal-error.ts'
import {
  isLost,
  isMoved,
  isRetriable,
  statusAfter,
  toResult,
  withoutBusy,
  type Action,
  type DateResult,
  type MoveResult,
  type Outcome,
  type Outcomes,
  type TaskProblem,
} from '../domain/result.ts'

/** An action on several tasks that is under way. */
export interface MoveProgress {
  readonly action: Action
  readonly total: number
  done: number
  /** Set while a busy portal is given time. */
  goesOnAt: Date | null
  isCancelled: boolean
}

/** A step that is done, taken back, or done again. */
interface Job {
  readonly way: 'do' | 'undo' | 'redo'
  readonly step: Step
  readonly tasks: readonly Task[]
}

/** A job that moves tasks. */
interface MoveJob extends Job {
  readonly action: Action
  readonly move: Move
  /** When deferred tasks are to return, by id. */
  readonly until: ReadonlyMap<number, Date>
}

/** A job that has ended. */
interface FinishedAction {
  readonly job: MoveJob
  readonly outcomes: Outcomes
  readonly isDateLost: boolean
}

/**
 * How long to wait for a busy portal (milliseconds): `first`, doubled each time up to `longest`, because the rate limit
 * frees two requests a second; at most `longestToldByPortal` if the portal names a time. An action on several tasks
 * gives up after `total`.
 */
const busyWaits = { first: 3_000, longest: 60_000, longestToldByPortal: 15 * 60_000, total: 30 * 60_000 }

const minute = 60_000
/** The portal keeps whole minutes. */
const isSameDate = (a: Date | undefined, b: Date | undefined) =>
  a === b || (a && b && Math.floor(a.getTime() / minute) === Math.floor(b.getTime() / minute)) === true

/** Moves tasks and changes their return dates; keeps the last result, and what can be taken back. */
export const useMovesStore = defineStore('moves', () => {
  const { tasks: portal, now } = usePortal()
  const lists = useListsStore()
  const { moving, problems } = lists

  const lastResult = shallowRef<MoveResult | null>(null)
  /** What came of the last change of dates; null after anything else. */
  const lastDates = shallowRef<DateResult | null>(null)
  const progress = ref<MoveProgress | null>(null)
  /** Tasks that are being taken back, or moved again: they may be in neither list. */
  const undoing = shallowRef<readonly Task[]>([])
  /** What is being done to those. */
  const undoingKind = ref<Step['kind']>('resume')
  /** Ids of tasks whose date travels. */
  const dating = reactive(new Set<number>())

  /** Ids of what this page has deferred, and not brought back since. */
  const putAway = reactive(new Set<number>())

  let wake = () => {}
  let steps = 0
  /** The job of which a result is shown. */
  const lastJob = shallowRef<Job | null>(null)
  /** What `lastResult` is made of. */
  let last: FinishedAction | null = null
  /** What is being done to a task, or is not known to be done; by id. */
  const jobs = new Map<number, MoveJob>()

  const history = moveHistory(isFree)
  /** As this app has left them: the status, and the last request that may not know it yet. */
  const left = new Map<number, { readonly task: Task; readonly status: Task['status']; readonly since: number }>()

  function isFree({ id }: Task, { kind, before, after }: Step, isUndone: boolean): boolean {
    if (moving.has(id) || dating.has(id) || unsettledOf([id]).length > 0) return false
    // A date that was changed elsewhere meanwhile is not changed back
    return kind !== 'date' || isSameDate(lists.returnDates.get(id)?.at, (isUndone ? before : after).get(id))
  }

  /** The lists show that somebody else has moved the task. */
  function isElsewhere({ id, isOwn, isParticipant }: Task, status: Task['status'], since: number): boolean {
    const isDeferred = status === 'deferred'
    if (isDeferred ? lists.isInProgress(id) : lists.isDeferred(id)) return true
    if (lists.opened?.id === id) return lists.isInProgressNewer(since) && lists.opened.status !== status
    // A missing row proves something only if the list would contain it
    if (!isOwn && !(isParticipant && lists.scope.participating)) return false
    return isDeferred
      ? lists.isDeferredWhole && lists.isDeferredNewer(since) && !lists.isDeferred(id)
      : lists.unlisted.inProgress + lists.unreadable === 0 && lists.isInProgressNewer(since) && !lists.isInProgress(id)
  }

  // At once: a task that is seen elsewhere may be back in its place with the next list
  watch(
    () => lists.loadedAt,
    () => {
      for (const [id, { task, status, since }] of left) {
        if (!moving.has(id) && unsettledOf([id]).length === 0 && isElsewhere(task, status, since)) forget(id)
      }
    },
    { flush: 'sync' },
  )

  function forget(id: number): void {
    left.delete(id)
    history.forget(id)
  }

  /** Keeps what can be taken back. To be called before lists are shown that know it. */
  function record(tasks: readonly Task[], outcomes: Outcomes): void {
    for (const task of tasks) {
      const outcome = outcomes.get(task.id)
      const job = jobs.get(task.id)
      if (!outcome || outcome.kind === 'unsettled') continue
      jobs.delete(task.id)
      if (job && (outcome.kind === 'resumed' || (outcome.kind === 'deferred' && outcome.byApp))) {
        left.set(task.id, { task, status: statusAfter(outcome), since: lists.lastIssued() })
        keep(job, task)
        if (outcome.kind === 'resumed' && outcome.wasPausedByOthers) job.step.returnPaused.add(task.id)
        if (job.action === 'defer') putAway.add(task.id)
        else putAway.delete(task.id)
      } else if (isMoved(outcome) || !isRetriable(outcome)) {
        // Refused, it is as it was; but what could not be taken back stands in the way of all that was done before
        if (outcome.kind !== 'refused' || job?.way !== 'do') forget(task.id)
      }
    }
  }

  function keep({ way, step }: Job, task: Task): void {
    if (way === 'do') history.add(step, task)
    else history.mark(step, task, way === 'undo')
  }

  /** Moves whose outcome is unknown. */
  const unsettledOf = (ids: readonly number[]) =>
    ids.flatMap(id => problems.get(id) ?? []).filter(({ outcome }) => outcome.kind === 'unsettled')

  async function settle(unsettled: readonly TaskProblem[]): Promise<void> {
    for (const action of ['defer', 'resume'] as const) {
      // One that is being looked at, or moved, already has its own answer to come
      const tasks = unsettled
        .filter(({ action: moved, task }) => moved === action && !moving.has(task.id))
        .map(({ task }) => task)
      if (tasks.length === 0) continue
      const move: Move = (ids, scope) =>
        action === 'defer' ? portal.settleDefer(ids, scope) : portal.settleResume(ids, scope)
      const { outcomes } = await moveAll({ action, tasks, move, state: null })
      // The result that is shown may be wrong now
      const shown = last
      const isNews = [...outcomes].some(
        ([id, { kind }]) => shown?.outcomes.has(id) && shown.outcomes.get(id)!.kind !== kind,
      )
      if (shown?.job.action === action && isNews)
        setResult({ ...shown, outcomes: new Map([...shown.outcomes, ...outcomes]) })
    }
  }
  lists.beforeReading(() => {
    const unsettled = unsettledOf([...problems.keys()])
    return unsettled.length > 0 ? settle(unsettled) : null
  })

  /** Defers the first of some tasks that are to return at the same time: whoever calls asks again for the rest. */
  const deferUntil =
    (until: ReadonlyMap<number, Date>, returnPaused: ReadonlySet<number>): Move =>
    (ids, scope) => {
      const at = until.get(ids[0]!)
      return portal.defer(
        ids.filter(id => isSameDate(until.get(id), at)),
        scope,
        at,
        returnPaused,
      )
    }

  const datesOf = (tasks: readonly Task[]) =>
    new Map(
      tasks.flatMap(({ id }) => {
        const date = lists.returnDates.get(id)
        return date ? [[id, date.at] as const] : []
      }),
    )

  const newStep = (kind: Step['kind'], tasks: readonly Task[], until: Date | null): Step => ({
    number: ++steps,
    kind,
    before: datesOf(tasks),
    after: new Map(until ? tasks.map(({ id }) => [id, until]) : []),
    returnPaused: new Set(tasks.flatMap(({ id }) => (lists.returnDates.get(id)?.isPaused ? [id] : []))),
  })

  function moveJob(way: Job['way'], step: Step, tasks: readonly Task[]): MoveJob {
    const action = (step.kind === 'defer') === (way !== 'undo') ? 'defer' : 'resume'
    const dates = way === 'undo' ? step.before : step.after
    // At a moment that is past, the task would be brought back at once
    const until = way === 'do' ? dates : new Map([...dates].filter(([, date]) => date > now()))
    return {
      way,
      step,
      tasks,
      action,
      until,
      move:
        action === 'defer'
          ? deferUntil(until, way === 'undo' ? step.returnPaused : new Set())
          : way === 'undo'
            ? portal.undo
            : portal.resume,
    }
  }

  async function run(job: MoveJob): Promise<void> {
    const { action, tasks, move } = job
    const state: MoveProgress | null =
      tasks.length === 1 ? null : reactive({ action, total: tasks.length, done: 0, goesOnAt: null, isCancelled: false })
    progress.value = state ?? progress.value
    for (const { id } of tasks) jobs.set(id, job)
    const { outcomes, hasLists, isFresh, isDateLost } = await moveAll({ action, tasks, move, state })
    for (const { id } of tasks) if (!outcomes.has(id)) jobs.delete(id)
    if (state) progress.value = null
    const isDone = [...outcomes.values()].some(isMoved)
    setResult({ job, outcomes, isDateLost })
    // A newer list may have been requested before a task was moved, and lack it where it is now
    const missesMoved = hasLists && !isFresh && isDone && (action === 'resume' || lists.scope.deferred)
    const hasNoLists = !hasLists && (state !== null || isDone)
    if (missesMoved || hasNoLists) void lists.load(true)
  }

  /**
   * Moves tasks, in as many requests as it takes. A failed task does not stop the others; a failed request does.
   * @param action.state of several tasks: a busy portal is given time
   */
  async function moveAll({
    action,
    tasks,
    move,
    state,
  }: {
    action: Action
    tasks: readonly Task[]
    move: Move
    state: MoveProgress | null
  }) {
    const outcomes = new Map<number, Outcome>()
    let queue = tasks.map(({ id }) => id)
    for (const id of queue) moving.add(id)
    let fresh: TaskLists | null = null
    /** All lists have been read, and nothing that was requested meanwhile is newer. */
    let isFresh = false
    let delay = busyWaits.first
    let waited = 0
    let isDateLost = false

    while (queue.length > 0 && !state?.isCancelled) {
      const request = lists.issue()
      const { scope } = lists
      const answer = await attempt(move, queue, scope)
      const { known, isBusy, retryAt } =
        state && waited < busyWaits.total
          ? withoutBusy(answer.outcomes)
          : { known: answer.outcomes, isBusy: false, retryAt: null }
      for (const [id, outcome] of known) outcomes.set(id, outcome)
      lists.conclude(action, tasks, known, request)
      record(tasks, known)
      fresh = answer.lists
      isDateLost ||= action === 'defer' && answer.isDateLost === true
      isFresh =
        fresh !== null &&
        lists.apply(fresh, request, scope) &&
        lists.isNewest(request) &&
        (fresh.deferred !== null || !scope.deferred)
      queue = queue.filter(id => !outcomes.has(id))
      if (state) state.done = outcomes.size
      if (state && isBusy && !state.isCancelled) {
        waited += await wait(state, retryAt, delay)
        delay = Math.min(2 * delay, busyWaits.longest)
      } else if (isLost(answer.outcomes)) {
        break
      } else {
        delay = busyWaits.first
      }
    }

    for (const id of queue) moving.delete(id)
    return { outcomes, hasLists: fresh !== null, isFresh, isDateLost }
  }

  function setResult(done: FinishedAction): void {
    const { job, outcomes, isDateLost } = done
    last = done
    lastJob.value = job
    lastDates.value = null
    lastResult.value = toResult(job.action, job.tasks, outcomes, { isDateLost, until: job.until })
  }

  /** Resolves with the milliseconds that were to be waited for. */
  function wait(state: MoveProgress, until: Date | null, delay: number): Promise<number> {
    // The time by the portal's clock, which may not be ours
    const milliseconds = until
      ? Math.min(Math.max(until.getTime() - now().getTime(), delay), busyWaits.longestToldByPortal)
      : delay
    state.goesOnAt = new Date(Date.now() + milliseconds)
    return new Promise<number>(resolve => {
      const timer = setTimeout(() => wake(), milliseconds)
      wake = () => {
        clearTimeout(timer)
        state.goesOnAt = null
        resolve(milliseconds)
      }
    })
  }

  /** Stops an action on several tasks after the request that is under way. */
  function cancel(): void {
    if (!progress.value) return
    progress.value.isCancelled = true
    wake()
  }

  /**
   * Moves tasks, as far as they are not moving already. While several are moving, only single ones can be added.
   * @param pick returns the tasks; called when their state is known and the list is neither over 30 minutes old nor
   * of the last visit
   */
  async function start(
    action: Action,
    ids: readonly number[],
    pick: () => readonly Task[],
    jobOf: (tasks: readonly Task[]) => MoveJob,
  ): Promise<void> {
    const isPossible = () => !progress.value || ids.length === 1
    if (!isPossible()) return
    const unsettled = unsettledOf(ids)
    if (unsettled.length > 0) await settle(unsettled)
    // The error is shown above the list
    if (
      ((lists.isStale() || lists.seenAt[action === 'defer' ? 'inProgress' : 'deferred'] !== null) &&
        !(await lists.freshen())) ||
      !isPossible()
    )
      return
    const tasks = pick().filter(({ id }) => !moving.has(id) && !dating.has(id) && unsettledOf([id]).length === 0)
    if (tasks.length > 0) await run(jobOf(tasks))
  }

  function knownAmong(ids: readonly number[], tasks: readonly Task[], status: Task['status']): readonly Task[] {
    const wanted = new Set(ids)
    const { opened } = lists
    const possible = [...(opened?.status === status ? [opened] : []), ...tasks].filter(({ id }) => wanted.has(id))
    const known = new Map(possible.map(task => [task.id, task]))
    return ids.flatMap(id => known.get(id) ?? [])
  }

  const inProgress = (ids: readonly number[]) => knownAmong(ids, lists.tasks, 'inProgress')
  /** What this app has just deferred is deferred, though the list of those may not have been read. */
  function deferred(ids: readonly number[]): readonly Task[] {
    const own = [...left.values()].flatMap(({ task, status }) => (status === 'deferred' ? [task] : []))
    return knownAmong(ids, [...own, ...lists.deferredTasks], 'deferred')
  }

  /**
   * Defers tasks of the list. Never rejects: what came of it is in the lists and in `lastResult`.
   * @param until when they return; none: when somebody resumes them
   */
  const defer = (ids: readonly number[], until?: Date) =>
    start(
      'defer',
      ids,
      () => inProgress(ids),
      tasks => moveJob('do', newStep('defer', tasks, until ?? null), tasks),
    )

  /** Puts deferred tasks back in progress. Never rejects. */
  const resume = (ids: readonly number[]) =>
    start(
      'resume',
      ids,
      () => knownAmong(ids, lists.deferredTasks, 'deferred'),
      tasks => moveJob('do', newStep('resume', tasks, null), tasks),
    )

  /** Gives deferred tasks another date, or none. Never rejects: what came of it is in `lastDates`. */
  async function setDate(ids: readonly number[], until: Date | null): Promise<void> {
    const tasks = deferred(ids).filter(({ id }) => !moving.has(id) && !dating.has(id))
    if (tasks.length > 0) await runDates({ way: 'do', step: newStep('date', tasks, until), tasks })
  }

  /** Of tasks with different dates, one request for each date. */
  async function runDates(job: Job): Promise<void> {
    const { way, step, tasks } = job
    const dates = way === 'undo' ? step.before : step.after
    for (const { id } of tasks) dating.add(id)
    let error: DateResult['error'] = null
    let rest = tasks
    try {
      while (rest.length > 0) {
        const at = dates.get(rest[0]!.id)
        const group = rest.filter(({ id }) => isSameDate(dates.get(id), at))
        lists.returnDates = await portal.setReturnDate(
          group.map(({ id }) => id),
          at ?? null,
        )
        rest = rest.filter(({ id }) => !isSameDate(dates.get(id), at))
        for (const task of group) {
          left.set(task.id, { task, status: 'deferred', since: lists.lastIssued() })
          keep(job, task)
        }
      }
    } catch (thrown) {
      error = asPortalError(thrown)
    }
    for (const { id } of tasks) dating.delete(id)
    lastJob.value = job
    lastResult.value = null
    last = null
    lastDates.value = { tasks, dates, error, retriable: rest }
  }

  async function take(way: 'undo' | 'redo', next: () => Part | null): Promise<void> {
    // What others have done since an old list was read is not known
    if (next() && lists.isStale() && !(await lists.freshen())) return
    const part = next()
    if (!part || progress.value || undoing.value.length > 0) return
    const { step, tasks } = part
    undoing.value = tasks
    undoingKind.value = step.kind
    if (step.kind === 'date') {
      await runDates({ way, step, tasks })
    } else {
      const job = moveJob(way, step, tasks)
      undoingKind.value = job.action
      await run(job)
    }
    undoing.value = []
  }

  /** Takes the last action back that has not been taken back yet. Never rejects. */
  const undo = () => take('undo', () => history.toUndo.value)
  /** Does again what was taken back last, with the same dates. Never rejects. */
  const redo = () => take('redo', () => history.toRedo.value)

  /** Hides the last result. */
  function dismiss(): void {
    lastResult.value = null
    lastDates.value = null
  }

  /** Tries again what may work now. */
  async function retry(): Promise<void> {
    if (lastDates.value) {
      const { retriable: tasks } = lastDates.value
      if (tasks.length > 0 && lastJob.value) await runDates({ ...lastJob.value, tasks })
      return
    }
    if (!last) return
    const { job } = last
    const ids = (lastResult.value?.retriable ?? []).map(({ id }) => id)
    // A deferred task may have left the list meanwhile; one whose deferral was to be undone need not be in any
    const pick = () =>
      job.action === 'defer'
        ? inProgress(ids)
        : (lastResult.value?.retriable ?? job.tasks).filter(({ id }) => ids.includes(id))
    await start(job.action, ids, pick, tasks => ({ ...job, tasks }))
  }

  const tasksOf = (part: Part | null) => part?.tasks ?? []
  const isOfResult = (part: Part | null, isWay: boolean) =>
    part !== null &&
    isWay &&
    (lastResult.value ?? lastDates.value) !== null &&
    part.step.number === lastJob.value?.step.number
  /** The sentence about the result tells what the button is about: others may have moved some of those meanwhile. */
  const isNamedByResult = (part: Part | null, isWay: boolean) =>
    isOfResult(part, isWay) && part?.tasks.length === (lastResult.value?.moved ?? lastDates.value?.tasks)?.length

  return {
    lastResult,
    lastDates,
    progress,
    undoing,
    undoingKind,
    dating,
    putAway,
    defer,
    resume,
    setDate,
    undo,
    redo,
    retry,
    cancel,
    dismiss,
    /** What Undo takes back next, and Redo does again, without tasks that others have moved meanwhile. */
    undoable: computed(() => tasksOf(history.toUndo.value)),
    redoable: computed(() => tasksOf(history.toRedo.value)),
    /** What was just deferred, and has no date. */
    undated: computed(() => {
      const result = lastResult.value
      const part = history.toUndo.value
      if (result?.action !== 'defer' || !isOfResult(part, lastJob.value?.way !== 'undo')) return []
      return tasksOf(part).filter(
        ({ id }) => !lists.returnDates.has(id) && (result.isDateLost || !result.until.has(id)),
      )
    }),
    /** Undo, or Redo, is about just what the result that is shown tells. */
    isUndoOfResult: computed(() => isNamedByResult(history.toUndo.value, lastJob.value?.way !== 'undo')),
    isRedoOfResult: computed(() => isNamedByResult(history.toRedo.value, lastJob.value?.way === 'undo')),
  }
})
