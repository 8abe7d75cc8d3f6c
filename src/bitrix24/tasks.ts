import type { PortalTasks, Scope, TaskLists } from '../domain/portal.ts'
import { batchLimit, type Batch } from './batch.ts'
import { taskLists } from './lists.ts'
import { datedMoves } from './moves/dated.ts'
import { newMoveState, type MoveState } from './moves/habit.ts'

/** Answers to more commands than that are parsed, taken apart and shown in separate browser tasks, so that a press in between need not wait. */
const pagesOfLargeAnswer = 6

const nextTask = (): Promise<void> => (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve))

const pause = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))

/**
 * The port's tasks over REST.
 * @param state what is remembered of moves
 * @param wait resolves after so many milliseconds
 */
export function bitrix24Tasks(portalBatch: Batch, origin: string, lists = taskLists(null), state: MoveState = newMoveState(), wait = pause): PortalTasks {
  const { dates } = lists
  const batch = dates.over(portalBatch)

  async function* list(scope: Scope, isFirst = true): AsyncGenerator<TaskLists> {
    const collected = lists.collect(scope)
    let commands = lists.first(scope)
    const asked = new Set<string>()
    do {
      for (const key of Object.keys(commands)) asked.add(key)
      const answers = await batch(commands)
      const isLarge = Object.keys(commands).length > pagesOfLargeAnswer
      if (isLarge) await nextTask()
      const read = collected.add(answers)
      if (isLarge) await nextTask()
      yield read
      commands = lists.further(scope, asked)
    } while (Object.keys(commands).length > 0)
    // If a task moved between two page reads, another may have been skipped: read everything once more
    if (isFirst && collected.hasShifted()) yield* list(scope, false)
  }

  return {
    list: scope => list(scope),
    ...datedMoves({ batch, lists, state, wait, limit: () => dates.owes() ? batchLimit - 2 : batchLimit }, dates, portalBatch),
    address: id => `${origin}/company/personal/user/${lists.user() ?? 0}/tasks/task/view/${id}/`,
  }
}
