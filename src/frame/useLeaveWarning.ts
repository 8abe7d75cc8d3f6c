import { useEventListener } from '@vueuse/core'

/**
 * Lets the browser ask before the page is left, while something is under way that would end in the middle. It asks
 * in its own words, and only after a click.
 */
export function useLeaveWarning(isUnderWay: () => boolean): void {
  useEventListener(window, 'beforeunload', event => {
    if (isUnderWay()) event.preventDefault()
  })
}
