import { useDocumentVisibility } from '@vueuse/core'
import { onScopeDispose, watch } from 'vue'

/** Milliseconds between two announcements. */
const announceAfter = 1_000

interface Siblings {
  /** Tells the others that something has changed in the portal, once a second at most. */
  readonly announceChange: () => void
  /** Sends the others any other message. */
  readonly broadcast: (message: object) => void
}

/**
 * Frames of this app that the same browser has open for the same portal.
 * @param onChange called when another one has changed something in the portal; a hidden frame waits until it is shown
 */
export function useSiblings(portal: string, onChange: () => void): Siblings {
  let channel = open(`defer ${portal}`)
  const visibility = useDocumentVisibility()
  let missedChange = false

  function callUnlessHidden(): void {
    missedChange = visibility.value === 'hidden'
    if (!missedChange) onChange()
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => data === 'changed' && callUnlessHidden())
  watch(visibility, () => missedChange && callUnlessHidden())
  onScopeDispose(() => {
    channel?.close()
    channel = null
  })

  let announcedAt = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  function announce(): void {
    announcedAt = Date.now()
    channel?.postMessage('changed')
  }
  return {
    announceChange() {
      const wait = announcedAt + announceAfter - Date.now()
      clearTimeout(timer)
      if (wait <= 0) announce()
      else timer = setTimeout(announce, wait)
    },
    broadcast: message => channel?.postMessage(message),
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
