import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { answer, done, listOf, lists, task } from '../../fakes/portal.ts'
import { fake, ids, listsStore, loaded, moves } from '../../fakes/storesOfTest.ts'
import { nextTurn } from '../../outside.ts'

describe('loading', () => {
  it('is loading until the first answer, then ready', async () => {
    const loading = listsStore.load()
    expect(listsStore).toMatchObject({ status: 'loading', isRefreshing: true, tasks: [] })
    fake.reads[0]!.resolve(lists([task(2), task(1, { deadline: new Date('2026-01-01') })]))
    await loading
    expect(listsStore).toMatchObject({ status: 'ready', isRefreshing: false, total: 2, error: null })
    expect(ids()).toEqual([1, 2])
    expect(listsStore.loadedAt).toBeInstanceOf(Date)
  })

  it('shows the first part while the others travel', async () => {
    const loading = listsStore.load()
    fake.reads[0]!.resolve(lists([task(1)], { total: 2, isWhole: false }))
    await nextTurn()
    expect(listsStore).toMatchObject({ status: 'ready', isRefreshing: true, total: 2 })
    expect(ids()).toEqual([1])
    fake.reads[1]!.resolve(lists([task(1), task(2)]))
    await loading
    expect(ids()).toEqual([1, 2])
  })

  it('has failed when there is no list at all, and a retry mends it', async () => {
    const loading = listsStore.load()
    fake.reads[0]!.reject(new PortalError('network'))
    await loading
    expect(listsStore).toMatchObject({ status: 'failed', isRefreshing: false, error: { kind: 'network' } })
    const again = listsStore.load()
    expect(listsStore.status).toBe('loading')
    fake.reads[1]!.resolve(lists([task(1)]))
    await again
    expect(listsStore).toMatchObject({ status: 'ready', error: null })
  })

  it('keeps the list that stands when a later answer fails', async () => {
    await loaded(1, 2)
    const loading = listsStore.load()
    fake.reads[1]!.reject(new PortalError('broken'))
    await loading
    expect(listsStore).toMatchObject({ status: 'ready', error: { kind: 'broken' } })
    expect(ids()).toEqual([1, 2])
  })

  it('a failure of our own is said as ours, and goes to the console', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {})
    const bug = new TypeError('x is not a function')
    await loaded(1, 2)
    const loading = listsStore.load()
    fake.reads[1]!.reject(bug)
    await loading
    expect(listsStore).toMatchObject({ status: 'ready', error: { kind: 'bug', code: 'TypeError' } })
    const deferring = moves.defer([1])
    fake.moves[0]!.reject(bug)
    await deferring
    expect(listsStore.moving.size).toBe(0)
    expect(listsStore.problems.get(1)).toMatchObject({ outcome: { kind: 'unsettled', error: { kind: 'bug' } } })
    expect(written.mock.calls).toEqual([[bug], [bug]])
  })

  it('asks once more, not twice at a time, when called again meanwhile', async () => {
    const loading = listsStore.load()
    await listsStore.load()
    await listsStore.load()
    expect(fake.reads).toHaveLength(1)
    fake.reads[0]!.resolve(lists([task(1)]))
    await nextTurn()
    expect(fake.reads).toHaveLength(2)
    fake.reads[1]!.resolve(lists([task(2)]))
    await loading
    expect(ids()).toEqual([2])
    expect(fake.reads).toHaveLength(2)
  })
})

