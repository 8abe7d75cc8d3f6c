// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://app.test/" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeChoices } from '../../../src/domain/choices.ts'
import type { Scope, TaskLists } from '../../../src/domain/lists.ts'
import { askEarly } from '../../../src/early/ask.ts'
import { choice } from '../../dates.ts'
import { eventually } from '../../outside.ts'
import { parseFault } from '../../portal/faults.ts'
import type { Portal as SandboxPortal } from '../../portal/portal.ts'
import { startSandbox, type Sandbox } from '../../portal/server.ts'
import type { PortalSettings } from '../../portal/settings.ts'

/** The page's own lines and the real SDK in jsdom, whose `parent` is the window itself, and the sandbox over HTTP. */
const alone: Scope = { participating: false, deferred: false }
let sandbox: Sandbox
let portal: SandboxPortal
let posted: string[]
/** What the portal answers each time that it is greeted; null: nothing. */
let greetings: (Record<string, unknown> | null)[]

beforeEach(async () => {
  sandbox = await startSandbox({ appUrl: 'http://app.test/' })
  posted = []
  // The SDK greets once per page
  vi.resetModules()
})

afterEach(async () => {
  window.name = ''
  delete window.early
  vi.useRealTimers()
  await sandbox.close()
})

const say = (data: unknown, origin = sandbox.origin, source: Window | null = window) =>
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }))

/** @param later what is different from the second greeting on */
function host(
  settings: Partial<PortalSettings> = {},
  first: Record<string, unknown> = {},
  later: Record<string, unknown> = {},
): void {
  portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', ...settings })
  const { host } = new URL(sandbox.origin)
  window.name = `${host}|0|sid`
  const init = { ...portal.initData(host), ...first }
  greetings = [init, { ...init, FIRST_RUN: false, ...later }]
  vi.spyOn(parent, 'postMessage').mockImplementation((message: unknown) => {
    posted.push(String(message))
    const [, method = '', callback = ''] = /^(\w+):(?:\{.*\}:)?([^:]+):sid$/.exec(String(message)) ?? []
    const answers: Record<string, () => unknown> = {
      getInitData: () => (greetings.length > 1 ? greetings.shift() : greetings[0]),
      refreshAuth: () => portal.tokens.issue(),
      setInstall: () => ({}),
    }
    const answer = answers[method]?.()
    if (answer) queueMicrotask(() => say(`${callback}:${JSON.stringify(answer)}`))
  })
}

const connect = async () => (await import('../../../src/bitrix24/connect.ts')).connect()
/** The sandbox runs in this very process: nothing of its answers waits for a clock. */
async function firstLists(scope = alone): Promise<TaskLists> {
  const { tasks } = await connect()
  const { value } = (await tasks.list(scope)[Symbol.asyncIterator]().next()) as { value: TaskLists }
  return value
}
/** As the page does it. */
async function open(scope = alone): Promise<TaskLists> {
  window.early = askEarly()
  return firstLists(scope)
}

describe('asks what the port would ask', () => {
  const due = writeChoices(
    new Map(
      [101, 102, 103].map(id => [
        id,
        choice(new Date('2026-01-01T09:00Z'), { chosenAt: new Date('2025-12-31T09:00Z') }),
      ]),
    ),
  )
  it.each<[string, Partial<PortalSettings>, Record<string, unknown>, Scope, string[]]>([
    ['of the lists', {}, {}, alone, []],
    ['of an own page, by an administrator', { placement: 'DEFAULT', options: [] }, {}, alone, ['placement.get']],
    ['of an own page, by a user', { placement: 'LEFT_MENU', admin: false }, {}, alone, []],
    ['of no place', {}, { PLACEMENT: '', PLACEMENT_OPTIONS: [] }, alone, ['placement.get']],
    ['of a task', { placement: 'TASK_VIEW_TAB', options: { taskId: '102' } }, {}, alone, ['tasks.task.get']],
    [
      'of a task, its options as text',
      { placement: 'TASK_VIEW_TAB' },
      { PLACEMENT_OPTIONS: '{"taskId":"102"}' },
      alone,
      ['tasks.task.get'],
    ],
    [
      'of those in which the user takes part',
      {},
      { USER_OPTIONS: { view: '{"participating":true}' } },
      { ...alone, participating: true },
      ['tasks.task.list', 'tasks.task.list'],
    ],
    [
      'of what is due',
      {},
      { USER_OPTIONS: { returns: due } },
      alone,
      [101, 102, 103].flatMap(() => ['tasks.task.get', 'tasks.task.history.list']),
    ],
    ['with options of another shape', {}, { USER_OPTIONS: [] }, alone, []],
    ['with no options', {}, { USER_OPTIONS: false }, alone, []],
  ])('%s', async (_, settings, greeting, scope, more) => {
    host(settings, greeting)
    const fetch = vi.spyOn(globalThis, 'fetch')
    const early = await open(scope)
    expect(portal.requests).toHaveLength(1)
    expect(portal.requests[0]!.commands.toSorted()).toEqual(
      ['user.option.get', 'profile', 'tasks.task.list', 'tasks.task.list', ...more].toSorted(),
    )
    expect(fetch).toHaveBeenCalledOnce()
    // The SDK itself reads the same
    delete window.early
    vi.resetModules()
    expect(await firstLists(scope)).toEqual(early)
    expect(portal.requests[1]).toEqual(portal.requests[0])
    expect(early.inProgress.tasks.length).toBeGreaterThan(5)
  })
})

