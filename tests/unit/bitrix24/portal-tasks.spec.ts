import { describe, expect, it } from 'vitest'
import type { Batch } from '../../../src/bitrix24/batch.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import type { TaskLists } from '../../../src/domain/lists.ts'
import { bitrix24Tasks } from '../../../src/bitrix24/tasks.ts'
import { byDeadline } from '../../../src/domain/task.ts'
import { parseFault } from '../../portal/faults.ts'
import type { Portal } from '../../portal/portal.ts'
import type { PortalKind, PortalSettings } from '../../portal/settings.ts'
import { alone, lost, setUp } from '../port.ts'

const deferred = { kind: 'deferred', byApp: true }
const kinds: PortalKind[] = ['pause-first', 'running']

describe('the list', () => {
  it('takes one request, and knows the user afterwards', async () => {
    const { load, sent, tasks } = setUp()
    const [list] = await load()
    expect(list).toMatchObject({
      inProgress: { total: 11, isWhole: true, unreadable: 0 },
      deferred: { tasks: [], total: 2, isWhole: false },
    })
    await load()
    expect(sent).toEqual([
      ['user.option.get', 'profile', 'tasks.task.list', 'tasks.task.list'],
      ['user.option.get', 'tasks.task.list', 'tasks.task.list'],
    ])
    expect(tasks.address(102)).toBe('http://portal.test/company/personal/user/1/tasks/task/view/102/')
  })

  it.each([
    ['V2', [50, 850, 1650, 2450, 3000], 0, [4, 16, 16, 16, 11]],
    ['V1', [50, 900, 1700, 2450, 3000], 1, [4, 17, 16, 16, 11]],
  ] as const)(
    "comes in parts, each with everything up to then, the most urgent as soon as the portal's order allows (%s)",
    async (module, sizes, urgentIn, commands) => {
      const { load, sent, portal } = setUp({ tasks: 3000, module })
      for (const task of portal.tasks.values()) if (task.id > 2000) task.deadline = null
      const parts = await load()
      expect(parts.map(({ inProgress }) => [inProgress.tasks.length, inProgress.isWhole])).toEqual(
        sizes.map(size => [size, size === 3000]),
      )
      expect(sent.map(methods => methods.length)).toEqual(commands)
      expect(parts[urgentIn]!.inProgress.tasks).toContainEqual(parts.at(-1)!.inProgress.tasks.toSorted(byDeadline)[0])
      expect(parts[0]!.inProgress.total).toBe(3000)
    },
  )

  it("leaves out and counts what it can't read, or what is not in progress", async () => {
    const { load, portal } = setUp()
    portal.tasks.get(101)!.raw = { id: 'x' }
    portal.tasks.get(102)!.raw = { status: '5' }
    const [list] = await load()
    expect(list!.inProgress).toMatchObject({ total: 11, unreadable: 2, isWhole: true })
    expect(list!.inProgress.tasks).toHaveLength(9)
  })

  it.each([
    ['profile:error=ACCESS_DENIED/403', 'forbidden'],
    ['tasks.task.list:error=QUERY_LIMIT_EXCEEDED/503', 'busy'],
  ])('fails as its commands do: %s', async (fault, kind) => {
    await expect(setUp({ faults: [parseFault(fault)] }).load()).rejects.toMatchObject({ kind })
  })

  it('fails when an answer has another shape', async () => {
    const answers =
      (me: unknown, page: unknown): Batch =>
      commands =>
        Promise.resolve(
          new Map(Object.keys(commands).map(key => [key, { result: key === 'me' ? me : page, total: 1, error: null }])),
        )
    for (const [me, page] of [
      [{ ID: '1' }, null],
      [{ ID: '1' }, { tasks: null }],
      [{ ID: '1' }, []],
      [[], { tasks: [] }],
      [null, { tasks: [] }],
    ]) {
      await expect(
        bitrix24Tasks(answers(me, page), '').list(alone)[Symbol.asyncIterator]().next(),
      ).rejects.toMatchObject({ kind: 'broken' })
    }
    // PHP writes a list with a gap as a map
    const lists = bitrix24Tasks(answers({ ID: '1' }, { tasks: { 3: { id: '5', status: '3' } } }), '').list(alone)
    const { value } = (await lists[Symbol.asyncIterator]().next()) as { value: TaskLists }
    expect(value.inProgress.tasks.map(task => task.id)).toEqual([5])
  })
})

