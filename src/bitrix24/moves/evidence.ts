import type { PortalError } from '../../domain/portal-error.ts'
import type { TaskStatus } from '../../domain/task.ts'
import { deferralsOf, judgeDefer, type DeferEvidence, type ReadStatus, type StepAnswer } from '../../domain/verdicts.ts'
import type { Answers, CommandAnswer } from '../batch.ts'
import { field, rowsOf, toId, toStatus } from '../rows.ts'
import type { Lesson } from './habit.ts'
import type { DeferPlan } from './plan.ts'

/** What a request has shown about the portal. Only commands on a task in progress that were answered count. */
export function lessonOf(plan: DeferPlan, evidence: readonly DeferEvidence[]): Lesson {
  const shows = (answer: StepAnswer) => evidence.some(({ steps }) => deferralsOf(steps).includes(answer))
  const inProgress = evidence.filter(({ before, wasPausedByApp }) => before === 'inProgress' && !wasPausedByApp)
  const shown = inProgress.find(
    task => judgeDefer(task).kind === 'deferred' && deferralsOf(task.steps).includes('done'),
  )
  return {
    isQuotaTest: plan.isQuotaTest,
    method: plan.method,
    isUnserved: shows('unserved'),
    isLimited: shows('limited'),
    // A pause that was accepted after a deferral shows that the deferral's success had moved nothing
    neededPause: !shown ? null : (plan.pause ?? (shown.steps.defer !== 'done' || shown.steps.pause === 'done')),
    wasRefused:
      !shown &&
      inProgress.some(({ steps }) => deferralsOf(steps).every(answer => answer === undefined || answer === 'refused')),
  }
}

export function toStepAnswer(answer: CommandAnswer | undefined): StepAnswer {
  if (!answer) return 'unclear'
  switch (answer.error?.kind) {
    case undefined:
      return 'done'
    case 'refused':
      return 'refused'
    case 'unserved':
      return 'unserved'
    case 'busy':
      return 'limited'
    default:
      return 'unclear'
  }
}

/** Statuses by id, as a list of the tasks has them; null when it could not be read. */
export function statusesOf(answer: CommandAnswer | undefined): ReadonlyMap<number, TaskStatus> | null {
  const rows = answer?.error ? null : rowsOf(answer?.result)
  return (
    rows &&
    new Map(
      rows.flatMap(row => {
        const id = toId(field(row, 'id'))
        return id === null ? [] : [[id, toStatus(field(row, 'status'))] as const]
      }),
    )
  )
}

/** Tasks on which the user's time tracker runs, as a list of them says. */
export function timedIn(answer: CommandAnswer | undefined): ReadonlySet<number> {
  const rows = (answer?.error ? null : rowsOf(answer?.result)) ?? []
  return new Set(
    rows.flatMap(row => (field(row, 'timerIsRunningForCurrentUser') === 'Y' ? (toId(field(row, 'id')) ?? []) : [])),
  )
}

export const statusIn = (statuses: ReadonlyMap<number, TaskStatus> | null, id: number): ReadStatus =>
  statuses === null ? 'unread' : (statuses.get(id) ?? 'absent')

export function evidenceOf(
  plan: DeferPlan,
  answers: Answers,
  pausedByApp: ReadonlySet<number>,
): ReadonlyMap<number, DeferEvidence> {
  const before = statusesOf(answers.get('before'))
  const after = statusesOf(answers.get('after'))
  return new Map(
    plan.ids.map(id => [
      id,
      {
        before: statusIn(before, id),
        steps: Object.fromEntries(plan.steps.map(step => [step, toStepAnswer(answers.get(`${step}${id}`))])),
        after: statusIn(after, id),
        wasPausedByApp: pausedByApp.has(id),
      },
    ]),
  )
}

/** Why a task's steps failed for another reason than a refusal: deferring itself first. */
export function errorOf(id: number, plan: DeferPlan, answers: Answers): PortalError | null {
  const errors = [...plan.steps]
    .sort((a, b) => Number(b.startsWith('defer')) - Number(a.startsWith('defer')))
    .map(step => answers.get(`${step}${id}`)?.error)
  return errors.find(error => error && error.kind !== 'refused') ?? null
}
