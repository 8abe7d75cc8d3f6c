import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ResumeOutcome } from '../../../src/domain/outcome.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { answer, done, listOf, lists, task } from '../../fakes/portal.ts'
import { fake, ids, listsStore, loaded, moves } from '../../fakes/storesOfTest.ts'

describe('undo', () => {
  beforeEach(() => loaded(1, 2, 3))

  it('takes back what this app has deferred, and only that', async () => {
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: done, 2: { kind: 'deferred', byApp: false } }, lists([task(3)])))
    await deferring
    const undoing = moves.undo()
    expect(fake.moves[1]).toMatchObject({ action: 'undo', ids: [1] })
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' } }, lists([task(1), task(3)])))
    await undoing
    expect(ids()).toEqual([1, 3])
    expect(moves.lastResult).toMatchObject({ action: 'resume', done: 1, undoable: [] })
    await moves.undo()
    expect(fake.moves).toHaveLength(2)
  })

  it('says how many are pending now', async () => {
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: done, 2: done }, lists([task(3)])))
    await deferring
    const undoing = moves.undo()
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' }, 2: { kind: 'pending' } }, lists([task(1), task(3)])))
    await undoing
    expect(moves.lastResult).toMatchObject({ done: 1, pending: 1, failed: 0 })
  })

  it('brings a task back to its pause, which is neither in progress nor deferred', async () => {
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(
      answer({ 1: done, 2: done }, lists([task(3)], { deferred: listOf([], { total: 2, isWhole: false }) })),
    )
    await deferring
    const undoing = moves.undo()
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' }, 2: { kind: 'pausedAsBefore' } }, null))
    await undoing
    expect(moves.lastResult).toMatchObject({ done: 1, pausedAsBefore: 1, pending: 0, failed: 0, unknown: 0 })
    expect([listsStore.total, listsStore.deferredTotal, listsStore.problems.size]).toEqual([2, 0, 0])
  })

  const undoable = () => moves.undoable.map(({ id }) => id)
  /** Defers tasks, after so many milliseconds. @param rest what is in progress then */
  async function deferAfter(milliseconds: number, ids: readonly number[], rest: readonly number[]): Promise<void> {
    vi.setSystemTime(Date.now() + milliseconds)
    const deferring = moves.defer(ids)
    fake.moves.at(-1)!.resolve(answer(Object.fromEntries(ids.map(id => [id, done])), lists(rest.map(id => task(id)))))
    await deferring
  }
  async function undoing(outcomes: Record<number, ResumeOutcome>, rest: readonly number[]): Promise<void> {
    const taken = moves.undo()
    fake.moves.at(-1)!.resolve(answer(outcomes, lists(rest.map(id => task(id)))))
    await taken
  }

  async function inProgress(...ids: readonly number[]): Promise<void> {
    const loading = listsStore.load()
    fake.reads.at(-1)!.resolve(lists(ids.map(id => task(id))))
    await loading
  }

  describe('goes as deep as the page is old', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
    afterEach(() => void vi.useRealTimers())

    it('one action after the other, the last one first', async () => {
      await inProgress(1, 2, 3, 4)
      await deferAfter(0, [1, 2], [3, 4])
      await deferAfter(20_000, [3], [4])
      await deferAfter(20_000, [4], [])
      expect(undoable()).toEqual([4])
      await undoing({ 4: { kind: 'resumed' } }, [4])
      expect(undoable()).toEqual([3])
      await undoing({ 3: { kind: 'resumed' } }, [3, 4])
      expect(undoable()).toEqual([1, 2])
      await undoing({ 1: { kind: 'resumed' }, 2: { kind: 'resumed' } }, [1, 2, 3, 4])
      expect(undoable()).toEqual([])
      await moves.undo()
      expect(fake.moves.map(({ action }) => action)).toEqual(['defer', 'defer', 'defer', 'undo', 'undo', 'undo'])
    })

    it('each click is a step of its own, at any pace', async () => {
      await inProgress(1, 2, 3, 4, 5)
      await deferAfter(0, [1], [2, 3, 4, 5])
      await deferAfter(10, [2], [3, 4, 5])
      await deferAfter(10, [3], [4, 5])
      expect(moves.lastResult).toMatchObject({ done: 1, tasks: [{ id: 3 }] })
      await deferAfter(10, [4, 5], [])
      expect(undoable()).toEqual([4, 5])
      await undoing({ 4: { kind: 'resumed' }, 5: { kind: 'resumed' } }, [4, 5])
      expect(undoable()).toEqual([3])
      await undoing({ 3: { kind: 'resumed' } }, [3, 4, 5])
      expect(undoable()).toEqual([2])
    })

    it("a deferral of somebody else's in between is no step", async () => {
      await inProgress(1, 2, 3, 4)
      await deferAfter(0, [1, 2], [3, 4])
      vi.setSystemTime(Date.now() + 1_000)
      const found = moves.defer([3])
      fake.moves.at(-1)!.resolve(answer({ 3: { kind: 'deferred', byApp: false } }, lists([task(4)])))
      await found
      await deferAfter(1_000, [4], [])
      expect(undoable()).toEqual([4])
      await undoing({ 4: { kind: 'resumed' } }, [4])
      expect(undoable()).toEqual([1, 2])
    })

    it('and keeps what could not be taken back, also when that is not said any more', async () => {
      await inProgress(1, 2)
      await deferAfter(0, [1, 2], [])
      const taken = moves.undo()
      moves.dismiss()
      fake.moves.at(-1)!.resolve(
        answer(
          {
            1: { kind: 'failed', error: new PortalError('network') },
            2: { kind: 'failed', error: new PortalError('network') },
          },
          lists([]),
        ),
      )
      await taken
      expect(undoable()).toEqual([1, 2])
    })

    it('also after an action that deferred nothing', async () => {
      await inProgress(1, 2, 3)
      await deferAfter(0, [1, 2], [3])
      const refused = moves.defer([3])
      fake.moves[1]!.resolve(answer({ 3: { kind: 'refused', reason: 'rules' } }, lists([task(3)])))
      await refused
      expect([moves.lastResult!.undoable, undoable()]).toEqual([[], [1, 2]])
    })

    it('without what somebody else has started meanwhile', async () => {
      await inProgress(1, 2, 3)
      await deferAfter(0, [1], [2, 3])
      await deferAfter(20_000, [2, 3], [])
      const loading = listsStore.load()
      fake.reads.at(-1)!.resolve(lists([task(2), task(3)]))
      await loading
      expect(undoable()).toEqual([1])
    })

    it('without what is neither in progress nor deferred any more, where that is known', async () => {
      await inProgress(1, 2)
      await deferAfter(0, [1, 2], [])
      const loading = listsStore.changeScope({ deferred: true })
      fake.reads.at(-1)!.resolve(lists([], { deferred: listOf([task(2, { status: 'deferred' })]) }))
      await loading
      expect(undoable()).toEqual([2])
    })

    it('and keeps what could not be taken back now', async () => {
      await inProgress(1, 2)
      await deferAfter(0, [1, 2], [])
      await undoing({ 1: { kind: 'resumed' }, 2: { kind: 'failed', error: new PortalError('network') } }, [1])
      expect(undoable()).toEqual([2])
      await undoing({ 2: { kind: 'refused' } }, [1])
      expect(undoable()).toEqual([])
    })
  })

  it('is under way until it is answered, and does not begin while several are moving', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await deferring
    const several = moves.defer([2, 3])
    await moves.undo()
    expect([fake.moves.length, moves.undoing]).toEqual([2, []])
    fake.moves[1]!.resolve(answer({ 2: done, 3: { kind: 'refused', reason: 'rules' } }, lists([task(3)])))
    await several
    const undoing = moves.undo()
    expect(moves.undoing.map(({ id }) => id)).toEqual([2])
    expect(listsStore.moving.has(2)).toBe(true)
    fake.moves[2]!.resolve(answer({ 2: { kind: 'resumed' } }, lists([task(2), task(3)])))
    await undoing
    expect([moves.undoing, listsStore.moving.size]).toEqual([[], 0])
  })

  it('that is not answered is settled with the next list', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await deferring
    const undoing = moves.undo()
    fake.moves[1]!.resolve(answer({ 1: { kind: 'unsettled', error: new PortalError('network') } }, null))
    await undoing
    void listsStore.load()
    expect(fake.moves[2]).toMatchObject({ action: 'settleResume', ids: [1] })
  })
})
