import { computed, ref, watch } from 'vue'
import type { PortalPreferences } from '../domain/portal.ts'
import { useMovesStore } from '../moves/movesStore.ts'

/**
 * Whether a newcomer is told what this does: until the first deferral, or until they have read it. Kept with the
 * user.
 */
export function useWelcome(preferences: PortalPreferences) {
  const moves = useMovesStore()
  const isKnown = ref(preferences.get('welcome') === 'read')
  function end(): void {
    if (!isKnown.value) preferences.set('welcome', 'read')
    isKnown.value = true
  }
  watch(
    () => moves.lastResult?.action === 'defer' && moves.lastResult.done > 0,
    isDeferred => isDeferred && end(),
  )
  return { isNewcomer: computed(() => !isKnown.value), end }
}
