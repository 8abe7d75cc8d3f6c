import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { answer, done, lists, task } from '../../fakes/portal.ts'
import { fake, ids, listsStore, loaded, moves } from '../../fakes/storesOfTest.ts'
import { nextTurn } from '../../outside.ts'

describe('several at once', () => {
  beforeEach(() => loaded(1, 2, 3, 4))
  afterEach(() => void vi.useRealTimers())
  const refused = { kind: 'refused', reason: 'rules' } as const
  const busy = (retryAt: Date | null = null) =>
    ({ kind: 'failed', error: new PortalError('busy', { retryAt, ranNothing: true }) }) as const

  it('go on request by request until none is left, and say how many were done', async () => {
    const deferring = moves.defer([1, 2, 3])
    expect(moves.progress).toMatchObject({ action: 'defer', done: 0, total: 3 })
    expect(fake.moves[0]!.ids).toEqual([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: done, 2: refused }, null))
    await nextTurn()
    expect(fake.moves[1]!.ids).toEqual([3])
    expect(moves.progress).toMatchObject({ done: 2 })
    expect(ids()).toEqual([2, 3, 4])
    expect([...listsStore.moving]).toEqual([3])
    fake.moves[1]!.resolve(answer({ 3: done }, lists([task(2), task(4)])))
    await deferring
    expect(moves.progress).toBeNull()
    expect(moves.lastResult).toMatchObject({ action: 'defer', outcome: null, done: 2, failed: 1 })
    expect(moves.lastResult!.undoable.map(({ id }) => id)).toEqual([1, 3])
    expect(moves.lastResult!.retriable).toEqual([])
    expect(listsStore.problems.get(2)).toMatchObject({ outcome: refused })
    expect(fake.reads).toHaveLength(1)
  })

  it('stop after the request that is under way when they are cancelled', async () => {
    const deferring = moves.defer([1, 2, 3])
    moves.cancel()
    fake.moves[0]!.resolve(answer({ 1: done }, null))
    await deferring
    expect(fake.moves).toHaveLength(1)
    expect(moves.lastResult).toMatchObject({ done: 1, failed: 0, untried: 2 })
    expect(moves.lastResult!.retriable.map(({ id }) => id)).toEqual([2, 3])
    expect(listsStore.moving.size).toBe(0)
    // The list did not come along
    fake.reads[1]!.resolve(lists([task(2), task(3), task(4)]))
    await nextTurn()
    const again = moves.retry()
    await nextTurn()
    expect(fake.moves[1]!.ids).toEqual([2, 3])
    fake.moves[1]!.resolve(answer({ 2: done, 3: done }, lists([task(4)])))
    await again
    expect(ids()).toEqual([4])
  })

  it('give a busy portal time, until it says so, and go on by themselves', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: busy(), 2: busy() }, null))
    await nextTurn()
    expect(moves.progress!.goesOnAt!.getTime() - Date.now()).toBe(3_000)
    await vi.advanceTimersByTimeAsync(2_999)
    expect(fake.moves).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(fake.moves[1]!.ids).toEqual([1, 2])
    expect(moves.progress!.goesOnAt).toBeNull()
    fake.moves[1]!.resolve(
      answer({ 1: busy(new Date(Date.now() + 40_000)), 2: busy(new Date(Date.now() + 40_000)) }, null),
    )
    await nextTurn()
    await vi.advanceTimersByTimeAsync(39_999)
    expect(fake.moves).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    fake.moves[2]!.resolve(answer({ 1: done, 2: done }, lists([task(3), task(4)])))
    await deferring
    expect(moves.lastResult).toMatchObject({ done: 2, failed: 0 })
  })

  it('wait twice as long each time, a minute at most, and begin anew after a success', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    void moves.defer([1, 2, 3])
    const waits: number[] = []
    const turnAway = async () => {
      const outcomes = Object.fromEntries(fake.moves.at(-1)!.ids.map(id => [id, busy()]))
      fake.moves.at(-1)!.resolve(answer(outcomes, null))
      await nextTurn()
      waits.push(moves.progress!.goesOnAt!.getTime() - Date.now())
      await vi.advanceTimersByTimeAsync(waits.at(-1)!)
    }
    for (let time = 0; time < 7; time++) await turnAway()
    fake.moves.at(-1)!.resolve(answer({ 1: done }, null))
    await nextTurn()
    await turnAway()
    expect(waits).toEqual([3_000, 6_000, 12_000, 24_000, 48_000, 60_000, 60_000, 3_000])
    expect(fake.moves).toHaveLength(10)
  })

  it("wait as long as usual when the portal's time has come already", async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    void moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: busy(new Date(Date.now() - 60_000)), 2: busy() }, null))
    await nextTurn()
    expect(moves.progress!.goesOnAt!.getTime() - Date.now()).toBe(3_000)
  })

  it('of which some are turned away go on with those alone, and count the others as done', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const deferring = moves.defer([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: done, 2: busy(), 3: refused }, null))
    await nextTurn()
    expect([moves.progress!.done, ids(), [...listsStore.moving]]).toEqual([2, [2, 3, 4], [2]])
    await vi.advanceTimersByTimeAsync(3_000)
    expect(fake.moves[1]!.ids).toEqual([2])
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(3), task(4)])))
    await deferring
    expect(moves.lastResult).toMatchObject({ done: 2, failed: 1 })
  })

  it('wait half an hour in all, and are given up by the first busy answer after that', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const deferring = moves.defer([1, 2])
    const turnAway = async () => {
      const later = new Date(Date.now() + 10 * 60_000)
      fake.moves.at(-1)!.resolve(answer({ 1: busy(later), 2: busy(later) }, null))
      await nextTurn()
    }
    for (let time = 0; time < 3; time++) {
      await turnAway()
      expect(moves.progress!.goesOnAt!.getTime() - Date.now()).toBe(10 * 60_000)
      await vi.advanceTimersByTimeAsync(10 * 60_000)
    }
    expect(fake.moves).toHaveLength(4)
    await turnAway()
    await deferring
    expect([fake.moves.length, moves.progress]).toEqual([4, null])
    expect(moves.lastResult).toMatchObject({ done: 0, failed: 2, error: { kind: 'busy' } })
  })

  it('wait a quarter of an hour at most, whatever the portal says', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    void moves.defer([1, 2])
    const tomorrow = new Date(Date.now() + 24 * 3_600_000)
    fake.moves[0]!.resolve(answer({ 1: busy(tomorrow), 2: busy(tomorrow) }, null))
    await nextTurn()
    expect(moves.progress!.goesOnAt!.getTime() - Date.now()).toBe(15 * 60_000)
    await vi.advanceTimersByTimeAsync(15 * 60_000 - 1)
    expect(fake.moves).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(fake.moves).toHaveLength(2)
  })

  it('can be cancelled while they wait', async () => {
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: busy(new Date(Date.now() + 600_000)), 2: busy() }, null))
    await nextTurn()
    expect(moves.progress!.goesOnAt).not.toBeNull()
    moves.cancel()
    await deferring
    expect(fake.moves).toHaveLength(1)
    expect(moves.lastResult).toMatchObject({ done: 0, failed: 0, untried: 2 })
    expect(listsStore.problems.size).toBe(0)
  })

  it('a single one does not wait', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: busy() }, null))
    await deferring
    expect(listsStore.problems.get(1)).toMatchObject({ outcome: { kind: 'failed' } })
  })

  it('end when a request fails as a whole; what is not known is looked at before the list is read', async () => {
    const error = new PortalError('network')
    const deferring = moves.defer([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'unsettled', error }, 2: { kind: 'unsettled', error } }, null))
    await deferring
    expect(moves.lastResult).toMatchObject({ done: 0, failed: 0, untried: 1, unknown: 2 })
    expect(moves.lastResult!.retriable.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(fake.moves[1]).toMatchObject({ action: 'settleDefer', ids: [1, 2] })
    fake.moves[1]!.resolve(answer({ 1: done, 2: { kind: 'failed', error } }, null))
    await nextTurn()
    fake.reads[1]!.resolve(lists([task(2), task(3), task(4)]))
    await nextTurn()
    expect(ids()).toEqual([2, 3, 4])
    expect(listsStore.problems.get(2)).toMatchObject({ outcome: { kind: 'failed' } })
  })

  it('while they are under way, a single one can be added, not several', async () => {
    void moves.defer([1, 2])
    void moves.defer([3, 4])
    void moves.defer([3])
    await nextTurn()
    expect(fake.moves.map(move => move.ids)).toEqual([[1, 2], [3]])
  })
})

describe('several of which some fail', () => {
  beforeEach(() => loaded(1, 2, 3))
  const failed = { kind: 'failed', error: new PortalError('network') } as const

  it('go on as long as one of a request came about, and end with the first of which none did', async () => {
    const deferring = moves.defer([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: failed, 2: done }, null))
    await nextTurn()
    expect(fake.moves[1]!.ids).toEqual([3])
    fake.moves[1]!.resolve(answer({ 3: done }, lists([task(1)])))
    await deferring
    expect(moves.lastResult).toMatchObject({ done: 2, failed: 1 })
  })

  it('end when none of a request came about', async () => {
    const deferring = moves.defer([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: failed, 2: failed }, null))
    await deferring
    expect([fake.moves.length, listsStore.moving.size]).toEqual([1, 0])
    expect(moves.lastResult!.retriable.map(({ id }) => id)).toEqual([1, 2, 3])
  })
})
