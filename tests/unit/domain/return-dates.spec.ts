import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { dueIds, lastReturn, readReturnDates, returnDatesAtMost, writeReturnDates, type ReturnDate } from '../../../src/domain/returnDates.ts'
import type { Batch, CommandAnswer, Commands } from '../../../src/bitrix24/batch.ts'
import { returnDateKeeper } from '../../../src/bitrix24/returnDates.ts'

const day = (date: string, isPaused = false): ReturnDate => ({ at: new Date(`${date}T09:00Z`), isPaused })

describe('the text of the dates', () => {
  const minutes = fc.integer({ min: Date.UTC(2020) / 60_000, max: lastReturn.getTime() / 60_000 })
  const anyDates = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 ** 31 }), minutes, fc.boolean()), { maxLength: returnDatesAtMost, selector: ([id]) => id })
    .map(rows => new Map(rows.map(([id, minute, isPaused]) => [id, { at: new Date(minute * 60_000), isPaused }])))
  const sorted = (dates: ReadonlyMap<number, ReturnDate>) => [...dates].sort(([a], [b]) => a - b)

  it('reads as it was written', () => {
    fc.assert(fc.property(anyDates, (dates) => {
      expect(sorted(readReturnDates(writeReturnDates(dates)))).toEqual(sorted(dates))
    }))
  })

  it('is of 6 kB at most, with the soonest dates', () => {
    const dates = new Map(Array.from({ length: 600 }, (_, index) => [2 ** 31 - index, { at: new Date(Date.UTC(2026, 0, 600 - index)), isPaused: true }]))
    const text = writeReturnDates(dates)
    expect(text.length).toBeLessThanOrEqual(6 * 1024)
    expect([readReturnDates(text).size, readReturnDates(text).has(2 ** 31)]).toEqual([500, false])
  })

  it.each([undefined, null, '', false, [], {}, 7, '1', '2 hop3k2t.', '[object Object]', '1 .', '1 !!!', '1 zzzzz0.', '1 00000a.', '1 HOP3K2T.', '1 hop3k-2.'])('of another origin has no dates: %j', (text) => {
    expect(readReturnDates(text).size).toBe(0)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 300 }), fc.stringMatching(/^1 [0-9a-z.! ]{0,200}$/)), (text) => {
      for (const [id, { at }] of readReturnDates(text)) {
        expect(Number.isSafeInteger(id) && id > 0).toBe(true)
        expect(at.getTime()).toBeGreaterThanOrEqual(Date.UTC(2020))
      }
    }))
    expect(readReturnDates(`1 ${'hop3k2t.'.repeat(125_000)}`).size).toBe(1)
  })

  it('cut off anywhere never gives a date to another task, nor another date', () => {
    fc.assert(fc.property(anyDates, fc.nat(), (dates, length) => {
      const text = writeReturnDates(dates)
      for (const [id, date] of readReturnDates(text.slice(0, length % (text.length + 1)))) expect(dates.get(id)).toEqual(date)
    }))
  })

  it('says what is due by the minute', () => {
    const dates = new Map([[5, day('2026-11-30')], [6, day('2026-12-01')]])
    expect([dueIds(dates, new Date('2026-11-30T08:59Z')), dueIds(dates, new Date('2026-11-30T09:00Z')), dueIds(dates, new Date('2027-01-01'))]).toEqual([[], [5], [5, 6]])
  })
})

