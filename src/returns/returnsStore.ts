import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { returnDatesAtMost } from '../domain/choices.ts'
import type { Scope } from '../domain/lists.ts'
import type { BroughtBack } from '../domain/portal.ts'
import { asPortalError } from '../domain/portal-error.ts'
import type { Task } from '../domain/task.ts'
import { usePortal } from '../base/usePortal.ts'
import { calendarDays, inZone } from '../i18n/dates.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { bringBack, hasFailed } from './bringBack.ts'
import { nextTry } from './nextTry.ts'

/** Brings back due tasks, and keeps what came back and what did not. */
export const useReturnsStore = defineStore('returns', () => {
  const portal = usePortal()
  const { tasks, now } = portal
  const lists = useListsStore()

  /** Ids of tasks that were due, and were refused or failed. */
  const failedIds = shallowRef<readonly number[]>([])
  /** Ids of unsettled tasks: nobody knows whether they came back. */
  const unknownIds = shallowRef<readonly number[]>([])
  /** Ids of tasks that the portal has renewed and not started. */
  const pending = shallowRef<readonly number[]>([])
  /** Ids of tasks that came back paused, as somebody had left them: neither list has them. */
  const pausedIds = shallowRef<readonly number[]>([])
  const isBusy = ref(false)
  /** Ids of tasks that came back, and whose line the user has closed: they are not mentioned any more. */
  const dismissed = shallowRef<ReadonlySet<number>>(new Set())
  /**
   * Tasks that the portal refused to resume: by id, the return date (milliseconds since 1970). This page does not try them
   * again while they have that date.
   */
  const refused = new Map<number, number>()
  /**
   * When the last attempt failed, or was left to another page: milliseconds since 1970. Null if it succeeded, or if the
   * lists have been read since.
   */
  let failedAt: number | null = null
  /** When to look for due tasks next: milliseconds since 1970; null for never. */
  const next = ref<number | null>(null)
  /** Id of the Until… menu that is open, at most one; null for none. */
  const openMenu = ref<string | null>(null)

  /** Ids of refused tasks that still have the refused date. */
  const exceptions = (): ReadonlySet<number> =>
    new Set([...refused].flatMap(([id, at]) => (tasks.choices().get(id)?.at?.getTime() === at ? [id] : [])))

  /** When each task came back, by id: milliseconds since 1970. */
  const returnedAt = computed<ReadonlyMap<number, number>>(
    () => new Map([...lists.cameBack].map(([id, at]) => [id, at.getTime()])),
  )
  /** Ids of tasks that came back today, are still in progress, are not being moved, and were not dismissed. */
  const returnedIds = computed(() => {
    const today = inZone(now(), lists.timeZone)
    return [...lists.cameBack].flatMap(([id, at]) =>
      lists.isInProgress(id) && !lists.moving.has(id) && !dismissed.value.has(id) && calendarDays(today, at) === 0
        ? [id]
        : [],
    )
  })
  /** Those of `failedIds` that have not come back since, as far as the lists show. */
  const notReturnedIds = computed(() => failedIds.value.filter(id => !lists.isInProgress(id)))
  /** Those of `unknownIds` that neither list shows. */
  const unknown = computed(() => unknownIds.value.filter(id => !lists.isInProgress(id) && !lists.isDeferred(id)))

  /**
   * Plans when to look next.
   * @param hasReadSince the lists have just been read: as the portal answers again, a failed attempt is not waited for
   */
  function plan(hasReadSince = false): void {
    const due = tasks.nextDue(exceptions())
    if (hasReadSince) failedAt = null
    next.value = due === null ? null : nextTry(due.getTime(), failedAt)
  }

  /**
   * Brings back tasks that are due. Does nothing before the lists have been read, or while it is at work. Never rejects.
   * @param isOpening the user has just opened the app, whose screen says what came back: the bell is not told
   */
  async function lookNow(isOpening = false): Promise<void> {
    const due = tasks.nextDue(exceptions())
    if (isBusy.value || lists.status !== 'ready' || due === null || due > now()) return
    isBusy.value = true
    let hasLeftSome = false
    let scope: Scope = lists.scope
    let request = 0
    try {
      const isOurs = await bringBack(
        portal,
        () => {
          scope = lists.scope
          request = lists.issue()
          return scope
        },
        exceptions,
        async answer => {
          hasLeftSome ||= hasFailed(answer)
          await conclude(answer, request, scope)
        },
        !isOpening,
      )
      failedAt = hasLeftSome || !isOurs ? now().getTime() : null
    } catch (thrown) {
      // A bug is logged. Other errors are not shown: if they persist, reading the lists will report them
      asPortalError(thrown)
      failedAt = now().getTime()
    } finally {
      isBusy.value = false
      plan()
    }
  }

  /** Updates the lists, and what is said, after a request. */
  async function conclude(
    { outcomes, lists: fresh, returnDates }: BroughtBack,
    request: number,
    scope: Scope,
  ): Promise<void> {
    const of = (...kinds: string[]) => [...outcomes].flatMap(([id, { kind }]) => (kinds.includes(kind) ? [id] : []))
    for (const id of of('refused')) refused.set(id, tasks.choices().get(id)?.at?.getTime() ?? 0)
    // What others have moved or deleted meanwhile has not failed here
    const elsewhere = new Set(of('moved', 'gone'))
    const known = [
      ...new Map([...lists.deferredTasks, ...(fresh?.inProgress.tasks ?? [])].map(task => [task.id, task])).values(),
    ].filter(({ id }) => outcomes.has(id) && !elsewhere.has(id))
    lists.returnDates = returnDates
    // The user has not asked for this: no row may move under the mouse
    lists.readings++
    lists.conclude('resume', known, outcomes, request)
    const isApplied = fresh !== null && lists.apply(fresh, request, scope)
    const tried = new Set(outcomes.keys())
    const others = (ids: readonly number[]) => ids.filter(id => !tried.has(id))
    failedIds.value = [...others(failedIds.value), ...of('refused', 'failed')]
    unknownIds.value = [...others(unknownIds.value), ...of('unsettled')]
    pending.value = [...others(pending.value), ...of('pending')]
    pausedIds.value = [...others(pausedIds.value), ...of('pausedAsBefore')]
    // Not all of these tasks are in lists that could be applied: read the lists
    if (!isApplied || known.length < outcomes.size) await lists.load(true)
  }

  return {
    returnedIds,
    returnedAt,
    dismissed,
    notReturnedIds,
    unknown,
    pending,
    pausedIds,
    isBusy,
    lookNow,
    plan,
    next,
    openMenu,
    toggleMenu: (id: string) => void (openMenu.value = openMenu.value === id ? null : id),
    closeMenu: (id: string) => void (openMenu.value === id && (openMenu.value = null)),
    /** True if there is no room for return dates of the tasks with these ids. */
    isFull: (ids: readonly number[]) => new Set([...lists.returnDates.keys(), ...ids]).size > returnDatesAtMost,
    /** Hides the line about returned tasks, and with the next request also on other pages. */
    dismiss(): void {
      tasks.dismiss(returnedIds.value)
      dismissed.value = new Set([...dismissed.value, ...returnedIds.value])
      failedIds.value = []
      unknownIds.value = []
      pending.value = []
      pausedIds.value = []
    },
  }
})

/** Id of the Until… menu of a task's row. */
export const menuOf = ({ id }: Task): string => `until-${id}`

/** Those of `tasks` that have one of these ids, in the order of `tasks`. */
export function listed(ids: Iterable<number>, tasks: readonly Task[]): readonly Task[] {
  const wanted = new Set(ids)
  return tasks.filter(({ id }) => wanted.has(id))
}
