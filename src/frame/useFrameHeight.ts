import { useResizeObserver } from '@vueuse/core'
import { watch, type Ref } from 'vue'
import type { PortalFrame } from '../domain/portal.ts'

/** CSS pixels. A longer list scrolls inside the frame, so that the elements that stick to its top and bottom stay in sight. */
const maxHeight = 1000

/**
 * Keeps the portal's frame as high as the content, down as well as up, unless the portal gives the frame its height.
 * @param isStable false while the content is about to be replaced: its height is not reported then
 */
export function useFrameHeight(
  content: Readonly<Ref<HTMLElement | null>>, frame: PortalFrame, isStable: () => boolean = () => true,
): void {
  if (frame.fills) return
  let reported = 0
  const report = () => {
    if (!isStable()) return
    const height = Math.min(Math.ceil(content.value?.getBoundingClientRect().height ?? 0), maxHeight)
    if (height === 0 || height === reported) return
    reported = height
    frame.resizeTo(height)
  }
  useResizeObserver(content, report)
  watch(isStable, report, { flush: 'post' })
}
