import qs from 'qs'
import type { FaultEffect } from './faults.ts'
import { asMap, type PhpMap } from './list.ts'
import { RestError, type MethodAnswer } from './method.ts'
import { methods } from './methods.ts'
import { toBool, toPhp } from './php.ts'
import type { Portal } from './portal.ts'
import { wording } from './wording.ts'

const batchLimit = 50

export interface RestAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** A PHP process, which works on one request: a batch with all its commands, or a call. */
interface Process {
  readonly portal: Portal
  /** False: asked with a webhook's code, which needs no token and has no app. */
  readonly isApp: boolean
  /** Its copy of the user's options, once it has read them. */
  readonly options: { ofUser?: Record<string, unknown> }
}

/**
 * One REST request, as far as it is not a matter of HTTP. It gives out the milliseconds that go by before each
 * move, one move after another: other requests see what was done until then.
 * @param isApp false: with a webhook's code, which needs no token and has no app
 * @param isSilent what it is to change fails, unnoticed
 */
export function* runRest(
  portal: Portal,
  method: string,
  { auth, ...parameters }: PhpMap,
  isApp = true,
  isSilent = false,
): Generator<number, RestAnswer> {
  const process: Process = { portal, isApp, options: {} }
  const started = portal.now().getTime()
  try {
    admit(portal, auth, isApp)
    if (method === 'batch')
      return { status: 200, body: { result: yield* batch(process, parameters), time: timeOf(process, started) } }
    const { answer, time } = yield* call(process, method, parameters, isSilent)
    return { status: 200, body: { ...withoutUndefined(answer), time } }
  } catch (error) {
    if (!(error instanceof RestError)) throw error
    return { status: error.statusIn(portal.settings.statuses), body: describe(portal, error) }
  }
}

/** The same in one go, with the portal's clock put forward by what it takes. */
export function callRest(
  portal: Portal,
  method: string,
  parameters: PhpMap,
  isApp = true,
  isSilent = false,
): RestAnswer {
  const steps = runRest(portal, method, parameters, isApp, isSilent)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    portal.forward(step.value)
  }
}

/** Takes a request into the bucket and looks at its token. Throws a `RestError` for what is refused. */
export function admit(portal: Portal, auth: unknown, isApp = true): void {
  if (!portal.bucket.take()) throw new RestError('QUERY_LIMIT_EXCEEDED', 503)
  const token = isApp ? portal.tokens.check(auth) : 'good'
  if (token !== 'good') throw new RestError(token, 401)
}

export function describe(portal: Portal, error: RestError): { error: string; error_description: string } {
  return {
    error: error.code,
    error_description: error.text ?? wording(error.says, portal.settings.lang),
    ...error.extra,
  }
}

interface Called {
  readonly answer: MethodAnswer
  readonly time: unknown
}

function* call(process: Process, name: string, parameters: PhpMap, isSilent: boolean): Generator<number, Called> {
  const { portal, isApp, options } = process
  const { settings, operating } = portal
  const method = settings.unserved.includes(name) ? undefined : methods.get(name)
  if (!method) throw new RestError('ERROR_METHOD_NOT_FOUND', 404, '', 'Method not found!')
  if (method.scope !== null && !settings.scope.includes(method.scope)) throw new RestError('insufficient_scope', null)
  const counted = countedAs(process, name)
  if (operating.of(counted) > settings.quota) {
    throw new RestError('OPERATION_TIME_LIMIT', 429, '', 'Method is blocked due to operation time limit.')
  }
  const started = portal.now().getTime()
  const takes = method.isMove ? settings.moveTime : 0
  if (takes > 0) yield takes
  try {
    const { tasks, bindings, moves, notices, timers, userOptions, appOptions, appUrl } = portal
    const answer = method.run(
      {
        settings,
        tasks,
        bindings,
        moves,
        notices,
        timers,
        userOptions,
        appOptions,
        appUrl,
        isApp,
        isSilent,
        process: options,
        now: portal.now(),
        world: portal,
      },
      parameters,
    )
    return { answer, time: timeOf(process, started, name, takes) }
  } finally {
    operating.add(counted, Math.max(takes, portal.now().getTime() - started))
  }
}

/** Each app and each webhook has its own time. */
const countedAs = ({ isApp }: Process, method: string): string => (isApp ? method : `${method} by a webhook`)

