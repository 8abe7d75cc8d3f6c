import type { AjaxResult, B24Frame } from '@bitrix24/b24jssdk'
import { PortalError } from '../domain/portal-error.ts'
import { withEarly, type Early } from './early.ts'
import { toPortalError } from './errors.ts'

/** A REST method and its parameters, which may refer to earlier results of a batch: `$result[key][FIELD]`. */
export type Command = readonly [method: string, params: Readonly<Record<string, unknown>>]

/** Commands by key, run by the portal in this order. */
export type Commands = Record<string, Command>

export interface CommandAnswer {
  readonly result: unknown
  /** How many rows there are in all, if the method counts. */
  readonly total: number
  /** Seconds that the portal has worked on it, if it says so. */
  readonly duration?: number | undefined
  readonly error: PortalError | null
}

export type Answers = ReadonlyMap<string, CommandAnswer>

/**
 * Sends commands in one HTTP request; a failed one does not stop the others. Answers by key, one for each command.
 * @throws {PortalError} when the request as a whole failed
 */
export type Batch = (commands: Commands) => Promise<Answers>

/** The portal takes no more commands in one batch (docs settings/how-to-call-rest-api/batch.md). */
export const batchLimit = 50

/**
 * A reference to an id in an earlier result, safe to write through. An unresolved reference is not empty: on its
 * own it becomes the list of rows, which `tasks.task.*` take for task 1. Inside a longer text it is left as it is
 * and matches no task; resolved, it becomes `0105`, i.e. 105.
 */
export const safeReference = (path: string): string => `0$result${path}`

/**
 * @param heard called with the portal's time of each answer, and the milliseconds that it took
 * @param early what was asked before
 */
export function bitrix24Batch(
  b24: B24Frame,
  heard: (time: Date, took: number) => void = () => {},
  early?: Early,
): Batch {
  const ask = withEarly(early, b24, commands => send(b24, commands))
  /** When the time that a method may use starts anew, as its last good answer said. */
  const resets = new Map<string, Date>()

  return async commands => {
    const asked = performance.now()
    const results = await ask(commands)
    const times = Object.values(results)
      .map(result => Number(result.getData()?.time?.finish))
      .filter(time => time > 0 && Number.isFinite(time))
    if (times.length > 0) heard(new Date(Math.max(...times) * 1000), performance.now() - asked)
    return new Map(
      Object.entries(commands).map(([key, [method]]) => {
        const answer = toAnswer(results[key], method, resets.get(method))
        const reset = Number(results[key]?.getData()?.time?.operating_reset_at)
        if (!answer.error && reset > 0) resets.set(method, new Date(reset * 1000))
        return [key, answer]
      }),
    )
  }
}

async function send(b24: B24Frame, commands: Commands): Promise<Readonly<Record<string, AjaxResult>>> {
  const calls = Object.fromEntries(
    Object.entries(commands).map(([key, [method, params]]) => [key, { method, params: { ...params } }]),
  )
  try {
    const answer = await b24.actions.v2.batch.make({ calls, options: { isHaltOnError: false, returnAjaxResult: true } })
    const results: unknown = answer.getData()
    return (typeof results === 'object' && results !== null ? results : {}) as Record<string, AjaxResult>
  } catch (error) {
    throw toPortalError(error, 'batch')
  }
}

function toAnswer(result: AjaxResult | undefined, method: string, reset: Date | undefined): CommandAnswer {
  const failed = (error: PortalError) => ({ result: undefined, total: 0, error })
  if (!result) return failed(new PortalError('broken', { method }))
  if (!result.isSuccess) return failed(toPortalError([...result.errors.values()][0], method, reset))
  const value = result.getData()?.result
  // A command that answered nothing has `null`; one that is not there at all has failed in a way that the SDK did
  // not see
  return value === undefined
    ? failed(new PortalError('broken', { method }))
    : { result: value, total: result.getTotal(), duration: toDuration(result.getData()?.time?.duration), error: null }
}

/** Anything else than a number of seconds is not known. */
export const toDuration = (value: unknown) =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : undefined
