import type { MoveAnswer, ResumeOutcome } from '../../domain/outcome.ts'
import { PortalError } from '../../domain/portal-error.ts'
import type { Scope } from '../../domain/lists.ts'
import { defer, settleDefer } from './defer.ts'
import type { MoveContext } from './requests.ts'
import { resume, settleResume } from './resume.ts'

/** The port's moves: each plans its commands, sends them, judges the answers, and looks up what they leave open. */
export function rawMoves(context: MoveContext) {
  const { pausedByOthers, startedAnyway } = context.state
  const unanswered = () => new PortalError('network')

  /** Says of what was started that somebody had paused it. What was not is as it was before. */
  function withPauses({ outcomes, lists }: MoveAnswer<ResumeOutcome>): MoveAnswer<ResumeOutcome> {
    const told = new Map(outcomes)
    for (const [id, { kind }] of outcomes) {
      if (kind === 'unsettled' || !startedAnyway.delete(id)) continue
      if (kind === 'resumed') told.set(id, { kind, wasPausedByOthers: true })
      if (kind === 'failed' || kind === 'refused') pausedByOthers.add(id)
    }
    return { outcomes: told, lists }
  }

  return {
    defer: (ids: readonly number[], scope: Scope) => defer(context, ids, scope),
    async resume(ids: readonly number[], scope: Scope): Promise<MoveAnswer<ResumeOutcome>> {
      // A task that the user resumes explicitly is started, even if somebody had paused it
      for (const id of ids) if (pausedByOthers.delete(id)) startedAnyway.add(id)
      const answer = withPauses(await resume(context, ids, scope, new Set()))
      // Those that this request did not cover may never be asked for
      for (const id of ids) if (!answer.outcomes.has(id) && startedAnyway.delete(id)) pausedByOthers.add(id)
      return answer
    },
    /** What somebody else has deferred since is not the user's to take back. */
    undo: (ids: readonly number[], scope: Scope) => resume(context, ids, scope, pausedByOthers, context.lists.user()),
    /** @param staysPaused tasks that are paused again */
    bringBack: (ids: readonly number[], scope: Scope | null, staysPaused: ReadonlySet<number>) =>
      resume(context, ids, scope, staysPaused),
    settleDefer: (ids: readonly number[], scope: Scope | null) => settleDefer(context, ids, scope, unanswered()),
    settleResume: async (ids: readonly number[], scope: Scope | null) =>
      withPauses(await settleResume(context, ids, scope, pausedByOthers, unanswered())),
  }
}
