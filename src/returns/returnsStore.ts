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

/** Deferred tasks with a return date, and what came back. */
export const useReturnsStore = defineStore('returns', () => {
  const portal = usePortal()
  const { tasks, now } = portal
  const lists = useListsStore()

  /** Ids of tasks that were due, and that the portal did not resume. */
  const failedIds = shallowRef<readonly number[]>([])
  /** Ids of tasks of which it is not known whether they came back. */
  const unknownIds = shallowRef<readonly number[]>([])
  /** Ids of tasks that the portal has renewed and not started. */
  const pending = shallowRef<readonly number[]>([])
  /** Ids of tasks that came back paused, as somebody had left them: they are in no list. */
  const pausedIds = shallowRef<readonly number[]>([])
  const isBusy = ref(false)
  /** The notice was closed: these are not mentioned any more. */
  const dismissed = shallowRef<ReadonlySet<number>>(new Set())
  /** Refused by the portal: not tried again on this page, as long as they have that date. */
  const refused = new Map<number, number>()
  /** When the last attempt failed; null if none has. */
  let failedAt: number | null = null
  /** When to look next. */
  const next = ref<number | null>(null)
  /** Id of the menu of return dates that is open: at most one is. */
  const openMenu = ref<string | null>(null)

  const exceptions = (): ReadonlySet<number> =>
    new Set([...refused].flatMap(([id, at]) => (tasks.choices().get(id)?.at?.getTime() === at ? [id] : [])))

  /** When each task came back: milliseconds since 1970. */
  const returnedAt = computed<ReadonlyMap<number, number>>(
    () => new Map([...lists.cameBack].map(([id, at]) => [id, at.getTime()])),
  )
  /** Tasks that came back today, are in progress still, and were not dismissed. */
  const returnedIds = computed(() => {
    const today = inZone(now(), lists.timeZone)
    return [...lists.cameBack].flatMap(([id, at]) =>
      lists.isInProgress(id) && !lists.moving.has(id) && !dismissed.value.has(id) && calendarDays(today, at) === 0
        ? [id]
        : [],
    )
  })
  /** What is said not to have come back has not, as far as the lists tell. */
  const notReturnedIds = computed(() => failedIds.value.filter(id => !lists.isInProgress(id)))
  const unknown = computed(() => unknownIds.value.filter(id => !lists.isInProgress(id) && !lists.isDeferred(id)))

  /** When to look again. A reading that has come since a failed attempt shows that the portal answers: then at once. */
  function plan(hasReadSince = false): void {
    const due = tasks.nextDue(exceptions())
    if (hasReadSince) failedAt = null
    next.value = due === null ? null : nextTry(due.getTime(), failedAt)
  }

  /**
   * Resumes tasks that are due. Never rejects.
   * @param isOpening the user has just opened the app, which says itself what came back
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
      // If the problem persists, reading the lists will report it
      asPortalError(thrown)
      failedAt = now().getTime()
    } finally {
      isBusy.value = false
      plan()
    }
  }

  async function conclude(
    { outcomes, lists: fresh, returnDates }: BroughtBack,
    request: number,
    scope: Scope,
  ): Promise<void> {
    const of = (...kinds: string[]) => [...outcomes].flatMap(([id, { kind }]) => (kinds.includes(kind) ? [id] : []))
    for (const id of of('refused')) refused.set(id, tasks.choices().get(id)?.at?.getTime() ?? 0)
    // What others have done with a task meanwhile is nothing that failed here
    const elsewhere = new Set(of('moved', 'gone'))
    const known = [
      ...new Map([...lists.deferredTasks, ...(fresh?.inProgress.tasks ?? [])].map(task => [task.id, task])).values(),
    ].filter(({ id }) => outcomes.has(id) && !elsewhere.has(id))
    lists.returnDates = returnDates
    // Nobody has pressed anything: no row moves under a mouse
    lists.readings++
    lists.conclude('resume', known, outcomes, request)
    const isApplied = fresh !== null && lists.apply(fresh, request, scope)
    const tried = new Set(outcomes.keys())
    const others = (ids: readonly number[]) => ids.filter(id => !tried.has(id))
    failedIds.value = [...others(failedIds.value), ...of('refused', 'failed')]
    unknownIds.value = [...others(unknownIds.value), ...of('unsettled')]
    pending.value = [...others(pending.value), ...of('pending')]
    pausedIds.value = [...others(pausedIds.value), ...of('pausedAsBefore')]
    // Some are in no list that has come
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
    /** True if there is no room for dates of these tasks. */
    isFull: (ids: readonly number[]) => new Set([...lists.returnDates.keys(), ...ids]).size > returnDatesAtMost,
    /** Hides the notice about returned tasks, on other pages as well with the next request. */
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

/** Id of the menu of a task's row. */
export const menuOf = ({ id }: Task): string => `until-${id}`

/** Tasks by their ids, as far as they are listed. */
export function listed(ids: Iterable<number>, tasks: readonly Task[]): readonly Task[] {
  const wanted = new Set(ids)
  return tasks.filter(({ id }) => wanted.has(id))
}