describe.each(kinds)('on a portal of the kind %s', kind => {
  it('a task is deferred in one request, and the next without detours', async () => {
    const { load, defer, sent, status } = setUp({ kind })
    await load()
    expect(await defer(102)).toEqual({ ...deferred, listed: false })
    expect(await defer(104)).toEqual({ ...deferred, listed: false })
    expect([status(102), status(104)]).toEqual([6, 6])
    const steps = kind === 'running' ? ['task.item.defer'] : ['tasks.task.pause', 'task.item.defer']
    expect(sent.slice(1)).toEqual([
      [
        'tasks.task.list',
        'task.item.defer',
        'tasks.task.pause',
        'task.item.defer',
        'tasks.task.list',
        'tasks.task.list',
        'user.option.get',
      ],
      ['tasks.task.list', ...steps, 'tasks.task.list', 'tasks.task.list', 'user.option.get'],
    ])
  })

  it('several are deferred in one request', async () => {
    const { load, tasks, sent, status } = setUp({ kind })
    await load()
    const { outcomes, lists } = await tasks.defer([101, 102, 103], alone)
    expect([...outcomes.values()].map(outcome => outcome.kind)).toEqual(['deferred', 'deferred', 'deferred'])
    expect([101, 102, 103].map(status)).toEqual([6, 6, 6])
    expect(lists!.inProgress.tasks).toHaveLength(8)
    expect(sent).toHaveLength(2)
  })

  it('one that is deferred already is deferred, overdue or not', async () => {
    const { load, defer, portal, status } = setUp({ kind })
    await load()
    for (const id of [101, 102]) {
      portal.tasks.get(id)!.status = 6
      expect(await defer(id)).toMatchObject({ kind: 'deferred', listed: false })
      expect(status(id)).toBe(6)
    }
  })

  it('one that nobody may move is refused, and is as before', async () => {
    const { load, defer, status } = setUp({ kind })
    await load()
    expect(await defer(111)).toEqual({ kind: 'refused', reason: 'notAllowed', listed: true })
    expect(status(111)).toBe(3)
  })

  it('one that was paused and then refused is started again', async () => {
    const { load, defer, status } = setUp({
      kind,
      faults: [parseFault('task.item.defer,times=always:error=ERROR_CORE/400')],
    })
    await load()
    expect(await defer(102)).toEqual({ kind: 'refused', reason: 'rules', listed: true })
    expect(status(102)).toBe(3)
  })

  it.each([
    [4, 'awaitingControl'],
    [5, 'completed'],
    [7, 'declined'],
  ] as const)('one that is at %i by now is left there', async (now, said) => {
    const { load, defer, portal, status } = setUp({ kind })
    await load()
    portal.tasks.get(102)!.status = now
    expect(await defer(102)).toEqual({ kind: 'moved', status: said, listed: false })
    expect(status(102)).toBe(now)
  })

  it('one that is not there any more is gone', async () => {
    const { load, defer, portal } = setUp({ kind })
    await load()
    portal.tasks.delete(102)
    expect(await defer(102)).toEqual({ kind: 'gone', listed: false })
  })

  it('one that is not there any more is gone, also where the portal answers as documented', async () => {
    const { load, defer, portal } = setUp({ kind, faults: [parseFault('tasks.task.get:result=[]')] })
    await load()
    portal.tasks.get(102)!.status = 5
    expect(await defer(102)).toEqual({ kind: 'gone', listed: false })
  })

  it('one whose answer was lost is looked at first: it was deferred', async () => {
    const { load, defer, fail, sent, status } = setUp({ kind })
    await load()
    fail(lost, true)
    expect(await defer(102)).toEqual({ ...deferred, listed: false })
    expect(sent[2]).toEqual(['tasks.task.get', 'tasks.task.history.list', 'tasks.task.list', 'user.option.get'])
    expect(status(102)).toBe(6)
  })

  it('one whose request was lost is looked at first: it was not', async () => {
    const { load, defer, fail, status } = setUp({ kind })
    await load()
    fail(lost, false)
    expect(await defer(102)).toMatchObject({ kind: 'failed', error: lost, listed: true })
    expect(status(102)).toBe(3)
  })

  it('one of which nothing can be learnt is unsettled, and settled later', async () => {
    const { load, defer, fail, tasks, status } = setUp({ kind })
    await load()
    fail(lost, true)
    fail(lost, false)
    expect(await defer(102)).toMatchObject({ kind: 'unsettled', error: lost })
    const { outcomes, lists } = await tasks.settleDefer([102], alone)
    expect(outcomes.get(102)).toEqual(deferred)
    expect(lists!.inProgress.tasks.some(task => task.id === 102)).toBe(false)
    expect(status(102)).toBe(6)
  })

  it('a request that was turned away is not looked after', async () => {
    const { load, defer, fail, sent, status } = setUp({ kind })
    await load()
    fail(new PortalError('busy', { ranNothing: true }), false)
    expect(await defer(102)).toMatchObject({ kind: 'failed', error: { kind: 'busy' } })
    expect(sent).toHaveLength(2)
    expect(status(102)).toBe(3)
  })
})

