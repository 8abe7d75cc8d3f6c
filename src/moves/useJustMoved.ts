import { computed, ref, watch } from 'vue'
import { useMovesStore } from './movesStore.ts'
import type { Tab } from '../lists/tabs.ts'

/** Milliseconds for which something new is marked. */
const marked = 1_500

/** Highlights briefly what the last action changed: the tab that tasks moved to, and returned rows. */
export function useJustMoved() {
  const moves = useMovesStore()
  const isFresh = ref(false)
  watch(() => moves.lastResult, (result, _before, onCleanup) => {
    isFresh.value = result !== null && result.done > 0
    const timer = setTimeout(() => isFresh.value = false, marked)
    onCleanup(() => clearTimeout(timer))
  })
  const result = computed(() => isFresh.value ? moves.lastResult : null)
  return {
    tab: computed<Tab | null>(() => result.value && (result.value.action === 'defer' ? 'deferred' : 'inProgress')),
    ids: computed<ReadonlySet<number>>(() => new Set(result.value?.action === 'resume' ? result.value.tasks.map(({ id }) => id) : [])),
  }
}
