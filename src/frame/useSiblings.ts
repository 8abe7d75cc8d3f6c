import { useDocumentVisibility } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'

/**
 * Frames of this app that the same browser has open for the same portal.
 * @param changed called when another one has changed something in the portal; a hidden frame waits until it is shown
 * @returns `tell` tells the others that something has changed, once a second at most; `send` broadcasts any other message
 */
export function useSiblings(portal: string, changed: () => void): { readonly tell: () => void, readonly send: (message: object) => void } {
  let channel = open(`defer ${portal}`)
  const visibility = useDocumentVisibility()
  let isBehind = false

  function refresh(): void {
    isBehind = visibility.value === 'hidden'
    if (!isBehind) changed()
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => data === 'changed' && refresh())
  watch(visibility, () => isBehind && refresh())
  onScopeDispose(() => {
    channel?.close()
    channel = null
  })

  let toldAt = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  function tell(): void {
    toldAt = Date.now()
    channel?.postMessage('changed')
  }
  return {
    tell() {
      const left = toldAt + 1_000 - Date.now()
      clearTimeout(timer)
      if (left <= 0) tell()
      else timer = setTimeout(tell, left)
    },
    send: message => channel?.postMessage(message),
  }
}

function open(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    // Some browsers refuse it in a frame of another site
    return null
  }
}
