import { describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../../../src/bitrix24/batch.ts'
import {
  judgeEnded,
  judgeUnclear,
  judgeUnclearResume,
  toFinding,
  type Finding,
  type StatusChange,
} from '../../../../src/bitrix24/moves/recover.ts'
import { PortalError } from '../../../../src/domain/portal-error.ts'
import type { TaskStatus } from '../../../../src/domain/task.ts'

const good = (result: unknown): CommandAnswer => ({ result, total: 0, error: null })
const bad = (kind: PortalError['kind']): CommandAnswer => ({
  result: undefined,
  total: 0,
  error: new PortalError(kind),
})
const lost = new PortalError('network')
const me = 1
const somebody = 5
const change = (from: TaskStatus, to: TaskStatus, user: number | null): StatusChange => ({ from, to, user, at: null })
const finding = (
  status: Finding['status'],
  changes: Finding['changes'] = null,
  rest: Partial<Finding> = {},
): Finding => ({ status, changes, isLocked: false, mayRenew: null, error: null, ...rest })

const [paused, deferred, deferredRunning] = [
  change('inProgress', 'pending', me),
  change('pending', 'deferred', me),
  change('inProgress', 'deferred', me),
]

describe('a deferral whose answer was lost', () => {
  it.each<[name: string, finding: Finding, outcome: object]>([
    ['not run', finding('inProgress', []), { kind: 'failed', error: lost }],
    [
      'deferred by the app by way of a pause',
      finding('deferred', [deferred, paused]),
      { kind: 'deferred', byApp: true, wasPausedByOthers: false },
    ],
    ['deferred by the app, in progress', finding('deferred', [deferredRunning]), { kind: 'deferred', byApp: true }],
    [
      'deferred by the app, paused by somebody before',
      finding('deferred', [deferred, change('inProgress', 'pending', somebody)]),
      { kind: 'deferred', byApp: true, wasPausedByOthers: true },
    ],
    [
      'deferred by the app, and what was before is not in the history',
      finding('deferred', [deferred]),
      { kind: 'deferred', byApp: false },
    ],
    [
      'deferred by somebody',
      finding('deferred', [change('inProgress', 'deferred', somebody)]),
      { kind: 'deferred', byApp: false },
    ],
    ['deferred, and the history could not be read', finding('deferred', null), { kind: 'deferred', byApp: false }],
    ['paused by the app', finding('pending', [paused]), { kind: 'ownPause' }],
    [
      'paused by somebody',
      finding('pending', [change('inProgress', 'pending', somebody), paused]),
      { kind: 'moved', status: 'pending' },
    ],
    [
      'paused by somebody whose id makes no sense',
      finding('pending', [change('inProgress', 'pending', null)]),
      { kind: 'moved', status: 'pending' },
    ],
    ["paused, and the history could not be read: nobody's to start", finding('pending', null), { kind: 'paused' }],
    [
      'renewed by the user meanwhile',
      finding('pending', [change('deferred', 'pending', me)]),
      { kind: 'moved', status: 'pending' },
    ],
    ['completed by somebody', finding('completed', []), { kind: 'moved', status: 'completed' }],
    ['gone', finding('gone'), { kind: 'gone' }],
    [
      'nothing could be read',
      finding('unread', null, { error: new PortalError('busy') }),
      { kind: 'unsettled', error: lost },
    ],
  ])('%s', (_, finding, outcome) => expect(judgeUnclear(finding, me, lost)).toMatchObject(outcome))

  it('without an error it was refused: as it stands, or not allowed to this user at all', () => {
    expect(judgeUnclear(finding('inProgress'), me, null)).toEqual({ kind: 'refused', reason: 'rules' })
    expect(judgeUnclear(finding('inProgress', null, { isLocked: true }), me, null)).toEqual({
      kind: 'refused',
      reason: 'notAllowed',
    })
  })

  it('a change to another status than the one that it has now is not its own', () => {
    expect(judgeUnclear(finding('pending', [change('inProgress', 'deferred', me)]), me, lost)).toEqual({
      kind: 'moved',
      status: 'pending',
    })
  })

  it("nothing is the app's own while it is not known who the user is", () => {
    expect(judgeUnclear(finding('pending', [change('inProgress', 'pending', null)]), null, lost)).toEqual({
      kind: 'moved',
      status: 'pending',
    })
  })
})

it.each<[string, Finding, boolean, object]>([
  ['started again after a refusal', finding('inProgress'), false, { kind: 'refused', reason: 'rules' }],
  ['deferred after all', finding('deferred'), true, { kind: 'deferred', byApp: true }],
  [
    'deferred by somebody, while the app only started it',
    finding('deferred'),
    false,
    { kind: 'deferred', byApp: false },
  ],
  ['neither', finding('pending'), true, { kind: 'paused' }],
  ['completed', finding('completed'), true, { kind: 'moved', status: 'completed' }],
  ['gone', finding('gone'), true, { kind: 'gone' }],
  ['not known', finding('unread', null, { error: lost }), true, { kind: 'unsettled', error: lost }],
])("the app's own pause has ended: %s", (_, finding, couldDefer, outcome) =>
  expect(judgeEnded(finding, couldDefer, null)).toEqual(outcome),
)

it.each<[string, Finding, boolean, PortalError | null, object]>([
  ['resumed', finding('inProgress'), false, lost, { kind: 'resumed' }],
  ['not run', finding('deferred'), false, lost, { kind: 'failed', error: lost }],
  ['refused', finding('deferred'), false, null, { kind: 'refused' }],
  ['renewed by the app', finding('pending', [change('deferred', 'pending', me)]), false, lost, { kind: 'ownPause' }],
  [
    'renewed by the app, and it stays paused',
    finding('pending', [change('deferred', 'pending', me)]),
    true,
    lost,
    { kind: 'pausedAsBefore' },
  ],
  [
    'renewed by somebody',
    finding('pending', [change('deferred', 'pending', somebody)]),
    false,
    lost,
    { kind: 'moved', status: 'pending' },
  ],
  [
    'pending, and the history could not be read',
    finding('pending', null),
    false,
    lost,
    { kind: 'moved', status: 'pending' },
  ],
  ['gone', finding('gone'), false, lost, { kind: 'gone' }],
  [
    'not known',
    finding('unread'),
    false,
    null,
    { kind: 'unsettled', error: expect.objectContaining({ kind: 'broken' }) as unknown },
  ],
  ['completed', finding('completed'), false, lost, { kind: 'moved', status: 'completed' }],
])('a resumption whose answer was lost: %s', (_, finding, staysPaused, error, outcome) =>
  expect(judgeUnclearResume(finding, me, staysPaused, error)).toEqual(outcome),
)

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
