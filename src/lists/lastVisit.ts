import type { Portal } from '../domain/portal.ts'
import type { Task } from '../domain/task.ts'
import { lastVisitName, refusedName } from '../base/stored.ts'
import { sealed, type Sealed } from './sealed.ts'

/** One of the lists, as it was shown. */
export interface SeenList {
  readonly at: Date
  /** In the order in which they were shown. */
  readonly tasks: readonly Task[]
  /** How many tasks the list had, those that were not shown included. */
  readonly total: number
}

/** The lists of the last visit, shown until the portal answers; null if a list was not shown. */
export interface LastVisit {
  readonly timeZone: string | null
  readonly inProgress: SeenList | null
  readonly deferred: SeenList | null
}

/** Of each list: more than a frame shows at once. */
export const rowsAtMost = 30

/**
 * The fields of the rows that are kept: true for those that JSON turns into text. The compiler wants a new field of
 * `Task` here.
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

/** To be raised when what is kept gets another shape, or a field another meaning, under the same names. */
const format = 1

const isDate = (name: string) => name === 'at' || isDateField[name as keyof Task] === true

/**
 * What the rows are encrypted for. Rows that lack a field of today's, or are of another portal, can't be opened
 * with it.
 */
export const contextOf = (origin: string, fields: readonly string[] = Object.keys(isDateField)): string =>
  `${format} ${[...fields].sort().join()} ${origin}`

/**
 * Titles may be confidential: they are encrypted with a key in the user's options in the portal, which only that
 * user can read.
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
    // It was forgotten while it was encrypted
    if (forgotten.has(origin)) kept.remove()
  }
  return { ...kept, write }
}

/** Portals from which the app was removed: this page keeps nothing of them any more. */
const forgotten = new Set<string>()
const forgottenMark = (origin: string) => `forgotten ${origin}`

/** Deletes what the app keeps in this browser, and keeps all of its open pages from writing the lists again. */
export function forgetAll({ origin }: Portal): void {
  forgotten.add(origin)
  try {
    // The other pages are told of a change, not of what has changed: they find the mark in it
    localStorage.setItem(lastVisitName, forgottenMark(origin))
    localStorage.removeItem(lastVisitName)
    localStorage.removeItem(refusedName(origin))
  } catch {
    // No storage
  }
}

/** Lets this page hear that another one has forgotten a portal. @returns stops listening */
export function hearForgotten({ origin }: Portal): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === lastVisitName && newValue === forgottenMark(origin)) forgotten.add(origin)
  }
  addEventListener('storage', hear)
  return () => removeEventListener('storage', hear)
}

/**
 * Nothing checks the rows further: what this context opens has been written by a build with the same fields
 * (`contextOf`).
 */
export async function readLastVisit(portal: Portal): Promise<LastVisit | null> {
  const read = await lastVisitOf(portal)?.read((name, value) =>
    isDate(name) && typeof value === 'string' ? new Date(value) : value,
  )
  return (read ?? null) as LastVisit | null
}
