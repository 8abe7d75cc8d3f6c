import { AjaxError } from '@bitrix24/b24jssdk'
import qs from 'qs'
import { describe, expect, it } from 'vitest'
import type { Batch, Commands } from '../../src/portal/batch.ts'
import { PortalError, toPortalError } from '../../src/portal/errors.ts'
import type { TaskList } from '../../src/portal/portal.ts'
import { bitrix24Tasks } from '../../src/portal/tasks.ts'
import { parseFault } from '../portal/faults.ts'
import { Portal } from '../portal/portal.ts'
import { callRest } from '../portal/rest.ts'
import type { PortalKind, PortalSettings } from '../portal/settings.ts'

/** The port's tasks over the sandbox's REST rules, without HTTP. `fail` spoils the answer to the next requests, run or not. */
function setUp(settings: Partial<PortalSettings> = {}, opened: number | null = null) {
  const portal = new Portal('1', 'http://portal.test', settings)
  const { AUTH_ID: auth } = portal.tokens.issue()
  const sent: string[][] = []
  const failures: { error: PortalError, isRun: boolean }[] = []

  const batch: Batch = (commands: Commands) => {
    sent.push(Object.values(commands).map(([method]) => method))
    const failure = failures.shift()
    if (failure && !failure.isRun) return Promise.reject(failure.error)
    const cmd = Object.fromEntries(Object.entries(commands).map(([key, [method, params]]) => [key, `${method}?${qs.stringify(params)}`]))
    const { status, body } = callRest(portal, 'batch', { auth, halt: 0, cmd })
    if (status !== 200) throw new Error(`the sandbox answered ${status}`)
    if (failure) return Promise.reject(failure.error)
    const { result, result_error: errors, result_total: totals } = body.result as Record<string, Record<string, unknown>>
    return Promise.resolve(new Map(Object.keys(commands).map((key) => {
      const error = errors![key] as { error: string } | undefined
      return [key, {
        result: result![key],
        total: Number(totals![key] ?? 0),
        error: error ? toPortalError(new AjaxError({ code: error.error === '0' ? 'JSSDK_RESPONSE_ERROR' : error.error, status: 200 })) : null,
      }]
    })))
  }
  const tasks = bitrix24Tasks(batch, 'http://portal.test', opened)
  return {
    portal, sent, tasks,
    status: (id: number) => portal.tasks.get(id)!.status,
    fail: (error: PortalError, isRun: boolean) => void failures.push({ error, isRun }),
    async load() {
      const parts: TaskList[] = []
      for await (const part of tasks.list()) parts.push(part)
      return parts
    },
    async defer(id: number) {
      const answer = await tasks.defer([id])
      return { ...answer.outcomes.get(id)!, listed: answer.list?.tasks.some(task => task.id === id) }
    },
  }
}

const lost = new PortalError('network')
const kinds: PortalKind[] = ['pause-first', 'running']

describe('the list', () => {
  it('takes one request, and knows the user afterwards', async () => {
    const { load, sent, tasks } = setUp()
    const [list] = await load()
    expect(list).toMatchObject({ total: 11, isWhole: true, unreadable: 0 })
    await load()
    expect(sent).toEqual([['profile', 'tasks.task.list', 'tasks.task.list'], ['tasks.task.list']])
    expect(tasks.address(102)).toBe('http://portal.test/company/personal/user/1/tasks/task/view/102/')
  })

  it('comes in parts, each with everything up to then, the most urgent in the first', async () => {
    const { load, sent, portal } = setUp({ tasks: 3000 })
    for (const task of portal.tasks.values()) if (task.id > 2000) task.deadline = null
    const parts = await load()
    expect(parts.map(part => [part.tasks.length, part.isWhole])).toEqual([[100, false], [2550, false], [3000, true]])
    expect(sent.map(commands => commands.length)).toEqual([3, 50, 9])
    expect(parts[0]!.tasks[0]).toEqual(parts[2]!.tasks[0])
    expect(parts[0]!.total).toBe(3000)
  })

  it('leaves out and counts what it can\'t read, or what is not in progress', async () => {
    const { load, portal } = setUp()
    portal.tasks.get(101)!.raw = { id: 'x' }
    portal.tasks.get(102)!.raw = { status: '5' }
    const [list] = await load()
    expect(list).toMatchObject({ total: 11, unreadable: 2, isWhole: true })
    expect(list!.tasks).toHaveLength(9)
  })

  it.each([
    ['profile:error=ACCESS_DENIED/403', 'forbidden'], ['tasks.task.list:error=QUERY_LIMIT_EXCEEDED/503', 'busy'],
  ])('fails as its commands do: %s', async (fault, kind) => {
    await expect(setUp({ faults: [parseFault(fault)] }).load()).rejects.toMatchObject({ kind })
  })

  it('fails when an answer has another shape', async () => {
    const answers = (me: unknown, page: unknown): Batch => commands =>
      Promise.resolve(new Map(Object.keys(commands).map(key => [key, { result: key === 'me' ? me : page, total: 1, error: null }])))
    for (const [me, page] of [[{ ID: '1' }, null], [{ ID: '1' }, { tasks: null }], [{ ID: '1' }, []], [[], { tasks: [] }], [null, { tasks: [] }]]) {
      await expect(bitrix24Tasks(answers(me, page), '').list()[Symbol.asyncIterator]().next()).rejects.toMatchObject({ kind: 'broken' })
    }
    // PHP writes a list with a gap as a map
    const { value } = await bitrix24Tasks(answers({ ID: '1' }, { tasks: { 3: { id: '5', status: '3' } } }), '').list()[Symbol.asyncIterator]().next() as { value: TaskList }
    expect(value.tasks.map(task => task.id)).toEqual([5])
  })
})