describe('asks anew, and shows no error of the early question', () => {
  it.each([
    'batch:status=502',
    'batch:opaque=503',
    'batch:error=QUERY_LIMIT_EXCEEDED/503',
    'batch:error=OPERATION_TIME_LIMIT/429',
    'batch:error=ACCESS_DENIED/401',
    'batch:error=insufficient_scope/403',
    'batch:error=expired_token/401',
    'batch:error=INTERNAL_SERVER_ERROR/200',
    'batch:cut=before',
    'batch:cut=middle',
    'batch:truncated',
    'batch:body=',
    'batch:body=null',
    'batch:body=[]',
    'batch:body={"result":null}',
    'batch:body={"result":{"result":[],"result_error":[]}}',
    'profile:omitted',
    'profile:result=[]',
    'profile:result={"ID":"0"}',
    'profile:error=ERROR_CORE/400',
    'user.option.get:omitted',
    'user.option.get:error=ERROR_METHOD_NOT_FOUND',
    'tasks.task.list:omitted',
    'tasks.task.list:result=null',
    'tasks.task.list:result={"tasks":null}',
    'tasks.task.list,skip=1:error=OPERATION_TIME_LIMIT/429',
  ])('when the answer has a fault: %s', async fault => {
    host({ faults: [parseFault(fault)] })
    const lists = await open()
    expect(lists.inProgress.tasks).toHaveLength(11)
    expect(portal.requests).toHaveLength(2)
  })

  it('when the portal could not be reached', async () => {
    host()
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
    expect((await open()).inProgress.tasks).toHaveLength(11)
    expect(portal.requests).toHaveLength(1)
  })

  it('only once: what goes wrong then is shown', async () => {
    host({ faults: [parseFault('batch,times=2:error=insufficient_scope/403')] })
    await expect(open()).rejects.toMatchObject({ kind: 'forbidden' })
    expect(portal.requests).toHaveLength(2)
  })

  it('when the answer is older than five seconds', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    host()
    window.early = askEarly()
    await eventually(() => expect(window.early?.question).not.toBeNull())
    await window.early.question!.answer
    vi.setSystemTime(Date.now() + 5_000)
    await firstLists()
    expect(portal.requests).toHaveLength(2)
  })

  it('when the clock was put back since', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    host({ now: () => performance.timeOrigin + performance.now() })
    window.early = askEarly()
    await eventually(() => expect(window.early?.question).not.toBeNull())
    await window.early.question!.answer
    vi.setSystemTime(Date.now() - 3_600_000)
    await firstLists()
    expect(portal.requests).toHaveLength(2)
  })
})

