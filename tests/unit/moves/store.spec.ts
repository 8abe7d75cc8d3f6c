import { beforeEach, describe, expect, it } from 'vitest'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { answer, done, lists, task } from '../../fakes/portal.ts'
import { fake, ids, listsStore, loaded, moves } from '../../fakes/storesOfTest.ts'
import { nextTurn } from '../../outside.ts'

describe('deferring', () => {
  beforeEach(() => loaded(1, 2, 3))

  it('is busy with the row until the answer, then the row is gone and the list is the fresh one', async () => {
    const deferring = moves.defer([2])
    expect(listsStore.moving.has(2)).toBe(true)
    expect(ids()).toEqual([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3), task(4)])))
    await deferring
    expect(listsStore.moving.has(2)).toBe(false)
    expect(ids()).toEqual([1, 3, 4])
    expect(moves.lastResult).toMatchObject({ tasks: [{ id: 2 }], outcome: done, done: 1, failed: 0 })
    expect(fake.reads).toHaveLength(1)
  })

  it('sends nothing for a row that is busy or not there', async () => {
    void moves.defer([2])
    await moves.defer([2])
    await moves.defer([99])
    expect(fake.moves.map(move => move.ids)).toEqual([[2]])
  })

  it('keeps a row that was refused, and why, until the list is read again', async () => {
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: { kind: 'refused', reason: 'rules' } }, lists([task(1), task(2), task(3)])))
    await deferring
    expect(listsStore.problems.get(2)).toMatchObject({ action: 'defer', outcome: { kind: 'refused', reason: 'rules' } })
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1), task(2), task(3)]))
    await loading
    expect(listsStore.problems.size).toBe(0)
    expect(ids()).toEqual([1, 2, 3])
  })

  it('keeps what was said of a row when other lists are wanted: nobody asked for this one again', async () => {
    const refused = { kind: 'refused', reason: 'rules' } as const
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: refused }, lists([task(1), task(2), task(3)])))
    await deferring
    const widening = listsStore.changeScope({ participating: true })
    fake.reads[1]!.resolve(lists([task(1), task(2), task(3)]))
    await widening
    expect(listsStore.problems.get(2)).toMatchObject({ outcome: refused })
  })

  it('keeps a row that somebody else has moved until the list is read again', async () => {
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: { kind: 'moved', status: 'completed' } }, lists([task(1), task(3)])))
    await deferring
    expect(ids()).toEqual([1, 2, 3])
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1), task(3)]))
    await loading
    expect(ids()).toEqual([1, 3])
  })

  it('keeps a row that was left paused, and says so, until it is in progress again', async () => {
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: { kind: 'paused' } }, lists([task(1), task(3)])))
    await deferring
    let loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1), task(3)]))
    await loading
    expect(ids()).toEqual([1, 2, 3])
    expect(listsStore.problems.get(2)).toMatchObject({ outcome: { kind: 'paused' } })
    loading = listsStore.load()
    fake.reads[2]!.resolve(lists([task(1), task(2), task(3)]))
    await loading
    expect(listsStore.problems.size).toBe(0)
  })

  it('asks what became of a row of which it is not known, before the list is read again', async () => {
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: { kind: 'unsettled', error: new PortalError('network') } }, null))
    await deferring
    expect(ids()).toEqual([1, 2, 3])
    const loading = listsStore.load()
    expect(fake.moves[1]).toMatchObject({ action: 'settleDefer', ids: [2] })
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await nextTurn()
    expect(ids()).toEqual([1, 3])
    fake.reads[1]!.resolve(lists([task(1), task(3)]))
    await loading
    expect(listsStore.problems.size).toBe(0)
  })

  it('reads the list when the task was deferred but the list did not come along', async () => {
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: done }, null))
    await deferring
    expect(ids()).toEqual([1, 3])
    expect(fake.reads).toHaveLength(2)
  })
})

