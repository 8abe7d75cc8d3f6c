import { describe, expect, it } from 'vitest'
import { parseFault } from '../../../portal/faults.ts'
import { alone, setUp } from '../../port.ts'

/** What a person's click must never do, against a portal that behaves as the product's own source. */
type Set = ReturnType<typeof setUp>

const written = (set: Set) => set.sent.flat().filter(method => !/list|get|profile/.test(method))

describe('task 1', () => {
  it('is left alone when one of the tasks to resume was completed meanwhile', async () => {
    const set = setUp()
    await set.load()
    // Two are left in the list, so that the reference to the third leads to the list itself
    await set.tasks.defer([104], alone)
    set.portal.tasks.get(104)!.status = 5
    await set.tasks.resume([104, 120, 121], alone)
    expect([1, 104, 120, 121].map(set.status)).toEqual([5, 5, 3, 3])
  })

  it('is left alone when one of the deferrals to undo was completed meanwhile', async () => {
    const set = setUp()
    await set.load()
    await set.tasks.defer([101, 102, 103], alone)
    set.portal.tasks.get(103)!.status = 5
    await set.tasks.undo([101, 102, 103], alone)
    expect([1, 101, 102, 103].map(set.status)).toEqual([5, 3, 3, 5])
  })
})

describe.each(['V1', 'V2'] as const)('Undo of what a colleague has resumed and deferred since (%s)', module => {
  it('leaves it deferred, and takes back the others', async () => {
    const set = setUp({ module })
    await set.load()
    await set.tasks.defer([102, 104], alone)
    const task = set.portal.tasks.get(104)!
    task.status = 3
    task.status = 6
    const { outcomes } = await set.tasks.undo([102, 104], alone)
    expect([102, 104].map(set.status)).toEqual([3, 6])
    expect([...outcomes.values()]).toEqual([{ kind: 'resumed' }, { kind: 'moved', status: 'deferred' }])
  })

  it('Resume by name takes back what anybody has deferred', async () => {
    const set = setUp({ module })
    await set.load()
    set.portal.tasks.get(104)!.status = 6
    await set.tasks.resume([104], alone)
    expect(set.status(104)).toBe(3)
  })
})

describe('a portal that does not serve task.item.defer any more', () => {
  it('the task is deferred in the same click, and then in one request a click', async () => {
    const set = setUp({ unserved: ['task.item.defer'] })
    await set.load()
    expect(await set.defer(102)).toMatchObject({ kind: 'deferred' })
    const before = set.sent.length
    expect(await set.defer(104)).toMatchObject({ kind: 'deferred' })
    expect([set.status(102), set.status(104), set.sent.length - before]).toEqual([6, 6, 1])
    expect(set.sent.at(-1)).not.toContain('task.item.defer')
  })

  it('where tasks.task.defer is gone too, the next click pauses nothing', async () => {
    const set = setUp({ unserved: ['task.item.defer', 'tasks.task.defer'] })
    await set.load()
    await set.defer(102)
    expect(set.status(102)).toBe(3)
    const before = written(set).length
    await set.defer(104)
    expect(written(set).slice(before)).toEqual([])
  })
})

describe('a limit on deferring', () => {
  it('while it lasts nothing is paused', async () => {
    const set = setUp({ faults: [parseFault('task.item.defer,times=always:error=OPERATION_TIME_LIMIT/429')] })
    await set.load()
    await set.defer(102)
    const before = written(set).length
    await set.defer(104)
    expect(written(set).slice(before)).not.toContain('tasks.task.pause')
    expect([set.status(102), set.status(104)]).toEqual([3, 3])
  })
})

describe('statuses that could not be read', () => {
  const unread = parseFault('tasks.task.list,skip=3:error=INTERNAL_SERVER_ERROR/500')

  it('what a colleague has paused is not started', async () => {
    const set = setUp({ kind: 'running', faults: [unread] })
    await set.load()
    // Not due soon: pausing it once more is accepted, as for a task whose sort status is its status
    set.portal.tasks.get(104)!.status = 2
    await set.defer(104)
    expect(set.status(104)).toBe(2)
  })

  it('what a colleague has deferred is not offered for undo', async () => {
    const set = setUp({ faults: [unread] })
    await set.load()
    set.portal.tasks.get(102)!.status = 6
    expect(await set.defer(102)).toMatchObject({ kind: 'deferred', byApp: false })
  })
})

it('a task that the app itself had left paused teaches nothing about the portal', async () => {
  const set = setUp({
    faults: [
      parseFault('task.item.defer,times=2:error=ERROR_CORE/400'),
      parseFault('tasks.task.start:error=1048582/400'),
    ],
  })
  await set.load()
  expect(await set.defer(102)).toMatchObject({ kind: 'paused' })
  await set.defer(102)
  const before = set.sent.length
  await set.defer(104)
  expect([set.status(104), set.sent.length - before]).toEqual([6, 1])
})
