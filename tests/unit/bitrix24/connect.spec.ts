// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://app.test/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { portalClock } from '../../../src/bitrix24/clock.ts'
import { eventually } from '../../outside.ts'
import { startSandbox, type Sandbox } from '../../portal/server.ts'
import type { Scope, TaskLists } from '../../../src/domain/lists.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import type { Portal as SandboxPortal } from '../../portal/portal.ts'

/** The real SDK in jsdom, whose `parent` is the window itself: the portal's page answers what is posted there. */
const alone: Scope = { participating: false, deferred: false }
let sandbox: Sandbox
let portal: SandboxPortal
let posted: { method: string; parameters: unknown }[]
let replies: Record<string, (parameters: never) => unknown>

beforeEach(async () => {
  sandbox = await startSandbox({ appUrl: 'http://app.test/' })
  posted = []
  // The SDK greets once per page
  vi.resetModules()
})

afterEach(async () => {
  window.name = ''
  vi.useRealTimers()
  await sandbox.close()
})

function host(settings: Partial<PortalSettings> = {}, init: Record<string, unknown> = {}) {
  portal = sandbox.createPortal(settings)
  const { host } = new URL(sandbox.origin)
  window.name = `${host}|0|sid`
  replies = {
    getInitData: () => ({ ...portal.initData(host), ...init }),
    refreshAuth: () => portal.tokens.issue(),
    resizeWindow: () => ({}),
    setUserOption: () => ({}),
  }
  vi.spyOn(parent, 'postMessage').mockImplementation((message: unknown) => {
    const [, method = '', json = '', callback = ''] = /^(\w+):(?:(\{.*\}):)?([^:]+):sid$/.exec(String(message)) ?? []
    const parameters = JSON.parse(json || '{}') as never
    posted.push({ method, parameters })
    const answer = replies[method]?.(parameters)
    if (answer === undefined) return
    queueMicrotask(() =>
      window.dispatchEvent(
        new MessageEvent('message', { data: `${callback}:${JSON.stringify(answer)}`, origin: sandbox.origin }),
      ),
    )
  })
}

const connect = async (deadline?: number) => (await import('../../../src/bitrix24/connect.ts')).connect(deadline)

describe('a height that is asked for', () => {
  it('is answered by a card that has the app in itself', async () => {
    host()
    const heard = vi.fn()
    const { frame } = await connect()
    frame.resizeTo(321, heard)
    await eventually(() => expect(heard.mock.calls).toEqual([[true]]))
    expect(posted.at(-1)).toEqual({ method: 'resizeWindow', parameters: { width: '100%', height: 321 } })
  })

  it('is not answered in a slider', async () => {
    host()
    const heard = vi.fn()
    const { frame } = await connect()
    delete replies.resizeWindow
    vi.useFakeTimers()
    frame.resizeTo(321, heard)
    await vi.advanceTimersByTimeAsync(999)
    expect(heard).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(heard.mock.calls).toEqual([[false]])
  })
})

describe('patience', () => {
  it("is 65 s for what moves tasks, and the SDK's own for the rest", async () => {
    host({ placement: 'DEFAULT', options: [] })
    const times: number[] = []
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(function (this: XMLHttpRequest) {
      times.push(this.timeout)
      this.dispatchEvent(new ProgressEvent('error'))
    })
    const { tasks } = await connect()
    await expect(tasks.list(alone)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ kind: 'network' })
    await tasks.defer([102], alone)
    await tasks.resume([121], alone)
    await tasks.settleDefer([102], alone).catch(() => {})
    // A list; a move, and a look; the same of a resumption; what is looked at
    expect(times).toEqual([30_000, 65_000, 30_000, 65_000, 30_000, 30_000])
  })
})

