import { describe, expect, it } from 'vitest'
import { PortalError } from '../../../../src/domain/portal-error.ts'
import { datesIn, writeDate, writeDates } from '../../../dates.ts'
import { parseFault } from '../../../portal/faults.ts'
import type { PortalSettings } from '../../../portal/settings.ts'
import { alone, lost, setUp } from '../../port.ts'

const minute = 60_000
const friday = new Date('2026-11-27T12:00Z')
const monday = new Date('2026-11-30T09:00Z')
const christmas = new Date('2026-12-24T00:00Z')

function dated(settings: Partial<PortalSettings> = {}) {
  const set = setUp({ now: () => friday.getTime(), ...settings })
  const { portal } = set
  return {
    ...set,
    /** What the option has, and nothing has ended. */
    dates: () =>
      [...datesIn(portal.userOptions)]
        .map(([id, { at, isPaused }]) => `${id}${isPaused ? ' paused' : ''} ${at!.toISOString().slice(5, 10)}`)
        .sort(),
    /** What was chosen earlier, elsewhere. */
    write: (ids: readonly number[], at = monday) =>
      void (portal.userOptions.returns = writeDate(ids, at, { chosenAt: friday })),
    /** A minute past the date. */
    waitForMonday: () => portal.forward(monday.getTime() - portal.now().getTime() + minute),
    kinds: (outcomes: ReadonlyMap<number, { kind: string }>) => [...outcomes].map(([id, { kind }]) => `${id} ${kind}`),
  }
}

describe.each(['pause-first', 'running'] as const)('a date, on a portal of the kind %s', kind => {
  it('is written with the deferral and the list, in one request, and read with the first', async () => {
    const { tasks, load, sent, dates, status } = dated({ kind })
    await load()
    const { outcomes, lists } = await tasks.defer([102, 104], alone, monday)
    expect([[...outcomes.values()].map(({ kind }) => kind), [102, 104].map(status), dates()]).toEqual([
      ['deferred', 'deferred'],
      [6, 6],
      ['102 11-30', '104 11-30'],
    ])
    expect([...lists!.returnDates!.keys()].sort()).toEqual([102, 104])
    expect(sent).toHaveLength(2)
    const [first] = await load()
    expect(first!.returnDates!.get(102)!.at).toEqual(monday)
  })

  it('of twelve takes one request too', async () => {
    const { tasks, load, sent, dates } = dated({ kind, tasks: 30 })
    const [lists] = await load()
    const ids = lists!.inProgress.tasks.slice(0, 12).map(({ id }) => id)
    const { outcomes } = await tasks.defer(ids, alone, monday)
    expect([outcomes.size, dates().length, sent.length]).toEqual([12, 12, 2])
    expect(sent[1]!.length).toBeLessThanOrEqual(50)
  })

  it('counts where somebody else has deferred the task, and is dropped where it was not deferred', async () => {
    const { tasks, load, portal, kinds } = dated({ kind })
    await load()
    portal.tasks.get(103)!.status = 5
    portal.tasks.get(104)!.status = 6
    const { outcomes, lists } = await tasks.defer([102, 103, 104], alone, monday)
    expect([kinds(outcomes), [...lists!.returnDates!.keys()].sort()]).toEqual([
      ['102 deferred', '104 deferred', '103 moved'],
      [102, 104],
    ])
  })

  it('counts no more after Undo and Resume, and still does where the portal refuses those', async () => {
    const { tasks, load, portal, status, waitForMonday, kinds } = dated({ kind })
    await load()
    await tasks.defer([102, 104, 105], alone, monday)
    await tasks.undo([102], alone)
    await tasks.resume([104], alone)
    portal.faults.add(parseFault('tasks.task.renew,times=always:error=1048582/400'))
    await tasks.resume([105], alone)
    portal.faults.clear()
    portal.forward(10 * minute)
    // By hand, in the portal
    for (const id of [102, 104]) portal.tasks.get(id)!.status = 6
    expect([...(await load({ participating: false, deferred: true }))[0]!.returnDates!.keys()]).toEqual([105])
    waitForMonday()
    expect([kinds((await tasks.bringBack(null)).outcomes), [102, 104, 105].map(status)]).toEqual([
      ['105 resumed'],
      [6, 6, 3],
    ])
  })

  it('survives an answer that was lost, with its task only', async () => {
    const { tasks, load, fail, dates } = dated({ kind })
    await load()
    fail(lost, true)
    expect([...(await tasks.defer([102], alone, monday)).outcomes.values()]).toEqual([
      { kind: 'deferred', byApp: true },
    ])
    expect(dates()).toEqual(['102 11-30'])
    fail(lost, false)
    const { outcomes } = await tasks.defer([104], alone, monday)
    // No answer tells whether the date was written; no date says so
    expect([outcomes.get(104)!.kind, dates()]).toEqual(['failed', ['102 11-30']])
  })

  it("that can't be written is said to be lost, and the task is deferred", async () => {
    const { tasks, load, portal, dates } = dated({ kind })
    await load()
    portal.faults.add(parseFault('user.option.set,times=always:error=INTERNAL_SERVER_ERROR/500'))
    const answer = await tasks.defer([102], alone, monday)
    expect([answer.outcomes.get(102)!.kind, answer.isDateLost, answer.lists!.returnDates!.size, dates()]).toEqual([
      'deferred',
      true,
      0,
      [],
    ])
  })
})

