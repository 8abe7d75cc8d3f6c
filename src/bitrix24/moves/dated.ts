import { isSameChoice, returnDatesAtMost, type Choice } from '../../domain/choices.ts'
import { judgeDue, type DueVerdict } from '../../domain/due.ts'
import type { DeferOutcome, MoveAnswer, ResumeOutcome } from '../../domain/outcome.ts'
import type { PortalTasks } from '../../domain/portal.ts'
import { PortalError } from '../../domain/portal-error.ts'
import type { Finding } from '../../domain/verdicts.ts'
import type { Batch } from '../batch.ts'
import { tasksIn } from '../lists.ts'
import { readOptions } from '../queries.ts'
import { roundsAtMost, type ReturnDateKeeper } from '../returnDates.ts'
import { dueAtOnce, type dueReader } from './due.ts'
import { rawMoves } from './rawMoves.ts'
import { merge, type MoveContext, type Outcome } from './requests.ts'

type Before = ReadonlyMap<number, Choice | null>

/** Moves with return dates. @param batch sends requests without writing dates of itself */
export function datedMoves(
  context: MoveContext,
  dates: ReturnDateKeeper,
  batch: Batch,
): Pick<PortalTasks, 'defer' | 'resume' | 'undo' | 'settleDefer' | 'settleResume'> {
  const { pausedByOthers } = context.state
  const raw = rawMoves(context)

  /** Of tasks that were not deferred the date is void; of those whose deferral is not known it may count. */
  function keep(
    ids: readonly number[],
    before: Before,
    answer: MoveAnswer<DeferOutcome>,
  ): Promise<MoveAnswer<DeferOutcome>> {
    for (const id of ids) {
      const outcome = answer.outcomes.get(id)
      if (outcome?.kind === 'deferred') {
        if (pausedByOthers.has(id)) dates.markPausedByOthers(id)
      } else if (outcome?.kind === 'failed' && outcome.error.ranNothing) {
        dates.takeBack(id, before.get(id) ?? null)
      } else if (outcome && outcome.kind !== 'unsettled' && dates.isOwn(id)) {
        dates.end(id, false)
      }
    }
    dates.cancelPlans(ids, id => answer.outcomes.get(id)?.kind !== 'unsettled')
    return saved(ids, answer)
  }

  /** Adds the dates to a move's answer, once what was chosen is kept. If that can't be, the date alone is lost. */
  async function saved(ids: readonly number[], answer: MoveAnswer<DeferOutcome>): Promise<MoveAnswer<DeferOutcome>> {
    const chosen = ids.filter(id => dates.isUnsaved(id))
    try {
      await save(dates, batch)
    } catch (error) {
      if (!(error instanceof PortalError)) throw error
    }
    const lost = [
      ...chosen.filter(id => dates.isUnsaved(id)),
      ...ids.filter(id => answer.outcomes.get(id)?.kind === 'deferred' && dates.isLeftOut(id)),
    ]
    for (const id of lost) dates.takeBack(id, null)
    return { ...withDates(answer, dates), ...(lost.length > 0 && { isDateLost: true }) }
  }

  return {
    async defer(ids, scope, until, returnPaused) {
      const before = new Map(ids.map(id => [id, dates.of(id)]))
      for (const id of ids) dates.plan(id, until ?? null, returnPaused?.has(id) ?? false)
      const answer = await raw.defer(ids, scope)
      for (const [id, { kind }] of answer.outcomes) {
        if (kind !== 'deferred') continue
        dates.deferred(id)
        if (returnPaused?.has(id)) pausedByOthers.add(id)
      }
      return keep(ids, before, answer)
    },
    settleDefer: async (ids, scope) => keep(ids, new Map(), await raw.settleDefer(ids, scope)),
    // A date belongs to one deferral: resuming ends it without a word
    resume: async (ids, scope) => withDates(await raw.resume(ids, scope), dates),
    undo: async (ids, scope) => withDates(await raw.undo(ids, scope), dates),
    settleResume: async (ids, scope) => withDates(await raw.settleResume(ids, scope), dates),
  }
}

