import type { MoveAnswer } from '../../domain/outcome.ts'
import type { PortalTasks } from '../../domain/portal.ts'
import { asPortalError, PortalError } from '../../domain/portal-error.ts'
import type { Outcome } from './requests.ts'

export type Moving = Pick<
  PortalTasks,
  'defer' | 'resume' | 'undo' | 'settleDefer' | 'settleResume' | 'bringBack' | 'setReturnDate'
>

/**
 * Moves whose code is not needed for the first list. It is loaded when that has come, so that no click waits for it. If
 * it can't be loaded, each later reading and each move asks for it again; the move says so, and has sent nothing.
 */
export function movesLoadedLate(make: () => Promise<Moving>): Moving & { readonly load: () => Promise<Moving> } {
  let loaded: Moving | null = null
  let loading: Promise<Moving> | null = null

  async function ask(): Promise<Moving> {
    try {
      return (loaded = await make())
    } catch (cause) {
      throw new PortalError('incomplete', { cause })
    } finally {
      loading = null
    }
  }
  const load = () => (loaded ? Promise.resolve(loaded) : (loading ??= ask()))

  /** Runs at once if the code is there. */
  const using = <T>(run: (moving: Moving) => Promise<T>): Promise<T> => (loaded ? run(loaded) : load().then(run))

  /** @param kind what is known of tasks about which nobody was asked */
  function moved<T extends Outcome>(
    ids: readonly number[],
    kind: 'failed' | 'unsettled',
    run: (moving: Moving) => Promise<MoveAnswer<T>>,
  ): Promise<MoveAnswer<T>> {
    if (loaded) return run(loaded)
    return load().then(run, (thrown: unknown) => {
      const error = asPortalError(thrown)
      return { outcomes: new Map(ids.map(id => [id, { kind, error } as T])), lists: null }
    })
  }

  return {
    load,
    defer: (ids, scope, until, returnPaused) =>
      moved(ids, 'failed', moving => moving.defer(ids, scope, until, returnPaused)),
    resume: (ids, scope) => moved(ids, 'failed', moving => moving.resume(ids, scope)),
    undo: (ids, scope) => moved(ids, 'failed', moving => moving.undo(ids, scope)),
    settleDefer: (ids, scope) => moved(ids, 'unsettled', moving => moving.settleDefer(ids, scope)),
    settleResume: (ids, scope) => moved(ids, 'unsettled', moving => moving.settleResume(ids, scope)),
    bringBack: (scope, except) => using(moving => moving.bringBack(scope, except)),
    setReturnDate: (ids, until) => using(moving => moving.setReturnDate(ids, until)),
  }
}
