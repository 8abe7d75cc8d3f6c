import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createApp } from 'vue'
import type { DeferOutcome, ResumeOutcome } from '../../../src/domain/outcome.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import type { TaskLists } from '../../../src/domain/lists.ts'
import type { ReturnDates } from '../../../src/domain/returnDates.ts'
import { portalKey } from '../../../src/base/usePortal.ts'
import { useListsStore } from '../../../src/lists/listsStore.ts'
import { moveHistory, type Step } from '../../../src/moves/history.ts'
import { useMovesStore } from '../../../src/moves/movesStore.ts'
import { answer, done, fakePortal, listOf, lists, task } from '../../fakes/portal.ts'

/** Undo and Redo of every action: a deferral, a resumption, a change of dates. */

let fake: ReturnType<typeof fakePortal>
let listsStore: ReturnType<typeof useListsStore>
let moves: ReturnType<typeof useMovesStore>

const hour = 3_600_000
const at = (hours: number) => new Date(Math.ceil(Date.now() / hour) * hour + hours * hour)
const [tomorrow, friday] = [at(24), at(72)]
const resumed: ResumeOutcome = { kind: 'resumed' }
const failed = { kind: 'failed', error: new PortalError('network') } as const

beforeEach(() => {
  fake = fakePortal()
  const pinia = createPinia()
  createApp({}).use(pinia).provide(portalKey, fake.portal)
  listsStore = useListsStore(pinia)
  moves = useMovesStore(pinia)
})

const settled = () => new Promise(resolve => setImmediate(resolve))
const dates = (of: Readonly<Record<number, Date>>): ReturnDates =>
  new Map(Object.entries(of).map(([id, at]) => [Number(id), { at, isPaused: false }]))
/** Both lists, whole. */
const both = (
  inProgress: readonly number[],
  put: readonly number[],
  of: Readonly<Record<number, Date>> = {},
): TaskLists =>
  lists(
    inProgress.map(id => task(id)),
    { deferred: listOf(put.map(id => task(id, { status: 'deferred' }))), returnDates: dates(of) },
  )

async function read(answer: TaskLists): Promise<void> {
  const loading = listsStore.load()
  await settled()
  fake.reads.at(-1)!.resolve(answer)
  await loading
}

async function opened(answer: TaskLists): Promise<void> {
  const loading = listsStore.changeScope({ deferred: true })
  fake.reads.at(-1)!.resolve(answer)
  await loading
}

async function answered(
  acting: Promise<void>,
  outcomes: Readonly<Record<number, DeferOutcome | ResumeOutcome>>,
  fresh: TaskLists | null,
): Promise<void> {
  await settled()
  fake.moves.at(-1)!.resolve(answer(outcomes, fresh))
  await acting
}

async function dated(acting: Promise<void>, of: Readonly<Record<number, Date>>): Promise<void> {
  fake.dates.at(-1)!.resolve(dates(of))
  await acting
}

const next = () => [moves.undoable, moves.redoable].map(tasks => tasks.map(({ id }) => id))
const asked = () => fake.moves.map(({ action, ids, until }) => [action, [...ids], until?.getTime() ?? null])

