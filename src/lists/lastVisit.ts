import type { Portal } from '../domain/portal.ts'
import type { Task } from '../domain/task.ts'
import { sealed, type Sealed } from './sealed.ts'

/** One of the lists, as it was seen. */
export interface SeenList {
  readonly at: Date
  /** In the order in which they stood. */
  readonly tasks: readonly Task[]
  /** How many there were in all. */
  readonly total: number
}

/** The lists of the last visit, shown until the portal answers; null where a list was not seen. */
export interface LastVisit {
  readonly timeZone: string | null
  readonly inProgress: SeenList | null
  readonly deferred: SeenList | null
}

/** Of each list: more than a frame shows at once. */
export const rowsAtMost = 30

const dates: ReadonlySet<string> = new Set<keyof Task | keyof SeenList>(['at', 'deadline', 'created', 'statusChanged', 'activity'])

/**
 * Titles may be confidential: they are encrypted with a key in the user's options in the portal, which only that user can read.
 * @returns null if the app was opened from a project, where each opening may show another list
 */
export function lastVisitOf({ origin, opening, preferences }: Portal): Sealed | null {
  if (opening.kind === 'project') return null
  return sealed('defer last visit', `${__VERSION__} ${origin}`, () => preferences.get('seal'), key => preferences.set('seal', key))
}

/** If it could be decrypted, it was written by this version of the app. */
export async function readLastVisit(portal: Portal): Promise<LastVisit | null> {
  const read = await lastVisitOf(portal)?.read((name, value) => dates.has(name) && typeof value === 'string' ? new Date(value) : value)
  return (read ?? null) as LastVisit | null
}
