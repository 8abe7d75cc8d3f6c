/** The one way back: for the open page, the opening and the hidden frame. */
import type { Scope } from '../domain/lists.ts'
import type { BroughtBack, Portal } from '../domain/portal.ts'
import { withLock } from '../base/withLock.ts'
import type { Returned } from './notice.ts'

/** The user's option: `off` if the bell is to say nothing. */
export const bellOption = 'bell'

/**
 * Brings back all tasks that are due. Of all pages that the browser has open only one does it.
 * @param scope of the lists that are wanted; null: none
 * @param conclude called with what each request has achieved
 * @param isTold what came back is told in the portal's bell
 * @returns false if another page does it
 * @throws {PortalError}
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
  // A request of its own: within the one that moves the tasks it would claim what only its answer tells. Nobody waits.
  if (isTold && returned.size > 0 && portal.preferences.get(bellOption) !== 'off')
    import('./notice.ts')
      .then(({ tell }) => tell(portal, returned))
      // Not repeated: the tasks are back all the same, and the app's own list says so
      .catch(() => {})
  return isOurs
}

/** Whether an attempt has left something to be tried again. */
export const hasFailed = ({ outcomes }: BroughtBack): boolean =>
  [...outcomes.values()].some(({ kind }) => ['failed', 'unsettled', 'pending'].includes(kind))
