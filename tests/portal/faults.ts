import type { Clock } from './settings.ts'

/** What goes wrong. */
export type FaultEffect =
  /** The answer comes late, by so many milliseconds. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The answer comes when this is over. */
  | { readonly kind: 'hold'; readonly until: Promise<unknown> }
  /** The connection is cut: before the answer, or in its middle. */
  | { readonly kind: 'cut'; readonly where: 'before' | 'middle' }
  /** All tokens are too old from now on, this request's too. */
  | { readonly kind: 'expire' }
  /** No answer ever. */
  | { readonly kind: 'hang' }
  /**
   * A status of a gateway, with a page that is no JSON; `opaque`: without CORS headers, so that a frame sees a
   * network error and no status.
   */
  | { readonly kind: 'status' | 'opaque'; readonly status: number }
  /** An error of Bitrix24. Without a status it has the one of the portal's table (`statuses`). */
  | { readonly kind: 'error'; readonly code: string; readonly status?: number }
  /** Status 200 with this body instead of the answer. */
  | { readonly kind: 'body'; readonly body: string }
  /** Status 200 and the first half of the answer. */
  | { readonly kind: 'truncated' }
  /** The preflight is not approved. */
  | { readonly kind: 'preflight' }
  /** In a batch: this command's answer is left out. */
  | { readonly kind: 'omitted' }
  /** Success with this result instead of the right one, of a request or of a command in a batch. */
  | { readonly kind: 'result'; readonly value: unknown }
  /** Another `time` than the right one; none without a value. */
  | { readonly kind: 'time'; readonly value?: unknown }
  /**
   * What the access rule allows is answered with success and moves nothing, as in V2 where a command fails; with
   * this result, if there is one.
   */
  | { readonly kind: 'silent'; readonly value?: unknown }

export interface Fault {
  /**
   * Where: an HTTP method (`batch`), a command of a batch (`task.item.defer`), `refreshAuth`, or `*` for every HTTP
   * request. What befalls only whole requests (like `status` or `cut`) befalls the one that has the command.
   */
  readonly on: string
  /** Only commands for this task, in a batch or alone. */
  readonly task?: number
  /** How many occasions pass before. */
  readonly skip?: number
  /** How often; once if it is not said, or always if `until` is. */
  readonly times?: number
  /** Over at this time of the portal's clock, in seconds since 1970. A 429 names it as `operating_reset_at`. */
  readonly until?: number
  /** The request is run first, and only its answer spoilt. */
  readonly after?: boolean
  readonly effect: FaultEffect
}

/** Draws faults in their order; counts what has passed and what has been used up. */
export class FaultPlan {
  readonly #faults: { readonly fault: Fault; passed: number; used: number }[] = []

  readonly #clock: Clock

  constructor(faults: readonly Fault[] = [], clock: Clock = Date.now) {
    this.#clock = clock
    this.add(...faults)
  }

  add(...faults: readonly Fault[]): void {
    this.#faults.push(...faults.map(fault => ({ fault, passed: 0, used: 0 })))
  }

  clear(): void {
    this.#faults.length = 0
  }

  /** The fault for an occasion, if there is one. @param on its names @param kinds only faults with these effects */
  draw(on: readonly string[], task?: number, kinds?: readonly FaultEffect['kind'][]): Fault | undefined {
    for (const entry of this.#faults) {
      const { fault } = entry
      if (!on.includes(fault.on)) continue
      if (fault.task !== undefined && fault.task !== task) continue
      if (kinds && !kinds.includes(fault.effect.kind)) continue
      if (fault.until !== undefined && this.#clock() >= fault.until * 1000) continue
      if (
        entry.passed++ < (fault.skip ?? 0) ||
        entry.used >= (fault.times ?? (fault.until === undefined ? 1 : Infinity))
      )
        continue
      entry.used++
      return fault
    }
    return undefined
  }
}

/**
 * The short form for an address: `ON[,task=N][,skip=N][,times=N|always][,until=SECONDS][,after]:EFFECT`, where
 * EFFECT is one of `delay=MS`, `cut=before`, `cut=middle`, `expire`, `hang`, `status=N`, `opaque=N`,
 * `error=CODE[/STATUS]`, `body=TEXT`, `truncated`, `preflight`, `omitted`, `result=JSON`, `silent[=JSON]`,
 * `time[=JSON]`. Throws a `RangeError` for anything else.
 */
export function parseFault(text: string): Fault {
  const [where = '', effect = ''] = text.split(/:(.*)/s)
  const [on = '', ...words] = where.split(',')
  const options = new Map(
    words.map(word => {
      const [name = '', value] = word.split('=', 2)
      return [name, value] as const
    }),
  )
  for (const name of options.keys()) {
    if (!['task', 'skip', 'times', 'until', 'after'].includes(name))
      throw new RangeError(`A fault has no option "${name}"`)
  }
  const count = (name: string) =>
    options.has(name) ? { [name]: options.get(name) === 'always' ? Infinity : toNumber(options.get(name)) } : {}
  return {
    on,
    ...count('task'),
    ...count('skip'),
    ...count('times'),
    ...count('until'),
    ...(options.has('after') && { after: true }),
    effect: parseEffect(effect),
  }
}

function parseEffect(text: string): FaultEffect {
  const [kind = '', value = ''] = text.split(/=(.*)/s)
  switch (kind) {
    case 'delay':
      return { kind, ms: toNumber(value) }
    case 'cut':
      return { kind, where: value === 'middle' ? 'middle' : 'before' }
    case 'status':
    case 'opaque':
      return { kind, status: toNumber(value) }
    case 'error': {
      const [code = '', status] = value.split('/')
      return { kind, code, ...(status !== undefined && { status: toNumber(status) }) }
    }
    case 'body':
      return { kind, body: value }
    case 'result':
      return { kind, value: JSON.parse(value) }
    case 'time':
    case 'silent':
      return { kind, ...(value !== '' && { value: JSON.parse(value) as unknown }) }
    case 'expire':
    case 'hang':
    case 'truncated':
    case 'preflight':
    case 'omitted':
      return { kind }
    default:
      throw new RangeError(`There is no fault "${text}"`)
  }
}

function toNumber(text: string | undefined): number {
  if (!text || !(Number(text) >= 0)) throw new RangeError(`"${text}" is no number in a fault`)
  return Number(text)
}