describe('half-way', () => {
  it('a task found paused after a lost answer is deferred', async () => {
    const { load, defer, fail, status } = setUp({
      faults: [parseFault('task.item.defer,times=2:error=ERROR_CORE/400')],
    })
    await load()
    fail(lost, true)
    expect(await defer(102)).toEqual({ ...deferred, listed: false })
    expect(status(102)).toBe(6)
  })

  it('or started again', async () => {
    const { load, defer, fail, status } = setUp({
      faults: [parseFault('task.item.defer,times=always:error=ERROR_CORE/400')],
    })
    await load()
    fail(lost, true)
    expect(await defer(102)).toMatchObject({ kind: 'failed', listed: true })
    expect(status(102)).toBe(3)
  })

  it('or said to be paused', async () => {
    const { load, defer, status } = setUp({
      faults: [
        parseFault('task.item.defer,times=always:error=ERROR_CORE/400'),
        parseFault('tasks.task.start:error=1048582/400'),
      ],
    })
    await load()
    expect(await defer(102)).toEqual({ kind: 'paused', listed: false })
    expect(status(102)).toBe(2)
  })

  it('a task that somebody else had paused is not started, though pausing it again is accepted', async () => {
    const { load, defer, portal, status } = setUp({ kind: 'running' })
    await load()
    portal.tasks.get(104)!.status = 2
    expect(await defer(104)).toEqual({ kind: 'moved', status: 'pending', listed: false })
    expect(status(104)).toBe(2)
  })

  it('a task that the app has left paused stays its own to bring to an end, however often it is tried', async () => {
    const { load, defer, status } = setUp({
      faults: [
        parseFault('task.item.defer,times=always:error=ERROR_CORE/400'),
        parseFault('tasks.task.start,times=2:error=1048582/400'),
      ],
    })
    await load()
    expect([(await defer(102)).kind, (await defer(102)).kind, status(102)]).toEqual(['paused', 'paused', 2])
    expect([(await defer(102)).kind, status(102)]).toEqual(['refused', 3])
  })

  it('a task that the app has left paused, then deferred, is undone as one that was running', async () => {
    const { load, defer, tasks, status } = setUp({
      faults: [
        parseFault('task.item.defer,times=2:error=ERROR_CORE/400'),
        parseFault('tasks.task.start:error=1048582/400'),
      ],
    })
    await load()
    expect([(await defer(102)).kind, (await defer(102)).kind]).toEqual(['paused', 'deferred'])
    await tasks.undo([102], alone)
    expect(status(102)).toBe(3)
  })

  it('a time limit on one method is a busy portal, not a refusal', async () => {
    const set = setUp({
      faults: [
        parseFault('task.item.defer,times=always:error=OPERATION_TIME_LIMIT/429'),
        parseFault('tasks.task.renew:error=OPERATION_TIME_LIMIT/429'),
      ],
    })
    await set.load()
    expect(await set.defer(102)).toMatchObject({ kind: 'failed', error: { kind: 'busy' } })
    expect(set.status(102)).toBe(3)
    expect((await set.tasks.resume([121], alone)).outcomes.get(121)).toMatchObject({
      kind: 'failed',
      error: { kind: 'busy' },
    })
  })

  it("a status that can't be read leaves it unsettled", async () => {
    const { load, defer } = setUp({
      faults: [
        parseFault('task.item.defer,times=always:error=ERROR_CORE/400'),
        parseFault('tasks.task.get:error=expired_token/401'),
      ],
    })
    await load()
    expect(await defer(102)).toMatchObject({ kind: 'unsettled', error: { kind: 'expired' } })
  })
})

it('a success that the list does not bear out is looked into', async () => {
  const row = { id: '102', status: '3', responsibleId: '1' }
  const batch: Batch = commands =>
    Promise.resolve(
      new Map(
        Object.entries(commands).map(([key, [method]]) => {
          const result =
            method === 'profile'
              ? { ID: '1' }
              : method === 'tasks.task.list'
                ? { tasks: [row] }
                : method === 'tasks.task.get'
                  ? { task: row }
                  : null
          return [key, { result, total: 1, error: null }]
        }),
      ),
    )
  expect((await bitrix24Tasks(batch, '').defer([102], alone)).outcomes.get(102)).toEqual({
    kind: 'refused',
    reason: 'rules',
  })
})

