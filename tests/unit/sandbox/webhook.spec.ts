import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Portal } from '../../portal/portal.ts'
import { startSandbox, type Sandbox } from '../../portal/server.ts'
import { parseWebhook, wayOf } from '../../portal/webhook.ts'
import { at, post, start } from './calls.ts'

const code = 'abcdefgh12345678'

describe("the sandbox's own webhooks", () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await start()
  })
  afterAll(() => sandbox.close())
  const ask = async (address: string, parameters = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    })
    return { status: response.status, body: (await response.json()) as unknown }
  }

  it('take a request without a token, for the portal that they are of', async () => {
    const portal = sandbox.createPortal({ user: 6 })
    sandbox.createPortal()
    expect(await ask(`${portal.webhook}profile.json`)).toMatchObject({ status: 200, body: { result: { ID: '6' } } })
    expect(await ask(`${portal.webhook}batch`, { cmd: { a: 'profile' } })).toMatchObject({
      status: 200,
      body: { result: { result: { a: { ID: '6' } } } },
    })
    expect(portal.requests).toEqual([
      { method: 'profile', commands: [], status: 200 },
      { method: 'batch', commands: ['profile'], status: 200 },
    ])
  })

  it('have no app, and so neither placements nor options', async () => {
    const portal = sandbox.createPortal()
    expect(await ask(`${portal.webhook}placement.list`)).toMatchObject({
      status: 403,
      body: { error: 'WRONG_AUTH_TYPE' },
    })
    for (const method of ['user.option.get', 'user.option.set', 'app.option.get', 'app.option.set']) {
      expect(await ask(portal.webhook + method, { options: { a: 1 } })).toMatchObject({
        status: 403,
        body: { error: 'ACCESS_DENIED' },
      })
    }
    expect([portal.userOptions, portal.appOptions]).toEqual([{}, {}])
  })

  it.each([
    ['source', 401],
    ['documented', 403],
  ] as const)('need their code and their user, statuses as in the %s', async (statuses, status) => {
    const { webhook } = sandbox.createPortal({ statuses })
    for (const wrong of [
      `${sandbox.origin}/rest/1/${code}/profile`,
      `${webhook.replace('/rest/1/', '/rest/5/')}profile`,
    ]) {
      expect(await ask(wrong)).toMatchObject({ status, body: { error: 'INVALID_CREDENTIALS' } })
    }
  })
})

describe('what is sent to a real portal', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['profile', {}, 'far'],
    ['tasks.task.list', {}, 'far'],
    ['task.item.defer', {}, 'far'],
    ['placement.bind', {}, 'sandbox'],
    ['user.current', {}, 'denied'],
    ['profile/../user.get', {}, 'denied'],
    ['task.itemx', {}, 'denied'],
    ['tasks', {}, 'denied'],
    ['', {}, 'denied'],
    ['batch', { cmd: { a: 'profile', b: 'tasks.task.get?taskId=1' } }, 'far'],
    ['batch', { cmd: ['placement.get', 'placement.list'] }, 'sandbox'],
    ['batch', { cmd: ['profile', 'placement.get'] }, 'both'],
    ['batch', { cmd: ['profile', 'user.option.get?option=until'] }, 'both'],
    ['batch', { cmd: ['user.option.get', 'user.get'] }, 'denied'],
    ['batch', { cmd: ['profile', 'user.get'] }, 'denied'],
    ['batch', { cmd: ['profile', 'batch?cmd[0]=user.get'] }, 'denied'],
    ['batch', { cmd: ['profile', ['user.get']] }, 'denied'],
    ['Batch', { cmd: ['user.get'] }, 'denied'],
    ['batch', {}, 'sandbox'],
    ['batch', { CMD: ['user.get'] }, 'sandbox'],
  ])('%s %j: %s', (method, parameters, way) => {
    expect(wayOf(method, parameters)).toBe(way)
  })
})

