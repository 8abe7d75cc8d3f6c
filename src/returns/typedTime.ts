import type { Chrono, ParsedResult } from 'chrono-node'
import { fromField } from '../i18n/dateField.ts'
import { inZone, type Now } from '../i18n/dates.ts'
import { lastReturn } from '../domain/choices.ts'

/** What can be typed instead of choosing a day from the menu, in one language. */
interface TypedLanguage {
  /** Shown in the empty line, and when nothing was understood. */
  readonly example: string
  /** Loads the readers of the language. If there are several and they differ about a text, it is ambiguous. */
  readonly load: () => Promise<readonly Pick<Chrono, 'parse'>[]>
  /** People write days as "5.12.", which chrono knows only as "5/12". */
  readonly hasDots?: true
}

/** Those of the app's languages that chrono knows, by their BCP 47 tags. Each is loaded as a file of its own. */
const languages: Readonly<Record<string, TypedLanguage>> = {
  ar: { example: 'الجمعة 14:00', load: async () => [(await import('chrono-node/ar')).casual] },
  de: { example: 'fr 14 Uhr', load: async () => [(await import('chrono-node/de')).casual], hasDots: true },
  // In "5/6" the month comes first or second, depending on the country
  en: {
    example: 'fri 2pm',
    load: async () => {
      const { casual, GB } = await import('chrono-node/en')
      return [casual, GB]
    },
  },
  es: { example: 'vie 14:00', load: async () => [(await import('chrono-node/es')).casual] },
  fr: { example: 'ven 14h', load: async () => [(await import('chrono-node/fr')).casual] },
  id: { example: 'jumat 14:00', load: async () => [(await import('chrono-node/id')).casual] },
  it: { example: 'ven 14:00', load: async () => [(await import('chrono-node/it')).casual] },
  ja: { example: '金曜 14:00', load: async () => [(await import('chrono-node/ja')).casual] },
  'pt-BR': { example: 'amanhã 14:00', load: async () => [(await import('chrono-node/pt')).casual] },
  ru: { example: 'пт 14:00', load: async () => [(await import('chrono-node/ru')).casual], hasDots: true },
  uk: { example: 'пт 14:00', load: async () => [(await import('chrono-node/uk')).casual], hasDots: true },
  vi: { example: 'thứ sáu 14:00', load: async () => [(await import('chrono-node/vi')).casual] },
  'zh-Hans': { example: '周五 14:00', load: async () => [(await import('chrono-node/zh/hans')).casual] },
  'zh-Hant': { example: '週五 14:00', load: async () => [(await import('chrono-node/zh/hant')).casual] },
}

/** An example of what can be typed; undefined if the language has no typed times. */
export const typedExample = (language: string): string | undefined => languages[language]?.example

/**
 * The moment that was typed, or why there is none; `unclear` also for a moment that is too late to be kept (`lastReturn`).
 */
type Typed = Date | 'unclear' | 'ambiguous' | 'past'

/**
 * Reads a typed time.
 * @param now the present, in the time zone that is meant
 * @param morning hour of the day that is meant if none was typed
 */
export type ReadTyped = (text: string, now: Now, morning: number) => Typed

/** Loads what reads typed times in a language that has a `typedExample`. Rejects if its file could not be loaded. */
export async function loadTyped(language: string): Promise<ReadTyped> {
  const { load, hasDots } = languages[language]!
  const readers = await load()
  return (typed, now, morning) => {
    const text = normalised(typed, hasDots === true)
    const moments = readers.map(reader => momentOf(reader, text, now, morning))
    const [moment] = moments
    if (moments.some(other => other?.getTime() !== moment?.getTime())) return 'ambiguous'
    if (!moment || moment > lastReturn) return 'unclear'
    return moment > now ? moment : 'past'
  }
}

function normalised(text: string, hasDots: boolean): string {
  const plain = text.normalize('NFC').replace(/[ʼ’]/g, "'").trim().replace(/\s+/g, ' ')
  // "10.30" is a time and keeps its dot: chrono would read "10/30" as the 30th of October
  return hasDots ? plain.replace(/^(\d\d?)\.(0?[1-9]|1[0-2])\.?(?![\d.])/, '$1/$2') : plain
}

/** The millisecond of the reference. Chrono copies it with a time that was not typed: so such a time is recognised. */
const mark = 1

/**
 * The reference for chrono: the moment at which this computer's clock shows what a clock in the zone of `now` shows now.
 * Chrono takes days and hours from the computer's zone, whatever zone it is told.
 */
const wallClock = (now: Now) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getMinutes(), now.getSeconds(), mark)

/**
 * The moment that a reader finds; a moment in 1970 for a weekday of the past. Null if the text is not one moment as a
 * whole: what would be left out may be what was meant.
 */
function momentOf(reader: Pick<Chrono, 'parse'>, text: string, now: Now, morning: number): Date | null {
  const reference = wallClock(now)
  const [result, ...others] = reader.parse(text, reference, { forwardDate: true })
  if (!result || others.length > 0 || result.end || result.text !== text) return null
  const { start } = result
  // A certain offset with the mark is "in 3 hours", counted from now; without it, a time zone was typed: keep that moment
  if (start.isCertain('timezoneOffset'))
    return start.get('millisecond') === mark
      ? new Date(now.getTime() + start.date().getTime() - reference.getTime())
      : start.date()
  const time = timeOf(start, reference, morning)
  const moment = dayAt(start, time, 0, now)
  if (!start.isCertain('weekday') || !moment) return moment
  const weekday = start.get('weekday')!
  // "Mon 26 Nov" when that is a Thursday: nobody knows which of the two is meant
  if (start.isCertain('day')) return inZone(moment, now.timeZone ?? null).getDay() === weekday ? moment : null
  if (isPastWeekday(reader, text, reference, weekday)) return new Date(0)
  return moment <= now ? dayAt(start, time, 7, now) : moment
}

/**
 * True for "last Friday", which `forwardDate` turns into the next one. The text is read again as if today were a Friday:
 * if an earlier day comes out, the past was meant.
 */
function isPastWeekday(reader: Pick<Chrono, 'parse'>, text: string, reference: Date, weekday: number): boolean {
  const day = new Date(reference)
  day.setDate(day.getDate() + ((weekday - day.getDay() + 7) % 7))
  day.setHours(0, 0)
  const [result] = reader.parse(text, day)
  return result !== undefined && result.start.date().getTime() < day.getTime() - 12 * 3_600_000
}

/** Hour and minute: the morning, unless a time, or a part of the day after noon, was typed. */
function timeOf(start: ParsedResult['start'], reference: Date, morning: number): readonly [number, number] {
  const hour = start.get('hour') ?? 0
  const minute = start.get('minute') ?? 0
  if (start.isCertain('hour')) return [hour, minute]
  const isCopied =
    start.get('millisecond') === mark && hour === reference.getHours() && minute === reference.getMinutes()
  return hour <= 12 || isCopied ? [morning, 0] : [hour, minute]
}

/** The typed day, or one so many days later, at this time in the zone of `now`; null if it is no date. */
function dayAt(start: ParsedResult['start'], [hour, minute]: readonly [number, number], days: number, now: Now) {
  return fromField(`${start.get('year')}-${start.get('month')}-${start.get('day')! + days}T${hour}:${minute}`, now)
}
