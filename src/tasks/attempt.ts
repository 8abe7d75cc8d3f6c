import type { MoveAnswer } from '../domain/outcome.ts'
import { asPortalError } from '../domain/portal-error.ts'
import type { Scope } from '../domain/portal.ts'

export type Move = (ids: readonly number[], scope: Scope) => Promise<MoveAnswer>

/** A move never throws what the portal did; whatever it throws is a failure of our own, and the tasks are as far as they are. */
export async function attempt(move: Move, ids: readonly number[], scope: Scope): Promise<MoveAnswer> {
  try {
    return await move(ids, scope)
  } catch (thrown) {
    const error = asPortalError(thrown)
    return { outcomes: new Map(ids.map(id => [id, { kind: 'unsettled', error }])), lists: null }
  }
}
