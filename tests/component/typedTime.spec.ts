import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { portalKey } from '../../src/base/usePortal.ts'
import { messagesKey } from '../../src/i18n/messages.ts'
import { typedExample } from '../../src/returns/typedTime.ts'
import TypedTime from '../../src/returns/TypedTime.vue'
import { fakePortal } from '../fakes/portal.ts'
import { messagesOf } from '../texts.ts'

/** A Wednesday at noon. */
const now = new Date(2026, 10, 25, 12, 20)
beforeEach(() => void vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

async function lineOf(language: string) {
  const messages = messagesOf(language)
  const wrapper = mount(TypedTime, {
    props: { example: typedExample(language)!, morning: 9, deadline: Infinity, lateText: '', now },
    attachTo: document.body,
    global: { provide: { [portalKey as symbol]: fakePortal().portal, [messagesKey as symbol]: messages } },
  })
  onTestFinished(() => wrapper.unmount())
  await vi.dynamicImportSettled()
  await flushPromises()
  return {
    messages,
    /** What stands below the line before anything is chosen, and what Enter chooses then. */
    async type(words: string) {
      await wrapper.get('input').setValue(words)
      const button = wrapper.find('button')
      const shown = (button.exists() ? button : wrapper.find('p:not(.sr-only)')).text().replaceAll('\u202f', ' ')
      await wrapper.get('form').trigger('submit')
      const picked = (wrapper.emitted('pick') ?? []).splice(0)
      return { shown, picked: picked.map(([at]) => (at as Date).getTime()) }
    },
  }
}

const none = 'until-unclear'
const past = 'until-past'
const ambiguous = 'until-ambiguous'

describe('what is typed and is no moment to come: the line says so, and Enter puts nothing away', () => {
  it.each([
    [
      'a day that the calendar has not',
      'en',
      none,
      ['31 nov', '32 dec', '0 dec', '2/30', '29 feb', '13/13', '24:00', '12:60'],
    ],
    ['the same', 'de', none, ['31.11.', '32.12.', '29.2.', '31.11.2026', '10.30']],
    ['the same', 'ru', none, ['31.11', '32.12', '29.2.2027', 'завтра 25:00']],
    ['the same', 'ja', none, ['11月31日', '13月5日']],
    ['the same', 'ar', none, ['٣١ نوفمبر', '٣٢ ديسمبر', 'غدا ٢٥:٠٠']],
    ['a number without its unit', 'en', none, ['15', '3', 'in 3', '2027', '1e3', '100', '1st']],
    ['a weekday that the day is not', 'en', none, ['mon 26 nov', 'mon 26 nov 2026', 'friday 13 nov', 'mon dec 25']],
    ['the same', 'de', none, ['Montag 26. November']],
    ['the same', 'ru', none, ['пн 26 ноября']],
    ['the same', 'fr', none, ['lundi 26 novembre']],
    ['the same', 'zh-Hans', none, ['周一 11月26日']],
    ['the same', 'ar', none, ['الاثنين ٢٦ نوفمبر']],
    ['more than one moment', 'en', none, ['fri fri', 'tomorrow yesterday', 'mon or tue', 'fri 14 days']],
    ['what has passed', 'en', past, ['yesterday', 'today', '1 dec 2025', '3 days ago', 'in 0 days', 'today 9:00']],
    ['the same', 'ar', past, ['أمس']],
    ['a weekday that has passed', 'en', past, ['last friday', 'last fri 14:00', 'friday last week', 'last wed']],
    ['the same', 'de', past, ['letzten Freitag', 'gestern']],
    ['the same', 'fr', past, ['vendredi dernier', 'hier']],
    ['the same', 'ru', past, ['в прошлую пятницу', 'вчера']],
    ['the same', 'zh-Hant', past, ['上週五', '昨天']],
    ['a month or a day', 'en', ambiguous, ['5/6', '05/06/2027', '3/4', '05.12.2026']],
    ['digits of another writing', 'en', none, ['٥ dec', '५ dec', 'fri ١٤', 'fri 14:٠٠', '१५:००', '１２/５']],
    ['the same', 'de', none, ['٥.12.', '५.12.', '５.12.', '१५:००']],
    ['the same', 'ru', none, ['٥.12', '५.12', 'пт १४']],
    ['the same', 'ar', none, ['५ ديسمبر', '१५:००']],
    ['the same', 'ja', none, ['١٢月٥日']],
    ['words of another language', 'de', none, ['demain', 'завтра', 'कल']],
  ])('%s, in %s', async (_what, language, reason, typed) => {
    const { type, messages } = await lineOf(language)
    const said = messages.text(reason, { example: typedExample(language)! })
    for (const words of typed) expect([words, await type(words)]).toEqual([words, { shown: said, picked: [] }])
  })
})

describe('what is typed and is a moment: the line shows it with its weekday, and Enter chooses just that', () => {
  it.each([
    ['en', 'thu 26 nov', 'Thu, Nov 26, 9:00 AM', new Date(2026, 10, 26, 9)],
    ['en', 'fri 14', 'Fri, Nov 27, 2:00 PM', new Date(2026, 10, 27, 14)],
    ['en', 'wed', 'Wed, Dec 2, 9:00 AM', new Date(2026, 11, 2, 9)],
    ['en', 'next friday', 'Fri, Dec 4, 9:00 AM', new Date(2026, 11, 4, 9)],
    ['en', '25/12', 'Fri, Dec 25, 9:00 AM', new Date(2026, 11, 25, 9)],
    ['en', '29 feb 2028', 'Tue, Feb 29, 2028, 9:00 AM', new Date(2028, 1, 29, 9)],
    ['de', '5.12', 'Sa., 5. Dez., 09:00', new Date(2026, 11, 5, 9)],
    ['ar', '٥ ديسمبر', 'السبت، 5 ديسمبر، 9:00 ص', new Date(2026, 11, 5, 9)],
    ['ja', '１２月５日', '12月5日(土) 9:00', new Date(2026, 11, 5, 9)],
  ])('%s: "%s" is %s', async (language, words, shown, at) => {
    const { type } = await lineOf(language)
    expect(await type(words)).toEqual({ shown, picked: [at.getTime()] })
  })
})
