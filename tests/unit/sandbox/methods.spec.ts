import { describe, expect, it } from 'vitest'
import { Portal } from '../../portal/portal.ts'
import { runRest } from '../../portal/rest.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { at, call, StillClock } from './calls.ts'

const portalWith = (settings?: Partial<PortalSettings>) => new Portal('1', 'http://127.0.0.1', settings)

describe('task.item.* reads its parameters by position', () => {
  it.each([['TASKID'], ['taskId'], ['whatever']])('the first is the task, even by the name %s', name => {
    const portal = portalWith({ kind: 'running' })
    expect(call(portal, 'task.item.defer', { [name]: '102' })).toMatchObject({ status: 200, body: { result: null } })
    expect(portal.tasks.get(102)!.status).toBe(6)
  })

  it.each<[string, Record<string, unknown>]>([
    ['another before it', { bx24_request_id: 'x', TASKID: 102 }],
    ['another after it', { TASKID: 102, bx24_request_id: 'x' }],
    ['no number', { TASKID: 'one' }],
    ['a list', { TASKID: [102] }],
    ['none', {}],
  ])('%s is a wrong argument', (_, parameters) => {
    const portal = portalWith({ kind: 'running' })
    const { status, body } = call(portal, 'task.item.defer', parameters)
    expect(status).toBe(400)
    expect(at(body, 'error')).toBe('ERROR_CORE')
    expect(at(body, 'error_description')).toMatch(
      /^TASKS_ERROR_EXCEPTION_#256; Param #0 \(taskId\).*expected to be of type "integer"/,
    )
    expect(portal.tasks.get(102)!.status).toBe(3)
  })

  it('one code for what is refused, invisible or not there', () => {
    for (const id of [102, 111, 9999])
      expect(call(portalWith(), 'task.item.defer', { TASKID: id })).toMatchObject({
        status: 400,
        body: { error: 'ERROR_CORE' },
      })
  })
})

describe('tasks.task.*', () => {
  it('answers the task after the move', () => {
    expect(call(portalWith(), 'tasks.task.pause', { taskId: 102 })).toMatchObject({
      status: 200,
      body: { result: { task: { id: '102', status: '2' } } },
    })
  })

  it.each(['pause', 'start', 'renew', 'defer'])('%s: a task that is not there or not visible', name => {
    for (const taskId of [9999, 126])
      expect(call(portalWith({ user: 8 }), `tasks.task.${name}`, { taskId })).toMatchObject({
        status: 400,
        body: { error: '1048582' },
      })
  })

  it('get: a task that is not there or not visible is an empty result, or an error, by the portal', () => {
    for (const taskId of [9999, 126]) {
      expect(call(portalWith({ user: 8 }), 'tasks.task.get', { taskId })).toMatchObject({
        status: 200,
        body: { result: [] },
      })
      expect(call(portalWith({ user: 8, missing: 'error' }), 'tasks.task.get', { taskId })).toMatchObject({
        status: 400,
        body: { error: '1048582' },
      })
    }
  })

  it.each<[unknown, string]>([
    [['102', '103'], '1048582'],
    [{ 0: { id: '102' } }, '1048582'],
    [[], '0'],
    ['', '0'],
    ['x102', '0'],
    ['-102', '0'],
  ])('an id of %j is cast to a number: %s', (taskId, error) => {
    expect(call(portalWith(), 'tasks.task.pause', { taskId })).toMatchObject({ status: 400, body: { error } })
  })

  it('an id with zeros ahead or letters behind is a number', () => {
    const portal = portalWith()
    for (const [taskId, id] of [
      ['0102', 102],
      ['103 and more', 103],
    ] as const) {
      expect(call(portal, 'tasks.task.pause', { taskId }).status).toBe(200)
      expect(portal.tasks.get(id)!.status).toBe(2)
    }
  })

  it("the task's id is missing, or of another type", () => {
    expect(call(portalWith(), 'tasks.task.defer')).toMatchObject({ status: 400, body: { error: '100' } })
    expect(call(portalWith(), 'tasks.task.defer', { taskId: 'x' })).toMatchObject({ status: 400, body: { error: '0' } })
  })

  it('a running task offers Pause, or Defer, by the kind of portal', () => {
    const action = (kind: PortalSettings['kind'], taskId: number) =>
      at(call(portalWith({ kind }), 'tasks.task.get', { taskId }).body, 'result', 'task', 'action')
    expect(action('pause-first', 102)).toMatchObject({ defer: false, pause: true, start: false, renew: false })
    expect(action('running', 102)).toMatchObject({ defer: true, pause: true })
    expect(action('pause-first', 122)).toMatchObject({ defer: true, start: true })
    // The user is responsible for it, and the portal denies it all the same
    expect(action('running', 111)).toMatchObject({ defer: false, pause: false, start: false })
  })

  it('undoing a deferral is renew and start', () => {
    const portal = portalWith()
    for (const name of ['renew', 'start']) expect(call(portal, `tasks.task.${name}`, { taskId: 121 }).status).toBe(200)
    expect(portal.tasks.get(121)!.status).toBe(3)
  })
})

