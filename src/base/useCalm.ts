import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** Milliseconds. */
const pause = 500

/** A text that is said when it has stood for a moment: while somebody types, every letter finds something else. */
export function useCalm(text: () => string): Readonly<Ref<string>> {
  const said = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(text, fresh => {
    clearTimeout(timer)
    timer = setTimeout(() => (said.value = fresh), pause)
  })
  onScopeDispose(() => clearTimeout(timer))
  return said
}
