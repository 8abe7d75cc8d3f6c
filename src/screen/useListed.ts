import { computed, ref, type Ref } from 'vue'
import { usePortal } from '../base/usePortal.ts'
import type { Task } from '../domain/task.ts'
import { useListsStore } from '../lists/listsStore.ts'
import type { Action } from '../domain/result.ts'
import type { Tab } from '../lists/tabs.ts'

/** The rows of the current tab. While pages of a list are missing, nothing is reported as missing from it. */
export function useListed(tab: Readonly<Ref<Tab>>) {
  const { opening } = usePortal()
  const lists = useListsStore()
  /** Where the app was opened from a project, that one's tasks are shown first. */
  const showsAllProjects = ref(opening.kind !== 'project')

  /** The task that the app was opened from, and what can be done with it, by its own status and the user's role. */
  const opened = computed<{ task: Task; action: Action | null } | null>(() => {
    const task = lists.opened
    if (!task) return null
    const mayMove = task.isOwn || task.isParticipant || task.creator?.id === lists.user
    return {
      task,
      action: !mayMove ? null : task.status === 'inProgress' ? 'defer' : task.status === 'deferred' ? 'resume' : null,
    }
  })

  /**
   * The rows of a tab: without the opened task, which is shown above; only one project's if the app was opened from
   * it.
   */
  function listedIn(name: Tab): readonly Task[] {
    const tasks = name === 'inProgress' ? lists.tasks : lists.deferredTasks
    return tasks.filter(
      task =>
        task.id !== opened.value?.task.id &&
        (showsAllProjects.value || (opening.kind === 'project' && task.project?.id === opening.id)),
    )
  }

  /** Pages are being read, or could not be read: their tasks can neither be reported as missing nor be counted. */
  const isPartial = (name: Tab) => lists.unlisted[name] > 0 && (lists.isRefreshing || lists.error !== null)
  /** The portal counts all projects; the tasks of one project can be counted only once they have been read. */
  const totals = computed(() =>
    showsAllProjects.value
      ? { inProgress: lists.total, deferred: lists.deferredTotal }
      : {
          inProgress: isPartial('inProgress') ? 0 : listedIn('inProgress').length,
          deferred: isPartial('deferred') ? 0 : listedIn('deferred').length,
        },
  )

  const isKnownIn = (name: Tab) =>
    lists.status === 'ready' && (name === 'inProgress' || lists.hasDeferred) && !isPartial(name)

  return {
    showsAllProjects,
    opened,
    listed: computed(() => listedIn(tab.value)),
    listedIn,
    totals,
    /** It is known that nothing more will come. */
    isKnown: computed(() => isKnownIn(tab.value)),
    isKnownIn,
    /** The tab has no task to show, and hides none because of a project or because it could not be read. */
    isTrulyEmpty: computed(
      () =>
        tab.value === 'deferred' ||
        (lists.total === 0 ? lists.unreadable === 0 : !showsAllProjects.value || opened.value === null),
    ),
  }
}
