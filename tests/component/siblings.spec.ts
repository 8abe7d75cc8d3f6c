import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'
import { useSiblings } from '../../src/frame/useSiblings.ts'
import { Channel, channels } from '../fakes/channel.ts'

const visibility = () => vi.spyOn(document, 'visibilityState', 'get')

async function show(state: DocumentVisibilityState): Promise<void> {
  visibility().mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
  await nextTick()
}

function frame(portal = 'https://portal.example') {
  const changed = vi.fn()
  const scope = effectScope()
  const { announceChange } = scope.run(() => useSiblings(portal, changed))!
  return { announceChange, changed, close: () => scope.stop() }
}

describe('frames of the app in one browser', () => {
  beforeEach(() => {
    channels.clear()
    vi.stubGlobal('BroadcastChannel', Channel)
    vi.useFakeTimers()
  })
  afterEach(() => void vi.useRealTimers())

  it("hear of each other's changes, not of their own, nor of another portal's", () => {
    const [one, two, elsewhere] = [frame(), frame(), frame('https://other.example')]
    one.announceChange()
    expect([one, two, elsewhere].map(({ changed }) => changed.mock.calls.length)).toEqual([0, 1, 0])
  })

  it('that are hidden ask for nothing until they are shown, and then once', async () => {
    const [one, two] = [frame(), frame()]
    await show('hidden')
    one.announceChange()
    await vi.advanceTimersByTimeAsync(60_000)
    one.announceChange()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(two.changed).not.toHaveBeenCalled()
    await show('visible')
    expect(two.changed).toHaveBeenCalledOnce()
    await show('hidden')
    await show('visible')
    expect(two.changed).toHaveBeenCalledOnce()
  })

  it('tell each other once a second at most, and of the last change too', async () => {
    const [one, two] = [frame(), frame()]
    for (let click = 0; click < 5; click++) one.announceChange()
    expect(two.changed).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(two.changed).toHaveBeenCalledTimes(2)
  })

  it('that are closed hear and tell nothing', async () => {
    const [one, two] = [frame(), frame()]
    two.close()
    one.announceChange()
    expect(two.changed).not.toHaveBeenCalled()
    one.close()
    await vi.advanceTimersByTimeAsync(60_000)
    one.announceChange()
    expect(channels.size).toBe(0)
  })

  it('go their own ways where the browser refuses them a channel', () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('', 'SecurityError')
        }
      },
    )
    const { announceChange, changed } = frame()
    announceChange()
    expect(changed).not.toHaveBeenCalled()
  })
})
