import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import type { ResumeOutcome } from '../../../src/domain/outcome.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { portalKey } from '../../../src/base/usePortal.ts'
import { useListsStore } from '../../../src/lists/listsStore.ts'
import { useMovesStore } from '../../../src/moves/movesStore.ts'
import { answer, done, fakePortal, listOf, lists, task } from '../../fakes/portal.ts'

let fake: ReturnType<typeof fakePortal>
let listsStore: ReturnType<typeof useListsStore>
let moves: ReturnType<typeof useMovesStore>

beforeEach(() => {
  fake = fakePortal()
  const pinia = createPinia()
  createApp({}).use(pinia).provide(portalKey, fake.portal)
  listsStore = useListsStore(pinia)
  moves = useMovesStore(pinia)
})

const ids = () => listsStore.tasks.map(({ id }) => id)
/** Lets everything go on that waits for answers already given. */
const settled = () => new Promise(resolve => setImmediate(resolve))

async function loaded(...tasks: Parameters<typeof task>[0][]): Promise<void> {
  const loading = listsStore.load()
  fake.reads[0]!.resolve(lists(tasks.map(id => task(id))))
  await loading
}

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
    await settled()
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
    await settled()
    expect(fake.reads).toHaveLength(2)
    fake.reads[1]!.resolve(lists([task(2)]))
    await loading
    expect(ids()).toEqual([2])
    expect(fake.reads).toHaveLength(2)
  })
})

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
    expect(moves.lastResult).toMatchObject({ tasks: [{ id: 2 }], outcome: done, done: 1, not: 0 })
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
    await settled()
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
    await settled()
    fake.reads[2]!.resolve(lists([task(1), task(3), task(4)]))
    await loading
    expect(ids()).toEqual([1, 3, 4])
  })
})

