import type { PortalKind } from './settings.ts'
import type { SandboxTask } from './tasks.ts'

export type Move = 'pause' | 'start' | 'renew' | 'defer' | 'complete'

/**
 * The status in a task's list row under `subStatus`, which is what the filter field STATUS means: -1 overdue, -3 almost overdue (a day), else the
 * real one. (-2, not seen yet, is left out: the sandbox does not know who has seen what.)
 */
export function sortStatus(task: SandboxTask, now: Date): number {
  if (task.deadline && task.status !== 4 && task.status !== 5) {
    const left = task.deadline.getTime() - now.getTime()
    if (left < 0) return -1
    if (left < 24 * 3_600_000 && task.status < 4) return -3
  }
  return task.status
}

/** Only these count as an activity in the task. */
const movesActivity: ReadonlySet<Move> = new Set(['renew', 'complete'])

const targets: Readonly<Record<Move, number>> = { pause: 2, start: 3, renew: 2, defer: 6, complete: 5 }

/** From which statuses a portal lets a task move. */
function sources(move: Move, kind: PortalKind): readonly number[] {
  switch (move) {
    case 'pause': return [3]
    case 'start': return [1, 2]
    case 'renew': return [5, 6]
    case 'complete': return [1, 2, 3]
    // The task module's rule, and the documentation's (docs api-reference/tasks/deprecated/task-item/task-item-defer.md)
    case 'defer': return kind === 'pause-first' ? [1, 2] : [3]
  }
}

export function isVisible(task: SandboxTask, user: number): boolean {
  return [task.createdBy, task.responsibleId, ...task.accomplices].includes(user)
}

export function mayMove(task: SandboxTask, move: Move, kind: PortalKind, user: number): boolean {
  return !task.isLocked && isVisible(task, user) && sources(move, kind).includes(task.status)
}

/**
 * Moves a task as the task module does, and says whether it was accepted. It compares the wanted status with the *sort* status first: equal is
 * accepted without a change. An overdue task (-1) is never equal, so there a move that changes nothing is refused by the rule.
 */
export function moveTask(task: SandboxTask, move: Move, kind: PortalKind, user: number, now: Date): boolean {
  if (!isVisible(task, user) || task.isLocked) return false
  if (sortStatus(task, now) === targets[move]) return true
  if (!mayMove(task, move, kind, user)) return false
  setStatus(task, targets[move], user, now)
  if (movesActivity.has(move)) task.activityDate = now
  return true
}

/** Gives a task another status, with what the portal notes of it. */
export function setStatus(task: SandboxTask, to: number, user: number, now: Date): void {
  const from = task.status
  task.status = to
  if (from !== to) task.history[task.history.length - 1] = { from, to, user }
  task.statusChangedDate = now
  task.changedDate = now
}
