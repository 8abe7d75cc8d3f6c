import type { ResumeOutcome } from '../../domain/outcome.ts'
import type { PortalError } from '../../domain/portal-error.ts'
import type { TaskStatus } from '../../domain/task.ts'
import type { Answers, CommandAnswer } from '../batch.ts'
import { field, rowsOf, toId, toStatus } from '../rows.ts'
import type { Lesson } from './habit.ts'
import type { DeferPlan, Step } from './plan.ts'

/** A status that was read; `absent`: not among the requested tasks; `unread`: the command failed. */
export type ReadStatus = TaskStatus | 'absent' | 'unread'

/** What a step's command answered. `unclear`: an error that is none of the others, or nothing: it may have run. */
export type StepAnswer = 'done' | 'refused' | 'unserved' | 'limited' | 'unclear'

/** All that a request says of one task that it was to defer. */
export interface DeferEvidence {
  readonly before: ReadStatus
  readonly steps: Readonly<Partial<Record<Step, StepAnswer>>>
  readonly after: ReadStatus
  /** The app had left it paused before. */
  readonly wasPausedByApp: boolean
}

export type DeferVerdict =
  | { readonly kind: 'deferred'; readonly byApp: boolean; readonly wasPausedByOthers: boolean }
  /** Paused by this request, and not deferred. */
  | { readonly kind: 'ownPause' }
  /** It has to be looked up. */
  | { readonly kind: 'unclear' }

const ofDeferring = ({ defer, deferAgain }: DeferEvidence['steps']) => [defer, deferAgain]

/**
 * The status that was read after the move decides, whatever its commands answered (table in docs/architecture.md,
 * "Moves").
 */
export function judgeDefer({ before, steps, after, wasPausedByApp }: DeferEvidence): DeferVerdict {
  const answers = ofDeferring(steps)
  const isDeferred = after === 'deferred'
  if (isDeferred && before === 'deferred') return { kind: 'deferred', byApp: false, wasPausedByOthers: false }
  if (isDeferred && (before === 'inProgress' || before === 'pending')) {
    const byApp = answers.includes('done') || answers.includes('unclear')
    return { kind: 'deferred', byApp, wasPausedByOthers: before === 'pending' && !wasPausedByApp }
  }
  const isPaused = before === 'inProgress' && steps.pause === 'done'
  if (isPaused && after === 'pending' && !answers.includes('done')) return { kind: 'ownPause' }
  return { kind: 'unclear' }
}

/** What a request has shown about the portal. Only commands on a task in progress that were answered count. */
export function lessonOf(plan: DeferPlan, evidence: readonly DeferEvidence[]): Lesson {
  const shows = (answer: StepAnswer) => evidence.some(({ steps }) => ofDeferring(steps).includes(answer))
  const inProgress = evidence.filter(({ before, wasPausedByApp }) => before === 'inProgress' && !wasPausedByApp)
  const shown = inProgress.find(
    task => judgeDefer(task).kind === 'deferred' && ofDeferring(task.steps).includes('done'),
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
      inProgress.some(({ steps }) => ofDeferring(steps).every(answer => answer === undefined || answer === 'refused')),
  }
}

/** All that a request says of one task that it was to resume. */
export interface ResumeEvidence {
  /** Whether it was found deferred, and so renewed if the portal let it be; null when that was not read. */
  readonly wasDeferred: boolean | null
  /** Only what the user had deferred was looked for. */
  readonly isOwnOnly?: boolean
  readonly after: ReadStatus
  /** Somebody had paused it before it was deferred, so that it was not to be started. */
  readonly staysPaused: boolean
  /** Why a command failed, other than by a refusal. */
  readonly error: PortalError | null
}

/** Null: it has to be looked up. */
export function judgeResume({
  wasDeferred,
  isOwnOnly,
  after,
  staysPaused,
  error,
}: ResumeEvidence): ResumeOutcome | null {
  switch (after) {
    case 'unread':
    case 'absent':
      return null
    case 'inProgress':
      return { kind: 'resumed' }
    case 'deferred':
      if (isOwnOnly && wasDeferred === false) return { kind: 'moved', status: 'deferred' }
      return error ? { kind: 'failed', error } : { kind: 'refused' }
    case 'pending':
      if (wasDeferred === null) return null
      if (!wasDeferred) return { kind: 'moved', status: 'pending' }
      return { kind: staysPaused ? 'pausedAsBefore' : 'pending' }
    default:
      return { kind: 'moved', status: after }
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
