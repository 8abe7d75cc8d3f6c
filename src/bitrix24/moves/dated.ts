import { belongsTo, returnDatesAtMost, type Choice } from '../../domain/choices.ts'
import type { DeferOutcome, MoveAnswer, ResumeOutcome } from '../../domain/outcome.ts'
import type { BroughtBack, PortalTasks } from '../../domain/portal.ts'
import { PortalError } from '../../domain/portal-error.ts'
import type { Answers, Batch, Commands } from '../batch.ts'
import { readOptions, type ReturnDateKeeper } from '../returnDates.ts'
import { bitrix24Moves } from './moves.ts'
import { investigate, toFinding, type Finding, type StatusChange } from './recover.ts'
import { merge, type Moves, type Outcome } from './requests.ts'

/** Milliseconds for which what was read of due tasks is good enough to act on. */
const recent = 5_000
/** At most so many tasks are returned with one request: what is asked about each takes two commands. */
const dueAtOnce = 20
/** Milliseconds between the app's pause of a task and its deferral, which are one request. A longer time: somebody had paused the task. */
const ownPause = 60_000

type DatedMoves = Omit<PortalTasks, 'list' | 'address'>

/** What is asked about due tasks with a reading of the lists, so that bringing them back takes one more request and not two. */
interface AskedWithLists {
  /** How many commands there may be. */
  readonly commands: (room: number) => Commands
  readonly read: (answers: Answers) => void
}

/** What is to be done with a task that is due, as far as it is known. */
type Verdict = 'return' | 'returnPaused' | 'start' | 'back' | 'over' | 'forbidden' | 'unknown'

/**
 * What a due task's status and history say: whether it is deferred still, and by the deferral that the date was given to.
 * @param user id of the current user
 */
export function judgeDue(choice: Choice, { status, changes, mayRenew }: Finding, user: number | null): Verdict {
  const [last, before] = changes ?? []
  switch (status) {
    case 'unread': return 'unknown'
    case 'deferred':
      if (last?.to === 'deferred' && !belongsTo(choice, last.at)) return 'over'
      if (mayRenew === false) return 'forbidden'
      return choice.isPaused || wasPaused(last, before) ? 'returnPaused' : 'return'
    case 'pending': {
      // Renewed for this return, and not started: by whichever page
      const isHalfDone = last?.from === 'deferred' && last.to === 'pending' && last.user === user && last.at !== null && last.at >= choice.at!
      return !isHalfDone ? 'over' : choice.isPaused || wasPaused(before, changes?.[2]) ? 'back' : 'start'
    }
    case 'inProgress': return 'back'
    default: return 'over'
  }
}

/** Whether somebody had paused a task before it was deferred: the app's own pause comes right before its deferral. */
function wasPaused(deferral: StatusChange | undefined, before: StatusChange | undefined): boolean {
  if (deferral?.from !== 'pending' || deferral.to !== 'deferred') return false
  const isOwnPause = before?.from === 'inProgress' && before.to === 'pending' && before.user === deferral.user
    && before.at !== null && deferral.at !== null && deferral.at.getTime() - before.at.getTime() <= ownPause
  // Without the earlier change it is not known: then it is started, as most are
  return before !== undefined && !isOwnPause
}

/**
 * Moves with return dates.
 * @param batch sends requests without writing dates of itself
 * @param now the portal's time
 */
