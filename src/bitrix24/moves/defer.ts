import type { DeferOutcome, MoveAnswer } from '../../domain/outcome.ts'
import { PortalError } from '../../domain/portal-error.ts'
import type { Scope } from '../../domain/lists.ts'
import { judgeDefer, judgeEndedPause, judgeUnclearDefer, type Step } from '../../domain/verdicts.ts'
import type { Answers } from '../batch.ts'
import { learn, type DeferMethod, type Habit } from './habit.ts'
import { errorOf, evidenceOf, lessonOf, timedIn, toStepAnswer } from './evidence.ts'
import { commandsToEndPause, planDefer, stepsToEndPause, type DeferPlan } from './plan.ts'
import { investigate, readTask, toFinding } from './lookUp.ts'
import { askAll, listsIn, merge, onceOver, send, type MoveContext, type Question } from './requests.ts'

/** Tasks to look up, each with the error of its request or command; null if the portal refused. */
type Reasons = ReadonlyMap<number, PortalError | null>

/** @param isLast the lists are wanted with the last of these tasks */
export async function defer(
  context: MoveContext,
  ids: readonly number[],
  scope: Scope,
  isLast = true,
): Promise<MoveAnswer<DeferOutcome>> {
  const { state } = context
  const methodBefore = state.habit.method
  const plan = planDefer(ids, state.habit, context.limit(), state.pace.defer, context.lists.isTimerRunning)
  if (!plan) return giveUp(context, ids, scope)
  const listsScope = isLast && plan.ids.length === ids.length ? scope : null
  const answers = await send(context, plan, listsScope, 'defer')
  if (answers instanceof PortalError) {
    if (answers.ranNothing) return { outcomes: notDeferred(context, plan.ids, answers), lists: null }
    return settleDefer(context, plan.ids, listsScope, answers)
  }
  const { judged, ownPauses, unclear } = judge(context, plan, answers, listsScope)
  const answer = merge(
    judged,
    await recover(context, unclear, ownPauses, listsScope, methodBefore !== state.habit.method),
  )
  const again = new Set(
    [...answer.outcomes].flatMap(([id, outcome]) => (mayWorkNow(outcome, plan, state.habit) ? [id] : [])),
  )
  if (again.size === 0) return answer
  // Those that do not fit in the next request are left to the caller, like all that have no outcome
  const settled = { outcomes: new Map([...answer.outcomes].filter(([id]) => !again.has(id))), lists: null }
  return merge(settled, await defer(context, [...again], scope, listsScope !== null))
}

/** After a request without an answer: finds out what happened, and defers or restarts tasks that the app has paused. */
export function settleDefer(
  context: MoveContext,
  ids: readonly number[],
  scope: Scope | null,
  error: PortalError,
): Promise<MoveAnswer<DeferOutcome>> {
  return onceOver(context, ids, {
    isFinal: ({ kind }) => kind === 'deferred',
    look: () =>
      askAll(
        context,
        ids.map(id => questionAbout(context, id, error, () => {})),
        scope,
      ),
    settle: open => recover(context, new Map(open.map(id => [id, error])), new Map(), scope, true),
  })
}

/**
 * If the portal has no method that defers: nothing is paused any more, and what the app has left paused is
 * started.
 */
async function giveUp(context: MoveContext, ids: readonly number[], scope: Scope): Promise<MoveAnswer<DeferOutcome>> {
  const error = new PortalError('unserved', { code: 'ERROR_METHOD_NOT_FOUND', method: 'tasks.task.defer' })
  const paused = ids.filter(id => context.state.pausedByApp.has(id))
  const ended = await recover(
    context,
    new Map(),
    new Map(paused.map(id => [id, error])),
    paused.length > 0 ? scope : null,
    false,
  )
  return merge({ outcomes: notDeferred(context, ids, error), lists: null }, ended)
}

/** Outcomes for tasks to which nothing was done: they are in progress, or paused as the app has left them. */
function notDeferred({ state }: MoveContext, ids: readonly number[], error: PortalError): Map<number, DeferOutcome> {
  return new Map(ids.map(id => [id, state.pausedByApp.has(id) ? { kind: 'paused' } : { kind: 'failed', error }]))
}

/** Sorts the tasks of an answer: outcome known, paused by the app, or to be looked up. */
function judge(context: MoveContext, plan: DeferPlan, answers: Answers, scope: Scope | null) {
  const { lists, state } = context
  const listsAfter = listsIn(lists, answers, scope)
  const evidence = evidenceOf(plan, answers, state.pausedByApp)
  const outcomes = new Map<number, DeferOutcome>()
  const ownPauses = new Map<number, PortalError | null>()
  const unclear = new Map<number, PortalError | null>()
  const timed = timedIn(answers.get('after'))
  for (const [id, task] of evidence) {
    const verdict = judgeDefer(task)
    if (verdict.kind === 'deferred')
      outcomes.set(id, noteDeferred(context, id, { ...verdict, isTimerRunning: timed.has(id) }))
    else (verdict.kind === 'ownPause' ? ownPauses : unclear).set(id, errorOf(id, plan, answers))
  }
  state.habit = learn(state.habit, lessonOf(plan, [...evidence.values()]))
  return { judged: { outcomes, lists: listsAfter }, ownPauses, unclear }
}

