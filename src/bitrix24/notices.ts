import type { PortalNotices } from '../domain/portal.ts'
import { PortalError } from '../domain/portal-error.ts'
import type { Batch, CommandAnswer } from './batch.ts'
import { listOf } from './rows.ts'

/** @param user id of the current user; null: not known yet */
export function bitrix24Notices(batch: Batch, user: () => number | null): PortalNotices {
  return {
    async isPermitted() {
      let answer: CommandAnswer | undefined
      try {
        answer = (await batch({ scope: ['scope', {}] })).get('scope')
      } catch (error) {
        if (!(error instanceof PortalError)) throw error
      }
      return listOf(answer?.result)?.includes('im') ?? false
    },

    async add(message, tag) {
      const id = user()
      if (id === null) return true
      const answers = await batch({ tell: ['im.notify.system.add', { USER_ID: id, MESSAGE: message, TAG: tag }] })
      const kind = answers.get('tell')?.error?.kind
      return kind !== 'forbidden' && kind !== 'unserved'
    },
  }
}