describe('several at once', () => {
  beforeEach(() => loaded(1, 2, 3, 4))
  afterEach(() => void vi.useRealTimers())
  const refused = { kind: 'refused', reason: 'rules' } as const
  const busy = (retryAt: Date | null = null) => ({ kind: 'failed', error: new PortalError('busy', { retryAt, isTurnedAway: true }) }) as const

  it('go on request by request until none is left, and say how many were done', async () => {
    const deferring = moves.defer([1, 2, 3])
    expect(moves.progress).toMatchObject({ action: 'defer', done: 0, total: 3 })
    expect(fake.moves[0]!.ids).toEqual([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: done, 2: refused }, null))
    await settled()
    expect(fake.moves[1]!.ids).toEqual([3])
    expect(moves.progress).toMatchObject({ done: 2 })
    expect(ids()).toEqual([2, 3, 4])
    expect([...listsStore.moving]).toEqual([3])
    fake.moves[1]!.resolve(answer({ 3: done }, lists([task(2), task(4)])))
    await deferring
    expect(moves.progress).toBeNull()
    expect(moves.lastResult).toMatchObject({ action: 'defer', outcome: null, done: 2, not: 1 })
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
    expect(moves.lastResult).toMatchObject({ done: 1, not: 0, left: 2 })
    expect(moves.lastResult!.retriable.map(({ id }) => id)).toEqual([2, 3])
    expect(listsStore.moving.size).toBe(0)
    // The list did not come along
    fake.reads[1]!.resolve(lists([task(2), task(3), task(4)]))
    await settled()
    const again = moves.retry()
    await settled()
    expect(fake.moves[1]!.ids).toEqual([2, 3])
    fake.moves[1]!.resolve(answer({ 2: done, 3: done }, lists([task(4)])))
    await again
    expect(ids()).toEqual([4])
  })

  it('give a busy portal time, until it says so, and go on by themselves', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: busy(), 2: busy() }, null))
    await settled()
    expect(moves.progress!.goesOnAt!.getTime() - Date.now()).toBe(3_000)
    await vi.advanceTimersByTimeAsync(2_999)
    expect(fake.moves).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(fake.moves[1]!.ids).toEqual([1, 2])
    expect(moves.progress!.goesOnAt).toBeNull()
    fake.moves[1]!.resolve(answer({ 1: busy(new Date(Date.now() + 40_000)), 2: busy(new Date(Date.now() + 40_000)) }, null))
    await settled()
    await vi.advanceTimersByTimeAsync(39_999)
    expect(fake.moves).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    fake.moves[2]!.resolve(answer({ 1: done, 2: done }, lists([task(3), task(4)])))
    await deferring
    expect(moves.lastResult).toMatchObject({ done: 2, not: 0 })
  })

  it('wait twice as long each time, a minute at most, and begin anew after a success', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    void moves.defer([1, 2, 3])
    const waits: number[] = []
    const turnAway = async () => {
      const outcomes = Object.fromEntries(fake.moves.at(-1)!.ids.map(id => [id, busy()]))
      fake.moves.at(-1)!.resolve(answer(outcomes, null))
      await settled()
      waits.push(moves.progress!.goesOnAt!.getTime() - Date.now())
      await vi.advanceTimersByTimeAsync(waits.at(-1)!)
    }
    for (let time = 0; time < 7; time++) await turnAway()
    fake.moves.at(-1)!.resolve(answer({ 1: done }, null))
    await settled()
    await turnAway()
    expect(waits).toEqual([3_000, 6_000, 12_000, 24_000, 48_000, 60_000, 60_000, 3_000])
    expect(fake.moves).toHaveLength(10)
  })

  it('wait as long as usual when the portal\'s time has come already', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    void moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: busy(new Date(Date.now() - 60_000)), 2: busy() }, null))
    await settled()
    expect(moves.progress!.goesOnAt!.getTime() - Date.now()).toBe(3_000)
  })

  it('of which some are turned away go on with those alone, and count the others as done', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const deferring = moves.defer([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: done, 2: busy(), 3: refused }, null))
    await settled()
    expect([moves.progress!.done, ids(), [...listsStore.moving]]).toEqual([2, [2, 3, 4], [2]])
    await vi.advanceTimersByTimeAsync(3_000)
    expect(fake.moves[1]!.ids).toEqual([2])
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(3), task(4)])))
    await deferring
    expect(moves.lastResult).toMatchObject({ done: 2, not: 1 })
  })

  it('wait half an hour in all, and are given up by the first busy answer after that', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    const deferring = moves.defer([1, 2])
    const turnAway = async () => {
      const later = new Date(Date.now() + 10 * 60_000)
      fake.moves.at(-1)!.resolve(answer({ 1: busy(later), 2: busy(later) }, null))
      await settled()
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
    expect(moves.lastResult).toMatchObject({ done: 0, not: 2, error: { kind: 'busy' } })
  })

  it('wait a quarter of an hour at most, whatever the portal says', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    void moves.defer([1, 2])
    const tomorrow = new Date(Date.now() + 24 * 3_600_000)
    fake.moves[0]!.resolve(answer({ 1: busy(tomorrow), 2: busy(tomorrow) }, null))
    await settled()
    expect(moves.progress!.goesOnAt!.getTime() - Date.now()).toBe(15 * 60_000)
    await vi.advanceTimersByTimeAsync(15 * 60_000 - 1)
    expect(fake.moves).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(fake.moves).toHaveLength(2)
  })

  it('can be cancelled while they wait', async () => {
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: busy(new Date(Date.now() + 600_000)), 2: busy() }, null))
    await settled()
    expect(moves.progress!.goesOnAt).not.toBeNull()
    moves.cancel()
    await deferring
    expect(fake.moves).toHaveLength(1)
    expect(moves.lastResult).toMatchObject({ done: 0, not: 0, left: 2 })
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
    expect(moves.lastResult).toMatchObject({ done: 0, not: 0, left: 1, unknown: 2 })
    expect(moves.lastResult!.retriable.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(fake.moves[1]).toMatchObject({ action: 'settleDefer', ids: [1, 2] })
    fake.moves[1]!.resolve(answer({ 1: done, 2: { kind: 'failed', error } }, null))
    await settled()
    fake.reads[1]!.resolve(lists([task(2), task(3), task(4)]))
    await settled()
    expect(ids()).toEqual([2, 3, 4])
    expect(listsStore.problems.get(2)).toMatchObject({ outcome: { kind: 'failed' } })
  })

  it('while they are under way, a single one can be added, not several', async () => {
    void moves.defer([1, 2])
    void moves.defer([3, 4])
    void moves.defer([3])
    await settled()
    expect(fake.moves.map(move => move.ids)).toEqual([[1, 2], [3]])
  })
})