describe('asks anew when the second greeting', () => {
  it.each<[string, Record<string, unknown>, Scope]>([
    ['names a task', { PLACEMENT: 'TASK_VIEW_TAB', PLACEMENT_OPTIONS: { taskId: '102' } }, alone],
    ['names another place', { PLACEMENT: 'DEFAULT' }, alone],
    ['has another view', { USER_OPTIONS: { view: '{"participating":true}' } }, { ...alone, participating: true }],
  ])('%s', async (_, later, scope) => {
    host({}, {}, later)
    await open(scope)
    expect(portal.requests).toHaveLength(2)
  })

  it('names another task', async () => {
    host({ placement: 'TASK_VIEW_TAB', options: { taskId: '102' } }, {}, { PLACEMENT_OPTIONS: { taskId: '104' } })
    expect((await open()).opened!.id).toBe(104)
    expect(portal.requests).toHaveLength(2)
  })

  it('is of another user', async () => {
    const other = sandbox.createPortal({ user: 5 })
    const { host: name } = new URL(sandbox.origin)
    host({}, {}, { AUTH_ID: other.initData(name).AUTH_ID })
    const { user } = await open()
    expect(user).toBe(5)
    expect([portal.requests.length, other.requests.length]).toEqual([1, 1])
  })

  it('has a token that has expired, which the SDK renews', async () => {
    host({}, {}, { AUTH_EXPIRES: '0' })
    expect((await open()).inProgress.tasks).toHaveLength(11)
    expect(portal.requests.map(({ status }) => status)).toEqual([200, 200])
    expect(posted.filter(message => message.startsWith('refreshAuth'))).toHaveLength(1)
  })

  it('has a token that had expired when the early question arrived', async () => {
    host({ faults: [parseFault('batch:expire')] })
    expect((await open()).inProgress.tasks).toHaveLength(11)
    expect(portal.requests.map(({ status }) => status)).toEqual([401, 401, 200])
  })
})

describe('an answer that is long in coming', () => {
  /** The answers of both ways, given by the test. */
  function hold() {
    let answer!: (response: Response) => void
    let fail!: () => void
    vi.spyOn(globalThis, 'fetch').mockImplementation(
      () => new Promise((resolve, reject) => void ([answer, fail] = [resolve, () => reject(new TypeError('no'))])),
    )
    return { answer: (body: unknown) => answer(Response.json(body)), fail: () => fail() }
  }
  async function opening() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    host()
    const early = hold()
    window.early = askEarly()
    await eventually(() => expect(window.early?.question).not.toBeNull())
    const { tasks } = await connect()
    const lists = tasks.list(alone)[Symbol.asyncIterator]().next() as Promise<{ value: TaskLists }>
    return { early, lists }
  }
  const body = {
    result: {
      result: {
        options: [],
        me: { ID: '1' },
        inProgress0: { tasks: [{ id: '7', title: 'Early', status: '3' }] },
        deferredCount: { tasks: [] },
      },
      result_error: [],
      result_total: { inProgress0: 1, deferredCount: 4 },
      result_next: [],
      result_time: [],
    },
  }

  it('is waited for', async () => {
    const { early, lists } = await opening()
    await vi.advanceTimersByTimeAsync(9_000)
    early.answer(body)
    expect((await lists).value).toMatchObject({ inProgress: { total: 1 }, deferred: { total: 4 } })
    expect(portal.requests).toEqual([])
  })

  it.each([
    ['itself', { ...body, error: 'ACCESS_DENIED' }],
    ['one of its commands', { result: { ...body.result, result_error: { deferredCount: { error: 'ERROR_CORE' } } } }],
  ])('with an error beside its results is asked for anew: %s', async (_, spoilt) => {
    const { early, lists } = await opening()
    early.answer(spoilt)
    expect((await lists).value.inProgress.total).toBe(11)
  })

  it('is not waited for any longer than ten seconds', async () => {
    const { lists } = await opening()
    await vi.advanceTimersByTimeAsync(9_000)
    expect(portal.requests).toEqual([])
    await vi.advanceTimersByTimeAsync(1_000)
    expect((await lists).value.inProgress.total).toBe(11)
  })

  it('is taken if it comes before the one that was asked for after ten seconds', async () => {
    const { early, lists } = await opening()
    const sent = vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(() => {})
    await vi.advanceTimersByTimeAsync(10_000)
    await eventually(() => expect(sent).toHaveBeenCalledOnce())
    early.answer(body)
    expect((await lists).value.inProgress.total).toBe(1)
  })

  it('and then fails, leaves the other one', async () => {
    const { early, lists } = await opening()
    await vi.advanceTimersByTimeAsync(10_000)
    early.fail()
    expect((await lists).value.inProgress.total).toBe(11)
    expect(portal.requests).toHaveLength(1)
  })

  it('is given up after the 30 s that the SDK waits, too', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    host({ faults: [parseFault('batch:hang')] })
    window.early = askEarly()
    await eventually(() => expect(window.early?.question).not.toBeNull())
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await window.early.question!.answer).toBeNull()
  })
})

