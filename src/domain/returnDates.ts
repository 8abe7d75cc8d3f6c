/** When a deferred task returns, and how. */
export interface ReturnDate {
  /** A whole minute. */
  readonly at: Date
  /** Somebody had paused the task before it was deferred: it returns paused. */
  readonly isPaused: boolean
}

/** By the task's id. */
export type ReturnDates = ReadonlyMap<number, ReturnDate>

/** They are kept in one option, which the portal prints into every page that has a frame of the app. */
export const returnDatesAtMost = 500

const minute = 60_000
const digits = 5
/** The first minute that can be a date, and the first one that can't be written any more: in 2084. */
const [first, end] = [Date.UTC(2020) / minute, 36 ** digits]
const longest = 20_000

/** The last moment that can be kept. */
export const lastReturn = new Date((end - 1) * minute)

/**
 * Dates as a text of at most 12 bytes for a task: the version, then for each task the minute since 1970 in five digits and the id, both to base 36, and a dot;
 * or `!` if the task returns paused. An entry without this last character was truncated and is ignored, because the rest of its id would name another task.
 */
export function writeReturnDates(dates: ReturnDates): string {
  const soonest = [...dates].sort(([, a], [, b]) => a.at.getTime() - b.at.getTime()).slice(0, returnDatesAtMost)
  return `1 ${soonest.map(([id, { at, isPaused }]) => `${Math.floor(at.getTime() / minute).toString(36).padStart(digits, '0')}${id.toString(36)}${isPaused ? '!' : '.'}`).join('')}`
}

/** What can be read of a text of any origin; never throws. */
export function readReturnDates(text: unknown): ReturnDates {
  const dates = new Map<number, ReturnDate>()
  if (typeof text !== 'string' || !text.startsWith('1 ')) return dates
  for (const [entry, mark] of text.slice(2, longest).matchAll(/[^.!]*([.!])/g)) {
    const [, minutes, digits] = /^([0-9a-z]{5})([1-9a-z][0-9a-z]{0,10})[.!]$/.exec(entry) ?? []
    const at = parseInt(minutes ?? '', 36)
    const id = parseInt(digits ?? '', 36)
    if (at >= first && at < end && Number.isSafeInteger(id) && dates.size < returnDatesAtMost) dates.set(id, { at: new Date(at * minute), isPaused: mark === '!' })
  }
  return dates
}

/** Ids of the tasks that are due. */
export const dueIds = (dates: ReturnDates, now: Date): number[] => [...dates].flatMap(([id, { at }]) => at <= now ? [id] : [])
