import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BringBack } from '../../src/background/background.ts'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { BroughtBack } from '../../src/domain/portal.ts'
import { writeChoices, type Choices } from '../../src/domain/choices.ts'
import type { ReturnDates } from '../../src/domain/returnDates.ts'
import { withLock } from '../../src/base/withLock.ts'
import { Channel, channels } from '../fakes/channel.ts'
import { answer, fakePortal } from '../fakes/portal.ts'
import { choice } from '../dates.ts'
import { eventually } from '../outside.ts'

const minute = 60_000
const hour = 60 * minute
const noon = Date.UTC(2026, 10, 25, 12)
const dates = (given: Record<number, number>): ReturnDates =>
  new Map(Object.entries(given).map(([id, at]) => [Number(id), { at: new Date(at), isPaused: false }]))
const choices = (given: Record<number, number>): Choices =>
  new Map(
    Object.entries(given).map(([id, at]) => [
      Number(id),
      choice(new Date(at), { chosenAt: new Date(noon - 24 * hour) }),
    ]),
  )
const text = (given: Record<number, number>) => writeChoices(choices(given))
const nothing = { choices: new Map(), hasFailed: false }

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
    bringBack.mockReset().mockImplementation(() => Promise.resolve(nothing))
    vi.doMock('../../src/background/bringBack.ts', () => ({ bringBack }))
    asked.length = 0
    vi.spyOn(window.parent, 'postMessage').mockImplementation(
      (...message: unknown[]) => void asked.push([message[0], message[1]]),
    )
  })
  afterEach(() => void vi.doUnmock('../../src/background/bringBack.ts'))

  const say = (data: unknown, origin = 'https://portal.example', source: unknown = window.parent) =>
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: source as Window }))

  /** Opens the frame, and the portal answers. */
  async function open(
    data: Record<string, unknown> | null,
    name = 'portal.example|1|sid1',
    spread = 0,
  ): Promise<string> {
    window.name = name
    await import('../../src/background/background.ts')
    // Where in the minute, over which frames are spread, this one looks
    vi.spyOn(Math, 'random').mockReturnValue(spread)
    const [, question = ''] = /^getInitData:([\w.]+):/.exec(String(asked[0]?.[0])) ?? []
    if (data) say(`${question}:${JSON.stringify(data)}`)
    await vi.advanceTimersByTimeAsync(0)
    return question
  }

  it('asks the portal that opened it, once', async () => {
    const question = await open(null)
    expect(asked).toEqual([[`getInitData:${question}:sid1`, 'https://portal.example']])
  })

  it.each(['', 'portal.example', 'portal.example|1'])('outside of a portal asks nobody: %j', async name => {
    await open(null, name)
    expect(asked).toEqual([])
  })

  it('of a portal on http asks it there', async () => {
    await open(null, 'portal.example:8080|0|sid1')
    expect(asked[0]![1]).toBe('http://portal.example:8080')
  })

  it('brings back what is due', async () => {
    await open({ USER_OPTIONS: { returns: text({ 5: noon - minute, 6: noon + 10 * hour }) } })
    expect(bringBack).toHaveBeenCalledTimes(1)
  })

  it('brings back what a page of version 1.0 has written', async () => {
    await open({ USER_OPTIONS: { until: `1 ${((noon - minute) / minute).toString(36)}5.` } })
    expect(bringBack).toHaveBeenCalledTimes(1)
  })

  it('reads anew after some ten minutes, and then once an hour', async () => {
    await open({ USER_OPTIONS: [] })
    await vi.advanceTimersByTimeAsync(9 * minute - 1)
    expect(bringBack).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(bringBack).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(54 * minute - 1)
    expect(bringBack).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(bringBack).toHaveBeenCalledTimes(2)
  })

  it('waits for what is to come', async () => {
    const known = { choices: choices({ 6: noon + 30 * minute }), hasFailed: false }
    bringBack.mockImplementation(() => Promise.resolve(known))
    await open({ USER_OPTIONS: { returns: text({ 6: noon + 30 * minute }) } })
    await vi.advanceTimersByTimeAsync(30 * minute - 1)
    expect(bringBack).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(bringBack).toHaveBeenCalledTimes(2)
  })

  it('with a clock that was a month ahead and is put right, reads anew within the hour', async () => {
    vi.setSystemTime(noon + 30 * 24 * hour)
    await open({ USER_OPTIONS: [] })
    vi.setSystemTime(noon)
    await vi.advanceTimersByTimeAsync(hour + 10 * minute)
    expect(bringBack).toHaveBeenCalled()
  })

  it('does not ask in one second with others', async () => {
    await open({ USER_OPTIONS: { returns: text({ 5: noon }) } }, undefined, 0.5)
    expect(bringBack).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(bringBack).toHaveBeenCalledTimes(1)
  })

  it('tries once in ten minutes what stays due, or fails', async () => {
    bringBack.mockImplementation(() => Promise.resolve({ choices: choices({ 5: noon - minute }), hasFailed: true }))
    await open({ USER_OPTIONS: { returns: text({ 5: noon - minute }) } })
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
    for (const message of ['changed', null, {}, { returns: 5 }]) other.postMessage(message)
    other.postMessage({ returns: text({ 7: noon - minute }) })
    await vi.advanceTimersByTimeAsync(0)
    expect(bringBack).toHaveBeenCalledTimes(1)
  })

  it('without a channel does without', async () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        constructor() {
          throw new DOMException('', 'SecurityError')
        }
      },
    )
    await open({ USER_OPTIONS: { returns: text({ 5: noon - minute }) } })
    expect(bringBack).toHaveBeenCalledTimes(1)
  })

  const due = text({ 5: noon - minute })
  it.each([true, 'Y'])('does nothing while the app is being installed: %j', async INSTALL => {
    await open({ USER_OPTIONS: { returns: due }, INSTALL })
    await vi.advanceTimersByTimeAsync(2 * hour)
    expect(bringBack).not.toHaveBeenCalled()
  })

  it.each([
    { USER_OPTIONS: [] },
    { USER_OPTIONS: '' },
    { USER_OPTIONS: false },
    {},
    { USER_OPTIONS: { returns: [due] } },
    { USER_OPTIONS: { returns: due.slice(2) } },
  ])('has nothing to do at once for %j', async data => {
    await open(data)
    await vi.advanceTimersByTimeAsync(9 * minute - 1)
    expect(bringBack).not.toHaveBeenCalled()
  })

  it("listens to nobody but the portal's page, and to its own answer alone", async () => {
    const question = await open(null)
    const answer = JSON.stringify({ USER_OPTIONS: { returns: due } })
    say(`${question}:${answer}`, 'https://other.example')
    say(`${question}:${answer}`, 'https://portal.example', null)
    say(`other:${answer}`)
    say({ USER_OPTIONS: { returns: due } })
    for (const rubbish of ['', '{', 'null', '5']) say(`${question}:${rubbish}`)
    await vi.advanceTimersByTimeAsync(minute)
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
  const resumed = (id: number, left: ReturnDates, isMore: boolean): BroughtBack => ({
    ...answer({ [id]: { kind: 'resumed' } }, null),
    returnDates: left,
    isMore,
  })

  function hear(): readonly unknown[] {
    const heard: unknown[] = []
    new Channel('defer https://portal.example').addEventListener('message', event =>
      heard.push((event as MessageEvent).data),
    )
    return heard
  }

  it('resumes until nothing is due, and tells the other pages', async () => {
    const heard = hear()
    const one = fake()
    const left = (await load(one))()
    await eventually(() => expect(one.returns).toHaveLength(1))
    one.returns[0]!.resolve(resumed(5, dates({ 6: noon - minute }), true))
    await eventually(() => expect(one.returns).toHaveLength(2))
    one.returns[1]!.resolve(resumed(6, new Map(), false))
    expect(await left).toEqual(nothing)
    expect(heard).toEqual(['changed', { returns: '2 ' }])
  })

  it('says in the bell what came back, all of it in one notice', async () => {
    const one = fake()
    one.bell.isPermitted = true
    // Of its own: an earlier test's portal, which permits none, may be asked only now
    Object.assign(one.portal, { origin: 'https://bell.example' })
    const left = (await load(one))()
    await eventually(() => expect(one.returns).toHaveLength(1))
    one.returns[0]!.resolve({ ...resumed(5, new Map(), true), titles: new Map([[5, 'Call']]) })
    await eventually(() => expect(one.returns).toHaveLength(2))
    one.returns[1]!.resolve({
      ...answer({ 6: { kind: 'pausedAsBefore' } }, null),
      returnDates: new Map(),
      isMore: false,
    })
    await left
    await eventually(() => expect(one.bell.notices).toHaveLength(1))
    expect(one.bell.notices[0]![1]).toMatch(/^Back: \[URL=\S+\/5\/\]Call\[\/URL\]\[br\]Back, paused as before: .*#6/)
  })

  it('tells nobody where nothing was due', async () => {
    const heard = hear()
    const one = fake()
    const left = (await load(one))()
    await eventually(() => expect(one.returns).toHaveLength(1))
    one.returns[0]!.resolve({ outcomes: new Map(), lists: null, returnDates: new Map(), isMore: false })
    expect([await left, heard]).toEqual([nothing, []])
  })

  it('does not try again what the portal refuses to the app, but with another date', async () => {
    const one = fake()
    one.known.choices = choices({ 5: noon - minute })
    const bringBack = await load(one)
    const first = bringBack()
    await eventually(() => expect(one.returns).toHaveLength(1))
    expect(one.returns[0]!.except).toEqual(new Set())
    one.returns[0]!.resolve({
      ...answer({ 5: { kind: 'refused' } }, null),
      returnDates: dates({ 5: noon - minute }),
      isMore: false,
    })
    expect(await first).toEqual(nothing)
    void bringBack()
    await eventually(() => expect(one.returns).toHaveLength(2))
    expect(one.returns[1]!.except).toEqual(new Set([5]))
    one.known.choices = choices({ 5: noon })
    void bringBack()
    await eventually(() => expect(one.returns).toHaveLength(3))
    expect(one.returns[2]!.except).toEqual(new Set())
  })

  it('leaves it to the page that is at it, and looks later', async () => {
    vi.stubGlobal('navigator', {
      locks: { request: (_: string, __: object, run: (lock: null) => unknown) => Promise.resolve(run(null)) },
    })
    const one = fake()
    one.known.choices = choices({ 5: noon - minute })
    expect(await (await load(one))()).toEqual({ choices: one.known.choices, hasFailed: true })
    expect(one.returns).toHaveLength(0)
  })

  it.each(['{', '5', 'null', '{"at":"x","refused":"y"}'])('does not stumble over what else is kept: %s', async kept => {
    localStorage.setItem('defer returns https://portal.example', kept)
    const one = fake()
    void (await load(one))()
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
    const left = (await load(one))()
    await eventually(() => expect(one.returns).toHaveLength(1))
    one.returns[0]!.resolve({
      ...answer({ 5: { kind: 'failed', error: new PortalError('busy') } }, null),
      returnDates: dates({ 5: noon - minute }),
      isMore: false,
    })
    expect(await left).toMatchObject({ hasFailed: true })
  })

  it('while the app is being installed does nothing, ever', async () => {
    const one = fakePortal({ isInstalled: false })
    expect(await (await load(one))()).toBeNull()
    expect(one.returns).toHaveLength(0)
  })
})

describe('a lock', () => {
  const work = vi.fn(() => Promise.resolve())
  beforeEach(() => void work.mockClear())
  const locks = (request: (name: string, options: object, run: (lock: object | null) => unknown) => unknown) =>
    vi.stubGlobal('navigator', { locks: { request } })

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