function noteDeferred(
  { state }: MoveContext,
  id: number,
  {
    byApp,
    wasPausedByOthers = false,
    isTimerRunning = false,
  }: { byApp: boolean; wasPausedByOthers?: boolean; isTimerRunning?: boolean },
): DeferOutcome {
  state.pausedByApp.delete(id)
  if (wasPausedByOthers) state.pausedByOthers.add(id)
  else state.pausedByOthers.delete(id)
  return { kind: 'deferred', byApp, ...(isTimerRunning && { isTimerRunning }) }
}

/**
 * Looks unclear tasks up; defers or restarts tasks that the app has paused.
 * @param mayDeferAgain deferring them may work now although it did not before
 */
async function recover(
  context: MoveContext,
  unclear: Reasons,
  ownPauses: Reasons,
  scope: Scope | null,
  mayDeferAgain: boolean,
): Promise<MoveAnswer<DeferOutcome>> {
  const found = new Map<number, PortalError | null>()
  const questions = [...unclear].map(([id, error]) =>
    questionAbout(context, id, error, () => {
      context.state.pausedByApp.add(id)
      found.set(id, error)
    }),
  )
  const first = await askAll(context, [...endings(context, ownPauses, mayDeferAgain), ...questions], scope)
  return found.size === 0 ? first : merge(first, await askAll(context, endings(context, found, mayDeferAgain), scope))
}

function questionAbout(
  context: MoveContext,
  id: number,
  error: PortalError | null,
  onOwnPause: () => void,
): Question<DeferOutcome> {
  return {
    id,
    commands: investigate(id),
    lost: lost => ({ kind: 'unsettled', error: error ?? lost }),
    read(answers) {
      const outcome = judgeUnclearDefer(
        toFinding(answers.get(`get${id}`), answers.get(`history${id}`)),
        context.lists.user(),
        error,
      )
      if (outcome.kind === 'deferred') return noteDeferred(context, id, outcome)
      if (outcome.kind !== 'ownPause') return outcome
      onOwnPause()
      return { kind: 'paused' }
    },
  }
}

/** For each task that the app has paused: the commands that defer or restart it. */
function endings(context: MoveContext, ownPauses: Reasons, mayDeferAgain: boolean): Question<DeferOutcome>[] {
  const { state } = context
  const { method } = state.habit
  const steps = stepsToEndPause(state.habit, mayDeferAgain)
  return [...ownPauses].map(([id, error]) => ({
    id,
    commands: { ...commandsToEndPause(id, steps, method, context.lists.user()), [`get${id}`]: readTask(id) },
    lost: lost => ({ kind: 'unsettled', error: error ?? lost }),
    read(answers) {
      learnFromEnding(context, id, steps, method, answers)
      const outcome = judgeEndedPause(toFinding(answers.get(`get${id}`)), steps.includes('defer'), error)
      if (outcome.kind === 'deferred') return noteDeferred(context, id, outcome)
      if (outcome.kind === 'paused') state.pausedByApp.add(id)
      else if (outcome.kind !== 'unsettled') state.pausedByApp.delete(id)
      return outcome
    },
  }))
}

function learnFromEnding(
  { state }: MoveContext,
  id: number,
  steps: readonly Step[],
  method: DeferMethod | null,
  answers: Answers,
): void {
  if (method === null || !steps.includes('defer')) return
  const answer = toStepAnswer(answers.get(`defer${id}`))
  // A task that was paused already shows nothing of what the portal wants of one in progress
  const nothingShown = { isQuotaTest: false, neededPause: null, wasRefused: false }
  state.habit = learn(state.habit, {
    ...nothingShown,
    method,
    isUnserved: answer === 'unserved',
    isLimited: answer === 'limited',
  })
}

/** Whether trying again in the same click may succeed, given what this answer has shown. */
function mayWorkNow(outcome: DeferOutcome, plan: DeferPlan, now: Habit): boolean {
  if (outcome.kind === 'failed')
    return outcome.error.kind === 'unserved' && now.method !== null && now.method !== plan.method
  const isHabitInDoubt = plan.pause !== null && now.wantsPause === null
  return (
    outcome.kind === 'refused' && outcome.reason === 'rules' && !now.isLimited && (plan.isQuotaTest || isHabitInDoubt)
  )
}