describe.each(['V1', 'V2'] as const)('a success that moved nothing (%s)', module => {
  const silent = (method: string, effect = 'silent') => parseFault(`${method},times=always:${effect}`)
  const everyKind = kinds.flatMap(kind =>
    ['silent', 'silent=null', 'silent=[]', 'silent={"task":{"id":"102","status":"3"}}'].map(
      effect => [kind, effect] as const,
    ),
  )

  it.each(everyKind)(
    'a deferral: the task is started again, and nothing is said to be deferred (%s, %s)',
    async (kind, effect) => {
      const { load, defer, status, sent } = setUp({ kind, module, faults: [silent('task.item.defer', effect)] })
      await load()
      expect(await defer(102)).toEqual({ kind: 'refused', reason: 'rules', listed: true })
      expect(status(102)).toBe(3)
      expect(sent.length).toBeLessThanOrEqual(4)
    },
  )

  it.each(kinds)('a deferral once it is known what the portal wants (%s)', async kind => {
    const { load, defer, status, portal } = setUp({ kind, module })
    await load()
    await defer(104)
    portal.faults.add(silent('task.item.defer'))
    expect(await defer(102)).toEqual({ kind: 'refused', reason: 'rules', listed: true })
    expect(status(102)).toBe(3)
  })

  it('a deferral, and the start after it: the task is said to be paused', async () => {
    const { load, defer, status } = setUp({ module, faults: [silent('task.item.defer'), silent('tasks.task.start')] })
    await load()
    expect(await defer(102)).toEqual({ kind: 'paused', listed: false })
    expect(status(102)).toBe(2)
  })

  it('a deferral until a day: no date is kept', async () => {
    const { load, tasks } = setUp({ module, faults: [silent('task.item.defer')] })
    await load()
    await tasks.defer([102], alone, new Date(Date.now() + 86_400_000))
    expect((await load()).at(-1)!.returnDates).toEqual(new Map())
  })

  it('the pause before a deferral: the task is as before', async () => {
    const { load, defer, status } = setUp({ module, faults: [silent('tasks.task.pause')] })
    await load()
    expect(await defer(102)).toEqual({ kind: 'refused', reason: 'rules', listed: true })
    expect(status(102)).toBe(3)
  })

  it('one silent success teaches nothing wrong: the next deferral goes straight', async () => {
    const { load, defer, sent } = setUp({ module, faults: [parseFault('task.item.defer:silent')] })
    await load()
    // The first of the two tries is refused by the rule or answered without effect; either way it is the pause that
    // made it possible
    await defer(102)
    await defer(104)
    expect(await defer(105)).toMatchObject(deferred)
    expect(sent.at(-1)).toEqual([
      'tasks.task.list',
      'tasks.task.pause',
      'task.item.defer',
      'tasks.task.list',
      'tasks.task.list',
      'user.option.get',
    ])
  })

  it('a renewal: the task is deferred still', async () => {
    const { load, tasks, status } = setUp({ module, faults: [silent('tasks.task.renew')] })
    await load()
    expect((await tasks.resume([121], alone)).outcomes.get(121)).toEqual({ kind: 'refused' })
    expect(status(121)).toBe(6)
  })

  it('a start: the task is pending', async () => {
    const { load, tasks, status } = setUp({ module, faults: [silent('tasks.task.start')] })
    await load()
    expect((await tasks.resume([121], alone)).outcomes.get(121)).toEqual({ kind: 'pending' })
    expect(status(121)).toBe(2)
  })
})

describe("a status after a move that can't be", () => {
  const after = (rows: unknown) => parseFault(`tasks.task.list,skip=3:result=${JSON.stringify({ tasks: rows })}`)

  it.each([
    ['of another task', [{ id: '104', status: '3' }]],
    ['missing', [{ id: '102' }]],
    ['unknown', [{ id: '102', status: '99' }]],
    ['no list', null],
    ['no row', []],
  ])('%s: the task is looked up', async (_, rows) => {
    const { load, tasks } = setUp({ faults: [after(rows)] })
    await load()
    expect((await tasks.defer([102], alone)).outcomes.get(102)).toEqual(deferred)
  })

  it.each([
    ['of another task', [{ id: '104', status: '3' }]],
    ['no list', null],
    ['no row', []],
  ])('%s, of one that was resumed: it is looked up', async (_, rows) => {
    const { load, tasks } = setUp({ faults: [after(rows)] })
    await load()
    expect((await tasks.resume([121], alone)).outcomes.get(121)).toEqual({ kind: 'resumed' })
  })
})

it('a portal that changes its habit is learnt anew', async () => {
  const { load, defer, portal, sent } = setUp({ kind: 'pause-first' })
  await load()
  await defer(102)
  portal.settings.kind = 'running'
  // It is refused, brought back in progress, and tried anew
  expect(await defer(104)).toMatchObject({ kind: 'deferred' })
  await defer(105)
  expect(sent.at(-1)).toEqual([
    'tasks.task.list',
    'task.item.defer',
    'tasks.task.list',
    'tasks.task.list',
    'user.option.get',
  ])
})

