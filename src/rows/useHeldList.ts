import { useEventListener } from '@vueuse/core'
import { nextTick, onScopeDispose, shallowRef, watch } from 'vue'
import type { Task } from '../domain/task.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { menuOf, useReturnsStore } from '../returns/returnsStore.ts'
import { groupKey, type Item } from '../view/view.ts'

/** Milliseconds after a press for which the list is held. */
const pressTime = 500
/** Milliseconds after which a reading is shown even under a mouse. */
const longestHold = 60_000
const slideTime = 150

/** Rows of a tab, and what stands around them. */
export interface RowsOfTab {
  readonly items: readonly Item[]
  /** All tasks of the tab, also those that a search hides. */
  readonly listed: readonly Task[]
  /** When rows of the last visit were read; null if there are none. */
  readonly asOf: Date | null
}

/**
 * The rows as they are shown. While the mouse is over the list or a row's menu is open, and for half a second after a
 * press, the list is held as a whole: what nobody asked for, a reading or the next minute, is kept back until then, for a
 * minute at most. (A row that changes its group is made anew, and what was typed into its menu would be lost.) What the
 * user does is shown at once, with all that was kept back.
 * @param current the rows by the latest reading
 * @param wishes what the user wants to see: order, search, …
 * @param list the element that has the rows
 */
export function useHeldList(
  current: () => RowsOfTab,
  wishes: () => readonly unknown[],
  list: () => HTMLElement | null | undefined,
) {
  const lists = useListsStore()
  const returns = useReturnsStore()
  const shown = shallowRef(current())
  let isOver = false
  let pressedAt = -Infinity
  /** Since when something has been kept back. */
  let keptSince: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  /** A menu whose row has left does not hold the list: it is closed. */
  const hasMenu = () =>
    returns.openMenu !== null && current().items.some(({ task }) => menuOf(task) === returns.openMenu)
  const isInUse = () => isOver || hasMenu()
  const isHeld = () => isInUse() || performance.now() < pressedAt + pressTime

  function show(): void {
    clearTimeout(timer)
    keptSince = null
    shown.value = current()
  }

  function slideAndShow(): void {
    const element = list()
    const { items } = shown.value
    if (element && current().items.some(({ task }, index) => task.id !== items[index]?.task.id)) void slide(element)
    show()
  }

  function showWhenReleased(): void {
    clearTimeout(timer)
    if (keptSince === null) return
    const releasedAt = Math.min(keptSince + longestHold, isInUse() ? Infinity : pressedAt + pressTime)
    const left = releasedAt - performance.now()
    if (left > 0) timer = setTimeout(showWhenReleased, left)
    else slideAndShow()
  }

  function setOver(value: boolean): void {
    if (isOver === value) return
    isOver = value
    showWhenReleased()
  }

  useEventListener(list, 'pointerover', event => setOver(event.pointerType === 'mouse'))
  useEventListener(list, 'pointerleave', () => setOver(false))
  useEventListener(list, ['pointerdown', 'keydown'], () => void (pressedAt = performance.now()), { capture: true })
  // An element that is taken out of the page is not left
  watch(list, () => setOver(false))
  watch(() => returns.openMenu, showWhenReleased)
  onScopeDispose(() => clearTimeout(timer))

  watch([current, () => lists.readings, wishes], ([{ items, listed }, readings, wanted], before) => {
    const [{ listed: listedBefore }, readingsBefore, wantedBefore] = before
    const isWanted = wanted.some((wish, index) => wish !== wantedBefore[index])
    // Neither a reading nor the time has changed the list, so the user has
    if (isWanted || (readings === readingsBefore && listed !== listedBefore)) {
      show()
    } else if (!isHeld() || beginsWith(items, shown.value.items)) {
      slideAndShow()
    } else {
      keptSince ??= performance.now()
      showWhenReleased()
    }
  })

  return {
    shown,
    /** Shows everything that has been read. */
    show,
    /**
     * Shows everything that has been read if one of these tasks has a held row and is not in the list any more.
     * @returns whether that is so
     */
    showIfGone(ids: readonly number[]): boolean {
      const has = (tasks: readonly Task[], id: number) => tasks.some(task => task.id === id)
      const isGone = ids.some(id => has(shown.value.listed, id) && !has(current().listed, id))
      if (isGone) show()
      return isGone
    },
  }
}

/** True if rows are only added below: nothing that stands there moves. */
const beginsWith = (items: readonly Item[], shown: readonly Item[]): boolean =>
  shown.every(
    ({ task, group }, index) => items[index]?.task === task && groupKey(items[index].group) === groupKey(group),
  )

/** Lets groups, and rows in them, slide from where they are to where they will be. */
async function slide(list: HTMLElement): Promise<void> {
  if (!list.animate || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const topOf = (element: Element) => element.getBoundingClientRect().top
  const tops = [...list.querySelectorAll(':scope > *, li')].map(element => [element, topOf(element)] as const)
  await nextTick()
  const distances = new Map(tops.map(([element, top]) => [element, element.isConnected ? top - topOf(element) : 0]))
  for (const [element] of tops) {
    const group = element.parentElement?.parentElement
    const distance = distances.get(element)! - ((group && distances.get(group)) ?? 0)
    const frames = { transform: [`translateY(${distance}px)`, 'none'] }
    if (distance !== 0) element.animate(frames, { duration: slideTime, easing: 'ease-out', composite: 'add' })
  }
}
