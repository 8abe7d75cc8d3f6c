import { defineAsyncComponent, type Component } from 'vue'
import { PortalError } from '../domain/portal-error.ts'
import { useMessages } from '../i18n/messages.ts'
import LoadFailed from './LoadFailed.vue'

/** How often a file is asked for. */
const attemptsAtMost = 3

/**
 * Imports a file that may not come, as when the host's files were replaced under an open frame: it is asked for again.
 * @throws {PortalError} `incomplete`
 */
export async function loadWithRetries<T>(load: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await load()
    } catch (error) {
      if (attempt === attemptsAtMost) throw new PortalError('incomplete', { cause: error })
      await new Promise(resolve => setTimeout(resolve, attempt * 500))
    }
  }
}

/**
 * A component whose file, and texts with it, are loaded when it is first shown. Where it does not come, that is said in its place, with the way out: nothing
 * that people can't do without belongs here.
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
