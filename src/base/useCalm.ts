import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** Milliseconds for which a text must not change before it is said. */
const calmAfter = 500

/** A text that is said when it has stood for a moment: while somebody types, every letter finds something else. */
export function useCalm(text: () => string): Readonly<Ref<string>> {
  const said = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(text, latest => {
    clearTimeout(timer)
    timer = setTimeout(() => (said.value = latest), calmAfter)
  })
  onScopeDispose(() => clearTimeout(timer))
  return said
}
