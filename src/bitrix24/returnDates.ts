import { PortalError } from '../domain/portal-error.ts'
import { readReturnDates, writeReturnDates, type ReturnDate, type ReturnDates } from '../domain/returnDates.ts'
import { batchLimit, type Answers, type Batch, type Command, type CommandAnswer } from './batch.ts'

/** The user's option that has the dates. */
const option = 'until'
/** Milliseconds in which two writes can have crossed. A date that is missing later was taken away on purpose. */
const crossing = 60_000
/** How often a write that has crossed another is made again by itself. */
const roundsAtMost = 3

interface Change {
  readonly date: ReturnDate | null
  /** What the portal held then: only that can be what a write that crossed has left. */
  readonly before: ReturnDate | undefined
  readonly at: number
  /** The portal may have it. */
  wasSent: boolean
  isWritten: boolean
  /** It was read again: every list of that answer, and of later ones, is newer. */
  isConfirmed: boolean
}

export const readOption: Command = ['user.option.get', { option }]

export type ReturnDateKeeper = ReturnType<typeof returnDateKeeper>

/**
 * The dates on which deferred tasks come back. The portal stores an option without a lock, so that of two writes at once one is lost. Therefore a page
 * writes what it has read last and its own changes; it reads the option in the same request just before, and what that shows to be overwritten is written
 * again, as is what it finds missing soon after. In the worst case a date is lost: the task is deferred then, and nothing else.
 */
export function returnDateKeeper(clock: () => number = Date.now) {
  /** What the portal holds, as last read or written. Null: not read yet. */
  let held: ReturnDates | null = null
  /** What it ought to hold, but for `changes`. */
  let base = new Map<number, ReturnDate>()
  const changes = new Map<number, Change>()
  /** Tasks that were found in progress: their dates are nobody's any more. */
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

  /** What others have changed since the option was last read or written is theirs. */
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
    /** Something is to be written, with the next request. */
    owes,

    change(id: number, date: ReturnDate | null): void {
      obsolete.delete(id)
      changes.set(id, { date, before: held?.get(id), at: clock(), wasSent: false, isWritten: false, isConfirmed: false })
    },

    /** Takes a date away that was to be given, or one that is there. */
    drop(id: number): void {
      if (changes.get(id)?.wasSent === false && !held?.has(id)) changes.delete(id)
      else this.change(id, null)
    },

    /** The portal has a date for it, or may have, whatever is shown. */
    holds: (id: number): boolean => held?.has(id) === true || base.has(id) || changes.has(id),
    isUnwritten: (id: number): boolean => changes.get(id)?.isWritten === false,

    /** Takes what a command that reads the option has answered. */
    heard(answer: CommandAnswer | undefined): void {
      if (answer && !answer.error) read(answer.result)
    },

    /** Of tasks that are in progress, dates mean nothing; they go with the next write. */
    forget(ids: readonly number[]): void {
      for (const id of ids) {
        if (changes.has(id) && !changes.get(id)!.isConfirmed) continue
        changes.delete(id)
        obsolete.add(id)
      }
    },

    /** Adds to a request what is to be read and written. */
    over: (batch: Batch): Batch => async (commands) => {
      if (!owes() || Object.keys(commands).length > batchLimit - 2) return batch(commands)
      // Without knowing what is there, nothing is written over it
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

    /** Forgets changes of some tasks that could not be written. */
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
