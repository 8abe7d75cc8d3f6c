import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Portal } from '../../portal/portal.ts'
import type { Sandbox } from '../../portal/server.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { parseFault, type Fault } from '../../portal/faults.ts'
import { at, keysAt, post, start, StillClock } from './calls.ts'
import { eventually } from '../../outside.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await start()
})
afterAll(() => sandbox.close())

function opened(settings?: Partial<PortalSettings>) {
  const portal = sandbox.createPortal(settings)
  const { AUTH_ID: auth } = portal.tokens.issue()
  return {
    portal,
    auth,
    ask: (method: string, parameters: Record<string, unknown> = {}) => post(sandbox, method, { ...parameters, auth }),
  }
}

describe('HTTP', () => {
  it('listens on loopback, on an origin of its own', () => {
    expect(new URL(sandbox.origin).hostname).toBe('127.0.0.1')
  })

  it('approves a preflight, and does not let it be kept', async () => {
    const { portal } = opened()
    const { status, headers } = await fetch(`${sandbox.origin}/rest/batch`, { method: 'OPTIONS' })
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-headers')).toContain('content-type')
    expect(headers.has('access-control-max-age')).toBe(false)
    expect(portal.requests).toEqual([])
  })

  it('success has its time beside the result, and may be read from another origin', async () => {
    const { status, headers, body } = await opened().ask('profile')
    expect(status).toBe(200)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(at(body, 'result', 'NAME')).toBe('Maria')
    expect(keysAt(body, 'time').sort()).toEqual([
      'date_finish',
      'date_start',
      'duration',
      'finish',
      'operating',
      'operating_reset_at',
      'processing',
      'start',
    ])
  })

  it('total and next stand beside the result', async () => {
    const { body } = await opened({ tasks: 120 }).ask('tasks.task.list', {
      filter: { REAL_STATUS: 3, RESPONSIBLE_ID: 1 },
    })
    expect(body).toMatchObject({ total: 120, next: 50 })
  })

  it('takes `.json`, a form, and parameters in the query', async () => {
    const { auth } = opened()
    const form = await fetch(`${sandbox.origin}/rest/tasks.task.list.json?select[]=ID`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `auth=${auth}&filter[ID]=102`,
    })
    expect(await form.json()).toMatchObject({ result: { tasks: [{ id: '102' }] } })
  })

  it('a parameter in the query is one as well: the positions do not fit any more', async () => {
    const { ask } = opened({ kind: 'running' })
    expect(await ask('task.item.defer?bx24_request_id=1', { TASKID: 102 })).toMatchObject({
      status: 400,
      body: { error: 'ERROR_CORE' },
    })
    expect(await ask('task.item.defer', { TASKID: 102 })).toMatchObject({ status: 200, body: { result: null } })
  })

  it('a body that is no JSON has no token either', async () => {
    opened()
    const response = await fetch(`${sandbox.origin}/rest/profile`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect([response.status, await response.json()]).toMatchObject([401, { error: 'NO_AUTH_FOUND' }])
  })

  it('an unknown method, a missing scope', async () => {
    expect(await opened().ask('user.current')).toMatchObject({ status: 404, body: { error: 'ERROR_METHOD_NOT_FOUND' } })
    expect(await opened({ scope: [] }).ask('tasks.task.list')).toMatchObject({
      status: 401,
      body: { error: 'insufficient_scope' },
    })
  })

  it('logs what was asked, with the commands of a batch', async () => {
    const { portal, ask } = opened()
    await ask('batch', { cmd: { a: 'profile', b: 'tasks.task.list?start=-1' } })
    await ask('nonsense')
    expect(portal.requests).toEqual([
      { method: 'batch', commands: ['profile', 'tasks.task.list'], status: 200 },
      { method: 'nonsense', commands: [], status: 404 },
    ])
  })

  it('knows the portal by its token: portals do not disturb one another', async () => {
    const one = opened()
    const other = opened()
    await one.ask('tasks.task.pause', { taskId: 102 })
    expect([one, other].map(({ portal }) => portal.tasks.get(102)!.status)).toEqual([2, 3])
    expect(other.portal.requests).toEqual([])
  })
})