describe('redo', () => {
  it('defers again with the same date, and can be undone again', async () => {
    await opened(both([1, 2], []))
    await answered(moves.defer([1], tomorrow), { 1: done }, both([2], [1], { 1: tomorrow }))
    expect(next()).toEqual([[1], []])
    await answered(moves.undo(), { 1: resumed }, both([1, 2], []))
    expect(next()).toEqual([[], [1]])
    await answered(moves.redo(), { 1: done }, both([2], [1], { 1: tomorrow }))
    expect(next()).toEqual([[1], []])
    expect(asked()).toEqual([
      ['defer', [1], tomorrow.getTime()],
      ['undo', [1], null],
      ['defer', [1], tomorrow.getTime()],
    ])
  })

  it('goes back through what was undone, in the order in which it was done', async () => {
    await opened(both([1, 2, 3], []))
    await answered(moves.defer([1]), { 1: done }, both([2, 3], [1]))
    await answered(moves.defer([2, 3], friday), { 2: done, 3: done }, both([], [1, 2, 3], { 2: friday, 3: friday }))
    await answered(moves.undo(), { 2: resumed, 3: resumed }, both([2, 3], [1]))
    await answered(moves.undo(), { 1: resumed }, both([1, 2, 3], []))
    expect(next()).toEqual([[], [1]])
    await answered(moves.redo(), { 1: done }, both([2, 3], [1]))
    expect(next()).toEqual([[1], [2, 3]])
    await answered(moves.redo(), { 2: done, 3: done }, both([], [1, 2, 3], { 2: friday, 3: friday }))
    expect(asked().at(-1)).toEqual(['defer', [2, 3], friday.getTime()])
    expect(next()).toEqual([[2, 3], []])
  })

  it('ends with a new action, not with one that was refused', async () => {
    await opened(both([1, 2], []))
    await answered(moves.defer([1]), { 1: done }, both([2], [1]))
    await answered(moves.undo(), { 1: resumed }, both([1, 2], []))
    await answered(moves.defer([2]), { 2: { kind: 'refused', reason: 'rules' } }, both([1, 2], []))
    expect(next()).toEqual([[], [1]])
    await answered(moves.defer([2]), { 2: done }, both([1], [2]))
    expect(next()).toEqual([[2], []])
  })

  it('of a moment that is past defers without a date: it would be back at once', async () => {
    await opened(both([1], []))
    await answered(moves.defer([1], at(-48)), { 1: done }, both([], [1]))
    await answered(moves.undo(), { 1: resumed }, both([1], []))
    await answered(moves.redo(), { 1: done }, both([], [1]))
    expect(asked().at(-1)).toEqual(['defer', [1], null])
  })

  it('leaves a task that came back paused to whoever had paused it', async () => {
    await opened(both([1], []))
    await answered(moves.defer([1]), { 1: done }, both([], [1]))
    await answered(moves.undo(), { 1: { kind: 'pausedAsBefore' } }, both([], []))
    expect(next()).toEqual([[], []])
  })
})

describe('undo of a resumption', () => {
  it('defers again, with the dates that the tasks had, each date in a request of its own', async () => {
    await opened(both([], [1, 2, 3, 4], { 1: tomorrow, 2: friday, 4: tomorrow }))
    await answered(
      moves.resume([1, 2, 3, 4]),
      { 1: resumed, 2: resumed, 3: resumed, 4: resumed },
      both([1, 2, 3, 4], []),
    )
    const undoing = moves.undo()
    for (const fresh of [
      both([2, 3], [1, 4], { 1: tomorrow, 4: tomorrow }),
      both([3], [1, 2, 4]),
      both([], [1, 2, 3, 4]),
    ]) {
      await settled()
      fake.moves.at(-1)!.resolve(answer(Object.fromEntries(fake.moves.at(-1)!.ids.map(id => [id, done])), fresh))
    }
    await undoing
    expect(asked().slice(1)).toEqual([
      ['defer', [1, 4], tomorrow.getTime()],
      ['defer', [2], friday.getTime()],
      ['defer', [3], null],
    ])
    expect(moves.lastResult).toMatchObject({ action: 'defer', done: 4 })
    expect(next()).toEqual([[], [1, 2, 3, 4]])
    await answered(moves.redo(), { 1: resumed, 2: resumed, 3: resumed, 4: resumed }, both([1, 2, 3, 4], []))
    expect(asked().at(-1)).toEqual(['resume', [1, 2, 3, 4], null])
  })

  it('defers again so that a task comes back paused that somebody had paused before', async () => {
    await opened({
      ...both([], [1, 2]),
      returnDates: new Map([
        [1, { at: tomorrow, isPaused: true }],
        [2, { at: tomorrow, isPaused: false }],
      ]),
    })
    await answered(moves.resume([1, 2]), { 1: resumed, 2: resumed }, both([1, 2], []))
    await answered(moves.undo(), { 1: done, 2: done }, both([], [1, 2], { 1: tomorrow, 2: tomorrow }))
    expect(fake.moves.at(-1)).toMatchObject({ action: 'defer', ids: [1, 2], returnPaused: [1] })
    // A deferral that is done anew says so of none
    await answered(moves.redo(), { 1: resumed, 2: resumed }, both([1, 2], []))
    await answered(moves.defer([1], tomorrow), { 1: done }, both([2], [1], { 1: tomorrow }))
    expect(fake.moves.at(-1)).toMatchObject({ action: 'defer', ids: [1], returnPaused: [] })
  })

  it('also where it had no date: the portal says so of what it resumes', async () => {
    await opened(both([], [1, 2]))
    await answered(
      moves.resume([1, 2]),
      { 1: { kind: 'resumed', wasPausedByOthers: true }, 2: resumed },
      both([1, 2], []),
    )
    await answered(moves.undo(), { 1: done, 2: done }, both([], [1, 2]))
    expect(fake.moves.at(-1)).toMatchObject({ action: 'defer', ids: [1, 2], until: null, returnPaused: [1] })
  })

  it('goes before the deferral that it ended', async () => {
    await opened(both([1], []))
    await answered(moves.defer([1], tomorrow), { 1: done }, both([], [1], { 1: tomorrow }))
    await answered(moves.resume([1]), { 1: resumed }, both([1], []))
    await answered(moves.undo(), { 1: done }, both([], [1], { 1: tomorrow }))
    await answered(moves.undo(), { 1: resumed }, both([1], []))
    expect(asked().slice(2)).toEqual([
      ['defer', [1], tomorrow.getTime()],
      ['undo', [1], null],
    ])
    expect(next()).toEqual([[], [1]])
  })
})

