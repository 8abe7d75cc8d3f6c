import { onScopeDispose, watch, type Ref } from 'vue'
import { hearForgotten, lastVisitOf, rowsAtMost, type SeenList } from './lastVisit.ts'
import { usePortal } from '../base/usePortal.ts'
import type { Tab } from '../lists/tabs.ts'
import { useListsStore } from './listsStore.ts'
import type { Task } from '../domain/task.ts'

/** Milliseconds. Rows often change several times in a second: their changes are written together. */
const writeDelay = 1_000

/**
 * Keeps the lists, as they are shown, for the next visit.
 * @param isFiltered true while a search or a filter hides rows: then nothing is written
 */
export function useLastVisit(tab: Readonly<Ref<Tab>>, shown: () => readonly Task[], isFiltered: () => boolean): void {
  const lists = useListsStore()
  const portal = usePortal()
  const sealed = lastVisitOf(portal)
  if (!sealed) return
  onScopeDispose(hearForgotten(portal))
  const seen: Record<Tab, SeenList | null> = { inProgress: null, deferred: null }
  let timer: ReturnType<typeof setTimeout> | undefined

  watch([() => lists.loadedAt, shown], ([at, tasks]) => {
    const isRead = tab.value === 'deferred' ? lists.hasDeferred : lists.seenAt.inProgress === null
    if (!at || !isRead || isFiltered()) return
    const total = tab.value === 'deferred' ? lists.deferredTotal : lists.total
    seen[tab.value] = { at, tasks: tasks.slice(0, rowsAtMost), total }
    if (!seen.inProgress && lists.seenAt.inProgress === null) {
      seen.inProgress = { at, tasks: lists.tasks.slice(0, rowsAtMost), total: lists.total }
    }
    // The portal's deferred tasks were not read: keep those of the last visit
    const { deferred } = lists.seenAt
    if (deferred) seen.deferred = { at: deferred, tasks: lists.deferredTasks, total: lists.deferredTotal }
    const visit = { timeZone: lists.timeZone, ...seen }
    clearTimeout(timer)
    timer = setTimeout(() => void sealed.write(visit), writeDelay)
  })
  onScopeDispose(() => clearTimeout(timer))
}