it('a list is not ordered by whatever there is: STATUS_CHANGED_DATE and unknown fields refuse the call', () => {
  const listed = (order: object) => call(portalWith(), 'tasks.task.list', { order })
  for (const field of ['STATUS_CHANGED_DATE', 'NONSENSE', 'STATUS'])
    expect(listed({ ID: 'asc', [field]: 'asc' })).toMatchObject({ status: 400, body: { error: '0' } })
  for (const field of ['CHANGED_DATE', 'deadline', 'ID', 'SORTING']) expect(listed({ [field]: 'asc' }).status).toBe(200)
})

describe('a method that is not served', () => {
  it.each(['task.item.pause', 'tasks.task.snooze', 'user.current'])('%s is not one', method => {
    expect(call(portalWith(), method, { TASKID: 102 })).toMatchObject({
      status: 404,
      body: { error: 'ERROR_METHOD_NOT_FOUND' },
    })
  })

  it('is any that the setting names', () => {
    const portal = portalWith({ kind: 'running', unserved: ['task.item.defer'] })
    expect(call(portal, 'task.item.defer', { TASKID: 102 })).toMatchObject({
      status: 404,
      body: { error: 'ERROR_METHOD_NOT_FOUND' },
    })
    expect(call(portal, 'tasks.task.defer', { taskId: 102 }).status).toBe(200)
  })
})

it('the history has who changed the status and when, the newest first', () => {
  const clock = new StillClock()
  const portal = portalWith({ now: clock.now })
  call(portal, 'tasks.task.pause', { taskId: 102 })
  clock.move(60)
  call(portal, 'tasks.task.defer', { taskId: 102 })
  // Another person
  clock.move(60)
  portal.tasks.get(102)!.status = 3
  const history = (FIELD: string) =>
    at(call(portal, 'tasks.task.history.list', { taskId: 102, filter: { FIELD } }).body, 'result', 'list')
  expect(history('STATUS')).toMatchObject([
    { createdDate: '2026-03-02T12:02:00+03:00', field: 'STATUS', value: { from: '6', to: '3' }, user: { id: 5 } },
    { createdDate: '2026-03-02T12:01:00+03:00', value: { from: '2', to: '6' }, user: { id: 1 } },
    { createdDate: '2026-03-02T12:00:00+03:00', value: { from: '3', to: '2' }, user: { id: 1 } },
  ])
  expect(history('COMMENT')).toEqual([])
  expect(call(portal, 'tasks.task.history.list', { taskId: 9999 })).toMatchObject({
    status: 400,
    body: { error: '1048582' },
  })
})

it("the profile has the user's time zone; none is the browser's", () => {
  expect(at(call(portalWith(), 'profile').body, 'result', 'TIME_ZONE')).toBe('')
  expect(at(call(portalWith({ timeZone: 'Europe/Moscow' }), 'profile').body, 'result', 'TIME_ZONE')).toBe(
    'Europe/Moscow',
  )
})

