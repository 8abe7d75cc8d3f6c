/**
 * - `outside`: the page was not opened by a portal
 * - `silent`: the portal does not answer the frame
 * - `expired`: the session is over and could not be renewed
 * - `plan`: the portal refuses every request of the app: most often its plan has no REST
 * - `forbidden`: the app or its permissions do not allow it
 * - `refused`: the portal refused this command
 * - `unserved`: the portal does not offer the method, or not any more
 * - `busy`: too many requests, too much time used, or its authorisation server is out of reach; it passes
 * - `network`: no answer
 * - `broken`: an answer that the app cannot read
 * - `mixed`: the portal uses http and the app https, so that browsers block its requests
 * - `incomplete`: a file of the app could not be loaded
 * - `bug`: an error in the app's own code
 */
export type PortalErrorKind =
  | 'outside'
  | 'silent'
  | 'expired'
  | 'plan'
  | 'forbidden'
  | 'refused'
  | 'unserved'
  | 'busy'
  | 'network'
  | 'broken'
  | 'mixed'
  | 'incomplete'
  | 'bug'

interface PortalErrorDetails {
  /** The portal's or the SDK's code, for an administrator. */
  readonly code?: string
  /** Of the HTTP answer; 0 for none. */
  readonly status?: number
  /** The REST method that failed; in a batch, the command's own. */
  readonly method?: string
  /** The SDK's id of the request, which the portal's logs have too. */
  readonly requestId?: string
  readonly ranNothing?: boolean
  /** When the portal will be ready again, if it said so. */
  readonly retryAt?: Date | null
  readonly cause?: unknown
}

export class PortalError extends Error {
  override readonly name = 'PortalError'
  readonly kind: PortalErrorKind
  readonly code: string
  readonly status: number
  readonly method: string
  readonly requestId: string
  /** When it was noticed, by this computer's clock. */
  readonly time = new Date()
  readonly retryAt: Date | null
  /** True when the portal is known to have run nothing of the request. */
  readonly ranNothing: boolean

  constructor(kind: PortalErrorKind, details: PortalErrorDetails = {}) {
    const { code = '', status = 0, method = '', requestId = '', retryAt = null, ranNothing = false, cause } = details
    super(code ? `${kind} (${code})` : kind)
    this.kind = kind
    this.code = code
    this.status = status
    this.method = method
    this.requestId = requestId
    this.retryAt = retryAt
    this.ranNothing = ranNothing
    // Not enumerable, so that nothing that serialises an error meets the token in a request's configuration
    Object.defineProperty(this, 'cause', { value: cause, enumerable: false })
  }
}

/**
 * What was thrown, if it came from the portal. Anything else is an error of our own: it becomes the kind `bug` and
 * is logged.
 */
export function asPortalError(thrown: unknown): PortalError {
  if (thrown instanceof PortalError) return thrown
  console.error(thrown)
  return new PortalError('bug', { code: thrown instanceof Error ? thrown.name : '', cause: thrown })
}

/** What an administrator needs to know of an error: never a title, a name or a token. */
export function detailsOf(error: PortalError): string {
  return [
    `kind: ${error.kind}`,
    `code: ${error.code || '-'}`,
    `status: ${error.status || '-'}`,
    `method: ${error.method || '-'}`,
    `request: ${error.requestId || '-'}`,
    `time: ${error.time.toISOString()}`,
  ].join('\n')
}
