import type { MoveAnswer, ResumeOutcome } from '../../domain/outcome.ts'
import { PortalError } from '../../domain/portal-error.ts'
import type { Scope } from '../../domain/lists.ts'
import { judgeResume, judgeUnclearResume } from '../../domain/verdicts.ts'
import type { Answers } from '../batch.ts'
import { statusesOf, statusIn } from './evidence.ts'
import { commandsToEndPause, planResume } from './plan.ts'
import { investigate, readTask, toFinding } from './lookUp.ts'
import {
  askAll,
  listsIn,
  merge,
  onceOver,
  sameOutcomeForAll,
  send,
  type MoveContext,
  type Question,
} from './requests.ts'

/**
 * @param staysPaused tasks that are renewed and not started
 * @param deferredBy id of the user whose deferrals alone are taken back; null: anybody's
 */
export async function resume(
  context: MoveContext,
  ids: readonly number[],
  scope: Scope | null,
  staysPaused: ReadonlySet<number>,
  deferredBy: number | null = null,
): Promise<MoveAnswer<ResumeOutcome>> {
  const { lists } = context
  const plan = planResume(ids, staysPaused, context.limit(), context.state.pace.resume, deferredBy)
  const listsScope = plan.ids.length === ids.length ? scope : null
  const answers = await send(context, plan, listsScope, 'resume')
  if (answers instanceof PortalError) {
    if (answers.ranNothing) return sameOutcomeForAll(plan.ids, { kind: 'failed', error: answers })
    return settleResume(context, plan.ids, listsScope, staysPaused, answers)
  }
  const listsAfter = listsIn(lists, answers, listsScope)
  const [before, after] = [statusesOf(answers.get('before')), statusesOf(answers.get('after'))]
  const error = errorIn(answers)
  const outcomes = new Map<number, ResumeOutcome>()
  const unclear: number[] = []
  for (const id of plan.ids) {
    const wasDeferred = before && before.has(id)
    const outcome = judgeResume({
      wasDeferred,
      isOwnOnly: deferredBy !== null,
      after: statusIn(after, id),
      staysPaused: staysPaused.has(id),
      error,
    })
    if (outcome) outcomes.set(id, outcome)
    else unclear.push(id)
  }
  const answer = { outcomes, lists: listsAfter }
  return unclear.length === 0
    ? answer
    : merge(answer, await settleResume(context, unclear, listsScope, staysPaused, error))
}

/**
 * Looks tasks up, and starts those that the app has renewed.
 * @param error why their request failed; null: it was answered
 */
export function settleResume(
  context: MoveContext,
  ids: readonly number[],
  scope: Scope | null,
  staysPaused: ReadonlySet<number>,
  error: PortalError | null,
): Promise<MoveAnswer<ResumeOutcome>> {
  const questionAbout = (id: number, onOwnPause = () => {}): Question<ResumeOutcome> => ({
    id,
    commands: investigate(id),
    lost: lost => ({ kind: 'unsettled', error: error ?? lost }),
    read(answers) {
      const finding = toFinding(answers.get(`get${id}`), answers.get(`history${id}`))
      const outcome = judgeUnclearResume(finding, context.lists.user(), staysPaused.has(id), error)
      if (outcome.kind !== 'ownPause') return outcome
      onOwnPause()
      return { kind: 'pending' }
    },
  })

  async function settle(open: readonly number[]): Promise<MoveAnswer<ResumeOutcome>> {
    const renewed: number[] = []
    const first = await askAll(
      context,
      open.map(id => questionAbout(id, () => renewed.push(id))),
      scope,
    )
    // Without an error the portal has answered, and refused to start them
    return renewed.length === 0 || !error
      ? first
      : merge(
          first,
          await askAll(
            context,
            renewed.map(id => startOf(id, error, context.lists.user())),
            scope,
          ),
        )
  }

  return onceOver(context, ids, {
    isFinal: ({ kind }) => kind === 'resumed' || kind === 'pausedAsBefore',
    look: () =>
      askAll(
        context,
        ids.map(id => questionAbout(id)),
        scope,
      ),
    settle,
  })
}

function startOf(id: number, error: PortalError | null, user: number | null): Question<ResumeOutcome> {
  return {
    id,
    commands: { ...commandsToEndPause(id, ['start'], null, user), [`get${id}`]: readTask(id) },
    lost: lost => ({ kind: 'unsettled', error: error ?? lost }),
    read(answers) {
      const finding = toFinding(answers.get(`get${id}`))
      if (finding.status === 'unread')
        return { kind: 'unsettled', error: error ?? finding.error ?? new PortalError('broken') }
      if (finding.status === 'gone') return { kind: 'gone' }
      return judgeResume({ wasDeferred: true, after: finding.status, staysPaused: false, error })!
    },
  }
}

/** Why renewing or starting failed for another reason than a refusal, or why it was not tried. */
function errorIn(answers: Answers): PortalError | null {
  const errors = [...answers].flatMap(([key, { error }]) =>
    /^(before|toStart|renew|start)/.test(key) && error && error.kind !== 'refused' ? [error] : [],
  )
  return errors[0] ?? null
}
