/**
 * What defers a task. The first is documented as deprecated and still served; where a portal does not serve it any more, the second does the same
 * (docs api-reference/tasks/deprecated/task-item/task-item-defer.md, api-reference/tasks/status/tasks-task-defer.md).
 */
export type DeferMethod = 'task.item.defer' | 'tasks.task.defer'

const nextMethod: Readonly<Record<DeferMethod, DeferMethod | null>> = { 'task.item.defer': 'tasks.task.defer', 'tasks.task.defer': null }

/** What a portal has shown about deferring: the documentation and the product contradict each other, so it is learnt. */
export interface Habit {
  /** Whether a task in progress has to be paused before it can be deferred. Null while nothing has shown it. */
  readonly wantsPause: boolean | null
  /** What the actions that the portal permits on a task in progress suggest. Believed only for many tasks at once, where not knowing costs most. */
  readonly suggestsPause: boolean | null
  /** Null: the portal serves neither. */
  readonly method: DeferMethod | null
  /** Deferring has used up the time that the portal allows for it. */
  readonly isLimited: boolean
}

/** What the app remembers of moves for as long as its page is open. */
export interface MoveState {
  habit: Habit
  /** Deferred by the app, but paused by somebody before that: Undo leaves them paused. */
  readonly pausedBefore: Set<number>
  /** Paused by the app, then neither deferred nor started again. */
  readonly leftPaused: Set<number>
}

export const newMoveState = (habit: Partial<Habit> = {}): MoveState => ({
  habit: { wantsPause: null, suggestsPause: null, method: 'task.item.defer', isLimited: false, ...habit },
  pausedBefore: new Set(),
  leftPaused: new Set(),
})

/** What a request to defer tasks has shown. */
export interface Lesson {
  /** Whether the plan paused tasks; null when it tried both ways. */
  readonly plannedPause: boolean | null
  /** The plan only asked whether the limit is over. */
  readonly isProbe: boolean
  /** The method that the plan used. */
  readonly method: DeferMethod
  readonly isUnserved: boolean
  readonly isLimited: boolean
  /** Of a task that was in progress and has been deferred: whether the pause was needed for it. Null when there was none. */
  readonly neededPause: boolean | null
  /** A task that was in progress was refused, and none was deferred. */
  readonly wasRefused: boolean
}

export function learn(habit: Habit, lesson: Lesson): Habit {
  const method = lesson.isUnserved && habit.method === lesson.method ? nextMethod[lesson.method] : habit.method
  if (lesson.isLimited) return { ...habit, method, isLimited: true }
  const known = { ...habit, method, isLimited: false }
  if (lesson.neededPause !== null) return { ...known, wantsPause: lesson.neededPause }
  // The plan did without the pause only because of the limit
  if (!lesson.wasRefused || lesson.isProbe) return known
  // Learnt or suggested, it may be wrong: the portal may have been updated
  return { ...known, wantsPause: null, suggestsPause: lesson.plannedPause === null ? habit.suggestsPause : null }
}
