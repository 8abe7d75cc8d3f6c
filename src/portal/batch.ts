import type { AjaxResult, B24Frame } from '@bitrix24/b24jssdk'
import { PortalError, toPortalError } from './errors.ts'

/** REST commands by key, run by the portal in this order. Parameters may refer to earlier results: `$result[key][FIELD]`. */
export type Commands = Record<string, readonly [method: string, params: Readonly<Record<string, unknown>>]>

export interface CommandAnswer {
  readonly result: unknown
  /** How many rows there are in all, where the method counts. */
  readonly total: number
  readonly error: PortalError | null
}

/**
 * Sends commands in one HTTP request; a failed one does not stop the others. Answers by key, one for each command.
 * @throws {PortalError} when the request as a whole failed
 */
export type Batch = (commands: Commands) => Promise<ReadonlyMap<string, CommandAnswer>>

/** The portal takes no more commands in one batch (docs settings/how-to-call-rest-api/batch.md). */
export const batchLimit = 50

/** @param heard called with the portal's time whenever an answer tells it */
export function bitrix24Batch(b24: B24Frame, heard: (time: Date) => void = () => {}): Batch {
  return async (commands) => {
    const calls = Object.fromEntries(
      Object.entries(commands).map(([key, [method, params]]) => [key, { method, params: { ...params } }]),
    )
    try {
      const answer = await b24.actions.v2.batch.make({ calls, options: { isHaltOnError: false, returnAjaxResult: true } })
      const results = answer.getData() as Record<string, AjaxResult>
      const finished = Math.max(...Object.values(results).map(result => Number(result.getData()?.time?.finish)).filter(Number.isFinite))
      if (finished > 0 && finished < Infinity) heard(new Date(finished * 1000))
      return new Map(Object.keys(commands).map(key => [key, toAnswer(results[key])]))
    } catch (error) {
      throw toPortalError(error)
    }
  }
}

function toAnswer(result: AjaxResult | undefined): CommandAnswer {
  const failed = (error: PortalError) => ({ result: undefined, total: 0, error })
  if (!result) return failed(new PortalError('broken'))
  if (!result.isSuccess) return failed(toPortalError([...result.errors.values()][0]))
  const value = result.getData()?.result
  // A command that answered nothing has `null`; one that is not there at all has failed in a way that the SDK did not see
  return value === undefined ? failed(new PortalError('broken')) : { result: value, total: result.getTotal(), error: null }
}
