import { describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../../../src/bitrix24/batch.ts'
import { newMoveState } from '../../../../src/bitrix24/moves/habit.ts'
import { errorOf, lessonOf, statusesOf, statusIn, toStepAnswer } from '../../../../src/bitrix24/moves/evidence.ts'
import { planDefer } from '../../../../src/bitrix24/moves/plan.ts'
import { PortalError, type PortalErrorKind } from '../../../../src/domain/portal-error.ts'
import type { DeferEvidence, ReadStatus, StepAnswer } from '../../../../src/domain/verdicts.ts'

const good = (result: unknown): CommandAnswer => ({ result, total: 0, error: null })
const bad = (kind: PortalErrorKind): CommandAnswer => ({ result: undefined, total: 0, error: new PortalError(kind) })

type Steps = Partial<Record<'defer' | 'pause' | 'deferAgain', StepAnswer>>
const both = (defer: StepAnswer, pause: StepAnswer, deferAgain: StepAnswer): Steps => ({ defer, pause, deferAgain })

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
