import type { B24Frame } from '@bitrix24/b24jssdk'
import { PortalError } from '../domain/portal-error.ts'
import type { PortalFrame } from '../domain/portal.ts'
import { field } from './rows.ts'

export function bitrix24Frame(b24: B24Frame, fills: boolean, address: (id: number) => string): PortalFrame {
  // Every `parent.*` of the SDK resolves after 900 ms whether or not the portal obeyed, and none takes a relative width
  const { message } = b24.parent
  return {
    fills,
    resizeTo(height) {
      void message.send('resizeWindow', { width: '100%', height, isSafely: true })
    },
    setTitle(title) {
      void b24.parent.setTitle(title)
    },
    finishInstallation() {
      // The SDK rejects at once when the app is not being installed: then there is nothing to finish
      b24.installFinish().catch(() => {})
    },
    async openTask(id) {
      const answer: unknown = await message.send('openPath', { path: new URL(address(id)).pathname })
      if (field(answer, 'result') === 'close') return
      const code = field(answer, 'errorCode')
      throw new PortalError('refused', typeof code === 'string' ? { code } : {})
    },
  }
}
