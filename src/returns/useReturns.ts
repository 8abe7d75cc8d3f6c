import { useDocumentVisibility } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { usePortal } from '../base/usePortal.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { useReturnsStore } from './returnsStore.ts'

/**
 * Longest timer, in milliseconds. Timers stand still while the computer sleeps: when it wakes, a due task waits at most
 * this long.
 */
const maxTimer = 60_000

/** Brings back tasks when they are due, while the page is open. */
export function useReturns(): void {
  const { now, tasks } = usePortal()
  const lists = useListsStore()
  const returns = useReturnsStore()
  let timer: ReturnType<typeof setTimeout> | undefined

  function wait(): void {
    clearTimeout(timer)
    if (returns.next !== null)
      timer = setTimeout(() => void look(), Math.min(Math.max(returns.next - now().getTime(), 1_000), maxTimer))
  }

  async function look(): Promise<void> {
    if (returns.next !== null && returns.next <= now().getTime()) await returns.lookNow()
    wait()
  }
  watch(() => returns.next, wait)
  // A date that the user has just changed may be the next one
  watch(
    () => lists.returnDates,
    () => returns.plan(),
  )
  watch(useDocumentVisibility(), () => void look())

  let isFirst = true
  // An opening page brings back due tasks at once. Later the pages of a company spread over a minute (`nextTry`)
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
