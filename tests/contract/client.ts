import { setTimeout as realWait } from 'node:timers/promises'
import qs from 'qs'
import { asMap, type PhpMap } from '../portal/list.ts'
import { parseWebhook } from '../portal/webhook.ts'

const readMethods = [
  'profile',
  'placement.list',
  'user.option.get',
  'tasks.task.list',
  'tasks.task.get',
  'tasks.task.history.list',
  // Nobody serves it
  'tasks.task.nothing',
] as const

type ReadMethod = (typeof readMethods)[number]
/** All that is ever asked of a portal. */
type MethodName =
  | ReadMethod
  | 'tasks.task.add'
  | 'tasks.task.update'
  | 'tasks.task.delete'
  | 'tasks.task.start'
  | 'tasks.task.pause'
  | 'tasks.task.defer'
  | 'tasks.task.renew'
  | 'tasks.task.complete'
  | 'tasks.task.startTimer'
  | 'tasks.task.pauseTimer'
  | 'task.item.defer'
export type Command = readonly [method: MethodName, parameters?: PhpMap]

/** What one method answered, alone or in a batch. */
export interface Outcome {
  /** Of an error; null for success. A word in capitals of our own where the portal gave no code. */
  readonly code: string | null
  readonly result: unknown
  readonly total: unknown
  /** `time.duration` of the answer; null if it has none. */
  readonly seconds: number | null
}

export interface Answer extends Outcome {
  readonly status: number
  readonly headers: Headers
  readonly milliseconds: number
}

interface BatchAnswer extends Answer {
  readonly commands: Readonly<Record<string, Outcome>>
}

interface CallOptions {
  /** Sent as a form instead of JSON. */
  readonly isForm?: boolean
  /** With a code that is none. */
  readonly hasWrongCode?: boolean
}

export interface Client {
  /** @throws {NotKnown} when no answer came; an error of the portal is an answer */
  readonly call: (method: MethodName, parameters?: PhpMap, options?: CallOptions) => Promise<Answer>
  /** @throws {NotKnown} when no answer came, or the batch failed as a whole */
  readonly batch: (
    commands: Readonly<Record<string, Command>>,
    parameters?: PhpMap,
    options?: CallOptions,
  ) => Promise<BatchAnswer>
  /** What the browser would ask ahead of a request in JSON. */
  readonly preflight: (method: ReadMethod) => Promise<Headers>
}

/** Something could not be found out. The message is a code without anything personal. */
export class NotKnown extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Ctrl-C: nothing more is asked. */
export class Stopped extends Error {}

/** Any address that is not the portal's own. */
export const origin = 'https://defer.example'

export interface ClientOptions {
  /** As `parseWebhook` takes it. */
  readonly webhook: string
  /** Ends what only reads, and keeps anything more from being sent. A write that is on its way gets its answer. */
  readonly stop?: AbortSignal
  /** Lets milliseconds go by. */
  readonly wait?: (milliseconds: number) => Promise<unknown>
  /** Milliseconds that an answer may take. */
  readonly deadline?: number
}

/** Milliseconds to wait, one after the other, while a portal says that it is asked too often (docs limits.md). */
const pauses = [2_000, 4_000, 8_000, 16_000]

