import { AjaxError } from '@bitrix24/b24jssdk'
import qs from 'qs'
import { toDuration, type Batch, type Commands } from '../../src/bitrix24/batch.ts'
import type { portalClock } from '../../src/bitrix24/clock.ts'
import { PortalError } from '../../src/domain/portal-error.ts'
import { toPortalError } from '../../src/bitrix24/errors.ts'
import type { Scope, TaskLists } from '../../src/domain/lists.ts'
import { newMoveState } from '../../src/bitrix24/moves/habit.ts'
import { taskLists } from '../../src/bitrix24/lists.ts'
import { returnDateKeeper } from '../../src/bitrix24/returnDates.ts'
// Loaded already, so that a test that counts turns need not wait for the file
import '../../src/bitrix24/moves/dated.ts'
import { bitrix24Tasks } from '../../src/bitrix24/tasks.ts'
import { Portal } from '../portal/portal.ts'
import { callRest } from '../portal/rest.ts'
import type { PortalSettings } from '../portal/settings.ts'

export const lost = new PortalError('network')
export const alone: Scope = { participating: false, deferred: false }

/**
 * The port's tasks over the sandbox's REST rules, without HTTP: of a portal of its own, or of another page of one
 * that there is. `fail` spoils the answer to the next requests, run or not.
 * @param clock of the page, which each answer tells the portal's time; none: the page knows it
 */
export function setUp(
  settings: Partial<PortalSettings> | Portal = {},
  opened: number | null = null,
  state = newMoveState(),
  clock?: ReturnType<typeof portalClock>,
) {
  const portal = settings instanceof Portal ? settings : new Portal('1', 'http://portal.test', settings)
  const sent: string[][] = []
  const failures: { error: PortalError; isRun: boolean }[] = []

  /** Requests and answers, each on its way for as long as a test wants. */
  let travel: (leg: 'request' | 'answer') => Promise<void> = () => Promise.resolve()
  const batch: Batch = async commands => {
    const asked = performance.now()
    await travel('request')
    const [answer] = await Promise.allSettled([run(commands)])
    const time = portal.now()
    await travel('answer')
    clock?.set(time, performance.now() - asked)
    if (answer.status === 'rejected') throw answer.reason
    return answer.value
  }
  const run: Batch = (commands: Commands) => {
    sent.push(Object.values(commands).map(([method]) => method))
    const failure = failures.shift()
    if (failure && !failure.isRun) return Promise.reject(failure.error)
    const cmd = Object.fromEntries(
      Object.entries(commands).map(([key, [method, params]]) => [key, `${method}?${qs.stringify(params)}`]),
    )
    const { status, body } = callRest(portal, 'batch', { auth: portal.tokens.issue().AUTH_ID, halt: 0, cmd })
    if (failure) return Promise.reject(failure.error)
    if (status !== 200) return Promise.reject(toPortalError(new AjaxError({ code: String(body.error), status })))
    const {
      result,
      result_error: errors,
      result_total: totals,
      result_time: times,
    } = body.result as Record<string, Record<string, unknown>>
    return Promise.resolve(
      new Map(
        Object.entries(commands).map(([key, [method]]) => {
          const error = errors![key] as { error: string } | undefined
          return [
            key,
            {
              result: result![key],
              total: Number(totals![key] ?? 0),
              duration: toDuration((times![key] as { duration?: unknown } | undefined)?.duration),
              error: error
                ? toPortalError(
                    new AjaxError({ code: error.error === '0' ? 'JSSDK_RESPONSE_ERROR' : error.error, status: 200 }),
                    method,
                  )
                : result![key] === undefined
                  ? new PortalError('broken', { method })
                  : null,
            },
          ]
        }),
      ),
    )
  }
  /** How long the port has waited before it looked again. Nobody waits for that here. */
  const waits: number[] = []
  let wait = (milliseconds: number) => (waits.push(milliseconds), Promise.resolve())
  const now = clock?.now ?? portal.now
  const dates = returnDateKeeper(now)
  const lists = taskLists(opened, null, dates)
  const tasks = bitrix24Tasks(batch, 'http://portal.test', lists, state, milliseconds => wait(milliseconds), now)
  return {
    portal,
    batch,
    user: lists.user,
    sent,
    tasks,
    dates,
    failures,
    state,
    waits,
    onWait: (does: typeof wait) => void (wait = does),
    slowDown: (travels: typeof travel) => void (travel = travels),
    status: (id: number) => portal.tasks.get(id)!.status,
    fail: (error: PortalError, isRun: boolean) => void failures.push({ error, isRun }),
    async load(scope: Scope = alone) {
      const parts: TaskLists[] = []
      for await (const part of tasks.list(scope)) parts.push(part)
      return parts
    },
    async defer(id: number) {
      const answer = await tasks.defer([id], alone)
      return { ...answer.outcomes.get(id)!, listed: answer.lists?.inProgress.tasks.some(task => task.id === id) }
    },
  }
}
