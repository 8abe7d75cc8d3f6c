import { TZDateMini } from '@date-fns/tz/date/mini'
import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { endOfDay } from 'date-fns/endOfDay'
import { endOfWeek } from 'date-fns/endOfWeek'
import type { Messages } from './messages.ts'

const hour = 3_600_000
const day = 24 * hour

interface DeadlineText {
  readonly text: string
  readonly isOverdue: boolean
  readonly isToday: boolean
}

/** A moment with a time zone; days and relative times are computed in that zone. A plain `Date` uses the computer's. */
export type Now = Date & { readonly timeZone?: string | undefined }

/** @param timeZone IANA name; null for this computer's */
export const inZone = (date: Date, timeZone: string | null): Now =>
  timeZone === null ? date : new TZDateMini(date, timeZone)

/**
 * A deadline as people say it: "overdue by 2 days", "tomorrow, 12:00", "Thu, Dec 3", with the year if it is not
 * this one.
 */
export function deadlineText(deadline: Date, now: Now, messages: Messages): DeadlineText {
  const late = now.getTime() - deadline.getTime()
  if (late > 0) return { isOverdue: true, isToday: false, text: overdueText(late, messages) }
  const { region } = messages
  const days = calendarDays(now, deadline)
  if (days > 1) {
    const isThisYear = now.getFullYear() === inZone(deadline, now.timeZone ?? null).getFullYear()
    return {
      isOverdue: false,
      isToday: false,
      text: formatOf(region, isThisYear ? 'thisYear' : 'anotherYear', now).format(deadline),
    }
  }
  const name = relativeDay(deadline, now, region)
  const time = formatOf(region, 'time', now).format(deadline)
  return { isOverdue: false, isToday: days === 0, text: messages.text('day-time', { day: name, time }) }
}

function overdueText(late: number, messages: Messages): string {
  if (late >= day) return messages.text('deadline-overdue-days', { days: Math.floor(late / day) })
  if (late >= hour) return messages.text('deadline-overdue-hours', { hours: Math.floor(late / hour) })
  return messages.text('deadline-overdue-now')
}

/** Calendar days, in the time zone of `now`. */
export const calendarDays = (now: Now, date: Date): number =>
  differenceInCalendarDays(date, now, { in: value => inZone(new Date(value), now.timeZone ?? null) })

/** "today", "5 days ago". */
export function relativeDay(date: Date, now: Now, region: string): string {
  return new Intl.RelativeTimeFormat(region, { numeric: 'auto' }).format(calendarDays(now, date), 'day')
}

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number
  readonly weekend: readonly number[]
}

/**
 * The week of a region; Monday to Friday if the browser does not know it. Days are numbered as in
 * `Date`.
 */
export function weekOf(region: string) {
  const locale = new Intl.Locale(region) as { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }
  const { firstDay, weekend } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1, weekend: [6, 7] }
  return { firstDay: (firstDay % 7) as Day, isWorkday: (day: number) => !weekend.includes(day || 7) }
}

type Day = 0 | 1 | 2 | 3 | 4 | 5 | 6

/**
 * The last moments of today, tomorrow and this week, which begins on the first day of the region's
 * (`weekOf`).
 */
export function endsOf(now: Now, region: string): { readonly day: Date; readonly tomorrow: Date; readonly week: Date } {
  return {
    day: endOfDay(now),
    tomorrow: endOfDay(addDays(now, 1)),
    week: endOfWeek(now, { weekStartsOn: weekOf(region).firstDay }),
  }
}

/** A moment in the near future or past: "tomorrow, 9:00 AM", "Monday, 9:00 AM", "Dec 9, 9:00 AM". */
export function momentText(date: Date, now: Now, { region, text }: Messages): string {
  const days = calendarDays(now, date)
  const time = formatOf(region, 'time', now).format(date)
  if (Math.abs(days) <= 1) return text('day-time', { day: relativeDay(date, now, region), time })
  if (days > 1 && days < 7) return text('day-time', { day: formatOf(region, 'weekday', now).format(date), time })
  const isThisYear = now.getFullYear() === inZone(date, now.timeZone ?? null).getFullYear()
  return formatOf(region, isThisYear ? 'momentThisYear' : 'momentAnotherYear', now).format(date)
}

/** The same, short enough for a menu: "5:00 PM", "Thu 9:00 AM", "Dec 9, 9:00 AM". */
export function briefMomentText(date: Date, now: Now, messages: Messages): string {
  const days = calendarDays(now, date)
  if (days === 0) return formatOf(messages.region, 'time', now).format(date)
  return days > 0 && days < 7 ? formatOf(messages.region, 'dayTime', now).format(date) : momentText(date, now, messages)
}

/** With the weekday, which shows at once when a date was misread: "Wed, Dec 9, 9:00 AM". */
export function weekdayMoment(date: Date, now: Now, region: string): string {
  const isThisYear = now.getFullYear() === inZone(date, now.timeZone ?? null).getFullYear()
  return formatOf(region, isThisYear ? 'weekdayThisYear' : 'weekdayAnotherYear', now).format(date)
}

/** An hour and a minute, as all other texts have them. */
export const timeText = (date: Date, now: Now, region: string): string => formatOf(region, 'time', now).format(date)

/** The exact moment, in full. */
export function fullDate(date: Date, now: Now, region: string): string {
  return formatOf(region, 'full', now).format(date)
}

const time = { hour: 'numeric', minute: '2-digit' } as const
const options = {
  time,
  thisYear: { weekday: 'short', month: 'short', day: 'numeric' },
  anotherYear: { year: 'numeric', month: 'short', day: 'numeric' },
  weekday: { weekday: 'long' },
  dayTime: { weekday: 'short', ...time },
  momentThisYear: { month: 'short', day: 'numeric', ...time },
  momentAnotherYear: { year: 'numeric', month: 'short', day: 'numeric', ...time },
  weekdayThisYear: { weekday: 'short', month: 'short', day: 'numeric', ...time },
  weekdayAnotherYear: { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', ...time },
  full: { dateStyle: 'full', timeStyle: 'short' },
  clock: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Each is made once: making a format is much slower than formatting a date. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(region: string, name: keyof typeof options, { timeZone }: Now): Intl.DateTimeFormat {
  const key = `${region} ${name} ${timeZone ?? ''}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(region, { ...withHours(region, options[name]), timeZone })
  formats.set(key, format)
  return format
}

/**
 * The same with nine o'clock in two figures where the region writes it so: a browser left to itself does so or not
 * by what stands beside it ("Do., 09:00", "9. Dez., 9:00").
 */
function withHours(region: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  if (!options.hour) return options
  const hour = formatOf(region, 'clock', {} as Now)
    .formatToParts(new Date(2026, 0, 1, 9))
    .find(({ type }) => type === 'hour')
  return { ...options, hour: hour?.value.length === 2 ? '2-digit' : 'numeric' }
}

/**
 * Formats one date of each kind before the list arrives, because the first one in a language is slow.
 */
export function warmUp(messages: Messages): void {
  const now = new Date()
  for (const days of [-2, -0.1, 0.1, 10, 400]) deadlineText(new Date(now.getTime() + days * day), now, messages)
  fullDate(now, now, messages.region)
}
