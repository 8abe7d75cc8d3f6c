import { ref, watch, type Ref } from 'vue'

/** After this time (milliseconds) the app says that it is waiting. */
const patience = 8_000

/**
 * True while something has been waited for longer than usual.
 * @param wait what is waited for; a falsy value means nothing, and a change restarts the timer
 */
export function useSlowNotice(wait: () => unknown): Ref<boolean> {
  const isSlow = ref(false)
  watch(wait, (awaited, _before, onCleanup) => {
    isSlow.value = false
    if (!awaited) return
    const timer = setTimeout(() => isSlow.value = true, patience)
    onCleanup(() => clearTimeout(timer))
  }, { immediate: true })
  return isSlow
}
