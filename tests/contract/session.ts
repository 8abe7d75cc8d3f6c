import { randomBytes } from 'node:crypto'
import { setTimeout as realWait } from 'node:timers/promises'
import { asMap } from '../portal/list.ts'
import { toInt } from '../portal/php.ts'
import { startSandbox } from '../portal/server.ts'
import type { PortalSettings } from '../portal/settings.ts'
import type { Portal } from '../portal/portal.ts'
import type { WritingSide } from './check.ts'
import { createClient, NotKnown } from './client.ts'
import { ownTasks, titleOf, type OwnTasks } from './ownTasks.ts'

/** A portal that is to be asked. */
export interface PortalAccess {
  readonly webhook: string
  /** Lets milliseconds go by on the portal's clock. */
  readonly pass: (milliseconds: number) => Promise<unknown>
  readonly close: () => Promise<void>
}

export interface Session extends WritingSide {
  /** Of the tasks that are made. */
  readonly title: string
  readonly removeTasks: OwnTasks['remove']
}

/** Why nothing could be asked at all, as a sentence for whoever has started it. */
export class Trouble extends Error {}

export const realPortal = (webhook: string): PortalAccess => ({
  webhook,
  pass: milliseconds => realWait(milliseconds),
  close: () => Promise.resolve(),
})

/** A sandbox as far as a webhook with the permission `task` sees it. */
export async function openSandbox(
  settings: Partial<PortalSettings> = {},
): Promise<PortalAccess & { readonly portal: Portal }> {
  const sandbox = await startSandbox({ appUrl: 'http://127.0.0.1:1/app/' })
  const portal = sandbox.createPortal({ scope: ['task'], ...settings })
  return {
    webhook: portal.webhook,
    portal,
    close: sandbox.close,
    pass: milliseconds => {
      portal.forward(milliseconds)
      return Promise.resolve()
    },
  }
}

/**
 * Greets a portal.
 * @param deadline milliseconds that an answer may take
 * @throws {Trouble} when it can't be asked @throws {Stopped}
 */
export async function openSession(
  { webhook, pass }: Omit<PortalAccess, 'close'>,
  stop: AbortSignal,
  deadline?: number,
): Promise<Session> {
  const options = { webhook, wait: pass, ...(deadline !== undefined && { deadline }) }
  const client = createClient({ ...options, stop })
  const profile = await client.call('profile').catch(toTrouble)
  if (profile.code !== null) throw troubleOf(profile.code, profile.status)
  const me = toInt(asMap(profile.result).ID)
  if (me <= 0)
    throw new Trouble("The address answers, but does not say who the webhook's user is, so it is no portal's.")
  const list = await client.call('tasks.task.list', { filter: { ID: 0 }, select: ['ID'], start: -1 }).catch(toTrouble)
  if (list.code !== null) throw troubleOf(list.code, list.status)

  const title = titleOf(randomBytes(4).toString('hex'))
  const tasks = ownTasks({ client, cleaner: createClient(options), me, title, pass })
  return { client, me, pass, title, makeTasks: tasks.make, removeTasks: tasks.remove }
}

function toTrouble(error: unknown): never {
  throw error instanceof NotKnown ? new Trouble(`The portal can't be reached (${error.code}).`) : error
}

function troubleOf(code: string, status: number): Trouble {
  const what = code === `HTTP_${status}` ? `HTTP ${status}` : `${code}, HTTP ${status}`
  switch (code) {
    case 'INVALID_CREDENTIALS':
    case 'NO_AUTH_FOUND':
      return new Trouble(
        `The portal does not accept the webhook: it was deleted, or its user or its code is another (${what}).`,
      )
    case 'insufficient_scope':
      return new Trouble(`The webhook lacks the permission Tasks (${what}).`)
    case 'ACCESS_DENIED':
      return new Trouble(`The portal's plan has no REST, or the user must not use it (${what}).`)
    case 'QUERY_LIMIT_EXCEEDED':
    case 'OPERATION_TIME_LIMIT':
    case 'OVERLOAD_LIMIT':
      return new Trouble(`The portal is asked too often just now: try again later (${what}).`)
    default:
      return code.startsWith('NOT_JSON_')
        ? new Trouble(`The address answers with a page, and not as a portal's REST does (HTTP ${status}).`)
        : new Trouble(`The portal refuses to answer (${what}).`)
  }
}
