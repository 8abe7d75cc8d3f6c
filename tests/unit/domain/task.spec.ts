import { describe, expect, it } from 'vitest'
import { byDeadline, byStatusChange, isSame, type Task } from '../../../src/domain/task.ts'
import { task } from '../../fakes/portal.ts'

describe('two readings of a task', () => {
  const full = (rest: Partial<Task> = {}) =>
    task(1, {
      deadline: new Date(2026, 10, 24),
      project: { id: 7, name: 'Lighthouse' },
      creator: { id: 5, name: 'Anna Petrova' },
      created: new Date(2026, 10, 1),
      statusChanged: new Date(2026, 10, 20),
      activity: new Date(2026, 10, 21),
      ...rest,
    })

  it('say the same when every field does, though each is an object of its own', () => {
    expect(isSame(full(), full())).toBe(true)
    expect(isSame(task(1), task(1))).toBe(true)
  })

  const others = {
    id: [2],
    title: ['Renamed'],
    status: ['deferred'],
    deadline: [new Date(2026, 10, 25), null],
    priority: ['high'],
    project: [{ id: 7, name: 'Renamed' }, { id: 8, name: 'Lighthouse' }, null],
    creator: [{ id: 5, name: '' }],
    created: [new Date(2026, 10, 2)],
    isOwn: [false],
    isParticipant: [true],
    isTimerRunning: [true],
    statusChanged: [new Date(2026, 10, 19)],
    activity: [null],
  } satisfies { [Name in keyof Task]: readonly Task[Name][] }
  const changes = Object.entries(others).flatMap(([name, values]) => values.map(value => ({ [name]: value })))

  it.each<Partial<Task>>(changes)('differ in %j', change => {
    expect([isSame(full(), full(change)), isSame(full(change), full())]).toEqual([false, false])
  })
})

describe('tasks stand', () => {
  const sorted = (order: (a: Task, b: Task) => number, tasks: readonly Task[]) =>
    [tasks, tasks.toReversed()].map(some => some.toSorted(order).map(({ id }) => id))

  it('by deadline, those without one last, the older first among equals', () => {
    const soon = new Date(2026, 10, 24)
    const tasks = [
      task(5),
      task(2, { deadline: soon }),
      task(3, { deadline: new Date(2026, 10, 23) }),
      task(4),
      task(1, { deadline: soon }),
    ]
    expect(sorted(byDeadline, tasks)).toEqual([
      [3, 1, 2, 4, 5],
      [3, 1, 2, 4, 5],
    ])
  })

  it('by when they were deferred, last first, where that is not known at the end, the newer first among equals', () => {
    const yesterday = new Date(2026, 10, 23)
    const tasks = [
      task(4),
      task(2, { statusChanged: yesterday }),
      task(1, { statusChanged: new Date(2026, 10, 24) }),
      task(3, { statusChanged: yesterday }),
      task(5),
    ]
    expect(sorted(byStatusChange, tasks)).toEqual([
      [1, 3, 2, 5, 4],
      [1, 3, 2, 5, 4],
    ])
  })
})
