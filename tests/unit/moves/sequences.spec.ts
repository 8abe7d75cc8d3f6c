import fc from 'fast-check'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import type { MoveAnswer } from '../../../src/domain/outcome.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import type { PortalTasks } from '../../../src/domain/portal.ts'
import { portalKey } from '../../../src/base/usePortal.ts'
import { useListsStore } from '../../../src/lists/listsStore.ts'
import { useMovesStore } from '../../../src/moves/movesStore.ts'
import { useReturnsStore } from '../../../src/returns/returnsStore.ts'
import { fakePortal } from '../../fakes/portal.ts'
import { parseFault } from '../../portal/faults.ts'
import type { Portal } from '../../portal/portal.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import type { SandboxTask } from '../../portal/tasks.ts'
import { MoveAudit } from '../audit.ts'
import { setUp } from '../port.ts'
import { seed as firstSeed } from '../../random.ts'

/**
 * The store over the port over the sandbox's rules. Whatever the user, other people and the network do, and in
 * whatever order answers come: no task is moved that the user did not choose, nothing that somebody else has done
 * is overridden (`audit.ts`), no task is left half-way without its row saying so, and in the end the screen is what
 * the portal has.
 */
type Step =
  | { readonly do: 'defer' | 'resume'; readonly ids: readonly number[] }
  | { readonly do: 'undo' | 'redo' | 'retry' | 'load' | 'cancel' | 'wait' | 'forget' }
  | { readonly do: 'until'; readonly ids: readonly number[]; readonly days: number }
  | { readonly do: 'days'; readonly days: number }
  | { readonly do: 'bringBack'; readonly page: 'this' | 'other' | 'both' }
  | { readonly do: 'keepOption' | 'loseOption' }
  | { readonly do: 'changeScope'; readonly deferred: boolean; readonly participating: boolean }
  | { readonly do: 'others'; readonly id: number; readonly status: number }
  | { readonly do: 'lose'; readonly isRun: boolean }
  | { readonly do: 'turnAway'; readonly kind: 'busy' | 'expired' | 'forbidden' }
  | { readonly do: 'fault'; readonly text: string }

const anyId = fc.constantFrom(101, 102, 103, 104, 105, 106, 109, 110, 111, 120, 121, 125)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('defer' as const, 'defer' as const, 'resume' as const),
      ids: fc.uniqueArray(anyId, { minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('until' as const),
      ids: fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 }),
      days: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('days' as const), days: fc.integer({ min: 1, max: 2 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('bringBack' as const),
      page: fc.constantFrom('this' as const, 'other' as const, 'both' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('keepOption' as const, 'loseOption' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'undo' as const,
        'redo' as const,
        'retry' as const,
        'load' as const,
        'cancel' as const,
        'wait' as const,
        'forget' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('changeScope' as const),
      deferred: fc.boolean(),
      participating: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('others' as const), id: anyId, status: fc.constantFrom(0, 2, 3, 5, 6) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('lose' as const), isRun: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('turnAway' as const),
      kind: fc.constantFrom('busy' as const, 'expired' as const, 'forbidden' as const),
    }),
  },
  {
    weight: 3,
    // Not a `tasks.task.get` that is refused: that is what a portal says of a task that is gone, and there is
    // nobody else to ask
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'user.option.get',
          'user.option.set',
          'task.item.defer',
          'tasks.task.defer',
          'tasks.task.pause',
          'tasks.task.start',
          'tasks.task.renew',
          'tasks.task.list',
        ),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(
          'error=ERROR_CORE/400',
          'error=1048582/400',
          'error=OPERATION_TIME_LIMIT/429',
          'error=ERROR_METHOD_NOT_FOUND/404',
          'error=INTERNAL_SERVER_ERROR/500',
          'omitted',
          'result=null',
          'result=[]',
          'silent',
          'silent=null',
          'silent=[]',
        ),
      )
      .map<[string, number, number, string]>(given => given)
      .chain(given => fc.constantFrom(given, ['tasks.task.get', given[1], given[2], 'omitted'] as typeof given))
      .map(([on, skip, times, effect]) => ({
        do: 'fault' as const,
        text: `${on},skip=${skip},times=${times}:${effect}`,
      })),
  },
)

