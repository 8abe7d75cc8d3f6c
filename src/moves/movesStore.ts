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
  /** When the next request is sent, by the computer's clock, while the app waits for a busy portal; otherwise null. */
  goesOnAt: Date | null
  isCancelled: boolean
}

/** A step, or some of its tasks, to be done, taken back, or done again. */
interface Job {
  readonly way: 'do' | 'undo' | 'redo'
  readonly step: Step
  readonly tasks: readonly Task[]
}

/** A job that moves tasks. */
interface MoveJob extends Job {
  readonly action: Action
  readonly move: Move
  /** When deferred tasks are to return, by id; a task without a date is missing. */
  readonly until: ReadonlyMap<number, Date>
}

/** A job that has ended. */
interface FinishedAction {
  readonly job: MoveJob
  readonly outcomes: Outcomes
  readonly isDateLost: boolean
}

/**
 * How long an action on several tasks waits for a busy portal, in milliseconds: `first`, doubled each time up to
 * `longest`, because the rate limit frees two requests a second. If the portal names a time, the action waits until then,
 * `longestToldByPortal` at most. It gives up when it has waited for `total` in all. A single task does not wait.
 */
const busyWaits = { first: 3_000, longest: 60_000, longestToldByPortal: 15 * 60_000, total: 30 * 60_000 }

