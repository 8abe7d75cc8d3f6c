import { computed, ref, shallowRef } from 'vue'
import type { TaskList } from '../domain/lists.ts'
import { isSame, type Task } from '../domain/task.ts'

/**
 * One of the portal's lists, possibly incomplete. A list is as old as its request: older lists never replace newer
 * ones, and a list requested before a task's move was confirmed does not restore that task.
 * @param isHeld true for rows that stay although a new list lacks them: a request for them is pending, or they show
 * an error
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
   * Tasks that have left, each with the number of the latest request at that time: lists up to that request may
   * still contain them.
   */
  const left = new Map<number, number>()

  return {
    tasks,
    has: (id: number) => ids.value.has(id),
    unreadable,
    /** How many tasks of the list have not been read yet. */
    unlisted,
    /** How many the portal has. */
    total: computed(() => tasks.value.length + unlisted.value),

    /** Returns false if a newer list has been applied. */
    apply(list: TaskList, request: number): boolean {
      if (request < applied) return false
      applied = request
      const previous = new Map(tasks.value.map(task => [task.id, task]))
      const rows = list.tasks
        .filter(task => (left.get(task.id) ?? -1) < request)
        // A row whose task is the same object is not rendered again
        .map(task => {
          const old = previous.get(task.id)
          return old && isSame(old, task) ? old : task
        })
      const listed = new Set(rows.map(task => task.id))
      const kept = tasks.value.filter(task => !listed.has(task.id) && (!list.isWhole || isHeld(task.id)))
      tasks.value = [...rows, ...kept].sort(order)
      unreadable.value = list.unreadable
      // The total of a list requested earlier includes tasks that have left since
      const leftSince = list.tasks.length - rows.length
      unlisted.value = list.isWhole ? 0 : Math.max(0, list.total - list.unreadable - leftSince - tasks.value.length)
      for (const [id, last] of left) if (last < request) left.delete(id)
      isWhole = list.isWhole
      return true
    },

    /** Removes all rows. */
    clear(): void {
      tasks.value = []
      unlisted.value = 0
    },

    /** A list has been applied that was asked for after that request. */
    isNewer: (request: number) => applied > request,

    /** A newer list than the request's has been applied, but it was incomplete. */
    isBehind: (request: number) => request < applied && !isWhole,

    /** @param issued the last request issued until now */
    remove(ids: ReadonlySet<number>, issued: number): void {
      for (const id of ids) left.set(id, issued)
      tasks.value = tasks.value.filter(task => !ids.has(task.id))
    },

    /**
     * Adjusts the total for tasks that moved without being listed, until a newer list arrives.
     * @param request that moved them
     */
    count(difference: number, request: number): void {
      if (request >= applied) unlisted.value = Math.max(0, unlisted.value + difference)
    },
  }
}
