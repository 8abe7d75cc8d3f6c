import { describe, expect, it } from 'vitest'
import { briefMomentText, fullDate, momentText, timeText, weekOf } from '../../../src/i18n/dates.ts'
import { regionOf } from '../../../src/i18n/region.ts'
import { messagesOf } from '../../texts.ts'

const ours = 'ar de en es fr hi id it ja kk ms pl pt-BR ru th tr uk vi zh-Hans zh-Hant'.split(' ')
const others = 'en-GB en-AU en-CA en-IN de-AT de-CH fr-CA fr-CH es-MX es-AR pt-PT ar-EG ar-SA zh-TW zh-CN'.split(' ')

const now = new Date(2026, 11, 1, 12)
/** What a portal in one language says of some moments where the browser has others. */
function said(language: string, browser: readonly string[]) {
  const region = regionOf(language, browser)
  const messages = { ...messagesOf(language), region }
  const plain = (text: string) => text.replace(/\s/g, ' ')
  return {
    thursday: plain(briefMomentText(new Date(2026, 11, 3, 9), now, messages)),
    tomorrow: plain(momentText(new Date(2026, 11, 2, 9), now, messages)),
    ninth: plain(briefMomentText(new Date(2026, 11, 9, 9), now, messages)),
    inTwoYears: plain(briefMomentText(new Date(2028, 11, 9, 9), now, messages)),
    full: plain(fullDate(new Date(2026, 11, 9, 9, 0), now, region)),
    time: plain(timeText(new Date(2026, 11, 9, 9, 0), now, region)),
    firstDay: weekOf(region).firstDay,
  }
}

describe('the region', () => {
  it("is the browser's, where its language is the portal's: hours of the day and weeks", () => {
    expect(said('en', ['en-US'])).toMatchObject({ tomorrow: 'tomorrow, 9:00 AM', firstDay: 0 })
    expect(said('en', ['en-GB'])).toMatchObject({ tomorrow: 'tomorrow, 09:00', firstDay: 1, ninth: '9 Dec, 09:00' })
    expect(said('en', ['de-DE', 'en-GB', 'en-US'])).toMatchObject({ firstDay: 1 })
    expect(said('pt-BR', ['pt-PT'])).toMatchObject({ firstDay: weekOf('pt-PT').firstDay })
  })

  it.each([
    ['de', ['en-GB', 'fr']],
    ['zh-Hans', ['zh-TW']],
    ['zh-Hant', ['zh-CN']],
  ])('is that of the language where no other agrees: %s with %j', (language, browser) => {
    expect(said(language, browser)).toEqual(said(language, [language]))
  })

  it.each([[['en-US@posix']], [['C']], [['']], [['not a language', 'en-GB']], [[]], [undefined]])(
    'survives a browser whose language is none: %j',
    browser => {
      const firstDay = browser?.includes('en-GB') ? 1 : 0
      expect(said('en', browser as readonly string[])).toMatchObject({ firstDay })
    },
  )

  it("keeps the hours that the browser's user has chosen", () => {
    expect(said('en', ['en-GB-u-hc-h12']).time).toMatch(/^0?9:00 am$/i)
  })
})

describe.each([
  ...ours.map(language => [language, language]),
  ...others.map(tag => [ours.find(language => regionOf(language, [tag]).startsWith(tag))!, tag]),
] as [string, string][])('in %s, of a browser in %s', (language, tag) => {
  it('a time is written in one way, wherever it stands', () => {
    const { thursday, tomorrow, ninth, inTwoYears, time, full } = said(language, [tag])
    // Without the letters that say which half of the day it is
    const hour = /\d+[.: h]+\d\d/.exec(time)![0]
    for (const text of [thursday, tomorrow, ninth, inTwoYears, full])
      expect(/(?<!\d)0?9[.: h]+00/.exec(text)?.[0]).toBe(hour)
  })

  it("years and figures are those of the fields and of the other texts, whatever the region's own calendar is", () => {
    const { inTwoYears } = said(language, [tag])
    expect(inTwoYears).toContain('2028')
  })
})