describe('a change of dates', () => {
  it('is a step: undone it is the date before, also none; done again the later one', async () => {
    await opened(both([], [1, 2], { 1: tomorrow }))
    const setting = moves.setDate([1, 2], friday)
    expect([...moves.dating]).toEqual([1, 2])
    await dated(setting, { 1: friday, 2: friday })
    expect([moves.dating.size, moves.lastDates?.error, next()]).toEqual([0, null, [[1, 2], []]])
    const undoing = moves.undo()
    fake.dates[1]!.resolve(dates({ 1: tomorrow, 2: friday }))
    await settled()
    fake.dates[2]!.resolve(dates({ 1: tomorrow }))
    await undoing
    expect(fake.dates.map(({ ids, until }) => [[...ids], until])).toEqual([
      [[1, 2], friday],
      [[1], tomorrow],
      [[2], null],
    ])
    expect(listsStore.returnDates).toEqual(dates({ 1: tomorrow }))
    expect(next()).toEqual([[], [1, 2]])
    await dated(moves.redo(), { 1: friday, 2: friday })
    expect(next()).toEqual([[1, 2], []])
  })

  it('of a task that was just deferred needs no list of deferred tasks', async () => {
    await read(lists([task(1), task(2)]))
    await answered(moves.defer([1]), { 1: done }, lists([task(2)]))
    expect(moves.undated.map(({ id }) => id)).toEqual([1])
    await dated(moves.setDate([1], tomorrow), { 1: tomorrow })
    expect(moves.undated).toEqual([])
    expect(fake.dates[0]).toMatchObject({ ids: [1], until: tomorrow })
    await dated(moves.undo(), {})
    await answered(moves.undo(), { 1: resumed }, lists([task(1), task(2)]))
    expect(asked().map(([action]) => action)).toEqual(['defer', 'undo'])
  })

  it('is offered where the date of a deferral was not saved, and after no other', async () => {
    await opened(both([1, 2], []))
    const deferring = moves.defer([1], tomorrow)
    fake.moves[0]!.resolve({ ...answer({ 1: done }, both([2], [1])), isDateLost: true })
    await deferring
    expect(moves.undated.map(({ id }) => id)).toEqual([1])
    await answered(moves.defer([2], tomorrow), { 2: done }, both([], [1, 2]))
    expect(moves.undated).toEqual([])
  })

  it('that was not saved is said, tried again, and no step before that', async () => {
    await opened(both([], [1]))
    const setting = moves.setDate([1], friday)
    fake.dates[0]!.reject(new PortalError('network'))
    await setting
    expect(moves.lastDates).toMatchObject({ error: { kind: 'network' }, retriable: [{ id: 1 }] })
    expect([next(), moves.dating.size]).toEqual([[[], []], 0])
    await dated(moves.retry(), { 1: friday })
    expect([moves.lastDates?.error, next()]).toEqual([null, [[1], []]])
  })

  it('is not taken back where the date was changed elsewhere meanwhile', async () => {
    await opened(both([], [1]))
    await dated(moves.setDate([1], friday), { 1: friday })
    await read(both([], [1], { 1: tomorrow }))
    expect(next()).toEqual([[], []])
  })

  it('keeps the task from being moved while it travels', async () => {
    await opened(both([], [1]))
    const setting = moves.setDate([1], friday)
    await moves.resume([1])
    await moves.undo()
    expect(fake.moves).toEqual([])
    await dated(setting, { 1: friday })
  })
})

