import { createPinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { portalKey } from '../../../src/base/usePortal.ts'
import { useListsStore } from '../../../src/lists/listsStore.ts'
import { useMovesStore } from '../../../src/moves/movesStore.ts'
import { fakePortal } from '../../fakes/portal.ts'
import { setUp } from '../port.ts'
import { random, seed as firstSeed } from '../../random.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('2,000 actions of one store, with faults: no task is lost, and nothing of them is kept', async () => {
  const seed = firstSeed()
  console.info(`2,000 actions, SEED=${seed}`)
  const next = random(seed)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!
  const set = setUp({ tasks: 40, tokenLife: Infinity })
  const pinia = createPinia()
  createApp({})
    .use(pinia)
    .provide(portalKey, fakePortal({ tasks: set.tasks }).portal)
  const listsStore = useListsStore(pinia)
  const moves = useMovesStore(pinia)
  const own = () =>
    [...set.portal.tasks.values()].filter(({ responsibleId, status }) => responsibleId === 1 && [3, 6].includes(status))
      .length
  const all = own()
  await listsStore.changeScope({ deferred: true })

  for (let action = 0; action < 2_000; action++) {
    if (next() < 0.1) set.fail(pick([new PortalError('network'), new PortalError('broken')]), next() < 0.5)
    if (next() < 0.05)
      set.fail(new PortalError(pick(['busy', 'expired', 'forbidden'] as const), { ranNothing: true }), false)
    const ids = (tasks: typeof listsStore.tasks) => tasks.filter(() => next() < 0.2).map(({ id }) => id)
    const acting = pick([
      () => moves.defer(listsStore.tasks.slice(0, 1).map(({ id }) => id)),
      () => moves.defer(ids(listsStore.tasks)),
      () => moves.resume(ids(listsStore.deferredTasks)),
      () => moves.undo(),
      () => moves.retry(),
      () => listsStore.load(),
    ])()
    // A busy portal is given time
    await vi.advanceTimersByTimeAsync(0)
    while (moves.progress) await vi.advanceTimersByTimeAsync(60_000)
    await acting
    // As between two people's clicks
    await vi.advanceTimersByTimeAsync(30_000)
  }

  set.failures.length = 0
  await listsStore.load()
  // What was unsettled may have brought the lists a part at a time
  await listsStore.load()
  expect(own()).toBe(all)
  expect(listsStore.tasks.length + listsStore.deferredTasks.length).toBe(all)
  expect([listsStore.moving.size, listsStore.problems.size, moves.progress, listsStore.error]).toEqual([
    0,
    0,
    null,
    null,
  ])
  expect(vi.getTimerCount()).toBe(0)
}, 120_000)
