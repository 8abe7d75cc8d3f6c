import { computed, type Ref } from 'vue'
import { useMessages } from '../i18n/messages.ts'
import { useListsStore } from '../lists/listsStore.ts'
import type { Tab } from '../lists/tabs.ts'

/** What an empty list says, and its button. */
export function useEmptyState(tab: Readonly<Ref<Tab>>, words: Readonly<Ref<string>>, showsAllProjects: Ref<boolean>, showTab: (tab: Tab) => Promise<void>) {
  const { text } = useMessages()
  const lists = useListsStore()

  const texts = computed(() => {
    if (words.value !== '') return { title: text('no-match'), hint: '' }
    if (tab.value === 'deferred') return { title: text('empty-deferred-title'), hint: text('empty-deferred-text') }
    const title = text('empty-title')
    if (!showsAllProjects.value) return { title, hint: text('empty-project'), action: lists.total > 0 ? text('show-all-projects', { count: lists.total }) : undefined }
    return lists.deferredTotal > 0 ? { title, hint: text('empty-waiting', { count: lists.deferredTotal }), action: text('show') } : { title, hint: text('empty-text') }
  })

  function leave(): void {
    if (showsAllProjects.value) void showTab('deferred')
    else showsAllProjects.value = true
  }
  return { texts, leave }
}
