/** The one way back: for the open page, the opening and the hidden frame. */
import type { Scope } from '../domain/lists.ts'
import type { BroughtBack, Portal } from '../domain/portal.ts'
import { withLock } from '../base/withLock.ts'

/**
 * Brings back all tasks that are due. Of all pages that the browser has open only one does it.
 * @param scope of the lists that are wanted; null: none
 * @param conclude called with what each request has achieved
 * @returns false if another page does it
 * @throws {PortalError}
 */
export async function bringBack(
  { origin, tasks }: Portal,
  scope: () => Scope | null,
  except: () => ReadonlySet<number>,
  conclude: (answer: BroughtBack) => Promise<void> | void,
): Promise<boolean> {
  let isOurs = false
  await withLock(`defer returns ${origin}`, async () => {
    isOurs = true
    for (let isGoingOn = true; isGoingOn;) {
      const answer = await tasks.bringBack(scope(), except())
      await conclude(answer)
      isGoingOn = answer.isMore && [...answer.outcomes.values()].some(({ kind }) => kind === 'resumed')
    }
  })
  return isOurs
}

/** Whether an attempt has left something to be tried again. */
export const hasFailed = ({ outcomes }: BroughtBack): boolean =>
  [...outcomes.values()].some(({ kind }) => ['failed', 'unsettled', 'pending'].includes(kind))
