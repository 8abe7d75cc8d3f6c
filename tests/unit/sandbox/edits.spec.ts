import { describe, expect, it } from 'vitest'
import { Portal } from '../../portal/portal.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { at, call, StillClock } from './calls.ts'

function opened(settings?: Partial<PortalSettings>) {
  const clock = new StillClock()
  const portal = new Portal('1', 'http://127.0.0.1', { now: clock.now, ...settings })
  return {
    clock,
    portal,
    ask: (method: string, parameters: Record<string, unknown> = {}) => call(portal, `tasks.task.${method}`, parameters),
  }
}

describe('tasks.task.add', () => {
  it('makes a pending task of whoever asks, with a number of its own', () => {
    const { portal, ask } = opened({ user: 6 })
    const { status, body } = ask('add', {
      fields: { TITLE: 'New', RESPONSIBLE_ID: '1', DEADLINE: '2026-03-01T10:00:00+03:00' },
    })
    expect(status).toBe(200)
    expect(at(body, 'result', 'task')).toMatchObject({
      id: '127',
      title: 'New',
      status: '2',
      subStatus: '-1',
      createdBy: '6',
      responsibleId: '1',
      deadline: '2026-03-01T10:00:00+03:00',
      createdDate: '2026-03-02T12:00:00+03:00',
      activityDate: '2026-03-02T12:00:00+03:00',
      action: { start: true, defer: true, remove: true },
    })
    expect(portal.tasks.get(127)).toMatchObject({ status: 2, history: [] })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['no fields', {}, '100'],
    ['no title', { RESPONSIBLE_ID: 1 }, 'ERROR_CORE'],
    ['an empty title', { TITLE: ' ', RESPONSIBLE_ID: 1 }, 'ERROR_CORE'],
    ['nobody responsible', { TITLE: 'New' }, 'ERROR_CORE'],
    ['somebody unknown', { TITLE: 'New', RESPONSIBLE_ID: 999 }, 'ERROR_CORE'],
    ['an invalid status', { TITLE: 'New', RESPONSIBLE_ID: 1, STATUS: 9 }, 'ERROR_CORE'],
  ])('%s is an error, and makes nothing', (_, fields, error) => {
    const { portal, ask } = opened()
    const before = portal.tasks.size
    expect(ask('add', { fields })).toMatchObject({ status: 400, body: { error } })
    expect(portal.tasks.size).toBe(before)
  })
})

describe('tasks.task.update', () => {
  it("gives a task any status, without the moves' rules, and notes who did it", () => {
    const { clock, portal, ask } = opened({ module: 'V1' })
    clock.move(60)
    expect(ask('update', { taskId: 121, fields: { STATUS: 3, TITLE: 'Other' } })).toMatchObject({
      status: 200,
      body: { result: { task: { status: '3', title: 'Other' } } },
    })
    const task = portal.tasks.get(121)!
    expect(task.history).toEqual([{ from: 6, to: 3, user: 1, at: new Date(clock.now()) }])
    expect([task.changedDate, task.statusChangedDate].map(Number)).toEqual([clock.now(), clock.now()])
    expect(task.activityDate.getTime()).toBeLessThan(clock.now())
    expect(portal.moves).toEqual([{ task: 121, move: 'update', from: 6, to: 3 }])
  })

  it.each([
    ['V1', false],
    ['V2', true],
  ] as const)(
    'that sends the status which it has, as a card does: the history has nothing of it; its date is changed in %s: %s',
    (module, isChanged) => {
      const { clock, portal, ask } = opened({ module })
      clock.move(60)
      ask('update', { taskId: 121, fields: { TITLE: 'Other', STATUS: 6 } })
      const task = portal.tasks.get(121)!
      expect([task.history, portal.moves]).toEqual([[], []])
      expect(task.statusChangedDate.getTime() === clock.now()).toBe(isChanged)
      expect(task.changedDate.getTime()).toBe(clock.now())
    },
  )

  it('without a status leaves its date', () => {
    const { clock, portal, ask } = opened({ module: 'V2' })
    clock.move(60)
    ask('update', { taskId: 121, fields: { TITLE: 'Other' } })
    expect(portal.tasks.get(121)!.statusChangedDate.getTime()).toBeLessThan(clock.now())
  })

  it('to New is Pending in V2, and an error in V1', () => {
    const status = (module: 'V1' | 'V2') =>
      at(opened({ module }).ask('update', { taskId: 121, fields: { STATUS: 1 } }).body, 'result', 'task', 'status')
    expect([status('V1'), status('V2')]).toEqual([undefined, '2'])
  })

  it.each<[string, Record<string, unknown>, string]>([
    ["somebody else's", { taskId: 101, fields: { STATUS: 5 } }, '0'],
    ['not there', { taskId: 9999, fields: { STATUS: 5 } }, '0'],
    ['no task', { fields: { STATUS: 5 } }, '100'],
    ['no fields', { taskId: 121 }, '100'],
    ['an invalid status', { taskId: 121, fields: { TITLE: 'Other', STATUS: 7 } }, 'ERROR_CORE'],
    ['no title', { taskId: 121, fields: { TITLE: '' } }, 'ERROR_CORE'],
  ])('%s: refused, and nothing changed', (_, parameters, error) => {
    const { portal, ask } = opened()
    const before = JSON.stringify([...portal.tasks.values()])
    expect(ask('update', parameters)).toMatchObject({ status: 400, body: { error } })
    expect(JSON.stringify([...portal.tasks.values()])).toBe(before)
  })
})

describe('tasks.task.delete', () => {
  it('deletes what its creator names', () => {
    const { portal, ask } = opened()
    expect(ask('delete', { taskId: 121 })).toMatchObject({ status: 200, body: { result: { task: true } } })
    expect(portal.tasks.has(121)).toBe(false)
    expect(ask('delete', { taskId: 121 })).toMatchObject({ status: 400, body: { error: '1048582' } })
  })

  it.each<[string, unknown, string]>([
    ["somebody else's", 101, '1048582'],
    ['no number', 'x', '0'],
    ['none', undefined, '100'],
  ])('%s: refused', (_, taskId, error) => {
    const { portal, ask } = opened()
    expect(ask('delete', { ...(taskId !== undefined && { taskId }) })).toMatchObject({ status: 400, body: { error } })
    expect(portal.tasks.has(101)).toBe(true)
  })
})