describe('a list from before lunch', () => {
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
    await settled()
    expect([fake.reads.length, fake.moves.length]).toEqual([2, 1])
    fake.reads[1]!.resolve(lists([task(1), task(2)]))
    await settled()
    expect(fake.moves.map(move => move.ids)).toEqual([[1], [2]])
  })

  it('is waited for where it is being read already, and nothing is moved that is no longer in it', async () => {
    vi.setSystemTime(Date.now() + 31 * minutes)
    const loading = listsStore.load()
    const deferring = moves.defer([1, 2])
    fake.reads[1]!.resolve(lists([task(2)]))
    await loading
    await settled()
    expect([fake.reads.length, fake.moves.map(move => move.ids)]).toEqual([2, [[2]]])
    fake.moves[0]!.resolve(answer({ 2: done }, lists([])))
    await deferring
  })

  it('that can\'t be read again is not acted on', async () => {
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
    await settled()
    expect(listsStore.problems.get(1)?.outcome.kind).toBe('refused')
  })
})

describe('what an action has come to', () => {
  beforeEach(() => loaded(1, 2, 3))
  const error = new PortalError('network')

  it('of one task is its outcome, and what can be done about it', async () => {
    const outcomes = [
      { kind: 'failed', error }, { kind: 'refused', reason: 'rules' }, { kind: 'paused' }, { kind: 'gone' }, { kind: 'deferred', byApp: false },
    ] as const
    const said = []
    for (const [index, outcome] of outcomes.entries()) {
      const deferring = moves.defer([1])
      fake.moves[index]!.resolve(answer({ 1: outcome }, lists([task(1), task(2), task(3)])))
      await deferring
      const { done, not, unknown, retriable, undoable, error } = moves.lastResult!
      expect(moves.lastResult).toMatchObject({ action: 'defer', outcome, tasks: [{ id: 1 }], pending: 0 })
      said.push([done, not, unknown, retriable.length, undoable.length, error?.kind])
    }
    expect(said).toEqual([
      [0, 1, 0, 1, 0, 'network'], [0, 1, 0, 0, 0, undefined], [0, 1, 0, 1, 0, undefined], [0, 1, 0, 0, 0, undefined], [1, 0, 0, 0, 0, undefined],
    ])
  })

  it('is said anew when it is found out what was not known', async () => {
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'unsettled', error }, 2: { kind: 'unsettled', error } }, null))
    await deferring
    expect(moves.lastResult).toMatchObject({ done: 0, not: 0, unknown: 2, error: { kind: 'network' } })
    fake.moves[1]!.resolve(answer({ 1: done, 2: { kind: 'refused', reason: 'rules' } }, lists([task(2), task(3)])))
    await settled()
    expect(moves.lastResult).toMatchObject({ action: 'defer', tasks: [{ id: 1 }, { id: 2 }], done: 1, not: 1, unknown: 0, error: null, undoable: [{ id: 1 }] })
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
    await settled()
    expect(ids()).toEqual([3])
    expect(moves.lastResult).toBe(result)
  })

  it('is read from the list only where that is needed', async () => {
    const refusing = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'refused', reason: 'rules' } }, null))
    await refusing
    expect(fake.reads).toHaveLength(1)
    const several = moves.defer([2, 3])
    fake.moves[1]!.resolve(answer({ 2: { kind: 'refused', reason: 'rules' }, 3: { kind: 'refused', reason: 'rules' } }, null))
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

