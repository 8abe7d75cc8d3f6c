import { SdkError } from '@bitrix24/b24jssdk'
import { PortalError, type PortalErrorKind } from '../domain/portal-error.ts'

// docs _includes/system-errors.md, the product's own source, and the SDK's own codes. Their statuses differ between
// the first two: the code decides.
const kinds = new Map(
  Object.entries<PortalErrorKind>({
    JSSDK_CLIENT_SIDE_WARNING: 'outside',
    JSSDK_FRAME_REFRESH_AUTH_TIMEOUT: 'expired',
    expired_token: 'expired',
    invalid_token: 'expired',
    NO_AUTH_FOUND: 'expired',
    insufficient_scope: 'forbidden',
    ACCESS_DENIED: 'forbidden',
    user_access_error: 'forbidden',
    INVALID_CREDENTIALS: 'forbidden',
    APPLICATION_NOT_FOUND: 'forbidden',
    authorization_error: 'forbidden',
    PORTAL_DELETED: 'forbidden',
    ERROR_METHOD_NOT_FOUND: 'unserved',
    QUERY_LIMIT_EXCEEDED: 'busy',
    OVERLOAD_LIMIT: 'busy',
    OPERATION_TIME_LIMIT: 'busy',
    // The portal could not ask its authorisation server
    CONNECTION_ERROR: 'busy',
    NETWORK_ERROR: 'network',
    REQUEST_TIMEOUT: 'network',
    // What the task module answers for not found, no access and not allowed alike. The SDK renames "0".
    ERROR_CORE: 'refused',
    JSSDK_RESPONSE_ERROR: 'refused',
    '1048582': 'refused',
    '100': 'refused',
  }),
)

const runsNothing: ReadonlySet<PortalErrorKind> = new Set(['expired', 'plan', 'forbidden', 'unserved', 'busy'])

function kindOfStatus(status: number): PortalErrorKind {
  // A 401 without a token error is not an expired session
  if (status === 401 || status === 403) return 'forbidden'
  if (status === 429 || status === 503) return 'busy'
  if (status === 408) return 'network'
  return 'broken'
}

/**
 * The one place that makes a `PortalError` out of what the SDK has thrown: by code, then by HTTP status, never by
 * wording. Any other error means that the SDK could not read the answer.
 * @param method the REST method that was called; `batch` for a request as a whole
 * @param reset when the method's quota resets, if the portal has said so earlier
 */
export function toPortalError(error: unknown, method = '', reset: Date | null = null): PortalError {
  if (error instanceof PortalError) return error
  if (!(error instanceof SdkError)) return new PortalError('broken', { method, cause: error })
  // The SDK wraps what is neither its own nor HTTP's: a token that could not be renewed, for one
  const known = kinds.get(error.code) ?? kinds.get(text(at(error.originalError, 'code')))
  const kind = isWithoutRest(error.code, method) ? 'plan' : (known ?? kindOfStatus(error.status))
  return new PortalError(kind, {
    code: error.code,
    status: error.status,
    method,
    requestId: text(at(error, 'requestInfo', 'requestId')),
    retryAt: kind === 'busy' ? (resetTime(error.originalError) ?? reset) : null,
    // A status without a code of Bitrix24 may be a gateway's, which knows nothing of what ran behind it
    ranNothing: known !== undefined && runsNothing.has(kind),
    cause: error,
  })
}

/**
 * A command is denied to whom it is not meant for. Every request is denied if the plan has no REST, or to a user
 * who may not use apps (the product's rest/lib/oauth/auth.php; docs first-steps/access-to-rest-api.md).
 */
const isWithoutRest = (code: string, method: string) => code === 'ACCESS_DENIED' && method === 'batch'

/** `time.operating_reset_at` (Unix seconds) of a 429, as the SDK's AxiosError carries it. */
function resetTime(original: unknown): Date | null {
  const seconds = Number(at(original, 'response', 'data', 'time', 'operating_reset_at'))
  return seconds > 0 ? new Date(seconds * 1000) : null
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  )
}
