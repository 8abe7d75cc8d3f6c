import type { PortalError } from './portal-error.ts'
import type { TaskLists } from './lists.ts'
import type { TaskStatus } from './task.ts'

/** Why one task was not moved. */
type NotMoved =
  /** Somebody else moved it meanwhile. */
  | { readonly kind: 'moved'; readonly status: TaskStatus }
  /** Deleted, or no longer visible to the user: the portal does not say which. */
  | { readonly kind: 'gone' }
  /** The request failed, or this part of it, and the task is as before. */
  | { readonly kind: 'failed'; readonly error: PortalError }
  /**
   * The request failed, and so did the attempt to find out what it had done; `settleDefer` or `settleResume` tries
   * that again.
   */
  | { readonly kind: 'unsettled'; readonly error: PortalError }

/** What became of one task that was to be deferred. */
export type DeferOutcome =
  /**
   * `byApp`: this app is known to have deferred it, so that it may take it back. False when somebody else had, or
   * when it is not known who did. `isTimerRunning`: the user's time tracker goes on counting.
   */
  | { readonly kind: 'deferred'; readonly byApp: boolean; readonly isTimerRunning?: true }
  /**
   * The portal refused, and the task is in progress as before. `notAllowed`: it does not let this user defer it at
   * all.
   */
  | { readonly kind: 'refused'; readonly reason: 'notAllowed' | 'rules' }
  /** Paused by this app for deferring, then neither deferred nor started again. */
  | { readonly kind: 'paused' }
  | NotMoved

/** What became of a deferred task that was to be resumed. */
export type ResumeOutcome =
  /** `wasPausedByOthers`: somebody had paused it before this app deferred it. */
  | { readonly kind: 'resumed'; readonly wasPausedByOthers?: true }
  /** Pending, as it was before this app deferred it: somebody had paused it. */
  | { readonly kind: 'pausedAsBefore' }
  /** Renewed, but the portal refused to start it. */
  | { readonly kind: 'pending' }
  /** The portal refused, and the task is deferred as before. */
  | { readonly kind: 'refused' }
  | NotMoved

export interface MoveAnswer<Outcome extends DeferOutcome | ResumeOutcome = DeferOutcome | ResumeOutcome> {
  /** One for each id that this request covered: a prefix of `ids`, or all. */
  readonly outcomes: ReadonlyMap<number, Outcome>
  /**
   * The lists after the move; null when they could not be read, or when there are ids left, whose request will
   * bring them.
   */
  readonly lists: TaskLists | null
  /** A return date of a moved task could not be saved or removed. */
  readonly isDateLost?: boolean
}
