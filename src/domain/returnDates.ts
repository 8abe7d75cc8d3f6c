/** When a deferred task returns, and how. */
export interface ReturnDate {
  /** A whole minute. */
  readonly at: Date
  /** Somebody had paused the task before it was deferred: it returns paused. */
  readonly isPaused: boolean
}

/** By the task's id. */
export type ReturnDates = ReadonlyMap<number, ReturnDate>
