import type { Messages } from './messages.ts'

const hour = 3_600_000
const day = 24 * hour

export interface DeadlineText {
  readonly text: string
  readonly isOverdue: boolean
}

/** A deadline as people say it: "overdue by 2 days", "tomorrow, 12:00", "Dec 3, 12:00", with the year when it is another one. */
export function deadlineText(deadline: Date, now: Date, messages: Messages): DeadlineText {
  const late = now.getTime() - deadline.getTime()
  if (late > 0) return { isOverdue: true, text: overdueText(late, messages) }
  const days = calendarDays(now, deadline)
  if (days > 1) return { isOverdue: false, text: dateTime(deadline, now, messages.language) }
  const name = relativeDay(deadline, now, messages.language)
  const time = formatOf(messages.language, 'time').format(deadline)
  return { isOverdue: false, text: `${name}, ${time}` }
}

function overdueText(late: number, messages: Messages): string {
  if (late >= day) return messages.text('deadline-overdue-days', { days: Math.floor(late / day) })
  if (late >= hour) return messages.text('deadline-overdue-hours', { hours: Math.floor(late / hour) })
  return messages.text('deadline-overdue-now')
}

function dateTime(date: Date, now: Date, language: string): string {
  return formatOf(language, date.getFullYear() === now.getFullYear() ? 'thisYear' : 'anotherYear').format(date)
}

/** Calendar days, on this computer's calendar: rounded, because a day may have 23 or 25 hours. */
export function calendarDays(from: Date, to: Date): number {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  return Math.round((midnight(to) - midnight(from)) / day)
}

/** "today", "5 days ago". */
export function relativeDay(date: Date, now: Date, language: string): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(calendarDays(now, date), 'day')
}

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  readonly firstDay: number
}

/** Midnight after the last day of the week, which begins on another day in other places; Monday where the browser does not know. */
export function endOfWeek(now: Date, language: string): Date {
  const locale = new Intl.Locale(language) as { getWeekInfo?: () => WeekInfo, weekInfo?: WeekInfo }
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 }
  const left = (firstDay - now.getDay() + 7) % 7 || 7
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + left)
}

/** The exact moment, in full. */
export function fullDate(date: Date, language: string): string {
  return formatOf(language, 'full').format(date)
}

const time = { hour: 'numeric', minute: '2-digit' } as const
const options = {
  time,
  thisYear: { month: 'short', day: 'numeric', ...time },
  anotherYear: { year: 'numeric', month: 'short', day: 'numeric', ...time },
  full: { dateStyle: 'full', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Made once: a format is much slower to make than a date to write. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string, name: keyof typeof options): Intl.DateTimeFormat {
  const key = `${language} ${name}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options[name])
  formats.set(key, format)
  return format
}

/**
 * Writes a date of each kind, and shows none: a language's first takes the browser a while, which is better spent before the list is there.
 */
export function warmUp(messages: Messages): void {
  const now = new Date()
  for (const days of [-2, -0.1, 0.1, 10, 400]) deadlineText(new Date(now.getTime() + days * day), now, messages)
  fullDate(now, messages.language)
}
