/** The portal's task statuses, as words. `unknown` is a number that this version does not know. */
export type TaskStatus =
  | 'new'
  | 'pending'
  | 'inProgress'
  | 'awaitingControl'
  | 'completed'
  | 'deferred'
  | 'declined'
  | 'unknown'

export type TaskPriority = 'low' | 'normal' | 'high'

/** Somebody or something that a task belongs to. `name` may be empty: the portal hides names from some users. */
export interface Named {
  readonly id: number
  readonly name: string
}

export interface Task {
  readonly id: number
  /**
   * As typed by its author, without controls of direction: any text, of any length and direction, empty if nothing
   * of it can be seen. Never markup.
   */
  readonly title: string
  readonly status: TaskStatus
  readonly deadline: Date | null
  readonly priority: TaskPriority
  readonly project: Named | null
  readonly creator: Named | null
  readonly created: Date | null
  /** The user is responsible for it. */
  readonly isOwn: boolean
  /** The user takes part in it without being responsible. */
  readonly isParticipant: boolean
  /** The user's own time tracker runs on it. A portal may let it go on when the task is deferred. */
  readonly isTimerRunning: boolean
  /** When its status last changed, as far as the row says: the portal may set it anew when a card is saved. */
  readonly statusChanged: Date | null
  /** When something last happened in it. */
  readonly activity: Date | null
}

/** True if both objects have the same values. */
export function isSame(a: Task, b: Task): boolean {
  return a === b || (Object.keys(a) as (keyof Task)[]).every(key => plain(a[key]) === plain(b[key]))
}

function plain(value: Task[keyof Task]): unknown {
  if (value instanceof Date) return value.getTime()
  return typeof value === 'object' && value !== null ? `${value.id} ${value.name}` : value
}

/** Overdue and nearest deadline first, tasks without a deadline last; the older task first among equals. */
export function byDeadline(a: Task, b: Task): number {
  const difference = (a.deadline?.getTime() ?? Infinity) - (b.deadline?.getTime() ?? Infinity)
  // Infinity - Infinity is NaN: neither has a deadline
  return difference || a.id - b.id
}

/** Most recently deferred first. */
export function byStatusChange(a: Task, b: Task): number {
  return (b.statusChanged?.getTime() ?? 0) - (a.statusChanged?.getTime() ?? 0) || b.id - a.id
}
