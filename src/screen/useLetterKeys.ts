import { ref, watch, type Ref } from 'vue'
import type { PortalPreferences } from '../domain/portal.ts'

/**
 * Whether single-letter shortcuts are on; saved per user. People who dictate or mistype can switch them off (WCAG
 * 2.1.4).
 */
export function useLetterKeys(preferences: PortalPreferences): Ref<boolean> {
  const isOn = ref(preferences.get('keys') !== 'off')
  watch(isOn, value => preferences.set('keys', value ? 'on' : 'off'))
  return isOn
}