describe('answers that come late', () => {
  beforeEach(() => loaded(1, 2, 3))

  it('do not bring back a deferred row: a reload from before the click', async () => {
    const loading = listsStore.load()
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await deferring
    fake.reads[1]!.resolve(lists([task(1), task(2), task(3)]))
    await loading
    expect(ids()).toEqual([1, 3])
  })

  it('do not bring back a deferred row: another click whose list was read before', async () => {
    const first = moves.defer([1])
    const second = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await first
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await second
    expect(ids()).toEqual([3])
  })

  it('bring it back when they were asked for afterwards: somebody has resumed it', async () => {
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await deferring
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1), task(2), task(3)]))
    await loading
    expect(ids()).toEqual([1, 2, 3])
  })

  it('do not take away a row whose own answer is to come', async () => {
    const first = moves.defer([1])
    void moves.defer([2])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(3)])))
    await first
    expect(ids()).toEqual([2, 3])
  })

  it('do not overwrite a newer list', async () => {
    const loading = listsStore.load()
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3), task(4)])))
    await deferring
    fake.reads[1]!.resolve(lists([task(1)]))
    await loading
    expect(ids()).toEqual([1, 3, 4])
  })

  it('are asked for again when a part of a list overtook the whole', async () => {
    const loading = listsStore.load()
    const deferring = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1)], { total: 3, isWhole: false })))
    await deferring
    expect(ids()).toEqual([1, 3])
    fake.reads[1]!.resolve(lists([task(1), task(2), task(3), task(4)]))
    await nextTurn()
    fake.reads[2]!.resolve(lists([task(1), task(3), task(4)]))
    await loading
    expect(ids()).toEqual([1, 3, 4])
  })
})

describe('races between lists and moves', () => {
  beforeEach(() => loaded(1, 2, 3))

  it('keeps the problems of a newer answer when an older list arrives', async () => {
    const loading = listsStore.load()
    void moves.defer([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'paused' }, 2: { kind: 'moved', status: 'completed' } }, null))
    await nextTurn()
    fake.reads[1]!.resolve(lists([task(1), task(2), task(3)]))
    await loading
    fake.moves[1]!.resolve(answer({ 3: done }, lists([])))
    await nextTurn()
    expect(ids()).toEqual([1, 2])
    expect([1, 2].map(id => listsStore.problems.get(id)?.outcome.kind)).toEqual(['paused', 'moved'])
  })

  it('counts two deferrals once when their lists overtake each other', async () => {
    const first = moves.defer([1])
    const second = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await first
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await second
    expect([ids(), listsStore.total, fake.reads.length]).toEqual([[3], 1, 1])
  })

  it('does not count a deferral that a newer list has counted', async () => {
    const deferring = moves.defer([1])
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(2), task(3)], { deferred: listOf([], { total: 3, isWhole: false }) }))
    await loading
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await deferring
    expect(listsStore.deferredTotal).toBe(3)
  })

  it("does not count another person's deferred task among the user's own", async () => {
    const loading = listsStore.load()
    fake.reads[1]!.resolve(
      lists([task(1), task(2, { isOwn: false })], { deferred: listOf([], { total: 4, isWhole: false }) }),
    )
    await loading
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: done, 2: done }, lists([])))
    await deferring
    expect([listsStore.total, listsStore.deferredTotal]).toEqual([0, 5])
  })

  it('reads the list once more after an undo whose list is older than the one shown', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await deferring
    const undoing = moves.undo()
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(2), task(3)]))
    await loading
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' } }, lists([task(1), task(2), task(3)])))
    await undoing
    expect(fake.reads).toHaveLength(3)
    fake.reads[2]!.resolve(lists([task(1), task(2), task(3)]))
    await nextTurn()
    expect(ids()).toEqual([1, 2, 3])
  })

  it('reads the deferred tasks after a move whose answer lacks them, if they are wanted', async () => {
    const put = task(8, { status: 'deferred' })
    const widening = listsStore.changeScope({ deferred: true })
    fake.reads[1]!.resolve(lists([task(1), task(2)], { deferred: listOf([put]) }))
    await widening
    const first = moves.defer([1])
    fake.moves[0]!.resolve(
      answer({ 1: done }, lists([task(2)], { deferred: listOf([put, task(1, { status: 'deferred' })]) })),
    )
    await first
    expect(fake.reads).toHaveLength(2)
    const second = moves.defer([2])
    fake.moves[1]!.resolve(answer({ 2: done }, lists([])))
    await second
    expect(fake.reads).toHaveLength(3)
  })

  it('shows both of two tasks resumed at once after the list is read once more', async () => {
    const put = (id: number) => task(id, { status: 'deferred' })
    const widening = listsStore.changeScope({ deferred: true })
    fake.reads[1]!.resolve(lists([task(1)], { deferred: listOf([put(8), put(9)]) }))
    await widening
    const [first, second] = [moves.resume([8]), moves.resume([9])]
    fake.moves[1]!.resolve(
      answer({ 9: { kind: 'resumed' } }, lists([task(1), task(9)], { deferred: listOf([put(8)]) })),
    )
    await second
    fake.moves[0]!.resolve(
      answer({ 8: { kind: 'resumed' } }, lists([task(1), task(8)], { deferred: listOf([put(9)]) })),
    )
    await first
    fake.reads[2]!.resolve(lists([task(1), task(8), task(9)], { deferred: listOf([]) }))
    await nextTurn()
    expect([ids(), listsStore.deferredTotal]).toEqual([[1, 8, 9], 0])
  })
})

