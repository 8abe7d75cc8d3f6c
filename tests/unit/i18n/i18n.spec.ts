import { describe, expect, it } from 'vitest'
import { deadlineText } from '../../../src/i18n/dates.ts'
import { loadTexts } from '../../../src/i18n/languages.ts'
import { createMessages } from '../../../src/i18n/messages.ts'
import { toLanguageTag } from '../../../src/bitrix24/language.ts'
import { messages } from '../../component/render.ts'

type DateParts = [year: number, month: number, day: number, hour: number, minute: number]

describe('a deadline', () => {
  const now = new Date(2026, 10, 24, 12, 0)
  const said = (date: DateParts) => deadlineText(new Date(...date), now, messages)

  it.each<[DateParts, string]>([
    [[2026, 10, 24, 11, 59], 'overdue by less than an hour'],
    [[2026, 10, 24, 11, 0], 'overdue by 1 hour'],
    [[2026, 10, 23, 12, 1], 'overdue by 23 hours'],
    [[2026, 10, 23, 12, 0], 'overdue by 1 day'],
    [[2026, 10, 22, 11, 0], 'overdue by 2 days'],
  ])('that has passed: %j', (date, text) => {
    expect(said(date)).toEqual({ text, isOverdue: true, isToday: false })
  })

  it.each<[DateParts, RegExp]>([
    [[2026, 10, 24, 12, 0], /^today, 12:00\sPM$/],
    [[2026, 10, 24, 23, 59], /^today, 11:59\sPM$/],
    [[2026, 10, 25, 0, 0], /^tomorrow, 12:00\sAM$/],
    [[2026, 10, 26, 9, 30], /^Thu, Nov 26$/],
    [[2027, 0, 2, 9, 30], /^Jan 2, 2027$/],
  ])('that is to come: %j', (date, text) => {
    const deadline = said(date)
    expect([deadline.isOverdue, deadline.isToday]).toEqual([false, text.source.startsWith('^today')])
    expect(deadline.text).toMatch(text)
  })

  it.each([
    ['de', /^morgen, 10:30$/],
    ['zh-Hans', /^明天 10:30$/],
    ['th', /^พรุ่งนี้ 10:30$/],
    ['ar', /^غدًا، \S/],
  ])('is said in the language of the portal: %s', async (language, text) => {
    expect(
      deadlineText(new Date(2026, 10, 25, 10, 30), now, createMessages(...(await loadTexts(language)))).text,
    ).toMatch(text)
  })
})

describe("the portal's language", () => {
  it.each([
    ['en', 'en'],
    ['de', 'de'],
    ['la', 'es'],
    ['br', 'pt-BR'],
    ['ua', 'uk'],
    ['sc', 'zh-Hans'],
    ['tc', 'zh-Hant'],
    ['vn', 'vi'],
    ['kz', 'kk'],
    ['in', 'hi'],
    ['', 'en'],
    ['english', 'en'],
    [null, 'en'],
    [undefined, 'en'],
    [['de'], 'en'],
  ])('%j is %s', (code, tag) => {
    expect(toLanguageTag(code)).toBe(tag)
  })

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['es-MX', 'es'],
    ['xx', 'en'],
    ['no tag', 'en'],
    ['en-GB', 'en'],
  ])('%s is shown with the texts of %s', async (tag, texts) => {
    expect((await loadTexts(tag))[0]).toBe(texts)
  })
})

it('shows the name of a message that does not exist, and what it can of one whose variable is missing', () => {
  expect(messages.text('no-such-message')).toBe('no-such-message')
  expect(messages.text('defer-task')).toBe('Defer {$title}')
})
