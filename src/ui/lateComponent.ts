import { defineAsyncComponent, type Component } from 'vue'
import { PortalError } from '../domain/portal-error.ts'
import { useMessages } from '../i18n/messages.ts'
import LoadFailed from './LoadFailed.vue'

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

/**
 * A component whose file and texts are loaded when it is first shown. If it fails to load, an error with a Reload button is shown instead.
 * Do not use this for anything essential.
 * @param load imports the file
 */
export const lateComponent = <T extends Component>(load: () => Promise<{ default: T }>) =>
  defineAsyncComponent<T>({
    loader() {
      const { loadLate } = useMessages()
      return loadWithRetries(async () => (await Promise.all([load(), loadLate()]))[0])
    },
    errorComponent: LoadFailed,
  })
