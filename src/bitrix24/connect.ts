import { ApiVersion, initializeB24Frame } from '@bitrix24/b24jssdk'
import { bitrix24Portal } from './portal.ts'
import { PortalError } from '../domain/portal-error.ts'
import { toPortalError } from './errors.ts'
import type { Portal } from '../domain/portal.ts'

/**
 * Milliseconds to wait for a request that moves tasks: the portal itself ends it after 60 s (docs limits.md), and a
 * client that gives up earlier does not know what goes on being done. For what is only read the SDK's 30 s stay: a
 * reading can be repeated.
 */
const moveTimeout = 65_000

const hasMoves = (data: unknown) =>
  /\btasks?\.(task|item)\.(defer|pause|start|renew)\b/.test(
    typeof data === 'string' ? data : (JSON.stringify(data) ?? ''),
  )

/**
 * Connects to the portal that opened this page.
 * @param deadline milliseconds to wait. The SDK itself waits for ever when the parent is silent. After the
 * deadline, a later call keeps waiting for the same reply.
 * @throws {PortalError} `outside` when no portal opened the page, `silent` after the deadline
 */
export async function connect(deadline = 10_000): Promise<Portal> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    if (deadline !== Infinity) timer = setTimeout(() => reject(new PortalError('silent')), deadline)
  })
  let b24
  try {
    b24 = await Promise.race([
      // One attempt: the SDK would repeat writes that may already have run. The moves (`moves/`) and
      // `movesStore.ts` decide what to repeat.
      initializeB24Frame({ restrictionParams: { maxRetries: 1 } }),
      silence,
    ])
  } catch (error) {
    throw toPortalError(error)
  } finally {
    clearTimeout(timer)
  }
  // Form requests are sent directly; for JSON, the SDK's default, the browser sends a preflight before each request
  const { ajaxClient } = b24.getHttpClient(ApiVersion.v2)
  ajaxClient.defaults.headers.post['Content-Type'] = 'application/x-www-form-urlencoded'
  ajaxClient.interceptors.request.use(request =>
    hasMoves(request.data) ? { ...request, timeout: moveTimeout } : request,
  )
  const { early } = window
  // Tell the portal that the app has been opened. The SDK does so only if it gets the portal's first answer
  if (early?.isFirstRun && !b24.isFirstRun)
    void b24.parent.message.send('setInstall', { install: true, isSafely: true })
  return bitrix24Portal(b24, early)
}
