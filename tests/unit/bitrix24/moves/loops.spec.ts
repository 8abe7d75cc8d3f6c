import { describe, expect, it } from 'vitest'
import type { PortalError } from '../../../../src/domain/portal-error.ts'
import { newMoveState, type Habit } from '../../../../src/bitrix24/moves/habit.ts'
import { parseFault } from '../../../portal/faults.ts'
import type { Portal } from '../../../portal/portal.ts'
import { callRest } from '../../../portal/rest.ts'
import type { PortalSettings } from '../../../portal/settings.ts'
import { alone, lost, setUp } from '../../port.ts'

const pauseByApp = (portal: Portal, taskId: number) =>
  void callRest(portal, 'tasks.task.pause', { auth: portal.tokens.issue().AUTH_ID, taskId })

/** The port on a portal of which this has been learnt; the list has been read. */
async function learnt(habit: Partial<Habit>, settings: Partial<PortalSettings> = {}) {
  const set = setUp(
    { kind: habit.wantsPause === false ? 'running' : 'pause-first', ...settings },
    null,
    newMoveState(habit),
  )
  await set.load()
  set.sent.length = 0
  return {
    ...set,
    fault: (text: string) => void set.portal.faults.add(parseFault(text)),
    kinds: async (ids: readonly number[]) =>
      [...(await set.tasks.defer(ids, alone)).outcomes.values()].map(({ kind }) => kind),
    left: () => [...set.state.pausedByApp],
    /** The n-th request from now on is not answered, and was not run. */
    loseRequest(n: number): void {
      let travels = 0
      set.slowDown(() => {
        // There and back
        if (++travels === 2 * n - 1) set.fail(lost, false)
        return Promise.resolve()
      })
    },
  }
}

describe('a method that is gone', () => {
  it('is replaced in the same click, for all, and the list comes with the second request', async () => {
    const { tasks, sent, status, state } = await learnt({ wantsPause: false }, { unserved: ['task.item.defer'] })
    const { outcomes, lists } = await tasks.defer([102, 104], alone)
    expect([[...outcomes.values()], [102, 104].map(status)]).toEqual([
      [
        { kind: 'deferred', byApp: true },
        { kind: 'deferred', byApp: true },
      ],
      [6, 6],
    ])
    expect([sent.map(methods => methods.filter(method => method.endsWith('defer'))), state.habit.method]).toEqual([
      [['task.item.defer', 'task.item.defer'], [], ['tasks.task.defer', 'tasks.task.defer']],
      'tasks.task.defer',
    ])
    expect(lists!.inProgress.tasks.some(({ id }) => id === 102)).toBe(false)
  })

  it('of some of many leaves the others, and the list, to the next request', async () => {
    const { tasks, portal, state } = await learnt({ wantsPause: false }, { unserved: ['task.item.defer'], tasks: 60 })
    state.pace.defer = 0.1
    const ids = [...portal.tasks.values()].filter(task => task.id > 1000).map(({ id }) => id)
    const { outcomes, lists } = await tasks.defer([...ids, 999_999], alone)
    expect([
      lists,
      ids.length > 48,
      [...outcomes.keys()].every(id => ids.slice(0, 48).includes(id)),
      outcomes.size,
    ]).toEqual([null, true, true, 48])
  })

  it('with no other: as before, said with its name, and from then on without a request', async () => {
    const { tasks, sent, status } = await learnt(
      { wantsPause: false },
      { unserved: ['task.item.defer', 'tasks.task.defer'] },
    )
    for (const requests of [4, 0]) {
      sent.length = 0
      const { outcomes } = await tasks.defer([102], alone)
      expect(outcomes.get(102)).toMatchObject({
        kind: 'failed',
        error: { kind: 'unserved', code: 'ERROR_METHOD_NOT_FOUND', method: 'tasks.task.defer' },
      })
      expect([sent.length, status(102)]).toEqual([requests, 3])
    }
  })

  it('with no other: what the app had left paused is started, with the list', async () => {
    const { tasks, sent, portal, state, status, left } = await learnt({ wantsPause: true, method: null })
    pauseByApp(portal, 102)
    state.pausedByApp.add(102)
    const { outcomes, lists } = await tasks.defer([102, 104], alone)
    expect([[...outcomes].map(([id, { kind }]) => [id, kind]), status(102), left()]).toEqual([
      [
        [102, 'failed'],
        [104, 'failed'],
      ],
      3,
      [],
    ])
    expect(sent.flat().filter(method => /start|pause|defer/.test(method))).toEqual(['tasks.task.start'])
    expect(lists!.inProgress.tasks.some(({ id }) => id === 102)).toBe(true)
  })

  it("with no other: what can't be started stays paused, and its own", async () => {
    const { kinds, portal, state, fault, left, fail } = await learnt({ wantsPause: true, method: null })
    pauseByApp(portal, 102)
    state.pausedByApp.add(102)
    fault('tasks.task.start,times=1:error=1048582/400')
    expect([await kinds([102]), left()]).toEqual([['paused'], [102]])
    fail(lost, false)
    expect([await kinds([102]), left()]).toEqual([['unsettled'], [102]])
    expect([await kinds([102]), left()]).toEqual([['failed'], []])
  })
})