describe('asks nobody', () => {
  const asked = async () => {
    const fetch = vi.spyOn(globalThis, 'fetch')
    window.early = askEarly()
    // What the portal has answered has been heard by then
    await new Promise(resolve => setImmediate(resolve))
    return fetch.mock.calls.length
  }
  it.each<[string, Record<string, unknown>]>([
    ['while the app is being installed', { INSTALL: true }],
    ['while the app is being installed, in words of PHP', { INSTALL: 'Y' }],
    ['of another address than the page that answers', { DOMAIN: 'other.example' }],
    ['of another protocol', { PROTOCOL: '1' }],
    ['without an address', { DOMAIN: undefined }],
    ['without a token', { AUTH_ID: '' }],
    ['with a token that is no text', { AUTH_ID: 7 }],
  ])('%s', async (_, greeting) => {
    host({}, greeting)
    expect(await asked()).toBe(0)
    expect(posted).toHaveLength(1)
  })

  it.each(['', 'portal.example', 'portal.example|1', 'a b|1|sid', '|1|sid'])('outside of a portal: %j', async name => {
    host()
    window.name = name
    expect(await asked()).toBe(0)
    expect(posted).toEqual([])
  })

  it.each([
    ['https:', 0],
    ['http:', 1],
  ])('where the browser blocks http: a page on %s sends %i', (protocol, count) => {
    host({}, { DOMAIN: 'portal.test' })
    const [init] = greetings
    greetings = [null]
    window.name = 'portal.test|0|sid'
    vi.stubGlobal('location', { protocol })
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no'))
    window.early = askEarly()
    say(`${posted[0]!.split(':')[1]}:${JSON.stringify(init)}`, 'http://portal.test')
    expect(fetch).toHaveBeenCalledTimes(count)
  })

  it('when somebody else answers', async () => {
    host()
    const { host: name } = new URL(sandbox.origin)
    const [init] = greetings
    greetings = [null]
    expect(await asked()).toBe(0)
    const [, question] = posted[0]!.split(':')
    const answer = `${question}:${JSON.stringify(init)}`
    const stranger = document.body.appendChild(document.createElement('iframe')).contentWindow
    say(answer, sandbox.origin, stranger)
    say(answer, sandbox.origin, null)
    say(answer, `http://${name}.evil.example`)
    say(`other:${JSON.stringify(init)}`)
    say({ [question!]: init })
    expect(window.early!.question).toBeNull()
    say(answer)
    expect(window.early!.question).not.toBeNull()
  })

  it('after the app has asked, of a portal that was silent until then', async () => {
    host()
    const [init] = greetings
    greetings = [null, init!]
    expect(await asked()).toBe(0)
    await firstLists()
    say(`${posted[0]!.split(':')[1]}:${JSON.stringify(init)}`)
    expect(window.early!.question).toBeNull()
    expect(portal.requests).toHaveLength(1)
  })
})

describe('the first run', () => {
  const installs = () => posted.filter(message => message.startsWith('setInstall'))

  it('is said to the page alone: it hands it on, and says that the app has been opened, as the SDK does', async () => {
    host({ firstRun: true })
    window.early = askEarly()
    expect(await connect()).toMatchObject({ isFirstRun: true })
    expect(installs()).toEqual([expect.stringContaining('{"install":true}')])
  })

  it("is the SDK's affair when the portal says it to the SDK", async () => {
    host({ firstRun: true })
    expect(await connect()).toMatchObject({ isFirstRun: true })
    expect(installs()).toHaveLength(1)
  })

  it('is none later', async () => {
    host()
    window.early = askEarly()
    expect(await connect()).toMatchObject({ isFirstRun: false })
    expect(installs()).toEqual([])
  })
})

it('a second reading is asked for', async () => {
  host()
  window.early = askEarly()
  const { tasks } = await connect()
  for (let reading = 1; reading <= 2; reading++) {
    await tasks.list(alone)[Symbol.asyncIterator]().next()
    expect(portal.requests).toHaveLength(reading)
  }
})
