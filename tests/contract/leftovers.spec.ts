import { describe, expect, it } from 'vitest'
import { completeTask } from '../portal/tasks.ts'
import { startBetween, type Fate } from './between.ts'
import { checks } from './checks/index.ts'
import type { ContractResult } from './contract.ts'
import { closeLater, everythingOf, open, run, type Sandbox } from './sandboxes.ts'

describe('no task is left behind', () => {
  const ownOf = (sandbox: Sandbox) =>
    [...sandbox.portal.tasks.values()].filter(({ title }) => title.startsWith('Defer contract check'))

  /** Runs it over a network that does something at the n-th request, or at the n-th that makes tasks. */
  async function runOver(
    { request, making }: { request?: number; making?: number },
    act: (stop: AbortController) => Fate | undefined,
    some = checks,
  ) {
    let makings = 0
    const far = await open()
    const before = everythingOf(far)
    const stop = new AbortController()
    const between = await startBetween(far.webhook, {
      onRequest: (count, body) => {
        const isMaking = body.includes('tasks.task.add') && ++makings === making
        return count === request || isMaking ? act(stop) : undefined
      },
    })
    closeLater(between.close)
    const result = await run(
      {
        webhook: between.webhook,
        pass: async milliseconds => {
          await far.pass(milliseconds)
          await between.deliver()
        },
      },
      { stop: stop.signal, checks: some },
    ).catch((error: unknown) => error as Error)
    await between.deliver()
    return { far, before, result }
  }

  it.each([1, 2, 3, 4, 5, 8, 14, 22, 40, 50])('stopped while request %i is on its way', async at => {
    const { far, before, result } = await runOver({ request: at }, stop => {
      stop.abort()
      return undefined
    })
    expect(everythingOf(far)).toEqual(before)
    if (at <= 2) expect(result).toBeInstanceOf(Error)
    else expect(result).toMatchObject({ isStopped: true, left: 0 })
  })

  it.each<[number, Fate]>([
    [1, 'answer lost'],
    [2, 'answer lost'],
    [5, 'answer lost'],
    [1, 'late and answer lost'],
    [3, 'late and answer lost'],
  ])('creation %i: %s', async (making, fate) => {
    let hasMade = false
    const { far, before, result } = await runOver(
      { making },
      () => {
        hasMade = true
        return fate
      },
      checks.slice(0, 4),
    )
    expect([hasMade, everythingOf(far)]).toEqual([true, before])
    expect(result).toMatchObject({ isStopped: false, left: 0 })
    expect((result as ContractResult).rows).toHaveLength(4)
  })

  it('stopped, and the answer to the creation is lost', async () => {
    const { far, before, result } = await runOver({ making: 1 }, stop => {
      stop.abort()
      return 'answer lost'
    })
    expect(everythingOf(far)).toEqual(before)
    expect(result).toMatchObject({ isStopped: true, left: 0, rows: [] })
  })

  it('and no task is taken for its own that is not', async () => {
    const far = await open()
    const stop = new AbortController()
    const result = await run(far, {
      stop: stop.signal,
      checks: checks.filter(check => check.writes).slice(0, 2),
      mayWrite: title => {
        const now = far.portal.now()
        const decoys = [
          { title, createdBy: 5 },
          { title, responsibleId: 5 },
          { title: `${title}, or not` },
          { title: title.slice(0, -1) },
        ]
        for (const [index, decoy] of decoys.entries())
          far.portal.tasks.set(500 + index, completeTask({ id: 500 + index, ...decoy }, now))
        far.portal.faults.add({ on: 'batch', skip: 2, after: true, effect: { kind: 'cut', where: 'before' } })
        return Promise.resolve(true)
      },
    })
    expect(result.left).toBe(0)
    expect(ownOf(far).map(({ id }) => id)).toEqual([500, 501, 502, 503])
    expect(far.portal.moves.filter(({ task }) => task <= 503)).toEqual([])
  })

  it('not even where the portal passes over the filter', async () => {
    const far = await open()
    const before = everythingOf(far)
    const titles: string[] = []
    // All of the user's and others' tasks, each with the title of the run
    const between = await startBetween(far.webhook, {
      onAnswer: (answer, method) => {
        if (method === 'tasks.task.list')
          answer.result = {
            tasks: [
              { id: '104', createdBy: '5', responsibleId: '1' },
              { id: '121', createdBy: '1', responsibleId: '5' },
            ].map(row => ({ ...row, title: titles[0] })),
          }
      },
    })
    closeLater(between.close)
    const result = await run(
      { webhook: between.webhook, pass: far.pass },
      {
        checks: checks.slice(0, 1),
        mayWrite: title => {
          titles.push(title)
          return Promise.resolve(true)
        },
      },
    )
    expect([result.left, everythingOf(far)]).toEqual([0, before])
  })

  it('a list that fails: what is known to be made is deleted', async () => {
    const far = await open()
    const before = everythingOf(far)
    far.portal.faults.add({
      on: 'tasks.task.list',
      skip: 1,
      times: Infinity,
      effect: { kind: 'error', code: 'INTERNAL_SERVER_ERROR', status: 500 },
    })
    const result = await run(far, { checks: checks.slice(0, 1) })
    expect([result.left, everythingOf(far)]).toEqual([null, before])
  })

  it('a portal that deletes nothing: how many are left is said', async () => {
    const far = await open()
    far.portal.faults.add({ on: 'tasks.task.delete', times: Infinity, effect: { kind: 'error', code: '1048582' } })
    const result = await run(far, { checks: checks.filter(({ name }) => name === 'Order by deadline') })
    expect([result.left, ownOf(far).length]).toEqual([2, 2])
    expect(ownOf(far).map(({ title }) => title)).toEqual([result.title, result.title])
  })

  it('a portal that is not there any more: it is not known', async () => {
    const far = await open()
    const result = await run(far, {
      checks: checks.filter(({ name }) => name === 'Order by deadline'),
      heard: () => {
        far.portal.faults.add({ on: '*', times: Infinity, effect: { kind: 'cut', where: 'before' } })
      },
    })
    expect(result.left).toBeNull()
  })
})
