import type { DeferOutcome, MoveAnswer, ResumeOutcome } from '../../domain/outcome.ts'
import { PortalError } from '../../domain/portal-error.ts'
import type { Scope, TaskLists } from '../../domain/lists.ts'
import type { Answers, Batch, Commands } from '../batch.ts'
import type { ListReader } from '../lists.ts'
import { firstPageKey } from '../queries.ts'
import type { MoveState } from './habit.ts'
import { paceOf, readStatuses, type Plan } from './plan.ts'

export type Outcome = DeferOutcome | ResumeOutcome

/** The context of every move. */
export interface MoveContext {
  readonly batch: Batch
  readonly lists: ListReader
  readonly state: MoveState
  /** How many commands a request may have now. */
  readonly limit: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Milliseconds after which the portal ends a request, whatever of it is done by then (docs limits.md). */
const longestRequest = 60_000

/**
 * The read commands at the end of a move's batch: the tasks' statuses, and the lists if no tasks are left to move.
 * That a task is missing from a list does not show where it is, and a portal answers success for moves that it has
 * not made: therefore the statuses are always read.
 */
function trailingReads(lists: ListReader, ids: readonly number[], scope: Scope | null, room: number): Commands {
  return { after: readStatuses(ids), ...(scope && room > 1 && lists.readsAfterMove(scope, room - 1)) }
}

/**
 * Sends a plan, with what is read after it. Resolves with the error if the request as a whole failed.
 * @param scope of the lists that are wanted; null: none
 */
export async function send(
  { batch, lists, limit, state }: MoveContext,
  { ids, commands }: Plan,
  scope: Scope | null,
  kind: 'defer' | 'resume',
): Promise<Answers | PortalError> {
  const room = limit() - Object.keys(commands).length
  const sentAt = Date.now()
  try {
    const answers = await batch({ ...commands, ...trailingReads(lists, ids, scope, room) })
    for (const id of ids) state.mayRunUntil.delete(id)
    const pace = paceOf(answers)
    if (pace !== undefined) state.pace[kind] = pace
    return answers
  } catch (error) {
    if (!(error instanceof PortalError)) throw error
    if (!error.ranNothing) for (const id of ids) state.mayRunUntil.set(id, sentAt + longestRequest)
    return error
  }
}

/**
 * Finds out what became of tasks whose request was not answered. Tasks that were moved stay moved, and are reported at
 * once. The others are judged and repaired only when the portal has ended the request, because it may move them until
 * then.
 * @param how.isFinal the request itself cannot change this any more
 * @param how.look looks and changes nothing
 */
export async function onceOver<T extends Outcome>(
  { state, wait }: MoveContext,
  ids: readonly number[],
  {
    isFinal,
    look,
    settle,
  }: {
    isFinal: (outcome: T) => boolean
    look: () => Promise<MoveAnswer<T>>
    settle: (open: readonly number[]) => Promise<MoveAnswer<T>>
  },
): Promise<MoveAnswer<T>> {
  const over = Math.max(...ids.map(id => state.mayRunUntil.get(id) ?? 0))
  if (over <= Date.now()) return settle(ids)
  const early = await look()
  const known = new Map(
    [...early.outcomes].filter(
      ([, outcome]) => isFinal(outcome) || outcome.kind === 'gone' || outcome.kind === 'unsettled',
    ),
  )
  const open = ids.filter(id => !known.has(id))
  if (open.length > 0) await wait(over - Date.now())
  // What could not be looked at is asked for before the next reading, which nobody should have to wait a minute for
  for (const id of ids) state.mayRunUntil.delete(id)
  return open.length === 0 ? early : merge({ outcomes: known, lists: null }, await settle(open))
}

/**
 * The lists that came with a move's answer. Null when there are none: the move itself was answered, and the lists
 * are read anew.
 */
export function listsIn(lists: ListReader, answers: Answers, scope: Scope | null): TaskLists | null {
  if (!scope || !answers.has(firstPageKey)) return null
  try {
    return lists.collect(scope).add(answers)
  } catch (error) {
    if (error instanceof PortalError) return null
    throw error
  }
}

/** One task's part of a request: its commands, and what their answers mean. */
export interface Question<T extends Outcome> {
  readonly id: number
  readonly commands: Commands
  readonly read: (answers: Answers) => T
  /** What it means when the request as a whole was not answered. */
  readonly lost: (error: PortalError) => T
}

/**
 * Asks all questions, in as many requests as it takes.
 * @param scope of the lists that come with the last one; null for none
 */
export async function askAll<T extends Outcome>(
  { batch, lists, limit }: MoveContext,
  questions: readonly Question<T>[],
  scope: Scope | null,
): Promise<MoveAnswer<T>> {
  const outcomes = new Map<number, T>()
  let listsAfter: TaskLists | null = null
  let rest = questions
  while (rest.length > 0) {
    const asked: Question<T>[] = []
    let commands: Commands = {}
    for (const question of rest) {
      const more = { ...commands, ...question.commands }
      if (Object.keys(more).length >= limit()) break
      commands = more
      asked.push(question)
    }
    rest = rest.slice(asked.length)
    if (scope && rest.length === 0)
      commands = { ...commands, ...lists.readsAfterMove(scope, limit() - Object.keys(commands).length) }
    try {
      const answers = await batch(commands)
      for (const { id, read } of asked) outcomes.set(id, read(answers))
      listsAfter = listsIn(lists, answers, scope)
    } catch (error) {
      if (!(error instanceof PortalError)) throw error
      for (const { id, lost } of asked) outcomes.set(id, lost(error))
    }
  }
  return { outcomes, lists: listsAfter }
}

/** Two rounds of answers about some tasks: the later one counts. */
export function merge<T extends Outcome>(earlier: MoveAnswer<T>, later: MoveAnswer<T>): MoveAnswer<T> {
  return { outcomes: new Map([...earlier.outcomes, ...later.outcomes]), lists: later.lists ?? earlier.lists }
}

export const sameOutcomeForAll = <T extends Outcome>(ids: readonly number[], outcome: T): MoveAnswer<T> => ({
  outcomes: new Map(ids.map(id => [id, outcome])),
  lists: null,
})
