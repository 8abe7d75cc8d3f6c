import { computed, watch, type Ref } from 'vue'
import type { Task } from '../domain/task.ts'
import { useMessages } from '../i18n/messages.ts'
import { around, plain, titleOf, type Sentence } from '../i18n/sentence.ts'
import { useListsStore } from '../lists/listsStore.ts'
import type { Tab } from '../lists/tabs.ts'
import { search } from '../view/view.ts'

interface Screen {
  readonly tab: Readonly<Ref<Tab>>
  readonly words: Ref<string>
  /** Of Deferred, only tasks with new activity are shown. */
  readonly onlyActive: Ref<boolean>
  readonly showsAllProjects: Ref<boolean>
  /** It is known that the tab has nothing to show. */
  readonly isEmpty: Readonly<Ref<boolean>>
  readonly listedIn: (tab: Tab) => readonly Task[]
  readonly isKnownIn: (tab: Tab) => boolean
  readonly showTab: (tab: Tab) => Promise<void>
  /** To the other tab, with what is searched for. */
  readonly showFound: (tab: Tab) => Promise<void>
}

interface EmptyTexts {
  readonly title: string
  readonly hint: Sentence
  readonly action?: string | undefined
}

/** What an empty list says, and its button. What a search does not find in one tab it looks for in the other. */
export function useEmptyState({
  tab,
  words,
  onlyActive,
  showsAllProjects,
  isEmpty,
  listedIn,
  isKnownIn,
  showTab,
  showFound,
}: Screen) {
  const messages = useMessages()
  const { text } = messages
  const none = plain('')
  const lists = useListsStore()
  const isFiltered = computed(() => onlyActive.value && tab.value === 'deferred')
  const isSearch = computed(() => words.value !== '' && !isFiltered.value)
  const other = computed<Tab>(() => (tab.value === 'inProgress' ? 'deferred' : 'inProgress'))
  // Rows of an earlier visit are not known to be there still
  const found = computed(() =>
    isSearch.value && isEmpty.value && !lists.seenAt[other.value] ? search(listedIn(other.value), words.value) : [],
  )
  watch(
    () => isSearch.value && isEmpty.value && other.value === 'deferred' && !lists.scope.deferred,
    isUnread => {
      if (isUnread) void lists.changeScope({ deferred: true })
    },
  )

  function textsOfSearch(): EmptyTexts {
    const title = text(`no-match-${tab.value}`)
    const [task] = found.value
    if (task) {
      const name = `found-${other.value}`
      const hint =
        found.value.length > 1
          ? plain(text(`${name}-many`, { count: found.value.length }))
          : around(messages, name, 'title', titleOf(task, messages))
      return { title, hint, action: text('show') }
    }
    if (isKnownIn(other.value)) return { title: text('no-match'), hint: none }
    return { title, hint: lists.isRefreshing && other.value === 'deferred' ? plain(text('looking-deferred')) : none }
  }

  const texts = computed<EmptyTexts>(() => {
    if (isFiltered.value) return { title: text('no-new-activity'), hint: none, action: text('show-all') }
    if (isSearch.value) return textsOfSearch()
    if (tab.value === 'deferred')
      return { title: text('empty-deferred-title'), hint: plain(text('empty-deferred-text')) }
    const title = text('empty-title')
    if (!showsAllProjects.value)
      return {
        title,
        hint: plain(text('empty-project')),
        action: lists.total > 0 ? text('show-all-projects', { count: lists.total }) : undefined,
      }
    return lists.deferredTotal > 0
      ? { title, hint: plain(text('empty-waiting', { count: lists.deferredTotal })), action: text('show') }
      : { title, hint: plain(text('empty-text')) }
  })

  function followHint(): void {
    if (isFiltered.value) onlyActive.value = false
    else if (isSearch.value) void showFound(other.value)
    else if (showsAllProjects.value) void showTab('deferred')
    else showsAllProjects.value = true
  }
  return { texts, isSearch, followHint }
}