const settings: fc.Arbitrary<Partial<PortalSettings>> = fc.record({
  kind: fc.constantFrom('pause-first' as const, 'running' as const),
  module: fc.constantFrom('V1' as const, 'V2' as const),
  missing: fc.constantFrom('empty' as const, 'error' as const),
  unserved: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    fc.constantFrom(['task.item.defer'], ['task.item.defer', 'tasks.task.defer']),
  ),
})

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** The status that an outcome claims. */
const claims: Readonly<Record<'defer' | 'resume', Readonly<Record<string, number>>>> = {
  defer: { deferred: 6, paused: 2, refused: 3 },
  resume: { resumed: 3, pausedAsBefore: 2, pending: 2, refused: 6 },
}

/**
 * Nothing is claimed that was at no time so since the action began, whatever the portal has answered.
 * @param lies what was claimed otherwise: the store would take an error for a failure of the app
 */
function checked(tasks: PortalTasks, portal: Portal, lies: string[]): PortalTasks {
  function check<Args extends readonly unknown[], Answer extends MoveAnswer>(
    action: 'defer' | 'resume',
    move: (...args: Args) => Promise<Answer>,
  ) {
    return async (...args: Args): Promise<Answer> => {
      const before = new Map(
        [...portal.tasks].map(([id, { status, history }]) => [id, { status, changes: history.length }]),
      )
      const answer = await move(...args)
      for (const [id, { kind }] of answer.outcomes) {
        const claimed = claims[action][kind]
        const task = portal.tasks.get(id)
        const { status, changes } = before.get(id) ?? { status: 0, changes: 0 }
        const seen = [status, ...(task?.history.slice(changes).map(({ to }) => to) ?? [])]
        if (task && claimed !== undefined && !seen.includes(claimed))
          lies.push(`${id} is said to be ${kind}: it was ${seen.join()}`)
      }
      return answer
    }
  }
  return {
    ...tasks,
    defer: check('defer', tasks.defer),
    settleDefer: check('defer', tasks.settleDefer),
    resume: check('resume', tasks.resume),
    undo: check('resume', tasks.undo),
    settleResume: check('resume', tasks.settleResume),
    bringBack: check('resume', tasks.bringBack),
  }
}

