import type { DeferOutcome, MoveAnswer } from '../../domain/outcome.ts'
import type { PortalTasks } from '../../domain/portal.ts'
import { dueIds, type ReturnDate } from '../../domain/returnDates.ts'
import { PortalError } from '../../domain/portal-error.ts'
import type { Batch } from '../batch.ts'
import { readOption, type ReturnDateKeeper } from '../returnDates.ts'
import { bitrix24Moves } from './moves.ts'
import type { Moves, Outcome } from './requests.ts'

/** Milliseconds for which dates that were read are fresh enough to be acted on. */
const freshFor = 5_000
/** At most so many tasks are returned with one request, whatever else it contains. */
const dueAtOnce = 20

type DatedMoves = Pick<PortalTasks, 'defer' | 'resume' | 'undo' | 'settleDefer' | 'settleResume' | 'bringBack' | 'setReturnDate'>

/** How moving a task affects its date. */
function dateRules(dates: ReturnDateKeeper, pausedBefore: ReadonlySet<number>, batch: Batch) {
  const set = (id: number, date: ReturnDate | null) => (date || dates.holds(id)) && dates.change(id, date)

  /** Writes dates that were not written with the move. If that fails, only the date is lost. */
  async function ended<T extends Outcome>(ids: readonly number[], answer: MoveAnswer<T>): Promise<MoveAnswer<T>> {
    const { outcomes, lists } = answer
    const of = (...kinds: string[]) => ids.filter(id => kinds.includes(outcomes.get(id)?.kind ?? ''))
    const [deferred, back] = [of('deferred'), of('resumed', 'pausedAsBefore')]
    let isDateLost = false
    const isTurnedAway = [...outcomes.values()].every(outcome => outcome.kind === 'failed' && outcome.error.isTurnedAway)
    // Not yet if tasks remain, if the portal rejected the request, or if outcomes are still unknown: a later request will write them
    if (dates.owes() && !isTurnedAway && ids.every(id => outcomes.has(id) && outcomes.get(id)!.kind !== 'unsettled')) {
      try {
        await dates.settle(batch)
      } catch (error) {
        if (!(error instanceof PortalError)) throw error
        isDateLost = [...deferred, ...back].some(id => dates.isUnwritten(id))
        dates.giveUp(ids)
        // Their dates are still stored in the portal but no longer apply
        dates.forget(back)
      }
    }
    return { outcomes, ...(isDateLost && { isDateLost }), lists: lists && { ...lists, returnDates: dates.dates() } }
  }

  /** Removes the dates of tasks that the app has not (or not certainly) deferred; marks tasks that somebody had paused, so that they return paused. */
  function keep(ids: readonly number[], answer: MoveAnswer<DeferOutcome>): Promise<MoveAnswer<DeferOutcome>> {
    const { outcomes } = answer
    for (const id of ids) {
      const date = dates.of(id)
      const outcome = outcomes.get(id)
      if (!date || outcome?.kind === 'unsettled') continue
      if (outcome?.kind !== 'deferred' || !outcome.byApp) dates.drop(id)
      else if (date.isPaused !== pausedBefore.has(id)) dates.change(id, { ...date, isPaused: pausedBefore.has(id) })
    }
    return ended(ids, answer)
  }

  /** Removes the dates, resumes the tasks, and restores the dates of those that are still deferred. */
  async function dropping<T extends Outcome>(ids: readonly number[], move: () => Promise<MoveAnswer<T>>): Promise<MoveAnswer<T>> {
    const before = new Map(ids.flatMap((id) => {
      const date = dates.of(id)
      return date ? [[id, date] as const] : []
    }))
    for (const id of ids) if (dates.holds(id)) dates.change(id, null)
    const answer = await move()
    for (const [id, date] of before) if (['failed', 'refused', 'unsettled', undefined].includes(answer.outcomes.get(id)?.kind)) dates.change(id, date)
    return ended(ids, answer)
  }

  return { set, keep, dropping }
}

/** Moves with return dates: written in the same request, and kept only for tasks that were deferred. @param batch sends requests with nothing but dates */
export function datedMoves(moves: Moves, dates: ReturnDateKeeper, batch: Batch): DatedMoves {
  const { pausedBefore } = moves.state
  const undated = bitrix24Moves(moves)
  const { set, keep, dropping } = dateRules(dates, pausedBefore, batch)

  return {
    async defer(ids, scope, until) {
      for (const id of ids) set(id, until ? { at: until, isPaused: false } : null)
      return keep(ids, await undated.defer(ids, scope))
    },
    resume: (ids, scope) => dropping(ids, () => undated.resume(ids, scope)),
    undo: (ids, scope) => dropping(ids, () => undated.undo(ids, scope)),
    settleDefer: async (ids, scope) => keep(ids, await undated.settleDefer(ids, scope)),
    settleResume: (ids, scope) => dropping(ids, () => undated.settleResume(ids, scope)),

    async bringBack(scope, now, except) {
      if (Date.now() - dates.readAt() > freshFor) {
        const answer = (await batch({ until: readOption })).get('until')
        if (answer?.error) throw answer.error
        dates.heard(answer)
      }
      const known = dates.dates() ?? new Map<number, ReturnDate>()
      const due = dueIds(known, now()).filter(id => !except?.has(id)).slice(0, dueAtOnce)
      if (due.length === 0) return { outcomes: new Map(), lists: null, returnDates: known }
      const staysPaused = new Set(due.filter(id => known.get(id)!.isPaused || pausedBefore.has(id)))
      const answer = await dropping(due, () => undated.undo(due, scope, staysPaused))
      return { ...answer, returnDates: dates.dates() ?? known }
    },

    async setReturnDate(ids, until) {
      for (const id of ids) set(id, until && { at: until, isPaused: dates.of(id)?.isPaused ?? pausedBefore.has(id) })
      try {
        await dates.settle(batch)
      } catch (error) {
        dates.giveUp(ids)
        throw error
      }
      return dates.dates() ?? new Map()
    },
  }
}
