import { computed, ref, shallowRef } from 'vue'
import type { TaskList } from '../domain/lists.ts'
import { isSame, type Task } from '../domain/task.ts'

/**
 * One of the portal's lists, possibly incomplete. A list is as old as its request, which has a number: an older list
 * never replaces a newer one, and a list that was requested before a task's move was confirmed does not restore the task.
 * @param order of the rows
 * @param isHeld true for rows that stay although a new list lacks them: they are being moved, or show an error
 */
export function taskCollection(order: (a: Task, b: Task) => number, isHeld: (id: number) => boolean) {
  const tasks = shallowRef<readonly Task[]>([])
  const ids = computed(() => new Set(tasks.value.map(({ id }) => id)))
  const unreadable = ref(0)
  const unlisted = ref(0)
  /** Number of the request whose list was applied last. */
  let applied = 0
  let isWhole = false
  /**
   * By the id of a task that has left, the number of the last request until then: lists up to that request may still
   * contain the task.
   */
  const left = new Map<number, number>()

  return {
    tasks,
    has: (id: number) => ids.value.has(id),
    unreadable,
    /** How many tasks of the list have not been read yet, without the unreadable ones. */
    unlisted,
    /** How many tasks the portal has in the list, without the unreadable ones. */
    total: computed(() => tasks.value.length + unlisted.value),

    /** @returns false, and changes nothing, if a newer list has been applied */
    apply(list: TaskList, request: number): boolean {
      if (request < applied) return false
      applied = request
      const previous = new Map(tasks.value.map(task => [task.id, task]))
      const rows = list.tasks
        .filter(task => (left.get(task.id) ?? -1) < request)
        // Keep the object of an unchanged task: then its row is not rendered again
        .map(task => {
          const old = previous.get(task.id)
          return old && isSame(old, task) ? old : task
        })
      const listed = new Set(rows.map(task => task.id))
      const kept = tasks.value.filter(task => !listed.has(task.id) && (!list.isWhole || isHeld(task.id)))
      tasks.value = [...rows, ...kept].sort(order)
      unreadable.value = list.unreadable
      // The list's total still includes tasks that have left since it was requested
      const leftSince = list.tasks.length - rows.length
      unlisted.value = list.isWhole ? 0 : Math.max(0, list.total - list.unreadable - leftSince - tasks.value.length)
      for (const [id, last] of left) if (last < request) left.delete(id)
      isWhole = list.isWhole
      return true
    },

    /** Removes all rows, and those that were not read from the total. */
    clear(): void {
      tasks.value = []
      unlisted.value = 0
    },

    /** True if the list that was applied last was requested after this request. */
    isNewer: (request: number) => applied > request,

    /** True if a newer list than this request's has been applied, but that list was incomplete. */
    isBehind: (request: number) => request < applied && !isWhole,

    /**
     * Removes tasks that have been moved.
     * @param issued number of the last request until now
     */
    remove(ids: ReadonlySet<number>, issued: number): void {
      for (const id of ids) left.set(id, issued)
      tasks.value = tasks.value.filter(task => !ids.has(task.id))
    },

    /**
     * Corrects the total for moved tasks that have no row in this list. Changes nothing if a newer list has come.
     * @param request number of the request that moved them
     */
    count(difference: number, request: number): void {
      if (request >= applied) unlisted.value = Math.max(0, unlisted.value + difference)
    },
  }
}
