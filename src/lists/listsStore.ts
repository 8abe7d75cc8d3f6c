import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowReactive, shallowRef } from 'vue'
import { asPortalError, type PortalError } from '../domain/portal-error.ts'
import type { Scope, TaskLists } from '../domain/lists.ts'
import type { ReturnDates } from '../domain/returnDates.ts'
import { byDeadline, byStatusChange, type Task } from '../domain/task.ts'
import type { LastVisit, SeenList } from './lastVisit.ts'
import { usePortal } from '../base/usePortal.ts'
import { taskCollection } from './collection.ts'
import { isMoved, statusAfter, type Action, type Outcomes, type TaskProblem } from '../domain/result.ts'

/** Milliseconds after which the lists are read again before a task is moved. */
const staleAfter = 30 * 60_000

/** Both task lists, what was read with them, and the errors shown at their rows. */
export const useListsStore = defineStore('lists', () => {
  const { tasks: portal } = usePortal()

  /** `failed` only if there is no list to show: an error never removes a list that is shown. */
  const status = ref<'loading' | 'ready' | 'failed'>('loading')
  const isRefreshing = ref(false)
  const error = shallowRef<PortalError | null>(null)
  /** Counts answers that the user has not asked for. The list sees by it that no row may move under the mouse now. */
  const readings = ref(0)
  /** Ids of tasks that are being moved. */
  const moving = reactive(new Set<number>())
  const problems = shallowReactive(new Map<number, TaskProblem>())
  const loadedAt = shallowRef<Date | null>(null)
  /** The task that the app was opened from, whatever its status; null if there is none. */
  const opened = shallowRef<Task | null>(null)
  const user = ref(0)
  /** IANA name of the time zone in the user's profile; null for this computer's. */
  const timeZone = ref<string | null>(null)
  /** How many places open another address of the app. */
  const placesElsewhere = ref(0)
  /** When the rows of the last visit that are shown were read; null if there are none, and when the portal's list comes. */
  const seenAt = shallowReactive<Record<'inProgress' | 'deferred', Date | null>>({ inProgress: null, deferred: null })
  /** The same, but until the portal's whole list has come: before, some of these rows are not confirmed. */
  const asOf = shallowReactive({ ...seenAt })
  /** Stands for return dates that have not been read. */
  const unread: ReturnDates = new Map()
  /** When deferred tasks return. */
  const returnDates = shallowRef(unread)
  /** When tasks have come back by themselves, in the last three days, by id. */
  const cameBack = shallowRef<ReadonlyMap<number, Date>>(new Map())
  const scope = shallowRef<Scope>({ participating: false, deferred: false })
  /** False until the deferred tasks, and not only their number, have been read. */
  const hasDeferred = ref(false)

  const isHeld = (id: number) => moving.has(id) || problems.has(id)
  const inProgress = taskCollection(byDeadline, isHeld)
  const deferred = taskCollection(byStatusChange, isHeld)

  let issued = 0
  let isWantedAgain = false
  /** The user has asked for the reading that runs or is about to run. */
  let isAwaited = false
  let resolveUnsettled = (): Promise<void> | null => null
  /** The reading that runs; null if there is none. */
  let reading: Promise<void> | null = null

  /**
   * Shows the lists of an answer, each unless a newer one has been applied.
   * @param request number of the request
   * @param read the scope that was requested
   * @returns false if a newer list of tasks in progress has been applied
   */
  function apply(lists: TaskLists, request: number, read: Scope): boolean {
    if (lists.deferred && seenAt.deferred) {
      const isForScope = read.deferred || !scope.value.deferred
      // Another number than the last visit's shows that its rows are outdated
      if (isForScope && lists.deferred.total !== deferred.total.value) deferred.clear()
    }
    if (lists.deferred && deferred.apply(lists.deferred, request) && read.deferred) {
      hasDeferred.value = true
      seenAt.deferred = null
      if (lists.deferred.isWhole) asOf.deferred = null
    }
    if (!inProgress.apply(lists.inProgress, request)) return false
    opened.value = lists.opened
    user.value = lists.user
    timeZone.value = lists.timeZone
    placesElsewhere.value = lists.placesElsewhere ?? placesElsewhere.value
    returnDates.value = lists.returnDates ?? returnDates.value
    cameBack.value = lists.cameBack
    status.value = 'ready'
    error.value = null
    loadedAt.value = new Date()
    seenAt.inProgress = null
    if (lists.inProgress.isWhole) asOf.inProgress = null
    return true
  }

  /**
   * Shows the lists of the last visit until the portal's come. Does nothing if those have come already.
   * @param except id of the task that the app was opened from, which is left out because its present status must be
   * known; null if there is none
   */
  function showLast(visit: LastVisit, except: number | null): void {
    if (status.value !== 'loading') return
    showSeen('deferred', visit.deferred, except)
    if (!showSeen('inProgress', visit.inProgress, except)) return
    timeZone.value = visit.timeZone
    loadedAt.value = seenAt.inProgress
    status.value = 'ready'
  }

  function showSeen(name: keyof typeof seenAt, list: SeenList | null, except: number | null): boolean {
    const left = list?.tasks.filter(({ id }) => id !== except) ?? []
    if (!list || left.length === 0) return false
    const collection = name === 'deferred' ? deferred : inProgress
    collection.apply(
      { tasks: left, total: list.total - (list.tasks.length - left.length), isWhole: false, unreadable: 0 },
      0,
    )
    seenAt[name] = list.at
    asOf[name] = list.at
    return true
  }

  /**
   * Reads the lists. Never rejects: `error` says what failed. A call during a reading makes that one read once more, as
   * it was called itself, and resolves at once.
   * @param keepsProblems the rows keep their errors
   * @param begun a reading that has begun already, to be used instead of a new one
   */
  async function load(keepsProblems = false, begun?: AsyncIterable<TaskLists>): Promise<void> {
    if (isRefreshing.value) {
      isWantedAgain = true
      return
    }
    reading = readAll(keepsProblems, begun)
    await reading
    reading = null
  }

  async function readAll(keepsProblems: boolean, begun?: AsyncIterable<TaskLists>): Promise<void> {
    isRefreshing.value = true
    if (status.value === 'failed') status.value = 'loading'
    try {
      do {
        isWantedAgain = false
        const resolving = resolveUnsettled()
        if (resolving) await resolving
        await read(keepsProblems, begun)
        begun = undefined
      } while (isWantedAgain)
    } catch (thrown) {
      error.value = asPortalError(thrown)
      if (status.value === 'loading') status.value = 'failed'
    } finally {
      isRefreshing.value = false
      isAwaited = false
    }
  }

  async function read(keepsProblems: boolean, lists = portal.list(scope.value)): Promise<void> {
    const request = ++issued
    const read = scope.value
    /** Only these may be cleared: an error that has come since the request was sent is newer than its list. */
    const problemsBefore = new Map(problems)
    const forget = (id: number) => problems.get(id) === problemsBefore.get(id) && problems.delete(id)
    let isFirst = true
    for await (const part of lists) {
      // A new list clears the errors of rows, but not those of tasks that are left paused or unsettled
      if (isFirst && !keepsProblems) {
        for (const [
          id,
          {
            outcome: { kind },
          },
        ] of problemsBefore)
          if (kind !== 'unsettled' && kind !== 'paused') forget(id)
      }
      isFirst = false
      if (apply(part, request, read)) {
        if (!isAwaited) readings.value++
        for (const task of part.inProgress.tasks) if (problems.get(task.id)?.outcome.kind === 'paused') forget(task.id)
      }
    }
    // A newer answer has come meanwhile, but it had only a part of the list: read once more
    if (inProgress.isBehind(request)) isWantedAgain = true
  }

  /**
   * Updates rows, errors, totals and the opened task after a move.
   * @param tasks all tasks of the action; those without an outcome are left as they are
   * @param request number of the request that moved the tasks
   */
  function conclude(action: Action, tasks: readonly Task[], outcomes: Outcomes, request: number): void {
    const done = new Set<number>()
    for (const task of tasks) {
      const outcome = outcomes.get(task.id)
      if (!outcome) continue
      moving.delete(task.id)
      if (isMoved(outcome)) {
        done.add(task.id)
        problems.delete(task.id)
      } else {
        problems.set(task.id, { task, action, outcome, isAlone: tasks.length === 1 } as TaskProblem)
      }
    }
    const [from, to] = action === 'defer' ? [inProgress, deferred] : [deferred, inProgress]
    const counted = tasks.filter(
      ({ id, isOwn, isParticipant }) => done.has(id) && (isOwn || (isParticipant && scope.value.participating)),
    )
    const unlisted = counted.filter(({ id }) => !from.has(id))
    from.remove(done, issued)
    from.count(-unlisted.length, request)
    to.count(counted.filter(({ id }) => outcomes.get(id)!.kind !== 'pausedAsBefore').length, request)
    const open = opened.value
    const openOutcome = open && outcomes.get(open.id)
    if (open && openOutcome && isMoved(openOutcome)) opened.value = { ...open, status: statusAfter(openOutcome) }
  }

  /**
   * True if the lists are more than 30 minutes old, or as far in the future: then the computer's clock has been set back
   * since.
   */
  const isStale = () => loadedAt.value !== null && Math.abs(Date.now() - loadedAt.value.getTime()) > staleAfter

  /** Reads the lists, or waits for the reading that runs. Never rejects. @returns false if they could not be read */
  async function freshen(): Promise<boolean> {
    await (reading ?? load(true))
    return error.value === null
  }

  /** Reads the lists because the user wants it: what comes is shown at once, even under the mouse. Never rejects. */
  async function reload(): Promise<void> {
    isAwaited = true
    await load()
  }

  /**
   * Changes which lists are read, and reads them. Never rejects.
   * @param begun a reading of these lists that has begun already
   */
  async function changeScope(changes: Partial<Scope>, begun?: AsyncIterable<TaskLists>): Promise<void> {
    scope.value = { ...scope.value, ...changes }
    isAwaited ||= begun === undefined
    await load(true, begun)
  }

  return {
    status,
    isRefreshing,
    error,
    readings,
    moving,
    problems,
    loadedAt,
    opened,
    user,
    timeZone,
    placesElsewhere,
    returnDates,
    cameBack,
    seenAt,
    asOf,
    scope,
    hasDeferred,
    /** Tasks in progress, by deadline. */
    tasks: inProgress.tasks,
    /** Deferred tasks; the one that was deferred last comes first. */
    deferredTasks: deferred.tasks,
    /** Whether the list of tasks in progress has a task with this id. */
    isInProgress: inProgress.has,
    /** The same for deferred tasks. */
    isDeferred: deferred.has,
    /** False until the return dates have been read. */
    hasReturnDates: computed(() => returnDates.value !== unread),
    /** How many tasks in progress the portal has sent in a form that the app could not read. */
    unreadable: computed(() => inProgress.unreadable.value),
    /** How many tasks in progress the portal has, without the unreadable ones. */
    total: inProgress.total,
    /** The same for deferred tasks. */
    deferredTotal: deferred.total,
    /** How many tasks of each list have not been read yet: a task that has no row may be one of them. */
    unlisted: computed(() => ({ inProgress: inProgress.unlisted.value, deferred: deferred.unlisted.value })),
    /** Every deferred task that the app can read has a row. */
    isDeferredWhole: computed(() => hasDeferred.value && deferred.unlisted.value === 0),
    load,
    reload,
    showLast,
    changeScope,
    isStale,
    freshen,
    apply,
    conclude,
    /** Returns the number of a new request: the answer to a higher number is newer. Call it right before sending. */
    issue: () => ++issued,
    /** True if nothing has been requested since this request. */
    isNewest: (request: number) => request === issued,
    /** The number of the last request. */
    lastIssued: () => issued,
    /** True if the list of tasks in progress was requested after this request, so that it shows what that one had done. */
    isInProgressNewer: inProgress.isNewer,
    /** The same for deferred tasks. */
    isDeferredNewer: deferred.isNewer,
    /**
     * Sets what is done before each reading.
     * @param resolve finds out what became of unsettled tasks; the reading waits for its promise. Null: there are none
     */
    beforeReading(resolve: () => Promise<void> | null): void {
      resolveUnsettled = resolve
    },
  }
})
