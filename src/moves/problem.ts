import type { Messages } from '../i18n/messages.ts'
import type { TaskProblem } from '../domain/result.ts'

/** Says why a task was not deferred or not resumed, and what the user can do about it. */
export function problemText(
  { action, outcome }: Pick<TaskProblem, 'action' | 'outcome'>,
  text: Messages['text'],
): string {
  const name = action === 'defer' ? 'not-deferred' : 'not-resumed'
  switch (outcome.kind) {
    case 'refused':
      return text(
        !('reason' in outcome)
          ? 'not-resumed-refused'
          : outcome.reason === 'notAllowed'
            ? 'not-deferred-not-allowed'
            : 'not-deferred-rules',
      )
    case 'moved':
      return text(`${name}-moved`, { status: outcome.status })
    case 'failed':
    case 'unsettled':
      return text(`${name}-${outcome.kind}`, { reason: text(`error-${outcome.error.kind}`) })
    default:
      return text(`${name}-${outcome.kind}`)
  }
}
