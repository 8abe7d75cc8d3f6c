import type { Check, Seen } from './check.ts'
import { NotKnown, Stopped } from './client.ts'
import { openSession, type PortalAccess, type Session } from './session.ts'

/** What was seen of a check on both sides; a text in place of what could not be found out. */
export interface Row {
  readonly check: Check
  readonly far: Seen | NotKnown
  readonly near: Seen | NotKnown
}

export type Verdict = 'same' | 'differs' | 'not known'

export function verdictOf({ far, near }: Row): Verdict {
  if (far instanceof NotKnown || near instanceof NotKnown) return 'not known'
  return far.does === near.does ? 'same' : 'differs'
}

export interface ContractOptions {
  readonly checks: readonly Check[]
  /** The portal that is asked. */
  readonly far: Omit<PortalAccess, 'close'>
  /** The sandbox that it is compared with. */
  readonly near: Omit<PortalAccess, 'close'>
  readonly stop: AbortSignal
  /** Asked once, before anything is written: whether it may be. @param title of the tasks that will be made */
  readonly mayWrite: (title: string) => Promise<boolean>
  readonly heard?: (row: Row) => void
  /** Milliseconds that an answer may take. */
  readonly deadline?: number
}

export interface ContractResult {
  readonly rows: readonly Row[]
  /** Checks that were left out because nothing was to be written. */
  readonly leftOut: readonly Check[]
  readonly isStopped: boolean
  /** Tasks on the far side that could not be deleted; null when it is not known. */
  readonly left: number | null
  /** Of those. */
  readonly title: string
}

/**
 * Asks both sides the same, check by check, and deletes the tasks that it has made there, also when it is stopped.
 * @throws {Trouble} when the far side can't be asked at all
 * @throws {Stopped} when it is stopped before anything was asked
 */
export async function runContract({
  checks,
  far,
  near,
  stop,
  mayWrite,
  heard,
  deadline,
}: ContractOptions): Promise<ContractResult> {
  const farSession = await openSession(far, stop, deadline)
  const nearSession = await openSession(near, stop, deadline)
  const isWriting = checks.some(check => check.writes) && (await mayWrite(farSession.title))
  const wanted = checks.filter(check => isWriting || !check.writes)
  const rows: Row[] = []
  let left: number | null = 0
  try {
    for (const check of wanted) {
      if (stop.aborted) break
      const [farSeen, nearSeen] = await Promise.all([look(check, farSession), look(check, nearSession)])
      if (!farSeen || !nearSeen) break
      const row = { check, far: farSeen, near: nearSeen }
      rows.push(row)
      heard?.(row)
    }
  } finally {
    if (isWriting) [left] = await Promise.all([farSession.removeTasks(), nearSession.removeTasks()])
  }
  return {
    rows,
    leftOut: checks.filter(check => !wanted.includes(check)),
    isStopped: stop.aborted,
    left,
    title: farSession.title,
  }
}

/** Never rejects, so that nothing is on its way any more when tasks are deleted. @returns null when it was stopped */
async function look(check: Check, session: Session): Promise<Seen | NotKnown | null> {
  try {
    return await check.run(session)
  } catch (error) {
    if (error instanceof NotKnown) return error
    if (error instanceof Stopped) return null
    // An answer of a shape that the check does not expect must not keep the others from being run
    return new NotKnown('BUG_IN_THE_CHECK')
  }
}