it('a deferral without a readable list is looked at, and not started again', async () => {
  const { load, tasks, sent } = setUp({ faults: [parseFault('tasks.task.list,skip=3:error=ERROR_CORE/400')] })
  await load()
  const { outcomes, lists } = await tasks.defer([102], alone)
  expect(outcomes.get(102)).toEqual(deferred)
  expect(lists!.inProgress.tasks).toHaveLength(10)
  expect(sent[2]).toEqual(['tasks.task.get', 'tasks.task.history.list', 'tasks.task.list'])
})

describe('the task that the app was opened from', () => {
  it('comes with the list, whatever its status', async () => {
    const { load, sent } = setUp({}, 120)
    const [list] = await load()
    expect(list!.opened).toMatchObject({ isOwn: true, id: 120, title: 'Renew the domain', status: 'deferred' })
    expect(list!.user).toBe(1)
    expect(sent).toEqual([['user.option.get', 'profile', 'tasks.task.get', 'tasks.task.list', 'tasks.task.list']])
  })

  it("may be somebody else's, or not be there", async () => {
    expect((await setUp({}, 125).load())[0]!.opened).toMatchObject({ isOwn: false })
    expect((await setUp({}, 126).load())[0]!.opened).toBeNull()
  })

  it('stays known when it could not be asked for', async () => {
    const { load } = setUp({ faults: [parseFault('tasks.task.get,skip=1:error=OPERATION_TIME_LIMIT/429')] }, 102)
    await load()
    expect((await load())[0]!.opened).toMatchObject({ id: 102 })
  })

  it('is fresh after a move', async () => {
    const { load, tasks } = setUp({}, 102)
    await load()
    expect((await tasks.defer([102], alone)).lists!.opened!.status).toBe('deferred')
  })
})

describe.each(kinds)('resuming on a portal of the kind %s', kind => {
  const resumed = async ({ tasks }: ReturnType<typeof setUp>, id = 121) =>
    (await tasks.resume([id], alone)).outcomes.get(id)

  it('takes one request', async () => {
    const { load, tasks, sent, status } = setUp({ kind })
    await load()
    const { outcomes, lists } = await tasks.resume([120, 121], alone)
    expect([...outcomes.values()]).toEqual([{ kind: 'resumed' }, { kind: 'resumed' }])
    expect(lists!.inProgress.tasks.some(task => task.id === 121)).toBe(true)
    expect([120, 121].map(status)).toEqual([3, 3])
    expect(sent[1]).toEqual([
      'tasks.task.list',
      'tasks.task.renew',
      'tasks.task.renew',
      'tasks.task.start',
      'tasks.task.start',
      'tasks.task.list',
      'tasks.task.list',
    ])
  })

  it('says when it was renewed and not started', async () => {
    const set = setUp({ kind, faults: [parseFault('tasks.task.start:error=1048582/400')] })
    await set.load()
    expect(await resumed(set)).toEqual({ kind: 'pending' })
    expect(set.status(121)).toBe(2)
  })

  it('says when it was refused', async () => {
    const set = setUp({ kind })
    await set.load()
    set.portal.tasks.get(121)!.isLocked = true
    expect(await resumed(set)).toEqual({ kind: 'refused' })
  })

  it.each([
    [4, 'awaitingControl'],
    [5, 'completed'],
    [7, 'declined'],
  ] as const)('leaves one alone that somebody else has moved to %i', async (now, said) => {
    const set = setUp({ kind })
    await set.load()
    set.portal.tasks.get(121)!.status = now
    const { outcomes } = await set.tasks.resume([120, 121], alone)
    expect(Object.fromEntries(outcomes)).toEqual({ 120: { kind: 'resumed' }, 121: { kind: 'moved', status: said } })
    expect([120, 121].map(set.status)).toEqual([3, now])
  })

  it('says when it is not there any more', async () => {
    const set = setUp({ kind })
    await set.load()
    set.portal.tasks.delete(121)
    expect(await resumed(set)).toEqual({ kind: 'gone' })
  })

  it.each([true, false])('looks before it says anything when the answer is lost (run: %s)', async isRun => {
    const set = setUp({ kind })
    await set.load()
    set.fail(lost, isRun)
    expect(await resumed(set)).toEqual(isRun ? { kind: 'resumed' } : { kind: 'failed', error: lost })
  })

  it('starts one that was found half-way after a lost answer', async () => {
    const set = setUp({ kind, faults: [parseFault('tasks.task.start:error=1048582/400')] })
    await set.load()
    set.fail(lost, true)
    expect(await resumed(set)).toEqual({ kind: 'resumed' })
    expect(set.status(121)).toBe(3)
  })

  it('is unsettled when nothing can be learnt, and settled later', async () => {
    const set = setUp({ kind })
    await set.load()
    set.fail(lost, true)
    set.fail(lost, false)
    expect(await set.tasks.resume([121], alone)).toEqual({
      outcomes: new Map([[121, { kind: 'unsettled', error: lost }]]),
      lists: null,
    })
    expect((await set.tasks.settleResume([121], alone)).outcomes.get(121)).toEqual({ kind: 'resumed' })
  })

  it('a request that was turned away is not looked after', async () => {
    const set = setUp({ kind })
    await set.load()
    set.fail(new PortalError('busy', { ranNothing: true }), false)
    expect(await resumed(set)).toMatchObject({ kind: 'failed', error: { kind: 'busy' } })
    expect(set.sent).toHaveLength(2)
  })

  it('undoing a deferral brings it back, but one that somebody had paused before is paused again', async () => {
    const { load, tasks, portal, status } = setUp({ kind: 'pause-first' })
    await load()
    portal.tasks.get(104)!.status = 2
    expect([...(await tasks.defer([102, 104], alone)).outcomes.values()]).toEqual([deferred, deferred])
    const { outcomes } = await tasks.undo([102, 104], alone)
    expect([...outcomes.values()]).toEqual([{ kind: 'resumed' }, { kind: 'pausedAsBefore' }])
    expect([102, 104].map(status)).toEqual([3, 2])
  })
})

