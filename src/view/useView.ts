import { computed, ref, shallowRef, watch } from 'vue'
import type { PortalPreferences } from '../domain/portal.ts'
import type { ReturnDates } from '../domain/returnDates.ts'
import type { Task } from '../domain/task.ts'
import type { Now } from '../i18n/dates.ts'
import type { Tab } from '../lists/tabs.ts'
import { parseSavedView } from './savedView.ts'
import { arrange, search } from './view.ts'

/** What the user wants to see of the lists, kept in the portal, and what is seen then. */
export function useView(preferences: PortalPreferences, tab: () => Tab, tasks: () => readonly Task[], now: () => Now, language: string, dates: () => ReturnDates = () => new Map()) {
  const kept = shallowRef(parseSavedView(preferences.get('view')))
  const words = ref('')
  const view = computed({
    get: () => kept.value[tab()],
    set: view => kept.value = { ...kept.value, [tab()]: view },
  })
  const participating = computed({
    get: () => kept.value.participating,
    set: participating => kept.value = { ...kept.value, participating },
  })
  watch(kept, value => preferences.set('view', JSON.stringify(value)))

  const found = computed(() => search(tasks(), words.value))
  return {
    /** What is searched for. */
    words,
    view,
    participating,
    items: computed(() => arrange(found.value, view.value, now(), language, view.value.order === 'return' ? dates() : undefined)),
  }
}
