import type { B24Frame } from '@bitrix24/b24jssdk'
import type { PortalFrame } from '../domain/portal.ts'
import { field } from './rows.ts'

/** A portal that can open a card does so within this time (milliseconds). */
const cardDeadline = 3_000

/** A portal that resizes the frame answers within this time (milliseconds). */
const resizeDeadline = 1_000

export function bitrix24Frame(b24: B24Frame, fills: boolean, address: (id: number) => string): PortalFrame {
  // Every `parent.*` of the SDK resolves after 900 ms whether or not the portal obeyed, and none takes a relative width
  const { message } = b24.parent
  /** When a card was asked for that the portal has not said to be closed. */
  let askedAt: number | null = null
  return {
    fills,
    resizeTo(height, onAnswer) {
      if (!onAnswer) return void message.send('resizeWindow', { width: '100%', height, isSafely: true })
      // A card opens the app in itself or in a slider, and only this tells which; without `isSafely` the SDK waits
      // for the portal's own answer
      const timer = setTimeout(() => onAnswer(false), resizeDeadline)
      void message.send('resizeWindow', { width: '100%', height }).then(() => {
        clearTimeout(timer)
        onAnswer(true)
      })
    },
    setTitle(title) {
      void b24.parent.setTitle(title)
    },
    finishInstallation() {
      // The SDK rejects at once when the app is not being installed: then there is nothing to finish
      b24.installFinish().catch(() => {})
    },
    async openTask(id) {
      const follow = () => void window.open(address(id), '_blank', 'noopener')
      if (askedAt !== null) {
        // An open card covers the frame: if the user can click a task again, no card is open and the portal will
        // never answer
        if (Date.now() - askedAt >= cardDeadline) follow()
        return
      }
      askedAt = Date.now()
      // Answered when the card is closed; at once if it can't be opened, as in the portal's app on a phone; or
      // not at all
      const answer: unknown = await message.send('openPath', { path: new URL(address(id)).pathname })
      askedAt = null
      if (field(answer, 'result') !== 'close') follow()
    },
  }
}