describe('the opened task', () => {
  beforeEach(() => loaded(1, 2, 3))

  it('gives the opened task its confirmed status, though no list came', async () => {
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1)], { opened: task(1) }))
    await loading
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, null))
    await deferring
    expect(listsStore.opened!.status).toBe('deferred')
  })

  it('moves the opened task though no list has it, and gives it its confirmed status', async () => {
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1)], { opened: task(9, { status: 'deferred' }), user: 5 }))
    await loading
    expect(listsStore.user).toBe(5)
    await moves.defer([9])
    const resuming = moves.resume([9])
    expect(fake.moves.map(({ action, ids }) => [action, ids])).toEqual([['resume', [9]]])
    fake.moves[0]!.resolve(answer({ 9: { kind: 'resumed' } }, null))
    await resuming
    expect(listsStore.opened).toMatchObject({ id: 9, status: 'inProgress' })
    expect(listsStore.deferredTotal).toBe(0)
  })

  it('counts the opened task when it is moved, though the part of the list that was read does not have it', async () => {
    void listsStore.load()
    fake.reads[1]!.resolve(lists([task(1), task(2)], { total: 5, isWhole: false, opened: task(9) }))
    await nextTurn()
    void moves.defer([9])
    expect(fake.moves[0]!.ids).toEqual([9])
    fake.moves[0]!.resolve(answer({ 9: done }, null))
    await nextTurn()
    expect([listsStore.total, listsStore.opened!.status]).toEqual([4, 'deferred'])
    void moves.defer([1])
    fake.moves[1]!.resolve(answer({ 1: done }, null))
    await nextTurn()
    expect([listsStore.total, ids(), listsStore.opened]).toMatchObject([3, [2, 3], { id: 9, status: 'deferred' }])
  })

  it('leaves the opened task as it is when another task is deferred', async () => {
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1), task(2)], { opened: task(2) }))
    await loading
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2)], { opened: task(2) })))
    expect(listsStore.opened!.status).toBe('inProgress')
    await deferring
    expect(listsStore.opened).toMatchObject({ id: 2, status: 'inProgress' })
  })
})

