import { useEventListener } from '@vueuse/core'
import { onMounted, onScopeDispose, shallowRef, type Ref } from 'vue'

/** CSS pixels at the frame's top and bottom that are out of sight. */
interface OutOfSight {
  readonly above: number
  readonly below: number
}

/** The frame is divided into this many strips; an observer reports when a quarter of one becomes visible or hidden. */
const stripCount = 40
/** Below this visible height (CSS pixels) sticky elements would cover everything. */
const minHeight = 240

/**
 * Which part of the frame is on the screen: a portal's page scrolls as a whole, and sticky elements at the edges of
 * a high frame may be out of sight. A page cannot find out where its frame is on the screen, but an intersection
 * observer without a root reports how much of an element is visible, through all frames (W3C Intersection Observer,
 * implicit root).
 */
export function useVisiblePart(): Readonly<Ref<OutOfSight>> {
  const outOfSight = shallowRef<OutOfSight>({ above: 0, below: 0 })
  const seen = new Map<Element, DOMRectReadOnly>()

  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, intersectionRect } of entries) {
        if (isIntersecting) seen.set(target, intersectionRect)
        else seen.delete(target)
      }
      const rects = [...seen.values()]
      const top = Math.min(...rects.map(rect => rect.top))
      const bottom = Math.max(...rects.map(rect => rect.bottom))
      // The frame has been scrolled out of the window: keep the last value
      if (rects.length === 0) return
      const now =
        bottom - top < minHeight
          ? { above: 0, below: 0 }
          : { above: Math.max(0, Math.round(top)), below: Math.max(0, Math.round(window.innerHeight - bottom)) }
      if (now.above !== outOfSight.value.above || now.below !== outOfSight.value.below) outOfSight.value = now
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
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
  })
  useEventListener(window, 'resize', observe)
  onScopeDispose(() => {
    observer.disconnect()
    ruler.remove()
  })
  return outOfSight
}
