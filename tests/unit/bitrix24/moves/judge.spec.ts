import { describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../../../src/bitrix24/batch.ts'
import {
  errorOf,
  judgeDefer,
  judgeResume,
  lessonOf,
  statusesOf,
  statusIn,
  toStepAnswer,
  type DeferEvidence,
  type ReadStatus,
  type StepAnswer,
} from '../../../../src/bitrix24/moves/judge.ts'
import { newMoveState } from '../../../../src/bitrix24/moves/habit.ts'
import { planDefer } from '../../../../src/bitrix24/moves/plan.ts'
import type { ResumeOutcome } from '../../../../src/domain/outcome.ts'
import { PortalError, type PortalErrorKind } from '../../../../src/domain/portal-error.ts'

const good = (result: unknown): CommandAnswer => ({ result, total: 0, error: null })
const bad = (kind: PortalErrorKind): CommandAnswer => ({ result: undefined, total: 0, error: new PortalError(kind) })

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

describe('every answer of a command', () => {
  it.each<[string, CommandAnswer | undefined, StepAnswer]>([
    ['null', good(null), 'done'],
    ['[]', good([]), 'done'],
    ['a task', good({ task: {} }), 'done'],
    ['missing', undefined, 'unclear'],
    ...(['refused', 'unserved'] as const).map(kind => [kind, bad(kind), kind] as [string, CommandAnswer, StepAnswer]),
    ['busy', bad('busy'), 'limited'],
    ...(['expired', 'forbidden', 'broken', 'network'] as const).map(
      kind => [kind, bad(kind), 'unclear'] as [string, CommandAnswer, StepAnswer],
    ),
  ])('%s', (_, answer, meaning) => expect(toStepAnswer(answer)).toBe(meaning))
})

describe('a list of statuses', () => {
  const rows = [{ id: '102', status: '3' }, { id: 103, status: 2 }, { id: 'x' }, null]

  it.each<[string, CommandAnswer | undefined, ReadStatus]>([
    ['has the task', good({ tasks: rows }), 'inProgress'],
    [
      'has it in a map, as PHP writes a list with a gap',
      good({ tasks: { 4: { id: '102', status: '6' } } }),
      'deferred',
    ],
    ['has not', good({ tasks: [] }), 'absent'],
    ['has a status that is not known', good({ tasks: [{ id: '102', status: '99' }] }), 'unknown'],
    ['null', good(null), 'unread'],
    ['[]', good([]), 'unread'],
    ['rows that are none', good({ tasks: null }), 'unread'],
    ['missing', undefined, 'unread'],
    ...(['refused', 'busy', 'broken', 'unserved', 'expired', 'forbidden'] as const).map(
      kind => [`an error: ${kind}`, bad(kind), 'unread'] as [string, CommandAnswer, ReadStatus],
    ),
  ])('%s', (_, answer, status) => expect(statusIn(statusesOf(answer), 102)).toBe(status))
})

describe('what a request has shown of the portal', () => {
  const plan = planDefer([101, 102], newMoveState().habit)!
  const evidence = (steps: Steps, rest: Partial<DeferEvidence> = {}): DeferEvidence => ({
    before: 'inProgress',
    steps,
    after: 'deferred',
    wasPausedByApp: false,
    ...rest,
  })

  it.each<[string, readonly DeferEvidence[], object]>([
    ['taken running', [evidence(both('done', 'refused', 'refused'))], { neededPause: false, wasRefused: false }],
    ['taken after a pause', [evidence(both('refused', 'done', 'done'))], { neededPause: true, wasRefused: false }],
    [
      'one locked, one taken',
      [
        evidence(both('refused', 'refused', 'refused'), { after: 'inProgress' }),
        evidence(both('refused', 'done', 'done')),
      ],
      { neededPause: true },
    ],
    [
      'taken after a pause, though the first try was a success too: it had moved nothing',
      [evidence(both('done', 'done', 'done'))],
      { neededPause: true },
    ],
    [
      'refused',
      [evidence(both('refused', 'done', 'refused'), { after: 'pending' })],
      { neededPause: null, wasRefused: true },
    ],
    [
      'not in progress before',
      [evidence(both('done', 'refused', 'done'), { before: 'pending' })],
      { neededPause: null, wasRefused: false },
    ],
    [
      'not read before',
      [evidence(both('done', 'refused', 'done'), { before: 'unread' })],
      { neededPause: null, wasRefused: false },
    ],
    [
      'paused by the app itself before',
      [evidence(both('done', 'refused', 'done'), { wasPausedByApp: true })],
      { neededPause: null, wasRefused: false },
    ],
    [
      'limited',
      [evidence(both('limited', 'done', 'limited'), { after: 'pending' })],
      { isLimited: true, neededPause: null, wasRefused: false },
    ],
    [
      'gone',
      [evidence(both('unserved', 'done', 'unserved'), { after: 'pending' })],
      { isUnserved: true, neededPause: null, wasRefused: false },
    ],
    [
      'a deferral without an answer of its own',
      [evidence({ pause: 'done', defer: 'unclear' }, { after: 'deferred' })],
      { neededPause: null, wasRefused: false },
    ],
  ])('%s', (_, evidence, lesson) => expect(lessonOf(plan, evidence)).toMatchObject(lesson))

  it('the reason why a task failed is that of deferring it, before any other; a refusal is none', () => {
    const answers = (of: Record<string, CommandAnswer>) => new Map(Object.entries(of))
    expect(errorOf(101, plan, answers({ pause101: bad('broken'), deferAgain101: bad('busy') }))).toMatchObject({
      kind: 'busy',
    })
    expect(errorOf(101, plan, answers({ defer101: bad('refused'), pause101: bad('broken') }))).toMatchObject({
      kind: 'broken',
    })
    expect(
      errorOf(101, plan, answers({ defer101: bad('refused'), pause101: good(null), defer102: bad('busy') })),
    ).toBeNull()
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