/** docs settings/how-to-call-rest-api/batch.md */
function* batch(process: Process, parameters: PhpMap): Generator<number, PhpMap> {
  const { portal } = process
  const commands = Object.entries(asMap(parameters.cmd))
  const halts = toBool(parameters.halt)
  const result: Record<string, unknown> = {}
  const errors: Record<string, unknown> = {}
  const totals: Record<string, number> = {}
  const nexts: Record<string, number> = {}
  const times: Record<string, unknown> = {}
  for (const [index, [key, command]] of commands.entries()) {
    const [name = '', query = ''] = String(command).split(/\?(.*)/s)
    const given = withResults(parseQuery(query), result) as PhpMap
    const fault = portal.faults.draw([name], taskIdOf(name, given), ['error', 'omitted', 'result', 'silent', 'time'])
    try {
      if (index >= batchLimit) throw new RestError('ERROR_BATCH_LENGTH_EXCEEDED', 400, '', 'Max batch length exceeded')
      if (name === 'batch')
        throw new RestError('ERROR_BATCH_METHOD_NOT_ALLOWED', 400, '', 'Method is not allowed for batch usage')
      if (fault?.effect.kind === 'error' && !fault.after)
        throw new RestError(fault.effect.code, fault.effect.status ?? null, 'refused')
      const { answer, time } = yield* call(process, name, given, fault?.effect.kind === 'silent')
      if (fault?.effect.kind === 'error') throw new RestError(fault.effect.code, fault.effect.status ?? null, 'refused')
      if (fault?.effect.kind === 'omitted') continue
      result[key] = resultOf(answer, fault?.effect)
      if (answer.total !== undefined) totals[key] = answer.total
      if (answer.next !== undefined) nexts[key] = answer.next
      const timed = fault?.effect.kind === 'time' ? fault.effect.value : time
      if (timed !== undefined) times[key] = timed
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      errors[key] = describe(portal, error)
      if (halts) break
    }
  }
  return {
    result: toPhp(result),
    result_error: toPhp(errors),
    result_total: toPhp(totals),
    result_next: toPhp(nexts),
    result_time: toPhp(times),
  }
}

/** What a fault leaves of an answer. */
export function resultOf({ result }: { readonly result?: unknown }, effect: FaultEffect | undefined): unknown {
  return (effect?.kind === 'result' || effect?.kind === 'silent') && 'value' in effect ? effect.value : result
}

/** The names of a batch's commands, for the log. */
export function commandsOf(parameters: PhpMap): string[] {
  return Object.values(asMap(parameters.cmd)).map(command => String(command).split('?')[0]!)
}

/** PHP's `parse_str`. */
export function parseQuery(query: string): PhpMap {
  return qs.parse(query, { depth: 10, arrayLimit: 100, parameterLimit: 5000 })
}

/** The task that a call is about: `task.item.*` reads it by position. NaN if there is none. */
export function taskIdOf(method: string, parameters: PhpMap): number {
  if (!method.startsWith('task.item.')) return Number(parameters.taskId ?? NaN)
  return Number(Object.entries(parameters).find(([name]) => name !== 'auth')?.[1])
}

const reference = /\$result((?:\[[^\]]*\])+)/g

/** Walks as far as there are keys, and takes the value that it has come to then. */
function deepest(path: string, results: PhpMap): unknown {
  let value: unknown = results
  for (const [, key] of path.matchAll(/\[([^\]]*)\]/g)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key!)) break
    value = (value as PhpMap)[key!]
  }
  return value
}

/**
 * Puts earlier results in for `$result[key][FIELD]`, as the product's source does. A reference to nothing becomes
 * what its path leads to before that: the list of rows, say, or the map of all results. Where it is the whole
 * parameter, the method gets that map; inside a longer text it stays as it stands.
 */
function withResults(value: unknown, results: PhpMap): unknown {
  if (typeof value === 'string') {
    const [whole, path] = value.match(new RegExp(`^${reference.source}$`)) ?? []
    if (whole) return deepest(path!, results)
    return value.replace(reference, (text, path: string) => {
      const found = deepest(path, results)
      return typeof found === 'string' || typeof found === 'number' ? String(found) : text
    })
  }
  if (Array.isArray(value)) return value.map(inner => withResults(inner, results))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withResults(inner, results)]))
  }
  return value
}

function withoutUndefined(map: object): PhpMap {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined))
}

/**
 * @param method none for a batch, which is not counted
 * @param takes milliseconds that it takes, also where a test's clock stands still
 */
function timeOf(process: Process, started: number, method?: string, takes = 0) {
  const {
    portal: { now, operating },
  } = process
  const finished = Math.max(now().getTime(), started + takes)
  const duration = (finished - started) / 1000
  const counted = method && countedAs(process, method)
  return {
    start: started / 1000,
    finish: finished / 1000,
    duration,
    processing: duration,
    date_start: new Date(started).toISOString(),
    date_finish: new Date(finished).toISOString(),
    operating_reset_at: counted ? operating.resetAt(counted) : Math.floor(finished / 1000) + 600,
    operating: counted ? operating.of(counted) : 0,
  }
}
