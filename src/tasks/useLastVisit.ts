import { onScopeDispose, watch, type Ref } from 'vue'
import { lastVisitOf, rowsAtMost, type LastVisit } from '../frame/lastVisit.ts'
import { usePortal } from '../frame/usePortal.ts'
import type { Tab } from './keptView.ts'
import { useListsStore } from './listsStore.ts'
import type { Item } from './view.ts'

/** Milliseconds. Rows change one after the other. */
const pause = 1_000

/** Keeps the tasks in progress, as they are shown, for the next visit. @param words that are searched for: what they have found is not the list */
export function useLastVisit(tab: Readonly<Ref<Tab>>, items: Readonly<Ref<readonly Item[]>>, words: Readonly<Ref<string>>): void {
  const lists = useListsStore()
  const sealed = lastVisitOf(usePortal())
  if (!sealed) return
  let timer: ReturnType<typeof setTimeout> | undefined

  watch([() => lists.loadedAt, items], ([at]) => {
    if (!at || lists.seenAt !== null || tab.value !== 'inProgress' || words.value !== '') return
    const visit: LastVisit = { at, timeZone: lists.timeZone, tasks: items.value.slice(0, rowsAtMost).map(({ task }) => task), total: lists.total }
    clearTimeout(timer)
    timer = setTimeout(() => void sealed.write(visit), pause)
  })
  onScopeDispose(() => clearTimeout(timer))
}