describe('a task that somebody had paused before it was deferred', () => {
  it('stays paused when the undo is not answered', async () => {
    const { load, tasks, portal, status, fail } = setUp()
    await load()
    portal.tasks.get(104)!.status = 2
    await tasks.defer([104], alone)
    fail(lost, true)
    await tasks.undo([104], alone)
    expect(status(104)).toBe(2)
  })

  it('is started when it is resumed by name, and an undo of a later deferral starts it too', async () => {
    const { load, tasks, portal, status } = setUp()
    await load()
    portal.tasks.get(104)!.status = 2
    await tasks.defer([104], alone)
    await tasks.resume([104], alone)
    expect(status(104)).toBe(3)
    await tasks.defer([104], alone)
    await tasks.undo([104], alone)
    expect(status(104)).toBe(3)
  })
})

it('a list whose pages shift while they are read is read once more', async () => {
  const { tasks, portal } = setUp({ tasks: 700 })
  let last: TaskLists | null = null
  for await (const part of tasks.list(alone)) {
    if (!last) portal.tasks.get(part.inProgress.tasks[0]!.id)!.status = 6
    last = part
  }
  const listed = new Set(last!.inProgress.tasks.map(task => task.id))
  expect(
    [...portal.tasks.values()].filter(task => task.status === 3 && task.responsibleId === 1 && !listed.has(task.id)),
  ).toEqual([])
  expect(last!.inProgress.isWhole).toBe(true)
})

it('a task that somebody else had deferred was not deferred by the app', async () => {
  const { load, tasks, portal } = setUp({ tasks: 60 })
  await load()
  portal.tasks.get(104)!.status = 6
  const { outcomes } = await tasks.defer([102, 104], alone)
  expect([...outcomes.values()]).toEqual([deferred, { kind: 'deferred', byApp: false }])
})

