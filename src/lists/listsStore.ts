import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowReactive, shallowRef } from 'vue'
import { asPortalError, type PortalError } from '../domain/portal-error.ts'
import type { Scope, TaskLists } from '../domain/portal.ts'
import type { ReturnDates } from '../domain/returnDates.ts'
import { byDeadline, byStatusChange, type Task } from '../domain/task.ts'
import type { LastVisit, SeenList } from './lastVisit.ts'
import { usePortal } from '../base/usePortal.ts'
import { taskCollection } from './collection.ts'
import { isMoved, statusAfter, type Action, type Outcomes, type TaskProblem } from '../domain/result.ts'

/** Milliseconds after which a list is too old to be acted on. */
const staleAfter = 30 * 60_000

/** Both task lists, and the errors shown at their rows. */
export const useListsStore = defineStore('lists', () => {
  const { tasks: portal } = usePortal()

  /** `failed` only while there is no list at all: an error never empties one that stands. */
  const status = ref<'loading' | 'ready' | 'failed'>('loading')
  const isRefreshing = ref(false)
  const error = shallowRef<PortalError | null>(null)
  /** How many answers of readings have been shown. */
  const readings = ref(0)
  /** Ids of tasks whose move is under way. */
  const moving = reactive(new Set<number>())
  const problems = shallowReactive(new Map<number, TaskProblem>())
  const loadedAt = shallowRef<Date | null>(null)
  /** The task that the app was opened from, whatever its status. */
  const opened = shallowRef<Task | null>(null)
  const user = ref(0)
  /** Of the user's profile; null for this computer's. */
  const timeZone = ref<string | null>(null)
  /** How many places open another address of the app. */
  const placesElsewhere = ref(0)
  /** When the rows of the last visit were read; null once the portal's list has arrived. */
  const seenAt = shallowReactive<Record<'inProgress' | 'deferred', Date | null>>({ inProgress: null, deferred: null })
  /** When deferred tasks return. */
  const returnDates = shallowRef<ReturnDates>(new Map())
  const scope = shallowRef<Scope>({ participating: false, deferred: false })
  /** False until the deferred tasks have been read. */
  const hasDeferred = ref(false)

  const isHeld = (id: number) => moving.has(id) || problems.has(id)
  const inProgress = taskCollection(byDeadline, isHeld)
  const deferred = taskCollection(byStatusChange, isHeld)

  let issued = 0
  let isWantedAgain = false
  let settle = (): Promise<void> | null => null
  /** The reading that is under way. */
  let reading: Promise<void> | null = null

  /** False when a newer list is there. */
  function apply(lists: TaskLists, request: number, read: Scope): boolean {
    // Rows of an earlier visit are not those that the portal has counted
    if (lists.deferred && seenAt.deferred && (read.deferred || !scope.value.deferred) && lists.deferred.total !== deferred.total.value) deferred.clear()
    if (lists.deferred && deferred.apply(lists.deferred, request) && read.deferred) {
      hasDeferred.value = true
      seenAt.deferred = null
    }
    if (!inProgress.apply(lists.inProgress, request)) return false
    opened.value = lists.opened
    user.value = lists.user
    timeZone.value = lists.timeZone
    placesElsewhere.value = lists.placesElsewhere ?? placesElsewhere.value
    returnDates.value = lists.returnDates ?? returnDates.value
    status.value = 'ready'
    error.value = null
    loadedAt.value = new Date()
    seenAt.inProgress = null
    return true
  }

  /** Shows the lists of the last visit until the portal's arrive. @param except a task whose state has to be known first */
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
    collection.apply({ tasks: left, total: list.total - (list.tasks.length - left.length), isWhole: false, unreadable: 0 }, 0)
    seenAt[name] = list.at
    return true
  }

  /** Reads the lists. Never rejects; a call during a reading makes it read once more. */
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
        const settling = settle()
        if (settling) await settling
        await read(keepsProblems, begun)
        begun = undefined
      } while (isWantedAgain)
    } catch (thrown) {
      error.value = asPortalError(thrown)
      if (status.value === 'loading') status.value = 'failed'
    } finally {
      isRefreshing.value = false
    }
  }

  async function read(keepsProblems: boolean, lists = portal.list(scope.value)): Promise<void> {
    const request = ++issued
    const read = scope.value
    /** Errors shown since this request started are newer than its list. */
    const said = new Map(problems)
    const forget = (id: number) => problems.get(id) === said.get(id) && problems.delete(id)
    let isFirst = true
    for await (const part of lists) {
      // A new list clears the errors of rows, except for tasks left paused or unsettled
      if (isFirst && !keepsProblems) for (const [id, { outcome: { kind } }] of said) if (kind !== 'unsettled' && kind !== 'paused') forget(id)
      isFirst = false
      if (apply(part, request, read)) {
        readings.value++
        for (const task of part.inProgress.tasks) if (problems.get(task.id)?.outcome.kind === 'paused') forget(task.id)
      }
    }
    // A newer answer came in between, and knew only a part
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
    const counted = tasks.filter(({ id, isOwn, isParticipant }) => done.has(id) && (isOwn || (isParticipant && scope.value.participating)))
    const unlisted = counted.filter(({ id }) => !from.has(id))
    from.remove(done, issued)
    from.count(-unlisted.length, request)
    to.count(counted.filter(({ id }) => outcomes.get(id)!.kind !== 'pausedAsBefore').length, request)
    const open = opened.value
    const openOutcome = open && outcomes.get(open.id)
    if (open && openOutcome && isMoved(openOutcome)) opened.value = { ...open, status: statusAfter(openOutcome) }
  }

  /** True if the lists are more than 30 minutes old. */
  const isStale = () => loadedAt.value !== null && Date.now() - loadedAt.value.getTime() > staleAfter

  /** Reads the lists, or waits for the reading that is under way. Resolves with false when they could not be read. */
  async function freshen(): Promise<boolean> {
    await (reading ?? load(true))
    return error.value === null
  }

  /** Reads other lists from now on. @param begun a reading of them that is under way already */
  async function changeScope(changes: Partial<Scope>, begun?: AsyncIterable<TaskLists>): Promise<void> {
    scope.value = { ...scope.value, ...changes }
    await load(true, begun)
  }

  return {
    status, isRefreshing, error, readings, moving, problems, loadedAt, opened, user, timeZone, placesElsewhere, returnDates, seenAt, scope, hasDeferred,
    /** In progress, by deadline. */
    tasks: inProgress.tasks,
    /** Last deferred first. */
    deferredTasks: deferred.tasks,
    /** Whether a task is listed there. */
    isInProgress: inProgress.has,
    isDeferred: deferred.has,
    unreadable: computed(() => inProgress.unreadable.value),
    /** How many tasks the portal has in progress, as last reported. */
    total: inProgress.total,
    deferredTotal: deferred.total,
    /** How many tasks of a list have not been read yet: a task that is not listed may be one of them. */
    unlisted: computed(() => ({ inProgress: inProgress.unlisted.value, deferred: deferred.unlisted.value })),
    /** Every deferred task is listed. */
    isDeferredWhole: computed(() => hasDeferred.value && deferred.unlisted.value === 0),
    load, showLast, changeScope, isStale, freshen, apply, conclude,
    /** Numbers a request: what was asked for later is newer. */
    issue: () => ++issued,
    isNewest: (request: number) => request === issued,
    /** The number of the last request. */
    lastIssued: () => issued,
    /** What is listed was asked for after that request: it knows what that request had done. */
    isInProgressNewer: inProgress.isNewer,
    isDeferredNewer: deferred.isNewer,
    /** @param task run before each reading, which waits if it returns a promise: resolves unsettled moves */
    settleFirst(task: () => Promise<void> | null): void {
      settle = task
    },
  }
})
