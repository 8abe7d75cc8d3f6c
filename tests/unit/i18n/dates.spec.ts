import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as Dates from '../../../src/i18n/dates.ts'
import type * as Views from '../../../src/view/view.ts'
import { messages } from '../../component/render.ts'
import { task } from '../../fakes/portal.ts'

/**
 * Time zones, each with its offset on a day in July: ahead of and behind UTC, by half an hour, a day ahead, and two
 * that change their clocks, the last of them at midnight, so that a day has none.
 */
describe.each([
  ['UTC', 0],
  ['America/New_York', -4],
  ['Asia/Kolkata', 5.5],
  ['Pacific/Apia', 13],
  ['Africa/Cairo', 3],
])('in %s', (zone, offset) => {
  const { TZ } = process.env
  let dates: typeof Dates
  let views: typeof Views

  beforeEach(async () => {
    process.env.TZ = zone
    // Formats are kept, and a format keeps its time zone
    vi.resetModules()
    dates = await import('../../../src/i18n/dates.ts')
    views = await import('../../../src/view/view.ts')
  })
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  })

  /** Noon of each day from the first of January 2026 on. */
  const days = () => Array.from({ length: 365 }, (_, index) => new Date(2026, 0, 1 + index, 12))
  const at = (day: Date, days: number, hour = 12, minute = 0) =>
    new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hour, minute)

  it('these tests are in that time zone', () => {
    const july = new Date('2026-07-01T12:00:00Z')
    expect(offset + july.getTimezoneOffset() / 60).toBe(0)
    expect(new Intl.DateTimeFormat('en').resolvedOptions().timeZone.replace('Calcutta', 'Kolkata')).toBe(zone)
  })

  it('days are counted by the calendar, however long they are', () => {
    for (const day of days()) {
      const counted = [-30, -1, 0, 1, 2, 30].map(difference => dates.calendarDays(day, at(day, difference)))
      expect([day.toDateString(), counted]).toEqual([day.toDateString(), [-30, -1, 0, 1, 2, 30]])
    }
  })

  it('a day lasts from its first minute to its last', () => {
    for (const day of days()) {
      const counted = [at(day, 0, 0), at(day, 0, 23, 59), at(day, -1, 23, 59), at(day, 1, 0)].map(date =>
        dates.calendarDays(day, date),
      )
      expect([day.toDateString(), counted]).toEqual([day.toDateString(), [0, 0, -1, 1]])
    }
  })

  it('days have names', () => {
    for (const day of days()) {
      const names = [0, 1, -1, -5].map(difference => dates.relativeDay(at(day, difference), day, 'en'))
      expect([day.toDateString(), names]).toEqual([
        day.toDateString(),
        ['today', 'tomorrow', 'yesterday', '5 days ago'],
      ])
    }
  })

  it('a deadline is said by the clock on the wall', () => {
    for (const day of days().slice(0, 360)) {
      const date = at(day, 2)
      const month = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[date.getMonth()]
      const weekday = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')[date.getDay()]
      const said = [at(day, 0, 18), at(day, 1, 9, 30), date].map(deadline =>
        dates.deadlineText(deadline, day, messages).text.replace(/\s(?=[AP]M)/, ' '),
      )
      expect([day.toDateString(), said]).toEqual([
        day.toDateString(),
        ['today, 6:00 PM', 'tomorrow, 9:30 AM', `${weekday}, ${month} ${date.getDate()}`],
      ])
    }
  })

  it('how late a task is, is said by the time that has passed', () => {
    const hours = (date: Date, count: number) => new Date(date.getTime() - count * 3_600_000)
    for (const day of days()) {
      expect([23.9, 24, 47.9, 48].map(count => dates.deadlineText(hours(day, count), day, messages).text)).toEqual([
        'overdue by 23 hours',
        'overdue by 1 day',
        'overdue by 1 day',
        'overdue by 2 days',
      ])
    }
  })

  it.each([
    ['de', 1],
    ['en-US', 0],
    ['ar-EG', 6],
  ])('a week of %s ends at the midnight before its first day', (language, firstDay) => {
    for (const day of days()) {
      const end = new Date(dates.endsOf(day, language).week.getTime() + 1)
      const left = dates.calendarDays(day, end)
      expect([day.toDateString(), end.getDay(), left >= 1 && left <= 7, end.getTime()]).toEqual([
        day.toDateString(),
        firstDay,
        true,
        at(day, left, 0).getTime(),
      ])
    }
  })

  it('tasks are grouped by the calendar', () => {
    for (const day of days()) {
      const left = dates.calendarDays(day, dates.endsOf(day, 'de').week) + 1
      const moments = [
        at(day, 0, 11, 59),
        day,
        at(day, 0, 23, 59),
        at(day, left, 0),
        at(day, left - 1, 23, 59),
        at(day, 30),
      ]
      const rows = views.arrange(
        moments.map((deadline, index) => task(index + 1, { deadline })),
        { order: 'deadline', isDescending: false, grouping: 'deadline' },
        day,
        'de',
      )
      const groups = new Map<number, string>()
      let current = ''
      for (const { task, group } of rows) {
        if (group && 'deadline' in group) current = group.deadline
        groups.set(task.id, current)
      }
      expect([day.toDateString(), [1, 2, 3, 4, 5, 6].map(id => groups.get(id))]).toEqual([
        day.toDateString(),
        ['overdue', 'today', 'today', 'later', left === 1 ? 'today' : 'week', 'later'],
      ])
    }
  })

  it.each([
    [
      'Europe/Moscow',
      '2026-11-27T10:00:00Z',
      ['today, 7:00 PM', 'Sun, Nov 29', 'Jan 1, 2027'],
      ['today', 'week', 'later'],
    ],
    [
      'Pacific/Auckland',
      '2026-11-27T10:30:00Z',
      ['tomorrow, 5:00 AM', 'Sun, Nov 29', 'Jan 1, 2027'],
      ['week', 'week', 'later'],
    ],
  ])('whatever the computer says, days and hours are those of a profile in %s', (timeZone, moment, texts, groups) => {
    const now = dates.inZone(new Date(moment), timeZone)
    const deadlines = ['2026-11-27T16:00:00Z', '2026-11-28T23:00:00Z', '2026-12-31T21:30:00Z'].map(
      text => new Date(text),
    )
    expect(
      deadlines.map(deadline => dates.deadlineText(deadline, now, messages).text.replace(/\s(?=[AP]M)/, ' ')),
    ).toEqual(texts)
    const rows = views.arrange(
      deadlines.map((deadline, index) => task(index + 1, { deadline })),
      { order: 'deadline', isDescending: false, grouping: 'deadline' },
      now,
      'de',
    )
    let current = ''
    expect(rows.map(({ group }) => (current = group && 'deadline' in group ? group.deadline : current))).toEqual(groups)
    expect(dates.fullDate(deadlines[1]!, now, 'en')).toContain('November 29')
  })
})
