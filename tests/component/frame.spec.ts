import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref, useTemplateRef } from 'vue'
import type { PortalFrame } from '../../src/domain/portal.ts'
import { useFrameHeight } from '../../src/frame/useFrameHeight.ts'
import { fakePortal } from '../fakes/portal.ts'
import { render } from './render.ts'

/** A page whose content has the height that a test gives it: there is no layout here. */
async function page(height: number, { fills = false, isStableAtFirst = true } = {}) {
  let changed = () => {}
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        changed = callback
      }

      observe() {}
      disconnect() {}
    },
  )
  const current = ref(height)
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, 300, current.value),
  )
  const isStable = ref(isStableAtFirst)
  const { portal, heights } = fakePortal()
  let answer: (obeys: boolean) => void = () => {}
  const frame: PortalFrame = {
    ...portal.frame,
    fills,
    resizeTo(height, onAnswer) {
      heights.push(height)
      answer = onAnswer ?? answer
    },
  }
  let isFilling = () => false
  render(
    defineComponent(() => {
      const isFull = useFrameHeight(useTemplateRef<HTMLElement>('content'), frame, () => isStable.value)
      isFilling = () => isFull.value
      return () => h('main', { ref: 'content' })
    }),
  )
  await nextTick()
  return {
    heights,
    isStable,
    isFilling: () => isFilling(),
    answer: (obeys: boolean) => answer(obeys),
    become(height: number) {
      current.value = height
      changed()
    },
  }
}

describe('the height that is reported to the portal', () => {
  it("is the content's in whole pixels, down as well as up", async () => {
    const { heights, become } = await page(640)
    become(640.2)
    become(300)
    expect(heights).toEqual([641, 300])
  })

  it('is a thousand pixels at most', async () => {
    const { heights, become } = await page(0)
    become(999.5)
    become(400)
    become(5_000)
    expect(heights).toEqual([1_000, 400, 1_000])
  })

  it('is reported once, and not at all for content that has none', async () => {
    const { heights, become } = await page(0)
    become(0)
    become(500)
    become(499.5)
    become(500)
    expect(heights).toEqual([500])
  })

  it('is not that of content that is about to be replaced', async () => {
    const { heights, become, isStable } = await page(0, { isStableAtFirst: false })
    become(200)
    expect(heights).toEqual([])
    isStable.value = true
    await nextTick()
    expect(heights).toEqual([200])
  })

  it("is the portal's where that does not answer, until it does", async () => {
    const { heights, become, answer, isFilling } = await page(640)
    become(640)
    expect(isFilling()).toBe(false)
    answer(false)
    become(300)
    expect([isFilling(), heights]).toEqual([true, [640]])
    answer(true)
    become(200)
    expect([isFilling(), heights]).toEqual([false, [640, 300, 200]])
  })

  it("is the portal's own business where the frame fills a page", async () => {
    const { heights, become, isStable } = await page(0, { fills: true, isStableAtFirst: false })
    become(500)
    isStable.value = true
    await nextTick()
    expect(heights).toEqual([])
  })
})
