import { useDocumentVisibility, useThrottleFn } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'

/**
 * Frames of this app that the same browser has open for the same portal.
 * @param changed called when another one has changed something in the portal; in a hidden frame not before it is shown
 * @returns tells the others, once a second at most
 */
export function useSiblings(portal: string, changed: () => void): () => void {
  let channel = open(`defer ${portal}`)
  const visibility = useDocumentVisibility()
  let isBehind = false

  function refresh(): void {
    isBehind = visibility.value === 'hidden'
    if (!isBehind) changed()
  }
  channel?.addEventListener('message', refresh)
  watch(visibility, () => isBehind && refresh())
  onScopeDispose(() => {
    channel?.close()
    channel = null
  })
  const tell = useThrottleFn(() => channel?.postMessage('changed'), 1_000, true)
  return () => void tell()
}

function open(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    // Some browsers refuse it in a frame of another site
    return null
  }
}
