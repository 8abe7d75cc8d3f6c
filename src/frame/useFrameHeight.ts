import { useResizeObserver } from '@vueuse/core'
import { ref, watch, type Ref } from 'vue'
import type { PortalFrame } from '../domain/portal.ts'

/**
 * CSS pixels. A longer list scrolls inside the frame, so that the elements that stick to its top and bottom stay in
 * sight.
 */
const maxHeight = 1000

/**
 * Keeps the portal's frame as high as the content, down as well as up, unless the portal gives the frame its height.
 * @param isStable false while the content is about to be replaced: its height is not reported then
 * @returns whether the portal gives the frame its height, as far as that is known
 */
export function useFrameHeight(
  content: Readonly<Ref<HTMLElement | null>>,
  frame: PortalFrame,
  isStable: () => boolean = () => true,
): Readonly<Ref<boolean>> {
  const fills = ref(frame.fills)
  if (frame.fills) return fills
  let reported = 0
  let isAsked = false

  function hear(obeys: boolean): void {
    fills.value = !obeys
    // The content may have changed while it was thought that nothing is to be reported
    if (obeys) report()
  }

  function report(): void {
    if (!isStable() || fills.value) return
    const height = Math.min(Math.ceil(content.value?.getBoundingClientRect().height ?? 0), maxHeight)
    if (height === 0 || height === reported) return
    reported = height
    if (isAsked) return frame.resizeTo(height)
    isAsked = true
    frame.resizeTo(height, hear)
  }
  useResizeObserver(content, report)
  watch(isStable, report, { flush: 'post' })
  return fills
}
