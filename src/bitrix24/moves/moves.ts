import type { MoveAnswer, ResumeOutcome } from '../../domain/outcome.ts'
import { PortalError } from '../../domain/portal-error.ts'
import type { Scope } from '../../domain/lists.ts'
import { defer, settleDefer } from './defer.ts'
import type { MoveContext } from './requests.ts'
import { resume, settleResume } from './resume.ts'

/** The port's moves: each plans its commands, sends them, judges the answers, and looks up what they leave open. */
export function bitrix24Moves(context: MoveContext) {
  const { pausedByOthers } = context.state
  const unanswered = () => new PortalError('network')
  return {
    defer: (ids: readonly number[], scope: Scope) => defer(context, ids, scope),
    async resume(ids: readonly number[], scope: Scope): Promise<MoveAnswer<ResumeOutcome>> {
      // A task that the user resumes explicitly is started, even if somebody had paused it
      const paused = ids.filter(id => pausedByOthers.delete(id))
      const answer = await resume(context, ids, scope, new Set())
      const outcomes = new Map(answer.outcomes)
      for (const id of paused) {
        const kind = outcomes.get(id)?.kind
        if (kind === 'resumed') outcomes.set(id, { kind, wasPaused: true })
        // Still deferred: what can be taken back is that deferral
        if (kind === undefined || kind === 'failed' || kind === 'refused') pausedByOthers.add(id)
      }
      return { ...answer, outcomes }
    },
    /** What somebody else has deferred since is not the user's to take back. */
    undo: (ids: readonly number[], scope: Scope) => resume(context, ids, scope, pausedByOthers, context.lists.user()),
    /** @param staysPaused tasks that are paused again */
    bringBack: (ids: readonly number[], scope: Scope | null, staysPaused: ReadonlySet<number>) =>
      resume(context, ids, scope, staysPaused),
    settleDefer: (ids: readonly number[], scope: Scope | null) => settleDefer(context, ids, scope, unanswered()),
    settleResume: (ids: readonly number[], scope: Scope | null) =>
      settleResume(context, ids, scope, pausedByOthers, unanswered()),
  }
}
