import { useDocumentVisibility } from '@vueuse/core'
import { watch } from 'vue'

/** Longest random delay (milliseconds), so that several frames shown together do not all send requests at once. */
const jitter = 1_500

/**
 * Calls back when the page is shown again, unless that is needless.
 * @param isDue asked when the page is shown, and again a moment later, when the call is made
 */
export function useVisibleAgain(isDue: () => boolean, callback: () => void): void {
  const visibility = useDocumentVisibility()
  watch(visibility, (now, _before, onCleanup) => {
    if (now === 'hidden' || !isDue()) return
    const timer = setTimeout(() => isDue() && callback(), Math.random() * jitter)
    onCleanup(() => clearTimeout(timer))
  })
}
