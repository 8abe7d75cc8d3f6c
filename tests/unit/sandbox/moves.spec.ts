import { describe, expect, it } from 'vitest'
import { mayMove, moveTask, sortStatus, type Move, type Rules } from '../../portal/rules.ts'
import type { TaskModule } from '../../portal/settings.ts'
import { completeTask, type SandboxTask } from '../../portal/tasks.ts'

const now = new Date('2026-03-02T09:00:00Z')
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000)
const modules = ['V1', 'V2'] as const
const [v1, v2] = modules.map(module => ({ kind: 'pause-first', module }) as const) as [Rules, Rules]
const task = (fields: Partial<SandboxTask> = {}, module: TaskModule = 'V1') =>
  completeTask({ id: 1, title: 'A task', ...fields }, now, { now: () => now, settings: { module } })

/** What each move makes of each status, asked for by somebody who is not the creator; 0 where it is refused. */
const outcomes: Record<'pause-first' | 'running', Record<TaskModule, Partial<Record<Move, readonly number[]>>>> = {
  'pause-first': {
    // In V1 a move to the status that it has is accepted and changes nothing
    //            from 1  2  3  4  5  6  7
    V1: {
      pause: [0, 2, 2, 0, 0, 0, 0],
      start: [3, 3, 3, 0, 0, 0, 0],
      renew: [0, 2, 0, 0, 2, 2, 0],
      defer: [6, 6, 0, 0, 0, 6, 0],
    },
    V2: {
      pause: [0, 0, 2, 0, 0, 0, 0],
      start: [3, 3, 0, 0, 0, 0, 0],
      renew: [0, 0, 0, 2, 2, 2, 0],
      defer: [6, 6, 0, 0, 0, 0, 0],
    },
  },
  running: {
    V1: {
      pause: [0, 2, 2, 0, 0, 0, 0],
      start: [3, 3, 3, 0, 0, 0, 0],
      renew: [0, 2, 0, 0, 2, 2, 0],
      defer: [0, 0, 6, 0, 0, 6, 0],
    },
    V2: {
      pause: [0, 0, 2, 0, 0, 0, 0],
      start: [3, 3, 0, 0, 0, 0, 0],
      renew: [0, 0, 0, 2, 2, 2, 0],
      defer: [0, 0, 6, 0, 0, 0, 0],
    },
  },
}

for (const kind of ['pause-first', 'running'] as const) {
  for (const module of modules) {
    describe(`a portal of the kind "${kind}" with ${module}`, () => {
      for (const [move, row] of Object.entries(outcomes[kind][module]) as [Move, readonly number[]][]) {
        it.each(row.map((to, index) => ({ from: index + 1, to })))(
          `${move} from $from leads to $to`,
          ({ from, to }) => {
            const moved = task({ status: from, createdBy: 5 })
            expect(moveTask(moved, move, { kind, module }, 1, now)).toBe(to !== 0)
            expect(moved.status).toBe(to || from)
          },
        )
      }
    })
  }
}

describe('V1 compares the wanted status with the sort status', () => {
  it('an overdue task that is deferred already is refused, one in time is accepted', () => {
    const late = task({ status: 6, deadline: hours(-1) })
    expect(moveTask(late, 'defer', v1, 1, now)).toBe(false)
    expect(late.status).toBe(6)
    expect(moveTask(task({ status: 6, deadline: hours(48) }), 'defer', v1, 1, now)).toBe(true)
  })

  it.each([
    ['pause', 2],
    ['start', 3],
    ['renew', 2],
  ] as const)('so is %s of an overdue task with the status %i', (move, status) => {
    expect(moveTask(task({ status, deadline: hours(-1) }), move, v1, 1, now)).toBe(false)
    expect(moveTask(task({ status }), move, v1, 1, now)).toBe(true)
  })

  it.each(modules)('an overdue task still moves where the rule of %s allows it', module => {
    const late = task({ status: 3, deadline: hours(-1) })
    expect(
      moveTask(late, 'pause', { ...v1, module }, 1, now) && moveTask(late, 'defer', { ...v1, module }, 1, now),
    ).toBe(true)
    expect(late.status).toBe(6)
  })
})