describe('what an action has come to', () => {
  beforeEach(() => loaded(1, 2, 3))
  const error = new PortalError('network')

  it('of one task is its outcome, and what can be done about it', async () => {
    const outcomes = [
      { kind: 'failed', error },
      { kind: 'refused', reason: 'rules' },
      { kind: 'paused' },
      { kind: 'gone' },
      { kind: 'deferred', byApp: false },
    ] as const
    const said = []
    for (const [index, outcome] of outcomes.entries()) {
      const deferring = moves.defer([1])
      fake.moves[index]!.resolve(answer({ 1: outcome }, lists([task(1), task(2), task(3)])))
      await deferring
      const { done, failed, unknown, retriable, undoable, error } = moves.lastResult!
      expect(moves.lastResult).toMatchObject({ action: 'defer', outcome, tasks: [{ id: 1 }], pending: 0 })
      said.push([done, failed, unknown, retriable.length, undoable.length, error?.kind])
    }
    expect(said).toEqual([
      [0, 1, 0, 1, 0, 'network'],
      [0, 1, 0, 0, 0, undefined],
      [0, 1, 0, 1, 0, undefined],
      [0, 1, 0, 0, 0, undefined],
      [1, 0, 0, 0, 0, undefined],
    ])
  })

  it('is said anew when it is found out what was not known', async () => {
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'unsettled', error }, 2: { kind: 'unsettled', error } }, null))
    await deferring
    expect(moves.lastResult).toMatchObject({ done: 0, failed: 0, unknown: 2, error: { kind: 'network' } })
    fake.moves[1]!.resolve(answer({ 1: done, 2: { kind: 'refused', reason: 'rules' } }, lists([task(2), task(3)])))
    await nextTurn()
    expect(moves.lastResult).toMatchObject({
      action: 'defer',
      tasks: [{ id: 1 }, { id: 2 }],
      done: 1,
      failed: 1,
      unknown: 0,
      error: null,
      undoable: [{ id: 1 }],
    })
  })

  it('stays as it was said when something else is found out', async () => {
    const first = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'unsettled', error } }, null))
    await first
    const second = moves.defer([2])
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await second
    const result = moves.lastResult
    void listsStore.load()
    fake.moves[2]!.resolve(answer({ 1: done }, lists([task(3)])))
    await nextTurn()
    expect(ids()).toEqual([3])
    expect(moves.lastResult).toBe(result)
  })

  it('is read from the list only where that is needed', async () => {
    const refusing = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'refused', reason: 'rules' } }, null))
    await refusing
    expect(fake.reads).toHaveLength(1)
    const several = moves.defer([2, 3])
    fake.moves[1]!.resolve(
      answer({ 2: { kind: 'refused', reason: 'rules' }, 3: { kind: 'refused', reason: 'rules' } }, null),
    )
    await several
    expect(fake.reads).toHaveLength(2)
  })

  it('is tried again for what may work now, in the order in which it was wanted', async () => {
    const deferring = moves.defer([3, 1, 2])
    expect(fake.moves[0]!.ids).toEqual([3, 1, 2])
    fake.moves[0]!.resolve(answer({ 3: { kind: 'paused' }, 1: done, 2: { kind: 'failed', error } }, lists([task(2)])))
    await deferring
    const again = moves.retry()
    expect(fake.moves[1]).toMatchObject({ action: 'defer', ids: [3, 2] })
    fake.moves[1]!.resolve(answer({ 3: done, 2: done }, lists([])))
    await again
    await moves.retry()
    void moves.undo()
    expect(fake.moves.map(move => move.action)).toEqual(['defer', 'defer', 'undo'])
  })
})

