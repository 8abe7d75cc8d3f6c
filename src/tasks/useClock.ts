import { useNow } from '@vueuse/core'
import { computed, type ComputedRef } from 'vue'
import { usePortal } from '../frame/usePortal.ts'
import { useListsStore } from './listsStore.ts'

/** The time by the portal's clock, which says what is overdue. The same object for a minute: each row is rendered anew for another. */
export function useClock(): ComputedRef<Date> {
  const portal = usePortal()
  const lists = useListsStore()
  const minute = useNow({ interval: 60_000 })
  return computed<Date>((before) => {
    void minute.value
    void lists.loadedAt
    const now = portal.now()
    return before && Math.floor(before.getTime() / 60_000) === Math.floor(now.getTime() / 60_000) ? before : now
  })
}
