import { PortalError } from '../../domain/portal-error.ts'
import type { Scope } from '../../domain/portal.ts'
import { defer, settleDefer } from './defer.ts'
import type { Moves } from './requests.ts'
import { resume, settleResume } from './resume.ts'

/** The port's moves: each plans its commands, sends them, judges the answers, and recovers what they leave open. */
export function bitrix24Moves(moves: Moves) {
  const { pausedBefore } = moves.state
  const unanswered = () => new PortalError('network')
  return {
    defer: (ids: readonly number[], scope: Scope) => defer(moves, ids, scope),
    resume(ids: readonly number[], scope: Scope) {
      // A task that the user resumes explicitly is started, even if somebody had paused it
      for (const id of ids) pausedBefore.delete(id)
      return resume(moves, ids, scope, new Set())
    },
    /** @param staysPaused tasks that are paused again */
    undo: (ids: readonly number[], scope: Scope | null, staysPaused: ReadonlySet<number> = pausedBefore) => resume(moves, ids, scope, staysPaused),
    settleDefer: (ids: readonly number[], scope: Scope) => settleDefer(moves, ids, scope, unanswered()),
    settleResume: (ids: readonly number[], scope: Scope | null) => settleResume(moves, ids, scope, pausedBefore, unanswered()),
  }
}
