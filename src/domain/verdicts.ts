/**
 * What became of a task, judged by what was read of it: its statuses, the answers of the commands, its history. The rules
 * are the tables in docs/architecture.md, "Moves".
 */
import type { DeferOutcome, ResumeOutcome } from './outcome.ts'
import { PortalError } from './portal-error.ts'
import type { TaskStatus } from './task.ts'

/** What is done to one task. `deferAgain` is a second try, after a pause or a start. */
export type Step = 'defer' | 'pause' | 'deferAgain' | 'start'

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

/** What the commands answered that were to defer a task. */
export const deferralsOf = ({ defer, deferAgain }: DeferEvidence['steps']) => [defer, deferAgain]

/**
 * The status that was read after the move decides, whatever its commands answered (table in docs/architecture.md,
 * "Moves").
 */
export function judgeDefer({ before, steps, after, wasPausedByApp }: DeferEvidence): DeferVerdict {
  const answers = deferralsOf(steps)
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

/** A change of a task's status, as the portal's history has it. */
export interface StatusChange {
  readonly from: TaskStatus
  readonly to: TaskStatus
  /** Id of who made it. */
  readonly user: number | null
  readonly at: Date | null
}

/** What the portal says of one task when it is asked on its own. */
export interface Finding {
  readonly status: TaskStatus | 'gone' | 'unread'
  /** The portal permits this user neither to pause nor to defer it. */
  readonly isLocked: boolean
  /** Whether the portal permits this user to renew it; null if it does not say. */
  readonly mayRenew: boolean | null
  /** The newest first; null when they were not asked for, or could not be read. */
  readonly changes: readonly StatusChange[] | null
  /** Why it could not be read. */
  readonly error: PortalError | null
}

/** `ownPause`: the app has paused it, or renewed it, and it is for the app to go on. */
export type Found<Outcome> = Outcome | { readonly kind: 'ownPause' }

/** True when the last change of the status is known to be this one, and the user's. */
function isOwnChange(
  changes: Finding['changes'],
  index: number,
  user: number | null,
  from: TaskStatus,
  to: TaskStatus,
): boolean {
  const change = changes?.[index]
  return user !== null && change?.user === user && change.from === from && change.to === to
}

/**
 * What became of a task that was to be deferred. If it is not certain that the app did it, the app neither reverses
 * it nor offers Undo.
 * @param user id of the current user
 * @param error why the request, or the task's part of it, failed; null for a refusal
 * @returns `wasPausedByOthers` beside a deferral: somebody had paused the task before the app deferred it
 */
export function judgeUnclearDefer(
  { status, isLocked, changes, error: unread }: Finding,
  user: number | null,
  error: PortalError | null,
): Found<DeferOutcome> & { wasPausedByOthers?: boolean } {
  switch (status) {
    case 'unread':
      return { kind: 'unsettled', error: error ?? unread ?? new PortalError('broken') }
    case 'gone':
      return { kind: 'gone' }
    case 'deferred': {
      if (isOwnChange(changes, 0, user, 'inProgress', 'deferred')) return { kind: 'deferred', byApp: true }
      const isOwn = isOwnChange(changes, 0, user, 'pending', 'deferred') && changes!.length > 1
      return {
        kind: 'deferred',
        byApp: isOwn,
        wasPausedByOthers: isOwn && !isOwnChange(changes, 1, user, 'inProgress', 'pending'),
      }
    }
    case 'pending':
      if (isOwnChange(changes, 0, user, 'inProgress', 'pending')) return { kind: 'ownPause' }
      // Who has paused it is not known: nothing is started, and the row says that it is paused
      return changes === null ? { kind: 'paused' } : { kind: 'moved', status }
    case 'inProgress':
      return error ? { kind: 'failed', error } : { kind: 'refused', reason: isLocked ? 'notAllowed' : 'rules' }
    default:
      return { kind: 'moved', status }
  }
}

/** What became of a task whose pause the app was to end. @param couldDefer deferring was among the ways to end it */
export function judgeEndedPause(finding: Finding, couldDefer: boolean, error: PortalError | null): DeferOutcome {
  if (finding.status === 'deferred') return { kind: 'deferred', byApp: couldDefer }
  if (finding.status === 'pending') return { kind: 'paused' }
  const { status, isLocked } = finding
  switch (status) {
    case 'unread':
      return { kind: 'unsettled', error: error ?? finding.error ?? new PortalError('broken') }
    case 'gone':
      return { kind: 'gone' }
    case 'inProgress':
      return error ? { kind: 'failed', error } : { kind: 'refused', reason: isLocked ? 'notAllowed' : 'rules' }
    default:
      return { kind: 'moved', status }
  }
}

/** What became of a task that was to be resumed. @param staysPaused somebody had paused it before it was deferred */
export function judgeUnclearResume(
  { status, changes, error: unread }: Finding,
  user: number | null,
  staysPaused: boolean,
  error: PortalError | null,
): Found<ResumeOutcome> {
  switch (status) {
    case 'unread':
      return { kind: 'unsettled', error: error ?? unread ?? new PortalError('broken') }
    case 'gone':
      return { kind: 'gone' }
    case 'inProgress':
      return { kind: 'resumed' }
    case 'deferred':
      return error ? { kind: 'failed', error } : { kind: 'refused' }
    case 'pending':
      if (!isOwnChange(changes, 0, user, 'deferred', 'pending')) return { kind: 'moved', status }
      return { kind: staysPaused ? 'pausedAsBefore' : 'ownPause' }
    default:
      return { kind: 'moved', status }
  }
}
