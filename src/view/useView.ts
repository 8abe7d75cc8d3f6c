import { computed, ref, shallowRef, watch } from 'vue'
import type { PortalPreferences } from '../domain/portal.ts'
import type { ReturnDates } from '../domain/returnDates.ts'
import type { Task } from '../domain/task.ts'
import type { Now } from '../i18n/dates.ts'
import type { Tab } from '../lists/tabs.ts'
import { parseSavedView, writeSavedView } from './savedView.ts'
import { arrange, hasNewActivity, search } from './view.ts'

/**
 * What the user wants to see of the lists, kept in the portal, and what is seen then.
 * @param dates null while it is not known when tasks return
 * @param back ids of what came back today
 */
export function useView(
  preferences: PortalPreferences,
  tab: () => Tab,
  tasks: () => readonly Task[],
  now: () => Now,
  region: string,
  dates: () => ReturnDates | null = () => null,
  back: () => ReadonlySet<number> = () => new Set(),
) {
  const kept = shallowRef(parseSavedView(preferences.get('view')))
  const words = ref('')
  const onlyActive = ref(false)
  const view = computed({
    get: () => kept.value[tab()],
    set: view => (kept.value = { ...kept.value, [tab()]: view }),
  })
  const participating = computed({
    get: () => kept.value.participating,
    set: participating => (kept.value = { ...kept.value, participating }),
  })
  watch(kept, value => preferences.set('view', writeSavedView(value)))

  const filtered = computed(() => (onlyActive.value && tab() === 'deferred' ? tasks().filter(hasNewActivity) : tasks()))
  const found = computed(() => search(filtered.value, words.value))
  // Rows are not arranged anew for dates that place none of them
  const needsDates = computed(() => view.value.order === 'return' || view.value.grouping === 'return')
  return {
    /** What is searched for. */
    words,
    view,
    participating,
    /**
     * Of Deferred: only tasks in which something has happened since. Not kept: a filter that is forgotten hides
     * tasks.
     */
    onlyActive,
    items: computed(() =>
      arrange(found.value, view.value, now(), region, needsDates.value ? dates() : undefined, back()),
    ),
  }
}
