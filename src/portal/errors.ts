import { SdkError } from '@bitrix24/b24jssdk'

/**
 * - `outside`: the page was not opened by a portal
 * - `silent`: the portal does not answer the frame
 * - `expired`: the session is over and could not be renewed
 * - `forbidden`: the app, its scope or the plan does not allow it
 * - `refused`: the portal refused this command
 * - `busy`: too many requests, or too much time used
 * - `network`: no answer
 * - `broken`: an answer that makes no sense
 */
export type PortalErrorKind = 'outside' | 'silent' | 'expired' | 'forbidden' | 'refused' | 'busy' | 'network' | 'broken'

interface PortalErrorDetails {
  /** The portal's or the SDK's code, for an administrator. */
  readonly code?: string
  /** Of the HTTP answer; 0 for none. */
  readonly status?: number
  /** The SDK's id of the request, which the portal's logs have too. */
  readonly requestId?: string
  readonly isTurnedAway?: boolean
  /** When the portal will be ready again, if it said so. */
  readonly retryAt?: Date | null
  readonly cause?: unknown
}

export class PortalError extends Error {
  override readonly name = 'PortalError'
  readonly kind: PortalErrorKind
  readonly code: string
  readonly status: number
  readonly requestId: string
  /** When it was noticed, by this computer's clock. */
  readonly time = new Date()
  readonly retryAt: Date | null
  /** True when the portal is known to have run nothing of the request. */
  readonly isTurnedAway: boolean

  constructor(kind: PortalErrorKind, { code = '', status = 0, requestId = '', retryAt = null, isTurnedAway = false, cause }: PortalErrorDetails = {}) {
    super(code ? `${kind} (${code})` : kind)
    this.kind = kind
    this.code = code
    this.status = status
    this.requestId = requestId
    this.retryAt = retryAt
    this.isTurnedAway = isTurnedAway
    // Not enumerable, so that nothing that serialises an error meets the token in a request's configuration
    Object.defineProperty(this, 'cause', { value: cause, enumerable: false })
  }
}

// docs _includes/system-errors.md, and the SDK's own codes
const kinds = new Map(Object.entries<PortalErrorKind>({
  JSSDK_CLIENT_SIDE_WARNING: 'outside',
  JSSDK_FRAME_REFRESH_AUTH_TIMEOUT: 'expired',
  expired_token: 'expired',
  invalid_token: 'expired',
  NO_AUTH_FOUND: 'expired',
  insufficient_scope: 'forbidden',
  ACCESS_DENIED: 'forbidden',
  user_access_error: 'forbidden',
  INVALID_CREDENTIALS: 'forbidden',
  QUERY_LIMIT_EXCEEDED: 'busy',
  OVERLOAD_LIMIT: 'busy',
  OPERATION_TIME_LIMIT: 'busy',
  NETWORK_ERROR: 'network',
  REQUEST_TIMEOUT: 'network',
  // What the task module answers for not found, no access and not allowed alike. The SDK renames "0".
  ERROR_CORE: 'refused',
  JSSDK_RESPONSE_ERROR: 'refused',
  '1048582': 'refused',
  '100': 'refused',
}))

const turnsAway: ReadonlySet<PortalErrorKind> = new Set(['expired', 'forbidden', 'busy'])

function kindOfStatus(status: number): PortalErrorKind {
  if (status === 401) return 'expired'
  if (status === 403) return 'forbidden'
  if (status === 429 || status === 503) return 'busy'
  if (status === 408) return 'network'
  return 'broken'
}

/** The one place that makes a `PortalError` out of whatever was thrown: by code, then by HTTP status, never by wording. */
export function toPortalError(error: unknown): PortalError {
  if (error instanceof PortalError) return error
  if (!(error instanceof SdkError)) return new PortalError('broken', { cause: error })
  // The SDK wraps what is neither its own nor HTTP's: a token that could not be renewed, for one
  const known = kinds.get(error.code) ?? kinds.get(text(at(error.originalError, 'code')))
  const kind = known ?? kindOfStatus(error.status)
  return new PortalError(kind, {
    code: error.code,
    status: error.status,
    requestId: text(at(error, 'requestInfo', 'requestId')),
    retryAt: resetTime(error.originalError),
    // A status without a code of Bitrix24 may be a gateway's, which knows nothing of what ran behind it
    isTurnedAway: known !== undefined && turnsAway.has(kind),
    cause: error,
  })
}

/** `time.operating_reset_at` (Unix seconds) of a 429, as the SDK's AxiosError carries it. */
function resetTime(original: unknown): Date | null {
  const seconds = Number(at(original, 'response', 'data', 'time', 'operating_reset_at'))
  return seconds > 0 ? new Date(seconds * 1000) : null
}

const text = (value: unknown) => typeof value === 'string' ? value : ''

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  )
}

/** What an administrator needs to know of an error: never a title, a name or a token. */
export function detailsOf(error: PortalError): string {
  return [
    `kind: ${error.kind}`, `code: ${error.code || '-'}`, `status: ${error.status || '-'}`, `request: ${error.requestId || '-'}`, 'method: batch',
    `time: ${error.time.toISOString()}`,
  ].join('\n')
}
