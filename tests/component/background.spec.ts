import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BringBack } from '../../src/background/background.ts'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { BroughtBack } from '../../src/domain/portal.ts'
import { writeReturnDates, type ReturnDates } from '../../src/domain/returnDates.ts'
import { withLock } from '../../src/base/withLock.ts'
import { Channel, channels } from '../fakes/channel.ts'
import { answer, fakePortal } from '../fakes/portal.ts'
import { eventually } from '../outside.ts'

const minute = 60_000
const hour = 60 * minute
const noon = Date.UTC(2026, 10, 25, 12)
const dates = (given: Record<number, number>): ReturnDates => new Map(Object.entries(given).map(([id, at]) => [Number(id), { at: new Date(at), isPaused: false }]))
const text = (given: Record<number, number>) => writeReturnDates(dates(given))

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  vi.resetModules()
  channels.clear()
  vi.stubGlobal('BroadcastChannel', Channel)
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  window.name = ''
})

describe('the background frame', () => {
  const bringBack = vi.fn<BringBack>()
  const asked: [unknown, unknown][] = []

  beforeEach(() => {
    bringBack.mockReset().mockImplementation(() => Promise.resolve(new Map()))
    vi.doMock('../../src/background/bringBack.ts', () => ({ bringBack }))
    asked.length = 0
    vi.spyOn(window.parent, 'postMessage').mockImplementation((...message: unknown[]) => void asked.push([message[0], message[1]]))
  })
  afterEach(() => void vi.doUnmock('../../src/background/bringBack.ts'))

  const say = (data: unknown, origin = 'https://portal.example', source: unknown = window.parent) =>
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: source as Window }))

  /** Opens the frame, and the portal answers. */
  async function open(data: Record<string, unknown> | null, name = 'portal.example|1|sid1'): Promise<string> {
    window.name = name
    await import('../../src/background/background.ts')
    const [, question = ''] = /^getInitData:(\w+):/.exec(String(asked[0]?.[0])) ?? []
    if (data) say(`${question}:${JSON.stringify(data)}`)
    await vi.advanceTimersByTimeAsync(0)
    return question
  }

  it('asks the portal that opened it, once', async () => {
    const question = await open(null)
    expect(asked).toEqual([[`getInitData:${question}:sid1`, 'https://portal.example']])
  })

  it.each(['', 'portal.example', 'portal.example|1'])('outside of a portal asks nobody: %j', async (name) => {
    await open(null, name)
    expect(asked).toEqual([])
  })

  it('of a portal on http asks it there', async () => {
    await open(null, 'portal.example:8080|0|sid1')
    expect(asked[0]![1]).toBe('http://portal.example:8080')
  })

  it('brings back what is due', async () => {
    await open({ USER_OPTIONS: { until: text({ 5: noon - minute, 6: noon + 10 * hour }) } })
    expect(bringBack.mock.calls).toEqual([[dates({ 5: noon - minute, 6: noon + 10 * hour }), 10 * minute]])
  })

  it('waits for what is to come, and looks again each hour', async () => {
    await open({ USER_OPTIONS: { until: text({ 6: noon + 90 * minute }) } })
    await vi.advanceTimersByTimeAsync(90 * minute - 1)
    expect(bringBack).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(bringBack).toHaveBeenCalledTimes(1)
  })

  it('tries once in ten minutes what stays due, or fails', async () => {
    bringBack.mockImplementation(known => Promise.resolve(known))
    await open({ USER_OPTIONS: { until: text({ 5: noon - minute }) } })
    bringBack.mockImplementation(() => Promise.reject(new PortalError('network')))
    await vi.advanceTimersByTimeAsync(10 * minute - 1)
    expect(bringBack).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(bringBack).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(10 * minute)
    expect(bringBack).toHaveBeenCalledTimes(3)
  })

  it('hears from other pages of dates that are new, and of nothing else', async () => {
    await open({ USER_OPTIONS: [] })
    const other = new Channel('defer https://portal.example')
    for (const message of ['changed', null, {}, { until: 5 }]) other.postMessage(message)
    other.postMessage({ until: text({ 7: noon - minute }) })
    await vi.advanceTimersByTimeAsync(0)
    expect(bringBack.mock.calls).toEqual([[dates({ 7: noon - minute }), 10 * minute]])
  })

  it('without a channel does without', async () => {
    vi.stubGlobal('BroadcastChannel', class {
      constructor() {
        throw new DOMException('', 'SecurityError')
      }
    })
    await open({ USER_OPTIONS: { until: text({ 5: noon - minute }) } })
    expect(bringBack).toHaveBeenCalledTimes(1)
  })

  const due = text({ 5: noon - minute })
  it.each([
    { USER_OPTIONS: { until: due }, INSTALL: true }, { USER_OPTIONS: { until: due }, INSTALL: 'Y' }, { USER_OPTIONS: [] }, { USER_OPTIONS: '' }, { USER_OPTIONS: false },
    {}, { USER_OPTIONS: { until: [due] } }, { USER_OPTIONS: { until: due.slice(2) } },
  ])('does nothing for %j', async (data) => {
    await open(data)
    await vi.advanceTimersByTimeAsync(2 * hour)
    expect(bringBack).not.toHaveBeenCalled()
  })

  it('listens to nobody but the portal\'s page, and to its own answer alone', async () => {
    const question = await open(null)
    const answer = JSON.stringify({ USER_OPTIONS: { until: due } })
    say(`${question}:${answer}`, 'https://other.example')
    say(`${question}:${answer}`, 'https://portal.example', null)
    say(`other:${answer}`)
    say({ USER_OPTIONS: { until: due } })
    for (const rubbish of ['', '{', 'null', '5']) say(`${question}:${rubbish}`)
    await vi.advanceTimersByTimeAsync(2 * hour)
    expect(bringBack).not.toHaveBeenCalled()
    say(`${question}:${answer}`)
    await vi.advanceTimersByTimeAsync(0)
    expect(bringBack).toHaveBeenCalledTimes(1)
  })
})

