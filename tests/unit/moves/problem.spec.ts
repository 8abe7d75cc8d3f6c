import { expect, it } from 'vitest'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { problemText } from '../../../src/moves/problem.ts'
import type { TaskProblem } from '../../../src/domain/result.ts'

/** Names of texts and what is put into them: the texts themselves are the languages' business. */
const said = (name: string, values: Readonly<Record<string, unknown>> = {}) =>
  [name, ...Object.entries(values).map(([key, value]) => `${key}=${String(value)}`)].join(' ')

it.each<[Pick<TaskProblem, 'action' | 'outcome'>, string]>([
  [{ action: 'defer', outcome: { kind: 'refused', reason: 'notAllowed' } }, 'not-deferred-not-allowed'],
  [{ action: 'defer', outcome: { kind: 'refused', reason: 'rules' } }, 'not-deferred-rules'],
  [{ action: 'resume', outcome: { kind: 'refused' } }, 'not-resumed-refused'],
  [{ action: 'defer', outcome: { kind: 'moved', status: 'completed' } }, 'not-deferred-moved status=completed'],
  [{ action: 'resume', outcome: { kind: 'moved', status: 'pending' } }, 'not-resumed-moved status=pending'],
  [
    { action: 'defer', outcome: { kind: 'failed', error: new PortalError('busy') } },
    'not-deferred-failed reason=error-busy',
  ],
  [
    { action: 'resume', outcome: { kind: 'failed', error: new PortalError('network') } },
    'not-resumed-failed reason=error-network',
  ],
  [
    { action: 'defer', outcome: { kind: 'unsettled', error: new PortalError('network') } },
    'not-deferred-unsettled reason=error-network',
  ],
  [
    { action: 'resume', outcome: { kind: 'unsettled', error: new PortalError('broken') } },
    'not-resumed-unsettled reason=error-broken',
  ],
  [{ action: 'defer', outcome: { kind: 'gone' } }, 'not-deferred-gone'],
  [{ action: 'resume', outcome: { kind: 'gone' } }, 'not-resumed-gone'],
  [{ action: 'defer', outcome: { kind: 'paused' } }, 'not-deferred-paused'],
  [{ action: 'resume', outcome: { kind: 'pending' } }, 'not-resumed-pending'],
])('of %j is said %s', (problem, text) => {
  expect(problemText(problem, said)).toBe(text)
})
