import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBinding, titleOf } from '../../portal/placements.ts'
import { pageOf } from '../../portal/page.ts'
import { Portal } from '../../portal/portal.ts'
import { callRest } from '../../portal/rest.ts'
import type { Sandbox } from '../../portal/server.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { at, call, start } from './calls.ts'

const appUrl = 'https://app.example/defer/'
const handler = 'https://app.example/defer/index.html'
const portalWith = (settings?: Partial<PortalSettings>) => new Portal('1', 'http://127.0.0.1', settings, appUrl)
const tab = { PLACEMENT: 'TASK_VIEW_TAB', HANDLER: handler, TITLE: 'Defer tasks' }

describe('placement.list', () => {
  const listOf = (settings: Partial<PortalSettings>, parameters = {}) =>
    at(call(portalWith(settings), 'placement.list', parameters).body, 'result')

  it("has what the app has the scopes for; every one with FULL, and one scope's with SCOPE", () => {
    expect(listOf({})).toEqual(
      expect.arrayContaining(['TASK_VIEW_TAB', 'TASK_LIST_CONTEXT_MENU', 'LEFT_MENU', 'DEFAULT']),
    )
    expect(listOf({})).not.toContain('CRM_DEAL_DETAIL_TAB')
    expect(listOf({ scope: ['placement'] })).toEqual([
      'LEFT_MENU',
      'USER_PROFILE_MENU',
      'PAGE_BACKGROUND_WORKER',
      'DEFAULT',
    ])
    expect(listOf({}, { FULL: true })).toContain('CRM_DEAL_DETAIL_TAB')
    expect(listOf({ placements: ['TASK_VIEW_TAB', 'LEFT_MENU'] }, { SCOPE: 'task' })).toEqual(['TASK_VIEW_TAB'])
  })

  it('is for everybody, and for a portal that knows fewer', () => {
    expect(listOf({ admin: false, placements: ['LEFT_MENU'] })).toEqual(['LEFT_MENU'])
  })
})

describe('placement.bind', () => {
  it('binds, and placement.get lists it', () => {
    const portal = portalWith()
    const LANG_ALL = { de: { TITLE: 'Zurückstellen' }, br: { DESCRIPTION: 'Adie tarefas' } }
    expect(call(portal, 'placement.bind', { ...tab, DESCRIPTION: 'd', LANG_ALL })).toMatchObject({
      status: 200,
      body: { result: true },
    })
    expect(at(call(portal, 'placement.get').body, 'result')).toEqual([
      {
        placement: 'TASK_VIEW_TAB',
        userId: 0,
        handler,
        options: [],
        title: 'Defer tasks',
        description: 'd',
        langAll: {
          de: { TITLE: 'Zurückstellen', DESCRIPTION: '', GROUP_NAME: '' },
          br: { TITLE: '', DESCRIPTION: 'Adie tarefas', GROUP_NAME: '' },
        },
      },
    ])
  })

  it("from a batch, with its names in PHP's query", () => {
    const portal = portalWith()
    const query = `PLACEMENT=LEFT_MENU&HANDLER=${encodeURIComponent(handler)}&LANG_ALL[br][TITLE]=Adiar`
    expect(
      at(call(portal, 'batch', { cmd: { a: `placement.bind?${query}`, b: `placement.bind?${query}` } }).body, 'result'),
    ).toMatchObject({ result: { a: true }, result_error: { b: { error: 'ERROR_CORE' } } })
    expect(portal.bindings).toMatchObject([{ placement: 'LEFT_MENU', langAll: { br: { TITLE: 'Adiar' } } }])
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown placement', { PLACEMENT: 'NOWHERE' }, 'ERROR_PLACEMENT_NOT_FOUND'],
    ['one that the app has no scope for', { PLACEMENT: 'CRM_DEAL_DETAIL_TAB' }, 'ERROR_PLACEMENT_NOT_FOUND'],
    ['a host without a domain', { HANDLER: 'http://localhost/' }, 'ERROR_WRONG_HANDLER_URL'],
    ['no address', { HANDLER: '/index.html' }, 'ERROR_WRONG_HANDLER_URL'],
    ['another protocol', { HANDLER: 'ftp://app.example/' }, 'ERROR_UNSUPPORTED_PROTOCOL'],
    ['no placement', { PLACEMENT: '' }, 'ERROR_ARGUMENT'],
    ['no handler', { HANDLER: undefined }, 'ERROR_ARGUMENT'],
    ['no string', { PLACEMENT: ['TASK_VIEW_TAB'] }, 'ERROR_ARGUMENT'],
    ['for one user only', { USER_ID: 5 }, 'ERROR_PLACEMENT_USER_MODE'],
  ])('%s: refused, and nothing is bound', (_, parameters, error) => {
    const portal = portalWith()
    expect(call(portal, 'placement.bind', { ...tab, ...parameters })).toMatchObject({ status: 400, body: { error } })
    expect(portal.bindings).toEqual([])
  })

  it('another host is taken, unless the portal checks it', () => {
    const elsewhere = { ...tab, HANDLER: 'https://elsewhere.example/' }
    expect(call(portalWith(), 'placement.bind', elsewhere).status).toBe(200)
    const strict = portalWith({ checksHandler: true })
    expect(call(strict, 'placement.bind', elsewhere)).toMatchObject({
      status: 400,
      body: { error: 'ERROR_HANDLER_URL_MATCH' },
    })
    expect(strict.bindings).toEqual([])
    expect(call(strict, 'placement.bind', tab).status).toBe(200)
  })

  it('says which argument is missing', () => {
    expect(call(portalWith(), 'placement.bind', { PLACEMENT: 'LEFT_MENU' }).body).toMatchObject({
      error_description: "Argument 'HANDLER' is null or empty",
      argument: 'HANDLER',
    })
  })

  it('the same pair twice is an error, another handler of the same placement is not', () => {
    const portal = portalWith()
    expect(call(portal, 'placement.bind', tab).status).toBe(200)
    expect(call(portal, 'placement.bind', tab)).toMatchObject({
      status: 400,
      body: { error: 'ERROR_CORE', error_description: 'Unable to set placement handler: Handler already binded' },
    })
    expect(call(portal, 'placement.bind', { ...tab, HANDLER: appUrl }).status).toBe(200)
    expect(portal.bindings).toHaveLength(2)
  })
})

