import { asMap, type PhpMap } from './list.ts'

/** The answer of the real portal behind a webhook, or what the sandbox answers instead. */
export interface FarAnswer {
  readonly status: number
  readonly type: string
  readonly body: string
}

/**
 * Sends a method's request to the portal behind a webhook. Nothing that it answers, throws or prints has the
 * webhook's code in it.
 */
export type Forward = (method: string, parameters: PhpMap) => Promise<FarAnswer>

/** Who answers a request of the frame when there is a webhook. */
export type Way = 'far' | 'sandbox' | 'both' | 'denied'

const forwarded = /^(profile|tasks(\.[a-z0-9]+)+|task\.item(\.[a-z0-9]+)+)$/i
const kept = /^(placement\.[a-z]+|(user|app)\.option\.[a-z]+|im\.notify\.system\.add|scope)$/i

/**
 * Only the app's own task methods reach a real portal; placements, options and notices stay here, those of a batch
 * too (`split`). A batch with anything else is denied as a whole.
 */
export function wayOf(method: string, parameters: PhpMap): Way {
  const commands = method.toLowerCase() === 'batch' ? Object.values(asMap(parameters.cmd)) : [method]
  const names = commands.map(command => (typeof command === 'string' ? command.split('?')[0]! : ''))
  if (names.length === 0) return 'sandbox'
  if (names.every(name => forwarded.test(name))) return 'far'
  if (names.every(name => kept.test(name))) return 'sandbox'
  return names.every(name => forwarded.test(name) || kept.test(name)) ? 'both' : 'denied'
}

/** The commands of a batch for the real portal, and those that stay here. */
export function split(parameters: PhpMap): { readonly far: PhpMap; readonly near: PhpMap } {
  const commands = Object.entries(asMap(parameters.cmd))
  const isKept = ([, command]: [string, unknown]) => kept.test(String(command).split('?')[0]!)
  const only = (some: typeof commands): PhpMap => ({ ...parameters, cmd: Object.fromEntries(some) })
  return { far: only(commands.filter(command => !isKept(command))), near: only(commands.filter(isKept)) }
}

/**
 * The real portal's answer to a batch, joined with what was answered here. If the real portal fails, the whole
 * batch fails.
 */
export function join(far: FarAnswer, near: PhpMap): FarAnswer {
  if (far.status !== 200) return far
  const body = asMap(JSON.parse(far.body))
  const [result, more] = [asMap(body.result), asMap(near.result)]
  const joined = Object.fromEntries(
    Object.keys({ ...result, ...more }).map(name => [name, { ...asMap(result[name]), ...asMap(more[name]) }]),
  )
  return { ...far, body: JSON.stringify({ ...body, result: joined }) }
}

/** @throws {RangeError} for what is no webhook's address; it does not say what was given */
export function parseWebhook(text: string): URL {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1')
  if (
    !url ||
    !isSafe ||
    url.username ||
    url.search ||
    url.hash ||
    !/^\/rest\/\d+\/[a-z0-9]{8,}\/?$/i.test(url.pathname)
  ) {
    throw new RangeError(
      'The webhook is no address such as https://example.bitrix24.com/rest/1/CODE/ (what was given is not printed, because it may be a secret)',
    )
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** @param webhook as `parseWebhook` takes it @param deadline milliseconds that the far side has */
export function createForward(webhook: string, deadline = 60_000): Forward {
  const address = parseWebhook(webhook)
  const code = new RegExp(address.pathname.split('/')[3]!, 'gi')
  const host = address.host

  return async (method, parameters) => {
    // Of a batch nothing but what `wayOf` has looked at: the far side reads parameters in any case, and `CMD` would
    // be another list of commands
    const body =
      method.toLowerCase() === 'batch'
        ? { halt: parameters.halt ?? 0, cmd: parameters.cmd ?? [] }
        : { ...parameters, auth: undefined }
    try {
      const response = await fetch(address.href + method, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
        // A redirection names the address, and would take the code to another host
        redirect: 'error',
        signal: AbortSignal.timeout(deadline),
      })
      const text = await response.text()
      // A far side that repeats its own address, as an error page may
      return {
        status: response.status,
        type: (response.headers.get('content-type') ?? 'text/plain').replace(code, '***'),
        body: text.replace(code, '***'),
      }
    } catch (error) {
      const reason = reasonOf(error)
      console.error(`Sandbox: ${host} did not answer ${method}${reason}`)
      return {
        status: 502,
        type: 'application/json',
        body: JSON.stringify({
          error: 'SANDBOX_UNREACHABLE',
          error_description: `The sandbox could not reach ${host}${reason}`,
        }),
      }
    }
  }
}

/** Only a code of the system's: what errors say otherwise may have the address in it. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = (cause as { code?: unknown } | undefined)?.code
  if (error instanceof Error && error.name === 'TimeoutError') return ' (it took too long)'
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? ` (${code})` : ''
}
