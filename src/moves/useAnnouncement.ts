import { computed, type ComputedRef, type Ref } from 'vue'
import { momentText, type Now } from '../i18n/dates.ts'
import { isolated, useMessages } from '../i18n/messages.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { problemText } from './problem.ts'
import { useMovesStore } from './movesStore.ts'
import type { MoveResult } from '../domain/result.ts'
import type { Task } from '../domain/task.ts'

/**
 * The status line, also read by screen readers: the current action or the last result. Rows show their own errors.
 * @param isListed whether a task has a row
 */
export function useAnnouncement(isListed: (task: Task) => boolean, now: Readonly<Ref<Now>>): ComputedRef<string> {
  const messages = useMessages()
  const { text } = messages
  const moves = useMovesStore()
  const lists = useListsStore()
  const titleOf = (task: Task) => isolated(task.title || text('untitled-task', { id: String(task.id) }))

  function resultOfOne({ action, tasks: [task], outcome }: MoveResult): string[] {
    if (!outcome || !task) return []
    const title = titleOf(task)
    const date = outcome.kind === 'deferred' && lists.returnDates.get(task.id)
    if (date) return [text('deferred-until', { title, when: momentText(date.at, now.value, messages) })]
    if (outcome.kind === 'deferred' || outcome.kind === 'resumed') return [text(`${outcome.kind}-task`, { title })]
    if (outcome.kind === 'pausedAsBefore') return [text('paused-as-before-task', { title })]
    if (action === 'resume' && outcome.kind === 'pending') return [text('pending-task', { title })]
    // Make no claim about unknown outcomes
    const not = outcome.kind === 'unsettled' ? [] : [text(action === 'defer' ? 'not-deferred-task' : 'not-resumed-task', { title })]
    if (isListed(task) && not.length > 0) return not
    return [...not, outcome.kind === 'failed' ? text(`error-${outcome.error.kind}`) : problemText({ action, outcome }, text)]
  }

  function resultOfMany({ action, done, not, left, pausedAsBefore, pending, unknown, error }: MoveResult): string[] {
    const name = action === 'defer' ? 'deferred' : 'resumed'
    const isAll = not + left + pausedAsBefore + pending + unknown === 0
    return [
      isAll ? text(`${name}-many`, { count: done }) : left > 0 ? text(`${name}-stopped`, { done, not, left }) : text(`${name}-some`, { done, not }),
      ...(pausedAsBefore > 0 ? [text('paused-as-before-many', { count: pausedAsBefore })] : []),
      ...(pending > 0 ? [text('pending-many', { count: pending })] : []),
      ...(error ? [text(`error-${error.kind}`)] : []),
    ]
  }

  return computed(() => {
    const { progress, lastResult: result, undoing: [undone] } = moves
    if (progress) return text(`${progress.action}-progress`, { done: progress.done, total: progress.total })
    if (undone) return text('resume-busy', { title: titleOf(undone) })
    if (!result) return ''
    const timer = result.timed ? [text('timer-runs-task', { title: titleOf(result.timed) })] : []
    return [...(result.outcome ? resultOfOne(result) : resultOfMany(result)), ...(result.isDateLost ? [text('date-lost')] : []), ...timer].join(' ')
  })
}