describe('greeting', () => {
  it('tells who, where and in which language', async () => {
    host({ lang: 'br', admin: false, placement: 'TASK_VIEW_TAB', options: { taskId: '7' } }, { INSTALL: true })
    expect(await connect()).toMatchObject({
      language: 'pt-BR',
      opening: { kind: 'task', id: 7 },
      isAdministrator: false,
      isInstalled: false,
      frame: { fills: false },
    })
  })

  it.each([
    [{ taskId: '7' }, 7],
    ['{"taskId":"7"}', 7],
    ['{', null],
    ['[]', null],
    [[], null],
    [null, null],
    [undefined, null],
    [5, null],
  ])('takes placement options of any shape: %j', async (options, id) => {
    host({ placement: 'TASK_VIEW_TAB' }, { PLACEMENT_OPTIONS: options })
    expect((await connect()).opening).toEqual(id === null ? { kind: 'list' } : { kind: 'task', id })
  })

  it('fills a slider and a full page', async () => {
    host({ options: { IFRAME: 'Y' } })
    expect((await connect()).frame.fills).toBe(true)
    vi.resetModules()
    host({ placement: 'DEFAULT', options: [] })
    expect((await connect()).frame.fills).toBe(true)
  })

  it('fails at once outside a portal', async () => {
    await expect(connect()).rejects.toMatchObject({ name: 'PortalError', kind: 'outside' })
  })

  it('fails after the deadline when the portal is silent, and succeeds when it answers after all', async () => {
    host()
    let answer: (() => void) | undefined
    const { getInitData } = replies
    replies.getInitData = parameters => {
      answer = () => {
        const callback = /:([^:]+):sid$/.exec(String(vi.mocked(parent.postMessage).mock.calls[0]![0]))![1]!
        window.dispatchEvent(
          new MessageEvent('message', {
            data: `${callback}:${JSON.stringify(getInitData!(parameters))}`,
            origin: sandbox.origin,
          }),
        )
      }
      return undefined
    }
    vi.useFakeTimers()
    const connecting = connect()
    const failed = expect(connecting).rejects.toMatchObject({ kind: 'silent' })
    await vi.advanceTimersByTimeAsync(10_000)
    await failed
    const again = connect(Infinity)
    answer!()
    expect((await again).language).toBe('en')
  })
})

describe('over the real SDK', () => {
  it('reads the list and defers', async () => {
    host()
    const { tasks } = await connect()
    const { value } = (await tasks.list(alone)[Symbol.asyncIterator]().next()) as { value: TaskLists }
    expect(value.inProgress.total).toBe(11)
    expect((await tasks.defer([102], alone)).outcomes.get(102)).toEqual({ kind: 'deferred', byApp: true })
    expect(portal.tasks.get(102)!.status).toBe(6)
  })

  it.each([
    ['status', { kind: 'status', status: 502 }, 'broken'],
    ['rubbish', { kind: 'body', body: '<html>' }, 'broken'],
    ['nothing', { kind: 'body', body: '' }, 'broken'],
    ['null', { kind: 'body', body: '{"result":null}' }, 'broken'],
    ['a list', { kind: 'body', body: '{"result":[]}' }, 'broken'],
    ['busy', { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 }, 'busy'],
    ['an unknown error', { kind: 'error', code: 'NEW_ERROR', status: 400 }, 'broken'],
  ] as const)('makes one request that fails once: %s', async (_, effect, kind) => {
    host({ faults: [{ on: 'batch', effect }] })
    const { tasks } = await connect()
    await expect(tasks.list(alone)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: 'PortalError', kind })
    expect(portal.requests).toHaveLength(1)
  })

  it('sends forms, for which the browser asks no leave first', async () => {
    host()
    const { tasks } = await connect()
    const send = vi.spyOn(XMLHttpRequest.prototype, 'setRequestHeader')
    await tasks.list(alone)[Symbol.asyncIterator]().next()
    await tasks.defer([102], alone)
    const types = send.mock.calls.flatMap(([name, value]) => (name.toLowerCase() === 'content-type' ? [value] : []))
    expect(types).toEqual(['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded'])
    expect([portal.requests.length, portal.preflights]).toEqual([2, 0])
  })

  it('renews a token that has expired', async () => {
    host()
    const { tasks } = await connect()
    portal.tokens.expire()
    await tasks.list(alone)[Symbol.asyncIterator]().next()
    expect(portal.requests.map(request => request.status)).toEqual([401, 200])
  })
})

