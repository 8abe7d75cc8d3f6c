import { usePortal } from '../base/usePortal.ts'
import type { Task } from '../domain/task.ts'
import { useListsStore } from '../lists/listsStore.ts'

/** Opens a task's card, where it may be changed: the lists are read again when it is closed. */
export function useOpenTask(): (task: Task) => Promise<void> {
  const { frame } = usePortal()
  const lists = useListsStore()
  return async ({ id }) => {
    // The card's address has the user in it
    if (lists.seenAt.inProgress !== null) await lists.freshen()
    await frame.openTask(id)
    await lists.reload()
  }
}
