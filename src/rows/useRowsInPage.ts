import { computed, effectScope, shallowRef, watch, type Ref } from 'vue'
import { loadWithRetries } from '../base/loadWithRetries.ts'
import type { LongRows } from './longRows.ts'

/** Of more rows than that not all are in the page; nor of a few more than fit, once the code for that is there. */
const shortAtMost = 100
const fewAtMost = 30
const firstRows = 12
/** How many more are made in one go: a slow computer takes a hundredth of a second for each. */
const rowsAtOnce = 3
/** Rows above and below those in sight. */
const overscanAtMost = 12

/** A row, and in a long list how far below the list's top it begins, in CSS pixels. */
export interface RowInPage {
  readonly index: number
  readonly start?: number
}

/** @returns null when its file does not come */
const loadLongRows = () =>
  loadWithRetries(() => import('./longRows.ts')).then(
    ({ longRows }) => longRows,
    () => null,
  )

/**
 * Which rows of a list are in the page. The first ones stand before the others are made: nobody sees more at once,
 * and making them takes a slow computer a while.
 * @param keys of all rows, in their order
 * @param total how many there will be when all have come
 * @param activeIndex of the row that stays in the page; below 0 for none
 */
export function useRowsInPage(
  list: Readonly<Ref<HTMLElement | null>>,
  keys: () => readonly number[],
  total: () => number,
  activeIndex: () => number,
) {
  const scope = effectScope()
  const long = shallowRef<LongRows>()
  /** Without that code every row is in the page: slower, but none is missing. */
  const atMost = shallowRef(shortAtMost)
  const made = shallowRef(firstRows)
  const overscan = shallowRef(0)
  const isLong = computed(() => long.value !== undefined && keys().length > fewAtMost)
  const isDone = () =>
    isLong.value ? overscan.value >= overscanAtMost : made.value >= Math.min(keys().length, atMost.value)
  let isMaking = false

  function makeMore(): void {
    if (isMaking || isDone()) return
    isMaking = true
    // After the next paint
    requestAnimationFrame(() =>
      setTimeout(() => {
        isMaking = false
        if (!list.value) return
        if (isLong.value) overscan.value += rowsAtOnce
        else made.value += rowsAtOnce
        makeMore()
      }),
    )
  }
  watch(() => keys().length, makeMore, { flush: 'post', immediate: true })

  watch(
    () => Math.max(keys().length, total()) > shortAtMost,
    async isExpected => {
      if (!isExpected || long.value) return
      const longRows = await loadLongRows()
      if (longRows) scope.run(() => (long.value = longRows(list, keys, activeIndex, () => overscan.value)))
      else atMost.value = Infinity
      makeMore()
    },
    { immediate: true },
  )

  return {
    rows: computed<readonly RowInPage[]>(() => {
      const count = keys().length
      if (isLong.value) return long.value!.rows.value.filter(({ index }) => index < count)
      return Array.from({ length: Math.min(made.value, count) }, (_, index) => ({ index }))
    }),
    /** CSS pixels; null if the rows themselves make the list as high as it is. */
    height: computed(() => (isLong.value ? long.value!.height.value : null)),
    /** Makes sure that a row is there. */
    makeUpTo: (index: number) => void (made.value = Math.min(Math.max(made.value, index + 1), atMost.value)),
  }
}
