import { useEventListener } from '@vueuse/core'
import { computed, nextTick, onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { useListsStore } from '../lists/listsStore.ts'
import { groupKey, type Group, type Item } from '../view/view.ts'

/** Milliseconds. */
const pressTime = 500
const slideTime = 150

/** Which of the rows an event is about; -1 for none. */
const indexAt = ({ target }: Event) => Number((target as Element).closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)

/**
 * The rows as they are shown. What a reading brings moves no row under a mouse, nor one that was pressed right before, nor those above it: until the mouse
 * leaves the list, a row there whose task is gone stays where it is, and new rows stand below. Other rows slide to their place. What the user does shows
 * at once, and so does the next minute.
 */
export function useSteadyRows(items: () => readonly Item[], list: Readonly<Ref<HTMLElement | null>>) {
  const lists = useListsStore()
  const shown = shallowRef(items())
  let over = -1
  let pressed = -1
  let pressedAt = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined

  const pressLeft = () => pressedAt + pressTime - performance.now()

  function release(): void {
    clearTimeout(timer)
    if (over >= 0) return
    if (pressLeft() > 0) timer = setTimeout(release, pressLeft())
    else showRead(items())
  }

  function showRead(rows: readonly Item[]): void {
    if (list.value && rows.some(({ task }, index) => task.id !== shown.value[index]?.task.id)) void slide(list.value)
    shown.value = rows
  }

  useEventListener(list, 'pointerover', event => over = event.pointerType === 'mouse' ? indexAt(event) : -1)
  useEventListener(list, 'pointerleave', () => {
    over = -1
    release()
  })
  useEventListener(list, ['pointerdown', 'keydown'], (event) => {
    pressed = indexAt(event)
    pressedAt = performance.now()
  }, { capture: true })
  // One that is taken out of the page is not left
  watch(list, element => element ?? (over = -1))
  onScopeDispose(() => clearTimeout(timer))

  watch([items, () => lists.readings] as const, ([fresh, reading], [, earlier]) => {
    if (reading === earlier) {
      shown.value = fresh
      return
    }
    const fixed = shown.value.slice(0, Math.max(over, pressLeft() > 0 ? pressed : -1) + 1)
    const known = new Map(fresh.map(({ task }) => [task.id, task]))
    const fixedIds = new Set(fixed.map(({ task }) => task.id))
    showRead(fixed.length === 0
      ? fresh
      : [...fixed.map(({ task, group }) => ({ task: known.get(task.id) ?? task, group })), ...withHeadings(fixed, fresh, fixedIds)])
    release()
  })

  const ids = computed(() => new Set(items().map(({ task }) => task.id)))
  return {
    shown,
    /** Its task is not in the list any more. */
    isGone: (id: number) => !ids.value.has(id),
  }
}

/** Other rows than the fixed ones, in their order; a group that the rows above do not end with has its heading. */
function withHeadings(fixed: readonly Item[], fresh: readonly Item[], fixedIds: ReadonlySet<number>): Item[] {
  let last: Group | null = fixed.findLast(({ group }) => group)?.group ?? null
  let own: Group | null = null
  return fresh.flatMap(({ task, group }) => {
    own = group ?? own
    if (fixedIds.has(task.id)) return []
    const begins = groupKey(own) !== groupKey(last)
    last = own
    return [{ task, group: begins ? own : null }]
  })
}

/** Lets rows slide from where they are to where they will be. */
async function slide(list: HTMLElement): Promise<void> {
  if (!list.animate || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const topOf = (row: Element) => row.getBoundingClientRect().top
  const tops = [...list.children].map(row => [row, topOf(row)] as const)
  await nextTick()
  for (const [row, top] of tops) {
    const distance = row.isConnected ? top - topOf(row) : 0
    if (distance !== 0) row.animate({ transform: [`translateY(${distance}px)`, 'none'] }, { duration: slideTime, easing: 'ease-out', composite: 'add' })
  }
}
