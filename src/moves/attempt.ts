import type { MoveAnswer } from '../domain/outcome.ts'
import { asPortalError } from '../domain/portal-error.ts'
import type { Scope } from '../domain/lists.ts'

export type Move = (ids: readonly number[], scope: Scope) => Promise<MoveAnswer>

/**
 * Runs a move. Never rejects: the port reports failures as outcomes, so whatever is thrown is a bug of the app. All
 * tasks are `unsettled` then.
 */
export async function attempt(move: Move, ids: readonly number[], scope: Scope): Promise<MoveAnswer> {
  try {
    return await move(ids, scope)
  } catch (thrown) {
    const error = asPortalError(thrown)
    return { outcomes: new Map(ids.map(id => [id, { kind: 'unsettled', error }])), lists: null }
  }
}
