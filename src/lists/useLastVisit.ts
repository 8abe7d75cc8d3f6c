import { onScopeDispose, watch, type Ref } from 'vue'
import { lastVisitOf, rowsAtMost, type SeenList } from './lastVisit.ts'
import { usePortal } from '../base/usePortal.ts'
import type { Tab } from '../lists/tabs.ts'
import { useListsStore } from './listsStore.ts'
import type { Task } from '../domain/task.ts'

/** Milliseconds. Rows change one after the other. */
const pause = 1_000

/** Keeps the lists, as they are shown, for the next visit. @param isFiltered what a search has found is not the list */
export function useLastVisit(tab: Readonly<Ref<Tab>>, shown: () => readonly Task[], isFiltered: () => boolean): void {
  const lists = useListsStore()
  const sealed = lastVisitOf(usePortal())
  if (!sealed) return
  const seen: Record<Tab, SeenList | null> = { inProgress: null, deferred: null }
  let timer: ReturnType<typeof setTimeout> | undefined

  watch([() => lists.loadedAt, shown], ([at, tasks]) => {
    const isRead = tab.value === 'deferred' ? lists.hasDeferred : lists.seenAt.inProgress === null
    if (!at || !isRead || isFiltered()) return
    const total = tab.value === 'deferred' ? lists.deferredTotal : lists.total
    seen[tab.value] = { at, tasks: tasks.slice(0, rowsAtMost), total }
    if (!seen.inProgress && lists.seenAt.inProgress === null) seen.inProgress = { at, tasks: lists.tasks.slice(0, rowsAtMost), total: lists.total }
    // Not looked at in this visit, they stay as the last one has left them
    const { deferred } = lists.seenAt
    if (deferred) seen.deferred = { at: deferred, tasks: lists.deferredTasks, total: lists.deferredTotal }
    const visit = { timeZone: lists.timeZone, ...seen }
    clearTimeout(timer)
    timer = setTimeout(() => void sealed.write(visit), pause)
  })
  onScopeDispose(() => clearTimeout(timer))
}
