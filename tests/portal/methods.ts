import { editMethods } from './edits.ts'
import { asMap, canOrder, listTasks, toPortalDate, toRow } from './list.ts'
import { RestError, type Method, type MethodContext } from './method.ts'
import { noticeMethods } from './notices.ts'
import { optionMethods } from './options.ts'
import { placementMethods } from './placements.ts'
import { moveTask, type Move } from './rules.ts'
import { findTask, notFound, toTaskAnswer } from './taskLookup.ts'
import { people, type SandboxTask } from './tasks.ts'
import { timerMethods } from './timers.ts'

const get: Method = {
  scope: 'task',
  run(context, parameters) {
    const task = findTask(context, parameters.taskId)
    if (!task && context.settings.missing === 'error') throw notFound()
    if (!task) return { result: [] }
    return { result: toTaskAnswer(context, task, Object.values(asMap(parameters.select)), asMap(parameters.params)) }
  },
}

function moveAsRest({ settings, now, moves, timers, isSilent }: MethodContext, task: SandboxTask, move: Move): boolean {
  const from = task.status
  const isAccepted = moveTask(task, move, settings, settings.user, now, isSilent)
  if (task.status !== from) {
    moves.push({ task: task.id, move, from, to: task.status })
    // V2 lets it go on
    if (move === 'defer' && settings.module === 'V1' && timers.get(settings.user) === task.id)
      timers.delete(settings.user)
  }
  return isAccepted
}

/**
 * Who changed what, the newest first (docs api-reference/tasks/tasks-task-history-list.md). Here only changes of
 * the status are remembered.
 */
const historyList: Method = {
  scope: 'task',
  run(context, parameters) {
    const task = findTask(context, parameters.taskId)
    if (!task) throw notFound()
    const { FIELD: field = 'STATUS' } = asMap(parameters.filter)
    const changes = field === 'STATUS' ? task.history : []
    return {
      result: {
        list: changes
          .map(({ from, to, user, at }, index) => ({
            id: task.id * 1000 + index,
            createdDate: toPortalDate(at),
            field: 'STATUS',
            value: { from: String(from), to: String(to) },
            user: {
              id: user,
              name: people.find(person => person.id === user)?.name ?? '',
              lastName: '',
              secondName: '',
              login: '',
            },
          }))
          .reverse(),
      },
    }
  },
}

function isInteger(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && /^\d+$/.test(String(value))
}

function move(name: Move): Method {
  return {
    scope: 'task',
    isMove: true,
    run(context, parameters) {
      const task = findTask(context, parameters.taskId)
      if (!task) throw notFound()
      if (!moveAsRest(context, task, name)) throw new RestError('1048582', 400, 'refused')
      return { result: { task: toRow(task, [], context.now) } }
    },
  }
}

/**
 * `task.item.*` reads its parameters by position, whatever their names, and answers `null` (docs
 * api-reference/tasks/deprecated/task-item/).
 */
function itemMove(name: Move): Method {
  return {
    scope: 'task',
    isMove: true,
    run(context, parameters) {
      const [first, ...others] = Object.values(parameters)
      if (others.length > 0 || !isInteger(first)) {
        throw new RestError(
          'ERROR_CORE',
          400,
          '',
          'TASKS_ERROR_EXCEPTION_#256; Param #0 (taskId) for method ctaskitem::' +
            name +
            '() expected to be of type "integer", but given something else.; 256/TE/WRONG_ARGUMENTS<br>',
        )
      }
      const task = context.tasks.get(Number(first))
      if (!task || !moveAsRest(context, task, name))
        throw new RestError('ERROR_CORE', 400, task ? 'refused' : 'notFound')
      return { result: null }
    },
  }
}

export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries<Method>({
    profile: {
      scope: null,
      run({ settings }) {
        const person = people.find(person => person.id === settings.user)
        return {
          result: {
            ID: String(settings.user),
            ADMIN: settings.admin,
            NAME: person?.name ?? '',
            LAST_NAME: person?.lastName ?? '',
            PERSONAL_GENDER: '',
            TIME_ZONE: settings.timeZone,
            TIME_ZONE_OFFSET: 0,
          },
        }
      },
    },
    'tasks.task.list': {
      scope: 'task',
      run({ settings: { user, module }, tasks, timers, now }, parameters) {
        if (!canOrder(asMap(parameters.order))) throw new RestError('0', 400, '', 'Wrong order field')
        const { rows, total, next } = listTasks(
          tasks.values(),
          parameters,
          { user, module, timer: timers.get(user) },
          now,
        )
        return { result: { tasks: rows }, total, next }
      },
    },
    'tasks.task.get': get,
    'tasks.task.history.list': historyList,
    'tasks.task.pause': move('pause'),
    'tasks.task.start': move('start'),
    'tasks.task.renew': move('renew'),
    'tasks.task.defer': move('defer'),
    'tasks.task.complete': move('complete'),
    'task.item.startexecution': itemMove('start'),
    'task.item.renew': itemMove('renew'),
    'task.item.defer': itemMove('defer'),
    ...editMethods,
    ...placementMethods,
    ...optionMethods,
    ...timerMethods,
    ...noticeMethods,
  }),
)
