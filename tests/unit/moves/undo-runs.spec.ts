import fc from 'fast-check'
import { createPinia } from 'pinia'
import { expect, it } from 'vitest'
import { createApp } from 'vue'
import type { Task } from '../../../src/domain/task.ts'
import { portalKey } from '../../../src/base/usePortal.ts'
import { useListsStore } from '../../../src/lists/listsStore.ts'
import { useMovesStore } from '../../../src/moves/movesStore.ts'
import { actingPortal, type Fault } from '../../fakes/actingPortal.ts'
import { seed as firstSeed } from '../../random.ts'

/**
 * Undos and Redos in any number, while the portal is slow, refuses, loses requests or their answers, and others
 * move the same tasks. Whatever happens:
 * - Undo and Redo move no task that a list has shown in another state than this app had left it in;
 * - where nobody else and no fault interferes, as many Undos as there were actions lead back to where it began,
 * dates included, and Redos forth again.
 */

const day = 86_400_000
const base = Math.ceil(Date.now() / day) * day
const ids = [1, 2, 3, 4, 5, 6]

type Step =
  | { readonly do: 'defer'; readonly ids: readonly number[]; readonly days: number | null }
  | { readonly do: 'resume'; readonly ids: readonly number[] }
  | { readonly do: 'date'; readonly ids: readonly number[]; readonly days: number | null }
  | { readonly do: 'undo' | 'redo'; readonly times: number }
  | { readonly do: 'retry' | 'load' | 'wait' }
  | { readonly do: 'others'; readonly id: number; readonly status: Task['status'] }
  | { readonly do: 'fault'; readonly fault: Fault }

const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 })
const days = fc.constantFrom(null, 1, 2, 3)
const own: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('defer' as const), ids: some, days }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume' as const), ids: some }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('date' as const), ids: some, days }) },
)
const any: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: own },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('undo' as const, 'redo' as const),
      times: fc.integer({ min: 1, max: 12 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('retry' as const, 'load' as const, 'wait' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('others' as const),
      id: fc.constantFrom(...ids),
      status: fc.constantFrom('inProgress' as const, 'deferred' as const, 'completed' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      fault: fc.constantFrom<Fault>('refuse', 'fail', 'lose', 'loseAnswer'),
    }),
  },
)

function stage(travel: () => Promise<unknown>) {
  const { fake, ...acting } = actingPortal(ids, travel)
  const pinia = createPinia()
  createApp({}).use(pinia).provide(portalKey, fake.portal)
  return { ...acting, listsStore: useListsStore(pinia), moves: useMovesStore(pinia) }
}

const seed = firstSeed()
const numRuns = Number(process.env.SEQUENCES ?? 400)
const until = (days: number | null) => (days === null ? undefined : new Date(base + days * day))

it('whatever others do and the portal answers: no Undo and no Redo moves what was seen elsewhere', async () => {
  console.info(`${numRuns} runs of Undo and Redo, SEED=${seed}`)
  await fc.assert(
    fc.asyncProperty(fc.array(any, { minLength: 3, maxLength: 20 }), fc.scheduler(), async (steps, scheduler) => {
      const { here, faults, requests, listsStore, moves } = stage(() => scheduler.schedule(Promise.resolve()))
      const rest = async () => {
        do {
          await scheduler.waitAll()
          await new Promise(resolve => setImmediate(resolve))
        } while (scheduler.count() > 0)
      }
      /** Moved by others, and shown so by a list, since the app has moved it last. */
      const foreign = new Set<number>()
      const act = (acting: () => Promise<void>, isBack: boolean) => {
        const before = requests.length
        void acting()
        // Undo and Redo ask at once, so that what they ask is theirs
        for (const { action, ids } of isBack ? requests.slice(before) : []) {
          // A date that the user has given to another's deferral is the user's
          if (action !== 'date') expect([action, ids.filter(id => foreign.has(id))]).toEqual([action, []])
        }
      }
      void listsStore.changeScope({ deferred: true })
      await rest()
      for (const step of steps) {
        switch (step.do) {
          case 'defer':
            act(() => moves.defer(step.ids, until(step.days)), false)
            break
          case 'resume':
            act(() => moves.resume(step.ids), false)
            break
          case 'date':
            act(() => moves.setDate(step.ids, until(step.days) ?? null), false)
            break
          case 'undo':
          case 'redo':
            for (let time = 0; time < step.times; time++) {
              act(() => moves[step.do](), true)
              await scheduler.waitFor(Promise.resolve())
            }
            break
          case 'retry':
            act(() => moves.retry(), false)
            break
          case 'load':
            void listsStore.load()
            break
          case 'wait':
            await rest()
            break
          case 'fault':
            faults.push(step.fault)
            break
          case 'others': {
            await rest()
            const now = here.get(step.id)!
            if (now.status === step.status) break
            Object.assign(now, { status: step.status, at: null })
            void listsStore.load()
            await rest()
            foreign.add(step.id)
            break
          }
        }
        // The user's own move makes it theirs again
        if (step.do === 'defer' || step.do === 'resume') for (const id of step.ids) foreign.delete(id)
        if (step.do === 'retry') foreign.clear()
      }
      await rest()
      expect([moves.undoing.length, moves.dating.size, listsStore.moving.size]).toEqual([0, 0, 0])
    }),
    { numRuns, seed, endOnFailure: process.env.SHRINK !== '1' },
  )
}, 120_000)

it('where nobody interferes, Undos lead back to where it began, and Redos forth again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(own, { minLength: 1, maxLength: 12 }), async steps => {
      const { here, listsStore, moves } = stage(() => Promise.resolve())
      await listsStore.changeScope({ deferred: true })
      const states = [structuredClone(here)]
      for (const step of steps) {
        const before = moves.undoable
        if (step.do === 'defer') await moves.defer(step.ids, until(step.days))
        else if (step.do === 'resume') await moves.resume(step.ids)
        else if (step.do === 'date') await moves.setDate(step.ids, until(step.days) ?? null)
        // What none of the chosen tasks allows is no action
        if (moves.undoable !== before) states.push(structuredClone(here))
      }
      for (const state of states.slice(0, -1).reverse()) {
        await moves.undo()
        expect(here).toEqual(state)
      }
      expect(moves.undoable).toEqual([])
      for (const state of states.slice(1)) {
        await moves.redo()
        expect(here).toEqual(state)
      }
      expect(moves.redoable).toEqual([])
    }),
    { numRuns, seed },
  )
}, 60_000)
