import { describe, expect, it } from 'vitest'
import { Portal } from '../../portal/portal.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { at, call } from './calls.ts'

const portalWith = (settings?: Partial<PortalSettings>) =>
  new Portal('1', 'http://127.0.0.1', { timer: true, ...settings })
const rowOf = (portal: Portal, parameters = {}) =>
  at(
    call(portal, 'tasks.task.list', { filter: { ID: 109 }, params: { WITH_TIMER_INFO: 'Y' }, ...parameters }).body,
    'result',
    'tasks',
    0,
  )
const runs = (portal: Portal) => at(rowOf(portal), 'timerIsRunningForCurrentUser')

describe("a row says whether the user's own timer runs", () => {
  it('where it is asked for, with the field that allows time tracking', () => {
    expect([runs(portalWith()), runs(portalWith({ timer: false }))]).toEqual(['Y', 'N'])
    expect(rowOf(portalWith(), { params: {} })).not.toHaveProperty('timerIsRunningForCurrentUser')
    expect(rowOf(portalWith(), { select: ['ID', 'ALLOW_TIME_TRACKING'] })).toMatchObject({
      timerIsRunningForCurrentUser: 'Y',
    })
    expect(rowOf(portalWith(), { select: ['ID'] })).toMatchObject({ timerIsRunningForCurrentUser: 'N' })
    expect(
      at(
        call(portalWith(), 'tasks.task.get', { taskId: 109, params: { WITH_TIMER_INFO: 'Y' } }).body,
        'result',
        'task',
      ),
    ).toMatchObject({ timerIsRunningForCurrentUser: 'Y' })
  })

  it('and of nobody else', () => {
    const portal = portalWith()
    portal.timers.set(6, 109)
    portal.timers.delete(1)
    expect(runs(portal)).toBe('N')
  })
})

describe('moves', () => {
  it.each([
    ['V1', 'N'],
    ['V2', 'Y'],
  ] as const)('a deferral by %s: the timer runs afterwards: %s; a pause does not stop it', (module, after) => {
    const portal = portalWith({ module })
    call(portal, 'tasks.task.pause', { taskId: 109 })
    expect(runs(portal)).toBe('Y')
    expect(call(portal, 'task.item.defer', { TASKID: 109 }).status).toBe(200)
    expect(runs(portal)).toBe(after)
  })

  it("V1 stops no other's", () => {
    const portal = portalWith({ module: 'V1', kind: 'running' })
    portal.timers.set(6, 109)
    call(portal, 'task.item.defer', { TASKID: 109 })
    expect([...portal.timers]).toEqual([[6, 109]])
  })

  it.each(['V1', 'V2'] as const)('nothing starts one in %s', module => {
    const portal = portalWith({ module, timer: false })
    portal.tasks.get(109)!.status = 6
    for (const move of ['renew', 'start']) expect(call(portal, `tasks.task.${move}`, { taskId: 109 }).status).toBe(200)
    expect(runs(portal)).toBe('N')
  })
})

describe('tasks.task.pauseTimer', () => {
  const pause = (portal: Portal, taskId: unknown) => call(portal, 'tasks.task.pauseTimer', { taskId })

  it('stops it, and refuses where none runs', () => {
    const portal = portalWith()
    expect(pause(portal, 109)).toMatchObject({
      status: 200,
      body: { result: { task: { id: '109', timerIsRunningForCurrentUser: 'N' } } },
    })
    expect(runs(portal)).toBe('N')
    expect(pause(portal, 109)).toMatchObject({ status: 400, body: { error: '0' } })
  })

  it('is null for a task without time tracking, and an error for one that is not there', () => {
    expect(pause(portalWith(), 102)).toMatchObject({ status: 200, body: { result: null } })
    expect(pause(portalWith(), 9999)).toMatchObject({ status: 400, body: { error: '1048582' } })
  })

  it('may succeed and stop nothing', () => {
    const portal = portalWith({ faults: [{ on: 'tasks.task.pauseTimer', effect: { kind: 'silent' } }] })
    call(portal, 'batch', { cmd: { stop: 'tasks.task.pauseTimer?taskId=109' } })
    expect(runs(portal)).toBe('Y')
  })
})

it('tasks.task.startTimer starts one, and the task, and refuses while another runs', () => {
  const portal = portalWith({ timer: false })
  const start = (taskId: number) => call(portal, 'tasks.task.startTimer', { taskId })
  Object.assign(portal.tasks.get(122)!, { allowTimeTracking: true })
  expect(start(122)).toMatchObject({
    status: 200,
    body: { result: { task: { status: '3', timerIsRunningForCurrentUser: 'Y' } } },
  })
  expect(start(109)).toMatchObject({ status: 400, body: { error: '0' } })
  expect(start(102)).toMatchObject({ status: 200, body: { result: null } })
})
