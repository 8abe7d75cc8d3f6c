import { useResizeObserver } from '@vueuse/core'
import { watch, type Ref } from 'vue'
import type { PortalFrame } from '../domain/portal.ts'

/** CSS pixels. A longer list scrolls inside the frame, so that what sticks to its top and bottom stays in sight. */
const heightAtMost = 1000

/**
 * Keeps the portal's frame as high as the content, down as well as up, where the frame has no height of its own.
 * @param stays false while the content is about to be replaced: its height is not reported then
 */
export function useFrameHeight(content: Readonly<Ref<HTMLElement | null>>, frame: PortalFrame, stays: () => boolean = () => true): void {
  if (frame.fills) return
  let asked = 0
  const ask = () => {
    if (!stays()) return
    const height = Math.min(Math.ceil(content.value?.getBoundingClientRect().height ?? 0), heightAtMost)
    if (height === 0 || height === asked) return
    asked = height
    frame.resizeTo(height)
  }
  useResizeObserver(content, ask)
  watch(stays, ask, { flush: 'post' })
}