describe('the page of a portal', () => {
  const open = (query: string) => fetch(`${sandbox.origin}/?${query}`, { redirect: 'manual' })

  it('makes a portal of the settings in its address, and keeps them there', async () => {
    const response = await open('kind=running&lang=de&tasks=60&options=none&fault=batch,skip=1:status=502')
    expect(response.status).toBe(302)
    const location = new URL(response.headers.get('location')!, sandbox.origin)
    expect(location.searchParams.get('kind')).toBe('running')
    const { settings, tasks } = sandbox.portal(location.searchParams.get('portal')!)!
    expect(settings).toMatchObject({
      kind: 'running',
      lang: 'de',
      options: undefined,
      faults: [{ on: 'batch', skip: 1, effect: { kind: 'status', status: 502 } }],
    })
    expect([...tasks.values()].filter(task => task.id > 1000)).toHaveLength(49)
  })

  it('makes a new one for an id that is gone', async () => {
    const location = new URL((await open('portal=gone&lang=ru')).headers.get('location')!, sandbox.origin)
    expect(location.searchParams.getAll('portal')).not.toContain('gone')
    expect(location.searchParams.get('lang')).toBe('ru')
  })

  it.each([
    'kind=kinder',
    'tasks=many',
    'nonsense=1',
    'fault=batch:nonsense',
    'fault=batch,nonsense=1:hang',
    'options={',
  ])('says no to %s', async query => {
    expect((await open(query)).status).toBe(400)
  })

  it.each([
    ['TASK_VIEW_TAB', false],
    ['TASK_LIST_CONTEXT_MENU', true],
    ['TASK_USER_LIST_TOOLBAR', true],
    ['TASK_GROUP_LIST_TOOLBAR', true],
    ['USER_PROFILE_MENU', true],
    ['LEFT_MENU', false],
    ['DEFAULT', false],
  ])('%s opens in a slider: %s', async (placement, isInSlider) => {
    const init = async (query: string) =>
      (await fetch(`${sandbox.origin}/sandbox/init?${query}`)).json() as Promise<unknown>
    expect(await init(`portal=${opened({ placement }).portal.id}`)).toMatchObject({ isInSlider })
    expect(await init(`portal=${opened().portal.id}&placement=${placement}`)).toMatchObject({ isInSlider })
  })

  it.each(['TASK_VIEW_TAB', 'TASK_VIEW_SIDEBAR', 'TASK_VIEW_TOP_PANEL'])(
    '%s opens in a slider from a new card',
    async placement => {
      const init = async (cards: PortalSettings['cards']) =>
        (
          await fetch(`${sandbox.origin}/sandbox/init?portal=${opened({ cards }).portal.id}&placement=${placement}`)
        ).json() as Promise<unknown>
      expect(await init('new')).toMatchObject({ isInSlider: true })
      expect(await init('old')).toMatchObject({ isInSlider: false })
    },
  )

  it('hands out fresh tokens to its own page, and none when the renewal fails', async () => {
    const { portal } = opened({ app: '?x=1', faults: [{ on: 'refreshAuth', effect: { kind: 'hang' } }] })
    const ask = async (what: string) =>
      (await fetch(`${sandbox.origin}/sandbox/${what}?portal=${portal.id}`)).json() as Promise<Record<
        string,
        unknown
      > | null>
    expect(await ask('init')).toMatchObject({ appUrl: 'http://127.0.0.1:1/app/?x=1', init: { AUTH_EXPIRES: '3600' } })
    expect(await ask('refresh')).toBeNull()
    expect(portal.tokens.check((await ask('refresh'))!.AUTH_ID)).toBe('good')
  })
})

