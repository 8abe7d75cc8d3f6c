import { useDocumentVisibility } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'
import { usePortal } from '../base/usePortal.ts'
import { useReturnsStore } from './returnsStore.ts'

/** Longest timer (milliseconds). Timers stand still while the computer sleeps; after waking it, the user waits at most this long. */
const longest = 60_000

/** Returns tasks when they are due, while the page is open. */
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
