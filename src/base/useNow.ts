import { onScopeDispose, shallowRef, type Ref } from 'vue'

/**
 * The time by this computer's clock. VueUse's version is larger: it brings animation frames and pausing with it.
 * @param interval milliseconds
 */
export function useNow(interval: number): Readonly<Ref<Date>> {
  const now = shallowRef(new Date())
  const timer = setInterval(() => (now.value = new Date()), interval)
  onScopeDispose(() => clearInterval(timer))
  return now
}
