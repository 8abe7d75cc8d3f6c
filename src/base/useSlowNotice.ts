import { ref, watch, type Ref } from 'vue'

/** After this time (milliseconds) the app says that it is waiting. */
const slowAfter = 8_000

/**
 * True while the same request has been pending for longer than usual.
 * @param pending names the request that is pending: another name restarts the timer. False if none is.
 */
export function useSlowNotice(pending: () => string | false): Ref<boolean> {
  const isSlow = ref(false)
  watch(
    pending,
    (name, _before, onCleanup) => {
      isSlow.value = false
      if (name === false) return
      const timer = setTimeout(() => (isSlow.value = true), slowAfter)
      onCleanup(() => clearTimeout(timer))
    },
    { immediate: true },
  )
  return isSlow
}
