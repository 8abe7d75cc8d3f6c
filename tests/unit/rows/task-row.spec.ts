import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toId, toStatus, toTask } from '../../../src/bitrix24/rows.ts'

const row = {
  id: '42',
  title: ' Call the supplier ',
  status: '3',
  subStatus: '-1',
  deadline: '2026-11-24T18:00:00+03:00',
  priority: '2',
  createdDate: '2026-11-01T09:00:00+03:00',
  allowTimeTracking: 'Y',
  responsibleId: '1',
  statusChangedDate: '2026-11-20T09:00:00+03:00',
  activityDate: null,
  groupId: '7',
  group: { id: '7', name: 'Lighthouse', additionalData: [] },
  createdBy: '5',
  creator: { id: '5', name: 'Anna Petrova', link: '/company/' },
}

describe('a row of the portal', () => {
  it.each([
    [['1', '7'], true],
    [['7'], false],
    [[], false],
    [undefined, false],
    ['x', false],
  ])('of somebody else with the participants %j: the user, 1, takes part: %s', (accomplices, isParticipant) => {
    expect(toTask({ ...row, responsibleId: '5', accomplices }, 1)).toMatchObject({ isOwn: false, isParticipant })
  })

  it('becomes a task', () => {
    expect(toTask(row, 1)).toEqual({
      id: 42,
      title: 'Call the supplier',
      status: 'inProgress',
      deadline: new Date('2026-11-24T15:00:00Z'),
      priority: 'high',
      project: { id: 7, name: 'Lighthouse' },
      creator: { id: 5, name: 'Anna Petrova' },
      created: new Date('2026-11-01T06:00:00Z'),
      isTimerRunning: false,
      isOwn: true,
      isParticipant: false,
      statusChanged: new Date('2026-11-20T06:00:00Z'),
      activity: null,
    })
  })

  it('may have numbers where PHP usually writes strings', () => {
    expect(toTask({ ...row, id: 42, status: 3, priority: 2, groupId: 7, createdBy: 5 })).toEqual(toTask(row))
  })

  it("is the user's own when the user is responsible, or when the row does not say who is", () => {
    expect([toTask(row, 1), toTask(row, 2), toTask({ id: 1 }, 2)].map(task => task!.isOwn)).toEqual([true, false, true])
  })

  it('has no project when the group is an empty map', () => {
    expect(toTask({ ...row, groupId: '0', group: [] })?.project).toBeNull()
  })

  it('has a project and a creator by their own ids or by those of their maps, and names without blanks around', () => {
    expect(toTask({ ...row, group: { name: ' Lighthouse ' }, creator: {} })).toMatchObject({
      project: { id: 7, name: 'Lighthouse' },
      creator: { id: 5, name: '' },
    })
    expect(toTask({ ...row, groupId: null, createdBy: undefined })).toMatchObject({
      project: { id: 7 },
      creator: { id: 5, name: 'Anna Petrova' },
    })
    expect(toTask({ ...row, groupId: '8', createdBy: '6' })).toMatchObject({ project: { id: 8 }, creator: { id: 6 } })
  })

  it('says what it tells of time: whether it is tracked, and when something happened', () => {
    expect(
      toTask({ ...row, timerIsRunningForCurrentUser: 'Y', activityDate: '2026-11-21T09:00:00+03:00' }),
    ).toMatchObject({ isTimerRunning: true, activity: new Date('2026-11-21T06:00:00Z') })
  })

  it('may have a project of which only the id is known', () => {
    expect(toTask({ ...row, group: [] })?.project).toEqual({ id: 7, name: '' })
  })

  it.each([
    null,
    undefined,
    '',
    false,
    [],
    {},
    '0000-00-00',
    'tomorrow',
    'on 2026-11-24',
    '2026-99-99T00:00:00+03:00',
    5,
    '5',
  ])('has no deadline when that is %j', deadline => {
    expect(toTask({ ...row, deadline })?.deadline).toBeNull()
  })

  it.each([null, undefined, false, [], {}])('has an empty title when that is %j', title => {
    expect(toTask({ ...row, title })?.title).toBe('')
  })

  it.each(['<img src=x onerror=alert(1)>', '🗂️ ملف', 'x'.repeat(1000)])('keeps its title as it is: %.40s', title => {
    expect(toTask({ ...row, title })?.title).toBe(title)
  })

  it.each([undefined, null, '', '0', 0, -1, '-1', '4.5', 4.5, 'x', '1e3', [], {}, true, '99999999999999999999'])(
    'is no task when its id is %j',
    id => {
      expect(toTask({ ...row, id })).toBeNull()
    },
  )

  it.each(['0', '8', '-1', null, 'x', [], 3.5])('has an unknown status when that is %j', status => {
    expect(toTask({ ...row, status })?.status).toBe('unknown')
  })

  it.each(['9', '-1', null, '', 'high', '1.5'])('has normal priority when that is %j', priority => {
    expect(toTask({ ...row, priority })?.priority).toBe('normal')
  })

  it('never throws, whatever its shape', () => {
    const anything = fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSparseArray: true })
    const rows = fc.oneof(
      anything,
      fc.record(
        {
          id: fc.oneof(anything, fc.nat()),
          title: anything,
          status: anything,
          deadline: fc.oneof(anything, fc.date().map(String)),
          priority: anything,
          groupId: anything,
          group: anything,
          createdBy: anything,
          creator: anything,
        },
        { requiredKeys: ['id'] },
      ),
    )
    let tasks = 0
    fc.assert(
      fc.property(rows, row => {
        const task = toTask(row)
        if (task === null) return
        tasks++
        expect(toId(task.id)).toBe(task.id)
        expect(typeof task.title).toBe('string')
        expect(task.deadline === null || !Number.isNaN(task.deadline.getTime())).toBe(true)
      }),
    )
    expect(tasks).toBeGreaterThan(0)
  })
})

it('knows the seven statuses', () => {
  expect(['1', '2', '3', '4', '5', '6', '7'].map(toStatus)).toEqual([
    'new',
    'pending',
    'inProgress',
    'awaitingControl',
    'completed',
    'deferred',
    'declined',
  ])
})
