import { computed, type ComputedRef, type Ref } from 'vue'
import { useEachSaid } from '../base/useSaid.ts'
import { briefMomentText, momentText, type Now } from '../i18n/dates.ts'
import { useMessages } from '../i18n/messages.ts'
import { around, plain, titleOf, type Sentence } from '../i18n/sentence.ts'
import { problemText } from './problem.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { useMovesStore } from './movesStore.ts'
import type { DateResult, MoveResult } from '../domain/result.ts'
import type { Task } from '../domain/task.ts'

/**
 * The sentences of the status line: the action that is running, or the last result; empty for none. Rows show their
 * errors, and screen readers hear them from here: a row that is scrolled back into sight is new, and would say its error
 * again.
 * @param isListed whether a task has a row
 */
export function useAnnouncement(
  isListed: (task: Task) => boolean,
  now: Readonly<Ref<Now>>,
): ComputedRef<readonly Sentence[]> {
  const messages = useMessages()
  const { text } = messages
  const lists = useListsStore()
  const moves = useMovesStore()

  // Not the unsettled ones: the status line says the same of them
  useEachSaid(
    () => [...lists.problems.values()].filter(({ isAlone, outcome }) => isAlone && outcome.kind !== 'unsettled'),
    problem => (isListed(problem.task) ? problemText(problem, text) : ''),
    'alert',
  )

  const about = (task: Task, name: string, variables: Readonly<Record<string, string>> = {}) =>
    around(messages, name, 'title', titleOf(task, messages), variables)

  const until = (task: Task, at: Date) =>
    about(task, 'deferred-until', { when: briefMomentText(at, now.value, messages) })
  const untilMany = (count: number, at: Date) =>
    plain(text('deferred-many-until', { count, when: momentText(at, now.value, messages) }))

  /** The return date that all tasks have; null if none has one, undefined if their dates differ. */
  function shared(tasks: readonly Task[], dates: ReadonlyMap<number, Date>): Date | null | undefined {
    const times = new Set(tasks.map(({ id }) => dates.get(id)?.getTime() ?? null))
    const [time] = times
    return times.size > 1 ? undefined : time ? new Date(time) : null
  }

  function resultOfOne({ action, tasks: [task], outcome, until: dates, isDateLost }: MoveResult): Sentence[] {
    if (!outcome || !task) return []
    const at = dates.get(task.id)
    switch (outcome.kind) {
      case 'deferred':
        // The date is not known if somebody else has deferred the task, and not saved if `isDateLost`
        if (!outcome.byApp || isDateLost) return [about(task, 'deferred-task')]
        return [at ? until(task, at) : about(task, 'deferred-undated')]
      case 'resumed':
        return [about(task, 'resumed-task')]
      case 'pausedAsBefore':
        return [about(task, 'paused-as-before-task')]
    }
    if (action === 'resume' && outcome.kind === 'pending') return [about(task, 'pending-task')]
    // An unsettled task may have been deferred: do not say that it was not
    const not =
      outcome.kind === 'unsettled' ? [] : [about(task, action === 'defer' ? 'not-deferred-task' : 'not-resumed-task')]
    if (isListed(task) && not.length > 0) return not
    return [
      ...not,
      plain(outcome.kind === 'failed' ? text(`error-${outcome.error.kind}`) : problemText({ action, outcome }, text)),
    ]
  }

  /**
   * The return date of all that were deferred; null if none has one; undefined if the dates differ or are not known, and
   * after Resume.
   */
  const doneUntil = ({ action, tasks, done, undoable, until: dates, isDateLost }: MoveResult) =>
    action === 'defer' && done > 0 && undoable.length === done && !isDateLost ? shared(tasks, dates) : undefined

  function doneByMany(result: MoveResult): Sentence {
    const { action, done } = result
    const at = doneUntil(result)
    if (at) return untilMany(done, at)
    return plain(
      text(at === null ? 'deferred-many-undated' : `${action === 'defer' ? 'deferred' : 'resumed'}-many`, {
        count: done,
      }),
    )
  }

  function resultOfMany(result: MoveResult): Sentence[] {
    const { action, done, failed, untried, pausedAsBefore, pending, unknown, error } = result
    const name = action === 'defer' ? 'deferred' : 'resumed'
    const isAll = failed + untried + pausedAsBefore + pending + unknown === 0
    const suffix = untried > 0 ? 'stopped' : 'some'
    const at = doneUntil(result)
    const counts = { not: failed, left: untried }
    const partly = at
      ? text(`deferred-${suffix}-until`, { count: done, when: momentText(at, now.value, messages), ...counts })
      : text(`${name}-${suffix}`, { done, ...counts })
    return [
      isAll ? doneByMany(result) : plain(partly),
      ...(pausedAsBefore > 0 ? [plain(text('paused-as-before-many', { count: pausedAsBefore }))] : []),
      ...(pending > 0 ? [plain(text('pending-many', { count: pending }))] : []),
      ...(error ? [plain(text(`error-${error.kind}`))] : []),
    ]
  }

  function datesNow({ tasks, dates, error }: DateResult): Sentence[] {
    const [task] = tasks
    if (!task) return []
    if (error) return [plain(text('date-lost')), plain(text(`error-${error.kind}`))]
    const at = shared(tasks, dates)
    if (tasks.length === 1) return [at ? until(task, at) : about(task, 'date-none')]
    return [
      at
        ? untilMany(tasks.length, at)
        : plain(text(at === null ? 'date-none-many' : 'dates-changed', { count: tasks.length })),
    ]
  }

  return computed(() => {
    const {
      progress,
      lastResult: result,
      lastDates,
      undoing: [undone],
    } = moves
    if (progress) return [plain(text(`${progress.action}-progress`, { done: progress.done, total: progress.total }))]
    if (moves.dating.size > 0) return [plain(text('date-busy'))]
    if (undone) return [about(undone, `${moves.undoingKind}-busy`)]
    if (lastDates) return datesNow(lastDates)
    if (!result) return []
    return [
      ...(result.outcome ? resultOfOne(result) : resultOfMany(result)),
      ...(result.isDateLost ? [plain(text('date-lost'))] : []),
      ...(result.timed ? [about(result.timed, 'timer-runs-task')] : []),
    ]
  })
}
