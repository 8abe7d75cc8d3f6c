import { onScopeDispose, watch, type Ref } from 'vue'
import { usePortal } from '../frame/usePortal.ts'
import type { Tab } from './keptView.ts'
import { lastVisitOf, rowsAtMost, type LastVisit } from '../frame/lastVisit.ts'
import { useListsStore } from './listsStore.ts'
import type { Item } from './view.ts'

/** Milliseconds. Rows change one after the other. */
const pause = 1_000

/** Keeps what is shown for the next visit, once it is fresh. @param words that are searched for: what they have found is not the list */
export function useLastVisit(tab: Readonly<Ref<Tab>>, items: Readonly<Ref<readonly Item[]>>, words: Readonly<Ref<string>>): void {
  const lists = useListsStore()
  const sealed = lastVisitOf(usePortal())
  if (!sealed) return
  const kept: Partial<Record<Tab, LastVisit['lists'][Tab]>> = {}
  let timer: ReturnType<typeof setTimeout> | undefined

  watch([() => lists.loadedAt, items], () => {
    if (lists.seenAt !== null || lists.status !== 'ready' || words.value !== '') return
    const total = tab.value === 'inProgress' ? lists.total : lists.deferredTotal
    kept[tab.value] = { tasks: items.value.slice(0, rowsAtMost).map(({ task }) => task), total }
    clearTimeout(timer)
    timer = setTimeout(() => void sealed.write({ at: lists.loadedAt, timeZone: lists.timeZone, lists: kept }), pause)
  })
  onScopeDispose(() => clearTimeout(timer))
}
