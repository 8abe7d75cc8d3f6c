import type { ReturnDates } from '../domain/returnDates.ts'
import { byDeadline, byStatusChange, type Task } from '../domain/task.ts'
import { endsOf, type Now } from '../i18n/dates.ts'
import { folded } from './folded.ts'
import type { Order, View } from './savedView.ts'

/** Groups by time, in the order in which they stand, as their texts are named. */
const deadlineGroups = ['overdue', 'today', 'week', 'later', 'no-deadline'] as const
/** `no-return`: without a date; the last one has stood like that for over 30 days. */
const returnGroups = ['today', 'tomorrow', 'week', 'later', 'no-return', 'no-return-long'] as const
const activityGroups = ['untouched-month', 'untouched-week', 'touched', 'activity-unknown'] as const
export type DeadlineGroup = (typeof deadlineGroups)[number]
export type ReturnGroup = (typeof returnGroups)[number]
export type ActivityGroup = (typeof activityGroups)[number]

/** `size`: how many rows it has. */
export type Group = { readonly size: number } & (
  | { readonly project: string | null }
  | { readonly deadline: DeadlineGroup }
  | { readonly returns: ReturnGroup }
  | { readonly activity: ActivityGroup }
  | { readonly isBack: boolean }
)

/** The same for the same group, however many rows it has. */
export const groupKey = (group: Group | null): string | null => group && JSON.stringify({ ...group, size: 0 })

/** A row, and the group that begins with it. */
export interface Item {
  readonly task: Task
  readonly group: Group | null
}

const haystacks = new WeakMap<Task, string>()

function haystackOf(task: Task): string {
  let haystack = haystacks.get(task)
  if (haystack === undefined) {
    haystack = folded([task.title, `#${task.id}`, task.project?.name, task.creator?.name].join('\n'))
    haystacks.set(task, haystack)
  }
  return haystack
}

/** Tasks that have every word in their title, number, project or creator. */
export function search(tasks: readonly Task[], words: string): readonly Task[] {
  const needles = folded(words)
    .split(/\s+/)
    .filter(word => word !== '')
  return needles.length === 0 ? tasks : tasks.filter(task => needles.every(needle => haystackOf(task).includes(needle)))
}

const priorities = { low: 0, normal: 1, high: 2 }

/** What tasks are ordered by; null sorts last in both directions. */
function keyOf(
  order: Order,
  tasks: readonly Task[],
  region: string,
  dates: ReturnDates,
): (task: Task) => number | null {
  switch (order) {
    case 'deadline':
      return task => task.deadline?.getTime() ?? null
    case 'priority':
      return task => priorities[task.priority]
    case 'created':
      return task => task.created?.getTime() ?? null
    case 'deferred':
      return task => task.statusChanged?.getTime() ?? null
    case 'return':
      return task => dates.get(task.id)?.at.getTime() ?? null
    case 'project': {
      const rank = projectRanks(tasks, region)
      return task => rank.get(task.project?.name ?? '') ?? null
    }
  }
}

/** Names are compared once each, not for every pair of tasks. */
function projectRanks(tasks: readonly Task[], region: string): ReadonlyMap<string, number> {
  const names = [...new Set(tasks.map(task => task.project?.name ?? ''))].filter(name => name !== '')
  return new Map(names.sort(new Intl.Collator(region).compare).map((name, index) => [name, index]))
}

/** Before all groups. */
const backPlace = -1

/** Which group of rows a task belongs to: the number of its place, and what that group is. */
interface Grouper {
  readonly placeOf: (task: Task) => number
  readonly groupAt: (place: number, first: Task, size: number) => Group
}

