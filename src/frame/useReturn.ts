import { useDocumentVisibility } from '@vueuse/core'
import { watch } from 'vue'

/** Milliseconds. Frames that are shown at once do not ask at once. */
const jitter = 1_500

/**
 * Calls back when the page is shown again, unless that is needless.
 * @param isDue asked when the page is shown, and again a moment later, when the call is made
 */
export function useReturn(isDue: () => boolean, callback: () => void): void {
  const visibility = useDocumentVisibility()
  watch(visibility, (now, _before, onCleanup) => {
    if (now === 'hidden' || !isDue()) return
    const timer = setTimeout(() => isDue() && callback(), Math.random() * jitter)
    onCleanup(() => clearTimeout(timer))
  })
}
