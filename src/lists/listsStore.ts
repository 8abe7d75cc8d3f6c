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

/** Both task lists, and the errors shown at their rows. */
export const useListsStore = defineStore('lists', () => {
  const { tasks: portal } = usePortal()

  /** `failed` only if there is no list at all: an error never removes a list that is shown. */
  const status = ref<'loading' | 'ready' | 'failed'>('loading')
  const isRefreshing = ref(false)
  const error = shallowRef<PortalError | null>(null)
  /** How many answers have come that nobody waited for: they move no row under a mouse. */
  const readings = ref(0)
  /** Ids of tasks that are being moved. */
  const moving = reactive(new Set<number>())
  const problems = shallowReactive(new Map<number, TaskProblem>())
  const loadedAt = shallowRef<Date | null>(null)
  /** The task that the app was opened from, whatever its status. */
  const opened = shallowRef<Task | null>(null)
  const user = ref(0)
  /** The one in the user's profile; null for this computer's. */
  const timeZone = ref<string | null>(null)
  /** How many places open another address of the app. */
  const placesElsewhere = ref(0)
  /** When the rows of the last visit were read; null once the portal's list has arrived. */
  const seenAt = shallowReactive<Record<'inProgress' | 'deferred', Date | null>>({ inProgress: null, deferred: null })
  /** The same, until the last of these rows has been confirmed or has gone: with the portal's last page. */
  const asOf = shallowReactive({ ...seenAt })
  /** When deferred tasks return. */
  const unread: ReturnDates = new Map()
  const returnDates = shallowRef(unread)
  /** What has come back by itself lately, and when. */
  const cameBack = shallowRef<ReadonlyMap<number, Date>>(new Map())
  const scope = shallowRef<Scope>({ participating: false, deferred: false })
  /** False until the deferred tasks have been read. */
  const hasDeferred = ref(false)

  const isHeld = (id: number) => moving.has(id) || problems.has(id)
  const inProgress = taskCollection(byDeadline, isHeld)
  const deferred = taskCollection(byStatusChange, isHeld)

  let issued = 0
  let isWantedAgain = false
  /** The user has asked for the reading that has begun. */
  let isAwaited = false
  let resolveUnsettled = (): Promise<void> | null => null
  /** The reading that has not ended; null if there is none. */
  let reading: Promise<void> | null = null

  /** @returns false if a newer list has been applied */
  function apply(lists: TaskLists, request: number, read: Scope): boolean {
    if (lists.deferred && seenAt.deferred) {
      const isForScope = read.deferred || !scope.value.deferred
      // The portal's count shows that the last visit's rows are out of date
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
   * Shows the lists of the last visit until the portal's arrive.
   * @param except id of a task that is not shown, because the app was opened from it and its present status must be
   * known
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

  /** Reads the lists. Never rejects. A call during a reading makes it read them once more. */
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
    /** Only these may be cleared: errors shown since this request started are newer than its list. */
    const problemsBefore = new Map(problems)
    const forget = (id: number) => problems.get(id) === problemsBefore.get(id) && problems.delete(id)
    let isFirst = true
    for await (const part of lists) {
      // A new list clears the errors of rows, except for tasks left paused or unsettled
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
    // A newer answer has arrived meanwhile, and had only a part of the list
    if (inProgress.isBehind(request)) isWantedAgain = true
  }

  /** Updates rows, errors and totals after a move. @param request that moved the tasks */
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

  /** True if the lists are more than 30 minutes old, or of the future: then the computer's clock was put right. */
  const isStale = () => loadedAt.value !== null && Math.abs(Date.now() - loadedAt.value.getTime()) > staleAfter

  /** Reads the lists, or waits for the reading that has begun. Resolves with false if they could not be read. */
  async function freshen(): Promise<boolean> {
    await (reading ?? load(true))
    return error.value === null
  }

  /** Reads the lists because the user wants it: what comes is shown at once, even under a mouse. Never rejects. */
  async function reload(): Promise<void> {
    isAwaited = true
    await load()
  }

  /** Reads other lists from now on. @param begun a reading of them that has begun already */
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
    /** The task that was deferred last comes first. */
    deferredTasks: deferred.tasks,
    /** Whether a task is in that list. */
    isInProgress: inProgress.has,
    isDeferred: deferred.has,
    /** False while it is not known which deferred tasks have a date. */
    hasReturnDates: computed(() => returnDates.value !== unread),
    unreadable: computed(() => inProgress.unreadable.value),
    /** How many tasks the portal has in progress, as last reported. */
    total: inProgress.total,
    deferredTotal: deferred.total,
    /** How many tasks of a list have not been read yet: a task that is not listed may be one of them. */
    unlisted: computed(() => ({ inProgress: inProgress.unlisted.value, deferred: deferred.unlisted.value })),
    /** Every deferred task is listed. */
    isDeferredWhole: computed(() => hasDeferred.value && deferred.unlisted.value === 0),
    load,
    reload,
    showLast,
    changeScope,
    isStale,
    freshen,
    apply,
    conclude,
    /** Numbers a request: the answer to a later request is newer. */
    issue: () => ++issued,
    isNewest: (request: number) => request === issued,
    /** The number of the last request. */
    lastIssued: () => issued,
    /** What is listed was asked for after that request: it knows what that request had done. */
    isInProgressNewer: inProgress.isNewer,
    isDeferredNewer: deferred.isNewer,
    /**
     * @param resolve called before each reading, which waits for the promise if there is one: finds out what became
     * of unsettled moves
     */
    beforeReading(resolve: () => Promise<void> | null): void {
      resolveUnsettled = resolve
    },
  }
})