describe('placement.unbind', () => {
  const bound = () => {
    const portal = portalWith({ bound: ['TASK_VIEW_TAB', 'LEFT_MENU'] })
    portal.bindings.push(createBinding('TASK_VIEW_TAB', 'https://app.example/old/'))
    return portal
  }

  it('counts each twice, found and removed', () => {
    const portal = bound()
    expect(call(portal, 'placement.unbind', tab).body).toMatchObject({ result: { count: 2 } })
    expect(portal.bindings.map(({ placement }) => placement)).toEqual(['LEFT_MENU', 'TASK_VIEW_TAB'])
    expect(call(portal, 'placement.unbind', tab).body).toMatchObject({ result: { count: 0 } })
  })

  it("without a handler: all of the placement's", () => {
    const portal = bound()
    expect(call(portal, 'placement.unbind', { PLACEMENT: 'TASK_VIEW_TAB' }).body).toMatchObject({
      result: { count: 4 },
    })
    expect(portal.bindings).toMatchObject([{ placement: 'LEFT_MENU' }])
    expect(call(portal, 'placement.unbind')).toMatchObject({ status: 400, body: { error: 'ERROR_ARGUMENT' } })
  })
})

describe('who may', () => {
  it.each(['placement.get', 'placement.bind', 'placement.unbind'])('%s: administrators only', method => {
    const portal = portalWith({ admin: false, bound: ['TASK_VIEW_TAB'] })
    expect(call(portal, method, { ...tab, PLACEMENT: 'TASK_VIEW_SIDEBAR' })).toMatchObject({
      status: 401,
      body: { error: 'ACCESS_DENIED' },
    })
    expect(portal.bindings).toHaveLength(1)
  })

  it.each(['placement.list', 'placement.get', 'placement.bind', 'placement.unbind'])(
    '%s: with its scope, and never a webhook',
    method => {
      expect(call(portalWith({ scope: ['task'] }), method, tab)).toMatchObject({
        status: 401,
        body: { error: 'insufficient_scope' },
      })
      expect(callRest(portalWith(), method, tab, false)).toMatchObject({
        status: 403,
        body: { error: 'WRONG_AUTH_TYPE' },
      })
    },
  )
})

