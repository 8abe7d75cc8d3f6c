import { isVisible, sortStatus } from './rules.ts'
import type { TaskModule } from './settings.ts'
import { people, projects, type SandboxTask } from './tasks.ts'

/** A map as PHP decodes it from a query string or JSON: keys in order, lists with keys 0, 1, … */
export type PhpMap = Readonly<Record<string, unknown>>

const pageSize = 50

interface Page {
  readonly rows: readonly PhpMap[]
  readonly total: number | undefined
  readonly next: number | undefined
}

/**
 * What a list may be ordered by (source, `CTasks::getAvailableOrderFields`). Fields that tasks here do not have
 * order nothing.
 */
const orderFields: ReadonlySet<string> = new Set([
  'ID',
  'TITLE',
  'TIME_SPENT_IN_LOGS',
  'DATE_START',
  'CREATED_DATE',
  'CHANGED_DATE',
  'CLOSED_DATE',
  'ACTIVITY_DATE',
  'START_DATE_PLAN',
  'END_DATE_PLAN',
  'DEADLINE',
  'REAL_STATUS',
  'STATUS_COMPLETE',
  'PRIORITY',
  'MARK',
  'CREATED_BY_LAST_NAME',
  'RESPONSIBLE_LAST_NAME',
  'GROUP_ID',
  'TIME_ESTIMATE',
  'ALLOW_CHANGE_DEADLINE',
  'ALLOW_TIME_TRACKING',
  'MATCH_WORK_TIME',
  'FAVORITE',
  'SORTING',
  'IS_PINNED',
  'IS_PINNED_IN_GROUP',
])

/** An order by anything else refuses the call. */
export const canOrder = (order: PhpMap): boolean =>
  Object.keys(order).every(field => orderFields.has(field.toUpperCase()))

/** Whoever reads, of a portal with this module. */
export interface Reader {
  readonly user: number
  readonly module: TaskModule
  /** The task whose timer runs for him. */
  readonly timer?: number | undefined
}

/** `tasks.task.list` (docs api-reference/tasks/tasks-task-list.md). */
export function listTasks(
  tasks: Iterable<SandboxTask>,
  parameters: PhpMap,
  { user, module, timer }: Reader,
  now: Date,
): Page {
  const filter = asMap(parameters.filter)
  const found = [...tasks].filter(
    task => isVisible(task, user) && Object.entries(filter).every(([key, value]) => matches(task, key, value, now)),
  )
  found.sort(comparator(asMap(parameters.order), module, now))

  const start = Number(parameters.start ?? 0) || 0
  // The page size is not the caller's to choose, and pages begin at multiples of it
  const first = start > 0 ? Math.floor(start / pageSize) * pageSize : 0
  const select = Object.values(asMap(parameters.select))
  const rows = found
    .slice(first, first + pageSize)
    .map(task => withTimer(toRow(task, select, now), asMap(parameters.params), timer))
  const counts = start >= 0
  return {
    rows,
    total: counts ? found.length : undefined,
    next: counts && first + pageSize < found.length ? first + pageSize : undefined,
  }
}

export function asMap(value: unknown): PhpMap {
  return typeof value === 'object' && value !== null ? (value as PhpMap) : {}
}

function valuesOf(task: SandboxTask, field: string, now: Date): readonly (number | string)[] | undefined {
  switch (field) {
    case 'ID':
      return [task.id]
    case 'TITLE':
      return [task.title]
    case 'REAL_STATUS':
      return [task.status]
    case 'STATUS':
      return [sortStatus(task, now)]
    case 'RESPONSIBLE_ID':
      return [task.responsibleId]
    case 'CREATED_BY':
      return [task.createdBy]
    case 'STATUS_CHANGED_BY':
      return [task.history.at(-1)?.user ?? task.createdBy]
    case 'ACCOMPLICE':
      return task.accomplices
    case 'MEMBER':
      return [task.createdBy, task.responsibleId, ...task.accomplices]
    case 'GROUP_ID':
      return [task.groupId]
    case 'PRIORITY':
      return [task.priority]
    case 'DEADLINE':
      return task.deadline ? [task.deadline.getTime()] : []
    case 'CREATED_DATE':
      return [task.createdDate.getTime()]
    case 'STATUS_CHANGED_DATE':
      return [task.statusChangedDate.getTime()]
    case 'CHANGED_DATE':
      return [task.changedDate.getTime()]
    case 'ACTIVITY_DATE':
      return [task.activityDate.getTime()]
    default:
      return undefined
  }
}