const minute = 60_000
/** Compares minutes, because the portal keeps only whole ones. */
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
  /** Tasks that Undo or Redo is working on. They are kept here because they may be in neither list. */
  const undoing = shallowRef<readonly Task[]>([])
  /** What is being done to the tasks of `undoing`. */
  const undoingKind = ref<Step['kind']>('resume')
  /** Ids of tasks whose return date is being saved. */
  const dating = reactive(new Set<number>())

  /** Ids of tasks that this page has deferred, and that no click has put back in progress since. */
  const putAway = reactive(new Set<number>())

  let wake = () => {}
  let steps = 0
  /** The job that ended last: `lastResult` or `lastDates` shows what came of it. */
  const lastJob = shallowRef<Job | null>(null)
  /** What `lastResult` was made from; null if the last job changed dates. */
  let last: FinishedAction | null = null
  /** The job that moves a task, or that has left it unsettled; by the task's id. */
  const jobs = new Map<number, MoveJob>()

  const history = moveHistory(isFree)
  /**
   * Tasks as this page has left them, by id. `since` is the number of the last request whose answer may have been read
   * before that.
   */
  const left = new Map<number, { readonly task: Task; readonly status: Task['status']; readonly since: number }>()

  function isFree({ id }: Task, { kind, before, after }: Step, isUndone: boolean): boolean {
    if (moving.has(id) || dating.has(id) || unsettledOf([id]).length > 0) return false
    // A date that was changed elsewhere meanwhile stays
    return kind !== 'date' || isSameDate(lists.returnDates.get(id)?.at, (isUndone ? before : after).get(id))
  }

  /** True if the lists show that somebody else has moved the task from this status. */
  function isElsewhere({ id, isOwn, isParticipant }: Task, status: Task['status'], since: number): boolean {
    const isDeferred = status === 'deferred'
    if (isDeferred ? lists.isInProgress(id) : lists.isDeferred(id)) return true
    if (lists.opened?.id === id) return lists.isInProgressNewer(since) && lists.opened.status !== status
    // A missing row proves that the task was moved only if the list would contain it
    if (!isOwn && !(isParticipant && lists.scope.participating)) return false
    return isDeferred
      ? lists.isDeferredWhole && lists.isDeferredNewer(since) && !lists.isDeferred(id)
      : lists.unlisted.inProgress + lists.unreadable === 0 && lists.isInProgressNewer(since) && !lists.isInProgress(id)
  }

  // `sync`, so that no list is missed: one may show the task elsewhere, and the next show it in its place again
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

  /** Keeps what can be taken back. Call it before the lists of the same answer are applied: `isElsewhere` compares both. */
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
        // After a refused new action the task is as it was, and its earlier steps can be taken back. After a refused
        // Undo or Redo they can't
        if (outcome.kind !== 'refused' || job?.way !== 'do') forget(task.id)
      }
    }
  }

  function keep({ way, step }: Job, task: Task): void {
    if (way === 'do') history.add(step, task)
    else history.mark(step, task, way === 'undo')
  }

  /** Problems of tasks whose outcome is unknown. */
  const unsettledOf = (ids: readonly number[]) =>
    ids.flatMap(id => problems.get(id) ?? []).filter(({ outcome }) => outcome.kind === 'unsettled')

  /** Finds out what became of unsettled tasks, and corrects the result that is shown. Never rejects. */
  async function settle(unsettled: readonly TaskProblem[]): Promise<void> {
    for (const action of ['defer', 'resume'] as const) {
      // Not a task that is being moved or looked up already: that answer will settle it
      const tasks = unsettled
        .filter(({ action: moved, task }) => moved === action && !moving.has(task.id))
        .map(({ task }) => task)
      if (tasks.length === 0) continue
      const move: Move = (ids, scope) =>
        action === 'defer' ? portal.settleDefer(ids, scope) : portal.settleResume(ids, scope)
      const { outcomes } = await moveAll({ action, tasks, move, state: null })
      // What was found out may contradict the result that is shown
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

  /**
   * A move that defers only those tasks that have the first one's return date, because a request takes one date. The
   * caller sends the rest again.
   */
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
    // Undo and Redo leave out dates that have passed: with such a date the task would come back at once
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
    // If the list that is shown was requested before the move was made, it lacks the task where the task is now
    const missesMoved = hasLists && !isFresh && isDone && (action === 'resume' || lists.scope.deferred)
    const hasNoLists = !hasLists && (state !== null || isDone)
    if (missesMoved || hasNoLists) void lists.load(true)
  }

  /**
   * Moves tasks, in as many requests as it takes. A failed task does not stop the others; a failed request does. Never
   * rejects.
   * @param action.state the progress of an action on several tasks, which waits for a busy portal; null for a single
   * task, and for a look-up, which do not wait
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
    /** The last answer had all lists, they were applied, and nothing has been requested since. */
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

  /**
   * Waits for a busy portal, or until `wake` is called.
   * @param until when the portal will be ready, by its own clock; null if it has not said so
   * @param delay milliseconds to wait at least
   * @returns the milliseconds that were planned
   */
  function wait(state: MoveProgress, until: Date | null, delay: number): Promise<number> {
    // `until` is compared with the portal's clock, because the computer's may differ
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

  /** Stops an action on several tasks. A request that is under way is still answered. */
  function cancel(): void {
    if (!progress.value) return
    progress.value.isCancelled = true
    wake()
  }

  /**
   * Moves tasks, except those that are moving already. While an action on several tasks runs, only a single task can be
   * moved besides. Never rejects.
   * @param pick returns the tasks. Called when unsettled ones were looked up, and the list is neither over 30 minutes
   * old nor of the last visit
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
    // If the lists can't be read, nothing is moved: the screen shows the error above the list
    if (
      ((lists.isStale() || lists.seenAt[action === 'defer' ? 'inProgress' : 'deferred'] !== null) &&
        !(await lists.freshen())) ||
      !isPossible()
    )
      return
    const tasks = pick().filter(({ id }) => !moving.has(id) && !dating.has(id) && unsettledOf([id]).length === 0)
    if (tasks.length > 0) await run(jobOf(tasks))
  }

  /** Those of the tasks, the opened one included, that have these ids and this status, in the order of the ids. */
  function knownAmong(ids: readonly number[], tasks: readonly Task[], status: Task['status']): readonly Task[] {
    const wanted = new Set(ids)
    const { opened } = lists
    const possible = [...(opened?.status === status ? [opened] : []), ...tasks].filter(({ id }) => wanted.has(id))
    const known = new Map(possible.map(task => [task.id, task]))
    return ids.flatMap(id => known.get(id) ?? [])
  }

  const inProgress = (ids: readonly number[]) => knownAmong(ids, lists.tasks, 'inProgress')
  /** Includes what this page has deferred, because the list of deferred tasks may not have been read. */
  function deferred(ids: readonly number[]): readonly Task[] {
    const own = [...left.values()].flatMap(({ task, status }) => (status === 'deferred' ? [task] : []))
    return knownAmong(ids, [...own, ...lists.deferredTasks], 'deferred')
  }

  /**
   * Defers tasks of the list, or the opened one. Never rejects: what came of it is in the lists and in `lastResult`.
   * @param until when they return; none: when somebody resumes them
   */
  const defer = (ids: readonly number[], until?: Date) =>
    start(
      'defer',
      ids,
      () => inProgress(ids),
      tasks => moveJob('do', newStep('defer', tasks, until ?? null), tasks),
    )

  /** Puts deferred tasks back in progress. Never rejects: what came of it is in the lists and in `lastResult`. */
  const resume = (ids: readonly number[]) =>
    start(
      'resume',
      ids,
      () => knownAmong(ids, lists.deferredTasks, 'deferred'),
      tasks => moveJob('do', newStep('resume', tasks, null), tasks),
    )

  /** Gives deferred tasks another return date, or null for none. Never rejects: what came of it is in `lastDates`. */
  async function setDate(ids: readonly number[], until: Date | null): Promise<void> {
    const tasks = deferred(ids).filter(({ id }) => !moving.has(id) && !dating.has(id))
    if (tasks.length > 0) await runDates({ way: 'do', step: newStep('date', tasks, until), tasks })
  }

  /** Saves return dates, with one request for each date. An error stops it, and the rest can be tried again. Never rejects. */
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

  /** @param next the part to work on, asked again after the lists were read */
  async function take(way: 'undo' | 'redo', next: () => Part | null): Promise<void> {
    // An old list does not show what others have done since
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

  /** Takes back the last action that has not been taken back yet. Never rejects. */
  const undo = () => take('undo', () => history.toUndo.value)
  /** Does again what was taken back last, deferrals with the same dates unless these have passed. Never rejects. */
  const redo = () => take('redo', () => history.toRedo.value)

  /** Hides what came of the last action. */
  function dismiss(): void {
    lastResult.value = null
    lastDates.value = null
  }

  /** Tries the last action again, with the tasks for which it may work now. Never rejects. */
  async function retry(): Promise<void> {
    if (lastDates.value) {
      const { retriable: tasks } = lastDates.value
      if (tasks.length > 0 && lastJob.value) await runDates({ ...lastJob.value, tasks })
      return
    }
    if (!last) return
    const { job } = last
    const ids = (lastResult.value?.retriable ?? []).map(({ id }) => id)
    // What is to be deferred may have left the list meanwhile: it is picked there. What is to be resumed may be in no list
    const pick = () =>
      job.action === 'defer'
        ? inProgress(ids)
        : (lastResult.value?.retriable ?? job.tasks).filter(({ id }) => ids.includes(id))
    await start(job.action, ids, pick, tasks => ({ ...job, tasks }))
  }

  const tasksOf = (part: Part | null) => part?.tasks ?? []
  /** The part belongs to the action whose result is shown. */
  const isOfResult = (part: Part | null, isWay: boolean) =>
    part !== null &&
    isWay &&
    (lastResult.value ?? lastDates.value) !== null &&
    part.step.number === lastJob.value?.step.number
  /** The result's sentence names exactly the tasks of the button. Others may have moved some meanwhile: then it does not. */
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
    /** What Undo takes back next, without tasks that others have moved meanwhile. */
    undoable: computed(() => tasksOf(history.toUndo.value)),
    /** What Redo does again next, without such tasks. */
    redoable: computed(() => tasksOf(history.toRedo.value)),
    /** What was just deferred, and has no return date, or one that could not be saved. */
    undated: computed(() => {
      const result = lastResult.value
      const part = history.toUndo.value
      if (result?.action !== 'defer' || !isOfResult(part, lastJob.value?.way !== 'undo')) return []
      return tasksOf(part).filter(
        ({ id }) => !lists.returnDates.has(id) && (result.isDateLost || !result.until.has(id)),
      )
    }),
    /** The result that is shown names exactly what Undo takes back. */
    isUndoOfResult: computed(() => isNamedByResult(history.toUndo.value, lastJob.value?.way !== 'undo')),
    /** The same for what Redo does again. */
    isRedoOfResult: computed(() => isNamedByResult(history.toRedo.value, lastJob.value?.way === 'undo')),
  }
})