describe('many at once', () => {
  /** Calls until nothing is left, as the store does. */
  async function deferAll({ tasks }: ReturnType<typeof setUp>, ids: readonly number[], scope = alone) {
    const outcomes = new Map<number, string>()
    let lists: TaskLists | null = null
    let queue = ids
    while (queue.length > 0) {
      const answer = await tasks.defer(queue, scope)
      for (const [id, { kind }] of answer.outcomes) outcomes.set(id, kind)
      lists = answer.lists
      queue = queue.filter(id => !outcomes.has(id))
    }
    return { outcomes, lists }
  }

  const running = (portal: Portal) =>
    [...portal.tasks.values()]
      .filter(task => task.status === 3 && task.responsibleId === 1 && !task.isLocked)
      .map(task => task.id)

  it.each([
    ['pause-first', 22],
    ['running', 12],
  ] as const)('500 on a portal of the kind %s take %i requests', async (kind, requests) => {
    const set = setUp({ kind, tasks: 501 })
    await set.load()
    const before = set.sent.length
    const { outcomes, lists } = await deferAll(set, running(set.portal))
    expect([...outcomes.values()].filter(outcome => outcome === 'deferred')).toHaveLength(500)
    expect(set.sent.length - before).toBe(requests)
    expect(set.sent.every(commands => commands.length <= 50)).toBe(true)
    expect(running(set.portal)).toEqual([])
    expect(lists!.inProgress).toMatchObject({ total: 1, isWhole: true })
  })

  it('23 take one request, the statuses and the list with it, on a portal that wants them paused first', async () => {
    const set = setUp({ tasks: 40 })
    await set.load()
    await set.tasks.resume([120], alone)
    await set.tasks.defer([120], alone)
    set.sent.splice(1)
    const { outcomes, lists } = await set.tasks.defer(running(set.portal).slice(0, 23), alone)
    expect([...outcomes.values()]).toEqual(Array(23).fill(deferred))
    expect(lists!.inProgress.tasks).toHaveLength(17)
    expect(set.sent).toHaveLength(2)
    expect(set.sent[1]).toHaveLength(50)
  })

  it.each([
    ['pause-first', 24],
    ['running', 48],
  ] as const)(
    'a full request with the deferred tasks on the screen, one of them refused: %s, %i',
    async (kind, count) => {
      const scope = { ...alone, deferred: true }
      const set = setUp({ kind, tasks: 50 })
      await set.load(scope)
      await set.tasks.defer([101], scope)
      const ids = [...running(set.portal).slice(0, count - 1), 102]
      set.portal.faults.add(parseFault('task.item.defer,task=102,times=always:error=ERROR_CORE/400'))
      const { outcomes } = await set.tasks.defer([...new Set(ids)], scope)
      expect(
        [...outcomes].filter(([, outcome]) => outcome.kind !== 'deferred').map(([id, outcome]) => [id, outcome.kind]),
      ).toEqual([[102, 'refused']])
      expect(
        [...outcomes.values()].filter(outcome => outcome.kind === 'deferred').every(outcome => outcome.byApp),
      ).toBe(true)
    },
  )

  it('one refusal does not stop the rest', async () => {
    const set = setUp({ tasks: 60 })
    await set.load()
    const { outcomes } = await deferAll(set, [...running(set.portal).slice(0, 30), 111])
    expect(outcomes.get(111)).toBe('refused')
    expect([...outcomes.values()].filter(outcome => outcome === 'deferred')).toHaveLength(30)
  })

  it('after a lost answer each is looked at, and brought to an end, in as many requests as it takes', async () => {
    const set = setUp({ tasks: 60, faults: [parseFault('task.item.defer,times=12:error=ERROR_CORE/400')] })
    await set.load()
    const ids = running(set.portal).slice(0, 12)
    set.fail(lost, true)
    const { outcomes } = await set.tasks.defer(ids, alone)
    expect([...outcomes.values()]).toEqual(Array(12).fill(deferred))
    expect(set.sent.every(commands => commands.length <= 50)).toBe(true)
  })
})

describe('the time tracker of a task that is deferred', () => {
  it.each(kinds.flatMap(kind => (['V1', 'V2'] as const).map(module => [kind, module] as const)))(
    'is stopped in the same request, before the deferral (%s, %s)',
    async (kind, module) => {
      const { load, defer, portal, sent } = setUp({ kind, module, timer: true })
      const [list] = await load()
      expect(list!.inProgress.tasks.filter(task => task.isTimerRunning).map(({ id }) => id)).toEqual([109])
      expect(await defer(109)).toEqual({ ...deferred, listed: false })
      expect([portal.timers.size, sent.length, sent[1]!.slice(0, 3)]).toEqual([
        0,
        2,
        ['tasks.task.list', 'tasks.task.pauseTimer', 'task.item.defer'],
      ])
    },
  )

  it.each<[string, Partial<PortalSettings>]>([
    ['does not serve that', { unserved: ['tasks.task.pauseTimer'] }],
    ['refuses that', { faults: [parseFault('tasks.task.pauseTimer:error=0/400')] }],
    ['only says so', { faults: [parseFault('tasks.task.pauseTimer:silent')] }],
  ])('is said to go on where the portal %s', async (_, settings) => {
    const { load, tasks, portal } = setUp({ module: 'V2', timer: true, ...settings })
    await load()
    const { outcomes } = await tasks.defer([102, 109], alone)
    expect([...outcomes]).toEqual([
      [102, deferred],
      [109, { ...deferred, isTimerRunning: true }],
    ])
    const [list] = await load({ ...alone, deferred: true })
    expect([portal.timers.size, list!.deferred!.tasks.filter(task => task.isTimerRunning).map(({ id }) => id)]).toEqual(
      [1, [109]],
    )
  })

  it('is said to go on when it was started after the list was read', async () => {
    const { load, defer, portal } = setUp({ module: 'V2' })
    await load()
    portal.timers.set(1, 109)
    expect(await defer(109)).toMatchObject({ kind: 'deferred', isTimerRunning: true })
  })
})

