import { expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useVisiblePart } from '../../src/frame/useVisiblePart.ts'
import { render } from './render.ts'

/** The frame, 800 px high in 40 strips, of which the window shows a part. */
function frame() {
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
  let outOfSight!: ReturnType<typeof useVisiblePart>
  const { wrapper } = render(
    defineComponent({
      setup() {
        outOfSight = useVisiblePart()
        return () => h('p')
      },
    }),
  )
  return {
    wrapper,
    observed,
    seen: () => outOfSight.value,
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

it('of the frame is told as far as it is out of sight', () => {
  const { show, seen, observed } = frame()
  expect(observed.size).toBe(40)
  show(0, 800)
  expect(seen()).toEqual({ above: 0, below: 0 })
  show(0, 390)
  expect(seen()).toEqual({ above: 0, below: 410 })
  show(130, 555)
  expect(seen()).toEqual({ above: 130, below: 245 })
})

it('that is too low for what sticks to its edges, or none at all, moves nothing', () => {
  const { show, seen } = frame()
  show(100, 700)
  show(0, 0)
  expect(seen()).toEqual({ above: 100, below: 100 })
  show(600, 800)
  expect(seen()).toEqual({ above: 0, below: 0 })
})

it('is measured anew in a frame of another height, and not when the screen is gone', () => {
  const { wrapper, observed } = frame()
  const strips = [...observed]
  observed.clear()
  window.dispatchEvent(new Event('resize'))
  expect([...observed]).toEqual(strips)
  wrapper.unmount()
  expect([observed.size, strips[0]!.isConnected]).toEqual([0, false])
})
