import { afterEach, describe, expect, it, vi } from 'vitest'
import { inZone } from '../../../src/i18n/dates.ts'
import { loadTyped, typedExample } from '../../../src/returns/typedTime.ts'

/** A Saturday evening in Moscow, three hours east of Greenwich, wherever the tests run. */
const zone = 'Europe/Moscow'
const now = inZone(new Date('2026-11-28T18:30:00Z'), zone)

/** As the portal's profile would show it, or why there is none. */
async function read(language: string, text: string, at = now): Promise<string> {
  const typed = (await loadTyped(language))(text, at, 9)
  if (typeof typed === 'string') return typed
  return new Intl.DateTimeFormat('sv', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: at.timeZone,
  }).format(typed)
}

afterEach(() => void vi.unstubAllEnvs())

describe('typed times', () => {
  it.each([
    ['en', 'fri 14', '2026-12-04 14:00'],
    ['en', 'Fri 2pm', '2026-12-04 14:00'],
    ['en', 'in 3 weeks', '2026-12-19 09:00'],
    ['en', '  tomorrow   15:00 ', '2026-11-29 15:00'],
    ['en', 'tomorrow morning', '2026-11-29 09:00'],
    ['en', 'tomorrow evening', '2026-11-29 20:00'],
    ['en', 'tonight', '2026-11-28 22:00'],
    ['en', 'in 3 hours', '2026-11-29 00:30'],
    ['en', 'sat', '2026-12-05 09:00'],
    ['en', 'jan 3', '2027-01-03 09:00'],
    ['en', '13/12', '2026-12-13 09:00'],
    ['en', '2026-12-05 10:00', '2026-12-05 10:00'],
    ['ru', 'завтра 15:00', '2026-11-29 15:00'],
    ['ru', 'через 3 недели', '2026-12-19 09:00'],
    ['ru', '5.12 10:00', '2026-12-05 10:00'],
    ['uk', 'п’ятниця', '2026-12-04 09:00'],
    ['de', '5.12.', '2026-12-05 09:00'],
    ['de', '05.12.2026', '2026-12-05 09:00'],
    ['de', 'in 3 Wochen', '2026-12-19 09:00'],
    ['fr', '5/12', '2026-12-05 09:00'],
    ['zh-Hans', '明天下午3点', '2026-11-29 15:00'],
    ['ja', '１２月５日', '2026-12-05 09:00'],
    ['ar', '٥ ديسمبر', '2026-12-05 09:00'],
  ])('%s: "%s" is %s', async (language, text, moment) => {
    expect(await read(language, text)).toBe(moment)
  })

  it.each([
    ['no day', '31 feb', 'unclear'],
    ['no hour', 'tomorrow 25:00', 'unclear'],
    ['more than a moment', 'fri 14 call Anna', 'unclear'],
    ['two moments', 'mon or tue', 'unclear'],
    ['from one day to another', 'dec 5 - dec 8', 'unclear'],
    ['later than any date that is kept', '5 dec 9999', 'unclear'],
    ['digits of another language', '५ dec', 'unclear'],
    ['words of another language', 'завтра', 'unclear'],
    ['nothing', '   ', 'unclear'],
    ['a day that has passed', 'yesterday', 'past'],
    ['a year that has passed', '5 dec 2020', 'past'],
    ['a time that has passed', 'today 9:00', 'past'],
    ['a month or a day', '5/6', 'ambiguous'],
    ['a month or a day, with a year', '05.12.2026', 'ambiguous'],
  ])('says what is wrong with %s: "%s" is %s', async (_name, text, reason) => {
    expect(await read('en', text)).toBe(reason)
  })

  it('means the day of the week that comes, on that day too', async () => {
    const morning = inZone(new Date('2026-11-28T05:00:00Z'), zone)
    expect(await read('en', 'sat', morning)).toBe('2026-11-28 09:00')
    const noon = inZone(new Date('2026-11-28T08:30:00Z'), zone)
    expect(await read('en', 'sat', noon)).toBe('2026-12-05 09:00')
  })

  it.each(['America/New_York', 'Pacific/Kiritimati'])(
    'means the days of the profile on a computer in %s',
    async zone => {
      vi.stubEnv('TZ', zone)
      expect(new Date().getTimezoneOffset()).not.toBe(now.getTimezoneOffset())
      expect(await read('zh-Hans', '明天下午3点')).toBe('2026-11-29 15:00')
      expect(await read('en', 'in 3 hours')).toBe('2026-11-29 00:30')
      expect(await read('en', 'sat', inZone(new Date('2026-11-28T05:00:00Z'), 'Europe/Moscow'))).toBe(
        '2026-11-28 09:00',
      )
    },
  )

  it('goes by the clock of the profile where that is put back an hour', async () => {
    const berlin = inZone(new Date('2026-10-24T10:00:00Z'), 'Europe/Berlin')
    expect(await read('de', 'morgen 15:00', berlin)).toBe('2026-10-25 15:00')
    expect(await read('de', 'in 2 Tagen', berlin)).toBe('2026-10-26 09:00')
  })

  it.each(['ar', 'de', 'en', 'es', 'fr', 'id', 'it', 'ja', 'pt-BR', 'ru', 'uk', 'vi', 'zh-Hans', 'zh-Hant'])(
    '%s: understands its own example',
    async language => {
      expect(await read(language, typedExample(language)!)).toMatch(/14:00$/)
    },
  )

  it.each(['hi', 'kk', 'ms', 'pl', 'th', 'tr'])('%s has none', language => {
    expect(typedExample(language)).toBeUndefined()
  })
})