describe('a request ends in time', () => {
  const first = async (set: ReturnType<typeof setUp>) =>
    (await set.tasks.defer(running(set.portal).slice(0, 48), alone)).outcomes.size
  const running = (portal: Portal) =>
    [...portal.tasks.values()]
      .filter(task => task.status === 3 && task.responsibleId === 1 && !task.isLocked)
      .map(task => task.id)

  it.each([
    ['0.8 s a move: 12, then what ends in 20 s', 800, [12, 12, 12]],
    ['no time at all: as many as fit', 0, [12, 24, 24]],
    ['1.9 s a move', 1_900, [12, 5, 5]],
  ])('%s', async (_, moveTime, sizes) => {
    const set = setUp({ tasks: 120, moveTime })
    await set.load()
    const seen = []
    while (seen.length < 3) seen.push(await first(set))
    expect(seen).toEqual(sizes)
  })

  it('the same of resuming: 12, then what ends in 20 s', async () => {
    const set = setUp({ tasks: 60, moveTime: 950 })
    for (const task of set.portal.tasks.values()) if (task.status === 3 && task.responsibleId === 1) task.status = 6
    await set.load()
    const ids = [...set.portal.tasks.values()]
      .filter(task => task.status === 6 && task.responsibleId === 1 && !task.isLocked)
      .map(({ id }) => id)
    expect((await set.tasks.resume(ids, alone)).outcomes.size).toBe(12)
    expect((await set.tasks.resume(ids.slice(12), alone)).outcomes.size).toBe(10)
  })

  it.each(['time', 'time={"duration":-1}', 'time={"duration":"0.01"}', 'time={"duration":null}', 'time=5'])(
    '%s: how long a task takes is not known',
    async effect => {
      const set = setUp({ tasks: 120, faults: [parseFault(`task.item.defer,times=always:${effect}`)] })
      await set.load()
      expect([await first(set), await first(set)]).toEqual([12, 12])
    },
  )

  it('what is not over is not judged: it is looked at once more when the portal can have no more time for it', async () => {
    const set = setUp()
    await set.load()
    set.fail(lost, false)
    let seen = 0
    set.onWait(milliseconds => {
      seen = milliseconds
      // Meanwhile the portal goes on
      set.portal.tasks.get(102)!.status = 6
      return Promise.resolve()
    })
    expect(await set.defer(102)).toMatchObject({ kind: 'deferred' })
    expect(seen).toBeGreaterThan(59_000)
    expect(seen).toBeLessThanOrEqual(60_000)
  })

  it('what has been moved is said at once', async () => {
    const set = setUp()
    await set.load()
    set.fail(lost, true)
    expect(await set.defer(102)).toEqual({ ...deferred, listed: false })
    set.fail(lost, true)
    expect((await set.tasks.undo([102], alone)).outcomes.get(102)).toEqual({ kind: 'resumed' })
    expect(set.waits).toEqual([])
  })
})

describe('further lists', () => {
  it('of tasks in progress, with when something last happened in them', async () => {
    const { load, portal } = setUp()
    const activity = new Date('2026-11-02T09:00:00Z')
    portal.tasks.get(102)!.activityDate = activity
    const [list] = await load(alone)
    expect(list!.inProgress.tasks.find(task => task.id === 102)?.activity).toEqual(activity)
  })

  it('of deferred tasks, with since when and what has happened since', async () => {
    const { load, portal } = setUp()
    const changed = portal.tasks.get(121)!.statusChangedDate
    const activity = new Date(changed.getTime() + 3_600_000)
    portal.tasks.get(121)!.activityDate = activity
    const [list] = await load({ ...alone, deferred: true })
    expect(list!.deferred).toMatchObject({ total: 2, isWhole: true })
    const seconds = (date: Date | null) => Math.floor(date!.getTime() / 1000)
    const task = list!.deferred!.tasks.find(task => task.id === 121)!
    expect([task.status, seconds(task.statusChanged), seconds(task.activity)]).toEqual([
      'deferred',
      seconds(changed),
      seconds(activity),
    ])
  })

  it('of tasks in which the user takes part, marked as such', async () => {
    const { load, portal } = setUp()
    // Responsible and participant at once: it is the user's own, and counts once
    portal.tasks.get(102)!.accomplices = [1]
    const [list] = await load({ ...alone, participating: true })
    expect(list!.inProgress.total).toBe(12)
    expect(list!.inProgress.tasks.filter(task => !task.isOwn).map(task => task.id)).toEqual([125])
  })

  it('come fresh with each action, in its own request', async () => {
    const scope = { participating: true, deferred: true }
    const { load, tasks, sent } = setUp({ tasks: 120 })
    await load(scope)
    const before = sent.length
    const { lists } = await tasks.defer([102, 125], scope)
    expect(lists!.deferred!.tasks.map(task => task.id)).toContain(102)
    expect(lists!.inProgress).toMatchObject({ total: 119, isWhole: true })
    const back = await tasks.resume([102], scope)
    expect(back.lists!.deferred!.tasks.map(task => task.id)).not.toContain(102)
    expect(sent.length - before).toBe(2)
  })
})
