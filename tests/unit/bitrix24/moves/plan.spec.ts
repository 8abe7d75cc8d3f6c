import { describe, expect, it } from 'vitest'
import { newMoveState, type Habit } from '../../../../src/bitrix24/moves/habit.ts'
import { planDefer, planResume, stepsToEndPause } from '../../../../src/bitrix24/moves/plan.ts'
import type { Step } from '../../../../src/domain/verdicts.ts'

const ids = (count: number) => Array.from({ length: count }, (_, index) => 101 + index)
const habit = (rest: Partial<Habit> = {}): Habit => newMoveState(rest).habit
const methods = (commands: Record<string, readonly [string, unknown]>) =>
  Object.values(commands).map(([method]) => method)

describe('deferring', () => {
  it.each<[string, Partial<Habit>, number, number, readonly Step[]]>([
    ['nothing known', {}, 1, 1, ['defer', 'pause', 'deferAgain']],
    ['nothing known, many', {}, 40, 16, ['defer', 'pause', 'deferAgain']],
    ['wants a pause', { wantsPause: true }, 40, 24, ['pause', 'defer']],
    ['takes it running', { wantsPause: false }, 60, 48, ['defer']],
    ['limited: asked with one task, which is not paused', { wantsPause: true, isLimited: true }, 40, 1, ['defer']],
  ])('%s', (_, known, count, planned, steps) => {
    const plan = planDefer(ids(count), habit(known), 50, 0.1)!
    expect([plan.ids, plan.steps, plan.isQuotaTest]).toEqual([ids(planned), steps, known.isLimited === true])
    expect(Object.keys(plan.commands)).toEqual([
      'before',
      ...ids(planned).flatMap(id => steps.map(step => `${step}${id}`)),
    ])
  })

  it('reads the statuses first, then moves with the method that the portal serves', () => {
    expect(planDefer([102], habit())!.commands).toEqual({
      before: [
        'tasks.task.list',
        {
          filter: { ID: [102] },
          select: ['ID', 'STATUS', 'ALLOW_TIME_TRACKING'],
          start: -1,
          params: { WITH_TIMER_INFO: 'Y' },
        },
      ],
      defer102: ['task.item.defer', { TASKID: 102 }],
      pause102: ['tasks.task.pause', { taskId: 102 }],
      deferAgain102: ['task.item.defer', { TASKID: 102 }],
    })
    expect(planDefer([102], habit({ method: 'tasks.task.defer', wantsPause: false }))!.commands).toMatchObject({
      defer102: ['tasks.task.defer', { taskId: 102 }],
    })
    expect(planDefer([102], habit({ method: null }))).toBeNull()
  })
})

it.each<[string, Partial<Habit>, boolean, readonly Step[]]>([
  ['it was refused: started again', { wantsPause: true }, false, ['start']],
  ['deferring may work now', { wantsPause: true }, true, ['defer', 'start']],
  ['deferring may work now, perhaps only of a task in progress', {}, true, ['defer', 'start', 'deferAgain']],
  ['limited', { isLimited: true }, true, ['start']],
  ['nothing defers', { method: null }, true, ['start']],
])("the app's own pause ends: %s", (_, known, mayDeferAgain, steps) => {
  expect(stepsToEndPause(habit(known), mayDeferAgain)).toEqual(steps)
})

describe('resuming', () => {
  it('renews and starts only what the request itself finds deferred, by references that are no task where they lead nowhere', () => {
    const find = [
      'tasks.task.list',
      { filter: { ID: [120, 121], REAL_STATUS: 6 }, select: ['ID', 'STATUS'], order: { ID: 'asc' }, start: -1 },
    ]
    expect(planResume([120, 121], new Set()).commands).toEqual({
      before: find,
      renew0: ['tasks.task.renew', { taskId: '0$result[before][tasks][0][id]' }],
      renew1: ['tasks.task.renew', { taskId: '0$result[before][tasks][1][id]' }],
      start0: ['tasks.task.start', { taskId: '0$result[before][tasks][0][id]' }],
      start1: ['tasks.task.start', { taskId: '0$result[before][tasks][1][id]' }],
    })
  })

  it('does not start what stays paused', () => {
    const { commands } = planResume([120, 121, 122], new Set([121]))
    expect(methods(commands)).toEqual([
      'tasks.task.list',
      'tasks.task.list',
      ...Array<string>(3).fill('tasks.task.renew'),
      'tasks.task.start',
      'tasks.task.start',
    ])
    expect(commands.toStart![1]).toMatchObject({ filter: { ID: [120, 122] } })
    expect(commands.start1![1]).toEqual({ taskId: '0$result[toStart][tasks][1][id]' })
    expect(methods(planResume([121], new Set([121])).commands)).toEqual(['tasks.task.list', 'tasks.task.renew'])
  })

  it('takes 24 tasks in a request, 23 where some stay paused; 12 while it is not known how long that takes', () => {
    expect(planResume(ids(40), new Set(), 50, 0.1).ids).toHaveLength(24)
    expect(planResume(ids(40), new Set([140]), 50, 0.1).ids).toHaveLength(23)
    expect(planResume(ids(40), new Set()).ids).toHaveLength(12)
    // However slow, one at least
    expect(planResume(ids(40), new Set(), 50, 300).ids).toHaveLength(1)
  })
})
