import { describe, expect, it } from 'vitest'
import { listTasks, toRow, type PhpMap, type Reader } from '../../portal/list.ts'
import { completeTask, moreTasks, type SandboxTask } from '../../portal/tasks.ts'

const now = new Date('2026-03-02T09:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)
const task = (id: number, fields: Partial<SandboxTask> = {}) =>
  completeTask({ id, title: `Task ${id}`, ...fields }, now)

const tasks = [
  task(1, { deadline: hours(-1), priority: 2 }),
  task(2, { deadline: hours(48), groupId: 11 }),
  task(3),
  task(4, { status: 6, deadline: hours(-1) }),
  task(5, { responsibleId: 6, accomplices: [1] }),
  task(6, { responsibleId: 6, createdBy: 6 }),
]

const reader: Reader = { user: 1, module: 'V2' }
const ids = (filter: PhpMap, order: PhpMap = {}, by = reader) =>
  listTasks(tasks, { filter, order }, by, now).rows.map(row => Number(row.id))

describe('filter', () => {
  it.each<[string, PhpMap, number[]]>([
    ['none: what the user can see', {}, [1, 2, 3, 4, 5]],
    ['REAL_STATUS is the status', { REAL_STATUS: '3' }, [1, 2, 3, 5]],
    ['STATUS is the sort status: overdue tasks are lost', { STATUS: 3 }, [2, 3, 5]],
    ['STATUS -1: overdue, deferred ones too', { STATUS: -1 }, [1, 4]],
    ['a list is any of them', { ID: ['1', '3', '6'] }, [1, 3]],
    ['@', { '@ID': [1, 2] }, [1, 2]],
    ['!@', { '!@ID': [1, 2] }, [3, 4, 5]],
    ['!', { '!ID': 1 }, [2, 3, 4, 5]],
    ['=', { '=ID': '2' }, [2]],
    ['>=', { '>=ID': 4 }, [4, 5]],
    ['<', { '<ID': 2 }, [1]],
    ['%', { '%TITLE': 'TASK 2' }, [2]],
    ['!%', { '!%TITLE': 'task' }, []],
    ['RESPONSIBLE_ID', { RESPONSIBLE_ID: 6 }, [5]],
    ['an empty user, as a failed $result leaves it, is nobody', { RESPONSIBLE_ID: '' }, []],
    ['ACCOMPLICE', { ACCOMPLICE: 1 }, [5]],
    ['MEMBER', { MEMBER: 6 }, [5]],
    ['GROUP_ID', { GROUP_ID: 11 }, [2]],
    ['PRIORITY', { PRIORITY: 2 }, [1]],
    ['a task without a deadline never compares with one', { '>DEADLINE': '1970-01-02' }, [1, 2, 4]],
    ['in neither direction', { '<=DEADLINE': '2100-01-01T00:00:00+03:00' }, [1, 2, 4]],
    ['an offset counts', { '>DEADLINE': '2026-03-02T12:00:00+03:00' }, [2]],
    ['an empty deadline: those without one', { DEADLINE: '' }, [3, 5]],
    ['not an empty deadline: those with one', { '!DEADLINE': '' }, [1, 2, 4]],
    ['unknown fields are passed over', { NONSENSE: 1, ID: 3 }, [3]],
    ['all of several', { REAL_STATUS: 3, '>ID': 1, RESPONSIBLE_ID: 1 }, [2, 3]],
  ])('%s', (_, filter, expected) => {
    expect(ids(filter).sort()).toEqual(expected)
  })
})

describe('order', () => {
  it('ascending by DEADLINE puts tasks without one last in V2, first in V1', () => {
    const by = (module: Reader['module']) =>
      ids({ REAL_STATUS: 3 }, { DEADLINE: 'asc', ID: 'desc' }, { user: 1, module })
    expect([by('V2'), by('V1')]).toEqual([
      [1, 2, 5, 3],
      [5, 3, 1, 2],
    ])
  })

  it.each(['V1', 'V2'] as const)('descending puts them last in %s', module => {
    expect(ids({ REAL_STATUS: 3 }, { DEADLINE: 'desc', ID: 'asc' }, { user: 1, module })).toEqual([2, 1, 3, 5])
  })
})

describe('paging', () => {
  const many = moreTasks(120, 1, now)
  const page = (start: unknown) => {
    const { rows, total, next } = listTasks(many, { start, order: { ID: 'asc' } }, reader, now)
    return { first: rows[0]?.id, count: rows.length, total, next }
  }

  it.each([
    [undefined, '1001', 50, 50],
    [0, '1001', 50, 50],
    ['50', '1051', 50, 100],
    [74, '1051', 50, 100],
    [100, '1101', 20, undefined],
    ['x', '1001', 50, 50],
  ])('start %s', (start, first, count, next) => {
    expect(page(start)).toEqual({ first, count, total: 120, next })
  })

  it('start -1 does not count, and is the first page all the same', () => {
    expect(page(-1)).toEqual({ first: '1001', count: 50, total: undefined, next: undefined })
  })

  it('a page beyond the end is empty', () => {
    expect(page(150)).toEqual({ first: undefined, count: 0, total: 120, next: undefined })
  })
})

describe('row', () => {
  it('is camel case, and all values are strings', () => {
    expect(toRow(task(1, { deadline: hours(-1), groupId: 11 }), [], now)).toMatchObject({
      id: '1',
      title: 'Task 1',
      status: '3',
      subStatus: '-1',
      deadline: '2026-03-02T11:00:00+03:00',
      priority: '1',
      groupId: '11',
      group: { id: '11', name: 'Lighthouse', additionalData: [] },
      createdBy: '1',
      responsibleId: '1',
      accomplices: [],
      allowTimeTracking: 'N',
      creator: { id: '1', name: 'Maria Lindqvist', link: '/company/personal/user/1/' },
    })
  })

  it("without a group or a deadline has PHP's empty ones", () => {
    expect(toRow(task(1), [], now)).toMatchObject({ deadline: null, groupId: '0', group: [] })
  })

  it('has what was selected and the id, and nothing for an unknown field', () => {
    expect(toRow(task(1), ['TITLE'], now)).toEqual({ id: '1', title: 'Task 1' })
    expect(toRow(task(1), ['UF_NONSENSE'], now)).toEqual({ id: '1' })
    expect(Object.keys(toRow(task(1), ['*'], now))).toContain('deadline')
  })
})