describe('what it loads', () => {
  const fake = () => fakePortal({ now: () => new Date() })
  type Fake = ReturnType<typeof fake>

  async function load(fake: Fake) {
    vi.doMock('../../src/bitrix24/connect.ts', () => ({ connect: () => Promise.resolve(fake.portal) }))
    const { bringBack } = await import('../../src/background/bringBack.ts')
    vi.doUnmock('../../src/bitrix24/connect.ts')
    return bringBack
  }
  const resumed = (id: number, left: ReturnDates): BroughtBack => ({ ...answer({ [id]: { kind: 'resumed' } }, null), returnDates: left })

  it('resumes until nothing is due, and tells the other pages', async () => {
    const heard: unknown[] = []
    new Channel('defer https://portal.example').addEventListener('message', event => heard.push((event as MessageEvent).data))
    const one = fake()
    const bringBack = await load(one)
    const left = bringBack(dates({ 5: noon - minute, 6: noon - minute }), 10 * minute)
    await eventually(() => expect(one.returns).toHaveLength(1))
    one.returns[0]!.resolve(resumed(5, dates({ 6: noon - minute })))
    await eventually(() => expect(one.returns).toHaveLength(2))
    one.returns[1]!.resolve({ outcomes: new Map(), lists: null, returnDates: new Map() })
    expect(await left).toEqual(new Map())
    expect(heard).toEqual(['changed', { until: text({ 6: noon - minute }) }, 'changed', { until: '1 ' }])
  })

  it('leaves it to the page that has just tried, and what the portal refuses to the app', async () => {
    const one = fake()
    const bringBack = await load(one)
    const due = dates({ 5: noon - minute })
    const first = bringBack(due, 10 * minute)
    await eventually(() => expect(one.returns).toHaveLength(1))
    one.returns[0]!.resolve({ ...answer({ 5: { kind: 'refused' } }, null), returnDates: due })
    expect(await first).toEqual(due)
    expect(await bringBack(due, 10 * minute)).toEqual(due)
    vi.setSystemTime(noon + hour)
    expect(await bringBack(due, 10 * minute)).toEqual(due)
    expect(one.returns).toHaveLength(1)
    void bringBack(dates({ 5: noon - minute, 8: noon }), 10 * minute)
    await eventually(() => expect(one.returns).toHaveLength(2))
    // With another date it is another matter
    vi.setSystemTime(noon + 2 * hour)
    localStorage.setItem('defer returns https://portal.example', JSON.stringify({ at: 0, refused: { 5: noon - minute } }))
    const two = fake()
    void (await load(two))(dates({ 5: noon }), 10 * minute)
    await eventually(() => expect(one.returns.length + two.returns.length).toBe(3))
  })

  it.each(['{', '5', 'null', '{"at":"x","refused":"y"}'])('does not stumble over what else is kept: %s', async (kept) => {
    localStorage.setItem('defer returns https://portal.example', kept)
    const one = fake()
    void (await load(one))(dates({ 5: noon - minute }), 10 * minute)
    await eventually(() => expect(one.returns).toHaveLength(1))
  })

  it('works where nothing can be kept and nobody be told', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    vi.stubGlobal('BroadcastChannel', undefined)
    const one = fake()
    const left = (await load(one))(dates({ 5: noon - minute }), 10 * minute)
    await eventually(() => expect(one.returns).toHaveLength(1))
    one.returns[0]!.resolve({ ...answer({ 5: { kind: 'failed', error: new PortalError('busy') } }, null), returnDates: dates({ 5: noon - minute }) })
    expect((await left).size).toBe(1)
  })

  it('while the app is being installed does nothing, ever', async () => {
    const one = fakePortal({ isInstalled: false })
    expect(await (await load(one))(dates({ 5: noon - minute }), 10 * minute)).toEqual(new Map())
    expect(one.returns).toHaveLength(0)
  })
})

describe('a lock', () => {
  const work = vi.fn(() => Promise.resolve())
  beforeEach(() => void work.mockClear())
  const locks = (request: (name: string, options: object, run: (lock: object | null) => unknown) => unknown) => vi.stubGlobal('navigator', { locks: { request } })

  it('that is free is taken, and the work is done', async () => {
    locks((_, __, run) => run({}))
    await withLock('a', work)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('that another page has keeps this page from the work', async () => {
    locks((_, __, run) => run(null))
    await withLock('a', work)
    expect(work).not.toHaveBeenCalled()
  })

  it('that the browser refuses, or does not have, keeps no page from the work', async () => {
    locks(() => Promise.reject(new DOMException('', 'SecurityError')))
    await withLock('a', work)
    expect(work).toHaveBeenCalledTimes(1)
    vi.stubGlobal('navigator', {})
    await withLock('a', work)
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('lets an error of the work through, and does not run it again', async () => {
    locks((_, __, run) => run({}))
    work.mockImplementationOnce(() => Promise.reject(new PortalError('network')))
    await expect(withLock('a', work)).rejects.toMatchObject({ kind: 'network' })
    expect(work).toHaveBeenCalledTimes(1)
  })
})
