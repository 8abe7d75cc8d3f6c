import { computed, shallowReactive, watch } from 'vue'
import type { Task } from '../domain/task.ts'

/**
 * Selected rows of a list.
 * @param shown ids in the order in which they are shown
 * @param all all selectable tasks; tasks that disappear are deselected
 */
export function useSelection(shown: () => readonly number[], all: () => readonly Task[]) {
  const ids = shallowReactive(new Set<number>())
  /** Where a range begins, and what was selected then. */
  let anchor: number | null = null
  let base: ReadonlySet<number> = new Set()

  watch(all, tasks => {
    if (ids.size + base.size === 0) return
    const there = new Set(tasks.map(task => task.id))
    for (const id of ids) if (!there.has(id)) ids.delete(id)
    base = new Set([...base].filter(id => there.has(id)))
  })

  function add(wanted: Iterable<number>): void {
    for (const id of wanted) ids.add(id)
  }

  const shownSelected = computed(() => shown().filter(id => ids.has(id)).length)

  return {
    ids,
    /** Selected, and not shown. */
    hidden: computed(() => ids.size - shownSelected.value),
    /** Of what is shown: none, some or all. */
    extent: computed(() =>
      shownSelected.value === 0 ? 'none' : shownSelected.value === shown().length ? 'all' : 'some',
    ),
    toggle(id: number): void {
      if (!ids.delete(id)) ids.add(id)
      anchor = id
      base = new Set(ids)
    },
    /**
     * Selects the range from the last selected row to this one.
     * @param from start of the range if nothing was selected before
     */
    extendTo(id: number, from: number): void {
      if (anchor === null || !shown().includes(anchor)) {
        anchor = from
        base = new Set(ids)
      }
      const order = shown()
      const [first, last] = [order.indexOf(anchor), order.indexOf(id)].sort((a, b) => a - b) as [number, number]
      const wanted = new Set([...base, ...order.slice(first, last + 1)])
      for (const old of ids) if (!wanted.has(old)) ids.delete(old)
      add(wanted)
    },
    toggleAll(): void {
      const order = shown()
      if (shownSelected.value === order.length) for (const id of order) ids.delete(id)
      else add(order)
      anchor = null
    },
    remove(unwanted: readonly number[]): void {
      for (const id of unwanted) ids.delete(id)
      base = new Set(ids)
    },
    clear(): void {
      ids.clear()
      anchor = null
    },
  }
}
