import type { DeferOutcome, MoveAnswer, ResumeOutcome } from './outcome.ts'
import type { PortalError } from './portal-error.ts'
import type { Task } from './task.ts'

export type Action = 'defer' | 'resume'
export type Outcome = DeferOutcome | ResumeOutcome
export type Outcomes = MoveAnswer['outcomes']

/** Why a task was not moved; shown at its row. */
export type TaskProblem = {
  readonly task: Task
  /** Moved on its own: then the error is announced; for several tasks only their number is. */
  readonly isAlone: boolean
} & (
  | { readonly action: 'defer'; readonly outcome: Exclude<DeferOutcome, { kind: 'deferred' }> }
  | { readonly action: 'resume'; readonly outcome: Exclude<ResumeOutcome, { kind: 'resumed' | 'pausedAsBefore' }> }
)

/** What an action has achieved. */
export interface MoveResult {
  readonly action: Action
  readonly tasks: readonly Task[]
  /** Those that were moved. */
  readonly moved: readonly Task[]
  /** The outcome of a single task; null if there were more, or if it was not tried. */
  readonly outcome: Outcome | null
  readonly done: number
  /** Paused again, as they were before they were deferred. */
  readonly pausedAsBefore: number
  /** Renewed, but not started by the portal. */
  readonly pending: number
  /** Tried, and not moved. */
  readonly failed: number
  /** Not tried: the action was stopped before, or a whole request failed. */
  readonly untried: number
  /** Number of tasks whose outcome is unknown. */
  readonly unknown: number
  /** What this app is known to have deferred, so that it may take it back. */
  readonly undoable: readonly Task[]
  /** Why a request failed, if one did. */
  readonly error: PortalError | null
  /** Not done, and may work when tried again. */
  readonly retriable: readonly Task[]
  /** Not done, and would not be when tried again: refused, moved by somebody else, or gone. */
  readonly hopeless: readonly Task[]
  /** A task that was deferred while the user's time tracker goes on counting. A user has one tracker. */
  readonly timed: Task | null
  /** The return dates could not be saved. */
  readonly isDateLost: boolean
  /** When deferred tasks are to return, by id; none: no date. */
  readonly until: ReadonlyMap<number, Date>
}

/** What came of a change of return dates. */
export interface DateResult {
  readonly tasks: readonly Task[]
  /** The dates that they were to have, by id; none: no date. */
  readonly dates: ReadonlyMap<number, Date>
  /** Why some could not be saved; null if all were. */
  readonly error: PortalError | null
  /** Of those that were not saved. */
  readonly retriable: readonly Task[]
}

type Moved = Extract<Outcome, { kind: 'deferred' | 'resumed' | 'pausedAsBefore' }>

export const isMoved = (outcome: Outcome): outcome is Moved =>
  ['deferred', 'resumed', 'pausedAsBefore'].includes(outcome.kind)

export const statusAfter = ({ kind }: Moved) =>
  ({ deferred: 'deferred', resumed: 'inProgress', pausedAsBefore: 'pending' } as const)[kind]

/** True if every outcome is a failure or still unknown. */
export const isLost = (outcomes: Outcomes): boolean =>
  [...outcomes.values()].every(({ kind }) => kind === 'failed' || kind === 'unsettled')

/** The outcomes of an answer, without those that a busy portal has rejected: these are sent again later. */
export function withoutBusy(outcomes: Outcomes): { known: Outcomes; isBusy: boolean; retryAt: Date | null } {
  const busy = [...outcomes.values()].flatMap(outcome =>
    outcome.kind === 'failed' && outcome.error.kind === 'busy' ? [outcome.error] : [],
  )
  const known = new Map(
    [...outcomes].filter(([, outcome]) => !(outcome.kind === 'failed' && outcome.error.kind === 'busy')),
  )
  return { known, isBusy: busy.length > 0, retryAt: busy.findLast(({ retryAt }) => retryAt)?.retryAt ?? null }
}

/** Not done, and may work when tried again. No outcome: it was not tried. */
export const isRetriable = (outcome: Outcome | undefined): boolean =>
  ['failed', 'unsettled', 'paused', undefined].includes(outcome?.kind)

export function toResult(
  action: Action,
  tasks: readonly Task[],
  outcomes: Outcomes,
  { isDateLost, until }: Pick<MoveResult, 'isDateLost' | 'until'>,
): MoveResult {
  const of = (...kinds: string[]) => tasks.filter(({ id }) => kinds.includes(outcomes.get(id)?.kind ?? ''))
  const done = of('deferred', 'resumed').length
  const pending = action === 'resume' ? of('pending').length : 0
  const pausedAsBefore = of('pausedAsBefore').length
  const unknown = of('unsettled').length
  const untried = tasks.filter(({ id }) => !outcomes.has(id)).length
  return {
    action,
    tasks,
    moved: of('deferred', 'resumed', 'pausedAsBefore'),
    outcome: tasks.length === 1 ? (outcomes.get(tasks[0]!.id) ?? null) : null,
    done,
    pending,
    pausedAsBefore,
    failed: tasks.length - done - pausedAsBefore - pending - unknown - untried,
    untried,
    unknown,
    error: [...outcomes.values()].flatMap(outcome => ('error' in outcome ? [outcome.error] : []))[0] ?? null,
    undoable: tasks.filter(({ id }) => {
      const outcome = outcomes.get(id)
      return outcome?.kind === 'deferred' && outcome.byApp
    }),
    retriable: tasks.filter(({ id }) => isRetriable(outcomes.get(id))),
    timed: tasks.find(({ id }) => (outcomes.get(id) as { isTimerRunning?: true } | undefined)?.isTimerRunning) ?? null,
    hopeless: of('refused', 'moved', 'gone'),
    isDateLost,
    until,
  }
}