describe('several of which some fail', () => {
  beforeEach(() => loaded(1, 2, 3))
  const failed = { kind: 'failed', error: new PortalError('network') } as const

  it('go on as long as one of a request came about, and end with the first of which none did', async () => {
    const deferring = moves.defer([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: failed, 2: done }, null))
    await settled()
    expect(fake.moves[1]!.ids).toEqual([3])
    fake.moves[1]!.resolve(answer({ 3: done }, lists([task(1)])))
    await deferring
    expect(moves.lastResult).toMatchObject({ done: 2, not: 1 })
  })

  it('end when none of a request came about', async () => {
    const deferring = moves.defer([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: failed, 2: failed }, null))
    await deferring
    expect([fake.moves.length, listsStore.moving.size]).toEqual([1, 0])
    expect(moves.lastResult!.retriable.map(({ id }) => id)).toEqual([1, 2, 3])
  })
})

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
    expect(moves.lastResult).toMatchObject({ done: 1, pending: 1, not: 0 })
  })

  it('brings a task back to its pause, which is neither in progress nor deferred', async () => {
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: done, 2: done }, lists([task(3)], { deferred: listOf([], { total: 2, isWhole: false }) })))
    await deferring
    const undoing = moves.undo()
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' }, 2: { kind: 'pausedAsBefore' } }, null))
    await undoing
    expect(moves.lastResult).toMatchObject({ done: 1, pausedAsBefore: 1, pending: 0, not: 0, unknown: 0 })
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

    it('a deferral of somebody else\'s in between is no step', async () => {
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
      fake.moves.at(-1)!.resolve(answer({ 1: { kind: 'failed', error: new PortalError('network') }, 2: { kind: 'failed', error: new PortalError('network') } }, lists([])))
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

describe('at odd moments', () => {
  const lost = new PortalError('network')
  const busy = { kind: 'failed', error: new PortalError('busy', { isTurnedAway: true }) } as const
  beforeEach(() => loaded(1, 2, 3))

  it('an undo that failed is tried again as an undo, and two at once are one', async () => {
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

  it('several that are cancelled while a busy answer is under way do not wait for it', async () => {
    const deferring = moves.defer([1, 2])
    moves.cancel()
    fake.moves[0]!.resolve(answer({ 1: busy, 2: busy }, null))
    await deferring
    expect([moves.progress, listsStore.moving.size]).toEqual([null, 0])
  })

  it('an older list does not wipe what a newer answer said', async () => {
    const loading = listsStore.load()
    void moves.defer([1, 2, 3])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'paused' }, 2: { kind: 'moved', status: 'completed' } }, null))
    await settled()
    fake.reads[1]!.resolve(lists([task(1), task(2), task(3)]))
    await loading
    fake.moves[1]!.resolve(answer({ 3: done }, lists([])))
    await settled()
    expect(ids()).toEqual([1, 2])
    expect([1, 2].map(id => listsStore.problems.get(id)?.outcome.kind)).toEqual(['paused', 'moved'])
  })

  it('a task of which nothing could be learnt again is not moved', async () => {
    const unsettled = { kind: 'unsettled', error: lost } as const
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: unsettled }, null))
    await deferring
    const again = moves.defer([1])
    fake.moves[1]!.resolve(answer({ 1: unsettled }, null))
    await again
    expect(fake.moves.map(move => move.action)).toEqual(['defer', 'settleDefer'])
  })

  it('two who ask at once what became of a task send it once', async () => {
    const unsettled = { kind: 'unsettled', error: lost } as const
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: unsettled }, null))
    await deferring
    void moves.defer([1])
    void moves.defer([1])
    await settled()
    expect(fake.moves.map(move => move.action)).toEqual(['defer', 'settleDefer'])
    const result = moves.lastResult
    fake.moves[1]!.resolve(answer({ 1: unsettled }, null))
    await settled()
    // No news is not said again: other frames would listen, and ask in turn
    expect(moves.lastResult).toBe(result)
  })

  it('the end of several does not end the busy mark of one that was clicked again', async () => {
    void moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'refused', reason: 'rules' } }, null))
    await settled()
    void moves.defer([1])
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await settled()
    expect([...listsStore.moving]).toEqual([1])
  })

  it('two deferrals whose lists overtake each other are counted once', async () => {
    const first = moves.defer([1])
    const second = moves.defer([2])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await first
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await second
    expect([ids(), listsStore.total, fake.reads.length]).toEqual([[3], 1, 1])
  })

  it('a newer list has counted the deferral already', async () => {
    const deferring = moves.defer([1])
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(2), task(3)], { deferred: listOf([], { total: 3, isWhole: false }) }))
    await loading
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
    await deferring
    expect(listsStore.deferredTotal).toBe(3)
  })

  it('the task that the app was opened from is what was confirmed, though no list came', async () => {
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1)], { opened: task(1) }))
    await loading
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, null))
    await deferring
    expect(listsStore.opened!.status).toBe('deferred')
  })

  it('the task that the app was opened from is moved wherever it stands, and is what was confirmed', async () => {
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

  it('another\'s task that is deferred is not counted among the user\'s own', async () => {
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1), task(2, { isOwn: false })], { deferred: listOf([], { total: 4, isWhole: false }) }))
    await loading
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: done, 2: done }, lists([])))
    await deferring
    expect([listsStore.total, listsStore.deferredTotal]).toEqual([0, 5])
  })

  it('the task that the app was opened from is none of the list\'s where the list does not reach so far, and is counted all the same', async () => {
    void listsStore.load()
    fake.reads[1]!.resolve(lists([task(1), task(2)], { total: 5, isWhole: false, opened: task(9) }))
    await settled()
    void moves.defer([9])
    expect(fake.moves[0]!.ids).toEqual([9])
    fake.moves[0]!.resolve(answer({ 9: done }, null))
    await settled()
    expect([listsStore.total, listsStore.opened!.status]).toEqual([4, 'deferred'])
    void moves.defer([1])
    fake.moves[1]!.resolve(answer({ 1: done }, null))
    await settled()
    expect([listsStore.total, ids(), listsStore.opened]).toMatchObject([3, [2, 3], { id: 9, status: 'deferred' }])
  })

  it('another\'s deferral says nothing of the task that the app was opened from', async () => {
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(1), task(2)], { opened: task(2) }))
    await loading
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2)], { opened: task(2) })))
    expect(listsStore.opened!.status).toBe('inProgress')
    await deferring
    expect(listsStore.opened).toMatchObject({ id: 2, status: 'inProgress' })
  })

  it('nothing is undone or tried again before anything was done, nor what can\'t be', async () => {
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

  it('a task that has left the list is not tried again', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'failed', error: lost } }, lists([task(1), task(2), task(3)])))
    await deferring
    const loading = listsStore.load()
    fake.reads[1]!.resolve(lists([task(2), task(3)], { unreadable: 1, total: 3 }))
    await loading
    await moves.retry()
    expect([fake.moves.length, ids(), listsStore.unreadable]).toEqual([1, [2, 3], 1])
  })

  it('what is not known stays said when the list is read and nobody could find it out', async () => {
    const unsettled = { kind: 'unsettled', error: lost } as const
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: unsettled }, null))
    await deferring
    const loading = listsStore.load()
    fake.moves[1]!.resolve(answer({ 1: unsettled }, null))
    await settled()
    fake.reads[1]!.resolve(lists([task(2), task(3)]))
    await loading
    expect(listsStore.problems.get(1)?.outcome.kind).toBe('unsettled')
    expect(ids()).toEqual([1, 2, 3])
  })

  it('it is asked of each task what became of the very action', async () => {
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
    await settled()
    expect(fake.moves.slice(3).map(({ action, ids }) => [action, ids])).toEqual([['settleDefer', [2]], ['settleResume', [1]]])
  })

  it('an undo whose list is older than another reads once more', async () => {
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
    await settled()
    expect(ids()).toEqual([1, 2, 3])
  })

  it('deferred tasks that did not come along are read, where they are wanted', async () => {
    const put = task(8, { status: 'deferred' })
    const widening = listsStore.changeScope({ deferred: true })
    fake.reads[1]!.resolve(lists([task(1), task(2)], { deferred: listOf([put]) }))
    await widening
    const first = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2)], { deferred: listOf([put, task(1, { status: 'deferred' })]) })))
    await first
    expect(fake.reads).toHaveLength(2)
    const second = moves.defer([2])
    fake.moves[1]!.resolve(answer({ 2: done }, lists([])))
    await second
    expect(fake.reads).toHaveLength(3)
  })

  it('a cancel when nothing is under way stops nothing that begins later', async () => {
    moves.cancel()
    const deferring = moves.defer([1, 2])
    fake.moves[0]!.resolve(answer({ 1: done }, null))
    await settled()
    expect(fake.moves).toHaveLength(2)
    fake.moves[1]!.resolve(answer({ 2: done }, lists([task(3)])))
    await deferring
  })

  it('several that were waiting for what is not known do not begin beside others', async () => {
    const deferring = moves.defer([1])
    fake.moves[0]!.resolve(answer({ 1: { kind: 'unsettled', error: lost } }, null))
    await deferring
    void moves.defer([1, 2])
    void moves.defer([2, 3])
    await settled()
    expect(fake.moves.map(move => move.action)).toEqual(['defer', 'settleDefer', 'defer'])
    fake.moves[1]!.resolve(answer({ 1: { kind: 'failed', error: lost } }, null))
    await settled()
    expect(fake.moves).toHaveLength(3)
  })

  it('two resumed at once are both there after the list is read once more', async () => {
    const put = (id: number) => task(id, { status: 'deferred' })
    const widening = listsStore.changeScope({ deferred: true })
    fake.reads[1]!.resolve(lists([task(1)], { deferred: listOf([put(8), put(9)]) }))
    await widening
    const [first, second] = [moves.resume([8]), moves.resume([9])]
    fake.moves[1]!.resolve(answer({ 9: { kind: 'resumed' } }, lists([task(1), task(9)], { deferred: listOf([put(8)]) })))
    await second
    fake.moves[0]!.resolve(answer({ 8: { kind: 'resumed' } }, lists([task(1), task(8)], { deferred: listOf([put(9)]) })))
    await first
    fake.reads[2]!.resolve(lists([task(1), task(8), task(9)], { deferred: listOf([]) }))
    await settled()
    expect([ids(), listsStore.deferredTotal]).toEqual([[1, 8, 9], 0])
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
    fake.moves[0]!.resolve(answer({ 8: { kind: 'resumed' } }, lists([task(1), task(8)], { deferred: listOf([put(9, 22)]) })))
    await resuming
    expect(moves.lastResult).toMatchObject({ action: 'resume', done: 1 })
    expect([ids(), listsStore.deferredTasks.map(({ id }) => id)]).toEqual([[1, 8], [9]])
    fake.reads[1]!.resolve(lists([task(1)], { deferred: listOf([put(8, 20), put(9, 22)]) }))
    await late
    expect([ids(), listsStore.deferredTasks.map(({ id }) => id)]).toEqual([[1, 8], [9]])
  })
})