describe('a list that is more than half an hour old', () => {
  const minutes = 60_000
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    await loaded(1, 2)
  })
  afterEach(() => void vi.useRealTimers())

  it('is read again before it is acted on; one of half an hour is not', async () => {
    vi.setSystemTime(Date.now() + 30 * minutes)
    void moves.defer([1])
    expect([fake.reads.length, fake.moves.length]).toEqual([1, 1])
    vi.setSystemTime(Date.now() + 1)
    void moves.defer([2])
    await nextTurn()
    expect([fake.reads.length, fake.moves.length]).toEqual([2, 1])
    fake.reads[1]!.resolve(lists([task(1), task(2)]))
    await nextTurn()
    expect(fake.moves.map(move => move.ids)).toEqual([[1], [2]])
  })

  it('is also one of the future: the clock was put right', async () => {
    vi.setSystemTime(Date.now() - 24 * 60 * minutes)
    void moves.defer([1])
    await nextTurn()
    expect([fake.reads.length, fake.moves.length]).toEqual([2, 0])
  })

  it('is waited for where it is being read already, and nothing is moved that is no longer in it', async () => {
    vi.setSystemTime(Date.now() + 31 * minutes)
    const loading = listsStore.load()
    const deferring = moves.defer([1, 2])
    fake.reads[1]!.resolve(lists([task(2)]))
    await loading
    await nextTurn()
    expect([fake.reads.length, fake.moves.map(move => move.ids)]).toEqual([2, [[2]]])
    fake.moves[0]!.resolve(answer({ 2: done }, lists([])))
    await deferring
  })

  it("that can't be read again is not acted on", async () => {
    vi.setSystemTime(Date.now() + 31 * minutes)
    const deferring = moves.defer([1])
    fake.reads[1]!.reject(new PortalError('network'))
    await deferring
    expect([fake.moves.length, listsStore.error!.kind, listsStore.moving.size]).toEqual([0, 'network', 0])
  })

  it('keeps what was said of its rows', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'refused', reason: 'rules' } }, lists([task(1), task(2)])))
    await deferring
    vi.setSystemTime(Date.now() + 31 * minutes)
    void moves.defer([2])
    fake.reads[1]!.resolve(lists([task(1), task(2)]))
    await nextTurn()
    expect(listsStore.problems.get(1)?.outcome.kind).toBe('refused')
  })
})

describe('the deferred tasks', () => {
  const put = (id: number, day: number) => task(id, { status: 'deferred', statusChanged: new Date(2026, 10, day) })

  it('are counted from the first, read when wanted, last deferred first', async () => {
    const loading = listsStore.load()
    fake.reads[0]!.resolve(lists([task(1)], { deferred: listOf([], { total: 2, isWhole: false }) }))
    await loading
    expect(listsStore).toMatchObject({ deferredTotal: 2, deferredTasks: [], hasDeferred: false })
    const widening = listsStore.changeScope({ deferred: true })
    expect(fake.reads[1]!.scope).toEqual({ participating: false, deferred: true })
    fake.reads[1]!.resolve(lists([task(1)], { deferred: listOf([put(8, 20), put(9, 22)]) }))
    await widening
    expect(listsStore.hasDeferred).toBe(true)
    expect(listsStore.deferredTasks.map(({ id }) => id)).toEqual([9, 8])
  })

  it('are counted on when a task is deferred without the list of them', async () => {
    const loading = listsStore.load()
    fake.reads[0]!.resolve(lists([task(1), task(2)], { deferred: listOf([], { total: 2, isWhole: false }) }))
    await loading
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2)])))
    await deferring
    expect([listsStore.total, listsStore.deferredTotal]).toEqual([1, 3])
    const undoing = moves.undo()
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' } }, lists([task(1), task(2)])))
    await undoing
    expect([listsStore.total, listsStore.deferredTotal]).toEqual([2, 2])
  })

  it('leave their list when they are resumed, and a late list does not bring them back', async () => {
    const loading = listsStore.changeScope({ deferred: true })
    fake.reads[0]!.resolve(lists([task(1)], { deferred: listOf([put(8, 20), put(9, 22)]) }))
    await loading
    const late = listsStore.load()
    const resuming = moves.resume([8])
    fake.moves[0]!.resolve(
      answer({ 8: { kind: 'resumed' } }, lists([task(1), task(8)], { deferred: listOf([put(9, 22)]) })),
    )
    await resuming
    expect(moves.lastResult).toMatchObject({ action: 'resume', done: 1 })
    expect([ids(), listsStore.deferredTasks.map(({ id }) => id)]).toEqual([[1, 8], [9]])
    fake.reads[1]!.resolve(lists([task(1)], { deferred: listOf([put(8, 20), put(9, 22)]) }))
    await late
    expect([ids(), listsStore.deferredTasks.map(({ id }) => id)]).toEqual([[1, 8], [9]])
  })
})