async function play(settings: Partial<PortalSettings>, steps: readonly Step[], scheduler: fc.Scheduler): Promise<void> {
  const set = setUp(settings)
  const { portal } = set
  const { now } = portal
  const lies: string[] = []
  const late = fakePortal({ tasks: checked(set.tasks, portal, lies), now })
  set.slowDown(() => scheduler.schedule(Promise.resolve()))
  // Another page of the same user, which knows of the dates what the portal tells it
  const other = setUp(portal)
  other.slowDown(() => scheduler.schedule(Promise.resolve()))
  let keptOption: unknown
  const pinia = createPinia()
  createApp({}).use(pinia).provide(portalKey, late.portal)
  const listsStore = useListsStore(pinia)
  const moves = useMovesStore(pinia)
  const returns = useReturnsStore(pinia)
  const audit = new MoveAudit(portal)
  /** The last date that each task was given, which Undo and Redo give again. */
  const given = new Map<number, Date>()

  /** Until nothing is under way any more, busy portals waited for. */
  async function rest(): Promise<void> {
    for (let round = 0; round < 40; round++) {
      await scheduler.waitAll()
      await vi.advanceTimersByTimeAsync(60_000)
      if (
        scheduler.count() === 0 &&
        listsStore.moving.size === 0 &&
        !listsStore.isRefreshing &&
        !moves.progress &&
        !returns.isBusy
      )
        return
    }
  }
  const idsOf = (tasks: readonly { readonly id: number }[] = []) => tasks.map(({ id }) => id)

  void listsStore.load()
  await rest()
  for (const step of steps) {
    audit.check(now())
    switch (step.do) {
      case 'defer':
        audit.choose(
          'defer',
          step.ids.filter(id => !listsStore.moving.has(id)),
        )
        // Put away for good, whatever was said before
        audit.date(
          step.ids.filter(id => !listsStore.moving.has(id) && listsStore.isInProgress(id)),
          null,
        )
        void moves.defer(step.ids)
        break
      case 'until': {
        const ids = step.ids.filter(id => !listsStore.moving.has(id) && listsStore.isInProgress(id))
        const at = new Date(now().getTime() + step.days * 86_400_000)
        audit.choose('defer', ids)
        audit.date(ids, at)
        for (const id of ids) given.set(id, at)
        void moves.defer(step.ids, at)
        break
      }
      case 'days':
        portal.forward(step.days * 86_400_000)
        break
      case 'bringBack':
        if (step.page !== 'other') void returns.lookNow()
        if (step.page !== 'this') void other.tasks.bringBack(null).catch(() => {})
        break
      case 'keepOption':
        keptOption = portal.userOptions.returns
        break
      case 'loseOption':
        portal.userOptions.returns = keptOption
        break
      case 'resume':
        audit.choose(
          'renew',
          step.ids.filter(id => !listsStore.moving.has(id)),
        )
        void moves.resume(step.ids)
        break
      case 'undo':
      case 'redo': {
        if (moves.undoing.length > 0 || moves.progress) break
        void moves[step.do]()
        // What is asked travels yet
        const isDeferred = moves.undoingKind === 'defer'
        audit.choose(isDeferred ? 'defer' : 'renew', idsOf(moves.undoing))
        if (isDeferred) for (const { id } of moves.undoing) audit.date([id], given.get(id) ?? null)
        break
      }
      case 'retry':
        audit.choose(moves.lastResult?.action === 'defer' ? 'defer' : 'renew', idsOf(moves.lastResult?.retriable))
        void moves.retry()
        break
      case 'load':
        void listsStore.load()
        break
      case 'cancel':
        moves.cancel()
        break
      case 'wait':
        await rest()
        break
      case 'forget':
        if (scheduler.count() > 0) await scheduler.waitOne()
        break
      case 'changeScope':
        void listsStore.changeScope({
          deferred: step.deferred || listsStore.scope.deferred,
          participating: step.participating,
        })
        break
      case 'others':
        audit.moveAsOther(step.id, step.status)
        break
      case 'lose':
        set.fail(new PortalError('network'), step.isRun)
        break
      case 'turnAway':
        set.fail(new PortalError(step.kind, { ranNothing: true }), false)
        break
      case 'fault':
        portal.faults.add(parseFault(step.text))
        break
    }
  }
  await rest()
  portal.faults.clear()
  set.failures.length = 0
  // What is not known is found out, then the lists are read
  void listsStore.load()
  await rest()

  audit.check(now())
  expect(lies).toEqual([])
  expect([listsStore.moving.size, moves.progress, listsStore.isRefreshing, listsStore.error]).toEqual([
    0,
    null,
    false,
    null,
  ])
  for (const id of audit.pausedByApp()) {
    const outcome = listsStore.problems.get(id)?.outcome
    expect([id, outcome?.kind]).toEqual([id, 'paused'])
  }
  const isRunning = (id: number) => portal.tasks.get(id)?.status === 3
  const isListed = (task: SandboxTask) =>
    task.responsibleId === 1 || (listsStore.scope.participating && task.accomplices.includes(1))
  const running = [...portal.tasks.values()]
    .filter(task => task.status === 3 && isListed(task))
    .map(task => task.id)
    .sort()
  expect(
    listsStore.tasks
      .filter(({ id }) => isRunning(id) || !listsStore.problems.has(id))
      .map(task => task.id)
      .sort(),
  ).toEqual(running)
  const put = [...portal.tasks.values()].filter(task => task.status === 6 && isListed(task))
  expect(listsStore.deferredTotal).toBe(put.length)
  if (listsStore.hasDeferred)
    expect(listsStore.deferredTasks.map(task => task.id).sort()).toEqual(put.map(task => task.id).sort())
}

it('whatever happens, in whatever order', async () => {
  const seed = firstSeed()
  const numRuns = Number(process.env.SEQUENCES ?? 1000)
  console.info(`${numRuns} sequences, SEED=${seed}`)
  await fc.assert(fc.asyncProperty(settings, fc.array(step, { minLength: 1, maxLength: 14 }), fc.scheduler(), play), {
    numRuns,
    seed,
    endOnFailure: process.env.CI !== 'true' && process.env.SHRINK !== '1',
  })
}, 300_000)
