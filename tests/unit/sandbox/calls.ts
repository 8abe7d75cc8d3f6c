import { startSandbox, type Sandbox } from '../../portal/server.ts'
import type { Portal } from '../../portal/portal.ts'
import { callRest } from '../../portal/rest.ts'

/** A clock that stands still until it is moved. */
export class StillClock {
  #at = Date.parse('2026-03-02T09:00:00Z')
  readonly now = (): number => this.#at

  /** @param seconds how far on */
  move(seconds: number): void {
    this.#at += seconds * 1000
  }
}

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

/** A POST over HTTP, as the app's page sends it. */
export async function post(sandbox: Sandbox, method: string, parameters: Record<string, unknown>): Promise<Answered> {
  const response = await fetch(`${sandbox.origin}/rest/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

export const start = () => startSandbox({ appUrl: 'http://127.0.0.1:1/app/' })

/** A call without HTTP, with a good token. */
export function call(
  portal: Portal,
  method: string,
  parameters: Record<string, unknown> = {},
): Omit<Answered, 'headers'> {
  const { status, body } = callRest(portal, method, { ...parameters, auth: portal.tokens.issue().AUTH_ID })
  return { status, body: JSON.parse(JSON.stringify(body)) }
}

/** What stands at a path inside an answer; undefined if nothing does. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined,
    value,
  )
}

/** The keys of a map inside an answer. */
export const keysAt = (value: unknown, ...path: readonly (string | number)[]): string[] =>
  Object.keys(at(value, ...path) ?? {})