describe('options of the user and of the app', () => {
  const options = (portal: Portal, method: string, parameters = {}) =>
    at(call(portal, method, parameters).body, 'result')

  it('are merged by name and come back as texts; a nested value is replaced whole', () => {
    const portal = portalWith()
    expect(
      options(portal, 'user.option.set', {
        options: { a: 1, yes: true, no: false, nothing: null, map: { x: 1, y: 2 } },
      }),
    ).toBe(true)
    options(portal, 'user.option.set', { options: { b: '2', map: { z: 3 } } })
    expect(options(portal, 'user.option.get')).toEqual({
      a: '1',
      yes: '1',
      no: '',
      nothing: '',
      map: { z: '3' },
      b: '2',
    })
    expect([
      options(portal, 'user.option.get', { option: 'b' }),
      options(portal, 'user.option.get', { option: 'c' }),
    ]).toEqual(['2', null])
    expect(portal.initData('host').USER_OPTIONS).toMatchObject({ b: '2' })
  })

  it('none is []; without `options` the whole query is stored', () => {
    const portal = portalWith()
    expect(options(portal, 'user.option.get')).toEqual([])
    options(portal, 'user.option.set', { theme: 'dark' })
    expect(options(portal, 'user.option.get')).toEqual({ theme: 'dark' })
  })

  it('those of the app are for everybody to read, and for administrators to write', () => {
    const portal = portalWith({ admin: false })
    expect(call(portal, 'app.option.set', { options: { a: 1 } })).toMatchObject({
      status: 401,
      body: { error: 'ACCESS_DENIED' },
    })
    portal.settings.admin = true
    options(portal, 'app.option.set', { options: { a: 1 } })
    portal.settings.admin = false
    expect(options(portal, 'app.option.get', { option: 'a' })).toBe('1')
  })

  it("a batch has a copy of the user's: what another frame stores meanwhile is put back by its next `set`, whatever the name", () => {
    const portal = portalWith({ moveTime: 800 })
    Object.assign(portal.userOptions, { until: 'a', view: 'list' })
    const steps = runRest(portal, 'batch', {
      auth: portal.tokens.issue().AUTH_ID,
      cmd: {
        before: 'user.option.get?option=until',
        move: 'tasks.task.pause?taskId=102',
        after: 'user.option.get?option=until',
        set: 'user.option.set?options[mine]=1',
      },
    })
    expect(steps.next().done).toBe(false)
    // In the middle of the move
    options(portal, 'user.option.set', { options: { until: 'b', theirs: '1' } })
    expect(portal.userOptions).toEqual({ until: 'b', view: 'list', theirs: '1' })
    expect(steps.next()).toMatchObject({
      value: { body: { result: { result: { before: 'a', after: 'a', set: true } } } },
    })
    expect(portal.userOptions).toEqual({ until: 'a', view: 'list', mine: '1' })
  })

  it('a batch that reads and writes next to each other puts nothing back', () => {
    const portal = portalWith({ moveTime: 800 })
    const steps = runRest(portal, 'batch', {
      auth: portal.tokens.issue().AUTH_ID,
      cmd: { move: 'tasks.task.pause?taskId=102', set: 'user.option.set?options[mine]=1' },
    })
    steps.next()
    options(portal, 'user.option.set', { options: { theirs: '1' } })
    steps.next()
    expect(portal.userOptions).toEqual({ theirs: '1', mine: '1' })
  })

  it('work in a batch', () => {
    const portal = portalWith()
    expect(
      options(portal, 'batch', {
        cmd: { set: 'user.option.set?options[until]=abc', get: 'user.option.get?option=until' },
      }),
    ).toMatchObject({ result: { set: true, get: 'abc' } })
  })
})

describe("refusals are worded in the portal's language", () => {
  it.each([
    ['en', /not allowed/],
    ['de', /nicht verfügbar/],
    ['ru', /не разрешено/],
    ['pl', /niedozwolone/],
    ['sc', /不允许/],
    ['xx', /not allowed/],
  ])('%s', (lang, wording) => {
    const { body } = call(portalWith({ lang }), 'task.item.defer', { TASKID: 102 })
    expect(at(body, 'error_description')).toMatch(wording)
    expect(at(body, 'error_description')).toMatch(/<br>$/)
  })
})

describe('what the frame is told', () => {
  const optionsOf = (settings: Partial<PortalSettings>) => portalWith(settings).initData('host').PLACEMENT_OPTIONS

  it('options of users and the app, empty, are []', () => {
    const portal = portalWith()
    expect(portal.initData('host')).toMatchObject({
      USER_OPTIONS: [],
      APP_OPTIONS: [],
      PLACEMENT: 'TASK_VIEW_TAB',
      PROTOCOL: '0',
    })
    portal.userOptions.theme = 'dark'
    expect(portal.initData('host')).toMatchObject({ USER_OPTIONS: { theme: 'dark' } })
  })

  it("the placement's own options, unless a test says what they are", () => {
    expect(optionsOf({})).toMatchObject({ taskId: '101' })
    expect(optionsOf({ placement: 'TASK_USER_LIST_TOOLBAR', user: 6 })).toMatchObject({ USER_ID: '6' })
    expect(optionsOf({ slider: true })).toMatchObject({ IFRAME: 'Y' })
    expect(optionsOf({ placement: 'DEFAULT' })).toEqual([])
    expect(optionsOf({ options: '{"taskId":"7"}' })).toBe('{"taskId":"7"}')
    expect(portalWith({ options: undefined }).initData('host')).not.toHaveProperty('PLACEMENT_OPTIONS')
  })
})

it.each([
  [null, 11],
  [0, 0],
  [3, 3],
  [120, 120],
])('asked for %s tasks in progress, the user has %i', (tasks, count) => {
  const portal = portalWith({ tasks })
  expect([...portal.tasks.values()].filter(task => task.status === 3 && task.responsibleId === 1)).toHaveLength(count)
})
