import type { DeferOutcome, ResumeOutcome } from '../../domain/outcome.ts'
import { PortalError } from '../../domain/portal-error.ts'
import type { TaskStatus } from '../../domain/task.ts'
import type { Command, CommandAnswer, Commands } from '../batch.ts'
import { field, listOf, toDate, toId, toStatus } from '../rows.ts'

/** A change of a task's status, as the portal's history has it. */
export interface StatusChange {
  readonly from: TaskStatus
  readonly to: TaskStatus
  /** Id of who made it. */
  readonly user: number | null
  readonly at: Date | null
}

/** What the portal says of one task when it is asked on its own. */
export interface Finding {
  readonly status: TaskStatus | 'gone' | 'unread'
  /** The portal permits this user neither to pause nor to defer it. */
  readonly isLocked: boolean
  /** Whether the portal permits this user to renew it; null if it does not say. */
  readonly mayRenew: boolean | null
  /** The newest first; null when they were not asked for, or could not be read. */
  readonly changes: readonly StatusChange[] | null
  /** Why it could not be read. */
  readonly error: PortalError | null
}

/** `ownPause`: the app has paused it, or renewed it, and it is for the app to go on. */
export type Found<Outcome> = Outcome | { readonly kind: 'ownPause' }

export const readTask = (id: number): Command => ['tasks.task.get', { taskId: id, select: ['ID', 'STATUS'] }]

/** Reads a task and its status history, to find out what a request without an answer has done. */
export function investigate(id: number): Commands {
  return { [`get${id}`]: readTask(id), [`history${id}`]: readHistory(id) }
}

export const readHistory = (id: number): Command => [
  'tasks.task.history.list',
  { taskId: id, filter: { FIELD: 'STATUS' } },
]

export function toFinding(get: CommandAnswer | undefined, history?: CommandAnswer): Finding {
  const nothing = { isLocked: false, mayRenew: null, changes: null, error: null }
  if (!get) return { ...nothing, status: 'unread', error: new PortalError('broken', { method: 'tasks.task.get' }) }
  // One code for not found, no access and not allowed; reading is allowed to whoever can see it
  if (get.error?.kind === 'refused') return { ...nothing, status: 'gone' }
  if (get.error) return { ...nothing, status: 'unread', error: get.error }
  const task = field(get.result, 'task')
  if (task === undefined) {
    // A task that does not exist: success with an empty result. Anything else cannot be read.
    const isEmpty = Array.isArray(get.result) && get.result.length === 0
    return isEmpty
      ? { ...nothing, status: 'gone' }
      : { ...nothing, status: 'unread', error: new PortalError('broken', { method: 'tasks.task.get' }) }
  }
  const action = field(task, 'action')
  return {
    status: toStatus(field(task, 'status')),
    isLocked: field(action, 'defer') === false && field(action, 'pause') === false,
    mayRenew: typeof field(action, 'renew') === 'boolean' ? (field(action, 'renew') as boolean) : null,
    changes: toChanges(history),
    error: null,
  }
}

/** The newest first; null if they could not be read. */
export function toChanges(answer: CommandAnswer | undefined): readonly StatusChange[] | null {
  const rows = answer?.error ? null : listOf(field(answer?.result, 'list'))
  // Two changes in one second have the same date; ids grow
  return (
    rows &&
    [...rows]
      .sort((a, b) => (toId(field(b, 'id')) ?? 0) - (toId(field(a, 'id')) ?? 0))
      .map(row => ({
        from: toStatus(field(field(row, 'value'), 'from')),
        to: toStatus(field(field(row, 'value'), 'to')),
        user: toId(field(field(row, 'user'), 'id')),
        at: toDate(field(row, 'createdDate')),
      }))
  )
}

/** True when the last change of the status is known to be this one, and the user's. */
function isOwnChange(
  changes: Finding['changes'],
  index: number,
  user: number | null,
  from: TaskStatus,
  to: TaskStatus,
): boolean {
  const change = changes?.[index]
  return user !== null && change?.user === user && change.from === from && change.to === to
}

/**
 * What became of a task that was to be deferred. If it is not certain that the app did it, the app neither reverses
 * it nor offers Undo.
 * @param user id of the current user
 * @param error why the request, or the task's part of it, failed; null for a refusal
 * @returns `wasPausedByOthers` beside a deferral: somebody had paused the task before the app deferred it
 */
export function judgeUnclear(
  { status, isLocked, changes, error: unread }: Finding,
  user: number | null,
  error: PortalError | null,
): Found<DeferOutcome> & { wasPausedByOthers?: boolean } {
  switch (status) {
    case 'unread':
      return { kind: 'unsettled', error: error ?? unread ?? new PortalError('broken') }
    case 'gone':
      return { kind: 'gone' }
    case 'deferred': {
      if (isOwnChange(changes, 0, user, 'inProgress', 'deferred')) return { kind: 'deferred', byApp: true }
      const isOwn = isOwnChange(changes, 0, user, 'pending', 'deferred') && changes!.length > 1
      return {
        kind: 'deferred',
        byApp: isOwn,
        wasPausedByOthers: isOwn && !isOwnChange(changes, 1, user, 'inProgress', 'pending'),
      }
    }
    case 'pending':
      if (isOwnChange(changes, 0, user, 'inProgress', 'pending')) return { kind: 'ownPause' }
      // Who has paused it is not known: nothing is started, and the row says that it is paused
      return changes === null ? { kind: 'paused' } : { kind: 'moved', status }
    case 'inProgress':
      return error ? { kind: 'failed', error } : { kind: 'refused', reason: isLocked ? 'notAllowed' : 'rules' }
    default:
      return { kind: 'moved', status }
  }
}

/** What became of a task whose pause the app was to end. @param couldDefer deferring was among the ways to end it */
export function judgeEnded(finding: Finding, couldDefer: boolean, error: PortalError | null): DeferOutcome {
  if (finding.status === 'deferred') return { kind: 'deferred', byApp: couldDefer }
  if (finding.status === 'pending') return { kind: 'paused' }
  const { status, isLocked } = finding
  switch (status) {
    case 'unread':
      return { kind: 'unsettled', error: error ?? finding.error ?? new PortalError('broken') }
    case 'gone':
      return { kind: 'gone' }
    case 'inProgress':
      return error ? { kind: 'failed', error } : { kind: 'refused', reason: isLocked ? 'notAllowed' : 'rules' }
    default:
      return { kind: 'moved', status }
  }
}

/** What became of a task that was to be resumed. @param staysPaused somebody had paused it before it was deferred */
export function judgeUnclearResume(
  { status, changes, error: unread }: Finding,
  user: number | null,
  staysPaused: boolean,
  error: PortalError | null,
): Found<ResumeOutcome> {
  switch (status) {
    case 'unread':
      return { kind: 'unsettled', error: error ?? unread ?? new PortalError('broken') }
    case 'gone':
      return { kind: 'gone' }
    case 'inProgress':
      return { kind: 'resumed' }
    case 'deferred':
      return error ? { kind: 'failed', error } : { kind: 'refused' }
    case 'pending':
      if (!isOwnChange(changes, 0, user, 'deferred', 'pending')) return { kind: 'moved', status }
      return { kind: staysPaused ? 'pausedAsBefore' : 'ownPause' }
    default:
      return { kind: 'moved', status }
  }
}
