import { useDocumentVisibility, useTimeoutFn } from '@vueuse/core'
import { watch } from 'vue'

/** Milliseconds. Frames that are shown at once do not ask at once. */
const jitter = 1_500

/**
 * Calls back when the page is shown again, unless that is needless.
 * @param isDue asked when the page is shown, and again a moment later, when the call is made
 */
export function useReturn(isDue: () => boolean, callback: () => void): void {
  const visibility = useDocumentVisibility()
  const { start, stop } = useTimeoutFn(() => isDue() && callback(), () => Math.random() * jitter, { immediate: false })
  watch(visibility, (now) => {
    if (now === 'hidden') stop()
    else if (isDue()) start()
  })
}