describe('the page', () => {
  it("calls a place by the user's language, else by its title, else by the app's name", () => {
    const binding = createBinding('LEFT_MENU', handler, {
      title: 'Defer tasks',
      langAll: { br: { TITLE: 'Adiar' }, de: { TITLE: '' } },
    })
    expect(['br', 'de', 'fr'].map(lang => titleOf(binding, lang))).toEqual(['Adiar', 'Defer tasks', 'Defer tasks'])
    expect(titleOf(createBinding('LEFT_MENU', handler), 'en')).toBe('Defer')
  })

  it('shows no place until the app is installed', () => {
    const portal = portalWith({ install: true, bound: ['LEFT_MENU'] })
    expect(pageOf(portal).entries).toEqual([])
    portal.finishInstallation()
    expect(pageOf(portal).entries).toEqual([{ placement: 'LEFT_MENU', handler, title: 'Defer tasks', description: '' }])
  })

  it.each([
    ['de', 'Zurückstellen', 'd'],
    ['br', 'Defer tasks', 'Adie tarefas'],
    ['pl', 'Defer tasks', 'd'],
  ])('an entry has title and description in %s', (lang, title, description) => {
    const portal = portalWith({ lang })
    call(portal, 'placement.bind', {
      ...tab,
      DESCRIPTION: 'd',
      LANG_ALL: { de: { TITLE: 'Zurückstellen' }, br: { DESCRIPTION: 'Adie tarefas' } },
    })
    expect(pageOf(portal).entries).toMatchObject([{ title, description }])
  })

  it("lists the user's tasks and the project's", () => {
    const { tasks, projectTasks } = pageOf(portalWith({ user: 6 }))
    expect(tasks.map(({ id }) => id)).toEqual([126])
    expect(projectTasks.map(({ id }) => id)).toEqual([101, 103])
  })

  it.each<[string, string | undefined, object]>([
    ['TASK_VIEW_SIDEBAR', '104', { taskId: '104', URI: '/company/personal/user/1/tasks/task/view/104/' }],
    ['TASK_LIST_CONTEXT_MENU', '104', { ID: '104', URI: '/company/personal/user/1/tasks/' }],
    ['TASK_USER_LIST_TOOLBAR', '5', { USER_ID: '5', URI: '/company/personal/user/1/tasks/' }],
    ['TASK_GROUP_LIST_TOOLBAR', '12', { GROUP_ID: '12', URI: '/workgroups/group/12/tasks/' }],
    ['LEFT_MENU', undefined, { URI: '/company/personal/user/1/tasks/' }],
  ])(
    'tells the frame in %s where it stands, whatever the settings say of the first opening',
    (placement, subject, options) => {
      expect(portalWith({ options: { taskId: '7' } }).initData('host', { placement, subject })).toMatchObject({
        PLACEMENT: placement,
        PLACEMENT_OPTIONS: options,
      })
    },
  )
})

describe('installation', () => {
  it('is reported until it is finished, which is once', () => {
    const portal = portalWith({ install: true, firstRun: true })
    // Wherever it is opened, it is the page of the installation
    expect(portal.initData('host')).toMatchObject({
      INSTALL: true,
      FIRST_RUN: true,
      PLACEMENT: 'DEFAULT',
      PLACEMENT_OPTIONS: [],
    })
    expect(portal.isInstalled).toBe(false)
    expect([portal.finishInstallation(), portal.finishInstallation()]).toEqual([true, false])
    expect(portal.initData('host')).toMatchObject({
      INSTALL: false,
      PLACEMENT: 'TASK_VIEW_TAB',
      PLACEMENT_OPTIONS: { taskId: '101' },
    })
  })

  it('is nothing to finish where the app is installed, or for an ordinary user', () => {
    expect(portalWith().finishInstallation()).toBe(false)
    const portal = portalWith({ install: true, admin: false })
    expect([portal.finishInstallation(), portal.isInstalled]).toEqual([false, false])
  })

  it("until then, places are for administrators, and the app's own page for everybody", () => {
    const shows = (settings: Partial<PortalSettings>) =>
      ['TASK_VIEW_TAB', 'DEFAULT'].map(place => portalWith(settings).shows(place))
    expect(shows({ install: true, admin: false })).toEqual([false, true])
    expect(shows({ install: true })).toEqual([true, true])
    expect(shows({ admin: false })).toEqual([true, true])
  })
})