describe('what others have touched', () => {
  it('is out of Undo for good: resumed, seen, and deferred again by a colleague', async () => {
    await opened(both([1, 2], []))
    await answered(moves.defer([1]), { 1: done }, both([2], [1]))
    await read(both([1, 2], []))
    await read(both([2], [1]))
    expect(next()).toEqual([[], []])
    await moves.undo()
    await moves.redo()
    expect(asked()).toEqual([['defer', [1], null]])
  })

  it('also where the list of deferred tasks is not read', async () => {
    await read(lists([task(1), task(2)]))
    await answered(moves.defer([1]), { 1: done }, lists([task(2)]))
    await read(lists([task(1), task(2)]))
    await read(lists([task(2)]))
    expect(next()).toEqual([[], []])
  })

  it('also completed, seen missing, then deferred again', async () => {
    await opened(both([1, 2], []))
    await answered(moves.defer([1]), { 1: done }, both([2], [1]))
    await read(both([2], []))
    await read(both([2], [1]))
    expect(next()).toEqual([[], []])
  })

  it('is out of Redo for good as well', async () => {
    await opened(both([1, 2], []))
    await answered(moves.defer([1]), { 1: done }, both([2], [1]))
    await answered(moves.undo(), { 1: resumed }, both([1, 2], []))
    await read(both([2], [1]))
    await read(both([1, 2], []))
    expect(next()).toEqual([[], []])
  })

  it('leaves the rest of the step', async () => {
    await opened(both([1, 2], []))
    await answered(moves.defer([1, 2]), { 1: done, 2: done }, both([], [1, 2]))
    await read(both([1], [2]))
    await read(both([], [1, 2]))
    expect(next()).toEqual([[2], []])
  })

  it('is not what a list shows that was asked for before the move had ended', async () => {
    await opened(both([1, 2], []))
    const [first, second] = [moves.defer([1]), moves.defer([2])]
    fake.moves[0]!.resolve(answer({ 1: done }, both([2], [1])))
    await first
    // Asked for at the same time: what it says of the first is of before
    fake.moves[1]!.resolve(answer({ 2: done }, both([1], [2])))
    await second
    expect(next()).toEqual([[2], []])
    await answered(moves.undo(), { 2: resumed }, both([2], [1]))
    expect(next()).toEqual([[1], [2]])
  })

  it('is looked for before an old list is acted on, however often Undo is pressed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    await opened(both([1, 2], []))
    await answered(moves.defer([1, 2]), { 1: done, 2: done }, both([], [1, 2]))
    vi.setSystemTime(Date.now() + 31 * 60_000)
    const [first, second] = [moves.undo(), moves.undo()]
    await settled()
    expect(fake.moves).toHaveLength(1)
    fake.reads.at(-1)!.resolve(both([1], [2]))
    await answered(first, { 2: resumed }, both([1, 2], []))
    await second
    expect(asked().slice(1)).toEqual([['undo', [2], null]])
  })

  it('is known from a move that finds it so', async () => {
    await opened(both([1, 2], []))
    await answered(moves.defer([1]), { 1: done }, both([2], [1]))
    await answered(moves.undo(), { 1: { kind: 'moved', status: 'completed' } }, both([2], []))
    expect(next()).toEqual([[], []])
  })
})