describe('races between answers', () => {
  const lost = new PortalError('network')
  const busy = { kind: 'failed', error: new PortalError('busy', { ranNothing: true }) } as const
  beforeEach(() => loaded(1, 2, 3))

  it('retries a failed undo as an undo, and sends two clicks on Undo once', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await deferring
    const undoing = moves.undo()
    void moves.undo()
    expect(fake.moves).toHaveLength(2)
    fake.moves[1]!.resolve(answer({ 1: { kind: 'failed', error: lost } }, null))
    await undoing
    void moves.retry()
    expect(fake.moves[2]).toMatchObject({ action: 'undo', ids: [1] })
  })

  it('does not wait for a busy portal when several were cancelled before its answer', async () => {
    const deferring = moves.defer([1, 2])
    moves.cancel()
    fake.moves[0]!.resolve(answer({ 1: busy, 2: busy }, null))
    await deferring
    expect([moves.progress, listsStore.moving.size]).toEqual([null, 0])
  })

  it('does not move a task whose last move is still unsettled', async () => {
    const unsettled = { kind: 'unsettled', error: lost } as const
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: unsettled }, null))
    await deferring
    const again = moves.defer([1])
    fake.moves[1]!.resolve(answer({ 1: unsettled }, null))
    await again
    expect(fake.moves.map(move => move.action)).toEqual(['defer', 'settleDefer'])
  })

  it('settles a task once when two clicks want to know what became of it', async () => {
    const unsettled = { kind: 'unsettled', error: lost } as const
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: unsettled }, null))
    await deferring
    void moves.defer([1])
    void moves.defer([1])
    await nextTurn()
    expect(fake.moves.map(move => move.action)).toEqual(['defer', 'settleDefer'])
    const result = moves.lastResult
    fake.moves[1]!.resolve(answer({ 1: unsettled }, null))
    await nextTurn()
    // No news is not said again: other frames would listen, and ask in turn
    expect(moves.lastResult).toBe(result)
  })

  it('keeps a task that was clicked again busy when the others of its action have ended', async () => {
    void moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'refused', reason: 'rules' } }, null))
    await nextTurn()
    void moves.defer([1])
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await nextTurn()
    expect([...listsStore.moving]).toEqual([1])
  })

  it("undoes and retries nothing before the first action, nor what can't be undone or retried", async () => {
    await moves.undo()
    await moves.retry()
    expect([fake.moves.length, moves.lastResult]).toEqual([0, null])
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'deferred', byApp: false } }, lists([task(2), task(3)])))
    await deferring
    const result = moves.lastResult
    await moves.undo()
    await moves.retry()
    expect([fake.moves.length, moves.lastResult === result]).toEqual([1, true])
  })

  it('does not retry a task that has left the list', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'failed', error: lost } }, lists([task(1), task(2), task(3)])))
    await deferring
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(2), task(3)], { unreadable: 1, total: 3 }))
    await loading
    await moves.retry()
    expect([fake.moves.length, ids(), listsStore.unreadable]).toEqual([1, [2, 3], 1])
  })

  it('keeps a task unsettled when the list is read and its outcome could not be found out', async () => {
    const unsettled = { kind: 'unsettled', error: lost } as const
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: unsettled }, null))
    await deferring
    const loading = listsStore.load()
    fake.moves[1]!.resolve(answer({ 1: unsettled }, null))
    await nextTurn()
    fake.reads[1]!.resolve(lists([task(2), task(3)]))
    await loading
    expect(listsStore.problems.get(1)?.outcome.kind).toBe('unsettled')
    expect(ids()).toEqual([1, 2, 3])
  })

  it('settles each task with the action that left it unsettled', async () => {
    const unsettled = { kind: 'unsettled', error: lost } as const
    const first = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await first
    const undoing = moves.undo()
    fake.moves[1]!.resolve(answer({ 1: unsettled }, null))
    await undoing
    const second = moves.defer([2])
    fake.moves[2]!.resolve(answer({ 2: unsettled }, null))
    await second
    void listsStore.load()
    fake.moves[3]!.resolve(answer({ 2: unsettled }, null))
    await nextTurn()
    expect(fake.moves.slice(3).map(({ action, ids }) => [action, ids])).toEqual([
      ['settleDefer', [2]],
      ['settleResume', [1]],
    ])
  })

  it('ignores a cancel before the action that it would stop', async () => {
    moves.cancel()
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: done }, null))
    await nextTurn()
    expect(fake.moves).toHaveLength(2)
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(3)])))
    await deferring
  })

  it('does not begin several that waited for an unsettled task while others are moving', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'unsettled', error: lost } }, null))
    await deferring
    void moves.defer([1, 2])
    void moves.defer([2, 3])
    await nextTurn()
    expect(fake.moves.map(move => move.action)).toEqual(['defer', 'settleDefer', 'defer'])
    fake.moves[1]!.resolve(answer({ 1: { kind: 'failed', error: lost } }, null))
    await nextTurn()
    expect(fake.moves).toHaveLength(3)
  })
})