describe("the app's own pause", () => {
  it('is not ended if somebody else has paused the task since', async () => {
    const { portal, tasks, fault, slowDown, status, sent } = await learnt({ wantsPause: true })
    fault('task.item.defer,times=2:error=1048582/400')
    let travels = 0
    slowDown(() => {
      // On the way of the second request
      if (++travels === 3) for (const to of [3, 2]) portal.tasks.get(102)!.status = to
      return Promise.resolve()
    })
    const { outcomes } = await tasks.defer([102], alone)
    expect([status(102), outcomes.get(102)!.kind]).toEqual([2, 'paused'])
    expect(sent.flat()).toContain('tasks.task.start')
  })

  it("is ended by starting the task where it can't be deferred", async () => {
    const { kinds, status, fault, left, sent } = await learnt({ wantsPause: true })
    fault('task.item.defer,times=always:error=ERROR_CORE/400')
    expect([await kinds([102]), status(102), left()]).toEqual([['refused'], 3, []])
    expect(sent[1]!.filter(method => method.startsWith('tasks.task.'))).toContain('tasks.task.start')
  })

  it('whose end is not answered is not settled, for the first reason that there was', async () => {
    const { tasks, fault, loseRequest } = await learnt({ wantsPause: true })
    fault('task.item.defer,times=1:error=INTERNAL_SERVER_ERROR/500')
    loseRequest(2)
    expect((await tasks.defer([102], alone)).outcomes.get(102)).toMatchObject({
      kind: 'unsettled',
      error: { kind: 'broken' },
    })
  })

  it('whose end is not answered after a refusal is not settled for that', async () => {
    const { tasks, fault, loseRequest } = await learnt({ wantsPause: true })
    fault('task.item.defer,times=1:error=ERROR_CORE/400')
    loseRequest(2)
    expect((await tasks.defer([102], alone)).outcomes.get(102)).toEqual({ kind: 'unsettled', error: lost })
  })

  it("found after a lost answer is ended, and stays said where it can't be", async () => {
    const { tasks, fault, fail, left, status } = await learnt({ wantsPause: true })
    fault('task.item.defer,times=always:error=ERROR_CORE/400')
    fault('tasks.task.start,times=always:error=1048582/400')
    fail(lost, true)
    const { outcomes } = await tasks.defer([102], alone)
    expect([outcomes.get(102), left(), status(102)]).toEqual([{ kind: 'paused' }, [102], 2])
  })

  it('whose end has used up the time for deferring is remembered as a limit', async () => {
    const { kinds, state, fault, fail, status } = await learnt({ wantsPause: true })
    fault('task.item.defer,times=1:cut=before')
    state.pausedByApp.add(102)
    fail(lost, true)
    fault('task.item.defer,times=always:error=OPERATION_TIME_LIMIT/429')
    expect([await kinds([102]), state.habit.isLimited, status(102)]).toEqual([['failed'], true, 3])
  })
})

describe('a limit', () => {
  it('is asked for with one task, which nothing is paused for, and is over when that is deferred', async () => {
    const { kinds, sent, state, fault, status } = await learnt({ wantsPause: true, isLimited: true })
    fault('task.item.defer,times=1:error=OPERATION_TIME_LIMIT/429')
    expect([await kinds([102, 104]), status(102)]).toEqual([['failed'], 3])
    expect(sent.flat()).not.toContain('tasks.task.pause')
    sent.length = 0
    // The portal wants a pause, which the test does without: its refusal shows that the limit is over
    expect([await kinds([102, 104]), state.habit.isLimited, status(102)]).toEqual([['deferred'], false, 6])
  })
})

describe("a failure of the app's own", () => {
  it("is thrown as it is, not taken for the portal's", async () => {
    const { tasks, fail } = await learnt({ wantsPause: false })
    fail(new TypeError('a mistake') as unknown as PortalError, false)
    await expect(tasks.defer([102], alone)).rejects.toThrow('a mistake')
    fail(lost, false)
    fail(new TypeError('another') as unknown as PortalError, false)
    await expect(tasks.defer([102], alone)).rejects.toThrow('another')
  })
})

describe('resuming', () => {
  it('more than fit leaves the rest, and the list, to the next request', async () => {
    const { tasks, portal, sent, state } = await learnt({}, { tasks: 60 })
    state.pace.resume = 0.1
    const ids = [...portal.tasks.values()]
      .filter(task => task.id >= 1000)
      .slice(0, 30)
      .map(({ id }) => id)
    for (const id of ids) portal.tasks.get(id)!.status = 6
    const first = await tasks.resume(ids, alone)
    expect([first.outcomes.size, first.lists, sent.length]).toEqual([24, null, 1])
    const rest = await tasks.resume(ids.slice(24), alone)
    expect([rest.outcomes.size, rest.lists !== null]).toEqual([6, true])
  })

  it("that was found half-way and can't be started says so, or that it is not known", async () => {
    const { tasks, fault, fail, loseRequest } = await learnt({})
    fault('tasks.task.start,times=2:error=1048582/400')
    fail(lost, true)
    expect((await tasks.resume([121], alone)).outcomes.get(121)).toEqual({ kind: 'pending' })
    fault('tasks.task.start,times=1:error=1048582/400')
    fail(lost, true)
    // Asked for, then to be started
    loseRequest(3)
    expect((await tasks.resume([120], alone)).outcomes.get(120)).toEqual({ kind: 'unsettled', error: lost })
  })

  it('for another reason than a refusal has failed with it', async () => {
    const { tasks, fault, status } = await learnt({})
    fault('tasks.task.renew,times=always:error=INTERNAL_SERVER_ERROR/500')
    expect((await tasks.resume([121], alone)).outcomes.get(121)).toMatchObject({
      kind: 'failed',
      error: { kind: 'broken', method: 'tasks.task.renew' },
    })
    expect(status(121)).toBe(6)
  })
})
