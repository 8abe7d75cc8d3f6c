import type { B24Frame } from '@bitrix24/b24jssdk'
import { PortalError } from './errors.ts'
import type { Placement, PortalFrame } from './portal.ts'
import { field } from './task-row.ts'

/** Placements that are a page of their own. */
const fullPages: ReadonlySet<string> = new Set(['DEFAULT', 'LEFT_MENU'])

export function bitrix24Frame(b24: B24Frame, placement: Placement, address: (id: number) => string): PortalFrame {
  // Every `parent.*` of the SDK resolves after 900 ms whether or not the portal obeyed, and none takes a relative width
  const { message } = b24.parent
  return {
    fills: placement.options.IFRAME === 'Y' || fullPages.has(placement.code),
    resizeTo(height) {
      void message.send('resizeWindow', { width: '100%', height, isSafely: true })
    },
    async openTask(id) {
      const answer: unknown = await message.send('openPath', { path: new URL(address(id)).pathname })
      if (field(answer, 'result') === 'close') return
      const code = field(answer, 'errorCode')
      throw new PortalError('refused', typeof code === 'string' ? { code } : {})
    },
  }
}
