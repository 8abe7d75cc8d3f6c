import { RestError, type Method } from './method.ts'
import { toInt } from './php.ts'

/** A notice in the bell of a user. */
export interface Notice {
  readonly id: number
  readonly userId: number
  /** With the portal's own codes, such as `[URL=…]…[/URL]`. */
  readonly message: string
  /** Empty if it has none. */
  readonly tag: string
  /** What it is headed by; empty for a webhook's. */
  readonly app: string
  readonly at: Date
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/**
 * docs api-reference/chats/notifications/im-notify-system-add.md; parameters in any case (source, im module,
 * `notifyAdd`).
 */
const add: Method = {
  scope: 'im',
  run({ notices, isApp, now }, parameters) {
    const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name.toUpperCase(), value]))
    const userId = toInt(given.TO ?? given.USER_ID)
    if (userId <= 0) throw new RestError('USER_ID_EMPTY', 400, '', "User ID can't be empty")
    const message = textOf(given.MESSAGE)
    if (message === '') throw new RestError('MESSAGE_EMPTY', 400, '', "Message can't be empty")
    // A webhook has no app, to which tags belong
    const tag = isApp ? textOf(given.TAG) : ''
    const id = (notices.at(-1)?.id ?? 0) + 1
    const kept = notices.filter(notice => tag === '' || notice.userId !== userId || notice.tag !== tag)
    notices.splice(0, notices.length, ...kept, { id, userId, message, tag, app: isApp ? 'Defer' : '', at: now })
    return { result: id }
  },
}

/** docs api-reference/common/system/scope.md; `full` and the list of all permissions are not here. */
const scope: Method = { scope: null, run: ({ settings }) => ({ result: [...settings.scope] }) }

export const noticeMethods: Readonly<Record<string, Method>> = { 'im.notify.system.add': add, scope }
