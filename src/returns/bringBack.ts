/** The only code that brings back due tasks: for the open page and for the hidden frame. */
import type { Scope } from '../domain/lists.ts'
import type { BroughtBack, Portal } from '../domain/portal.ts'
import { withLock } from '../base/withLock.ts'
import type { Returned } from './notice.ts'

/** Name of the user's option that is `off` if the bell is to say nothing. */
export const bellOption = 'bell'

/**
 * Brings back the tasks that are due, one request after the other, until none is left or a request has resumed none. One
 * page of the browser does it at a time.
 * @param scope called before each request: which lists are to be read with it; null: none
 * @param except called before each request: ids of tasks that are left as they are
 * @param conclude called with each answer; the next request waits for it
 * @param isTold whether the portal's bell tells what came back, if the user has not switched that off
 * @returns false if another page is doing it
 * @throws {PortalError} when the return dates could not be read
 */
export async function bringBack(
  portal: Portal,
  scope: () => Scope | null,
  except: () => ReadonlySet<number>,
  conclude: (answer: BroughtBack) => Promise<void> | void,
  isTold = true,
): Promise<boolean> {
  const { origin, tasks } = portal
  const returned = new Map<number, Returned>()
  let isOurs = false
  await withLock(`defer returns ${origin}`, async () => {
    isOurs = true
    for (let isGoingOn = true; isGoingOn;) {
      const answer = await tasks.bringBack(scope(), except())
      for (const [id, { kind }] of answer.outcomes)
        if (kind === 'resumed' || kind === 'pausedAsBefore')
          returned.set(id, { title: answer.titles?.get(id) ?? '', isPaused: kind === 'pausedAsBefore' })
      await conclude(answer)
      isGoingOn = answer.isMore && [...answer.outcomes.values()].some(({ kind }) => kind === 'resumed')
    }
  })
  // A later request tells the bell, because only the answers say what came back. Nobody waits for it
  if (isTold && returned.size > 0 && portal.preferences.get(bellOption) !== 'off')
    import('./notice.ts')
      .then(({ tell }) => tell(portal, returned))
      // A failure is not repeated: the tasks are back all the same, and the app's own list says so
      .catch(() => {})
  return isOurs
}

/** Whether an answer has left tasks that are to be tried again. */
export const hasFailed = ({ outcomes }: BroughtBack): boolean =>
  [...outcomes.values()].some(({ kind }) => ['failed', 'unsettled', 'pending'].includes(kind))
