import { ApiVersion, initializeB24Frame } from '@bitrix24/b24jssdk'
import { bitrix24Portal } from './portal.ts'
import { PortalError } from '../domain/portal-error.ts'
import { toPortalError } from './errors.ts'
import type { Portal } from '../domain/portal.ts'

/**
 * Greets the portal that opened this page.
 * @param deadline milliseconds to wait. The SDK itself waits for ever when the parent is silent. After the deadline a further call goes on
 * waiting for the same greeting.
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
      // One try: the SDK would repeat writes that may have happened. What is repeated, and when, is for `tasks.ts` to say.
      initializeB24Frame({ restrictionParams: { maxRetries: 1 } }),
      silence,
    ])
  } catch (error) {
    throw toPortalError(error)
  } finally {
    clearTimeout(timer)
  }
  // A form is asked for at once; for JSON, the SDK's own way, the browser sends a preflight ahead of each request
  b24.getHttpClient(ApiVersion.v2).ajaxClient.defaults.headers.post['Content-Type'] = 'application/x-www-form-urlencoded'
  return bitrix24Portal(b24)
}
