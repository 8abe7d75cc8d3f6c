import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import type { Tab } from '../lists/tabs.ts'
import { useMovesStore } from './movesStore.ts'

/** How long the mark stays, in milliseconds. */
const marked = 1_500

/**
 * What the last action has moved, marked for a moment, or until the next result. If all tasks were only paused again, as
 * somebody had left them, nothing is marked. It is a store because the mark outlives a change of tab, and all rows share
 * one timer.
 */
export const useJustMoved = defineStore('justMoved', () => {
  const moves = useMovesStore()
  const isRecent = ref(false)
  watch(
    () => moves.lastResult,
    (result, _before, onCleanup) => {
      isRecent.value = result !== null && result.done > 0
      const timer = setTimeout(() => (isRecent.value = false), marked)
      onCleanup(() => clearTimeout(timer))
    },
  )
  const result = computed(() => (isRecent.value ? moves.lastResult : null))
  return {
    /** The tab that the tasks have moved to; null if nothing is marked. */
    tab: computed<Tab | null>(() => result.value && (result.value.action === 'defer' ? 'deferred' : 'inProgress')),
    ids: computed<ReadonlySet<number>>(() => new Set(result.value?.moved.map(({ id }) => id))),
  }
})
