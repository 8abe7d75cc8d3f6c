import { askOnly, isMixed } from '../app/policy.ts'
import { connect } from '../bitrix24/connect.ts'
import { dueIds, writeReturnDates, type ReturnDates } from '../domain/returnDates.ts'
import { withLock } from '../base/withLock.ts'

/** Key in localStorage of the time of the last attempt and of the tasks that the portal has refused. */
const memoryOf = (origin: string) => `defer returns ${origin}`

interface Tried {
  readonly at: number
  /** The return date of each, milliseconds since 1970: with another date the task is tried again. */
  readonly refused: Readonly<Record<number, number>>
}

/**
 * Resumes deferred tasks that are due. Of all pages that the browser has open only one tries, once per `retryAfter`.
 * @param dates as far as they are known
 * @param retryAfter milliseconds between two attempts
 * @returns the remaining dates as read from the portal; unchanged if nothing was tried
 */
export async function bringBack(dates: ReturnDates, retryAfter: number): Promise<ReturnDates> {
  const portal = await connect()
  if (!portal.isInstalled || isMixed(portal.origin)) return new Map()
  askOnly(portal.origin)
  let remaining = dates
  await withLock(`defer returns ${portal.origin}`, async () => {
    const { origin } = portal
    const { at, refused } = recall(origin)
    const isRefused = (id: number) => refused[id] !== undefined && refused[id] === dates.get(id)?.at.getTime()
    if (Date.now() - at < retryAfter || dueIds(dates, new Date()).every(isRefused)) return
    remember(origin, { at: Date.now(), refused })
    for (let isGoingOn = true; isGoingOn;) {
      const answer = await portal.tasks.bringBack(null, portal.now, new Set([...dates.keys()].filter(isRefused)))
      remaining = answer.returnDates
      for (const [id, { kind }] of answer.outcomes) if (kind === 'refused') refused[id] = remaining.get(id)?.at.getTime() ?? 0
      remember(origin, { at: Date.now(), refused })
      broadcast(origin, remaining)
      isGoingOn = !answer.isDateLost && [...answer.outcomes.values()].some(({ kind }) => kind === 'resumed')
    }
  })
  return remaining
}

function recall(origin: string): { at: number, refused: Record<number, number> } {
  try {
    const { at, refused } = JSON.parse(localStorage.getItem(memoryOf(origin)) ?? '{}') as Partial<Tried>
    return { at: Number(at) || 0, refused: { ...(typeof refused === 'object' ? refused : {}) } }
  } catch {
    return { at: 0, refused: {} }
  }
}

function remember(origin: string, tried: Tried): void {
  try {
    localStorage.setItem(memoryOf(origin), JSON.stringify(tried))
  } catch {
    // No storage: pages cannot coordinate
  }
}

function broadcast(origin: string, dates: ReturnDates): void {
  try {
    const channel = new BroadcastChannel(`defer ${origin}`)
    channel.postMessage('changed')
    channel.postMessage({ until: writeReturnDates(dates) })
    channel.close()
  } catch {
    // No BroadcastChannel here
  }
}
