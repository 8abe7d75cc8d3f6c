import { ref, watch, type Ref } from 'vue'
import type { PortalPreferences } from '../domain/portal.ts'

/** Whether letters are keys, kept with the user: who dictates, or often hits a wrong key, turns them off (WCAG 2.1.4). */
export function useLetterKeys(preferences: PortalPreferences): Ref<boolean> {
  const isOn = ref(preferences.get('keys') !== 'off')
  watch(isOn, value => preferences.set('keys', value ? 'on' : 'off'))
  return isOn
}