describe('what is not known', () => {
  const unsettled = { kind: 'unsettled', error: new PortalError('network') } as const

  it('is part of its own step when it is found out, whatever was done since', async () => {
    await opened(both([1, 2, 3], []))
    await answered(moves.defer([1]), { 1: unsettled }, null)
    await answered(moves.defer([2]), { 2: done }, both([1, 3], [2]))
    expect(next()).toEqual([[2], []])
    const loading = listsStore.load()
    fake.moves.at(-1)!.resolve(answer({ 1: done }, both([3], [1, 2])))
    await settled()
    fake.reads.at(-1)!.resolve(both([3], [1, 2]))
    await loading
    expect(next()).toEqual([[2], []])
    await answered(moves.undo(), { 2: resumed }, both([2, 3], [1]))
    expect(next()).toEqual([[1], [2]])
  })

  it('of an undo can be done again once it is known to be undone', async () => {
    await opened(both([1], []))
    await answered(moves.defer([1], friday), { 1: done }, both([], [1], { 1: friday }))
    await answered(moves.undo(), { 1: unsettled }, null)
    expect(next()).toEqual([[], []])
    const loading = listsStore.load()
    fake.moves.at(-1)!.resolve(answer({ 1: resumed }, both([1], [])))
    await settled()
    fake.reads.at(-1)!.resolve(both([1], []))
    await loading
    expect(next()).toEqual([[], [1]])
  })

  it('could not be taken back, and can be tried again', async () => {
    await opened(both([], [1, 2], { 1: friday }))
    await answered(moves.resume([1, 2]), { 1: resumed, 2: resumed }, both([1, 2], []))
    const undoing = moves.undo()
    await settled()
    fake.moves.at(-1)!.resolve(answer({ 1: failed }, both([1, 2], [])))
    await undoing
    expect([next(), moves.lastResult!.retriable.map(({ id }) => id)]).toEqual([
      [[1, 2], []],
      [1, 2],
    ])
    const again = moves.retry()
    for (const fresh of [both([2], [1]), both([], [1, 2])]) {
      await settled()
      fake.moves.at(-1)!.resolve(answer(Object.fromEntries(fake.moves.at(-1)!.ids.map(id => [id, done])), fresh))
    }
    await again
    expect(next()).toEqual([[], [1, 2]])
  })
})

it('Undo and Redo know whether the sentence beside them is about the same action', async () => {
  await opened(both([1, 2], []))
  const said = () => [moves.isUndoOfResult, moves.isRedoOfResult]
  await answered(moves.defer([1]), { 1: done }, both([2], [1]))
  expect(said()).toEqual([true, false])
  await answered(moves.defer([2]), { 2: done }, both([], [1, 2]))
  await answered(moves.undo(), { 2: resumed }, both([2], [1]))
  expect(said()).toEqual([false, true])
  await answered(moves.defer([2]), { 2: { kind: 'refused', reason: 'rules' } }, both([2], [1]))
  expect([...said(), next()]).toEqual([false, false, [[1], [2]]])
  moves.dismiss()
  expect(said()).toEqual([false, false])
})

it('Undo goes back a hundred actions: a page that is open for days keeps no more', () => {
  const history = moveHistory(() => true)
  const steps = Array.from({ length: 101 }, (_, index): Step => {
    return { number: index + 1, kind: 'defer', before: new Map(), after: new Map(), returnPaused: new Set() }
  })
  for (const step of steps) for (const id of [1, 2]) history.add(step, task(id))
  const undone: number[] = []
  for (let part = history.toUndo.value; part; part = history.toUndo.value) {
    undone.push(part.step.number)
    for (const task of part.tasks) history.mark(part.step, task, true)
  }
  expect([undone.length, undone.at(-1)]).toEqual([100, 2])
})
