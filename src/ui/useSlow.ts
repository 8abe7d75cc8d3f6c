import { ref, watch, type Ref } from 'vue'

/** Milliseconds until somebody who waits is told for what. */
const patience = 8_000

/**
 * True while something has been waited for longer than usual.
 * @param wait what is waited for; anything falsy is nothing, and a change begins anew
 */
export function useSlow(wait: () => unknown): Ref<boolean> {
  const isSlow = ref(false)
  watch(wait, (awaited, _before, onCleanup) => {
    isSlow.value = false
    if (!awaited) return
    const timer = setTimeout(() => isSlow.value = true, patience)
    onCleanup(() => clearTimeout(timer))
  }, { immediate: true })
  return isSlow
}
