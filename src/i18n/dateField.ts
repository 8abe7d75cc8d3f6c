import { formatISO } from 'date-fns/formatISO'
import { inZone, type Now } from './dates.ts'

/** The value of a date and time field for this moment: "2026-12-09T09:00". */
export const toField = (date: Date, { timeZone }: Now): string => formatISO(inZone(date, timeZone ?? null)).slice(0, 16)

/** The moment that the field's value means in the time zone of `now`; null if it is not a date. */
export function fromField(text: string, now: Now): Date | null {
  const [year = NaN, month = NaN, ...rest] = text.split(/\D/).map(Number)
  const [day = NaN, hour = NaN, minute = NaN] = rest
  const date = inZone(new Date(now), now.timeZone ?? null)
  date.setFullYear(year, month - 1, day)
  date.setHours(hour, minute, 0, 0)
  return Number.isNaN(date.getTime()) ? null : new Date(date)
}
