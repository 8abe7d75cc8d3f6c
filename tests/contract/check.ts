import type { Client, Outcome } from './client.ts'

/** A portal as checks see it. */
export interface Side {
  readonly client: Client
  /** Id of the webhook's user. */
  readonly me: number
  /** Lets milliseconds go by on the portal's clock. */
  readonly pass: (milliseconds: number) => Promise<unknown>
}

export interface WritingSide extends Side {
  readonly makeTasks: MakeTasks
}

/**
 * Makes pending tasks of the webhook's user, and answers their ids. They are deleted at the end.
 * @param each how they differ from the plain one
 */
export type MakeTasks = (...each: readonly NewTask[]) => Promise<number[]>

export interface NewTask {
  readonly DEADLINE?: string
  readonly ALLOW_TIME_TRACKING?: 'Y'
}

/** What a portal was seen to do. */
export interface Seen {
  /**
   * Short, and without anything personal: no id, name, date, title, address or wording. Compared with what the
   * sandbox does.
   */
  readonly does: string
  /** A figure that is told and not compared. */
  readonly figure?: string
  /** Which version of the task module. */
  readonly looksLike?: string
}

interface CheckBase {
  readonly name: string
  /** What in the app goes by it. */
  readonly why: string
  /** What to change in the sandbox where a portal does something else. */
  readonly change: string
}

export interface ReadingCheck extends CheckBase {
  readonly writes: false
  readonly run: (side: Side) => Promise<Seen>
}

/** Makes tasks of its own, and changes those only. */
export interface WritingCheck extends CheckBase {
  readonly writes: true
  readonly run: (side: WritingSide) => Promise<Seen>
}

/** @throws {NotKnown} by `run`, where it could not be found out */
export type Check = ReadingCheck | WritingCheck

/** The answer of a command, or what came instead of one. */
export const said = (outcome: Outcome | undefined): string =>
  outcome?.code == null
    ? 'accepted'
    : outcome.code === 'ERROR_METHOD_NOT_FOUND'
      ? 'not served'
      : `refused (${outcome.code})`

export const statusNames: Readonly<Record<string, string>> = {
  1: 'new',
  2: 'pending',
  3: 'in progress',
  4: 'awaiting control',
  5: 'completed',
  6: 'deferred',
  7: 'declined',
}
