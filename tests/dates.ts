/** The option with the return dates, as tests write and read it. */
import { choicesIn } from '../src/bitrix24/returnDates.ts'
import { lastReturn, writeChoices, type Choice } from '../src/domain/choices.ts'

/** A choice made now, to the second. */
export const choice = (at: Date | null, rest: Partial<Choice> = {}): Choice => ({
  at,
  chosenAt: new Date(Math.floor(Date.now() / 1000) * 1000),
  isPaused: false,
  isBack: false,
  ...rest,
})

export const writeDates = (dates: Readonly<Record<number, Date | null>>, rest: Partial<Choice> = {}): string =>
  writeChoices(new Map(Object.entries(dates).map(([id, at]) => [Number(id), choice(at, rest)])))

/** The same date for several tasks. */
export const writeDate = (ids: readonly number[], at: Date, rest: Partial<Choice> = {}): string =>
  writeDates(Object.fromEntries(ids.map(id => [id, at])), rest)

/** The dates in a user's options that nothing has ended. */
export const datesIn = (options: unknown): ReadonlyMap<number, Choice> =>
  new Map([...choicesIn(options, lastReturn)].filter(([, { at, isBack }]) => at && !isBack))