/** Writes what the user has chosen, unless the portal has it. @throws {PortalError} */
async function save(dates: ReturnDateKeeper, batch: Batch): Promise<void> {
  for (let round = 0; !dates.isSaved() && !dates.isForeign() && round < roundsAtMost; round++) {
    const answers = dates.isStoredKnown() ? await dates.write(batch, {}) : await batch({ options: readOptions })
    dates.readAnswer(answers.get('options'))
    const error = ['optionsSet', 'optionsBefore', 'options'].flatMap(key => answers.get(key)?.error ?? [])[0]
    if (error) throw error
    if (!dates.hasUnwrittenOrPlanned()) break
  }
  if (!dates.isSaved()) throw new PortalError('broken', { method: 'user.option.set' })
}

type DueReader = ReturnType<typeof dueReader>

/** Sorts due tasks by what is to be done with them, and ends the dates of those with which nothing is. */
function sortDue(
  found: ReadonlyMap<number, Finding>,
  outcomes: Map<number, ResumeOutcome>,
  { lists }: MoveContext,
  dates: ReturnDateKeeper,
): (...wanted: readonly DueVerdict[]) => readonly number[] {
  const verdicts = new Map(
    [...found].map(([id, finding]) => {
      const verdict = judgeDue(dates.of(id)!, finding, lists.user())
      if (verdict === 'unknown')
        outcomes.set(id, { kind: 'unsettled', error: finding.error ?? new PortalError('broken') })
      // Said once: it is not for this user any more
      if (verdict === 'forbidden') outcomes.set(id, { kind: 'refused' })
      if (verdict === 'over' || verdict === 'back' || verdict === 'forbidden') dates.end(id, verdict === 'back')
      return [id, verdict] as const
    }),
  )
  return (...wanted) => [...verdicts].flatMap(([id, verdict]) => (wanted.includes(verdict) ? [id] : []))
}

/** What becomes of tasks on their dates. */
export function returns(
  context: MoveContext,
  dates: ReturnDateKeeper,
  due: DueReader,
  batch: Batch,
): Pick<PortalTasks, 'bringBack' | 'setReturnDate'> {
  const { pausedByOthers } = context.state
  const raw = rawMoves(context)

  return {
    async bringBack(scope, except = new Set()) {
      const found = await due.look(except)
      // What is chosen from now on is about another deferral
      const judged = dates.choices()
      const outcomes = new Map<number, ResumeOutcome>()
      let answer: MoveAnswer<ResumeOutcome> = { outcomes, lists: null }
      const of = sortDue(found, outcomes, context, dates)
      const renewed = of('return', 'returnPaused')
      const staysPaused = new Set([...of('returnPaused'), ...renewed.filter(id => pausedByOthers.has(id))])
      if (renewed.length > 0) answer = merge(answer, await raw.bringBack(renewed, scope, staysPaused))
      if (of('start').length > 0) answer = merge(answer, await raw.settleResume(of('start'), scope))
      for (const [id, { kind }] of answer.outcomes) {
        if (!isSameChoice(dates.of(id), judged.get(id))) continue
        if (kind === 'resumed' || kind === 'pausedAsBefore') dates.end(id, true)
        if (kind === 'moved' || kind === 'gone') dates.end(id, false)
      }
      return {
        ...withDates(answer, dates),
        returnDates: dates.visible(tasksIn(answer.lists)),
        titles: due.titles(),
        isMore: found.size >= dueAtOnce || renewed.some(id => !answer.outcomes.has(id)),
      }
    },

    async setReturnDate(ids, until) {
      const before: Before = new Map(ids.map(id => [id, dates.of(id)]))
      for (const id of ids) dates.choose(id, until, before.get(id)?.isPaused ?? pausedByOthers.has(id))
      try {
        await save(dates, batch)
        if (ids.some(id => dates.isLeftOut(id)))
          throw new PortalError('refused', { code: `MORE_THAN_${returnDatesAtMost}` })
      } catch (error) {
        for (const id of ids) dates.takeBack(id, before.get(id) ?? null)
        throw error
      }
      return dates.visible([])
    },
  }
}

function withDates<T extends Outcome>(answer: MoveAnswer<T>, dates: ReturnDateKeeper): MoveAnswer<T> {
  const tasks = tasksIn(answer.lists)
  return {
    ...answer,
    lists: answer.lists && { ...answer.lists, returnDates: dates.visible(tasks), cameBack: dates.cameBack(tasks) },
  }
}
