import { endsOf, type Now } from '../i18n/dates.ts'
import { byDeadline, type Task } from '../domain/task.ts'

export const orders = ['deadline', 'priority', 'project', 'created', 'deferred'] as const
export type Order = typeof orders[number]

export const groupings = ['none', 'project', 'deadline'] as const
export type Grouping = typeof groupings[number]

/** How a list is arranged. */
export interface View {
  readonly order: Order
  readonly isDescending: boolean
  readonly grouping: Grouping
}

export type DeadlineGroup = 'overdue' | 'today' | 'week' | 'later' | 'no-deadline'

/** A row, and the group that begins with it. */
export interface Item {
  readonly task: Task
  readonly group: { readonly project: string | null } | { readonly deadline: DeadlineGroup } | null
}

/** Latin letters that Unicode does not take apart, as people type them without such a keyboard (Unicode CLDR, transform Latin-ASCII). */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ĸ: 'q', ŋ: 'n', ŧ: 't', ƒ: 'f', ə: 'e',
}

/** Small letters without accents. Vowel signs of scripts that need them stay. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f\u064b-\u065f]/g, '').replace(/[ßæœøłđðþħıĸŋŧƒə]/g, letter => plainLetters[letter]!)
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
  const needles = folded(words).split(/\s+/).filter(word => word !== '')
  return needles.length === 0 ? tasks : tasks.filter(task => needles.every(needle => haystackOf(task).includes(needle)))
}

const priorities = { low: 0, normal: 1, high: 2 }

/** What tasks are ordered by; null stands last whatever the direction. */
function keyOf(order: Order, tasks: readonly Task[], language: string): (task: Task) => number | null {
  switch (order) {
    case 'deadline': return task => task.deadline?.getTime() ?? null
    case 'priority': return task => priorities[task.priority]
    case 'created': return task => task.created?.getTime() ?? null
    case 'deferred': return task => task.statusChanged?.getTime() ?? null
    case 'project': {
      const rank = projectRanks(tasks, language)
      return task => rank.get(task.project?.name ?? '') ?? null
    }
  }
}

/** Names are compared once each, not for every pair of tasks. */
function projectRanks(tasks: readonly Task[], language: string): ReadonlyMap<string, number> {
  const names = [...new Set(tasks.map(task => task.project?.name ?? ''))].filter(name => name !== '')
  return new Map(names.sort(new Intl.Collator(language).compare).map((name, index) => [name, index]))
}

/** The rows of a list: ordered, and grouped where that is wanted. */
export function arrange(tasks: readonly Task[], view: View, now: Now, language: string): readonly Item[] {
  const key = keyOf(view.order, tasks, language)
  const sign = view.isDescending ? -1 : 1
  const keyed = tasks.map(task => ({ task, key: key(task), group: 0 }))
  if (view.grouping === 'project') {
    const rank = projectRanks(tasks, language)
    for (const row of keyed) row.group = rank.get(row.task.project?.name ?? '') ?? rank.size
  } else if (view.grouping === 'deadline') {
    const groupOf = deadlineGroups(now, language)
    for (const row of keyed) row.group = deadlineGroupNames.indexOf(groupOf(row.task))
  }
  keyed.sort((a, b) => {
    if (a.group !== b.group) return a.group - b.group
    if (a.key === null || b.key === null) return a.key === b.key ? byDeadline(a.task, b.task) : a.key === null ? 1 : -1
    return sign * (a.key - b.key) || byDeadline(a.task, b.task)
  })
  return keyed.map(({ task, group }, index) => ({
    task,
    group: view.grouping === 'none' || keyed[index - 1]?.group === group
      ? null
      : view.grouping === 'project' ? { project: task.project?.name || null } : { deadline: deadlineGroupNames[group]! },
  }))
}

const deadlineGroupNames: readonly DeadlineGroup[] = ['overdue', 'today', 'week', 'later', 'no-deadline']

function deadlineGroups(now: Now, language: string): (task: Task) => DeadlineGroup {
  const { day, week } = endsOf(now, language)
  return ({ deadline }) => {
    if (!deadline) return 'no-deadline'
    if (deadline < now) return 'overdue'
    return deadline <= day ? 'today' : deadline <= week ? 'week' : 'later'
  }
}

/** A view as it was kept, by this version or another, or by nobody. */
export function toView(kept: unknown, fallback: View): View {
  if (typeof kept !== 'object' || kept === null) return fallback
  const { order, isDescending, grouping } = kept as Record<string, unknown>
  return {
    order: orders.find(name => name === order) ?? fallback.order,
    isDescending: typeof isDescending === 'boolean' ? isDescending : fallback.isDescending,
    grouping: groupings.find(name => name === grouping) ?? fallback.grouping,
  }
}

export const tabs = ['inProgress', 'deferred'] as const
export type Tab = typeof tabs[number]
/** Names of messages. */
export const tabTitles = { inProgress: 'list-title', deferred: 'deferred-title' } as const

const usual: Readonly<Record<Tab, View>> = {
  inProgress: { order: 'deadline', isDescending: false, grouping: 'none' },
  deferred: { order: 'deferred', isDescending: true, grouping: 'none' },
}

export interface Kept {
  readonly inProgress: View
  readonly deferred: View
  readonly participating: boolean
}

/** What another version, or nobody, has written must not keep the list from being shown. */
export function toKept(text: string | null): Kept {
  let kept: unknown = null
  try {
    kept = JSON.parse(text ?? 'null')
  } catch {
    // Not ours
  }
  const { inProgress, deferred, participating } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>
  return { inProgress: toView(inProgress, usual.inProgress), deferred: toView(deferred, usual.deferred), participating: participating === true }
}
