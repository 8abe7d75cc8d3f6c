import fc from 'fast-check'
import { createPinia } from 'pinia'
import { expect, it } from 'vitest'
import { createApp } from 'vue'
import type { DeferOutcome, MoveAnswer, ResumeOutcome } from '../../../src/domain/outcome.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import type { Scope, TaskLists } from '../../../src/domain/lists.ts'
import type { ReturnDate } from '../../../src/domain/returnDates.ts'
import type { Task } from '../../../src/domain/task.ts'
import { portalKey } from '../../../src/base/usePortal.ts'
import { useListsStore } from '../../../src/lists/listsStore.ts'
import { useMovesStore } from '../../../src/moves/movesStore.ts'
import { fakePortal, listOf, lists, task } from '../../fakes/portal.ts'
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

interface Here {
  status: Task['status']
  at: number | null
}

type Step =
  | { readonly do: 'defer'; readonly ids: readonly number[]; readonly days: number | null }
  | { readonly do: 'resume'; readonly ids: readonly number[] }
  | { readonly do: 'date'; readonly ids: readonly number[]; readonly days: number | null }
  | { readonly do: 'undo' | 'redo'; readonly times: number }
  | { readonly do: 'retry' | 'load' | 'wait' }
  | { readonly do: 'others'; readonly id: number; readonly status: Task['status'] }
  | { readonly do: 'fault'; readonly fault: Fault }
type Fault = 'refuse' | 'fail' | 'lose' | 'loseAnswer'

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

/** A portal behind the fake, with a state of its own; each question and each answer travels for a while. */
function stage(travel: () => Promise<unknown>) {
  const here = new Map<number, Here>(ids.map(id => [id, { status: 'inProgress', at: null }]))
  const faults: Fault[] = []
  const requests: { readonly action: string; readonly ids: readonly number[] }[] = []
  const lost = new PortalError('network')

  const dates = () =>
    new Map<number, ReturnDate>(
      [...here].flatMap(([id, { status, at }]) =>
        status === 'deferred' && at !== null ? [[id, { at: new Date(at), isPaused: false }]] : [],
      ),
    )
  const of = (status: Task['status']) =>
    [...here].flatMap(([id, now]) => (now.status === status ? [task(id, { status })] : []))
  const now = (): TaskLists => lists(of('inProgress'), { deferred: listOf(of('deferred')), returnDates: dates() })

  async function move<Outcome extends DeferOutcome | ResumeOutcome>(
    action: string,
    from: Task['status'],
    some: readonly number[],
    step: (here: Here) => Outcome,
    refused: Outcome,
  ): Promise<MoveAnswer<Outcome>> {
    requests.push({ action, ids: some })
    const fault = faults.shift()
    await travel()
    if (fault === 'fail' || fault === 'lose') {
      await travel()
      return {
        outcomes: new Map(
          some.map(id => [id, { kind: fault === 'fail' ? 'failed' : 'unsettled', error: lost } as Outcome]),
        ),
        lists: null,
      }
    }
    const outcomes = new Map(
      some.map(id => {
        const now = here.get(id)!
        if (now.status !== from)
          return [
            id,
            (now.status === 'deferred'
              ? { kind: 'deferred', byApp: false }
              : { kind: 'moved', status: now.status }) as Outcome,
          ]
        return [id, fault === 'refuse' ? refused : step(now)]
      }),
    )
    const fresh = now()
    await travel()
    if (fault === 'loseAnswer')
      return { outcomes: new Map(some.map(id => [id, { kind: 'unsettled', error: lost } as Outcome])), lists: null }
    return { outcomes, lists: fresh }
  }

  const defer =
    (until: Date | null | undefined) =>
    (now: Here): DeferOutcome => {
      Object.assign(now, { status: 'deferred', at: until?.getTime() ?? null })
      return { kind: 'deferred', byApp: true }
    }
  const resume = (now: Here): ResumeOutcome => {
    Object.assign(now, { status: 'inProgress', at: null })
    return { kind: 'resumed' }
  }
  /** Who has moved it is not known where the answer was lost. */
  async function look<Outcome extends DeferOutcome | ResumeOutcome>(
    some: readonly number[],
    said: (status: Task['status']) => Outcome,
  ): Promise<MoveAnswer<Outcome>> {
    await travel()
    return { outcomes: new Map(some.map(id => [id, said(here.get(id)!.status)])), lists: now() }
  }

  const { portal } = fakePortal()
  const tasks: typeof portal.tasks = {
    ...portal.tasks,
    async *list() {
      await travel()
      const fresh = now()
      await travel()
      yield fresh
    },
    defer: (some, _scope: Scope, until) =>
      move('defer', 'inProgress', some, defer(until), { kind: 'refused', reason: 'rules' }),
    resume: some => move<ResumeOutcome>('resume', 'deferred', some, resume, { kind: 'refused' }),
    undo: some => move<ResumeOutcome>('undo', 'deferred', some, resume, { kind: 'refused' }),
    settleDefer: some =>
      look<DeferOutcome>(some, status => {
        if (status === 'deferred') return { kind: 'deferred', byApp: false }
        return status === 'inProgress' ? { kind: 'failed', error: lost } : { kind: 'moved', status }
      }),
    settleResume: some =>
      look<ResumeOutcome>(some, status => {
        if (status === 'inProgress') return { kind: 'resumed' }
        return status === 'deferred' ? { kind: 'failed', error: lost } : { kind: 'moved', status }
      }),
    async setReturnDate(some, until) {
      requests.push({ action: 'date', ids: some })
      const fault = faults.shift()
      await travel()
      if (fault) throw lost
      for (const id of some) here.get(id)!.at = until?.getTime() ?? null
      const fresh = dates()
      await travel()
      return fresh
    },
  }
  const pinia = createPinia()
  createApp({}).use(pinia).provide(portalKey, fakePortal({ tasks }).portal)
  return { here, faults, requests, listsStore: useListsStore(pinia), moves: useMovesStore(pinia) }
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
