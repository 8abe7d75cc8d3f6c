import { useDocumentVisibility } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { usePortal } from '../frame/usePortal.ts'
import { useReturnsStore } from './returnsStore.ts'

/** Milliseconds. A computer that was asleep does not count them: whoever wakes it waits no longer than that. */
const longest = 60_000

/** Brings tasks back when they are due, while the page is open. */
export function useReturns(): void {
  const { now } = usePortal()
  const returns = useReturnsStore()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function look(): Promise<void> {
    clearTimeout(timer)
    await returns.bringBack()
    clearTimeout(timer)
    if (returns.next !== null) timer = setTimeout(look, Math.min(Math.max(returns.next - now().getTime(), 1_000), longest))
  }
  watch([() => returns.next, useDocumentVisibility()], look, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))
}
