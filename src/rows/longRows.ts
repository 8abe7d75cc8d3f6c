import { defaultRangeExtractor, measureElement, useWindowVirtualizer, type Virtualizer } from '@tanstack/vue-virtual'
import { useResizeObserver } from '@vueuse/core'
import { computed, ref, watch, type Ref } from 'vue'

/** CSS pixels. */
const estimatedSize = 61

export interface LongRows {
  /** Those in the page, and how far below the list's top each begins, in CSS pixels. */
  readonly rows: Readonly<Ref<readonly { readonly index: number; readonly start: number }[]>>
  /** CSS pixels. */
  readonly height: Readonly<Ref<number>>
}

/** In a frame that is hidden everything is of no size, which says nothing of the rows. */
function sizeOf(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Window, Element>,
): number {
  const size = measureElement(row, entry, virtualizer)
  return size > 0 ? size : (virtualizer.measurementsCache[virtualizer.indexFromElement(row)]?.size ?? estimatedSize)
}

/**
 * Of a long list only the rows in sight are in the page, and the active one: it keeps the focus wherever the others
 * are.
 * @param keys of all rows, in their order
 * @param overscan how many rows above and below those in sight
 */
export function longRows(
  list: Readonly<Ref<HTMLElement | null>>,
  keys: () => readonly number[],
  activeIndex: () => number,
  overscan: () => number,
): LongRows {
  /** How far below the top of the page the list begins. */
  const top = ref(0)

  const rangeExtractor = computed(() => {
    const active = activeIndex()
    const kept = active >= 0 ? [active] : []
    return (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b)
  })

  const virtualizer = useWindowVirtualizer(
    computed(() => {
      const ids = keys()
      return {
        count: ids.length,
        estimateSize: () => estimatedSize,
        measureElement: sizeOf,
        // Rows that change the list's height within the observer's own turn raise an error in WebKit:
        // "ResizeObserver loop completed with undelivered notifications"
        useAnimationFrameWithResizeObserver: true,
        getItemKey: (index: number) => ids[index]!,
        overscan: overscan(),
        scrollMargin: top.value,
        rangeExtractor: rangeExtractor.value,
      }
    }),
  )
  const indexes = computed(() => new Map(keys().map((id, index) => [id, index])))
  // By their keys: after a change the virtualizer has the old indexes for one rendering
  const rows = computed(() =>
    virtualizer.value.getVirtualItems().flatMap(({ key, start }) => {
      const index = indexes.value.get(key as number)
      return index === undefined ? [] : [{ index, start: start - top.value }]
    }),
  )

  function measure(): void {
    if (!list.value || list.value.clientWidth === 0) return
    top.value = Math.round(list.value.getBoundingClientRect().top + window.scrollY)
    for (const row of list.value.children) virtualizer.value.measureElement(row)
  }
  watch([list, rows], measure, { flush: 'post', immediate: true })
  // In the next frame: what is rendered within an observer's call changes sizes once more, of which browsers complain
  useResizeObserver(
    () => document.body,
    () => requestAnimationFrame(measure),
  )

  return { rows, height: computed(() => virtualizer.value.getTotalSize()) }
}
