import { askOnly, isMixed } from '../app/policy.ts'
import { connect } from '../bitrix24/connect.ts'
import { dueIds, writeReturnDates, type ReturnDates } from '../domain/returnDates.ts'
import { withLock } from '../frame/withLock.ts'

/** What the pages of this browser tell each other: when one has tried last, and what the portal has refused. */
const memory = 'defer returns'

interface Tried {
  readonly at: number
  readonly refused: readonly number[]
}

/**
 * Resumes deferred tasks that are due. Of all pages that the browser has open one tries, and not again before the pause is over.
 * @param dates as far as they are known
 * @param pause milliseconds
 * @returns those that are still to come, by what the portal has said; the same where nothing was tried
 */
export async function bringBack(dates: ReturnDates, pause: number): Promise<ReturnDates> {
  const portal = await connect()
  if (!portal.isInstalled || isMixed(portal.origin)) return new Map()
  askOnly(portal.origin)
  let left = dates
  await withLock(`defer returns ${portal.origin}`, async () => {
    const { at, refused: known } = recall()
    const refused = new Set(known)
    if (Date.now() - at < pause || dueIds(dates, new Date()).every(id => refused.has(id))) return
    remember({ at: Date.now(), refused: known })
    for (let isGoingOn = true; isGoingOn;) {
      const answer = await portal.tasks.bringBack(null, portal.now, refused)
      left = answer.returnDates
      for (const [id, { kind }] of answer.outcomes) if (kind === 'refused' || kind === 'pending') refused.add(id)
      remember({ at: Date.now(), refused: [...refused] })
      tell(portal.origin, left)
      isGoingOn = [...answer.outcomes.values()].some(({ kind }) => kind === 'resumed')
    }
  })
  return left
}

function recall(): Tried {
  try {
    const { at, refused } = JSON.parse(localStorage.getItem(memory) ?? '{}') as Partial<Tried>
    return { at: Number(at) || 0, refused: Array.isArray(refused) ? refused : [] }
  } catch {
    return { at: 0, refused: [] }
  }
}

function remember(tried: Tried): void {
  try {
    localStorage.setItem(memory, JSON.stringify(tried))
  } catch {
    // Then each page is on its own
  }
}

function tell(origin: string, dates: ReturnDates): void {
  try {
    const channel = new BroadcastChannel(`defer ${origin}`)
    channel.postMessage('changed')
    channel.postMessage({ until: writeReturnDates(dates) })
    channel.close()
  } catch {
    // Nobody can be told
  }
}