describe('the option of the portal', () => {
  let option: unknown
  let sent: string[][]
  /** What happens in the portal between reading and writing in one request: those of others are not locked out. */
  let between: () => void
  let fails: Partial<Record<string, PortalError>>

  const batch: Batch = (commands: Commands) => {
    sent.push(Object.keys(commands))
    return Promise.resolve(new Map(Object.entries(commands).map(([key, [method, params]]): [string, CommandAnswer] => {
      if (fails[key]) return [key, { result: undefined, total: 0, error: fails[key] }]
      if (method === 'user.option.get') {
        const result = option
        return [key, { result, total: 0, error: null }]
      }
      between()
      if (method === 'user.option.set') option = (params.options as { until: string }).until
      return [key, { result: true, total: 0, error: null }]
    })))
  }
  const write = (dates: Record<number, ReturnDate>) => writeReturnDates(new Map(Object.entries(dates).map(([id, date]) => [Number(id), date])))
  const stored = () => [...readReturnDates(option)].map(([id, { at }]) => `${id} ${at.toISOString().slice(5, 10)}`).sort()
  const reading = () => ({ result: option, total: 0, error: null })

  beforeEach(() => {
    option = null
    sent = []
    between = () => {}
    fails = {}
  })

  it('is written along with a request, and not asked for anew', async () => {
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    keeper.change(5, day('2026-11-30'))
    await keeper.over(batch)({ move: ['tasks.task.defer', { taskId: 5 }] })
    expect([sent, stored(), keeper.owes()]).toEqual([[['untilBefore', 'move', 'untilSet']], ['5 11-30'], false])
    await keeper.over(batch)({ move: ['tasks.task.defer', { taskId: 6 }] })
    expect(sent[1]).toEqual(['move'])
  })

  it('is not written over before it is known', async () => {
    option = write({ 7: day('2026-12-24') })
    const keeper = returnDateKeeper()
    keeper.change(5, day('2026-11-30'))
    fails = { untilBefore: new PortalError('broken') }
    await keeper.over(batch)({})
    expect(stored()).toEqual(['7 12-24'])
    fails = {}
    await keeper.over(batch)({})
    await keeper.settle(batch)
    expect(stored()).toEqual(['5 11-30', '7 12-24'])
  })

  it('keeps what another page has written since it was read', async () => {
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    option = write({ 7: day('2026-12-24') })
    keeper.change(5, day('2026-11-30'))
    await keeper.over(batch)({})
    await keeper.settle(batch)
    expect([stored(), [...keeper.dates()!.keys()].sort()]).toEqual([['5 11-30', '7 12-24'], [5, 7]])
  })

  it('gives no date back that another page has taken away since', async () => {
    option = write({ 7: day('2026-12-24'), 8: day('2026-12-24') })
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    option = write({ 8: day('2026-12-31') })
    keeper.change(5, day('2026-11-30'))
    await keeper.over(batch)({})
    await keeper.settle(batch)
    expect(stored()).toEqual(['5 11-30', '8 12-31'])
  })

  it('two writes that cross: what was lost is written again at the next reading', async () => {
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    keeper.change(5, day('2026-11-30'))
    await keeper.over(batch)({})
    // The other one had read before, and wrote after
    option = write({ 7: day('2026-12-24') })
    keeper.heard(reading())
    expect(keeper.owes()).toBe(true)
    await keeper.settle(batch)
    expect(stored()).toEqual(['5 11-30', '7 12-24'])
  })

  it('what is missing after a minute was taken away on purpose', async () => {
    let now = 0
    const keeper = returnDateKeeper(() => now)
    keeper.heard(reading())
    keeper.change(5, day('2026-11-30'))
    await keeper.over(batch)({})
    option = ''
    now = 61_000
    keeper.heard(reading())
    expect([keeper.owes(), keeper.dates()!.size]).toEqual([false, 0])
  })

  it('forgets tasks that are in progress, with the next write and without one of its own', async () => {
    option = write({ 5: day('2026-11-30'), 7: day('2026-12-24') })
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    keeper.forget([5])
    expect([[...keeper.dates()!.keys()], keeper.owes()]).toEqual([[7], false])
    keeper.change(8, day('2026-12-01'))
    await keeper.over(batch)({})
    expect([stored(), keeper.owes()]).toEqual([['7 12-24', '8 12-01'], false])
    // The user's later choice counts
    keeper.change(5, day('2026-12-02'))
    await keeper.settle(batch)
    expect(stored()).toEqual(['5 12-02', '7 12-24', '8 12-01'])
  })

  it('ends after a few rounds where another page writes each time, and says so', async () => {
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    let id = 100
    keeper.change(5, day('2026-11-30'))
    const busy: Batch = async (commands) => {
      option = write({ [id++]: day('2026-12-24') })
      return batch(commands)
    }
    await expect(keeper.settle(busy)).rejects.toMatchObject({ kind: 'broken' })
    expect(sent).toHaveLength(3)
    // Its own date was written, what the other page wrote may be lost
    expect([keeper.isUnwritten(5), keeper.owes()]).toEqual([false, true])
  })

  it('refused, it says why, and what could not be written is forgotten', async () => {
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    fails = { untilSet: new PortalError('forbidden') }
    keeper.change(5, day('2026-11-30'))
    await expect(keeper.settle(batch)).rejects.toMatchObject({ kind: 'forbidden' })
    keeper.giveUp([5])
    expect([keeper.dates()!.size, keeper.owes()]).toEqual([0, false])
  })

  it('another page\'s later choice within the minute is left: another date, or none', async () => {
    for (const later of [{}, { 5: day('2026-12-31') }]) {
      option = write({ 5: day('2026-11-27') })
      const keeper = returnDateKeeper()
      keeper.heard(reading())
      keeper.change(5, day('2026-11-30'))
      await keeper.over(batch)({})
      option = write(later)
      keeper.heard(reading())
      expect([keeper.owes(), [...keeper.dates()!.values()]]).toEqual([false, Object.values(later)])
    }
  })

  it('what could not be written of one task leaves what is to be written of another', async () => {
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    keeper.change(5, day('2026-11-30'))
    keeper.change(6, day('2026-12-01'))
    keeper.giveUp([6])
    await keeper.settle(batch)
    expect(stored()).toEqual(['5 11-30'])
  })

  it('a date that was to be given and was not sent is no change', () => {
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    keeper.change(5, day('2026-11-30'))
    keeper.drop(5)
    expect(keeper.owes()).toBe(false)
  })

  it('a task that is in progress again after its date was read back has none any more', async () => {
    const keeper = returnDateKeeper()
    keeper.heard(reading())
    keeper.change(5, day('2026-11-30'))
    await keeper.over(batch)({})
    // A list that was asked for before says nothing
    keeper.forget([5])
    expect(keeper.dates()!.has(5)).toBe(true)
    keeper.heard(reading())
    keeper.forget([5])
    expect([keeper.dates()!.has(5), keeper.holds(5)]).toEqual([false, true])
  })
})
