import type { Named, Task, TaskPriority, TaskStatus } from '../domain/task.ts'

// docs api-reference/tasks/fields.md
const statuses: readonly (TaskStatus | undefined)[] = [
  undefined,
  'new',
  'pending',
  'inProgress',
  'awaitingControl',
  'completed',
  'deferred',
  'declined',
]
const priorities: readonly TaskPriority[] = ['low', 'normal', 'high']

/** What to select for a `Task`. */
export const taskFields = [
  'ID',
  'TITLE',
  'STATUS',
  'DEADLINE',
  'PRIORITY',
  'GROUP_ID',
  'CREATED_BY',
  'CREATED_DATE',
  'ALLOW_TIME_TRACKING',
  'ACTIVITY_DATE',
  'STATUS_CHANGED_DATE',
]

/** Asks for `timerIsRunningForCurrentUser` as well; it comes only with ALLOW_TIME_TRACKING. */
export const withTimer = { params: { WITH_TIMER_INFO: 'Y' } } as const

/** What to select if the task may be somebody else's. */
export const roleFields = ['RESPONSIBLE_ID', 'ACCOMPLICES']

/**
 * A row of `tasks.task.list` or `tasks.task.get` as a `Task`; null when it is no task at all.
 * PHP writes numbers as strings and empty maps as `[]`, and a field may be missing or of another type.
 * @param user id of the current user. A row that does not say who is responsible is taken for the user's.
 */
export function toTask(row: unknown, user: number | null = null): Task | null {
  const id = toId(field(row, 'id'))
  if (id === null) return null
  const isOwn = (toId(field(row, 'responsibleId')) ?? user) === user
  return {
    id,
    title: toName(field(row, 'title')),
    status: toStatus(field(row, 'status')),
    deadline: toDate(field(row, 'deadline')),
    priority: priorities[Number(toText(field(row, 'priority')) || NaN)] ?? 'normal',
    project: toNamed(field(row, 'groupId'), field(row, 'group')),
    creator: toNamed(field(row, 'createdBy'), field(row, 'creator')),
    created: toDate(field(row, 'createdDate')),
    isOwn,
    isParticipant: !isOwn && (listOf(field(row, 'accomplices'))?.some(id => toId(id) === user) ?? false),
    isTimerRunning: field(row, 'timerIsRunningForCurrentUser') === 'Y',
    statusChanged: toDate(field(row, 'statusChangedDate')),
    activity: toDate(field(row, 'activityDate')),
  }
}

/** A field of a value that should be an object; undefined otherwise. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

/**
 * The values of what ought to be a list, which PHP writes as a map when there is a gap in it; null for anything
 * else.
 */
export function listOf(value: unknown): readonly unknown[] | null {
  return typeof value === 'object' && value !== null ? Object.values(value) : null
}

/** The rows of a result of `tasks.task.list`; null when it has another shape. */
export const rowsOf = (result: unknown): readonly unknown[] | null => listOf(field(result, 'tasks'))

/** A positive whole number, also when it comes as a string of digits. */
export function toId(value: unknown): number | null {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^\d+$/.test(value))) return null
  const id = Number(value)
  return Number.isSafeInteger(id) && id > 0 ? id : null
}

export function toStatus(value: unknown): TaskStatus {
  return statuses[toId(value) ?? 0] ?? 'unknown'
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Embeddings, overrides, isolates and what ends them: one without its other half turns the sentence around it. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g
/** Nothing is seen of a name of these alone; 2800 is Braille's empty cell. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Z}\p{Cc}\uFFF9-\uFFFB\u2800]*$/u

/** What somebody has typed as a name; empty if nothing of it can be seen. */
export function toName(value: unknown): string {
  const name = toText(value).replace(turning, '').trim()
  return unseen.test(name) ? '' : name
}

export function toDate(value: unknown): Date | null {
  // Only full ISO dates: `new Date('5')` is a date too
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}

/** The name of a time zone, as far as the browser knows it; null for any other value. */
export function toTimeZone(value: unknown): string | null {
  try {
    return typeof value === 'string' && value !== ''
      ? new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone
      : null
  } catch {
    return null
  }
}

function toNamed(id: unknown, map: unknown): Named | null {
  const known = toId(id) ?? toId(field(map, 'id'))
  return known === null ? null : { id: known, name: toName(field(map, 'name')) }
}