export function datedMoves(moves: Moves, dates: ReturnDateKeeper, batch: Batch, now: () => Date): { readonly moves: DatedMoves, readonly askedWithLists: AskedWithLists } {
  const { pausedBefore } = moves.state
  const undated = bitrix24Moves(moves)
  const findings = new Map<number, { readonly finding: Finding, readonly at: number }>()

  /** Adds the dates to a move's answer, once what was chosen is kept. If that can't be, the date alone is lost. */
  async function saved<T extends Outcome>(ids: readonly number[], { outcomes, lists }: MoveAnswer<T>): Promise<MoveAnswer<T>> {
    const chosen = ids.filter(id => dates.isUnsaved(id))
    try {
      await dates.save(batch)
    } catch (error) {
      if (!(error instanceof PortalError)) throw error
    }
    const lost = chosen.filter(id => dates.isUnsaved(id) || dates.isLeftOut(id))
    for (const id of lost) dates.takeBack(id, null)
    return {
      outcomes, ...(lost.length > 0 && { isDateLost: true }),
      lists: lists && { ...lists, returnDates: dates.visible([...lists.inProgress.tasks, ...lists.deferred?.tasks ?? []]) },
    }
  }

  /** Of tasks that were not deferred the date is void; of those whose deferral is not known it may count. */
  function keep(ids: readonly number[], before: ReadonlyMap<number, Choice | null>, answer: MoveAnswer<DeferOutcome>): Promise<MoveAnswer<DeferOutcome>> {
    for (const id of ids) {
      const outcome = answer.outcomes.get(id)
      if (outcome?.kind === 'deferred') {
        if (pausedBefore.has(id)) dates.markPaused(id)
      } else if (outcome?.kind === 'failed' && outcome.error.isTurnedAway) {
        dates.takeBack(id, before.get(id) ?? null)
      } else if (outcome && outcome.kind !== 'unsettled' && dates.isUnsaved(id)) {
        dates.end(id, false)
      }
    }
    dates.cancelPlans()
    return saved(ids, answer)
  }

  const withDates = <T extends Outcome>(answer: MoveAnswer<T>): MoveAnswer<T> => ({
    ...answer,
    lists: answer.lists && { ...answer.lists, returnDates: dates.visible([...answer.lists.inProgress.tasks, ...answer.lists.deferred?.tasks ?? []]) },
  })

  /** Asks about due tasks of which nothing recent is known, and reads the dates if these are not recent. */
  async function look(except: ReadonlySet<number>): Promise<readonly number[]> {
    const dueNow = () => dates.due(now()).filter(id => !except.has(id)).slice(0, dueAtOnce)
    for (let round = 0; round < 2; round++) {
      const due = dueNow()
      const asked = due.filter(id => Date.now() - (findings.get(id)?.at ?? -Infinity) > recent)
      const isOld = Date.now() - dates.readAt() > recent
      if (asked.length === 0 && !isOld) return due
      const answers = await batch({ ...(isOld && { options: readOptions }), ...moves.lists.askUser(), ...aboutDue(asked) })
      const error = answers.get('options')?.error
      if (error) throw error
      dates.learn(answers.get('options'))
      moves.lists.readUser(answers)
      note(asked, answers)
    }
    return dueNow().filter(id => findings.has(id))
  }

  function note(ids: readonly number[], answers: Answers): void {
    for (const id of ids) findings.set(id, { finding: toFinding(answers.get(`get${id}`), answers.get(`history${id}`)), at: Date.now() })
  }

  let askedIds: readonly number[] = []
  const askedWithLists: AskedWithLists = {
    commands(room) {
      askedIds = dates.due(now()).slice(0, Math.max(0, Math.min(dueAtOnce, Math.floor(room / 2))))
      return aboutDue(askedIds)
    },
    read: answers => note(askedIds.filter(id => answers.has(`get${id}`)), answers),
  }

  const dated: DatedMoves = {
    async defer(ids, scope, until) {
      const before = new Map(ids.map(id => [id, dates.of(id)]))
      for (const id of ids) dates.plan(id, until ?? null)
      return keep(ids, before, await undated.defer(ids, scope))
    },
    resume: async (ids, scope) => withDates(await undated.resume(ids, scope)),
    undo: async (ids, scope) => withDates(await undated.undo(ids, scope)),
    settleDefer: async (ids, scope) => keep(ids, new Map(), await undated.settleDefer(ids, scope)),
    settleResume: async (ids, scope) => withDates(await undated.settleResume(ids, scope)),

    async bringBack(scope, except = new Set()) {
      const due = await look(except)
      const outcomes = new Map<number, ResumeOutcome>()
      const verdicts = new Map(due.map((id) => {
        const { finding } = findings.get(id)!
        findings.delete(id)
        const verdict = judgeDue(dates.of(id)!, finding, moves.lists.user())
        // Said once: nobody can give it back to this user
        if (verdict === 'forbidden') outcomes.set(id, { kind: 'refused' })
        if (verdict === 'over' || verdict === 'back' || verdict === 'forbidden') dates.end(id, verdict === 'back')
        if (verdict === 'unknown') outcomes.set(id, { kind: 'unsettled', error: finding.error ?? new PortalError('broken') })
        return [id, verdict] as const
      }))
      const of = (...wanted: readonly Verdict[]) => due.filter(id => wanted.includes(verdicts.get(id)!))
      const renewed = of('return', 'returnPaused')
      let answer: MoveAnswer<ResumeOutcome> = { outcomes, lists: null }
      if (renewed.length > 0) answer = merge(answer, await undated.undo(renewed, scope, new Set([...of('returnPaused'), ...renewed.filter(id => pausedBefore.has(id))])))
      if (of('start').length > 0) answer = merge(answer, await undated.settleResume(of('start'), scope))
      for (const [id, { kind }] of answer.outcomes) {
        if (kind === 'resumed' || kind === 'pausedAsBefore') dates.end(id, true)
        if (kind === 'moved' || kind === 'gone') dates.end(id, false)
      }
      const { lists, returnDates } = withReturnDates(answer)
      return { outcomes: answer.outcomes, lists, returnDates, isMore: due.length >= dueAtOnce }
    },

    nextDue(except) {
      const times = [...dates.choices()].flatMap(([id, { at, isBack }]) => at && !isBack && !except?.has(id) ? [at.getTime()] : [])
      return times.length > 0 ? new Date(Math.min(...times)) : null
    },

    choices: dates.choices,

    dismiss(ids) {
      for (const id of ids) if (dates.of(id)?.at) dates.choose(id, null)
    },

    async setReturnDate(ids, until) {
      const before = new Map(ids.map(id => [id, dates.of(id)]))
      for (const id of ids) dates.choose(id, until, before.get(id)?.isPaused ?? pausedBefore.has(id))
      try {
        await dates.save(batch)
        const left = ids.filter(id => dates.isLeftOut(id))
        if (left.length > 0) throw new PortalError('refused', { code: `MORE_THAN_${returnDatesAtMost}` })
      } catch (error) {
        for (const id of ids) dates.takeBack(id, before.get(id) ?? null)
        throw error
      }
      return dates.visible([])
    },
  }
  return { moves: dated, askedWithLists }

  function withReturnDates({ lists }: MoveAnswer<ResumeOutcome>): Pick<BroughtBack, 'lists' | 'returnDates'> {
    const returnDates = dates.visible([...lists?.inProgress.tasks ?? [], ...lists?.deferred?.tasks ?? []])
    return { lists: lists && { ...lists, returnDates }, returnDates }
  }
}

/** Reads what due tasks have become, and their histories. */
export const aboutDue = (ids: readonly number[]): Commands => Object.assign({}, ...ids.map(id => investigate(id))) as Commands
