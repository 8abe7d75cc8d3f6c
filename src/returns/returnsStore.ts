import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { BroughtBack, Scope } from '../domain/portal.ts'
import { asPortalError } from '../domain/portal-error.ts'
import { dueIds, returnDatesAtMost } from '../domain/returnDates.ts'
import type { Task } from '../domain/task.ts'
import { usePortal } from '../base/usePortal.ts'
import { withLock } from '../base/withLock.ts'
import { useListsStore } from '../lists/listsStore.ts'

/** Milliseconds after which a failed request is repeated. */
const patience = 10 * 60_000

/** Deferred tasks with a return date. */
export const useReturnsStore = defineStore('returns', () => {
  const { tasks: portal, now, origin } = usePortal()
  const lists = useListsStore()

  /** Ids of tasks that have returned; until the notice is dismissed. */
  const back = shallowRef<readonly number[]>([])
  /** When each of them returned: milliseconds since 1970. */
  const since = shallowRef<ReadonlyMap<number, number>>(new Map())
  /** Ids of tasks that were due, and that the portal did not resume. */
  const notBack = shallowRef<readonly number[]>([])
  const isBusy = ref(false)
  /** Ids of tasks that the portal has renewed and not started. */
  const pending = shallowRef<readonly number[]>([])
  /** Not tried again on this page, as long as they have that date. */
  const refused = new Map<number, number>()
  let notBefore = -Infinity

  const isRefused = (id: number) => refused.has(id) && refused.get(id) === lists.returnDates.get(id)?.at.getTime()
  const dueNow = () => dueIds(lists.returnDates, now()).filter(id => !isRefused(id))

  /** Resumes tasks that are due. Of all pages that the browser has open only one does it. Never rejects. */
  async function bringBack(): Promise<void> {
    if (isBusy.value || lists.status !== 'ready' || Date.now() < notBefore || dueNow().length === 0) return
    isBusy.value = true
    try {
      await withLock(`defer returns ${origin}`, bringAllBack)
    } catch (thrown) {
      // If the problem persists, reading the lists will report it
      asPortalError(thrown)
      notBefore = Date.now() + patience
    } finally {
      isBusy.value = false
    }
  }

  async function bringAllBack(): Promise<void> {
    for (let isGoingOn = true; isGoingOn;) {
      const request = lists.issue()
      const { scope } = lists
      const answer = await portal.bringBack(scope, now, new Set([...refused.keys()].filter(isRefused)))
      // Another page has brought them back
      if (answer.outcomes.size === 0) {
        lists.returnDates = answer.returnDates
        return lists.load(true)
      }
      await conclude(answer, request, scope)
      isGoingOn = !answer.isDateLost && dueNow().length > 0 && [...answer.outcomes.values()].some(({ kind }) => kind === 'resumed')
    }
  }

  async function conclude({ outcomes, lists: fresh, returnDates, isDateLost }: BroughtBack, request: number, scope: Scope): Promise<void> {
    const of = (...kinds: string[]) => [...outcomes].flatMap(([id, { kind }]) => kinds.includes(kind) ? [id] : [])
    for (const id of of('refused')) refused.set(id, lists.returnDates.get(id)?.at.getTime() ?? 0)
    if (isDateLost || of('failed', 'unsettled').length > 0) notBefore = Date.now() + patience
    // What others have done with a task meanwhile is nothing that failed here
    const elsewhere = new Set(of('moved', 'gone'))
    const tasks = [...new Map([...lists.deferredTasks, ...fresh?.inProgress.tasks ?? []].map(task => [task.id, task])).values()]
      .filter(({ id }) => outcomes.has(id) && !elsewhere.has(id))
    lists.returnDates = returnDates
    // Nobody has pressed anything: no row moves under a mouse
    lists.readings++
    lists.conclude('resume', tasks, outcomes, request)
    const isApplied = fresh !== null && lists.apply(fresh, request, scope)
    const returned = of('resumed', 'pausedAsBefore')
    back.value = union(back.value, returned)
    since.value = new Map([...since.value, ...returned.map(id => [id, now().getTime()] as const)])
    notBack.value = union(notBack.value, of('refused', 'failed', 'unsettled')).filter(id => !returned.includes(id))
    pending.value = union(pending.value, of('pending'))
    // Some are in no list that has come
    if (!isApplied || tasks.length < outcomes.size) await lists.load(true)
  }

  return {
    back, since, notBack, pending, isBusy, bringBack,
    /** When something is due next; null for never. */
    next: computed(() => {
      const times = [...lists.returnDates].flatMap(([id, { at }]) => isRefused(id) ? [] : [at.getTime()])
      return times.length > 0 ? Math.min(...times) : null
    }),
    /** True if there is no room for dates of these tasks. */
    isFull: (ids: readonly number[]) => new Set([...lists.returnDates.keys(), ...ids]).size > returnDatesAtMost,
    /** Hides the notice about returned tasks. */
    dismiss(): void {
      back.value = []
      notBack.value = []
      pending.value = []
    },
  }
})

const union = (a: readonly number[], b: readonly number[]): readonly number[] => [...new Set([...a, ...b])]

/** Tasks by their ids, as far as they are listed. */
export function listed(ids: Iterable<number>, tasks: readonly Task[]): readonly Task[] {
  const wanted = new Set(ids)
  return tasks.filter(({ id }) => wanted.has(id))
}
