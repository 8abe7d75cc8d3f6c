import { ref, watch, type Ref } from 'vue'

/** Milliseconds until somebody who waits is told for what. */
const patience = 8_000

/**
 * True while something has been waited for longer than usual.
 * @param wait what is waited for; anything falsy is nothing, and a change begins anew
 * @param waited milliseconds for which the first of it has been waited for already
 */
export function useSlow(wait: () => unknown, waited = 0): Ref<boolean> {
  const isSlow = ref(false)
  let left = patience - waited
  watch(wait, (awaited, _before, onCleanup) => {
    isSlow.value = false
    if (!awaited) return
    const timer = setTimeout(() => isSlow.value = true, left)
    left = patience
    onCleanup(() => clearTimeout(timer))
  }, { immediate: true })
  return isSlow
}
