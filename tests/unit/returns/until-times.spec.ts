import { describe, expect, it } from 'vitest'
import { fromField, toField } from '../../../src/i18n/dateField.ts'
import { briefMomentText, inZone, momentText, type Now } from '../../../src/i18n/dates.ts'
import { toHours, untilTimes, usualHours, type Hours } from '../../../src/returns/untilTimes.ts'
import { messagesOf } from '../../texts.ts'

const messages = messagesOf('en')

/** A moment by the clocks of a place: "2026-11-25 12:20". */
function at(text: string, zone: string): Now {
  const utc = new Date(`${text.replace(' ', 'T')}Z`)
  const there = inZone(utc, zone)
  // How far the clocks there are from it, tried once more where the offset has changed in between
  const shift = (moment: Date) => inZone(moment, zone).getTimezoneOffset() * 60_000
  return inZone(new Date(utc.getTime() + shift(new Date(utc.getTime() + shift(there)))), zone)
}

function offered(now: Now, language = 'en-GB', hours: Hours = usualHours): string[] {
  return untilTimes(now, hours, language).map(({ preset, at }) => {
    const there = inZone(at, now.timeZone ?? null)
    return `${preset} ${there.toLocaleDateString('en-CA', { weekday: 'short', month: '2-digit', day: '2-digit', timeZone: now.timeZone })} ${there.getHours()}:${String(there.getMinutes()).padStart(2, '0')}`
  })
}

describe('the menu offers', () => {
  it.each(['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati'])(
    'on a Wednesday at noon, by the clocks of %s',
    zone => {
      expect(offered(at('2026-11-25 12:20', zone))).toEqual([
        'later Wed, 11-25 17:00',
        'tomorrow Thu, 11-26 9:00',
        'next-week Mon, 11-30 9:00',
        'two-weeks Wed, 12-09 9:00',
        'month Fri, 12-25 9:00',
      ])
    },
  )

  it('nothing later today that would be after 18:00', () => {
    expect(offered(at('2026-11-25 14:00', 'Europe/Berlin'))[0]).toBe('later Wed, 11-25 18:00')
    expect(offered(at('2026-11-25 14:01', 'Europe/Berlin'))[0]).toBe('tomorrow Thu, 11-26 9:00')
    expect(offered(at('2026-11-25 23:59', 'Europe/Berlin'))[0]).toBe('tomorrow Thu, 11-26 9:00')
  })

  it('this morning, not tomorrow, between midnight and 5:00', () => {
    expect(offered(at('2026-11-26 00:00', 'Europe/Berlin'))).toEqual([
      'this-morning Thu, 11-26 9:00',
      'next-week Mon, 11-30 9:00',
      'two-weeks Thu, 12-10 9:00',
      'month Mon, 12-28 9:00',
    ])
    expect(offered(at('2026-11-26 04:59', 'Europe/Berlin'))[0]).toBe('this-morning Thu, 11-26 9:00')
    expect(offered(at('2026-11-26 05:00', 'Europe/Berlin')).slice(0, 2)).toEqual([
      'later Thu, 11-26 9:00',
      'tomorrow Fri, 11-27 9:00',
    ])
  })

  it('no working day for a weekend, and none twice', () => {
    expect(offered(at('2026-11-27 16:00', 'Europe/Berlin'))).toEqual([
      'tomorrow Sat, 11-28 9:00',
      'next-week Mon, 11-30 9:00',
      'two-weeks Fri, 12-11 9:00',
      'month Mon, 12-28 9:00',
    ])
    expect(offered(at('2026-11-28 16:00', 'Europe/Berlin'))).toEqual([
      'tomorrow Sun, 11-29 9:00',
      'next-week Mon, 11-30 9:00',
      'two-weeks Mon, 12-14 9:00',
      'month Mon, 12-28 9:00',
    ])
    expect(offered(at('2026-11-29 16:00', 'Europe/Berlin'))).toEqual([
      'tomorrow Mon, 11-30 9:00',
      'two-weeks Mon, 12-14 9:00',
      'month Tue, 12-29 9:00',
    ])
  })

  it("the weeks of the language's region", () => {
    const friday = at('2026-11-27 16:00', 'UTC')
    expect(offered(friday, 'ar')).toContain('next-week Sun, 11-29 9:00')
    expect(offered(friday, 'he')).toContain('next-week Sun, 11-29 9:00')
    expect(offered(friday, 'en')).toContain('next-week Mon, 11-30 9:00')
    expect(offered(friday, 'pt-BR')).toContain('next-week Mon, 11-30 9:00')
  })

  it('nine in the morning on a day whose clocks have changed', () => {
    expect(offered(at('2026-10-24 12:00', 'Europe/Berlin'))).toContain('tomorrow Sun, 10-25 9:00')
    expect(offered(at('2027-03-27 12:00', 'Europe/Berlin'))).toContain('tomorrow Sun, 03-28 9:00')
    expect(offered(at('2027-03-13 12:00', 'America/New_York'), 'en')).toContain('tomorrow Sun, 03-14 9:00')
  })

  it("the user's own hours", () => {
    expect(offered(at('2026-11-25 12:20', 'UTC'), 'en', { morning: 7, later: 2 }).slice(0, 2)).toEqual([
      'later Wed, 11-25 15:00',
      'tomorrow Thu, 11-26 7:00',
    ])
    expect([toHours('7 2'), toHours(null), toHours('25 2'), toHours('x'), toHours('6 9')]).toEqual([
      { morning: 7, later: 2 },
      usualHours,
      { morning: 9, later: 2 },
      usualHours,
      { morning: 6, later: 4 },
    ])
  })

  it('only times to come, whenever it is asked', () => {
    for (let hour = 0; hour < 24 * 60; hour++) {
      const now = inZone(new Date(Date.UTC(2026, 2, 1, hour)), 'America/New_York')
      const times = untilTimes(now, usualHours, 'en').map(({ at }) => at.getTime())
      expect(times.every(time => time > now.getTime())).toBe(true)
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
    }
  })
})

describe('a moment is said', () => {
  const now = at('2026-11-25 12:20', 'Europe/Berlin')
  const plain = (text: string) => text.replaceAll('\u202f', ' ')

  it.each([
    ['2026-11-25 17:00', 'today, 5:00 PM', '5:00 PM'],
    ['2026-11-26 09:00', 'tomorrow, 9:00 AM', 'Thu 9:00 AM'],
    ['2026-11-30 09:00', 'Monday, 9:00 AM', 'Mon 9:00 AM'],
    ['2026-12-02 09:00', 'Dec 2, 9:00 AM', 'Dec 2, 9:00 AM'],
    ['2027-01-04 09:00', 'Jan 4, 2027, 9:00 AM', 'Jan 4, 2027, 9:00 AM'],
    ['2026-11-24 09:00', 'yesterday, 9:00 AM', 'yesterday, 9:00 AM'],
    ['2026-11-20 09:00', 'Nov 20, 9:00 AM', 'Nov 20, 9:00 AM'],
  ])('%s', (moment, text, brief) => {
    expect(
      [
        momentText(at(moment, 'Europe/Berlin'), now, messages),
        briefMomentText(at(moment, 'Europe/Berlin'), now, messages),
      ].map(plain),
    ).toEqual([text, brief])
  })

  it('and picked by the clocks of the place', () => {
    const moment = at('2026-12-09 09:00', 'Europe/Berlin')
    expect([
      toField(moment, now),
      fromField('2026-12-09T09:00', now)!.getTime(),
      fromField('', now),
      fromField('2026-12', now),
    ]).toEqual(['2026-12-09T09:00', moment.getTime(), null, null])
  })
})
