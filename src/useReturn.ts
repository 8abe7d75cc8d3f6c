import { useDocumentVisibility } from '@vueuse/core'
import { watch } from 'vue'

/** Calls back when the page is shown again after it was hidden for at least `away` milliseconds. */
export function useReturn(away: number, callback: () => void): void {
  const visibility = useDocumentVisibility()
  let hiddenAt = Date.now()
  watch(visibility, (now) => {
    if (now === 'hidden') hiddenAt = Date.now()
    else if (Date.now() - hiddenAt >= away) callback()
  })
}
