import { PortalError } from '../../domain/portal-error.ts'
import type { PortalTasks } from '../../domain/portal.ts'
import { defer, settleDefer } from './defer.ts'
import type { Moves } from './requests.ts'
import { resume, settleResume } from './resume.ts'

/** The port's moves: each plans its commands, sends them, judges the answers, and recovers what they leave open. */
export function bitrix24Moves(moves: Moves): Pick<PortalTasks, 'defer' | 'resume' | 'undo' | 'settleDefer' | 'settleResume'> {
  const { pausedBefore } = moves.state
  const unanswered = () => new PortalError('network')
  return {
    defer: (ids, scope) => defer(moves, ids, scope),
    resume(ids, scope) {
      // Chosen by name, a task is started, whoever had paused it before
      for (const id of ids) pausedBefore.delete(id)
      return resume(moves, ids, scope, new Set())
    },
    undo: (ids, scope) => resume(moves, ids, scope, pausedBefore),
    settleDefer: (ids, scope) => settleDefer(moves, ids, scope, unanswered()),
    settleResume: (ids, scope) => settleResume(moves, ids, scope, pausedBefore, unanswered()),
  }
}