/** Asks a portal by a webhook. Nothing that it throws or answers with as a code has the webhook's code in it. */
export function createClient({ webhook, stop, wait = realWait, deadline = 60_000 }: ClientOptions): Client {
  const address = parseWebhook(webhook)
  const [, , user, secret = ''] = address.pathname.split('/')

  async function send(
    method: string,
    body: PhpMap,
    isWrite: boolean,
    { isForm, hasWrongCode }: CallOptions = {},
  ): Promise<Answer> {
    if (stop?.aborted) throw new Stopped()
    const target = hasWrongCode ? new URL(`/rest/${user}/${wrongCode(secret)}/`, address) : address
    const began = performance.now()
    const response = await ask(
      target.href + method,
      {
        method: 'POST',
        body: isForm ? qs.stringify(body) : JSON.stringify(body),
        headers: {
          'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
          accept: 'application/json',
          origin,
        },
      },
      isWrite,
    )
    const { text, status, headers } = response
    const outcome = toOutcome(text, status, secret)
    return { ...outcome, status, headers, milliseconds: performance.now() - began }
  }

  /** @throws {NotKnown} without the original error, which has the address in it */
  async function ask(url: string, init: RequestInit, isWrite: boolean) {
    const timeout = AbortSignal.timeout(deadline)
    try {
      // A redirection would take the code to another address
      const response = await fetch(url, {
        ...init,
        redirect: 'error',
        signal: stop && !isWrite ? AbortSignal.any([timeout, stop]) : timeout,
      })
      return { text: await response.text(), status: response.status, headers: response.headers }
    } catch (error) {
      if (stop?.aborted && !isWrite) throw new Stopped()
      throw new NotKnown(networkCode(error))
    }
  }

  async function sendPatiently(method: string, body: PhpMap, isWrite: boolean, options?: CallOptions): Promise<Answer> {
    for (const pause of pauses) {
      const answer = await send(method, body, isWrite, options)
      if (answer.code !== 'QUERY_LIMIT_EXCEEDED') return answer
      // Nothing has run
      await wait(pause)
    }
    return send(method, body, isWrite, options)
  }

  return {
    call: (method, parameters = {}, options) => sendPatiently(method, parameters, isWriting(method), options),
    async batch(commands, parameters = { halt: 0 }, options) {
      const cmd = Object.fromEntries(
        Object.entries(commands).map(([key, [method, given = {}]]) => [key, `${method}?${qs.stringify(given)}`]),
      )
      const isWrite = Object.values(commands).some(([method]) => isWriting(method))
      const answer = await sendPatiently('batch', { ...parameters, cmd }, isWrite, options)
      if (answer.code !== null) throw new NotKnown(answer.code)
      return {
        ...answer,
        commands: Object.fromEntries(
          Object.keys(commands).map(key => [key, outcomeOf(asMap(answer.result), key, secret)]),
        ),
      }
    },
    async preflight(method) {
      if (stop?.aborted) throw new Stopped()
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      }
      return (await ask(address.href + method, { method: 'OPTIONS', headers }, false)).headers
    },
  }
}

const isWriting = (method: MethodName): boolean => !(readMethods as readonly string[]).includes(method)

/** As long as the right one. */
const wrongCode = (secret: string): string => secret.replace(/./g, /^0+$/.test(secret) ? '1' : '0')

function toOutcome(text: string, status: number, secret: string): Outcome {
  const body = parse(text)
  if (!body) return { code: `NOT_JSON_${status}`, result: undefined, total: undefined, seconds: null }
  const code = body.error !== undefined ? toCode(body.error, secret) : status === 200 ? null : `HTTP_${status}`
  return { code, result: body.result, total: body.total, seconds: secondsOf(body.time) }
}

function outcomeOf(
  { result, result_error: errors, result_total: totals, result_time: times }: PhpMap,
  key: string,
  secret: string,
): Outcome {
  const error = own(errors, key)
  const isAnswered = Object.hasOwn(asMap(result), key)
  const code = error !== undefined ? toCode(asMap(error).error, secret) : isAnswered ? null : 'NOT_ANSWERED'
  return { code, result: own(result, key), total: own(totals, key), seconds: secondsOf(own(times, key)) }
}

function secondsOf(time: unknown): number | null {
  const { duration } = asMap(time)
  return typeof duration === 'number' && duration >= 0 ? duration : null
}

/** PHP's empty map is a list here, which has a `sort` and more of its own. */
const own = (map: unknown, key: string): unknown => (Object.hasOwn(asMap(map), key) ? asMap(map)[key] : undefined)

function parse(text: string): PhpMap | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as PhpMap) : null
  } catch {
    return null
  }
}

/** Only what looks like a code: a portal could write anything there, the webhook's own code too. */
function toCode(value: unknown, secret: string): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const isCode = /^([A-Z][A-Z0-9_]{1,60}|[a-z]+(_[a-z]+)+|\d{1,8})$/.test(text)
  return isCode && !text.toLowerCase().includes(secret.toLowerCase()) ? text : 'UNKNOWN_CODE'
}

/** Only a code of the system's: what such errors say otherwise may have the address in it. */
function networkCode(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'NO_ANSWER_IN_TIME'
  const cause = error instanceof Error ? error.cause : undefined
  const code = asMap(cause).code
  return typeof code === 'string' && /^[A-Z_]{2,40}$/.test(code) ? code : 'NO_ANSWER'
}
