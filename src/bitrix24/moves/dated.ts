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
/** So many are brought back with one request, whatever else it holds. */
const dueAtOnce = 20

type DatedMoves = Pick<PortalTasks, 'defer' | 'resume' | 'undo' | 'settleDefer' | 'settleResume' | 'bringBack' | 'setReturnDate'>

/** What becomes of dates with what becomes of their tasks. */
function dateRules(dates: ReturnDateKeeper, pausedBefore: ReadonlySet<number>, batch: Batch) {
  const set = (id: number, date: ReturnDate | null) => (date || dates.holds(id)) && dates.change(id, date)

  /** Writes what has not come to be written with the move. A date that can't be written is lost, and nothing else. */
  async function ended<T extends Outcome>(ids: readonly number[], answer: MoveAnswer<T>): Promise<MoveAnswer<T>> {
    const { outcomes, lists } = answer
    const of = (...kinds: string[]) => ids.filter(id => kinds.includes(outcomes.get(id)?.kind ?? ''))
    const [deferred, back] = [of('deferred'), of('resumed', 'pausedAsBefore')]
    let isDateLost = false
    const isTurnedAway = [...outcomes.values()].every(outcome => outcome.kind === 'failed' && outcome.error.isTurnedAway)
    // What is left goes on with the next request, and so does what a busy portal has turned away; what is not known is found out first
    if (dates.owes() && !isTurnedAway && ids.every(id => outcomes.has(id) && outcomes.get(id)!.kind !== 'unsettled')) {
      try {
        await dates.settle(batch)
      } catch (error) {
        if (!(error instanceof PortalError)) throw error
        isDateLost = [...deferred, ...back].some(id => dates.isUnwritten(id))
        dates.giveUp(ids)
        // The portal has their dates still; they mean nothing any more
        dates.forget(back)
      }
    }
    return { outcomes, ...(isDateLost && { isDateLost }), lists: lists && { ...lists, returnDates: dates.dates() } }
  }

  /** Of a task that the app has not deferred, or of which it is not known, the date goes; where somebody had paused it, it comes back paused. */
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

  /** Resumes tasks without their dates, which those get back that are deferred still. */
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

/** Moves, and the dates on which deferred tasks come back: written in the same request, and kept only for what was deferred. @param batch over which dates alone are sent */
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
