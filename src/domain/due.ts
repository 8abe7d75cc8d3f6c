import { belongsTo, type Choice } from './choices.ts'
import type { Finding, StatusChange } from './verdicts.ts'

/**
 * Milliseconds between the app's pause of a task and its deferral, which are one request. A longer time: somebody
 * had paused the task.
 */
const longestOwnPause = 60_000

/** What is to be done with a task that is due, as far as it is known. */
export type DueVerdict = 'return' | 'returnPaused' | 'start' | 'back' | 'over' | 'forbidden' | 'unknown'

/**
 * What a due task's status and history say: whether it is deferred still, and by the deferral that the date was
 * given to.
 * @param user id of the current user
 */
export function judgeDue(choice: Choice, { status, changes, mayRenew }: Finding, user: number | null): DueVerdict {
  const [last, before] = changes ?? []
  switch (status) {
    case 'unread':
      return 'unknown'
    case 'deferred':
      if (last?.to === 'deferred' && !belongsTo(choice, last.at)) return 'over'
      if (mayRenew === false) return 'forbidden'
      return choice.isPaused || wasPausedByOthers(last, before) ? 'returnPaused' : 'return'
    case 'pending': {
      // Renewed for this return, and not started: by whichever page
      const isHalfDone =
        last?.from === 'deferred' &&
        last.to === 'pending' &&
        last.user === user &&
        last.at !== null &&
        last.at >= choice.at!
      return !isHalfDone ? 'over' : choice.isPaused || wasPausedByOthers(before, changes?.[2]) ? 'back' : 'start'
    }
    case 'inProgress':
      // Resumed before its date: by somebody, not by it
      return last?.at && last.at >= choice.at! ? 'back' : 'over'
    default:
      return 'over'
  }
}

/** Whether somebody had paused a task before it was deferred: the app's own pause comes right before its deferral. */
function wasPausedByOthers(deferral: StatusChange | undefined, before: StatusChange | undefined): boolean {
  if (deferral?.from !== 'pending' || deferral.to !== 'deferred') return false
  const isOwnPause =
    before?.from === 'inProgress' &&
    before.to === 'pending' &&
    before.user === deferral.user &&
    before.at !== null &&
    deferral.at !== null &&
    deferral.at.getTime() - before.at.getTime() <= longestOwnPause
  // If the history lacks the earlier change, it is not known who paused the task: start it, as most were in progress
  return before !== undefined && !isOwnPause
}
