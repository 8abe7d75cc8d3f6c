import { RestError, type Method, type MethodContext } from './method.ts'
import { mayMove, setStatus } from './rules.ts'
import { findTask, notFound, toTaskAnswer } from './taskLookup.ts'
import type { SandboxTask } from './tasks.ts'

/** Finds the task; null for one that does not allow time tracking, which the product answers with success and null. */
function tracked(context: MethodContext, given: unknown): SandboxTask | null {
  const task = findTask(context, given)
  if (!task) throw notFound()
  return task.allowTimeTracking ? task : null
}

const answerOf = (context: MethodContext, task: SandboxTask) => ({
  result: toTaskAnswer(context, task, [], { WITH_TIMER_INFO: 'Y' }),
})

/**
 * Only this and the card's own button start a timer, and the task with it. The app never asks for it; the contract
 * does.
 */
const startTimer: Method = {
  scope: 'task',
  run(context, parameters) {
    const task = tracked(context, parameters.taskId)
    if (!task) return { result: null }
    const { settings, timers } = context
    const running = timers.get(settings.user)
    if (running !== undefined && running !== task.id) throw new RestError('0', 400, 'refused')
    timers.set(settings.user, task.id)
    if (mayMove(task, 'start', settings, settings.user)) setStatus(task, 3, settings.user)
    return answerOf(context, task)
  },
}

const pauseTimer: Method = {
  scope: 'task',
  run(context, parameters) {
    const task = tracked(context, parameters.taskId)
    if (!task) return { result: null }
    const { settings, timers, isSilent } = context
    if (timers.get(settings.user) !== task.id) throw new RestError('0', 400, 'refused')
    if (!isSilent) timers.delete(settings.user)
    return answerOf(context, task)
  },
}

export const timerMethods: Readonly<Record<string, Method>> = {
  'tasks.task.startTimer': startTimer,
  'tasks.task.pauseTimer': pauseTimer,
}
