import { toRow, withTimer, type PhpMap } from './list.ts'
import { RestError, type MethodContext } from './method.ts'
import { toInt } from './php.ts'
import { isVisible, mayMove, type Move } from './rules.ts'
import type { SandboxTask } from './tasks.ts'

const actions: readonly Move[] = ['defer', 'pause', 'start', 'renew', 'complete']

/**
 * The task of a `tasks.task.*` call, which casts whatever it is given to a number: a list or map that is not empty
 * is task 1. One answer for not found and not visible (docs api-reference/tasks/status/tasks-task-defer.md): null.
 */
export function findTask({ tasks, settings }: MethodContext, given: unknown): SandboxTask | null {
  if (given === undefined)
    throw new RestError(
      '100',
      400,
      '',
      'CTaskItem All parameters in the constructor must have real class type (internal error)',
    )
  const id = toInt(given)
  if (id <= 0) throw new RestError('0', 400, '', 'wrong task id')
  const task = tasks.get(id)
  return task && isVisible(task, settings.user) ? task : null
}

export const notFound = () => new RestError('1048582', 400, 'notFound')

/** Who may change and delete a task: whoever created it. */
export const mayEdit = (task: SandboxTask, user: number): boolean => task.createdBy === user && !task.isLocked

/** A task with what its user may do with it, as `tasks.task.get`, `add` and `update` answer it. */
export function toTaskAnswer(
  { settings, timers, now }: MethodContext,
  task: SandboxTask,
  select: readonly unknown[] = [],
  params: PhpMap = {},
): PhpMap {
  const moves = Object.fromEntries(actions.map(move => [move, mayMove(task, move, settings, settings.user)]))
  const isOwn = mayEdit(task, settings.user)
  const action = {
    ...moves,
    accept: false,
    decline: false,
    approve: false,
    disapprove: false,
    edit: isOwn,
    remove: isOwn,
    changeDeadline: isOwn,
  }
  return { task: { ...withTimer(toRow(task, select, now), params, timers.get(settings.user)), action } }
}
