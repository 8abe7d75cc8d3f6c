import { defineAsyncComponent, type Component } from 'vue'
import { loadWithRetries } from '../base/loadWithRetries.ts'
import { useMessages } from '../i18n/messages.ts'
import LoadFailed from './LoadFailed.vue'

/**
 * A component whose file and texts are loaded when it is first shown. If it fails to load, an error with a Reload
 * button is shown instead. Do not use this for anything essential.
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
