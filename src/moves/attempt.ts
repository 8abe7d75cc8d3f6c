import type { MoveAnswer } from '../domain/outcome.ts'
import { asPortalError } from '../domain/portal-error.ts'
import type { Scope } from '../domain/lists.ts'

export type Move = (ids: readonly number[], scope: Scope) => Promise<MoveAnswer>

/**
 * A move never throws a portal's error. Anything thrown is a bug in the app; the state of the tasks is then
 * unknown.
 */
export async function attempt(move: Move, ids: readonly number[], scope: Scope): Promise<MoveAnswer> {
  try {
    return await move(ids, scope)
  } catch (thrown) {
    const error = asPortalError(thrown)
    return { outcomes: new Map(ids.map(id => [id, { kind: 'unsettled', error }])), lists: null }
  }
}