it('V2 lets nobody take back what awaits his own approval', () => {
  const awaiting = task({ status: 4, createdBy: 1 })
  expect(moveTask(awaiting, 'renew', v2, 1, now)).toBe(false)
  expect(awaiting.status).toBe(4)
})

describe('a command that fails', () => {
  it('is accepted, and nothing has moved', () => {
    const still = task({ status: 2 })
    const before = JSON.stringify(still)
    expect(moveTask(still, 'defer', v2, 1, now, true)).toBe(true)
    expect(JSON.stringify(still)).toBe(before)
  })

  it('is refused all the same where the access rule refuses', () => {
    expect(moveTask(task({ status: 3 }), 'defer', v2, 1, now, true)).toBe(false)
  })
})

describe('sort status', () => {
  it.each([
    ['without a deadline', null, 3, 3],
    ['overdue', -1, 3, -1],
    ['almost overdue', 23, 3, -3],
    ['with two days left', 48, 3, 3],
    ['overdue but completed', -1, 5, 5],
    ['overdue and deferred', -1, 6, -1],
    ['deferred with a day left', 23, 6, 6],
  ] as const)('%s', (_, left, status, sort) => {
    expect(sortStatus(task({ status, deadline: left === null ? null : hours(left) }), now)).toBe(sort)
  })
})

describe('rights', () => {
  it.each([
    ['creator', { createdBy: 5, responsibleId: 6 }],
    ['responsible', { createdBy: 6, responsibleId: 5 }],
    ['accomplice', { createdBy: 6, responsibleId: 6, accomplices: [5] }],
  ])('the %s may defer', (_, people) => {
    expect(moveTask(task({ status: 2, ...people }), 'defer', v1, 5, now)).toBe(true)
  })

  it('nobody else may, not even to the status that it has', () => {
    expect(moveTask(task({ status: 2 }), 'defer', v1, 5, now)).toBe(false)
    expect(moveTask(task({ status: 6 }), 'defer', v1, 5, now)).toBe(false)
  })

  it('a locked task moves for nobody', () => {
    const locked = task({ isLocked: true })
    expect(mayMove(locked, 'pause', v1, 1)).toBe(false)
    expect(moveTask(locked, 'pause', v1, 1, now)).toBe(false)
    expect(locked.status).toBe(3)
  })
})

describe('dates', () => {
  const dates = ({ statusChangedDate, changedDate, activityDate }: SandboxTask) => [
    statusChangedDate,
    changedDate,
    activityDate,
  ]

  it('a move that changes nothing changes none', () => {
    const moved = task({ status: 3 })
    const before = dates(moved)
    expect(moveTask(moved, 'start', v1, 1, now)).toBe(true)
    expect(dates(moved)).toEqual(before)
  })

  it.each([
    ['pause', 3, false],
    ['defer', 2, false],
    ['start', 2, false],
    ['renew', 6, true],
    ['complete', 3, true],
  ] as const)(
    '%s from %i changes those of the status and of the change; that of the activity in V1: %s, in V2 always',
    (move, status, isActivity) => {
      for (const module of modules) {
        const moved = task({ status }, module)
        const { activityDate } = moved
        moveTask(moved, move, { ...v1, module }, 1, now)
        expect(dates(moved)).toEqual([now, now, isActivity || module === 'V2' ? now : activityDate])
      }
    },
  )

  it('another person in the portal changes them as well, and the history has who and when', () => {
    const moved = task({ status: 2 }, 'V2')
    moved.status = 6
    expect(dates(moved)).toEqual([now, now, now])
    expect(moved.history).toEqual([{ from: 2, to: 6, user: 5, at: now }])
    moved.status = 6
    expect(moved.history).toHaveLength(1)
  })
})
