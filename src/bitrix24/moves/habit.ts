/**
 * The two methods that defer a task. The first is deprecated but still available; if a portal does not have it, the
 * second does the same (docs api-reference/tasks/deprecated/task-item/task-item-defer.md,
 * api-reference/tasks/status/tasks-task-defer.md).
 */
export type DeferMethod = 'task.item.defer' | 'tasks.task.defer'

const nextMethod: Readonly<Record<DeferMethod, DeferMethod | null>> = {
  'task.item.defer': 'tasks.task.defer',
  'tasks.task.defer': null,
}

/** What the app has learnt about deferring on this portal; documentation and product contradict each other. */
export interface Habit {
  /** Whether a task in progress has to be paused before it can be deferred. Null while nothing has shown it. */
  readonly wantsPause: boolean | null
  /** Null: the portal has neither. */
  readonly method: DeferMethod | null
  /** The portal's quota for deferring is used up. */
  readonly isLimited: boolean
}

/** What the app remembers of moves for as long as its page is open. */
export interface MoveState {
  habit: Habit
  /** Deferred by the app, but paused by somebody before that: Undo leaves them paused. */
  readonly pausedByOthers: Set<number>
  /** Of those, what the user has resumed explicitly, while its outcome is not known. */
  readonly startedAnyway: Set<number>
  /** Paused by the app, then neither deferred nor started again. */
  readonly pausedByApp: Set<number>
  /** Seconds that a task has taken in the last request of its kind; null if that is not known. */
  readonly pace: { defer: number | null; resume: number | null }
  /**
   * Until when (milliseconds since 1970) the portal may go on with a request without an answer, by the ids of its
   * tasks.
   */
  readonly mayRunUntil: Map<number, number>
}

export const newMoveState = (habit: Partial<Habit> = {}): MoveState => ({
  habit: { wantsPause: null, method: 'task.item.defer', isLimited: false, ...habit },
  pausedByOthers: new Set(),
  startedAnyway: new Set(),
  pausedByApp: new Set(),
  pace: { defer: null, resume: null },
  mayRunUntil: new Map(),
})

/** What a request to defer tasks has shown. */
export interface Lesson {
  /** The plan only tested whether the quota is available again. */
  readonly isQuotaTest: boolean
  /** The method that the plan used. */
  readonly method: DeferMethod
  readonly isUnserved: boolean
  readonly isLimited: boolean
  /** Whether a task in progress had to be paused to be deferred; null if no such task was deferred. */
  readonly neededPause: boolean | null
  /** A task that was in progress was refused, and none was deferred. */
  readonly wasRefused: boolean
}

export function learn(habit: Habit, lesson: Lesson): Habit {
  const method = lesson.isUnserved && habit.method === lesson.method ? nextMethod[lesson.method] : habit.method
  if (lesson.isLimited) return { ...habit, method, isLimited: true }
  const known = { ...habit, method, isLimited: false }
  if (lesson.neededPause !== null) return { ...known, wantsPause: lesson.neededPause }
  // The plan left the pause out only because the quota was used up
  if (!lesson.wasRefused || lesson.isQuotaTest) return known
  // What was learnt may be wrong by now: the portal may have been updated
  return { ...known, wantsPause: null }
}
