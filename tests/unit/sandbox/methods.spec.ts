import { describe, expect, it } from 'vitest'
import { Portal } from '../../portal/portal.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { at, call } from './calls.ts'

const portalWith = (settings?: Partial<PortalSettings>) => new Portal('1', 'http://127.0.0.1', settings)

describe('task.item.* reads its parameters by position', () => {
  it.each([['TASKID'], ['taskId'], ['whatever']])('the first is the task, even by the name %s', (name) => {
    const portal = portalWith({ kind: 'running' })
    expect(call(portal, 'task.item.defer', { [name]: '102' })).toMatchObject({ status: 200, body: { result: null } })
    expect(portal.tasks.get(102)!.status).toBe(6)
  })

  it.each<[string, Record<string, unknown>]>([
    ['another before it', { 'bx24_request_id': 'x', TASKID: 102 }], ['another after it', { TASKID: 102, 'bx24_request_id': 'x' }],
    ['no number', { TASKID: 'one' }], ['a list', { TASKID: [102] }], ['none', {}],
  ])('%s is a wrong argument', (_, parameters) => {
    const portal = portalWith({ kind: 'running' })
    const { status, body } = call(portal, 'task.item.defer', parameters)
    expect(status).toBe(400)
    expect(at(body, 'error')).toBe('ERROR_CORE')
    expect(at(body, 'error_description')).toMatch(/^TASKS_ERROR_EXCEPTION_#256; Param #0 \(taskId\).*expected to be of type "integer"/)
    expect(portal.tasks.get(102)!.status).toBe(3)
  })

  it('one code for what is refused, invisible or not there', () => {
    for (const id of [102, 111, 9999]) expect(call(portalWith(), 'task.item.defer', { TASKID: id })).toMatchObject({ status: 400, body: { error: 'ERROR_CORE' } })
  })
})

describe('tasks.task.*', () => {
  it('answers the task after the move', () => {
    expect(call(portalWith(), 'tasks.task.pause', { taskId: 102 })).toMatchObject({ status: 200, body: { result: { task: { id: '102', status: '2' } } } })
  })

  it.each(['get', 'pause', 'start', 'renew', 'defer'])('%s: a task that is not there or not visible', (name) => {
    for (const taskId of [9999, 126]) expect(call(portalWith({ user: 8 }), `tasks.task.${name}`, { taskId })).toMatchObject({ status: 400, body: { error: '1048582' } })
  })

  it('the task\'s id is missing, or of another type', () => {
    expect(call(portalWith(), 'tasks.task.defer')).toMatchObject({ status: 400, body: { error: '100' } })
    expect(call(portalWith(), 'tasks.task.defer', { taskId: 'x' })).toMatchObject({ status: 400, body: { error: '0' } })
  })

  it('a running task offers Pause, or Defer, by the kind of portal', () => {
    const action = (kind: PortalSettings['kind'], taskId: number) => at(call(portalWith({ kind }), 'tasks.task.get', { taskId }).body, 'result', 'task', 'action')
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

describe('refusals are worded in the portal\'s language', () => {
  it.each([['en', /not allowed/], ['de', /nicht verfügbar/], ['ru', /не разрешено/], ['pl', /niedozwolone/], ['sc', /不允许/], ['xx', /not allowed/]])('%s', (lang, wording) => {
    const { body } = call(portalWith({ lang }), 'task.item.defer', { TASKID: 102 })
    expect(at(body, 'error_description')).toMatch(wording)
    expect(at(body, 'error_description')).toMatch(/<br>$/)
  })
})

describe('what the frame is told', () => {
  const optionsOf = (settings: Partial<PortalSettings>) => portalWith(settings).initData('host').PLACEMENT_OPTIONS

  it('options of users and the app, empty, are []', () => {
    const portal = portalWith()
    expect(portal.initData('host')).toMatchObject({ USER_OPTIONS: [], APP_OPTIONS: [], PLACEMENT: 'TASK_VIEW_TAB', PROTOCOL: '0' })
    portal.userOptions.theme = 'dark'
    expect(portal.initData('host')).toMatchObject({ USER_OPTIONS: { theme: 'dark' } })
  })

  it('the placement\'s own options, unless a test says what they are', () => {
    expect(optionsOf({})).toMatchObject({ taskId: '101' })
    expect(optionsOf({ placement: 'TASK_USER_LIST_TOOLBAR', user: 6 })).toMatchObject({ USER_ID: '6' })
    expect(optionsOf({ slider: true })).toMatchObject({ IFRAME: 'Y' })
    expect(optionsOf({ placement: 'DEFAULT' })).toEqual([])
    expect(optionsOf({ options: '{"taskId":"7"}' })).toBe('{"taskId":"7"}')
    expect(portalWith({ options: undefined }).initData('host')).not.toHaveProperty('PLACEMENT_OPTIONS')
  })
})

it.each([[null, 11], [0, 0], [3, 3], [120, 120]])('asked for %s tasks in progress, the user has %i', (tasks, count) => {
  const portal = portalWith({ tasks })
  expect([...portal.tasks.values()].filter(task => task.status === 3 && task.responsibleId === 1)).toHaveLength(count)
})