describe('deferring without a date', () => {
  it('does not hide a date that another page has given since', async () => {
    const { tasks, load, portal, dates, write } = dated()
    await load()
    portal.tasks.get(102)!.status = 6
    write([102])
    await tasks.defer([104], alone)
    await tasks.defer([105], alone, monday)
    expect(dates()).toEqual(['102 11-30', '105 11-30'])
    expect([...(await load())[0]!.returnDates!.keys()].sort()).toEqual([102, 105])
  })

  it('takes an old one away, and writes nothing where there is none', async () => {
    const { tasks, load, sent, dates, write, portal } = dated()
    // Put away until Monday, then resumed in its card
    write([102])
    await load()
    portal.forward(minute)
    await tasks.defer([102], alone)
    expect(dates()).toEqual([])
    await tasks.defer([104], alone)
    expect(sent.at(-1)).not.toContain('user.option.set')
  })

  it('of a task that was in progress all the time does not bring an old date to life', async () => {
    const { tasks, load, portal, write, status, waitForMonday } = dated()
    write([102, 121])
    const [lists] = await load()
    expect([...lists!.returnDates!.keys()]).toEqual([121])
    await tasks.defer([104], alone, monday)
    portal.forward(10 * minute)
    portal.tasks.get(102)!.status = 6
    waitForMonday()
    await tasks.bringBack(alone)
    expect([102, 104, 121].map(status)).toEqual([6, 3, 3])
  })
})

