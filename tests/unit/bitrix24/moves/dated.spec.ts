import { describe, expect, it } from 'vitest'
import { PortalError } from '../../../../src/domain/portal-error.ts'
import { readReturnDates, writeReturnDates } from '../../../../src/domain/returnDates.ts'
import { parseFault } from '../../../portal/faults.ts'
import type { PortalSettings } from '../../../portal/settings.ts'
import { alone, lost, setUp } from '../../port.ts'

const monday = new Date('2026-11-30T09:00Z')
const later = () => new Date('2026-11-30T09:01Z')

function dated(settings: Partial<PortalSettings> = {}) {
  const set = setUp(settings)
  const dates = () => [...readReturnDates(set.portal.userOptions.until)].map(([id, { at, isPaused }]) => `${id}${isPaused ? ' paused' : ''} ${at.toISOString().slice(5, 10)}`).sort()
  return { ...set, dates, kinds: (outcomes: ReadonlyMap<number, { kind: string }>) => [...outcomes].map(([id, { kind }]) => `${id} ${kind}`) }
}

const write = (ids: readonly number[], at = monday) => writeReturnDates(new Map(ids.map(id => [id, { at, isPaused: false }])))

describe.each(['pause-first', 'running'] as const)('a date, on a portal of the kind %s', (kind) => {
  it('is written with the deferral and the list, in one request, and read with the first', async () => {
    const { tasks, load, sent, dates, status } = dated({ kind })
    await load()
    const { outcomes, lists } = await tasks.defer([102, 104], alone, monday)
    expect([[...outcomes.values()].map(({ kind }) => kind), [102, 104].map(status), dates()]).toEqual([['deferred', 'deferred'], [6, 6], ['102 11-30', '104 11-30']])
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

  it('is dropped where the task was not deferred, and where somebody else had deferred it', async () => {
    const { tasks, load, portal, dates, kinds } = dated({ kind })
    await load()
    portal.tasks.get(103)!.status = 5
    portal.tasks.get(104)!.status = 6
    const { outcomes } = await tasks.defer([102, 103, 104], alone, monday)
    expect([kinds(outcomes), dates()]).toEqual([['102 deferred', '104 deferred', '103 moved'], ['102 11-30']])
  })

  it('goes with Undo and with Resume, and stays where the portal refuses those', async () => {
    const { tasks, load, portal, dates } = dated({ kind })
    await load()
    await tasks.defer([102, 104, 105], alone, monday)
    await tasks.undo([102], alone)
    await tasks.resume([104], alone)
    expect(dates()).toEqual(['105 11-30'])
    portal.faults.add(parseFault('tasks.task.renew,times=always:error=1048582/400'))
    await tasks.resume([105], alone)
    expect(dates()).toEqual(['105 11-30'])
  })

  it('survives an answer that was lost, with its task only', async () => {
    const { tasks, load, fail, dates } = dated({ kind })
    await load()
    fail(lost, true)
    expect([...(await tasks.defer([102], alone, monday)).outcomes.values()]).toEqual([{ kind: 'deferred', byApp: true }])
    expect(dates()).toEqual(['102 11-30'])
    fail(lost, false)
    const { outcomes } = await tasks.defer([104], alone, monday)
    expect([outcomes.get(104)!.kind, dates()]).toEqual(['failed', ['102 11-30']])
  })

  it('that can\'t be written is said to be lost, and the task is deferred', async () => {
    const { tasks, load, portal, dates } = dated({ kind })
    await load()
    portal.faults.add(parseFault('user.option.set,times=always:error=INTERNAL_SERVER_ERROR/500'))
    const answer = await tasks.defer([102], alone, monday)
    expect([answer.outcomes.get(102)!.kind, answer.isDateLost, answer.lists!.returnDates!.size, dates()]).toEqual(['deferred', true, 0, []])
  })
})

describe('deferring without a date', () => {
  it('does not hide a date that another page has given since', async () => {
    const { tasks, load, portal } = dated()
    await load()
    portal.tasks.get(102)!.status = 6
    portal.userOptions.until = write([102])
    expect([...(await tasks.defer([104], alone)).lists!.returnDates!.keys()]).toEqual([])
    await tasks.defer([105], alone, monday)
    expect([...readReturnDates(portal.userOptions.until).keys()].sort()).toEqual([102, 105])
    expect([...(await load())[0]!.returnDates!.keys()].sort()).toEqual([102, 105])
  })

  it('takes an old one away, and writes nothing where there is none', async () => {
    const { tasks, load, portal, sent, dates } = dated()
    portal.tasks.get(102)!.status = 6
    portal.userOptions.until = write([102])
    await load()
    portal.tasks.get(102)!.status = 3
    await tasks.defer([102], alone)
    expect(dates()).toEqual([])
    await tasks.defer([104], alone)
    expect(sent.at(-1)).not.toContain('user.option.set')
  })

  it('takes an old one away that a list has shown to mean nothing', async () => {
    const { tasks, load, portal, dates, status } = dated()
    // Put away until Monday, then resumed in its card
    portal.userOptions.until = write([102])
    await load()
    await tasks.defer([102], alone)
    expect([dates(), status(102)]).toEqual([[], 6])
    const other = setUp(portal)
    await other.load()
    expect((await other.tasks.bringBack(alone, later)).outcomes.size).toBe(0)
  })

  it('of a task that was in progress all the time does not bring an old date to life', async () => {
    const { tasks, load, portal, dates } = dated()
    portal.userOptions.until = write([102, 121])
    const [lists] = await load()
    expect([...lists!.returnDates!.keys()]).toEqual([121])
    await tasks.defer([104], alone, monday)
    expect(dates()).toEqual(['104 11-30', '121 11-30'])
  })
})

describe('bringing back', () => {
  it('resumes what is due, each once, and forgets the dates', async () => {
    const { tasks, load, portal, sent, status, dates, kinds } = dated()
    portal.userOptions.until = writeReturnDates(new Map([[121, { at: monday, isPaused: false }], [120, { at: new Date('2026-12-24'), isPaused: false }]]))
    await load()
    expect((await tasks.bringBack(alone, () => new Date('2026-11-30T08:59Z'))).outcomes.size).toBe(0)
    const answer = await tasks.bringBack(alone, later)
    expect([kinds(answer.outcomes), status(121), status(120), dates()]).toEqual([['121 resumed'], 3, 6, ['120 12-24']])
    expect(answer.lists!.inProgress.tasks.some(({ id }) => id === 121)).toBe(true)
    // The list's, and one
    expect(sent).toHaveLength(2)
    expect((await tasks.bringBack(alone, later)).outcomes.size).toBe(0)
  })

  it('reads the dates anew when they are old, and leaves a task whose date was changed', async () => {
    const { tasks, load, portal, status } = dated()
    portal.userOptions.until = write([121, 120])
    await load()
    const { now } = Date
    portal.userOptions.until = writeReturnDates(new Map([[121, { at: new Date('2027-01-01'), isPaused: false }]]))
    Date.now = () => now() + 6_000
    try {
      expect((await tasks.bringBack(alone, later)).outcomes.size).toBe(0)
    } finally {
      Date.now = now
    }
    expect([status(121), status(120)]).toEqual([6, 6])
  })

  it('leaves what others have done, and drops the date', async () => {
    const { tasks, load, portal, status, dates, kinds } = dated()
    portal.tasks.get(122)!.status = 6
    portal.userOptions.until = write([120, 121, 122, 999_999])
    await load()
    portal.tasks.get(120)!.status = 5
    portal.tasks.get(121)!.status = 2
    const { outcomes } = (await tasks.bringBack(alone, later))
    expect(kinds(outcomes).toSorted()).toEqual(['120 moved', '121 moved', '122 resumed', '999999 gone'])
    expect([[120, 121, 122].map(status), dates()]).toEqual([[5, 2, 3], []])
  })

  it('leaves a task paused that somebody had paused before it was deferred, on another page too', async () => {
    const { tasks, load, portal, status, dates, kinds } = dated()
    await load()
    portal.tasks.get(102)!.status = 2
    await tasks.defer([102], alone, monday)
    expect(dates()).toEqual(['102 paused 11-30'])
    const other = dated()
    other.portal.userOptions.until = portal.userOptions.until
    other.portal.tasks.get(102)!.status = 6
    await other.load()
    expect([kinds((await other.tasks.bringBack(alone, later)).outcomes), other.status(102), status(102)]).toEqual([['102 pausedAsBefore'], 2, 6])
  })

  it('keeps the date of what is refused or can\'t be asked for', async () => {
    const { tasks, load, portal, fail, dates, kinds } = dated()
    portal.userOptions.until = write([121])
    await load()
    fail(new PortalError('busy', { isTurnedAway: true }), false)
    expect(kinds((await tasks.bringBack(alone, later)).outcomes)).toEqual(['121 failed'])
    portal.faults.add(parseFault('tasks.task.renew,times=always:error=1048582/400'))
    expect(kinds((await tasks.bringBack(alone, later)).outcomes)).toEqual(['121 refused'])
    expect([dates(), (await tasks.bringBack(alone, later, new Set([121]))).outcomes.size]).toEqual([['121 11-30'], 0])
  })

  it('of twelve takes two requests', async () => {
    const { tasks, load, portal, sent } = dated({ tasks: 30 })
    const [lists] = await load()
    const ids = lists!.inProgress.tasks.slice(0, 12).map(({ id }) => id)
    for (const id of ids) portal.tasks.get(id)!.status = 6
    portal.userOptions.until = write(ids)
    sent.length = 0
    await load()
    const { outcomes } = (await tasks.bringBack(alone, later))
    expect([[...outcomes.values()].filter(({ kind }) => kind === 'resumed').length, sent.length]).toEqual([12, 2])
  })

  it('by two at once moves nothing twice', async () => {
    const { tasks, load, portal } = dated()
    portal.userOptions.until = write([120, 121])
    await load()
    await Promise.all([tasks.bringBack(alone, later), tasks.bringBack(alone, later)])
    expect(portal.moves.filter(({ move }) => move === 'renew').map(({ task }) => task).sort()).toEqual([120, 121])
  })
})

describe('a date that can\'t be taken away', () => {
  it('does not bring the task back again and again', async () => {
    const { tasks, load, portal, sent, kinds, status } = dated()
    portal.userOptions.until = write([121])
    await load()
    portal.faults.add(parseFault('user.option.set,times=always:error=OPERATION_TIME_LIMIT/429'))
    const answer = await tasks.bringBack(null, later)
    expect([kinds(answer.outcomes), answer.isDateLost, answer.returnDates.size, status(121)]).toEqual([['121 resumed'], true, 0, 3])
    sent.length = 0
    expect((await tasks.bringBack(null, later)).outcomes.size).toBe(0)
    expect(sent.length).toBeLessThanOrEqual(1)
  })
})

describe('a busy portal', () => {
  it('that has turned the deferral away is not asked to write dates, and no date is said to be lost', async () => {
    const { tasks, load, fail, sent, dates, kinds } = dated()
    await load()
    sent.length = 0
    fail(new PortalError('busy', { isTurnedAway: true }), false)
    const answer = await tasks.defer([102, 104], alone, monday)
    expect([kinds(answer.outcomes), answer.isDateLost, sent.length]).toEqual([['102 failed', '104 failed'], undefined, 1])
    expect((await tasks.defer([102, 104], alone, monday)).isDateLost).toBeUndefined()
    expect(dates()).toEqual(['102 11-30', '104 11-30'])
  })
})

describe('another date', () => {
  it('is written, or taken away, in one request', async () => {
    const { tasks, load, portal, sent, dates } = dated()
    portal.userOptions.until = write([121])
    await load()
    expect([...(await tasks.setReturnDate([121, 122], new Date('2026-12-24'))).keys()].sort()).toEqual([121, 122])
    expect(dates()).toEqual(['121 12-24', '122 12-24'])
    await tasks.setReturnDate([121], null)
    expect([dates(), sent.length]).toEqual([['122 12-24'], 3])
  })

  it('that can\'t be written leaves the old one', async () => {
    const { tasks, load, portal, fail } = dated()
    portal.userOptions.until = write([121])
    await load()
    fail(lost, false)
    await expect(tasks.setReturnDate([121], new Date('2026-12-24'))).rejects.toMatchObject({ kind: 'network' })
    const [lists] = await load()
    expect(lists!.returnDates!.get(121)!.at).toEqual(monday)
  })
})