describe("the portal's clock", () => {
  it.each([
    [0, 0],
    [40_000, 40_000],
    [-40_000, -40_000],
    [3 * 3_600_000, 3 * 3_600_000],
  ])('that is %i ms ahead puts ours right by %i ms', async (ahead, offset) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') })
    host({ now: () => Date.now() + ahead, tokenLife: 24 * 3600 })
    const { now, tasks } = await connect()
    expect(now()).toEqual(new Date())
    await tasks.list(alone)[Symbol.asyncIterator]().next()
    expect(now().getTime() - Date.now()).toBe(offset)
  })

  it('is told best by the fastest answer', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') })
    const clock = portalClock()
    const differences = [-20_000, 0, -59_000, 1_000, -90_000].map(difference => {
      clock.set(new Date(Date.now() + difference), 60_000)
      return clock.now().getTime() - Date.now()
    })
    expect(differences).toEqual([-20_000, 0, 0, 1_000, -90_000])
  })

  it("shows by a quick answer that the computer's has jumped ahead by seconds", () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') })
    const clock = portalClock()
    clock.set(new Date(), 300)
    vi.setSystemTime(Date.now() + 40_000)
    clock.set(new Date('2026-11-24T12:00:00Z'), 300)
    expect(clock.now()).toEqual(new Date('2026-11-24T12:00:00Z'))
  })
})

describe('the frame', () => {
  it("asks for a height, the width being the portal's", async () => {
    host()
    const { frame } = await connect()
    frame.resizeTo(321)
    expect(posted.at(-1)).toEqual({ method: 'resizeWindow', parameters: { width: '100%', height: 321 } })
  })

  it("opens a card, or follows its address where the portal can't", async () => {
    host()
    const { frame, tasks } = await connect()
    await tasks.list(alone)[Symbol.asyncIterator]().next()
    replies.openPath = () => ({ result: 'close' })
    await frame.openTask(102)
    expect(posted.at(-1)).toEqual({
      method: 'openPath',
      parameters: { path: '/company/personal/user/1/tasks/task/view/102/' },
    })
    const followed = vi.spyOn(window, 'open').mockReturnValue(null)
    for (const answer of [
      { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' },
      { result: 'error', errorCode: 'METHOD_NOT_SUPPORTED_ON_DEVICE' },
      'what?',
    ]) {
      followed.mockClear()
      replies.openPath = () => answer
      await frame.openTask(102)
      expect(followed.mock.calls).toEqual([[tasks.address(102), '_blank', 'noopener']])
    }
  })

  it('follows the address of a task that is opened again after a while without an answer: a card would cover the frame', async () => {
    host()
    const { frame, tasks } = await connect()
    await tasks.list(alone)[Symbol.asyncIterator]().next()
    const followed = vi.spyOn(window, 'open').mockReturnValue(null)
    replies.openPath = () => undefined
    vi.useFakeTimers({ toFake: ['Date'] })
    void frame.openTask(102)
    vi.setSystemTime(Date.now() + 2_999)
    await frame.openTask(104)
    expect(followed).not.toHaveBeenCalled()
    vi.setSystemTime(Date.now() + 1)
    await frame.openTask(104)
    expect(followed.mock.calls).toEqual([[tasks.address(104), '_blank', 'noopener']])
  })
})

it.each([[[]], [''], [false], [null], [undefined], [{ theme: 5 }]])(
  'keeps preferences over USER_OPTIONS of %j',
  async options => {
    host({}, { USER_OPTIONS: options })
    const { preferences } = await connect()
    expect(preferences.get('theme')).toBeNull()
    preferences.set('theme', 'dark')
    expect(preferences.get('theme')).toBe('dark')
    expect(posted.at(-1)).toEqual({ method: 'setUserOption', parameters: { name: 'theme', value: 'dark' } })
  },
)

it('writes a preference once a second, its last value, and keeps no other waiting: the page may be closed before', async () => {
  host()
  const { preferences } = await connect()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const written = () =>
    posted.flatMap(({ method, parameters }) =>
      method === 'setUserOption' ? [Object.values(parameters as object).join('=')] : [],
    )
  preferences.set('view', '1')
  preferences.set('view', '2')
  preferences.set('theme', 'dark')
  preferences.set('view', '3')
  expect(written()).toEqual(['view=1', 'theme=dark'])
  expect(preferences.get('view')).toBe('3')
  await vi.advanceTimersByTimeAsync(999)
  expect(written()).toEqual(['view=1', 'theme=dark'])
  await vi.advanceTimersByTimeAsync(1)
  expect(written()).toEqual(['view=1', 'theme=dark', 'view=3'])
  await vi.advanceTimersByTimeAsync(5_000)
  expect(written()).toHaveLength(3)
})

it('reads a preference that the portal has kept', async () => {
  host({}, { USER_OPTIONS: { theme: 'dark' } })
  expect((await connect()).preferences.get('theme')).toBe('dark')
})
