import { asMap, type PhpMap } from './list.ts'
import { RestError, type Method, type MethodContext } from './method.ts'
import { toInt } from './php.ts'
import { setStatus } from './rules.ts'
import type { TaskModule } from './settings.ts'
import { findTask, mayEdit, notFound, toTaskAnswer } from './taskLookup.ts'
import { completeTask, people, type SandboxTask } from './tasks.ts'

/** Statuses that a task can be given (docs api-reference/tasks/fields.md). V2 takes New for Pending. */
const settable: ReadonlySet<number> = new Set([2, 3, 4, 5, 6])

const wrong = (text: string) => new RestError('ERROR_CORE', 400, '', `${text}<br>`)

function fieldsOf(parameters: PhpMap): PhpMap {
  const fields = asMap(parameters.fields)
  if (Object.keys(fields).length === 0)
    throw new RestError('100', 400, '', 'Could not find value for parameter {fields} (internal error)')
  return fields
}

function personOf(value: unknown, whatIsWrong: string): number {
  const id = toInt(value)
  if (!people.some(person => person.id === id)) throw wrong(whatIsWrong)
  return id
}

function statusOf(value: unknown, module: TaskModule): number {
  const wanted = toInt(value)
  const status = module === 'V2' && wanted === 1 ? 2 : wanted
  if (!settable.has(status)) throw wrong('Invalid status')
  return status
}

/**
 * Those of the given fields that a task here has, apart from its status. Other fields are passed over, as the
 * product does it.
 */
function valuesOf(fields: PhpMap): Partial<SandboxTask> {
  const values: Partial<SandboxTask> = {}
  if ('TITLE' in fields) values.title = textOf(fields.TITLE)
  if (values.title === '') throw wrong('Task title not specified')
  if ('DEADLINE' in fields) values.deadline = dateOf(fields.DEADLINE)
  if ('PRIORITY' in fields)
    values.priority = Math.min(2, Math.max(0, toInt(fields.PRIORITY))) as SandboxTask['priority']
  if ('ALLOW_TIME_TRACKING' in fields) values.allowTimeTracking = fields.ALLOW_TIME_TRACKING === 'Y'
  if ('GROUP_ID' in fields) values.groupId = toInt(fields.GROUP_ID)
  if ('CREATED_BY' in fields)
    values.createdBy = personOf(fields.CREATED_BY, 'User specified in the "Created by" field not found')
  if ('RESPONSIBLE_ID' in fields)
    values.responsibleId = personOf(fields.RESPONSIBLE_ID, 'User specified in the "Assignee" field not found')
  return values
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

function dateOf(value: unknown): Date | null {
  const time = Date.parse(textOf(value))
  return Number.isNaN(time) ? null : new Date(time)
}

/** docs api-reference/tasks/tasks-task-add.md: a new task is pending, and its creator is whoever asks. */
const add: Method = {
  scope: 'task',
  run(context, parameters) {
    const { settings, tasks, now } = context
    const fields = fieldsOf(parameters)
    const values = valuesOf(fields)
    if (values.title === undefined) throw wrong('Task title not specified')
    if (values.responsibleId === undefined) throw wrong('Assignee not specified')
    const status = 'STATUS' in fields ? statusOf(fields.STATUS, settings.module) : 2
    const task = completeTask(
      {
        id: Math.max(0, ...tasks.keys()) + 1,
        createdBy: settings.user,
        createdDate: now,
        statusChangedDate: now,
        changedDate: now,
        activityDate: now,
        status,
        ...values,
        title: values.title,
      },
      now,
      context.world,
    )
    tasks.set(task.id, task)
    return { result: toTaskAnswer(context, task) }
  },
}

/**
 * docs api-reference/tasks/tasks-task-update.md: whoever may edit a task can give it any status at once, from
 * whichever it had. The moves' own rules do not count.
 */
const update: Method = {
  scope: 'task',
  run(context, parameters) {
    const task = findTask(context, parameters.taskId)
    const fields = fieldsOf(parameters)
    const { settings, now, moves } = context
    if (!task || !mayEdit(task, settings.user)) throw new RestError('0', 400, 'refused')
    const values = valuesOf(fields)
    const status = 'STATUS' in fields ? statusOf(fields.STATUS, settings.module) : task.status
    if (context.isSilent) return { result: toTaskAnswer(context, task) }
    // V2 notes the time of a status that is sent, whether or not it is another one
    const isNoted = 'STATUS' in fields && settings.module === 'V2'
    Object.assign(task, values, { changedDate: now, ...(isNoted && { statusChangedDate: now }) })
    if (status !== task.status) {
      moves.push({ task: task.id, move: 'update', from: task.status, to: status })
      setStatus(task, status, settings.user)
    }
    return { result: toTaskAnswer(context, task) }
  },
}

/** docs api-reference/tasks/tasks-task-delete.md: one code for not there, not visible and not allowed. */
const remove: Method = {
  scope: 'task',
  run(context: MethodContext, parameters) {
    const task = findTask(context, parameters.taskId)
    if (!task || !mayEdit(task, context.settings.user)) throw notFound()
    context.tasks.delete(task.id)
    return { result: { task: true } }
  },
}

export const editMethods: Readonly<Record<string, Method>> = {
  'tasks.task.add': add,
  'tasks.task.update': update,
  'tasks.task.delete': remove,
}
