import { useDocumentVisibility } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { usePortal } from '../base/usePortal.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { useReturnsStore } from './returnsStore.ts'

/**
 * Longest timer (milliseconds). Timers stand still while the computer sleeps; after waking it, the user waits at
 * most this long.
 */
const maxTimer = 60_000

/** Returns tasks when they are due, while the page is open. */
export function useReturns(): void {
  const { now, tasks } = usePortal()
  const lists = useListsStore()
  const returns = useReturnsStore()
  let timer: ReturnType<typeof setTimeout> | undefined

  function wait(): void {
    clearTimeout(timer)
    if (returns.next !== null)
      timer = setTimeout(look, Math.min(Math.max(returns.next - now().getTime(), 1_000), maxTimer))
  }

  async function look(): Promise<void> {
    if (returns.next !== null && returns.next <= now().getTime()) await returns.lookNow()
    wait()
  }
  watch(() => returns.next, wait)
  // Changed by hand
  watch(
    () => lists.returnDates,
    () => returns.plan(),
  )
  watch(useDocumentVisibility(), () => void look())

  let isFirst = true
  // The opening brings back at once; later the pages of a company take turns
  watch(
    () => lists.loadedAt,
    async () => {
      if (lists.seenAt.inProgress) return
      returns.plan(true)
      const due = tasks.nextDue()
      if (isFirst && due !== null && due <= now()) await returns.lookNow(true)
      isFirst = false
      wait()
    },
  )
  onScopeDispose(() => clearTimeout(timer))
}
