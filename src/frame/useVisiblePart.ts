import { useEventListener, useResizeObserver } from '@vueuse/core'
import { onMounted, onScopeDispose, watch, type Ref } from 'vue'

/** The frame is divided into this many strips; an observer reports when a tenth of one becomes visible or hidden. */
const stripCount = 40
/** CSS pixels that the bars leave for the rows between them; half of what is seen where that is less. */
const rowsAtLeast = 200
/** A bar at this distance from its edge never sticks. */
const nowhere = '-9999px'
/** Milliseconds after a press in which what it has led to is brought into sight: the portal sizes its frame late. */
const settlingTime = 1_000

/**
 * Which part of the frame is on the screen, and what stands in it: a portal's page scrolls as a whole, so the edges
 * of a high frame may be out of sight, and the bars that stick to them cover a part of what is in sight. A page
 * cannot find out where its frame is on the screen, but an intersection observer without a root reports how much of
 * an element is visible, through all frames (W3C Intersection Observer, implicit root).
 *
 * It is told to style sheets, by variables of the root element: where the bars stick (`--top`, `--bottom`; nowhere if
 * they would leave too little for the rows), how much of the edges they cover (`--head`, `--foot`) and how high a menu
 * can be between them (`--room`). What gets the focus has that as its scroll margin: unlike the root's padding it
 * counts for the portal's page too, and not for what stands in the bars themselves.
 * @param canGrow whether the portal makes the frame as high as its content
 */
export function useVisiblePart(
  head: Readonly<Ref<HTMLElement | null>>,
  foot: Readonly<Ref<HTMLElement | null>>,
  canGrow: () => boolean,
): void {
  const { style } = document.documentElement
  /** CSS pixels at the frame's top and bottom that are out of sight. */
  let outOfSight = { above: 0, below: 0 }
  const seen = new Map<Element, DOMRectReadOnly>()
  let pressedAt = -Infinity
  let nextPaint = 0

  /**
   * After this paint, because it restyles every element: the bars change their heights when something is pressed or has
   * come, and that is seen first.
   */
  function tellSoon(): void {
    cancelAnimationFrame(nextPaint)
    nextPaint = requestAnimationFrame(tell)
  }

  function tell(): void {
    const { above, below } = outOfSight
    const visible = window.innerHeight - above - below
    const atMost = Math.max(visible / 2, visible - rowsAtLeast)
    const heights = { head: head.value?.offsetHeight ?? 0, foot: foot.value?.offsetHeight ?? 0 }
    const footSticks = heights.foot <= atMost
    const bottom = footSticks ? heights.foot : 0
    const headSticks = heights.head + bottom <= atMost
    const top = headSticks ? heights.head : 0
    // One more, because pages are scrolled by whole pixels
    const margin = (covered: number) => `${covered > 0 ? covered + 1 : 0}px`
    const isWhole = canGrow() && above + below === 0
    style.setProperty('--top', headSticks ? `${above}px` : nowhere)
    style.setProperty('--bottom', footSticks ? `${below}px` : nowhere)
    style.setProperty('--room', isWhole ? 'none' : `${Math.max(0, visible - top - bottom)}px`)
    style.setProperty('--head', margin(top))
    style.setProperty('--foot', margin(bottom))
    style.scrollPaddingBlock = `${above}px ${below}px`
    if (performance.now() - pressedAt < settlingTime) showFocused()
  }

  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, intersectionRect } of entries) {
        if (isIntersecting) seen.set(target, intersectionRect)
        else seen.delete(target)
      }
      const rects = [...seen.values()]
      // The frame has been scrolled out of the window: keep the last value
      if (rects.length === 0) return
      const top = Math.min(...rects.map(rect => rect.top))
      const bottom = Math.max(...rects.map(rect => rect.bottom))
      // Whole pixels, to the outside: rows would shine through above a bar that stands a fraction too low
      const above = Math.max(0, Math.floor(top))
      const below = Math.max(0, Math.floor(window.innerHeight - bottom))
      if (above === outOfSight.above && below === outOfSight.below) return
      outOfSight = { above, below }
      tell()
    },
    { threshold: Array.from({ length: 11 }, (_, index) => index / 10) },
  )

  const ruler = document.createElement('div')
  ruler.setAttribute('aria-hidden', 'true')
  ruler.className = 'invisible pointer-events-none fixed inset-0 -z-10 grid'
  for (let index = 0; index < stripCount; index++) ruler.append(document.createElement('i'))

  /** Observes all strips again: a strip that changes its height without crossing a threshold reports nothing. */
  function observe(): void {
    observer.disconnect()
    seen.clear()
    for (const strip of ruler.children) observer.observe(strip)
  }
  onMounted(() => {
    document.body.append(ruler)
    observe()
    tellSoon()
  })
  useEventListener(window, 'resize', () => {
    observe()
    tell()
  })
  useResizeObserver([head, foot], tellSoon)
  watch(canGrow, tell)
  const options = { capture: true, passive: true }
  useEventListener(document, ['keydown', 'click'], () => (pressedAt = performance.now()), options)
  useEventListener(document, ['wheel', 'touchmove'], () => (pressedAt = -Infinity), options)
  onScopeDispose(() => {
    cancelAnimationFrame(nextPaint)
    observer.disconnect()
    ruler.remove()
    for (const name of ['--top', '--bottom', '--head', '--foot', '--room', 'scroll-padding-block'])
      style.removeProperty(name)
  })
}

/** A menu as a whole, and what is focused by keyboard. */
function showFocused(): void {
  const focused = document.activeElement
  const menu = focused?.closest('.until-menu')
  if (menu) reveal(menu)
  if (focused?.matches(':focus-visible')) reveal(focused)
}

/** Scrolls the frame and the pages around it as far as needed to have something between the bars. */
export function reveal(element: Element): void {
  element.scrollIntoView({ block: 'nearest' })
}
