import { afterEach, describe, expect, it, vi } from 'vitest'
import { Operating } from '../../portal/operating.ts'
import { Portal } from '../../portal/portal.ts'
import { runRest } from '../../portal/rest.ts'
import { startSandbox, type Sandbox } from '../../portal/server.ts'
import { at, call, post, StillClock } from './calls.ts'

const moves = {
  p1: 'tasks.task.pause?taskId=102',
  d1: 'task.item.defer?TASKID=102',
  p2: 'tasks.task.pause?taskId=104',
  d2: 'task.item.defer?TASKID=104',
  me: 'profile',
}
const portalAt = (clock: StillClock, settings = {}) =>
  new Portal('1', 'http://127.0.0.1', { now: clock.now, moveTime: 800, ...settings })

describe('how long a move takes', () => {
  it('is in its own time, in that of its batch, and adds up for its method; a batch is not counted', () => {
    const portal = portalAt(new StillClock())
    const { body } = call(portal, 'batch', { cmd: moves })
    expect(at(body, 'result', 'result_time')).toMatchObject({
      p1: { duration: 0.8, operating: 0 },
      d1: { duration: 0.8 },
      p2: { duration: 0.8, operating: 0.8 },
      d2: { duration: 0.8, operating: 0.8 },
      me: { duration: 0, operating: 0 },
    })
    expect(at(body, 'time')).toMatchObject({ duration: 3.2, operating: 0 })
    expect(at(call(portal, 'tasks.task.start', { taskId: 122 }).body, 'time')).toMatchObject({ duration: 0.8 })
  })

  it('a page that reads in the middle of a batch sees what was done until then', () => {
    const portal = portalAt(new StillClock())
    const status = () => [102, 104].map(id => portal.tasks.get(id)!.status)
    const seen: number[][] = []
    const steps = runRest(portal, 'batch', { auth: portal.tokens.issue().AUTH_ID, cmd: moves })
    for (let step = steps.next(); !step.done; step = steps.next()) {
      portal.forward(step.value)
      seen.push(status())
    }
    seen.push(status())
    expect(seen).toEqual([
      [3, 3],
      [2, 3],
      [6, 3],
      [6, 2],
      [6, 6],
    ])
    // Each at its time
    expect([102, 104].map(id => portal.tasks.get(id)!.statusChangedDate.toISOString().slice(17, 23))).toEqual([
      '01.600',
      '03.200',
    ])
  })
})

describe('over HTTP', () => {
  afterEach(() => void vi.useRealTimers())

  async function opened(settings = {}) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const sandbox = await startSandbox({
      appUrl: 'http://127.0.0.1:1/app/',
      wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    })
    const portal = sandbox.createPortal({ moveTime: 800, ...settings })
    const { AUTH_ID: auth } = portal.tokens.issue()
    return { sandbox, portal, ask: (method: string, parameters = {}) => post(sandbox, method, { ...parameters, auth }) }
  }

  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise(resolve => setImmediate(resolve))
  }

  /** Lets the request that the sandbox works on have its time. */
  async function pass(sandbox: Sandbox, ...each: readonly number[]): Promise<void> {
    for (const milliseconds of each) {
      await until(() => sandbox.traffic.held === 1)
      await vi.advanceTimersByTimeAsync(milliseconds)
    }
  }

  it('the answer comes after the sum, and another request meanwhile sees half', async () => {
    const { sandbox, portal, ask } = await opened()
    const answer = ask('batch', { cmd: moves })
    await pass(sandbox, 800, 800)
    await until(() => sandbox.traffic.held === 1)
    expect(at((await ask('tasks.task.get', { taskId: 102 })).body, 'result', 'task', 'status')).toBe('6')
    expect([portal.tasks.get(104)!.status, portal.requests[0]!.status]).toEqual([3, 0])
    await pass(sandbox, 800, 800)
    expect(at((await answer).body, 'time', 'duration')).toBe(3.2)
    await sandbox.close()
  })

  it('a client that gives up stops nothing', async () => {
    const { sandbox, portal } = await opened()
    const stop = new AbortController()
    const asked = fetch(`${sandbox.origin}/rest/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cmd: moves, auth: portal.tokens.issue().AUTH_ID }),
      signal: stop.signal,
    })
    await until(() => sandbox.traffic.held === 1)
    stop.abort()
    await expect(asked).rejects.toThrow()
    await until(() => sandbox.traffic.begun === sandbox.traffic.ended)
    for (let step = 0; step < 4; step++) await vi.advanceTimersByTimeAsync(800)
    expect([102, 104].map(id => portal.tasks.get(id)!.status)).toEqual([6, 6])
    await sandbox.close()
  })

  it('the cloud cuts it off after 60 s: no status for a frame, and what was not begun is not done', async () => {
    const { sandbox, portal, ask } = await opened({ moveTime: 25_000 })
    const answer = fetch(`${sandbox.origin}/rest/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cmd: moves, auth: portal.tokens.issue().AUTH_ID }),
    })
    await pass(sandbox, 25_000, 25_000, 10_000)
    const { status, headers } = await answer
    expect([status, headers.get('access-control-allow-origin')]).toEqual([504, null])
    expect([102, 104].map(id => portal.tasks.get(id)!.status)).toEqual([6, 3])
    expect((await ask('profile')).headers.get('access-control-allow-origin')).toBe('*')
    await sandbox.close()
  })
})

describe('the time that a method may work', () => {
  it('is counted in baskets of a minute, each forgotten ten minutes after its first call', () => {
    const clock = new StillClock()
    const operating = new Operating(clock.now)
    const start = clock.now() / 1000
    operating.add('renew', 5_000)
    clock.move(50)
    operating.add('renew', 5_000)
    clock.move(10)
    operating.add('renew', 2_000)
    // The first basket began 5 s before
    expect([operating.of('renew'), operating.resetAt('renew'), operating.of('defer')]).toEqual([12, start - 5 + 600, 0])
    clock.move(535)
    expect([operating.of('renew'), operating.resetAt('renew')]).toEqual([2, start + 58 + 600])
    clock.move(63)
    expect(operating.of('renew')).toBe(0)
  })

  it('used up is an error of that method alone, until a basket is forgotten; a webhook has its own', () => {
    const clock = new StillClock()
    const portal = portalAt(clock, { quota: 1.5 })
    const renew = (taskId: number) => call(portal, 'tasks.task.renew', { taskId })
    portal.tasks.get(122)!.status = 6
    expect([renew(120).status, renew(121).status]).toEqual([200, 200])
    expect(renew(122)).toMatchObject({ status: 429, body: { error: 'OPERATION_TIME_LIMIT' } })
    expect(
      call(portal, 'batch', { cmd: { renew: 'tasks.task.renew?taskId=122', start: 'tasks.task.start?taskId=120' } })
        .body,
    ).toMatchObject({
      result: {
        result: { start: { task: { status: '3' } } },
        result_error: { renew: { error: 'OPERATION_TIME_LIMIT' } },
      },
    })
    expect(portal.tasks.get(122)!.status).toBe(6)
    clock.move(600)
    expect(renew(122).status).toBe(200)
  })
})
