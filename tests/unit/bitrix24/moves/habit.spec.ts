import { describe, expect, it } from 'vitest'
import { learn, newMoveState, type Habit, type Lesson } from '../../../../src/bitrix24/moves/habit.ts'

const unknown = newMoveState().habit
const nothing: Lesson = {
  isQuotaTest: false,
  method: 'task.item.defer',
  isUnserved: false,
  isLimited: false,
  neededPause: null,
  wasRefused: false,
}

/** What is known · what a request has shown · what is known then. */
const table: readonly [name: string, known: Partial<Habit>, lesson: Partial<Lesson>, then: Partial<Habit>][] = [
  ['a deferral without a pause', {}, { neededPause: false }, { wantsPause: false }],
  ['a deferral after a pause', {}, { neededPause: true }, { wantsPause: true }],
  ['nothing that was tried', { wantsPause: true }, {}, { wantsPause: true }],
  ['a refusal of what was learnt', { wantsPause: true }, { wasRefused: true }, { wantsPause: null }],
  ['the method is gone', {}, { isUnserved: true }, { method: 'tasks.task.defer' }],
  [
    'its successor is gone',
    { method: 'tasks.task.defer' },
    { method: 'tasks.task.defer', isUnserved: true },
    { method: null },
  ],
  [
    'an answer to the old method, when the new one is used already',
    { method: 'tasks.task.defer' },
    { isUnserved: true },
    { method: 'tasks.task.defer' },
  ],
  [
    'an answer to the old method, when the new one is gone too',
    { method: null },
    { isUnserved: true },
    { method: null },
  ],
  [
    'the method is gone, and a refusal',
    { wantsPause: true },
    { isUnserved: true, wasRefused: true },
    { method: 'tasks.task.defer', wantsPause: null },
  ],
  ['a limit', { wantsPause: true }, { isLimited: true }, { isLimited: true, wantsPause: true }],
  [
    'a limit, and a deferral before it',
    {},
    { isLimited: true, neededPause: true },
    { isLimited: true, wantsPause: null },
  ],
  [
    'a test of the quota that was refused: the limit is over, and no more is shown',
    { isLimited: true, wantsPause: true },
    { isQuotaTest: true, wasRefused: true },
    { isLimited: false, wantsPause: true },
  ],
  [
    'a test of the quota that was deferred',
    { isLimited: true },
    { isQuotaTest: true, neededPause: false },
    { isLimited: false, wantsPause: false },
  ],
]

describe("a portal's habit", () => {
  it.each(table)('%s', (_, known, lesson, then) => {
    const habit = { ...unknown, ...known }
    expect(learn(habit, { ...nothing, ...lesson })).toEqual({ ...habit, ...then })
  })
})