describe('bringing back', () => {
  it('resumes what is due, each once, and forgets the dates', async () => {
    const { tasks, load, portal, sent, status, kinds, waitForMonday } = dated()
    portal.userOptions.returns = writeDates({ 121: monday, 120: christmas }, { chosenAt: friday })
    portal.forward(monday.getTime() - friday.getTime() - minute)
    await load()
    expect((await tasks.bringBack(alone)).outcomes.size).toBe(0)
    waitForMonday()
    const answer = await tasks.bringBack(alone)
    expect([kinds(answer.outcomes), status(121), status(120), [...answer.returnDates.keys()]]).toEqual([
      ['121 resumed'],
      3,
      6,
      [120],
    ])
    expect([...answer.lists!.cameBack.keys()]).toEqual([121])
    expect(answer.lists!.inProgress.tasks.some(({ id }) => id === 121)).toBe(true)
    // The list's, one that asks about it, one that moves it
    expect(sent).toHaveLength(3)
    expect((await tasks.bringBack(alone)).outcomes.size).toBe(0)
  })

  it('reads the dates anew when they are old, and leaves a task whose date was changed', async () => {
    const { tasks, load, portal, status, write, waitForMonday } = dated()
    write([121, 120])
    await load()
    const { now } = Date
    portal.userOptions.returns = writeDates(
      { 120: null, 121: christmas },
      { chosenAt: new Date(friday.getTime() + 1_000) },
    )
    waitForMonday()
    Date.now = () => now() + 6_000
    try {
      expect((await tasks.bringBack(alone)).outcomes.size).toBe(0)
    } finally {
      Date.now = now
    }
    expect([status(121), status(120)]).toEqual([6, 6])
  })

  it('leaves what others have done, and drops the date', async () => {
    const { tasks, load, portal, status, kinds, write, waitForMonday } = dated()
    portal.tasks.get(122)!.status = 6
    write([120, 121, 122, 999_999])
    await load()
    portal.tasks.get(120)!.status = 5
    portal.tasks.get(121)!.status = 2
    waitForMonday()
    // 122 was paused by somebody before it was deferred, as far as its history tells: it is not known by whom
    const { outcomes, returnDates } = await tasks.bringBack(alone)
    expect([kinds(outcomes), [120, 121, 122].map(status), returnDates.size]).toEqual([['122 resumed'], [5, 2, 3], 0])
  })

  it('leaves a task paused that somebody had paused before it was deferred, on another page too', async () => {
    const { tasks, load, portal, status, kinds, waitForMonday } = dated()
    await load()
    portal.tasks.get(102)!.status = 2
    await tasks.defer([102], alone, monday)
    waitForMonday()
    const other = setUp(portal)
    await other.load()
    expect([kinds((await other.tasks.bringBack(alone)).outcomes), status(102)]).toEqual([['102 pausedAsBefore'], 2])
  })

  it('also where it was resumed in between, and that was taken back', async () => {
    const { tasks, load, portal, status, kinds, waitForMonday } = dated()
    await load()
    portal.tasks.get(102)!.status = 2
    await tasks.defer([102], alone, monday)
    await tasks.resume([102], alone)
    expect(status(102)).toBe(3)
    await tasks.defer([102], alone, monday, new Set([102]))
    waitForMonday()
    const other = setUp(portal)
    await other.load()
    expect([kinds((await other.tasks.bringBack(alone)).outcomes), status(102)]).toEqual([['102 pausedAsBefore'], 2])
  })

  it('also without a date: who resumes it is told, and to take that back says so', async () => {
    const { tasks, load, portal, status, kinds } = dated()
    await load()
    portal.tasks.get(102)!.status = 2
    await tasks.defer([102, 103], alone)
    const { outcomes } = await tasks.resume([102, 103], alone)
    expect([...outcomes]).toEqual([
      [102, { kind: 'resumed', wasPausedByOthers: true }],
      [103, { kind: 'resumed' }],
    ])
    await tasks.defer([102, 103], alone, null, new Set([102]))
    expect([kinds((await tasks.undo([102, 103], alone)).outcomes).sort(), [102, 103].map(status)]).toEqual([
      ['102 pausedAsBefore', '103 resumed'],
      [2, 3],
    ])
  })

  it('also where it was to be resumed, and was not', async () => {
    const { tasks, load, portal, fail, status, kinds } = dated()
    await load()
    portal.tasks.get(102)!.status = 2
    await tasks.defer([102], alone)
    fail(new PortalError('busy', { ranNothing: true }), false)
    expect(kinds((await tasks.resume([102], alone)).outcomes)).toEqual(['102 failed'])
    expect([kinds((await tasks.undo([102], alone)).outcomes), status(102)]).toEqual([['102 pausedAsBefore'], 2])
  })

  it.each([
    ['was run', true, 'resumed'],
    ['was not run', false, 'failed'],
  ])('also where the answer to resuming it was lost, and later it is seen that it %s', async (_, isRun, kind) => {
    const { tasks, load, portal, fail, status, kinds } = dated()
    await load()
    portal.tasks.get(102)!.status = 2
    await tasks.defer([102], alone)
    fail(lost, isRun)
    fail(lost, false)
    expect(kinds((await tasks.resume([102], alone)).outcomes)).toEqual(['102 unsettled'])
    const { outcomes } = await tasks.settleResume([102], alone)
    expect([...outcomes.values()]).toMatchObject([kind === 'resumed' ? { kind, wasPausedByOthers: true } : { kind }])
    // Then that is taken back; and in any case the first deferral
    if (isRun) await tasks.defer([102], alone, null, new Set([102]))
    expect([kinds((await tasks.undo([102], alone)).outcomes), status(102)]).toEqual([['102 pausedAsBefore'], 2])
  })

  it('also where it was to be resumed with more than one request takes, and that was stopped', async () => {
    const { tasks, load, portal, status, kinds } = dated({ tasks: 40 })
    const [lists] = await load()
    const others = lists!.inProgress.tasks.filter(({ id }) => id !== 102).map(({ id }) => id)
    for (const id of others) portal.tasks.get(id)!.status = 6
    portal.tasks.get(102)!.status = 2
    await tasks.defer([102], alone)
    expect((await tasks.resume([...others, 102], alone)).outcomes.has(102)).toBe(false)
    expect([kinds((await tasks.undo([102], alone)).outcomes), status(102)]).toEqual([['102 pausedAsBefore'], 2])
  })

  it("keeps the date of what is refused or can't be asked for", async () => {
    const { tasks, load, portal, fail, dates, kinds, write, waitForMonday } = dated()
    write([121])
    waitForMonday()
    await load()
    // With this one comes what is due
    await load()
    fail(new PortalError('busy', { ranNothing: true }), false)
    expect(kinds((await tasks.bringBack(alone)).outcomes)).toEqual(['121 failed'])
    portal.faults.add(parseFault('tasks.task.renew,times=always:error=1048582/400'))
    expect(kinds((await tasks.bringBack(alone)).outcomes)).toEqual(['121 refused'])
    expect([dates(), (await tasks.bringBack(alone, new Set([121]))).outcomes.size]).toEqual([['121 11-30'], 0])
  })

  it.each([
    [10, 2],
    [12, 2],
  ])('of %i takes %i requests', async (count, requests) => {
    const { load, portal, write, waitForMonday } = dated({ tasks: 30 })
    const [lists] = await load()
    const ids = lists!.inProgress.tasks.slice(0, count).map(({ id }) => id)
    for (const id of ids) portal.tasks.get(id)!.status = 6
    write(ids)
    waitForMonday()
    const other = setUp(portal)
    other.dates.hint(portal.userOptions)
    await other.load()
    const { outcomes } = await other.tasks.bringBack(alone)
    expect([[...outcomes.values()].filter(({ kind }) => kind === 'resumed').length, other.sent.length]).toEqual([
      count,
      requests,
    ])
  })

  it('that was renewed and not started is started by the next page, which was told nothing of it', async () => {
    const { tasks, portal, write, status, waitForMonday, kinds, load } = dated()
    write([121])
    await load()
    waitForMonday()
    portal.faults.add(parseFault('tasks.task.start,times=always:error=OPERATION_TIME_LIMIT/429'))
    expect(kinds((await tasks.bringBack(null)).outcomes)).toEqual(['121 pending'])
    expect(status(121)).toBe(2)
    portal.faults.clear()
    const other = setUp(portal)
    expect(kinds((await other.tasks.bringBack(null)).outcomes)).toEqual(['121 resumed'])
    expect(status(121)).toBe(3)
  })

  it('by two at once moves nothing twice', async () => {
    const { tasks, load, portal, write, waitForMonday } = dated()
    write([120, 121])
    waitForMonday()
    await load()
    await Promise.all([tasks.bringBack(alone), tasks.bringBack(alone)])
    expect(
      portal.moves
        .filter(({ move }) => move === 'renew')
        .map(({ task }) => task)
        .sort(),
    ).toEqual([120, 121])
  })
})

