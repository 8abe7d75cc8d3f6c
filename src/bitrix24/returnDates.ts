import { PortalError } from '../domain/portal-error.ts'
import { readReturnDates, writeReturnDates, type ReturnDate, type ReturnDates } from '../domain/returnDates.ts'
import { batchLimit, type Answers, type Batch, type Command, type CommandAnswer } from './batch.ts'

/** The user's option that has the dates. */
const option = 'until'
/** Two writes this close together (milliseconds) may have overwritten each other. A date that is missing later was removed on purpose. */
const crossing = 60_000
/** How many times a write is repeated that has overwritten another. */
const roundsAtMost = 3

interface Change {
  readonly date: ReturnDate | null
  /** What the portal held then: the value that an overlapping write would restore. */
  readonly before: ReturnDate | undefined
  readonly at: number
  /** The portal may have it. */
  wasSent: boolean
  isWritten: boolean
  /** Confirmed by a later reading: every list of that answer, and of later ones, is newer. */
  isConfirmed: boolean
}

export const readOption: Command = ['user.option.get', { option }]

export type ReturnDateKeeper = ReturnType<typeof returnDateKeeper>

/**
 * The return dates. The portal stores an option without a lock, so that of two simultaneous writes one is lost. A page therefore writes the dates it last read
 * plus its own changes. The same batch reads the option first; if that shows that the write has overwritten another page's dates, the page writes again. It
 * also writes again if its own change is missing at a later reading within a minute. At worst a date is lost; the task stays deferred.
 */
export function returnDateKeeper(clock: () => number = Date.now) {
  /** What the portal has stored, as last read or written. Null: not read yet. */
  let held: ReturnDates | null = null
  /** What it should have stored, without `changes`. */
  let base = new Map<number, ReturnDate>()
  const changes = new Map<number, Change>()
  /** Tasks that were found in progress: their dates no longer apply. */
  const obsolete = new Set<number>()
  let isOverwritten = false
  let readAt = -Infinity

  function withChanges(dates: ReturnDates): Map<number, ReturnDate> {
    const result = new Map(dates)
    for (const id of obsolete) result.delete(id)
    for (const [id, { date }] of changes) {
      if (date) result.set(id, date)
      else result.delete(id)
    }
    return result
  }

  /** Adopts changes that others have made since the last read or write. */
  function learn(text: unknown): void {
    const now = readReturnDates(text)
    for (const id of new Set([...held?.keys() ?? [], ...now.keys()])) {
      const date = now.get(id)
      if (isSameDate(held?.get(id), date)) continue
      obsolete.delete(id)
      if (date) base.set(id, date)
      else base.delete(id)
    }
    held = now
    readAt = clock()
  }

  function read(text: unknown): void {
    learn(text)
    for (const [id, change] of changes) {
      if (!change.isWritten) continue
      if (clock() - change.at > crossing) changes.delete(id)
      else if (isSameDate(base.get(id), change.date ?? undefined)) change.isConfirmed = true
      else if (isSameDate(base.get(id), change.before)) change.isWritten = false
      // A later choice, of another page
      else changes.delete(id)
    }
  }

  function written(text: string, sent: ReadonlyMap<number, Change>): void {
    for (const change of sent.values()) change.isWritten = true
    base = withChanges(base)
    held = readReturnDates(text)
    isOverwritten = writeReturnDates(base) !== text
  }

  const owes = () => isOverwritten || [...changes.values()].some(({ isWritten }) => !isWritten)

  return {
    /** Null while they have not been read. */
    dates: (): ReturnDates | null => held && withChanges(base),
    of: (id: number): ReturnDate | null => withChanges(base).get(id) ?? null,
    readAt: () => readAt,
    /** Something has to be written, with the next request. */
    owes,

    change(id: number, date: ReturnDate | null): void {
      obsolete.delete(id)
      changes.set(id, { date, before: held?.get(id), at: clock(), wasSent: false, isWritten: false, isConfirmed: false })
    },

    /** Removes a date that has not been sent yet, or one that is stored. */
    drop(id: number): void {
      if (changes.get(id)?.wasSent === false && !held?.has(id)) changes.delete(id)
      else this.change(id, null)
    },

    /** The portal has, or may have, a date for it, whatever is shown. */
    holds: (id: number): boolean => held?.has(id) === true || base.has(id) || changes.has(id),
    isUnwritten: (id: number): boolean => changes.get(id)?.isWritten === false,

    /** Applies the answer of a command that reads the option. */
    heard(answer: CommandAnswer | undefined): void {
      if (answer && !answer.error) read(answer.result)
    },

    /** Removes the dates of tasks that are in progress, with the next write. */
    forget(ids: readonly number[]): void {
      for (const id of ids) {
        if (changes.has(id) && !changes.get(id)!.isConfirmed) continue
        changes.delete(id)
        obsolete.add(id)
      }
    },

    /** Wraps a batch function: adds the commands that read and write the option. */
    over: (batch: Batch): Batch => async (commands) => {
      if (!owes() || Object.keys(commands).length > batchLimit - 2) return batch(commands)
      // Never overwrite what has not been read
      const text = held && writeReturnDates(withChanges(base))
      const sent = new Map([...changes].filter(([, { isWritten }]) => !isWritten))
      if (text !== null) for (const change of sent.values()) change.wasSent = true
      const answers = await batch({
        untilBefore: readOption, ...commands, ...(text !== null && { untilSet: ['user.option.set', { options: { [option]: text } }] as const }),
      })
      const isSet = text !== null && answers.get('untilSet')?.error === null
      const before = answers.get('untilBefore')
      if (before && !before.error) learn(before.result)
      if (isSet) written(text, sent)
      return answers
    },

    /** Discards changes of some tasks that could not be written. */
    giveUp(ids: readonly number[]): void {
      for (const id of ids) if (changes.get(id)?.isWritten === false) changes.delete(id)
    },

    /** Writes what has not been written yet. @throws {PortalError} */
    async settle(batch: Batch): Promise<void> {
      for (let round = 0; owes() && round < roundsAtMost; round++) {
        const answers: Answers = await this.over(batch)({})
        const error = answers.get('untilSet')?.error ?? answers.get('untilBefore')?.error
        if (error) throw error
      }
      if (owes()) throw new PortalError('broken', { method: 'user.option.set' })
    },
  }
}

const isSameDate = (a: ReturnDate | undefined, b: ReturnDate | undefined): boolean =>
  a?.at.getTime() === b?.at.getTime() && a?.isPaused === b?.isPaused
