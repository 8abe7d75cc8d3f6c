import type { PortalTasks, Scope, TaskLists } from '../domain/portal.ts'
import { batchLimit, safeReference, type Batch, type CommandAnswer, type Commands } from './batch.ts'
import { firstPageKey, taskLists } from './lists.ts'
import { datedMoves } from './moves/dated.ts'
import { newMoveState, type MoveState } from './moves/habit.ts'
import { field } from './rows.ts'

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
    const { wantsPause, suggestsPause } = state.habit
    const probe: Commands = wantsPause === null && suggestsPause === null
      ? { probe: ['tasks.task.get', { taskId: safeReference(`[${firstPageKey}][tasks][0][id]`), select: ['ID'] }] }
      : {}
    let commands: Commands = { ...lists.first(scope, batchLimit - Object.keys(probe).length), ...probe }
    const asked = new Set<string>()
    do {
      for (const key of Object.keys(commands)) asked.add(key)
      const answers = await batch(commands)
      const isLarge = Object.keys(commands).length > pagesOfLargeAnswer
      if (isLarge) await nextTask()
      const suggested = suggestedPause(answers.get('probe'))
      if (suggested !== null) state.habit = { ...state.habit, suggestsPause: suggested }
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

/** What the permitted actions of a task in progress suggest. Documented answers contradict each other, so this is only a hint. */
function suggestedPause(answer: CommandAnswer | undefined): boolean | null {
  const action = field(field(answer?.result, 'task'), 'action')
  if (field(action, 'defer') === true) return false
  return field(action, 'defer') === false && field(action, 'pause') === true ? true : null
}
