import { defineAsyncComponent, type Component } from 'vue'
import LoadFailed from './LoadFailed.vue'

/** How often a file is asked for. */
const attemptsAtMost = 3

/**
 * A component whose file is loaded when it is first shown. A file that does not come, as when the host's files were replaced under an open frame, is asked
 * for again; then that is said in its place, with the way out. Nothing that people can't do without belongs here.
 * @param load imports the file
 */
export function lateComponent<T extends Component>(load: () => Promise<{ default: T }>): T {
  return defineAsyncComponent<T>({
    loader: async () => (await load()).default as never,
    errorComponent: LoadFailed,
    onError: (_error, retry, fail, attempts) => void (attempts < attemptsAtMost ? setTimeout(retry, attempts * 500) : fail()),
  })
}
