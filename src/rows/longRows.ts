import { defaultRangeExtractor, measureElement, useWindowVirtualizer, type Virtualizer } from '@tanstack/vue-virtual'
import { useResizeObserver } from '@vueuse/core'
import { computed, ref, watch, type Ref } from 'vue'

/** CSS pixels. */
const estimatedSize = { row: 61, heading: 28 }

/** A row's id, or the key of a group, whose heading it is. */
export type Line = number | string

export interface LongRows {
  /** Lines in the page, and how far below the list's top each begins, in CSS pixels. */
  readonly starts: Readonly<Ref<ReadonlyMap<Line, number>>>
  /** CSS pixels. */
  readonly height: Readonly<Ref<number>>
}

/** In a frame that is hidden everything is of no size, which says nothing of the lines. */
function sizeOf(
  line: Element,
  entry: ResizeObserverEntry | undefined,
  virtualizer: Virtualizer<Window, Element>,
): number {
  const size = measureElement(line, entry, virtualizer)
  const index = virtualizer.indexFromElement(line)
  return size > 0 ? size : (virtualizer.measurementsCache[index]?.size ?? virtualizer.options.estimateSize(index))
}

/**
 * Of a long list only the rows in sight are in the page, and the active one: it keeps the focus wherever the others
 * are. A heading and its first row are there together.
 * @param lines all, in their order
 * @param active id of the active row
 * @param overscan how many lines above and below those in sight
 */
export function longRows(
  list: Readonly<Ref<HTMLElement | null>>,
  lines: () => readonly Line[],
  active: () => number | null,
  overscan: () => number,
): LongRows {
  /** How far below the top of the page the list begins. */
  const top = ref(0)

  const rangeExtractor = computed(() => {
    const all = lines()
    const isHeading = (index: number) => typeof all[index] === 'string'
    const kept = all.indexOf(active() ?? 0)
    return (range: Parameters<typeof defaultRangeExtractor>[0]) =>
      [
        ...new Set(
          [...defaultRangeExtractor(range), ...(kept >= 0 ? [kept] : [])].flatMap(index =>
            isHeading(index) ? [index, index + 1] : isHeading(index - 1) ? [index - 1, index] : [index],
          ),
        ),
      ].sort((a, b) => a - b)
  })

  const virtualizer = useWindowVirtualizer(
    computed(() => {
      const all = lines()
      return {
        count: all.length,
        estimateSize: (index: number) => estimatedSize[typeof all[index] === 'string' ? 'heading' : 'row'],
        measureElement: sizeOf,
        // Rows that change the list's height within the observer's own turn raise an error in WebKit:
        // "ResizeObserver loop completed with undelivered notifications"
        useAnimationFrameWithResizeObserver: true,
        getItemKey: (index: number) => all[index]!,
        overscan: overscan(),
        scrollMargin: top.value,
        rangeExtractor: rangeExtractor.value,
      }
    }),
  )
  // By their keys: after a change the virtualizer has the old indexes for one rendering
  const starts = computed(
    () => new Map(virtualizer.value.getVirtualItems().map(({ key, start }) => [key as Line, start - top.value])),
  )

  const indexes = computed(() => new Map(lines().map((line, index) => [String(line), index])))
  function measure(): void {
    if (!list.value || list.value.clientWidth === 0) return
    top.value = Math.round(list.value.getBoundingClientRect().top + window.scrollY)
    for (const line of list.value.querySelectorAll<HTMLElement>('[data-line]')) {
      // By this the virtualizer knows it
      line.dataset.index = String(indexes.value.get(line.dataset.line!) ?? -1)
      virtualizer.value.measureElement(line)
    }
  }
  watch([list, starts], measure, { flush: 'post', immediate: true })
  // In the next frame: what is rendered within an observer's call changes sizes once more, of which browsers complain
  useResizeObserver(
    () => document.body,
    () => requestAnimationFrame(measure),
  )

  return { starts, height: computed(() => virtualizer.value.getTotalSize()) }
}
