/** The portal's first words to a frame, without the SDK: for the page's own lines and for the hidden frame. */

/** What the portal tells of itself, the user and the place (`getInitData`). */
export type Greeting = Readonly<Record<string, unknown>>

/** The origin of a host, read as the SDK reads it; null for what is no host. */
function originOf(host: unknown, isSecure: unknown): string | null {
  try {
    return new URL(`http${Number(isSecure) === 1 ? 's' : ''}://${host as string}`).origin
  } catch {
    return null
  }
}

/**
 * Asks the portal that has opened this page who opens what. Nothing happens outside of a portal.
 * @param hear called with what the portal itself answers, and nobody else
 */
export function greet(hear: (greeting: Greeting, origin: string) => void): void {
  // As the portal names its frames
  const [host, isSecure, id] = window.name.split('|')
  const origin = id && originOf(host, isSecure)
  if (!origin) return
  // The answer begins with it
  const question = `${Math.random()}:`
  addEventListener('message', ({ origin: sender, source, data }: MessageEvent<unknown>) => {
    if (sender !== origin || source !== parent || typeof data !== 'string' || !data.startsWith(question)) return
    hear(toMap(data.slice(question.length)), origin)
  })
  parent.postMessage(`getInitData:${question}${id}`, origin)
}

/** An object, or a JSON text of one; empty for anything else, because PHP may send anything. */
export function toMap(value: unknown): Readonly<Record<string, unknown>> {
  try {
    return Object(typeof value === 'string' ? JSON.parse(value) : value) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** PHP's booleans, in whatever type they come. */
export const isYes = (value: unknown): boolean => ([true, 'Y', '1', 1] as unknown[]).includes(value)

/** Whether the portal gives itself this origin. */
export const isFrom = ({ DOMAIN, PROTOCOL }: Greeting, origin: string): boolean => originOf(DOMAIN, PROTOCOL) === origin
