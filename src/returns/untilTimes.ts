import { addMonths } from 'date-fns/addMonths'
import { calendarDays, inZone, weekOf, type Now } from '../i18n/dates.ts'

type Preset = 'later' | 'this-morning' | 'tomorrow' | 'next-week' | 'two-weeks' | 'month'

/** A return time in the Until… menu. */
export interface UntilTime {
  readonly preset: Preset
  readonly at: Date
}

/** What the user means by words of the menu. */
export interface Hours {
  /** Hour of the day at which the morning begins. */
  readonly morning: number
  /** Hours from now until "Later today". */
  readonly later: number
}

export const usualHours: Hours = { morning: 9, later: 4 }

const hour = 3_600_000
/** "Later today" is not offered if the task would return after this hour. */
const dayEnds = 18
/** Before this hour "This morning", which is still to come, is offered instead of "Later today" and "Tomorrow". */
const nightEnds = 5

/** Reads saved hours, as in "9 4" (morning, later). What is missing or invalid gets its default. */
export function toHours(kept: string | null): Hours {
  const [, morning, later] = /^(\d\d?) (\d)$/.exec(kept ?? '')?.map(Number) ?? []
  return {
    morning: morning !== undefined && morningHours.includes(morning) ? morning : usualHours.morning,
    later: later !== undefined && laterHours.includes(later) ? later : usualHours.later,
  }
}

export const morningHours: readonly number[] = [6, 7, 8, 9, 10, 11, 12]
export const laterHours: readonly number[] = [1, 2, 3, 4, 5, 6]

/**
 * The times in the menu, in its order: each later than now, none twice. Days and hours are those of the zone of `now`.
 * @param region BCP 47 tag of the region whose working days count
 */
export function untilTimes(now: Now, { morning, later }: Hours, region: string): readonly UntilTime[] {
  const { isWorkday } = weekOf(region)
  /** The morning so many days from now. */
  const morningIn = (days: number) => {
    const date = inZone(new Date(now), now.timeZone ?? null)
    date.setDate(date.getDate() + days)
    date.setHours(morning, 0, 0, 0)
    return date
  }
  const firstIn = (days: number, is: (date: Now) => boolean) => {
    while (!is(morningIn(days))) days++
    return morningIn(days)
  }
  /** True for a working day after a day off. */
  const isWeekBegun = (date: Now) => isWorkday(date.getDay()) && !isWorkday((date.getDay() + 6) % 7)

  const isNight = now.getHours() < nightEnds
  // Rounded up to the full hour
  const inHours = inZone(new Date(now.getTime() + later * hour - 1), now.timeZone ?? null)
  inHours.setHours(inHours.getHours() + 1, 0, 0, 0)
  const isToday = inHours.getDate() === now.getDate() && inHours.getHours() <= dayEnds
  const soon: UntilTime = isNight
    ? { preset: 'this-morning', at: morningIn(0) }
    : { preset: 'tomorrow', at: morningIn(1) }
  const nextWeek = firstIn(1, isWeekBegun)
  const times: UntilTime[] = [
    ...(isToday && !isNight ? [{ preset: 'later' as const, at: inHours }] : []),
    soon,
    // Left out if it is the same as "Tomorrow"
    ...(nextWeek.getTime() === soon.at.getTime() ? [] : [{ preset: 'next-week' as const, at: nextWeek }]),
    { preset: 'two-weeks', at: firstIn(14, date => isWorkday(date.getDay())) },
    { preset: 'month', at: firstIn(calendarDays(now, addMonths(now, 1)), date => isWorkday(date.getDay())) },
  ]
  return times.map(({ preset, at }) => ({ preset, at: new Date(at) }))
}
