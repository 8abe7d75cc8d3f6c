/** The task lists, as a portal answers them. */
import type { ReturnDates } from './returnDates.ts'
import type { Task } from './task.ts'

/** What to read beside the user's own tasks in progress. */
export interface Scope {
  /** Tasks in which the user takes part, too. */
  readonly participating: boolean
  /** The user's deferred tasks. Without it they are only counted. */
  readonly deferred: boolean
}

/** Tasks of one status, whole or a part of them, each id once, in no order that matters. */
export interface TaskList {
  readonly tasks: readonly Task[]
  /** How many there are in the portal. */
  readonly total: number
  /** False when there are more than `tasks` holds. */
  readonly isWhole: boolean
  /** Rows that were left out because they could not be understood. */
  readonly unreadable: number
}

export interface TaskLists {
  readonly inProgress: TaskList
  /** Null when it was not read this time. */
  readonly deferred: TaskList | null
  /** Id of the current user. */
  readonly user: number
  /** IANA name of the time zone in the user's profile; null for that of their computer. */
  readonly timeZone: string | null
  /**
   * How many places open another address of the app, i.e. it has moved. Null if not read; it is read once, on the
   * app's own page, for administrators.
   */
  readonly placesElsewhere: number | null
  /** The task that the app was opened from, whatever its status; null when there is none, or it can't be seen. */
  readonly opened: Task | null
  /** When deferred tasks return; a date of an earlier deferral is none. Null if they could not be read. */
  readonly returnDates: ReturnDates | null
  /**
   * Tasks in progress that have come back by themselves in the last three days, and when. Not those that somebody
   * has handled since.
   */
  readonly cameBack: ReadonlyMap<number, Date>
}
