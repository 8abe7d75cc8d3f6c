import { PortalError } from '../../domain/portal-error.ts'
import type { Finding, StatusChange } from '../../domain/verdicts.ts'
import type { Command, CommandAnswer, Commands } from '../batch.ts'
import { field, listOf, toDate, toId, toStatus } from '../rows.ts'

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
