import type { Action, Fault, Sentence, State } from './matrix.ts'

/** What comes of it when a fault meets an action. */
export interface Outcome extends State {
  /** Said once, at the foot of the page. */
  readonly status: readonly Sentence[]
  /** What stands as wrong, above the list, at a row or at a place. */
  readonly alerts: readonly (readonly Sentence[])[]
}

/**
 * The rule, in three questions. Does the app get what it has asked for? Does it know that nothing was done? If not,
 * what does it find when it looks?
 */
export function outcomeOf(fault: Fault, action: Action): Outcome {
  const { means } = fault
  if (means === null) return well(action)
  // It is asked anew
  if (action.early === 'first' && (fault.times ?? 1) === 1) return well(action)
  if (action.does === 'read') return isUnread(action, means)
  // What was done is found by the same request, or by looking
  if (fault.isRun) return well(action)
  if (means === 'refused') return refused(action)
  // The method that defers has a successor
  if (means === 'unserved' && fault.isOfCommand && action.does.startsWith('defer')) return well(action)
  // A move of many gives a busy portal time
  if (means === 'busy' && action.does === 'deferMany') return well(action)
  const hitsOnce = (fault.times ?? 1) === 1
  const ranNothing = !fault.isOfCommand && ['busy', 'expired', 'plan', 'forbidden', 'unserved'].includes(means)
  return notDone(action, means, {
    ranNothing,
    // Else it looks, unless the fault hits that as well
    isKnown: ranNothing || fault.isOfCommand === true || hitsOnce,
    isLasting: fault.times === Infinity && !fault.isOfCommand,
  })
}

const well = ({ after, done }: Action): Outcome => ({ ...after, status: done, alerts: [] })

const listFailed = (error: Sentence): readonly Sentence[] => [['refresh-failed'], error]

/** A list that stands stays. */
function isUnread({ before, act, skip, opensAgain }: Action, means: string): Outcome {
  const error: Sentence = [`error-${means}`]
  if (opensAgain) return { ...before, isOfLastVisit: true, status: [], alerts: [listFailed(error)] }
  const isFirst = act === undefined && skip === undefined
  return { ...before, status: [], alerts: [isFirst ? [['load-failed'], error] : listFailed(error)] }
}

/** The portal refuses one command. */
function refused(action: Action): Outcome {
  const { before, after } = action
  switch (action.does) {
    // A portal that wants a task paused first refuses just so, and the app goes on
    case 'defer':
      return well(action)
    // By then it knows the portal's habit, so that a refusal is one
    case 'deferMany':
      return {
        rows: 1,
        portal: 'of 40, 39 deferred, 0 pending',
        status: [['deferred-some', { done: 39, not: 1 }]],
        alerts: [[['not-deferred-rules']]],
      }
    case 'resume':
      return { ...before, status: [['not-resumed-task', { title: '“…”' }], ['not-resumed-refused']], alerts: [] }
    default:
      return {
        ...after,
        portal: '4 places, not installed',
        status: [],
        alerts: [[['install-partly']], [['place-failed', { reason: 'error-refused' }]]],
      }
  }
}

interface Knowledge {
  /** The portal itself has said that it ran nothing. */
  readonly ranNothing: boolean
  /** It is known that nothing was done. */
  readonly isKnown: boolean
  /** The list that is read afterwards fails as well. */
  readonly isLasting: boolean
}

function notDone({ does, before }: Action, means: string, { ranNothing, isKnown, isLasting }: Knowledge): Outcome {
  const error: Sentence = [`error-${means}`]
  const because = { reason: error[0] }
  const title = { title: '“…”' }
  switch (does) {
    case 'defer':
      if (!isKnown)
        return {
          ...before,
          status: [['not-deferred-unsettled', because]],
          alerts: [[['not-deferred-unsettled', because]]],
        }
      return { ...before, status: [['not-deferred-task', title]], alerts: [[['not-deferred-failed', because]]] }
    case 'deferMany':
      if (!isKnown)
        return {
          ...before,
          status: [['deferred-stopped', { done: 12, not: 0, left: 4 }], error],
          alerts: [[['not-deferred-unsettled', because]]],
        }
      return {
        ...before,
        status: [['deferred-stopped', { done: 12, not: 24, left: 4 }], error],
        alerts: [...(isLasting ? [listFailed(error)] : []), [['not-deferred-failed', because]]],
      }
    case 'resume':
      if (!isKnown) return { ...before, status: [['not-resumed-unsettled', because]], alerts: [] }
      return { ...before, status: [['not-resumed-task', title], error], alerts: [] }
    default:
      // After an answer that was lost, the wizard knows which places stand
      return ranNothing || !isKnown
        ? { ...before, status: [], alerts: [[error]] }
        : { ...before, status: [], alerts: [[['install-partly']], [['place-failed', because]]] }
  }
}
