import type { Scope, TaskLists } from '../domain/lists.ts'
import type { PortalTasks } from '../domain/portal.ts'
import { batchLimit, type Batch, type Commands } from './batch.ts'
import { taskLists, tasksIn } from './lists.ts'
import { dueReader } from './moves/due.ts'
import { newMoveState, type MoveState } from './moves/habit.ts'
import { movesLoadedLate } from './moves/late.ts'
import { readHistory, toChanges } from './moves/lookUp.ts'
import { dueWithLists } from './queries.ts'

/**
 * Answers to more commands than that are parsed, taken apart and shown in separate browser tasks, so that a press
 * in between need not wait.
 */
const pagesOfLargeAnswer = 6

const nextTask = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ??
  new Promise(resolve => setTimeout(resolve))

const waitFor = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/**
 * The port's tasks over REST.
 * @param state what is remembered of moves
 * @param wait resolves after so many milliseconds
 * @param now the portal's time
 */
export function bitrix24Tasks(
  portalBatch: Batch,
  origin: string,
  lists = taskLists(null),
  state: MoveState = newMoveState(),
  wait = waitFor,
  now = () => new Date(),
): PortalTasks {
  const { dates } = lists
  const batch = dates.wrap(portalBatch)
  const limit = () => (dates.hasUnwrittenOrPlanned() ? batchLimit - 2 : batchLimit)
  const context = { batch, lists, state, wait, limit }
  const due = dueReader(context, dates, portalBatch, now)
  const { load, ...late } = movesLoadedLate(async () => {
    const { datedMoves, returns } = await import('./moves/dated.ts')
    return { ...datedMoves(context, dates, portalBatch), ...returns(context, dates, due, portalBatch) }
  })

  async function* list(scope: Scope, isFirst = true): AsyncGenerator<TaskLists> {
    const collected = lists.collect(scope)
    const about = due.commands(2 * dueWithLists)
    let commands: Commands = { ...lists.firstReads(scope, limit() - Object.keys(about).length), ...about }
    let read: TaskLists
    const asked = new Set<string>()
    do {
      for (const key of Object.keys(commands)) asked.add(key)
      const answers = await batch(commands)
      // If it fails, the next reading or move asks again
      load().catch(() => {})
      const isLarge = Object.keys(commands).length > pagesOfLargeAnswer
      if (isLarge) await nextTask()
      due.read(answers)
      read = collected.add(answers)
      if (isLarge) await nextTask()
      yield read
      commands = lists.furtherReads(scope, asked)
    } while (Object.keys(commands).length > 0)
    // If it fails, the next request writes it
    dates.repair(portalBatch).catch(() => {})
    if (await explainDoubtful(read)) yield { ...read, returnDates: dates.visible(tasksIn(read)) }
    // If a task moved between two page reads, another may have been skipped: read everything once more
    if (isFirst && collected.totalChanged()) yield* list(scope, false)
  }

  /**
   * Whether a date is about the deferral in which a task is: if the row does not tell, its history does.
   * @returns whether anything was asked
   */
  async function explainDoubtful(read: TaskLists): Promise<boolean> {
    const tasks = dates.doubtful(tasksIn(read)).slice(0, batchLimit - 2)
    if (tasks.length === 0) return false
    const answers = await batch(Object.fromEntries(tasks.map(({ id }) => [`history${id}`, readHistory(id)])))
    for (const task of tasks) {
      const [last] = toChanges(answers.get(`history${task.id}`)) ?? []
      dates.explain(task, last?.to === 'deferred' ? last.at : null)
    }
    return true
  }

  return {
    list: scope => list(scope),
    ...late,
    nextDue(except) {
      const times = [...dates.choices()].flatMap(([id, { at, isBack }]) =>
        at && !isBack && !except?.has(id) && !dates.isUnderWay(id) ? [at.getTime()] : [],
      )
      return times.length > 0 ? new Date(Math.min(...times)) : null
    },
    choices: dates.choices,
    dismiss(ids) {
      for (const id of ids) if (dates.of(id)?.at) dates.choose(id, null)
    },
    address: id => `${origin}/company/personal/user/${lists.user() ?? 0}/tasks/task/view/${id}/`,
  }
}