describe("the webhook's address", () => {
  it.each([
    'https://x.bitrix24.com/rest/1/abcdefgh12345678/',
    'https://x.bitrix24.com/rest/1/abcdefgh12345678',
    ' https://x.bitrix24.com/rest/1/abcdefgh12345678/ ',
    'http://127.0.0.1:1/rest/1/abcdefgh12345678/',
  ])('%s', text => {
    expect(parseWebhook(text).href).toMatch(/\/rest\/1\/abcdefgh12345678\/$/)
  })

  it.each([
    `http://x.bitrix24.com/rest/1/${code}/`,
    `https://x.bitrix24.com/rest/${code}/`,
    `https://x.bitrix24.com/rest/1/${code}/profile`,
    `x.bitrix24.com/rest/1/${code}/`,
    `https://x.bitrix24.com/rest/1/${code}/?a=1`,
    code,
    '',
    'https://x.bitrix24.com/rest/1//',
  ])('%s is none, and is not printed', async text => {
    const error = await startSandbox({ appUrl: 'http://127.0.0.1:1/app/', webhook: text }).catch(
      (error: unknown) => error,
    )
    expect(error).toBeInstanceOf(RangeError)
    expect(inspect(error)).not.toContain(code)
  })
})

describe('a sandbox with a webhook', () => {
  let far: Sandbox
  let near: Sandbox
  let farPortal: Portal
  let portal: Portal
  let printed: string[]
  const ask = (method: string, parameters: Record<string, unknown> = {}) =>
    post(near, method, { ...parameters, auth: portal.tokens.issue().AUTH_ID })
  const nearTo = (webhook: string) => startSandbox({ appUrl: 'http://127.0.0.1:1/app/', webhook })

  beforeEach(async () => {
    printed = []
    for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const)
      vi.spyOn(console, name).mockImplementation(
        (...words) => void printed.push(words.map(word => inspect(word)).join(' ')),
      )
    far = await start()
    farPortal = far.createPortal({ user: 6, kind: 'running' })
    near = await nearTo(farPortal.webhook)
    portal = near.createPortal()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await Promise.all([near.close(), far.close()])
  })

  it('asks the far side about tasks, and changes them there alone', async () => {
    expect((await ask('profile')).body).toMatchObject({ result: { ID: '6' } })
    expect((await ask('task.item.defer', { TASKID: 126 })).body).toMatchObject({ result: null })
    expect([farPortal, portal].map(({ tasks }) => tasks.get(126)!.status)).toEqual([6, 3])
    const { body, headers } = await ask('batch', {
      halt: 0,
      cmd: { me: 'profile', list: 'tasks.task.list?filter[ID]=126' },
    })
    expect(at(body, 'result', 'result')).toMatchObject({
      me: { ID: '6' },
      list: { tasks: [{ id: '126', status: '6' }] },
    })
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(portal.requests.map(({ method, status }) => [method, status])).toEqual(
      farPortal.requests.map(({ method, status }) => [method, status]),
    )
  })

  it('does not hand its own token on', async () => {
    const seen: string[] = []
    const spy = createServer(
      (request, response) =>
        void request
          .on('data', (data: Buffer) => seen.push(`${request.url} ${data.toString()} ${inspect(request.headers)}`))
          .on('end', () => response.end('{}')),
    )
    await listening(spy)
    await withNear(`http://127.0.0.1:${portOf(spy)}/rest/1/${code}/`, async (sandbox, auth) => {
      await post(sandbox, 'tasks.task.get', { taskId: 1, auth })
      await post(sandbox, 'batch', { cmd: ['profile'], CMD: ['user.get'], auth })
      expect(seen.map(text => text.split(' ').slice(0, 2))).toEqual([
        [`/rest/1/${code}/tasks.task.get`, '{"taskId":1}'],
        [`/rest/1/${code}/batch`, '{"halt":0,"cmd":["profile"]}'],
      ])
      expect(seen.join()).not.toContain(auth)
    })
    spy.close()
  })

  it('lets errors through as they are', async () => {
    expect(await ask('task.item.defer', { TASKID: 9999 })).toMatchObject({ status: 400, body: { error: 'ERROR_CORE' } })
    farPortal.faults.add(
      { on: 'profile', effect: { kind: 'error', code: 'OPERATION_TIME_LIMIT', status: 429 } },
      { on: 'profile', effect: { kind: 'status', status: 503 } },
    )
    expect(await ask('profile')).toMatchObject({ status: 429, body: { error: 'OPERATION_TIME_LIMIT' } })
    const gateway = await fetch(`${near.origin}/rest/profile?auth=${portal.tokens.issue().AUTH_ID}`, { method: 'POST' })
    expect([gateway.status, gateway.headers.get('content-type'), await gateway.text()]).toEqual([
      503,
      expect.stringContaining('text/html'),
      expect.stringContaining('<h1>503</h1>'),
    ])
  })

  it('sends nothing else, and nothing without a token', async () => {
    expect(await ask('batch', { cmd: { me: 'profile', all: 'user.get' } })).toMatchObject({
      status: 401,
      body: { error: 'ACCESS_DENIED' },
    })
    expect(await ask('user.get')).toMatchObject({ status: 401, body: { error: 'ACCESS_DENIED' } })
    expect(await post(near, 'profile', {})).toMatchObject({ status: 401, body: { error: 'NO_AUTH_FOUND' } })
    portal.expireTokens()
    expect((await post(near, 'profile', { auth: 'made up' })).status).toBe(401)
    expect(farPortal.requests).toEqual([])
  })

  it('of a batch keeps options and placements, and asks the far side for the rest', async () => {
    portal.userOptions.until = '1 '
    const { status, body } = await ask('batch', {
      halt: 0,
      cmd: {
        until: 'user.option.get?option=until',
        me: 'profile',
        set: 'user.option.set?options[until]=2',
        no: 'tasks.task.renew?taskId=9999',
      },
    })
    expect([status, at(body, 'result', 'result')]).toMatchObject([200, { until: '1 ', me: { ID: '6' }, set: true }])
    expect(at(body, 'result', 'result_error')).toHaveProperty('no')
    expect([
      portal.userOptions.until,
      farPortal.userOptions,
      farPortal.requests.map(({ commands }) => commands),
    ]).toEqual(['2', {}, [['profile', 'tasks.task.renew']]])
    farPortal.faults.add({ on: 'batch', effect: { kind: 'status', status: 503 } })
    const gateway = await fetch(
      `${near.origin}/rest/batch?auth=${portal.tokens.issue().AUTH_ID}&cmd[a]=profile&cmd[b]=user.option.get`,
      { method: 'POST' },
    )
    expect(gateway.status).toBe(503)
  })

  it('keeps placements to itself', async () => {
    expect((await ask('batch', { cmd: { list: 'placement.list', get: 'placement.get' } })).status).toBe(200)
    expect((await ask('placement.bind', { PLACEMENT: 'LEFT_MENU', HANDLER: 'http://127.0.0.1:1/app/' })).status).toBe(
      200,
    )
    expect(portal.bindings).toHaveLength(1)
    expect([farPortal.requests, farPortal.bindings]).toEqual([[], []])
  })

  it('has its own faults', async () => {
    portal.faults.add(
      { on: 'task.item.defer', after: true, effect: { kind: 'result', value: 'spoilt' } },
      { on: 'profile', effect: { kind: 'status', status: 502 } },
    )
    expect(await ask('task.item.defer', { TASKID: 126 })).toMatchObject({
      status: 200,
      body: { result: 'spoilt', time: {} },
    })
    expect(farPortal.tasks.get(126)!.status).toBe(6)
  })

  it("says that the far side can't be reached, or leads elsewhere", async () => {
    await far.close()
    expect(await ask('profile')).toMatchObject({ status: 502, body: { error: 'SANDBOX_UNREACHABLE' } })
    expect(printed).toEqual([
      expect.stringMatching(/Sandbox: 127\.0\.0\.1:\d+ did not answer profile \(ECONNREFUSED\)/),
    ])
    const elsewhere = createServer((_, response) => response.writeHead(302, { location: '/rest/' }).end())
    await listening(elsewhere)
    await withNear(`http://127.0.0.1:${portOf(elsewhere)}/rest/1/${code}/`, async (sandbox, auth) => {
      expect(await post(sandbox, 'profile', { auth })).toMatchObject({
        status: 502,
        body: { error: 'SANDBOX_UNREACHABLE' },
      })
    })
    elsewhere.close()
  })

  it('answers under its own name alone', async () => {
    const { status } = await new Promise<{ status: number | undefined }>((resolve, reject) => {
      void import('node:http').then(({ get }) =>
        get(
          `${near.origin}/sandbox/init?portal=${portal.id}`,
          { headers: { host: 'rebound.example' } },
          ({ statusCode }) => resolve({ status: statusCode }),
        ).on('error', reject),
      )
    })
    expect(status).toBe(421)
  })

  it('keeps the code to itself: no answer, page, log or error has it', async () => {
    // A far side that repeats everything that it was asked, in whatever case
    const echo = createServer((request, response) =>
      response
        .writeHead(404, { 'content-type': `text/plain; x=${code}`, 'x-echo': code })
        .end(`${request.url} ${request.url!.toUpperCase()} ${inspect(request.headers)}`),
    )
    await listening(echo)
    await withNear(`http://127.0.0.1:${portOf(echo)}/rest/1/${code}/`, async (sandbox, auth, opened) => {
      const said: string[] = []
      const hear = async (path: string, init?: RequestInit) => {
        const response = await fetch(sandbox.origin + path, init)
        said.push(`${response.status} ${inspect([...response.headers])} ${await response.text()}`)
      }
      const everything = async () => {
        for (const method of [
          'profile',
          'tasks.task.get',
          'task.item.defer',
          'user.get',
          'placement.list',
          'batch',
          'Batch',
          '',
          '%2e%2e/profile',
          '1/x/profile',
          'profile%00',
        ]) {
          await hear(`/rest/${method}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ auth, cmd: ['profile'] }),
          })
        }
        for (const path of [
          '/',
          '/?kind=nonsense',
          `/?portal=${opened.id}`,
          '/host.js',
          '/host.css',
          '/nothing',
          ...['init', 'page', 'requests', 'refresh'].map(name => `/sandbox/${name}?portal=${opened.id}`),
        ])
          await hear(path)
        await hear('/rest/profile', { method: 'OPTIONS' })
      }
      await everything()
      expect(said.join()).toContain('/rest/1/***/profile')
      echo.closeAllConnections()
      await new Promise(resolve => echo.close(resolve))
      await everything()
      expect(said.join()).toContain('SANDBOX_UNREACHABLE')
      const all = [
        ...said,
        ...printed,
        inspect(sandbox, { depth: 9, showHidden: true }),
        inspect(opened, { depth: 9, showHidden: true }),
        JSON.stringify(opened.requests),
      ].join('\n')
      expect(all.toLowerCase()).not.toContain(code)
      expect(printed.join()).toContain('did not answer')
      expect(printed.join()).not.toContain('/rest/1/')
    })
  })

  async function withNear(
    webhook: string,
    run: (sandbox: Sandbox, auth: string, portal: Portal) => Promise<void>,
  ): Promise<void> {
    const sandbox = await nearTo(webhook)
    const opened = sandbox.createPortal()
    await run(sandbox, opened.tokens.issue().AUTH_ID, opened)
    await sandbox.close()
  }
})

const listening = (server: Server) => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const portOf = (server: Server) => (server.address() as AddressInfo).port
