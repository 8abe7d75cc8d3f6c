import type { Portal } from '../domain/portal.ts'
import type { Task } from '../domain/task.ts'
import { lastVisitName, refusedName } from '../base/stored.ts'
import { sealed, type Sealed } from './sealed.ts'

/** One of the lists, as it was shown. */
export interface SeenList {
  readonly at: Date
  /** The first rows, in the order in which they were shown; by deadline if their tab was not. */
  readonly tasks: readonly Task[]
  /** How many tasks the list had, those beyond `tasks` included. */
  readonly total: number
}

/** The lists of the last visit, shown until the portal answers; null for a list that had not been read. */
export interface LastVisit {
  readonly timeZone: string | null
  readonly inProgress: SeenList | null
  readonly deferred: SeenList | null
}

/** How many rows of each list are kept: more than a frame shows at once. */
export const rowsAtMost = 30

/**
 * The fields that are kept of each row: true for dates, which JSON turns into text. The compiler demands an entry for
 * each field of `Task`.
 */
const isDateField = {
  id: false,
  title: false,
  status: false,
  deadline: true,
  priority: false,
  project: false,
  creator: false,
  created: true,
  isOwn: false,
  isParticipant: false,
  isTimerRunning: false,
  statusChanged: true,
  activity: true,
} as const satisfies { [Name in keyof Task]: Date extends Task[Name] ? true : false }

/** Raise it when the shape of what is kept, or the meaning of a field, changes and the fields' names do not. */
const format = 1

const isDate = (name: string) => name === 'at' || isDateField[name as keyof Task] === true

/**
 * The context that the rows are encrypted with: format, names of the fields, and portal. So rows of another portal, or
 * with other fields than today's, can't be opened.
 */
export const contextOf = (origin: string, fields: readonly string[] = Object.keys(isDateField)): string =>
  `${format} ${[...fields].sort().join()} ${origin}`

/**
 * The lists of the last visit in the browser's storage. They are encrypted because titles may be confidential: the key
 * is in the user's options in the portal, which only that user can read.
 * @returns null if the app was opened from a project, where each opening may show another list
 */
export function lastVisitOf({ origin, opening, preferences }: Portal): Sealed | null {
  if (opening.kind === 'project') return null
  const kept = sealed(
    lastVisitName,
    contextOf(origin),
    () => preferences.get('seal'),
    key => preferences.set('seal', key),
  )
  async function write(value: unknown): Promise<void> {
    if (!forgotten.has(origin)) await kept.write(value)
    // The portal may have been forgotten while the rows were encrypted
    if (forgotten.has(origin)) kept.remove()
  }
  return { ...kept, write }
}

/** Origins of portals that were forgotten: this page keeps nothing of them any more. */
const forgotten = new Set<string>()
const forgottenMark = (origin: string) => `forgotten ${origin}`

/** Forgets a portal: deletes what this browser keeps of it, and stops all open pages from writing its lists again. */
export function forgetAll({ origin }: Portal): void {
  forgotten.add(origin)
  try {
    // Other pages hear each change of the storage: the mark tells them which portal was forgotten
    localStorage.setItem(lastVisitName, forgottenMark(origin))
    localStorage.removeItem(lastVisitName)
    localStorage.removeItem(refusedName(origin))
  } catch {
    // No storage
  }
}

/** Listens for another page that forgets this portal. @returns a function that ends it */
export function hearForgotten({ origin }: Portal): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === lastVisitName && newValue === forgottenMark(origin)) forgotten.add(origin)
  }
  addEventListener('storage', hear)
  return () => removeEventListener('storage', hear)
}

/**
 * Reads the lists of the last visit; null if there are none. Never rejects. The rows are not checked: what can be opened
 * was written by a build with the same fields (`contextOf`).
 */
export async function readLastVisit(portal: Portal): Promise<LastVisit | null> {
  const read = await lastVisitOf(portal)?.read((name, value) =>
    isDate(name) && typeof value === 'string' ? new Date(value) : value,
  )
  return (read ?? null) as LastVisit | null
}
