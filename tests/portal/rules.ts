import type { PortalKind, PortalSettings } from './settings.ts'
import type { SandboxTask } from './tasks.ts'

export type Move = 'pause' | 'start' | 'renew' | 'defer' | 'complete'

/**
 * The status in a task's list row under `subStatus`, which is what the filter field STATUS means: -1 overdue, -3
 * almost overdue (a day), else the real one. (-2, not seen yet, is left out: the sandbox does not know who has seen
 * what.)
 */
export function sortStatus(task: SandboxTask, now: Date): number {
  if (task.deadline && task.status !== 4 && task.status !== 5) {
    const left = task.deadline.getTime() - now.getTime()
    if (left < 0) return -1
    if (left < 24 * 3_600_000 && task.status < 4) return -3
  }
  return task.status
}

/** Only these count as an activity in a task of V1. In V2 each move does. */
const movesActivity: ReadonlySet<Move> = new Set(['renew', 'complete'])

const targets: Readonly<Record<Move, number>> = { pause: 2, start: 3, renew: 2, defer: 6, complete: 5 }

export type Rules = Pick<PortalSettings, 'kind' | 'module'>

/** From which statuses a portal lets a task move. */
function sources(move: Move, kind: PortalKind): readonly number[] {
  switch (move) {
    case 'pause':
      return [3]
    case 'start':
      return [1, 2]
    case 'renew':
      return [5, 6]
    case 'complete':
      return [1, 2, 3]
    // The task module's rule, and the documentation's (docs
    // api-reference/tasks/deprecated/task-item/task-item-defer.md)
    case 'defer':
      return kind === 'pause-first' ? [1, 2] : [3]
  }
}

export function isVisible(task: SandboxTask, user: number): boolean {
  return [task.createdBy, task.responsibleId, ...task.accomplices].includes(user)
}

/** The access rule of a move. */
export function mayMove(task: SandboxTask, move: Move, { kind, module }: Rules, user: number): boolean {
  if (task.isLocked || !isVisible(task, user)) return false
  // Whoever has sent a task to its creator for approval may take it back
  if (module === 'V2' && move === 'renew' && task.status === 4) return task.createdBy !== user
  return sources(move, kind).includes(task.status)
}

/**
 * Moves a task as the task module does, and says whether it was accepted.
 * - V1 compares the wanted status with the *sort* status first: equal is accepted without a change. An overdue task
 * (-1) is never equal, so there a
 *   move that changes nothing is refused by the rule.
 * - V2 asks the access rule alone, and does not look at what its command did: `isSilent`, the command fails, and is
 * accepted all the same.
 */
export function moveTask(
  task: SandboxTask,
  move: Move,
  rules: Rules,
  user: number,
  now: Date,
  isSilent = false,
): boolean {
  if (!isVisible(task, user) || task.isLocked) return false
  if (rules.module === 'V1' && sortStatus(task, now) === targets[move]) return true
  if (!mayMove(task, move, rules, user)) return false
  if (isSilent) return true
  setStatus(task, targets[move], user)
  if (movesActivity.has(move)) task.activityDate = now
  return true
}

/** Gives a task another status, with what the portal notes of it. */
export function setStatus(task: SandboxTask, to: number, user: number): void {
  if (task.status === to) return
  task.status = to
  task.history.push({ ...task.history.pop()!, user })
}