describe('faults', () => {
  const withFault = (fault: Fault) => opened({ kind: 'running', faults: [fault] })
  const defer = (portal: ReturnType<typeof opened>) =>
    portal.ask('batch', { cmd: { defer: 'task.item.defer?TASKID=102', me: 'profile' } })
  const statusIn = (portal: Portal) => portal.tasks.get(102)!.status

  it.each<[string, Fault['effect'], number, unknown]>([
    ['an error', { kind: 'error', code: 'expired_token', status: 401 }, 401, { error: 'expired_token' }],
    [
      'too much time used',
      { kind: 'error', code: 'OPERATION_TIME_LIMIT', status: 429 },
      429,
      { time: { operating_reset_at: expect.any(Number) as number } },
    ],
    ['a body of another shape', { kind: 'body', body: '[]' }, 200, []],
    ['a body that is null', { kind: 'body', body: 'null' }, 200, null],
  ])('%s: nothing is run, and the next request is good', async (_, effect, status, body) => {
    const opened = withFault({ on: 'batch', effect })
    const answer = await defer(opened)
    expect(answer.status).toBe(status)
    if (body === null) expect(answer.body).toBeNull()
    else expect(answer.body).toMatchObject(body as object)
    expect(statusIn(opened.portal)).toBe(3)
    expect((await defer(opened)).status).toBe(200)
    expect(opened.portal.requests.map(request => request.status)).toEqual([status, 200])
  })

  it('named by a command, what befalls whole requests befalls the one that has it', async () => {
    const opened = withFault({ on: 'profile', effect: { kind: 'body', body: '[]' } })
    expect((await opened.ask('batch', { cmd: { scope: 'scope' } })).body).toHaveProperty('result')
    expect((await defer(opened)).body).toEqual([])
    expect(statusIn(opened.portal)).toBe(3)
  })

  it('keeps an answer back until it is let go; the next one comes', async () => {
    const held = opened({ kind: 'running' })
    const { portal } = held
    const letGo = portal.hold()
    const first = defer(held)
    await eventually(() => expect(statusIn(portal)).toBe(6))
    await held.ask('batch', { cmd: { me: 'profile' } })
    expect(portal.requests.map(({ status }) => status)).toEqual([0, 200])
    letGo()
    expect((await first).status).toBe(200)
  })

  it('after: it is run, and only the answer is spoilt', async () => {
    const opened = withFault({ on: '*', after: true, effect: { kind: 'body', body: '[]' } })
    await defer(opened)
    expect(statusIn(opened.portal)).toBe(6)
  })

  it.each<[string, Fault, number]>([
    ['before', { on: 'batch', effect: { kind: 'cut', where: 'before' } }, 3],
    ['before, but run', { on: 'batch', after: true, effect: { kind: 'cut', where: 'before' } }, 6],
    ['in the middle', { on: 'batch', effect: { kind: 'cut', where: 'middle' } }, 6],
    ['truncated', { on: 'batch', effect: { kind: 'truncated' } }, 6],
  ])('the answer is cut %s', async (_, fault, status) => {
    const opened = withFault(fault)
    await expect(defer(opened)).rejects.toThrow()
    expect(statusIn(opened.portal)).toBe(status)
  })

  it('a gateway answers no JSON', async () => {
    const opened = withFault({ on: 'profile', effect: { kind: 'status', status: 502 } })
    const response = await fetch(`${sandbox.origin}/rest/profile?auth=${opened.auth}`, { method: 'POST' })
    expect([response.status, await response.text()]).toEqual([502, expect.stringMatching(/^<html>/)])
  })

  it('a gateway may answer without the headers that let a frame read it', async () => {
    const opened = withFault({ on: 'profile', effect: { kind: 'opaque', status: 503 } })
    const ask = () => fetch(`${sandbox.origin}/rest/profile?auth=${opened.auth}`, { method: 'POST' })
    const [opaque, good] = [await ask(), await ask()]
    expect([opaque.status, opaque.headers.get('access-control-allow-origin')]).toEqual([503, null])
    expect([good.status, good.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  })

  it.each([
    ['insufficient_scope', 401, 403],
    ['ACCESS_DENIED', 401, 403],
    ['user_access_error', 401, 403],
    ['OVERLOAD_LIMIT', 401, 503],
    ['CONNECTION_ERROR', 401, 401],
    ['APPLICATION_NOT_FOUND', 401, 401],
    ['authorization_error', 401, 401],
    ['PORTAL_DELETED', 403, 500],
    ['SOMETHING_ELSE', 400, 400],
  ])(
    '%s has the status of the source, %i, or of the documentation, %i; or any that is wanted',
    async (code, source, documented) => {
      const statusOf = async (statuses: 'source' | 'documented', effect: Fault['effect']) =>
        (await defer(opened({ statuses, faults: [{ on: 'batch', effect }] }))).status
      const error = { kind: 'error', code } as const
      expect([
        await statusOf('source', error),
        await statusOf('documented', error),
        await statusOf('source', { ...error, status: 418 }),
      ]).toEqual([source, documented, 418])
    },
  )

  it('no answer ever', async () => {
    const opened = withFault({ on: 'batch', effect: { kind: 'hang' } })
    const asked = request(`${sandbox.origin}/rest/batch?auth=${opened.auth}`, { method: 'POST' })
    asked.on('error', () => undefined).end()
    await eventually(() => expect(opened.portal.requests.length).toBe(1))
    asked.destroy()
    expect(opened.portal.requests[0]!.status).toBe(0)
  })

  it('one command of a batch is refused, without being run', async () => {
    const opened = withFault({ on: 'task.item.defer', effect: { kind: 'error', code: 'ERROR_CORE', status: 400 } })
    const { status, body } = await defer(opened)
    expect(status).toBe(200)
    expect(at(body, 'result')).toMatchObject({
      result: { me: { ID: '1' } },
      result_error: { defer: { error: 'ERROR_CORE' } },
    })
    expect(statusIn(opened.portal)).toBe(3)
  })

  it('one command of a batch is left out of the answer, or answered wrongly', async () => {
    const omitted = await defer(withFault({ on: 'task.item.defer', effect: { kind: 'omitted' } }))
    expect(keysAt(omitted.body, 'result', 'result')).toEqual(['me'])
    expect(at(omitted.body, 'result', 'result_error')).toEqual([])
    const wrong = await defer(withFault({ on: 'profile', effect: { kind: 'result', value: [] } }))
    expect(at(wrong.body, 'result', 'result', 'me')).toEqual([])
  })

  it('one task is refused though the rules would allow it, in a batch or alone', async () => {
    const fault: Fault = {
      on: 'task.item.defer',
      task: 102,
      times: 2,
      effect: { kind: 'error', code: 'ERROR_CORE', status: 400 },
    }
    const opened = withFault(fault)
    expect(await opened.ask('task.item.defer', { TASKID: 104 })).toMatchObject({ status: 200 })
    expect(await opened.ask('task.item.defer', { TASKID: 102 })).toMatchObject({
      status: 400,
      body: { error: 'ERROR_CORE' },
    })
    expect((await defer(opened)).body).toMatchObject({ result: { result_error: { defer: { error: 'ERROR_CORE' } } } })
    expect(statusIn(opened.portal)).toBe(3)
    await defer(opened)
    expect(statusIn(opened.portal)).toBe(6)
  })

  it.each<[string, unknown]>([
    ['task.item.defer?TASKID=122', null],
    ['tasks.task.defer?taskId=122', { task: { id: '122', status: '2' } }],
  ])('success of %s that has moved nothing, in a batch and alone', async (command, result) => {
    const [method = '', query = ''] = command.split('?')
    const { portal, ask } = opened({ module: 'V2', faults: [{ on: method, times: 2, effect: { kind: 'silent' } }] })
    expect(at((await ask('batch', { cmd: { defer: command } })).body, 'result', 'result', 'defer')).toEqual(
      result && expect.objectContaining({ task: expect.objectContaining({ status: '2' }) as unknown }),
    )
    expect((await ask(method, Object.fromEntries(new URLSearchParams(query)))).body).toMatchObject({ result })
    expect([portal.tasks.get(122)!.status, portal.moves]).toEqual([2, []])
    // What the access rule refuses is refused
    portal.faults.add({ on: method, effect: { kind: 'silent' } })
    expect((await ask(method, { [query.split('=')[0]!]: 102 })).status).toBe(400)
    await ask('batch', { cmd: { defer: command } })
    expect(portal.tasks.get(122)!.status).toBe(6)
  })

  it.each([null, [], { task: { id: '122' } }])('success that has moved nothing, with the result %j', async value => {
    const { portal, ask } = opened({
      faults: [{ on: 'tasks.task.defer', times: 2, effect: { kind: 'silent', value } }],
    })
    expect(
      at((await ask('batch', { cmd: { defer: 'tasks.task.defer?taskId=122' } })).body, 'result', 'result', 'defer'),
    ).toEqual(value)
    expect(at((await ask('tasks.task.defer', { taskId: 122 })).body, 'result')).toEqual(value)
    expect(portal.tasks.get(122)!.status).toBe(2)
  })

  it.each([undefined, null, { duration: -1 }, { duration: 'long' }])(
    'a time of %j, of an answer and of a command',
    async value => {
      const effect = { kind: 'time', ...(value !== undefined && { value }) } as const
      const { ask } = opened({ faults: [{ on: 'profile', times: 2, effect }] })
      const { body } = await ask('batch', { cmd: { me: 'profile', list: 'tasks.task.list' } })
      expect(at(body, 'result', 'result', 'me', 'ID')).toBe('1')
      expect([at(body, 'result', 'result_time', 'me'), keysAt(body, 'result', 'result_time').includes('me')]).toEqual([
        value,
        value !== undefined,
      ])
      expect(at((await ask('profile')).body, 'time')).toEqual(value)
    },
  )

  it('a result of null', async () => {
    expect(
      (await withFault({ on: 'profile', effect: { kind: 'result', value: null } }).ask('profile')).body,
    ).toMatchObject({ result: null, time: {} })
  })

  it('a preflight is refused, for the method that it is about', async () => {
    withFault({ on: 'batch', effect: { kind: 'preflight' } })
    const preflight = async (method: string) =>
      (await fetch(`${sandbox.origin}/rest/${method}`, { method: 'OPTIONS' })).headers.has(
        'access-control-allow-origin',
      )
    expect([await preflight('profile'), await preflight('batch'), await preflight('batch')]).toEqual([
      true,
      false,
      true,
    ])
  })

  it('some pass before, and it happens so often', async () => {
    const { ask } = opened({
      faults: [
        { on: 'profile', skip: 1, times: 2, effect: { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 } },
      ],
    })
    const statuses: number[] = []
    for (let count = 0; count < 4; count++) statuses.push((await ask('profile')).status)
    expect(statuses).toEqual([200, 503, 503, 200])
  })

  it("ends at a time of the portal's clock: one method has used up its time until then, the others work", async () => {
    const clock = new StillClock()
    const { portal, ask } = opened({ now: clock.now })
    const until = clock.now() / 1000 + 1800
    portal.faults.add({
      on: 'tasks.task.renew',
      until,
      effect: { kind: 'error', code: 'OPERATION_TIME_LIMIT', status: 429 },
    })
    const cmd = { renew: 'tasks.task.renew?taskId=121', start: 'tasks.task.start?taskId=121' }
    for (let count = 0; count < 2; count++) {
      expect(at((await ask('batch', { cmd })).body, 'result', 'result_error')).toMatchObject({
        renew: { error: 'OPERATION_TIME_LIMIT' },
        start: { error: '1048582' },
      })
    }
    expect(await ask('tasks.task.renew', { taskId: 121 })).toMatchObject({
      status: 429,
      body: { time: { operating_reset_at: until } },
    })
    clock.move(1799)
    expect((await ask('tasks.task.renew', { taskId: 121 })).status).toBe(429)
    clock.move(1)
    expect(at((await ask('batch', { cmd })).body, 'result', 'result_error')).toEqual([])
    expect(portal.tasks.get(121)!.status).toBe(3)
  })

  it('a plan without REST', async () => {
    const { ask } = opened({ faults: [{ on: '*', times: Infinity, effect: { kind: 'error', code: 'ACCESS_DENIED' } }] })
    for (const method of ['profile', 'batch'])
      expect(await ask(method)).toMatchObject({ status: 401, body: { error: 'ACCESS_DENIED' } })
  })

  it.each<[string, Fault]>([
    [
      'tasks.task.renew,until=1772442000:error=OPERATION_TIME_LIMIT/429',
      {
        on: 'tasks.task.renew',
        until: 1_772_442_000,
        effect: { kind: 'error', code: 'OPERATION_TIME_LIMIT', status: 429 },
      },
    ],
    ['batch:time={"duration":-1}', { on: 'batch', effect: { kind: 'time', value: { duration: -1 } } }],
    ['batch:hang', { on: 'batch', effect: { kind: 'hang' } }],
    ['*,times=always:delay=900', { on: '*', times: Infinity, effect: { kind: 'delay', ms: 900 } }],
    ['batch,skip=1,after:cut=before', { on: 'batch', skip: 1, after: true, effect: { kind: 'cut', where: 'before' } }],
    ['batch:opaque=503', { on: 'batch', effect: { kind: 'opaque', status: 503 } }],
    ['batch:error=ACCESS_DENIED', { on: 'batch', effect: { kind: 'error', code: 'ACCESS_DENIED' } }],
    [
      'task.item.defer,task=12:error=ERROR_CORE/400',
      { on: 'task.item.defer', task: 12, effect: { kind: 'error', code: 'ERROR_CORE', status: 400 } },
    ],
    ['batch:body={"a":":"}', { on: 'batch', effect: { kind: 'body', body: '{"a":":"}' } }],
    ['tasks.task.renew,times=always:silent', { on: 'tasks.task.renew', times: Infinity, effect: { kind: 'silent' } }],
    ['tasks.task.renew:silent=null', { on: 'tasks.task.renew', effect: { kind: 'silent', value: null } }],
    ['tasks.task.get:result=[]', { on: 'tasks.task.get', effect: { kind: 'result', value: [] } }],
  ])('in an address: %s', (text, fault) => {
    expect(parseFault(text)).toEqual(fault)
  })
})
