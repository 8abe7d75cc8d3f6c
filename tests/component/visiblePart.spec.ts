import { expect, it, vi } from 'vitest'
import { defineComponent, h, shallowRef } from 'vue'
import { useVisiblePart } from '../../src/frame/useVisiblePart.ts'
import { render } from './render.ts'

/** The frame, 800 px high in 40 strips, of which the window shows a part; bars of 50 and 80 px. */
async function frame({ canGrow = true, head = 50, foot = 80 } = {}) {
  let tell: (entries: IntersectionObserverEntry[]) => void = () => {}
  const observed = new Set<Element>()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback
      }

      observe(strip: Element) {
        observed.add(strip)
      }

      disconnect() {
        observed.clear()
      }
    },
  )
  vi.stubGlobal('innerHeight', 800)
  const bar = (height: number) => {
    const element = document.createElement('div')
    Object.defineProperty(element, 'offsetHeight', { value: height })
    return shallowRef(element)
  }
  const { wrapper } = render(
    defineComponent({
      setup() {
        useVisiblePart(bar(head), bar(foot), () => canGrow)
        return () => h('p')
      },
    }),
  )
  // It is told after the paint
  await new Promise(requestAnimationFrame)
  const { style } = document.documentElement
  return {
    wrapper,
    observed,
    sticks: () => [style.getPropertyValue('--top'), style.getPropertyValue('--bottom')],
    room: () => style.getPropertyValue('--room'),
    margins: () => [style.scrollPaddingBlock, style.getPropertyValue('--head'), style.getPropertyValue('--foot')],
    show(top: number, bottom: number) {
      tell(
        [...observed].map((target, index) => {
          const start = Math.max(index * 20, top)
          const end = Math.min(index * 20 + 20, bottom)
          return {
            target,
            isIntersecting: end > start,
            intersectionRect: { top: start, bottom: end },
          } as unknown as IntersectionObserverEntry
        }),
      )
    },
  }
}

it('bars stick to the edges of what is seen of the frame; what is scrolled to and menus stand between them', async () => {
  const { show, sticks, room, margins, observed } = await frame()
  expect(observed.size).toBe(40)
  show(0, 800)
  expect([...sticks(), room(), ...margins()]).toEqual(['0px', '0px', 'none', '0px 0px', '51px', '81px'])
  show(0, 390)
  expect([...sticks(), room(), ...margins()]).toEqual(['0px', '410px', '260px', '0px 410px', '51px', '81px'])
  show(130, 555)
  expect([...sticks(), room(), ...margins()]).toEqual(['130px', '245px', '295px', '130px 245px', '51px', '81px'])
})

it('a frame that does not grow has room for no higher menu than fits between the bars', async () => {
  const { show, room } = await frame({ canGrow: false })
  show(0, 800)
  expect(room()).toBe('670px')
})

it('begins at whole pixels, never inside of what is seen', async () => {
  const { show, sticks } = await frame()
  show(100.7, 700.3)
  expect(sticks()).toEqual(['100px', '99px'])
})

it('where little is seen the head leaves the room to the rows, then the foot; of a frame that is out of sight nothing is new', async () => {
  const { show, sticks, margins } = await frame()
  show(100, 700)
  show(0, 0)
  expect(sticks()).toEqual(['100px', '100px'])
  show(600, 800)
  expect([...sticks(), ...margins()]).toEqual(['-9999px', '0px', '600px 0px', '0px', '81px'])
  show(680, 800)
  expect([...sticks(), ...margins()]).toEqual(['680px', '-9999px', '680px 0px', '51px', '0px'])
})

it('is measured anew in a frame of another height, and not when the screen is gone', async () => {
  const { wrapper, observed, sticks } = await frame()
  const strips = [...observed]
  observed.clear()
  window.dispatchEvent(new Event('resize'))
  expect([...observed]).toEqual(strips)
  wrapper.unmount()
  expect([observed.size, strips[0]!.isConnected, ...sticks()]).toEqual([0, false, '', ''])
})