function matches(task: SandboxTask, key: string, wanted: unknown, now: Date): boolean {
  const [, operator = '', field = ''] = /^(!=|!%|!@|!|>=|<=|>|<|=|%|@)?(.*)$/.exec(key)!
  const values = valuesOf(task, field, now)
  // The product passes over a field that it does not know
  if (values === undefined) return true
  const isDate = field.endsWith('DATE') || field === 'DEADLINE'
  // An empty date asks for the tasks that have none
  if (isDate && wanted === '') return operator.startsWith('!') ? values.length > 0 : values.length === 0
  const normal = (value: unknown) =>
    isDate
      ? Date.parse(String(value))
      : typeof values[0] === 'number' || values.length === 0
        ? Number(value)
        : String(value)
  const list = (typeof wanted === 'object' && wanted !== null ? Object.values(wanted) : [wanted]).map(normal)
  const one = list[0] ?? NaN
  switch (operator) {
    case '':
    case '=':
    case '@':
      return values.some(value => list.includes(value))
    case '!':
    case '!=':
    case '!@':
      return !values.some(value => list.includes(value))
    // As in SQL, nothing compares with what is not there
    case '>':
      return values.some(value => value > one)
    case '>=':
      return values.some(value => value >= one)
    case '<':
      return values.some(value => value < one)
    case '<=':
      return values.some(value => value <= one)
    case '%':
      return values.some(value => String(value).toLowerCase().includes(String(wanted).toLowerCase()))
    default:
      return !values.some(value => String(value).toLowerCase().includes(String(wanted).toLowerCase()))
  }
}

/**
 * By DEADLINE, ascending, tasks without one come last in query builders of January 2025 and later, and here in V2;
 * in V1 they come first, as in 2023 and before. In descending order they are last in both.
 */
function comparator(order: PhpMap, module: TaskModule, now: Date): (a: SandboxTask, b: SandboxTask) => number {
  const keys = Object.entries(order).map(([field, direction]) => ({
    field: field.toUpperCase(),
    sign: /^desc/i.test(String(direction)) ? -1 : 1,
  }))
  return (a, b) => {
    for (const { field, sign } of keys) {
      const none = module === 'V2' ? sign * Infinity : -Infinity
      const left = valuesOf(a, field, now)?.[0] ?? none
      const right = valuesOf(b, field, now)?.[0] ?? none
      if (left !== right) return left < right ? -sign : sign
    }
    return 0
  }
}

/** The portal's own offset, which is not the reader's. */
const offset = { milliseconds: 3 * 3_600_000, text: '+03:00' }
/** One for all dates: under a test's clock, a new `Date` takes longer than all else that is done for a date. */
const local = new Date(0)

/** ISO with the portal's offset. */
export function toPortalDate(date: Date | null): string | null {
  if (!date) return null
  local.setTime(date.getTime() + offset.milliseconds)
  return local.toISOString().replace(/\.\d+Z$/, offset.text)
}

const named = (id: number) => {
  const person = people.find(person => person.id === id)
  return {
    id: String(id),
    name: person ? `${person.name} ${person.lastName}` : '',
    link: `/company/personal/user/${id}/`,
    icon: '/bitrix/images/1.gif',
    workPosition: person?.position ?? null,
  }
}

/** Camel case, numbers as strings, empty maps as `[]`: what PHP makes of a task. */
export function toRow(task: SandboxTask, select: readonly unknown[], now: Date): PhpMap {
  const all: Record<string, PhpMap> = {
    ID: { id: String(task.id) },
    TITLE: { title: task.title },
    STATUS: { status: String(task.status), subStatus: String(sortStatus(task, now)) },
    DEADLINE: { deadline: toPortalDate(task.deadline) },
    PRIORITY: { priority: String(task.priority) },
    GROUP_ID: {
      groupId: String(task.groupId),
      group: task.groupId
        ? {
            id: String(task.groupId),
            name: projects.get(task.groupId) ?? '',
            opened: true,
            membersCount: 4,
            image: null,
            additionalData: [],
          }
        : [],
    },
    CREATED_BY: { createdBy: String(task.createdBy), creator: named(task.createdBy) },
    RESPONSIBLE_ID: { responsibleId: String(task.responsibleId), responsible: named(task.responsibleId) },
    ACCOMPLICES: {
      accomplices: task.accomplices.map(String),
      accomplicesData: task.accomplices.length ? Object.fromEntries(task.accomplices.map(id => [id, named(id)])) : [],
    },
    ALLOW_TIME_TRACKING: { allowTimeTracking: task.allowTimeTracking ? 'Y' : 'N' },
    CREATED_DATE: { createdDate: toPortalDate(task.createdDate) },
    STATUS_CHANGED_DATE: { statusChangedDate: toPortalDate(task.statusChangedDate) },
    CHANGED_DATE: { changedDate: toPortalDate(task.changedDate) },
    ACTIVITY_DATE: { activityDate: toPortalDate(task.activityDate) },
  }
  const names = select.map(name => String(name).toUpperCase()).filter(name => name in all)
  const fields = select.length > 0 && !select.includes('*') ? ['ID', ...names] : Object.keys(all)
  return { ...(Object.assign({}, ...fields.map(name => all[name])) as PhpMap), ...task.raw }
}

/**
 * Whether the reader's own timer runs, where `params` has WITH_TIMER_INFO with whatever value. Where
 * ALLOW_TIME_TRACKING was not selected the answer is always no.
 */
export function withTimer(row: PhpMap, params: PhpMap, timer: number | undefined): PhpMap {
  if (!('WITH_TIMER_INFO' in params)) return row
  return { ...row, timerIsRunningForCurrentUser: Number(row.id) === timer && row.allowTimeTracking === 'Y' ? 'Y' : 'N' }
}