describe('over HTTP', () => {
  let sandbox: Sandbox
  beforeAll(async () => {
    sandbox = await start()
  })
  afterAll(() => sandbox.close())

  it('an address says what is bound and known', async () => {
    const response = await fetch(
      `${sandbox.origin}/?bound=TASK_VIEW_TAB,LEFT_MENU&placements=TASK_VIEW_TAB&install=1`,
      {
        redirect: 'manual',
      },
    )
    const portal = sandbox.portal(
      new URL(response.headers.get('location')!, sandbox.origin).searchParams.get('portal')!,
    )!
    expect(portal.settings.placements).toEqual(['TASK_VIEW_TAB'])
    expect(portal.bindings.map(({ placement, handler }) => [placement, handler])).toEqual(
      ['TASK_VIEW_TAB', 'LEFT_MENU'].map(place => [place, 'http://127.0.0.1:1/app/index.html']),
    )
    expect(portal.isInstalled).toBe(false)
    expect((await fetch(`${sandbox.origin}/?bound=NOWHERE`, { redirect: 'manual' })).status).toBe(400)
  })

  it('the page opens a place at its handler, and finishes the installation once', async () => {
    const portal = sandbox.createPortal({ install: true, admin: false, bound: ['LEFT_MENU'] })
    const ask = async (what: string, query = '', method = 'GET') =>
      (
        await fetch(`${sandbox.origin}/sandbox/${what}?portal=${portal.id}${query}`, { method })
      ).json() as Promise<unknown>
    const place = `&placement=LEFT_MENU&handler=${encodeURIComponent('http://127.0.0.1:1/app/index.html')}`
    expect(await ask('init', place)).toMatchObject({ isShown: false })
    expect(await ask('init', '&placement=DEFAULT')).toMatchObject({
      isShown: true,
      appUrl: 'http://127.0.0.1:1/app/',
      init: { INSTALL: true },
    })
    portal.settings.admin = true
    expect([await ask('install-finish', '', 'POST'), await ask('install-finish', '', 'POST')]).toEqual([true, false])
    expect(await ask('init', place)).toMatchObject({
      isShown: true,
      appUrl: 'http://127.0.0.1:1/app/index.html',
      init: { INSTALL: false, PLACEMENT: 'LEFT_MENU' },
    })
    expect(await ask('page')).toMatchObject({ entries: [{ placement: 'LEFT_MENU', title: 'Defer tasks' }] })
  })
})

describe('the background', () => {
  const worker = {
    PLACEMENT: 'PAGE_BACKGROUND_WORKER',
    HANDLER: `${appUrl}background.html`,
    OPTIONS: { errorHandlerUrl: appUrl },
  }

  it('wants an address for its end, and is there once', () => {
    const portal = portalWith()
    expect(call(portal, 'placement.bind', { ...worker, OPTIONS: {} })).toMatchObject({
      status: 400,
      body: { error: 'EMPTY_ERROR_HANDLER_URL' },
    })
    expect(call(portal, 'placement.bind', worker).status).toBe(200)
    expect(call(portal, 'placement.bind', { ...worker, HANDLER: `${appUrl}other.html` })).toMatchObject({
      status: 400,
      body: { error: 'ERROR_PLACEMENT_MAX_COUNT' },
    })
  })

  it('is taken away after more than ten slow loads in a day', () => {
    let now = 0
    const portal = portalWith({ bound: ['PAGE_BACKGROUND_WORKER'], now: () => now })
    for (let load = 0; load < 10; load++) portal.noteBackground(5_001)
    portal.noteBackground(5_000)
    now += 25 * 3_600_000
    portal.noteBackground(6_000)
    expect(portal.bindings).toHaveLength(1)
    for (let load = 0; load < 10; load++) portal.noteBackground(6_000)
    expect([portal.bindings.length, portal.appOptions.background]).toEqual([0, '1'])
  })
})

it("the portal's clock can be put forward: tokens get old by it", () => {
  const portal = portalWith({ now: () => 0 })
  const { AUTH_ID } = portal.tokens.issue()
  portal.forward(3_599_999)
  expect(portal.tokens.check(AUTH_ID)).toBe('good')
  portal.forward(1)
  expect([portal.tokens.check(AUTH_ID), portal.now().getTime()]).toEqual(['expired_token', 3_600_000])
})