describe("a date that can't be taken away", () => {
  it('does not bring the task back again and again', async () => {
    const { tasks, load, portal, sent, kinds, status, write, waitForMonday } = dated()
    write([121])
    await load()
    waitForMonday()
    portal.faults.add(parseFault('user.option.set,times=always:error=OPERATION_TIME_LIMIT/429'))
    const answer = await tasks.bringBack(null)
    expect([kinds(answer.outcomes), answer.returnDates.size, status(121)]).toEqual([['121 resumed'], 0, 3])
    sent.length = 0
    expect((await tasks.bringBack(null)).outcomes.size).toBe(0)
    expect(sent.length).toBeLessThanOrEqual(1)
  })
})

describe('a busy portal', () => {
  it('that has turned the deferral away is not asked to write dates, and no date is said to be lost', async () => {
    const { tasks, load, fail, sent, dates, kinds } = dated()
    await load()
    sent.length = 0
    fail(new PortalError('busy', { ranNothing: true }), false)
    const answer = await tasks.defer([102, 104], alone, monday)
    expect([kinds(answer.outcomes), answer.isDateLost, sent.length]).toEqual([
      ['102 failed', '104 failed'],
      undefined,
      1,
    ])
    expect((await tasks.defer([102, 104], alone, monday)).isDateLost).toBeUndefined()
    expect(dates()).toEqual(['102 11-30', '104 11-30'])
  })
})

describe('another date', () => {
  it('is written, or taken away, in one request', async () => {
    const { tasks, load, sent, dates, write } = dated()
    write([121])
    await load()
    expect([...(await tasks.setReturnDate([121, 122], christmas)).keys()].sort()).toEqual([121, 122])
    expect(dates()).toEqual(['121 12-24', '122 12-24'])
    await tasks.setReturnDate([121], null)
    expect([dates(), sent.length]).toEqual([['122 12-24'], 3])
  })

  it("that can't be written leaves the old one", async () => {
    const { tasks, load, fail, write } = dated()
    write([121])
    await load()
    fail(lost, false)
    await expect(tasks.setReturnDate([121], christmas)).rejects.toMatchObject({ kind: 'network' })
    const [lists] = await load()
    expect(lists!.returnDates!.get(121)!.at).toEqual(monday)
  })
})
