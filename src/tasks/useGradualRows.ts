import { markRaw, nextTick, shallowRef, watch, type Component, type Ref } from 'vue'
import { loadWithRetries } from '../ui/lateComponent.ts'

/** Of more rows than that not all are in the page; nor of a few more than fit, once the code for that is there. */
const shortAtMost = 100
const fewAtMost = 30
const firstRows = 12
/** How many more are made in one go. */
const rowsAtOnce = 6

/** @returns null when its file does not come */
const loadLongRows = () => loadWithRetries(() => import('./LongRows.vue')).then(({ default: rows }) => rows, () => null)

/**
 * The first rows stand before the others are made: nobody sees more at once, and making them takes a slow computer a while.
 * @param total how many there will be when all have come
 * @param keepFocus called around what replaces all rows
 */
export function useGradualRows(root: Readonly<Ref<HTMLElement | null>>, count: () => number, total: () => number, keepFocus: (replace: () => Promise<void>) => Promise<void>) {
  const LongRows = shallowRef<Component>()
  /** Without that code every row is in the page: slower, but none is missing. */
  const atMost = shallowRef(shortAtMost)
  const made = shallowRef(firstRows)
  let isMaking = false

  function makeMore(): void {
    if (isMaking || made.value >= Math.min(count(), atMost.value)) return
    isMaking = true
    // After the next paint
    requestAnimationFrame(() => setTimeout(() => {
      isMaking = false
      if (!root.value) return
      made.value += rowsAtOnce
      makeMore()
    }))
  }
  watch(count, makeMore, { flush: 'post', immediate: true })

  watch(() => Math.max(count(), total()) > shortAtMost, async (isLong) => {
    if (!isLong || LongRows.value) return
    const rows = await loadLongRows()
    if (!rows) {
      atMost.value = Infinity
      makeMore()
      return
    }
    await keepFocus(async () => {
      LongRows.value = markRaw(rows)
      await nextTick()
    })
  }, { immediate: true })

  return {
    /** What shows only the rows in sight; undefined where all can be shown. */
    longRows: () => LongRows.value && count() > fewAtMost ? LongRows.value : undefined,
    made,
    /** Makes sure that a row is there. */
    makeUpTo: (index: number) => void (made.value = Math.min(Math.max(made.value, index + 1), atMost.value)),
  }
}
