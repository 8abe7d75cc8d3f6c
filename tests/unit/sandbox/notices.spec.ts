import { describe, expect, it } from 'vitest'
import { Portal } from '../../portal/portal.ts'
import { callRest } from '../../portal/rest.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { wayOf } from '../../portal/webhook.ts'
import { at, call } from './calls.ts'

const portalWith = (settings?: Partial<PortalSettings>) =>
  new Portal('1', 'http://127.0.0.1', { scope: ['task', 'im'], ...settings })
const add = (portal: Portal, parameters: Record<string, unknown>) => call(portal, 'im.notify.system.add', parameters)
const shown = (portal: Portal) => portal.notices.map(({ userId, message, tag }) => `${userId} ${message} ${tag}`)

describe('im.notify.system.add', () => {
  it("puts a notice into the user's bell, headed by the app", () => {
    const portal = portalWith()
    const first = at(add(portal, { USER_ID: '1', MESSAGE: ' [URL=/x/]One[/URL] is back ' }).body, 'result')
    expect(portal.notices).toEqual([
      {
        id: first,
        userId: 1,
        message: '[URL=/x/]One[/URL] is back',
        tag: '',
        app: 'Defer',
        at: expect.any(Date) as Date,
      },
    ])
  })

  it('with the same tag replaces the one before, of that user alone', () => {
    const portal = portalWith()
    for (const [USER_ID, MESSAGE, TAG] of [
      [1, 'a', 'back'],
      [5, 'b', 'back'],
      [1, 'c', 'other'],
      [1, 'd', 'back'],
      [1, 'e', ''],
      [1, 'f', ''],
    ])
      add(portal, { USER_ID, MESSAGE, TAG })
    expect(shown(portal)).toEqual(['5 b back', '1 c other', '1 d back', '1 e ', '1 f '])
    expect(new Set(portal.notices.map(({ id }) => id)).size).toBe(5)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['no user', { MESSAGE: 'a' }, 'USER_ID_EMPTY'],
    ['user 0', { USER_ID: 0, MESSAGE: 'a' }, 'USER_ID_EMPTY'],
    ['no message', { USER_ID: 1 }, 'MESSAGE_EMPTY'],
    ['a message of spaces', { USER_ID: 1, MESSAGE: ' ' }, 'MESSAGE_EMPTY'],
    ['a message that is a list', { USER_ID: 1, MESSAGE: ['a'] }, 'MESSAGE_EMPTY'],
  ])('%s is an error', (_, parameters, error) => {
    const portal = portalWith()
    expect(add(portal, parameters)).toMatchObject({ status: 400, body: { error } })
    expect(portal.notices).toEqual([])
  })

  it('without the permission is an error of its command alone', () => {
    const portal = portalWith({ scope: ['task'] })
    const cmd = { pause: 'tasks.task.pause?taskId=102', tell: 'im.notify.system.add?USER_ID=1&MESSAGE=a&TAG=b' }
    expect(call(portal, 'batch', { cmd }).body).toMatchObject({
      result: { result: { pause: { task: { status: '2' } } }, result_error: { tell: { error: 'insufficient_scope' } } },
    })
    expect(portal.notices).toEqual([])
    expect(add(portal, { USER_ID: 1, MESSAGE: 'a' })).toMatchObject({
      status: 401,
      body: { error: 'insufficient_scope' },
    })
  })

  it('of a webhook has no heading and no tag', () => {
    const portal = portalWith()
    for (const MESSAGE of ['a', 'b']) callRest(portal, 'im.notify.system.add', { USER_ID: 1, MESSAGE, TAG: 't' }, false)
    expect(portal.notices).toMatchObject([{ message: 'a', app: '', tag: '' }, { message: 'b' }])
  })

  it('stays in the sandbox where tasks are those of a real portal', () => {
    expect(wayOf('im.notify.system.add', {})).toBe('sandbox')
    expect(wayOf('batch', { cmd: { a: 'tasks.task.list', b: 'im.notify.system.add?USER_ID=1' } })).toBe('both')
    expect(wayOf('im.message.add', {})).toBe('denied')
  })
})
