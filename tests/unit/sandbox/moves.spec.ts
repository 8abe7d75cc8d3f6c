import { describe, expect, it } from 'vitest'
import { mayMove, moveTask, sortStatus, type Move } from '../../portal/rules.ts'
import { completeTask, type SandboxTask } from '../../portal/tasks.ts'

const now = new Date('2026-03-02T09:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)
const task = (fields: Partial<SandboxTask> = {}) => completeTask({ id: 1, title: 'A task', ...fields }, now)

/** What each move makes of each status; 0 where it is refused. A move to the status that it has is accepted and changes nothing. */
const outcomes: Record<'pause-first' | 'running', Partial<Record<Move, readonly number[]>>> = {
  //                      from 1  2  3  4  5  6  7
  'pause-first': { pause: [0, 2, 2, 0, 0, 0, 0], start: [3, 3, 3, 0, 0, 0, 0], renew: [0, 2, 0, 0, 2, 2, 0], defer: [6, 6, 0, 0, 0, 6, 0] },
  'running': { pause: [0, 2, 2, 0, 0, 0, 0], start: [3, 3, 3, 0, 0, 0, 0], renew: [0, 2, 0, 0, 2, 2, 0], defer: [0, 0, 6, 0, 0, 6, 0] },
}

for (const kind of ['pause-first', 'running'] as const) {
  describe(`a portal of the kind "${kind}"`, () => {
    for (const [move, row] of Object.entries(outcomes[kind]) as [Move, readonly number[]][]) {
      it.each(row.map((to, index) => ({ from: index + 1, to })))(`${move} from $from leads to $to`, ({ from, to }) => {
        const moved = task({ status: from })
        expect(moveTask(moved, move, kind, 1, now)).toBe(to !== 0)
        expect(moved.status).toBe(to || from)
      })
    }
  })
}

describe('the wanted status is compared with the sort status', () => {
  it('an overdue task that is deferred already is refused, one in time is accepted', () => {
    const late = task({ status: 6, deadline: hours(-1) })
    expect(moveTask(late, 'defer', 'pause-first', 1, now)).toBe(false)
    expect(late.status).toBe(6)
    expect(moveTask(task({ status: 6, deadline: hours(48) }), 'defer', 'pause-first', 1, now)).toBe(true)
  })

  it.each([['pause', 2], ['start', 3], ['renew', 2]] as const)('so is %s of an overdue task with the status %i', (move, status) => {
    expect(moveTask(task({ status, deadline: hours(-1) }), move, 'pause-first', 1, now)).toBe(false)
    expect(moveTask(task({ status }), move, 'pause-first', 1, now)).toBe(true)
  })

  it('an overdue task still moves where its rule allows it', () => {
    const late = task({ status: 3, deadline: hours(-1) })
    expect(moveTask(late, 'pause', 'pause-first', 1, now) && moveTask(late, 'defer', 'pause-first', 1, now)).toBe(true)
    expect(late.status).toBe(6)
  })
})

describe('sort status', () => {
  it.each([
    ['without a deadline', null, 3, 3], ['overdue', -1, 3, -1], ['almost overdue', 23, 3, -3], ['with two days left', 48, 3, 3],
    ['overdue but completed', -1, 5, 5], ['overdue and deferred', -1, 6, -1], ['deferred with a day left', 23, 6, 6],
  ] as const)('%s', (_, left, status, sort) => {
    expect(sortStatus(task({ status, deadline: left === null ? null : hours(left) }), now)).toBe(sort)
  })
})

describe('rights', () => {
  it.each([['creator', { createdBy: 5, responsibleId: 6 }], ['responsible', { createdBy: 6, responsibleId: 5 }], ['accomplice', { createdBy: 6, responsibleId: 6, accomplices: [5] }]])(
    'the %s may defer', (_, people) => {
      expect(moveTask(task({ status: 2, ...people }), 'defer', 'pause-first', 5, now)).toBe(true)
    })

  it('nobody else may, not even to the status that it has', () => {
    expect(moveTask(task({ status: 2 }), 'defer', 'pause-first', 5, now)).toBe(false)
    expect(moveTask(task({ status: 6 }), 'defer', 'pause-first', 5, now)).toBe(false)
  })

  it('a locked task moves for nobody', () => {
    const locked = task({ isLocked: true })
    expect(mayMove(locked, 'pause', 'pause-first', 1)).toBe(false)
    expect(moveTask(locked, 'pause', 'pause-first', 1, now)).toBe(false)
    expect(locked.status).toBe(3)
  })
})

describe('dates', () => {
  const dates = ({ statusChangedDate, changedDate, activityDate }: SandboxTask) => [statusChangedDate, changedDate, activityDate]

  it('a move that changes nothing changes none', () => {
    const moved = task({ status: 3 })
    const before = dates(moved)
    expect(moveTask(moved, 'start', 'pause-first', 1, now)).toBe(true)
    expect(dates(moved)).toEqual(before)
  })

  it.each([['pause', 3, false], ['defer', 2, false], ['start', 2, false], ['renew', 6, true], ['complete', 3, true]] as const)(
    '%s from %i changes those of the status and of the change; that of the activity: %s', (move, status, isActivity) => {
      const moved = task({ status })
      const { activityDate } = moved
      moveTask(moved, move, 'pause-first', 1, now)
      expect(dates(moved)).toEqual([now, now, isActivity ? now : activityDate])
    })
})