describe.each(kinds)('on a portal of the kind %s', (kind) => {
  it('a task is deferred in one request, and the next without detours', async () => {
    const { load, defer, sent, status } = setUp({ kind })
    await load()
    expect(await defer(102)).toEqual({ kind: 'deferred', listed: false })
    expect(await defer(104)).toEqual({ kind: 'deferred', listed: false })
    expect([status(102), status(104)]).toEqual([6, 6])
    const steps = kind === 'running' ? ['task.item.defer'] : ['tasks.task.pause', 'task.item.defer']
    expect(sent.slice(1)).toEqual([
      ['tasks.task.list', 'task.item.defer', 'tasks.task.pause', 'task.item.defer', 'tasks.task.list'],
      ['tasks.task.list', ...steps, 'tasks.task.list'],
    ])
  })

  it('several are deferred in one request', async () => {
    const { load, tasks, sent, status } = setUp({ kind })
    await load()
    const { outcomes, list } = await tasks.defer([101, 102, 103])
    expect([...outcomes.values()].map(outcome => outcome.kind)).toEqual(['deferred', 'deferred', 'deferred'])
    expect([101, 102, 103].map(status)).toEqual([6, 6, 6])
    expect(list!.tasks).toHaveLength(8)
    expect(sent).toHaveLength(2)
  })

  it('one that is deferred already is deferred, overdue or not', async () => {
    const { load, defer, portal, status } = setUp({ kind })
    await load()
    for (const id of [101, 102]) {
      portal.tasks.get(id)!.status = 6
      expect(await defer(id)).toEqual({ kind: 'deferred', listed: false })
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
    const { load, defer, status } = setUp({ kind, faults: [parseFault('task.item.defer,times=always:error=ERROR_CORE/400')] })
    await load()
    expect(await defer(102)).toEqual({ kind: 'refused', reason: 'rules', listed: true })
    expect(status(102)).toBe(3)
  })

  it.each([[4, 'awaitingControl'], [5, 'completed'], [7, 'declined']] as const)('one that is at %i by now is left there', async (now, said) => {
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
    expect(await defer(102)).toEqual({ kind: 'deferred', listed: false })
    expect(sent[2]).toEqual(['tasks.task.get', 'tasks.task.list'])
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
    const { outcomes, list } = await tasks.settle([102])
    expect(outcomes.get(102)).toEqual({ kind: 'deferred' })
    expect(list!.tasks.some(task => task.id === 102)).toBe(false)
    expect(status(102)).toBe(6)
  })

  it('a request that was turned away is not looked after', async () => {
    const { load, defer, fail, sent, status } = setUp({ kind })
    await load()
    fail(new PortalError('busy', { isTurnedAway: true }), false)
    expect(await defer(102)).toMatchObject({ kind: 'failed', error: { kind: 'busy' } })
    expect(sent).toHaveLength(2)
    expect(status(102)).toBe(3)
  })
})

describe('half-way', () => {
  it('a task found paused after a lost answer is deferred', async () => {
    const { load, defer, fail, status } = setUp({ faults: [parseFault('task.item.defer,times=2:error=ERROR_CORE/400')] })
    await load()
    fail(lost, true)
    expect(await defer(102)).toEqual({ kind: 'deferred', listed: false })
    expect(status(102)).toBe(6)
  })

  it('or started again', async () => {
    const { load, defer, fail, status } = setUp({ faults: [parseFault('task.item.defer,times=always:error=ERROR_CORE/400')] })
    await load()
    fail(lost, true)
    expect(await defer(102)).toMatchObject({ kind: 'failed', listed: true })
    expect(status(102)).toBe(3)
  })

  it('or said to be paused', async () => {
    const { load, defer, status } = setUp({
      faults: [parseFault('task.item.defer,times=always:error=ERROR_CORE/400'), parseFault('tasks.task.start:error=1048582/400')],
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

  it('a status that can\'t be read leaves it unsettled', async () => {
    const { load, defer } = setUp({ faults: [parseFault('task.item.defer,times=always:error=ERROR_CORE/400'), parseFault('tasks.task.get:error=expired_token/401')] })
    await load()
    expect(await defer(102)).toMatchObject({ kind: 'unsettled', error: { kind: 'expired' } })
  })
})

it('a success that the list does not bear out is looked into', async () => {
  const row = { id: '102', status: '3', responsibleId: '1' }
  const batch: Batch = commands => Promise.resolve(new Map(Object.entries(commands).map(([key, [method]]) => {
    const result = method === 'profile' ? { ID: '1' } : method === 'tasks.task.list' ? { tasks: [row] } : method === 'tasks.task.get' ? { task: row } : null
    return [key, { result, total: 1, error: null }]
  })))
  expect((await bitrix24Tasks(batch, '').defer([102])).outcomes.get(102)).toEqual({ kind: 'refused', reason: 'rules' })
})

it('a portal that changes its habit is learnt anew', async () => {
  const { load, defer, portal, sent } = setUp({ kind: 'pause-first' })
  await load()
  await defer(102)
  portal.settings.kind = 'running'
  // It is refused once, and back in progress
  expect(await defer(104)).toMatchObject({ kind: 'refused', listed: true })
  expect(await defer(104)).toMatchObject({ kind: 'deferred' })
  await defer(105)
  expect(sent.at(-1)).toEqual(['tasks.task.list', 'task.item.defer', 'tasks.task.list'])
})

it('a deferral without a readable list is a deferral all the same', async () => {
  const { load, tasks } = setUp({ faults: [parseFault('tasks.task.list,skip=3:error=ERROR_CORE/400')] })
  await load()
  const { outcomes, list } = await tasks.defer([102])
  expect(outcomes.get(102)).toEqual({ kind: 'deferred' })
  expect(list).toBeNull()
})

describe('the task that the app was opened from', () => {
  it('comes with the list, whatever its status', async () => {
    const { load, sent } = setUp({}, 120)
    const [list] = await load()
    expect(list!.opened).toMatchObject({ isOwn: true, task: { id: 120, title: 'Renew the domain', status: 'deferred' } })
    expect(list!.user).toBe(1)
    expect(sent).toEqual([['profile', 'tasks.task.get', 'tasks.task.list', 'tasks.task.list']])
  })

  it('may be somebody else\'s, or not be there', async () => {
    expect((await setUp({}, 125).load())[0]!.opened).toMatchObject({ isOwn: false })
    expect((await setUp({}, 126).load())[0]!.opened).toBeNull()
  })

  it('is fresh after a move', async () => {
    const { load, tasks } = setUp({}, 102)
    await load()
    expect((await tasks.defer([102])).list!.opened!.task.status).toBe('deferred')
  })
})

describe.each(kinds)('resuming on a portal of the kind %s', (kind) => {
  it('takes one request', async () => {
    const { load, tasks, sent, status } = setUp({ kind })
    await load()
    const { outcome, list } = await tasks.resume(121)
    expect(outcome).toEqual({ kind: 'resumed' })
    expect(list!.tasks.some(task => task.id === 121)).toBe(true)
    expect(status(121)).toBe(3)
    expect(sent[1]).toEqual(['tasks.task.renew', 'tasks.task.start', 'tasks.task.get', 'tasks.task.list'])
  })

  it('says when it was renewed and not started', async () => {
    const { load, tasks, status } = setUp({ kind, faults: [parseFault('tasks.task.start:error=1048582/400')] })
    await load()
    expect((await tasks.resume(121)).outcome).toEqual({ kind: 'pending' })
    expect(status(121)).toBe(2)
  })

  it('says when it was refused', async () => {
    const { load, tasks, portal } = setUp({ kind })
    await load()
    portal.tasks.get(121)!.isLocked = true
    expect((await tasks.resume(121)).outcome).toEqual({ kind: 'refused' })
  })

  it.each([true, false])('looks before it says anything when the answer is lost (run: %s)', async (isRun) => {
    const { load, tasks, fail } = setUp({ kind })
    await load()
    fail(lost, isRun)
    expect((await tasks.resume(121)).outcome).toEqual(isRun ? { kind: 'resumed' } : { kind: 'failed', error: lost })
  })

  it('fails when nothing can be learnt', async () => {
    const { load, tasks, fail, portal } = setUp({ kind })
    await load()
    fail(lost, true)
    fail(lost, false)
    expect(await tasks.resume(121)).toEqual({ outcome: { kind: 'failed', error: lost }, list: null })
    portal.tasks.delete(120)
    expect((await tasks.resume(120)).outcome).toMatchObject({ kind: 'failed', error: { kind: 'refused' } })
  })
})
