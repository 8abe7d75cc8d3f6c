/**
 * The commands that read the lists. In a file of its own, without the SDK: the page's own lines (`src/early`) ask with
 * them as well.
 */
import type { Scope } from '../domain/lists.ts'
import type { Opening } from '../domain/opening.ts'
import type { TaskStatus } from '../domain/task.ts'
import type { Command, Commands } from './batch.ts'
import { investigate } from './moves/lookUp.ts'
import { roleFields, taskFields, withTimer } from './rows.ts'

/** Rows in a page of `tasks.task.list`, whatever is asked for. */
export const pageSize = 50

/** Due tasks that are asked about with a reading of the lists: as many as the next request brings back at first. */
export const dueWithLists = 12

/** `inProgress`, `deferred`: those that the user is responsible for. */
export const sections = ['inProgress', 'participating', 'deferred', 'deferredParticipating'] as const
export type Section = (typeof sections)[number]

interface SectionQuery {
  readonly status: TaskStatus
  readonly filter: (user: number | string) => Record<string, unknown>
  readonly select: readonly string[]
  readonly order: Readonly<Record<string, 'asc' | 'desc'>>
}

const deadlineFirst = { DEADLINE: 'asc', ID: 'asc' } as const

// The portal cannot sort by the date of the status change; CHANGED_DATE is never older
const lastChangedFirst = { CHANGED_DATE: 'desc', ID: 'desc' } as const

const responsible = (user: number | string) => ({ RESPONSIBLE_ID: user })
const participant = (user: number | string) => ({ ACCOMPLICE: user, '!RESPONSIBLE_ID': user })

// REAL_STATUS, because STATUS filters by sort status and would miss overdue tasks
export const queries: Readonly<Record<Section, SectionQuery>> = {
  inProgress: {
    status: 'inProgress',
    filter: user => ({ REAL_STATUS: 3, ...responsible(user) }),
    select: taskFields,
    order: deadlineFirst,
  },
  participating: {
    status: 'inProgress',
    filter: user => ({ REAL_STATUS: 3, ...participant(user) }),
    select: [...taskFields, ...roleFields],
    order: deadlineFirst,
  },
  deferred: {
    status: 'deferred',
    filter: user => ({ REAL_STATUS: 6, ...responsible(user) }),
    select: taskFields,
    order: lastChangedFirst,
  },
  deferredParticipating: {
    status: 'deferred',
    filter: user => ({ REAL_STATUS: 6, ...participant(user) }),
    select: [...taskFields, ...roleFields],
    order: lastChangedFirst,
  },
}

export const deferredSections = ({ participating }: Scope): Section[] => [
  'deferred',
  ...(participating ? ['deferredParticipating' as const] : []),
]
export const sectionsOf = (scope: Scope): Section[] => [
  'inProgress',
  ...(scope.participating ? ['participating' as const] : []),
  ...(scope.deferred ? deferredSections(scope) : []),
]

/** The key of the first page of the user's own tasks in progress; if it is missing, the answer contains no lists. */
export const firstPageKey = 'inProgress0'

/** Who asks, and from where. */
export interface Asker {
  /** Id of the current user; null while it is not known. */
  readonly user: number | null
  /** Id of the task that the app was opened from. */
  readonly opened: number | null
  /** Whether to find out if places open another address of the app. */
  readonly wantsPlaces: boolean
}

/** What the place where the app was opened wants to know besides the lists. */
export const wishesOf = (opening: Opening, isAdministrator: boolean): Omit<Asker, 'user'> => ({
  opened: opening.kind === 'task' ? opening.id : null,
  wantsPlaces: isAdministrator && opening.kind === 'page',
})

/** All options of the user. */
export const readOptions: Command = ['user.option.get', {}]

/** Who the user is, if that is not known yet. */
export const askUser = (user: number | null): Commands => (user === null ? { me: ['profile', {}] } : {})

/**
 * Commands needed with the lists besides their pages: who the user is, if that is not known yet, and the opened
 * task.
 */
export const sideReads = ({ user, opened, wantsPlaces }: Asker): Commands => ({
  ...askUser(user),
  ...(user === null && wantsPlaces && { places: ['placement.get', {}] }),
  ...(opened !== null && {
    opened: ['tasks.task.get', { taskId: opened, select: [...taskFields, ...roleFields], ...withTimer }],
  }),
})

export function pageOf(
  user: number | null,
  section: Section,
  start: number,
  rest: Record<string, unknown> = {},
  select?: readonly string[],
): Command {
  const query = queries[section]
  return [
    'tasks.task.list',
    {
      filter: { ...query.filter(user ?? '$result[me][ID]'), ...rest },
      select: select ?? query.select,
      order: query.order,
      start,
      ...withTimer,
    },
  ]
}

/** A request of its own for the lists. @param pages commands that read pages */
export const listsQuestion = (asker: Asker, scope: Scope, pages: Commands): Commands => ({
  options: readOptions,
  ...sideReads(asker),
  ...pages,
  ...(!scope.deferred &&
    Object.fromEntries(
      deferredSections(scope).map(section => [`${section}Count`, pageOf(asker.user, section, 0, {}, ['ID'])]),
    )),
})

/** Reads what due tasks have become, their titles, and their histories. */
export const aboutDue = (ids: readonly number[]): Commands =>
  Object.assign(
    {},
    ...ids.map(id => ({
      ...investigate(id),
      [`get${id}`]: ['tasks.task.get', { taskId: id, select: ['ID', 'STATUS', 'TITLE'] }],
    })),
  ) as Commands

/** What the app asks first, while it knows nothing of the user. @param dueIds tasks that are due */
export const firstQuestion = (asker: Omit<Asker, 'user'>, scope: Scope, dueIds: readonly number[]): Commands => ({
  ...listsQuestion(
    { ...asker, user: null },
    scope,
    Object.fromEntries(sectionsOf(scope).map(section => [`${section}0`, pageOf(null, section, 0)])),
  ),
  ...aboutDue(dueIds.slice(0, dueWithLists)),
})
