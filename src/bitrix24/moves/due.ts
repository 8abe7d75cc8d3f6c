import type { Finding } from '../../domain/verdicts.ts'
import type { Answers, Batch, Commands } from '../batch.ts'
import { aboutDue, readOptions } from '../queries.ts'
import type { ReturnDateKeeper } from '../returnDates.ts'
import { field, toName } from '../rows.ts'
import { toFinding } from './lookUp.ts'
import type { MoveContext } from './requests.ts'

/** Milliseconds for which what was read of due tasks is good enough to act on. */
const recent = 5_000
/** At most so many tasks are returned with one request: what is asked about each takes two commands. */
export const dueAtOnce = 20
/** What has been read of due tasks. @param now the portal's time */
export function dueReader({ lists }: MoveContext, dates: ReturnDateKeeper, batch: Batch, now: () => Date) {
  const findings = new Map<number, { readonly finding: Finding; readonly at: number }>()
  const titles = new Map<number, string>()
  let askedIds: readonly number[] = []

  function note(ids: readonly number[], answers: Answers): void {
    for (const id of ids) titles.set(id, toName(field(field(answers.get(`get${id}`)?.result, 'task'), 'title')))
    for (const id of ids)
      findings.set(id, { finding: toFinding(answers.get(`get${id}`), answers.get(`history${id}`)), at: Date.now() })
  }

  /** True also if the clock was put back meanwhile. */
  const isOld = (at: number) => Math.abs(Date.now() - at) > recent

  return {
    /** Titles of the tasks that were asked about, by id. */
    titles: (): ReadonlyMap<number, string> => titles,

    /**
     * With a reading of the lists, so that bringing them back takes one more request and not two.
     * @param room how many commands there may be
     */
    commands(room: number): Commands {
      askedIds = dates.due(now()).slice(0, Math.min(dueAtOnce, Math.floor(room / 2)))
      return aboutDue(askedIds)
    },
    read: (answers: Answers): void =>
      note(
        askedIds.filter(id => answers.has(`get${id}`)),
        answers,
      ),

    /**
     * Asks about due tasks of which nothing recent is known, and reads the dates if these are not recent. What was
     * found is given out once: it can be acted on once.
     * @throws {PortalError}
     */
    async look(except: ReadonlySet<number>): Promise<ReadonlyMap<number, Finding>> {
      const dueNow = () =>
        dates
          .due(now())
          .filter(id => !except.has(id))
          .slice(0, dueAtOnce)
      // Twice: what is read may show that others are due
      for (let round = 0; round < 2; round++) {
        const asked = dueNow().filter(id => isOld(findings.get(id)?.at ?? -Infinity))
        const mustRead = isOld(dates.readAt())
        if (asked.length === 0 && !mustRead) break
        const answers = await batch({
          ...(mustRead && { options: readOptions }),
          ...lists.askUser(),
          ...aboutDue(asked),
        })
        const error = answers.get('options')?.error
        if (error) throw error
        dates.readAnswer(answers.get('options'))
        lists.readUser(answers)
        note(asked, answers)
      }
      return new Map(
        dueNow().flatMap(id => {
          const found = findings.get(id)
          return found && findings.delete(id) ? [[id, found.finding] as const] : []
        }),
      )
    },
  }
}
