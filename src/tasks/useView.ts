import { computed, ref, shallowRef, watch } from 'vue'
import type { PortalPreferences } from '../portal/portal.ts'
import type { Task } from './task.ts'
import { arrange, search, toView, type View } from './view.ts'

export type Tab = 'inProgress' | 'deferred'

const usual: Readonly<Record<Tab, View>> = {
  inProgress: { order: 'deadline', isDescending: false, grouping: 'none' },
  deferred: { order: 'deferred', isDescending: true, grouping: 'none' },
}

interface Kept {
  readonly inProgress: View
  readonly deferred: View
  readonly participating: boolean
}

/** What another version, or nobody, has written must not keep the list from being shown. */
function toKept(text: string | null): Kept {
  let kept: unknown = null
  try {
    kept = JSON.parse(text ?? 'null')
  } catch {
    // Not ours
  }
  const { inProgress, deferred, participating } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>
  return { inProgress: toView(inProgress, usual.inProgress), deferred: toView(deferred, usual.deferred), participating: participating === true }
}

/** What the user wants to see of the lists, kept in the portal, and what is seen then. */
export function useView(preferences: PortalPreferences, tab: () => Tab, tasks: () => readonly Task[], now: () => Date, language: string) {
  const kept = shallowRef(toKept(preferences.get('view')))
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
    items: computed(() => arrange(found.value, view.value, now(), language)),
  }
}

/** Whether the user wants to see tasks in which they take part, before there is a screen. */
export const keptParticipating = (preferences: PortalPreferences): boolean => toKept(preferences.get('view')).participating
