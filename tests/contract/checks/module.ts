import type { WritingCheck, WritingSide } from '../check.ts'
import { said } from '../check.ts'
import { NotKnown, type Command, type Outcome } from '../client.ts'
import { act, read, rowOf, statusOf } from './tasks.ts'

/** Three signs by which the task module's new code can be told from the old. */
const version: WritingCheck = {
  name: 'Which task module',
  change: 'tests/portal/settings.ts (setting `module`)',
  writes: true,
  why: "in V2 success proves nothing, and a deferred task's timer goes on",
  async run(side) {
    const [id] = (await side.makeTasks({})) as [number]
    await side.client.batch({ start: act('start', id) })
    const started = await later(side, id)
    const {
      commands: { pause },
    } = await side.client.batch({ pause: act('pause', id) })
    const paused = await later(side, id)
    if (statusOf(started) !== 'in progress' || statusOf(paused) !== 'pending')
      throw new NotKnown(pause?.code ?? 'TASK_NOT_PAUSED')
    const { commands } = await side.client.batch({
      again: act('pause', id),
      send: ['tasks.task.update', { taskId: id, fields: { STATUS: 2 } }],
    })
    if (commands.send?.code != null) throw new NotKnown(commands.send.code)
    const sent = await later(side, id)
    const signs = [
      commands.again?.code != null,
      rowOf(paused).activityDate !== rowOf(started).activityDate,
      rowOf(sent).statusChangedDate !== rowOf(paused).statusChangedDate,
    ] as const
    const looksLike = signs.every(sign => sign) ? 'V2' : signs.some(sign => sign) ? 'neither V1 nor V2' : 'V1'
    const [, isActivity, isNoted] = signs
    return {
      looksLike,
      does:
        `looks like ${looksLike}: a second pause is ${said(commands.again)}; a pause ${isActivity ? 'moves' : 'does not move'} ACTIVITY_DATE; ` +
        `a status that is sent again ${isNoted ? 'moves' : 'does not move'} STATUS_CHANGED_DATE`,
    }
  },
}

/** Dates are of whole seconds, and some are changed after the answer. */
async function later({ client, pass }: WritingSide, id: number): Promise<Outcome> {
  await pass(1_100)
  const { commands } = await client.batch({ task: read(id, 'STATUS_CHANGED_DATE', 'ACTIVITY_DATE') })
  await pass(1_100)
  return commands.task!
}

const readTimer = (taskId: number): Command => [
  'tasks.task.get',
  { taskId, select: ['ID', 'STATUS', 'ALLOW_TIME_TRACKING', 'TIME_SPENT_IN_LOGS'], params: { WITH_TIMER_INFO: 'Y' } },
]

/** @throws {NotKnown} where the portal does not say */
function isRunning(outcome: Outcome | undefined): boolean {
  const { timerIsRunningForCurrentUser: isRunning } = rowOf(outcome)
  if (isRunning !== 'Y' && isRunning !== 'N') throw new NotKnown(outcome?.code ?? 'TIMER_NOT_READ')
  return isRunning === 'Y'
}

const timer: WritingCheck = {
  name: 'A timer after a deferral',
  change: 'tests/portal/timers.ts (setting `module`)',
  writes: true,
  why: 'a deferred task whose timer goes on counts hours that nobody works: the app stops it before',
  async run({ client, makeTasks }) {
    const [id] = (await makeTasks({ ALLOW_TIME_TRACKING: 'Y' })) as [number]
    const { commands } = await client.batch({
      timer: ['tasks.task.startTimer', { taskId: id }],
      begun: readTimer(id),
      pause: act('pause', id),
      paused: readTimer(id),
      // One of them is in order on either kind of portal
      early: act('defer', id),
      start: act('start', id),
      late: act('defer', id),
      deferred: readTimer(id),
      stop: ['tasks.task.pauseTimer', { taskId: id }],
      stopped: readTimer(id),
    })
    // The user's timer runs on a task of his own, or the portal has none
    if (!isRunning(commands.begun)) throw new NotKnown(commands.timer?.code ?? 'TIMER_NOT_STARTED')
    if (statusOf(commands.deferred) !== 'deferred') throw new NotKnown('TASK_NOT_DEFERRED')
    const state = (key: string) => (isRunning(commands[key]) ? 'runs' : 'stands')
    const stopping = `tasks.task.pauseTimer then: ${said(commands.stop)}, it ${state('stopped')}`
    return { does: `after a pause it ${state('paused')}, after a deferral it ${state('deferred')}; ${stopping}` }
  },
}

export const moduleChecks: readonly WritingCheck[] = [version, timer]
