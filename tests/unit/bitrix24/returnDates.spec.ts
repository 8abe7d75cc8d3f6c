import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { portalClock } from '../../../src/bitrix24/clock.ts'
import { newMoveState } from '../../../src/bitrix24/moves/habit.ts'
import { readChoices } from '../../../src/domain/choices.ts'
import { choice, datesIn, writeDate, writeDates } from '../../dates.ts'
import { nextTurn } from '../../outside.ts'
import { parseFault } from '../../portal/faults.ts'
import { Portal } from '../../portal/portal.ts'
import { alone, lost, setUp } from '../port.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const friday = new Date('2026-11-27T12:00Z')
const after = (milliseconds: number) => new Date(friday.getTime() + milliseconds)
const monday = new Date('2026-11-30T09:00Z')
const christmas = new Date('2026-12-24T09:00Z')

beforeEach(() => void vi.useFakeTimers({ now: friday, toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

/** Two devices that have read the lists of one portal. @param tasks how many there are in progress */
async function devices(tasks: number | null = null) {
  const portal = new Portal('1', 'http://portal.test', { tasks })
  const [desk, phone] = [setUp(portal), setUp(portal)]
  await desk.load()
  await phone.load()
  return {
    portal,
    desk,
    phone,
    date: (id: number) => datesIn(portal.userOptions).get(id)?.at ?? null,
    pass: (milliseconds: number) => void vi.setSystemTime(Date.now() + milliseconds),
    status: (id: number) => portal.tasks.get(id)!.status,
  }
}

describe('of two devices', () => {
  it('the later choice remains, though the other one writes after it', async () => {
    const { desk, phone, date, pass } = await devices()
    await desk.tasks.defer([102], alone, monday)
    pass(minute)
    await phone.tasks.setReturnDate([102], christmas)
    pass(25 * minute)
    await desk.tasks.defer([104], alone, monday)
    expect([date(102), date(104)]).toEqual([christmas, monday])
    expect(desk.dates.of(102)!.at).toEqual(christmas)
  })

  it('"no date" remains, and so does a plain deferral', async () => {
    const { desk, phone, date, pass } = await devices()
    await desk.tasks.defer([102, 105], alone, monday)
    pass(minute)
    await phone.tasks.setReturnDate([102], null)
    await phone.tasks.defer([105], alone)
    pass(minute)
    await desk.tasks.defer([104], alone, monday)
    await desk.load()
    expect([date(102), date(105), date(104)]).toEqual([null, null, monday])
  })

  it('the later choice remains, though its clock is slow and neither has read the other', async () => {
    const portal = new Portal('1', 'http://portal.test', { now: () => Date.now() + 40_000 })
    const phone = setUp(portal)
    const desk = setUp(portal, null, newMoveState(), portalClock())
    await phone.load()
    await desk.load()
    await phone.tasks.defer([102], alone, monday)
    // A third page has overwritten it
    portal.userOptions.returns = ''
    vi.setSystemTime(Date.now() + 10_000)
    await desk.tasks.setReturnDate([102], christmas)
    await phone.load()
    await desk.load()
    expect([phone.dates.of(102)!.at, desk.dates.of(102)!.at]).toEqual([christmas, christmas])
  })

  it('"no date" remains, though the earlier date is read long after', async () => {
    const { portal, desk, phone, date, pass } = await devices()
    await phone.tasks.defer([102], alone, monday)
    const text = portal.userOptions.returns
    pass(minute)
    // A third page has overwritten it
    portal.userOptions.returns = ''
    await desk.tasks.defer([102], alone)
    pass(25 * minute)
    portal.userOptions.returns = text
    await desk.load()
    await desk.load()
    expect([date(102), desk.dates.of(102)!.at]).toEqual([null, null])
  })

  it("the one that has not read the other's date says its own and means it", async () => {
    const { desk, phone, date, pass } = await devices()
    await phone.tasks.defer([102], alone, monday)
    pass(minute)
    const answer = await desk.tasks.defer([102], alone, christmas)
    expect([answer.isDateLost, date(102)]).toEqual([undefined, christmas])
  })

  it("one that writes over the other's choice writes it again at once", async () => {
    const { desk, phone, date } = await devices()
    await phone.tasks.defer([102], alone, monday)
    await desk.tasks.defer([104], alone, christmas)
    expect([date(102), date(104)]).toEqual([monday, christmas])
  })
})

describe('a page that closes before it knows that it has overwritten a newer choice', () => {
  /** The page's next request is run, and what it answers reaches nobody. */
  async function closing(page: ReturnType<typeof setUp>, act: () => Promise<unknown>): Promise<void> {
    let leg = 0
    page.slowDown(() => (++leg === 2 ? new Promise(() => {}) : Promise.resolve()))
    void act()
    for (let turn = 0; turn < 3; turn++) await nextTurn()
  }

  it.each([monday, null])('loses none: %s', async newer => {
    const { desk, phone, portal } = await devices()
    await desk.tasks.defer([102], alone, christmas)
    const tablet = setUp(portal)
    await tablet.load()
    await phone.tasks.setReturnDate([102], newer)
    await closing(tablet, () => tablet.tasks.defer([104], alone, christmas))
    const next = setUp(portal)
    await next.load()
    expect([next.dates.of(102)?.at, next.dates.of(104)?.at]).toEqual([newer, christmas])
    await next.tasks.defer([105], alone, christmas)
    expect(readChoices(portal.userOptions.returns).get(102)?.at).toEqual(newer)
  })

  it('loses none where the options of the portal had none before', async () => {
    const { desk, phone, portal } = await devices()
    await closing(desk, () => desk.tasks.defer([104], alone, monday))
    await closing(phone, () => phone.tasks.defer([102], alone, christmas))
    const next = setUp(portal)
    await next.load()
    expect([next.dates.of(102)?.at, next.dates.of(104)?.at]).toEqual([christmas, monday])
  })

  it('keeps both options below seven kilobytes', async () => {
    const { desk, portal } = await devices()
    const size = () => ['returns', 'until'].map(name => portal.userOptions[name] as string).join('').length
    for (const count of [240, 499]) {
      portal.userOptions.returns = writeDate(
        Array.from({ length: count }, (_, index) => 15_000_000 + index),
        christmas,
        { chosenAt: after(-hour) },
      )
      await desk.load()
      await desk.tasks.defer([102], alone, monday)
      expect([datesIn(portal.userOptions).size, size() < 7_168]).toEqual([count + 1, true])
    }
  })
})

it('a write before which the options could not be read loses nothing that an open page knows', async () => {
  const { desk, phone, portal, date } = await devices()
  await phone.tasks.defer([102], alone, christmas)
  portal.faults.add(parseFault('user.option.get,times=1:error=OPERATION_TIME_LIMIT/429'))
  const answer = await desk.tasks.defer([104], alone, monday)
  expect([answer.isDateLost, date(102), date(104)]).toEqual([undefined, null, monday])
  // It may be closed before its next request
  await phone.load()
  for (let turn = 0; turn < 3; turn++) await nextTurn()
  expect([date(102), date(104)]).toEqual([christmas, monday])
})

it('a date that falls due while its own deferral is under way counts afterwards', async () => {
  const { desk, pass, status } = await devices()
  let release = () => {}
  const held = new Promise<void>(resolve => (release = resolve))
  let leg = 0
  desk.slowDown(() => (++leg === 1 ? held : Promise.resolve()))
  const deferral = desk.tasks.defer([102], alone, after(minute))
  await nextTurn()
  pass(minute + 10_000)
  expect([(await desk.tasks.bringBack(null)).outcomes.size, desk.tasks.nextDue()]).toEqual([0, null])
  release()
  await deferral
  expect([status(102), desk.dates.of(102)?.at]).toEqual([6, after(minute)])
  await desk.tasks.bringBack(null)
  expect(status(102)).toBe(3)
})

it('a task that somebody resumed before its date has not come back by itself', async () => {
  const { desk, portal, pass, status } = await devices()
  await desk.tasks.defer([102], alone, monday)
  pass(hour)
  portal.tasks.get(102)!.status = 3
  pass(monday.getTime() - friday.getTime())
  await desk.tasks.bringBack(null)
  const [lists] = await desk.load()
  expect([status(102), [...lists!.cameBack.keys()]]).toEqual([3, []])
})

it('a return that fails does not put back the old date over one that was just chosen', async () => {
  const { desk, phone, portal, date, pass, status } = await devices()
  await desk.tasks.defer([102], alone, monday)
  pass(monday.getTime() - friday.getTime() + minute)
  portal.faults.add(parseFault('tasks.task.renew,times=1:error=INTERNAL_SERVER_ERROR/500'))
  expect([...(await desk.tasks.bringBack(null)).outcomes.values()].map(({ kind }) => kind)).toEqual(['failed'])
  await phone.tasks.setReturnDate([102], christmas)
  pass(minute)
  await desk.tasks.bringBack(null)
  await desk.load()
  expect([date(102), status(102)]).toEqual([christmas, 6])
})

it('a return out of quota keeps the date: it is brought back when there is quota again', async () => {
  const { desk, phone, portal, date, pass, status } = await devices()
  await desk.tasks.defer([102], alone, monday)
  pass(monday.getTime() - friday.getTime() + minute)
  portal.faults.add(parseFault('tasks.task.renew,times=always:error=OPERATION_TIME_LIMIT/429'))
  const { outcomes } = await desk.tasks.bringBack(null)
  expect([[...outcomes.values()].map(({ kind }) => kind), date(102), status(102)]).toEqual([['failed'], monday, 6])
  portal.faults.clear()
  pass(hour)
  await phone.tasks.bringBack(null)
  expect(status(102)).toBe(3)
})

it('resuming forty touches no date, so that a page that dies loses none', async () => {
  const { desk, portal } = await devices(40)
  const ids = [...portal.tasks.values()]
    .filter(({ status, responsibleId, isLocked }) => status === 3 && responsibleId === 1 && !isLocked)
    .slice(0, 40)
    .map(({ id }) => id)
  for (let rest = ids; rest.length > 0;) {
    const { outcomes } = await desk.tasks.defer(rest, alone, monday)
    rest = rest.filter(id => !outcomes.has(id))
  }
  expect(datesIn(portal.userOptions).size).toBe(ids.length)
  const { outcomes } = await desk.tasks.resume(ids, alone)
  expect(outcomes.size).toBeLessThan(ids.length)
  const other = setUp(portal)
  await other.load()
  const left = ids.filter(id => portal.tasks.get(id)!.status === 6)
  expect(left.every(id => datesIn(portal.userOptions).has(id))).toBe(true)
})

it('a date that could not be written is said to be lost, and does not come back to life', async () => {
  const { desk, portal, pass, status } = await devices()
  portal.faults.add(parseFault('user.option.set,times=always:error=OPERATION_TIME_LIMIT/429'))
  expect((await desk.tasks.defer([102], alone, monday)).isDateLost).toBe(true)
  portal.faults.clear()
  pass(monday.getTime() - friday.getTime() + minute)
  await desk.load()
  await desk.tasks.bringBack(null)
  expect(status(102)).toBe(6)
})

it('a list that was asked for before the deferral forgets nothing', async () => {
  const { desk, date } = await devices()
  let release = () => {}
  const held = new Promise<void>(resolve => (release = resolve))
  let leg = 0
  // The first request's answer is on its way until the date is written
  desk.slowDown(() => (++leg === 2 ? held : Promise.resolve()))
  const reading = desk.load()
  await new Promise(resolve => setImmediate(resolve))
  await desk.tasks.defer([102], alone, monday)
  release()
  await reading
  await desk.tasks.defer([104], alone, monday)
  expect([date(102), desk.dates.of(102)?.at]).toEqual([monday, monday])
})

describe('the option', () => {
  it('of version 1 is read, and moves to the other one', async () => {
    const portal = new Portal('1', 'http://portal.test')
    portal.userOptions.until = `1 ${(monday.getTime() / minute).toString(36)}${(121).toString(36)}.`
    const desk = setUp(portal)
    expect((await desk.load())[0]!.returnDates!.get(121)?.at).toEqual(monday)
    await desk.tasks.defer([102], alone, christmas)
    expect(portal.userOptions.until).not.toMatch(/^1 /)
    expect([...readChoices(portal.userOptions.returns).keys()].sort()).toEqual([102, 121])
  })

  it('of a later version is left alone, and a date is said to be lost', async () => {
    const { desk, portal } = await devices()
    portal.userOptions.returns = '3 something else'
    await desk.load()
    const answer = await desk.tasks.defer([102], alone, monday)
    expect([portal.userOptions.returns, answer.isDateLost]).toEqual(['3 something else', true])
  })

  it('is read whole with times of the future left out', async () => {
    const { desk, portal } = await devices()
    portal.userOptions.returns =
      writeDates({ 120: monday }, choice(monday, { chosenAt: after(day) })) +
      writeDate([121], monday, { chosenAt: friday }).slice(2)
    expect([...(await desk.load())[0]!.returnDates!.keys()]).toEqual([121])
  })
})

it('of 500 dates and one more from two pages, the one that does not fit is said', async () => {
  const { desk, phone, portal, pass } = await devices()
  portal.userOptions.returns = writeDate(
    Array.from({ length: 499 }, (_, index) => 5_000 + index),
    christmas,
    { chosenAt: after(-hour) },
  )
  await desk.load()
  await phone.load()
  const first = await desk.tasks.defer([102], alone, monday)
  pass(minute)
  const second = await phone.tasks.defer([104], alone, monday)
  expect([first.isDateLost, second.isDateLost]).toEqual([undefined, true])
  expect([
    datesIn(portal.userOptions).size,
    datesIn(portal.userOptions).has(102),
    datesIn(portal.userOptions).has(104),
  ]).toEqual([500, true, false])
  await expect(phone.tasks.setReturnDate([104], monday)).rejects.toMatchObject({ kind: 'refused' })
})

it('a lost answer is looked at: what was written is not said to be lost', async () => {
  const { desk, date } = await devices()
  desk.fail(lost, true)
  const answer = await desk.tasks.defer([102], alone, monday)
  expect([answer.isDateLost, date(102)]).toEqual([undefined, monday])
})
