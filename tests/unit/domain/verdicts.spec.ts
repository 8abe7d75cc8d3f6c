import { describe, expect, it } from 'vitest'
import type { ResumeOutcome } from '../../../src/domain/outcome.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import type { TaskStatus } from '../../../src/domain/task.ts'
import {
  judgeDefer,
  judgeEndedPause,
  judgeResume,
  judgeUnclearDefer,
  judgeUnclearResume,
  type Finding,
  type ReadStatus,
  type StatusChange,
  type StepAnswer,
} from '../../../src/domain/verdicts.ts'

const byApp = { kind: 'deferred', byApp: true, wasPausedByOthers: false }
const afterAPause = { kind: 'deferred', byApp: true, wasPausedByOthers: true }
const bySomebody = { kind: 'deferred', byApp: false, wasPausedByOthers: false }
const ownPause = { kind: 'ownPause' }
const unclear = { kind: 'unclear' }

type Steps = Partial<Record<'defer' | 'pause' | 'deferAgain', StepAnswer>>
const both = (defer: StepAnswer, pause: StepAnswer, deferAgain: StepAnswer): Steps => ({ defer, pause, deferAgain })

describe('a task that was to be deferred', () => {
  it.each<[name: string, before: ReadStatus, steps: Steps, after: ReadStatus, verdict: unknown]>([
    ['took it running', 'inProgress', both('done', 'refused', 'refused'), 'deferred', byApp],
    ['wanted it paused', 'inProgress', both('refused', 'done', 'done'), 'deferred', byApp],
    ['its status was read afterwards', 'inProgress', { pause: 'done', defer: 'done' }, 'deferred', byApp],
    [
      'deferred, though its command had no answer',
      'inProgress',
      { pause: 'done', defer: 'unclear' },
      'deferred',
      byApp,
    ],
    [
      'deferred, though every command was refused: somebody else did',
      'inProgress',
      both('refused', 'refused', 'refused'),
      'deferred',
      bySomebody,
    ],
    [
      'deferred, though deferring is limited: somebody else did',
      'inProgress',
      { pause: 'refused', defer: 'limited' },
      'deferred',
      bySomebody,
    ],
    ['somebody had deferred it before', 'deferred', both('done', 'refused', 'done'), 'deferred', bySomebody],
    ['somebody had paused it before', 'pending', both('done', 'refused', 'done'), 'deferred', afterAPause],
    ['its status before was not read', 'unread', both('done', 'refused', 'done'), 'deferred', unclear],
    ['it was not in the list of statuses before', 'absent', both('done', 'refused', 'done'), 'deferred', unclear],
    ['paused, and refused', 'inProgress', both('refused', 'done', 'refused'), 'pending', ownPause],
    ['paused, and deferring is limited', 'inProgress', { pause: 'done', defer: 'limited' }, 'pending', ownPause],
    ['paused, and the method is gone', 'inProgress', { pause: 'done', defer: 'unserved' }, 'pending', ownPause],
    [
      'paused perhaps: the pause has no answer',
      'inProgress',
      { pause: 'unclear', defer: 'refused' },
      'pending',
      unclear,
    ],
    [
      'paused by somebody, and pausing it again was accepted',
      'pending',
      both('refused', 'done', 'refused'),
      'pending',
      unclear,
    ],
    [
      'paused, and nothing is known of the status before',
      'unread',
      both('refused', 'done', 'refused'),
      'pending',
      unclear,
    ],
    ['a success that has moved nothing', 'inProgress', { pause: 'done', defer: 'done' }, 'inProgress', unclear],
    ['a success, and pending afterwards', 'inProgress', { pause: 'done', defer: 'done' }, 'pending', unclear],
    ['refused, and still in progress', 'inProgress', both('refused', 'refused', 'refused'), 'inProgress', unclear],
    ['nothing could be read afterwards', 'inProgress', { pause: 'done', defer: 'done' }, 'unread', unclear],
    ['it is not there any more', 'absent', both('refused', 'refused', 'refused'), 'absent', unclear],
    ['completed meanwhile', 'completed', both('refused', 'refused', 'refused'), 'completed', unclear],
  ])('%s', (_, before, steps, after, verdict) => {
    expect(judgeDefer({ before, steps, after, wasPausedByApp: false })).toEqual(verdict)
  })

  it('that the app itself had left paused was in progress for whoever undoes it', () => {
    expect(
      judgeDefer({ before: 'pending', steps: { defer: 'done' }, after: 'deferred', wasPausedByApp: true }),
    ).toEqual(byApp)
  })
})

describe('a task that was to be resumed', () => {
  const busy = new PortalError('busy')

  it.each<
    [
      name: string,
      wasDeferred: boolean | null,
      after: ReadStatus,
      staysPaused: boolean,
      error: PortalError | null,
      outcome: ResumeOutcome | null,
    ]
  >([
    ['renewed and started', true, 'inProgress', false, null, { kind: 'resumed' }],
    ['renewed, and not started by the portal', true, 'pending', false, null, { kind: 'pending' }],
    ['renewed, and starting is limited', true, 'pending', false, busy, { kind: 'pending' }],
    ['paused before it was deferred', true, 'pending', true, null, { kind: 'pausedAsBefore' }],
    ['renewed by somebody else', false, 'pending', false, null, { kind: 'moved', status: 'pending' }],
    ['pending, and the status before was not read', null, 'pending', false, busy, null],
    ['refused', true, 'deferred', false, null, { kind: 'refused' }],
    ['not tried', null, 'deferred', false, busy, { kind: 'failed', error: busy }],
    ['completed meanwhile', false, 'completed', false, null, { kind: 'moved', status: 'completed' }],
    ['not among those that were asked about: it is looked up', false, 'absent', false, null, null],
    ['nothing could be read', true, 'unread', false, null, null],
  ])('%s', (_, wasDeferred, after, staysPaused, error, outcome) => {
    expect(judgeResume({ wasDeferred, after, staysPaused, error })).toEqual(outcome)
  })
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
  ])('%s', (_, finding, outcome) => expect(judgeUnclearDefer(finding, me, lost)).toMatchObject(outcome))

  it('without an error it was refused: as it stands, or not allowed to this user at all', () => {
    expect(judgeUnclearDefer(finding('inProgress'), me, null)).toEqual({ kind: 'refused', reason: 'rules' })
    expect(judgeUnclearDefer(finding('inProgress', null, { isLocked: true }), me, null)).toEqual({
      kind: 'refused',
      reason: 'notAllowed',
    })
  })

  it('a change to another status than the one that it has now is not its own', () => {
    expect(judgeUnclearDefer(finding('pending', [change('inProgress', 'deferred', me)]), me, lost)).toEqual({
      kind: 'moved',
      status: 'pending',
    })
  })

  it("nothing is the app's own while it is not known who the user is", () => {
    expect(judgeUnclearDefer(finding('pending', [change('inProgress', 'pending', null)]), null, lost)).toEqual({
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
  expect(judgeEndedPause(finding, couldDefer, null)).toEqual(outcome),
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
