import { PortalError } from '../domain/portal-error.ts'

/** How many times a file is requested. */
const maxAttempts = 3

/**
 * Imports a file, and tries again if that fails, as it does if the host's files were replaced while a frame was open.
 * @throws {PortalError} `incomplete`
 */
export async function loadWithRetries<T>(load: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await load()
    } catch (error) {
      if (attempt === maxAttempts) throw new PortalError('incomplete', { cause: error })
      await new Promise(resolve => setTimeout(resolve, attempt * 500))
    }
  }
}
