import { describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../../../src/bitrix24/batch.ts'
import { toFinding } from '../../../../src/bitrix24/moves/lookUp.ts'
import { PortalError } from '../../../../src/domain/portal-error.ts'
import type { TaskStatus } from '../../../../src/domain/task.ts'
import type { StatusChange } from '../../../../src/domain/verdicts.ts'

const good = (result: unknown): CommandAnswer => ({ result, total: 0, error: null })
const bad = (kind: PortalError['kind']): CommandAnswer => ({
  result: undefined,
  total: 0,
  error: new PortalError(kind),
})
const me = 1
const change = (from: TaskStatus, to: TaskStatus, user: number | null): StatusChange => ({ from, to, user, at: null })
const [paused, deferred] = [change('inProgress', 'pending', me), change('pending', 'deferred', me)]

describe('what the portal says of a task', () => {
  const row = (id: number, from: string, to: string, user: unknown) => ({
    id,
    field: 'STATUS',
    value: { from, to },
    user: { id: user },
  })

  it.each<[string, CommandAnswer | undefined, object]>([
    [
      'a task',
      good({ task: { id: '102', status: '3', action: { defer: false, pause: true } } }),
      { status: 'inProgress', isLocked: false },
    ],
    [
      'a task that this user may not move',
      good({ task: { id: '102', status: '3', action: { defer: false, pause: false } } }),
      { status: 'inProgress', isLocked: true },
    ],
    ['a status that is not known', good({ task: { id: '102', status: '42' } }), { status: 'unknown' }],
    ['[]: it is not there', good([]), { status: 'gone' }],
    ['a refusal: it is not there', bad('refused'), { status: 'gone' }],
    ['null', good(null), { status: 'unread' }],
    ['an empty map', good({}), { status: 'unread' }],
    ['a list of something', good([1]), { status: 'unread' }],
    ['a text', good('x'), { status: 'unread' }],
    ['nothing', undefined, { status: 'unread', error: { kind: 'broken', method: 'tasks.task.get' } }],
    ['an error', bad('busy'), { status: 'unread', error: { kind: 'busy' } }],
  ])('%s', (_, answer, found) => expect(toFinding(answer)).toMatchObject(found))

  it('its history, the newest first by its number: dates are of a second', () => {
    const get = good({ task: { id: '102', status: '6' } })
    const { changes } = toFinding(get, good({ list: [row(16, '3', '2', '1'), row(17, '2', '6', 1)] }))
    expect(changes).toEqual([deferred, paused])
    expect(toFinding(get, good({ list: {} })).changes).toEqual([])
    for (const answer of [bad('unserved'), bad('refused'), good(null), good([]), good({ list: null }), undefined])
      expect(toFinding(get, answer).changes).toBeNull()
    // Rows of another shape are nobody's
    expect(toFinding(get, good({ list: [null, { id: 'x', value: 'y', user: [] }] })).changes).toEqual(
      Array(2).fill(change('unknown', 'unknown', null)),
    )
  })
})
