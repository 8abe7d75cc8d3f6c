import type { ReturnDates } from '../domain/returnDates.ts'
import { byDeadline, byStatusChange, type Task } from '../domain/task.ts'
import { endsOf, type Now } from '../i18n/dates.ts'
import type { Order, View } from './savedView.ts'

export type DeadlineGroup = 'overdue' | 'today' | 'week' | 'later' | 'no-deadline'

/** `size`: how many rows it has. */
export type Group = { readonly size: number } & ({ readonly project: string | null } | { readonly deadline: DeadlineGroup })

/** The same for the same group, however many rows it has. */
export const groupKey = (group: Group | null): string | null => group && JSON.stringify({ ...group, size: 0 })

/** A row, and the group that begins with it. */
export interface Item {
  readonly task: Task
  readonly group: Group | null
}

/** Latin letters that Unicode does not decompose, as people type them on other keyboards (Unicode CLDR, transform Latin-ASCII). */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ĸ: 'q', ŋ: 'n', ŧ: 't', ƒ: 'f', ə: 'e',
}

/** Lower case without accents; vowel marks are kept in scripts that need them. */
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

/** What tasks are ordered by; null sorts last in both directions. */
function keyOf(order: Order, tasks: readonly Task[], language: string, dates: ReturnDates): (task: Task) => number | null {
  switch (order) {
    case 'deadline': return task => task.deadline?.getTime() ?? null
    case 'priority': return task => priorities[task.priority]
    case 'created': return task => task.created?.getTime() ?? null
    case 'deferred': return task => task.statusChanged?.getTime() ?? null
    case 'return': return task => dates.get(task.id)?.at.getTime() ?? null
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
export function arrange(tasks: readonly Task[], view: View, now: Now, language: string, dates: ReturnDates = new Map()): readonly Item[] {
  const key = keyOf(view.order, tasks, language, dates)
  const among = view.order === 'return' ? byStatusChange : byDeadline
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
    if (a.key === null || b.key === null) return a.key === b.key ? among(a.task, b.task) : a.key === null ? 1 : -1
    return sign * (a.key - b.key) || byDeadline(a.task, b.task)
  })
  const sizes = new Map<number, number>()
  for (const { group } of keyed) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return keyed.map(({ task, group }, index) => {
    if (view.grouping === 'none' || keyed[index - 1]?.group === group) return { task, group: null }
    const size = sizes.get(group)!
    return { task, group: view.grouping === 'project' ? { size, project: task.project?.name || null } : { size, deadline: deadlineGroupNames[group]! } }
  })
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