/** Null if there are no groups. @param dates null while it is not known when tasks return */
function grouperOf(
  tasks: readonly Task[],
  grouping: View['grouping'],
  now: Now,
  region: string,
  dates: ReturnDates | null,
): Grouper | null {
  switch (grouping) {
    case 'none':
      return null
    case 'project': {
      const rank = projectRanks(tasks, region)
      return {
        placeOf: ({ project }) => rank.get(project?.name ?? '') ?? rank.size,
        groupAt: (_, { project }, size) => ({ size, project: project?.name || null }),
      }
    }
    case 'deadline': {
      const groupOf = byDeadlineGroup(now, region)
      return {
        placeOf: task => deadlineGroups.indexOf(groupOf(task)),
        groupAt: (place, _, size) => ({ size, deadline: deadlineGroups[place]! }),
      }
    }
    case 'return': {
      if (dates === null) return null
      const groupOf = byReturnGroup(now, region, dates)
      return {
        placeOf: task => returnGroups.indexOf(groupOf(task)),
        groupAt: (place, _, size) => ({ size, returns: returnGroups[place]! }),
      }
    }
    case 'activity': {
      const groupOf = byActivityGroup(now)
      return {
        placeOf: task => activityGroups.indexOf(groupOf(task)),
        groupAt: (place, _, size) => ({ size, activity: activityGroups[place]! }),
      }
    }
  }
}

/**
 * The rows of a list: ordered, and grouped if that is wanted. What came back today stands first.
 * @param dates null while it is not known when tasks return
 * @param back ids of what came back today
 */
export function arrange(
  tasks: readonly Task[],
  view: View,
  now: Now,
  region: string,
  dates: ReturnDates | null = new Map(),
  back: ReadonlySet<number> = new Set(),
): readonly Item[] {
  const key = keyOf(view.order, tasks, region, dates ?? new Map())
  const grouper = grouperOf(tasks, view.grouping, now, region, dates)
  const among = view.order === 'return' ? byStatusChange : byDeadline
  const sign = view.isDescending ? -1 : 1
  const keyed = tasks.map(task => ({
    task,
    key: key(task),
    place: back.has(task.id) ? backPlace : (grouper?.placeOf(task) ?? 0),
  }))
  keyed.sort((a, b) => {
    if (a.place !== b.place) return a.place - b.place
    if (a.key === null || b.key === null) return a.key === b.key ? among(a.task, b.task) : a.key === null ? 1 : -1
    return sign * (a.key - b.key) || byDeadline(a.task, b.task)
  })
  const sizes = new Map<number, number>()
  for (const { place } of keyed) sizes.set(place, (sizes.get(place) ?? 0) + 1)
  return keyed.map(({ task, place }, index) => {
    const size = sizes.get(place)!
    if (keyed[index - 1]?.place === place) return { task, group: null }
    if (place === backPlace) return { task, group: { size, isBack: true } }
    // Without groups the others need a heading too, or they would seem to have come back as well
    return {
      task,
      group: grouper ? grouper.groupAt(place, task, size) : sizes.has(backPlace) ? { size, isBack: false } : null,
    }
  })
}

function byDeadlineGroup(now: Now, region: string): (task: Task) => DeadlineGroup {
  const { day, week } = endsOf(now, region)
  return ({ deadline }) => {
    if (!deadline) return 'no-deadline'
    if (deadline < now) return 'overdue'
    return deadline <= day ? 'today' : deadline <= week ? 'week' : 'later'
  }
}

const day = 86_400_000
/** Milliseconds after which a deferral without a date is one that may have been forgotten. */
const long = 30 * day

/** A date that has passed is today's: the task comes back as soon as that is possible. */
function byReturnGroup(now: Now, region: string, dates: ReturnDates): (task: Task) => ReturnGroup {
  const { day, tomorrow, week } = endsOf(now, region)
  return ({ id, statusChanged }) => {
    const at = dates.get(id)?.at
    if (!at) return statusChanged && now.getTime() - statusChanged.getTime() > long ? 'no-return-long' : 'no-return'
    return at <= day ? 'today' : at <= tomorrow ? 'tomorrow' : at <= week ? 'week' : 'later'
  }
}

/** The longest untouched first. */
function byActivityGroup(now: Now): (task: Task) => ActivityGroup {
  return ({ activity }) => {
    if (!activity) return 'activity-unknown'
    const age = now.getTime() - activity.getTime()
    return age > long ? 'untouched-month' : age > 7 * day ? 'untouched-week' : 'touched'
  }
}

/** Activity within this many milliseconds of the deferral is its own side effect (a chat message, a robot), not news. */
const activityTolerance = 60_000

/** Whether something has happened in a task since it was deferred. */
export const hasNewActivity = ({ activity, statusChanged }: Task): boolean =>
  (activity?.getTime() ?? 0) - (statusChanged?.getTime() ?? Infinity) > activityTolerance
