import { computed, effectScope, shallowRef, watch, type Ref } from 'vue'
import { loadWithRetries } from '../base/loadWithRetries.ts'
import type { Line, LongRows } from './longRows.ts'

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
 * @param indexes of all rows, by their ids, in their order
 * @param lines rows and headings, in their order
 * @param total how many there will be when all have come
 * @param active id of the row that stays in the page
 */
export function useRowsInPage(
  list: Readonly<Ref<HTMLElement | null>>,
  indexes: () => ReadonlyMap<number, number>,
  lines: () => readonly Line[],
  total: () => number,
  active: () => number | null,
) {
  const scope = effectScope()
  const long = shallowRef<LongRows>()
  /** Without that code every row is in the page: slower, but none is missing. */
  const atMost = shallowRef(shortAtMost)
  const made = shallowRef(firstRows)
  const overscan = shallowRef(0)
  const isLong = computed(() => long.value !== undefined && indexes().size > fewAtMost)
  const isDone = () =>
    isLong.value ? overscan.value >= overscanAtMost : made.value >= Math.min(indexes().size, atMost.value)
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
  watch(() => indexes().size, makeMore, { flush: 'post', immediate: true })

  watch(
    () => Math.max(indexes().size, total()) > shortAtMost,
    async isExpected => {
      if (!isExpected || long.value) return
      const longRows = await loadLongRows()
      if (longRows) scope.run(() => (long.value = longRows(list, lines, active, () => overscan.value)))
      else atMost.value = Infinity
      makeMore()
    },
    { immediate: true },
  )

  return {
    rows: computed<readonly RowInPage[]>(() => {
      if (!isLong.value) return Array.from({ length: Math.min(made.value, indexes().size) }, (_, index) => ({ index }))
      return [...long.value!.starts.value].flatMap(([line, start]) => {
        const index = indexes().get(line as number)
        return index === undefined ? [] : [{ index, start }]
      })
    }),
    /** How far below the list's top a group's heading begins, in CSS pixels; undefined if it is not in the page. */
    headingStart: (key: string) => long.value?.starts.value.get(key),
    /** CSS pixels; null if the rows themselves make the list as high as it is. */
    height: computed(() => (isLong.value ? long.value!.height.value : null)),
    /** Makes sure that a row is there. */
    makeUpTo: (index: number) => void (made.value = Math.min(Math.max(made.value, index + 1), atMost.value)),
  }
}
