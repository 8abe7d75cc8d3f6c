import { computed, type ComputedRef } from 'vue'
import { usePortal } from '../base/usePortal.ts'
import { useNow } from '../base/useNow.ts'
import { inZone, type Now } from '../i18n/dates.ts'
import { useListsStore } from './listsStore.ts'

const minuteOf = (time: Now) => Math.floor(time.getTime() / 60_000)

/**
 * The time by the portal's clock, which decides what is overdue, in the time zone of the user's profile. It is the
 * same object for a minute, because a new one re-renders every row.
 */
export function useClock(): ComputedRef<Now> {
  const portal = usePortal()
  const lists = useListsStore()
  const minute = useNow(60_000)
  return computed<Now>(before => {
    void minute.value
    void lists.loadedAt
    const now = inZone(portal.now(), lists.timeZone)
    return before && before.timeZone === now.timeZone && minuteOf(before) === minuteOf(now) ? before : now
  })
}
