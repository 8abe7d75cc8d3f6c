import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowRef } from 'vue'
import type { TaskLists } from '../domain/portal.ts'
import type { Task } from '../domain/task.ts'
import { usePortal } from '../base/usePortal.ts'
import { attempt, type Move } from './attempt.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { isLost, isMoved, toResult, withoutBusy, type Action, type MoveResult, type Outcome, type Outcomes, type TaskProblem } from '../domain/result.ts'

/** An action on several tasks that is under way. */
export interface MoveProgress {
  readonly action: Action
  readonly total: number
  done: number
  /** Set while a busy portal is given time. */
  goesOnAt: Date | null
  isCancelled: boolean
}

/** An action that has ended; single deferrals soon after each other are one action. */
interface Done {
  readonly action: Action
  readonly move: Move
  readonly tasks: readonly Task[]
  readonly outcomes: Outcomes
  readonly isDateLost: boolean
  readonly isOneByOne: boolean
  readonly at: number
}

/**
 * How long to wait for a busy portal (milliseconds): `first`, doubled each time up to `most`, because its bucket drains two requests a second; at most `told`
 * if the portal names a time. An action on several tasks gives up after `inAll`.
 */
const patience = { first: 3_000, most: 60_000, told: 15 * 60_000, inAll: 30 * 60_000 }

/** Single deferrals less than this apart (milliseconds) are reported and undone together. */
const together = 10_000

/** Moves tasks, and keeps the last result. */
export const useMovesStore = defineStore('moves', () => {
  const { tasks: portal, now } = usePortal()
  const lists = useListsStore()
  const { moving, problems } = lists

  const lastResult = shallowRef<MoveResult | null>(null)
  const progress = ref<MoveProgress | null>(null)
  /** Tasks whose deferral is being undone: they may be in neither list. */
  const undoing = shallowRef<readonly Task[]>([])

  let wake = () => {}
  /** What `lastResult` is made of. */
  let last: Done = { action: 'defer', move: portal.defer, tasks: [], outcomes: new Map(), isDateLost: false, isOneByOne: false, at: 0 }
  /** What this app has deferred since the page was opened, the last action first: Undo reaches back this far. */
  const deferrals = shallowRef<readonly (readonly Task[])[]>([])
  /** What Undo takes back next, without tasks that others have changed meanwhile. */
  const undoable = computed(() => deferrals.value.map(tasks => tasks.filter(isStillDeferred)).find(tasks => tasks.length > 0) ?? [])

  function isStillDeferred({ id, isOwn }: Task): boolean {
    if (moving.has(id) || lists.isInProgress(id)) return false
    // A missing row proves something only if the list would contain it
    const isListed = lists.isDeferredWhole && (isOwn || lists.scope.participating) && lists.opened?.id !== id
    return !isListed || lists.isDeferred(id)
  }

  /** Moves whose outcome is unknown. */
  const unsettledOf = (ids: readonly number[]) => ids.flatMap(id => problems.get(id) ?? []).filter(({ outcome }) => outcome.kind === 'unsettled')

  async function settle(unsettled: readonly TaskProblem[]): Promise<void> {
    for (const action of ['defer', 'resume'] as const) {
      // One that is being looked at, or moved, already has its own answer to come
      const tasks = unsettled.filter(({ action: moved, task }) => moved === action && !moving.has(task.id)).map(({ task }) => task)
      if (tasks.length === 0) continue
      const move: Move = (ids, scope) => action === 'defer' ? portal.settleDefer(ids, scope) : portal.settleResume(ids, scope)
      const { outcomes } = await moveAll({ action, tasks, move, state: null })
      // The result that is shown may be wrong now
      const isNews = [...outcomes].some(([id, { kind }]) => last.outcomes.has(id) && last.outcomes.get(id)!.kind !== kind)
      if (last.action === action && isNews) setResult({ ...last, outcomes: new Map([...last.outcomes, ...outcomes]) })
      remember(toResult(action, tasks, outcomes).undoable, false)
    }
  }
  lists.beforeReading(() => {
    const unsettled = unsettledOf([...problems.keys()])
    return unsettled.length > 0 ? settle(unsettled) : null
  })

  async function run(action: Action, tasks: readonly Task[], move: Move): Promise<MoveResult> {
    const state: MoveProgress | null = tasks.length === 1 ? null : reactive({ action, total: tasks.length, done: 0, goesOnAt: null, isCancelled: false })
    progress.value = state ?? progress.value
    const { outcomes, hasLists, isFresh, isDateLost } = await moveAll({ action, tasks, move, state })
    if (state) progress.value = null
    const isDone = [...outcomes.values()].some(isMoved)
    const result = toResult(action, tasks, outcomes)
    const done: Done = { action, move, tasks, outcomes, isDateLost, isOneByOne: action === 'defer' && tasks.length === 1 && isDone, at: Date.now() }
    // Only if Undo would take back that previous deferral next
    const isSoon = done.isOneByOne && last.isOneByOne && done.at - last.at < together && undoable.value.some(({ id }) => last.outcomes.has(id))
    remember(result.undoable, isSoon)
    setResult(isSoon ? { ...done, tasks: [...last.tasks, ...tasks], outcomes: new Map([...last.outcomes, ...outcomes]) } : done)
    // A task that came back may be missing in a newer list that was asked for before
    if (hasLists ? !isFresh && isDone && (action === 'resume' || lists.scope.deferred) : state || isDone) void lists.load(true)
    return result
  }

  /**
   * Moves tasks, in as many requests as it takes. A failed task does not stop the others; a failed request does.
   * @param action.state of several tasks: a busy portal is given time
   */
  async function moveAll({ action, tasks, move, state }: { action: Action, tasks: readonly Task[], move: Move, state: MoveProgress | null }) {
    const outcomes = new Map<number, Outcome>()
    let queue = tasks.map(({ id }) => id)
    for (const id of queue) moving.add(id)
    let fresh: TaskLists | null = null
    /** All lists have been read, and nothing that was requested meanwhile is newer. */
    let isFresh = false
    let delay = patience.first
    let waited = 0
    let isDateLost = false

    while (queue.length > 0 && !state?.isCancelled) {
      const request = lists.issue()
      const { scope } = lists
      const answer = await attempt(move, queue, scope)
      const { known, isBusy, retryAt } = state && waited < patience.inAll ? withoutBusy(answer.outcomes) : { known: answer.outcomes, isBusy: false, retryAt: null }
      for (const [id, outcome] of known) outcomes.set(id, outcome)
      lists.conclude(action, tasks, known, request)
      fresh = answer.lists
      isDateLost ||= action === 'defer' && answer.isDateLost === true
      isFresh = fresh !== null && lists.apply(fresh, request, scope) && lists.isNewest(request) && (fresh.deferred !== null || !scope.deferred)
      queue = queue.filter(id => !outcomes.has(id))
      if (state) state.done = outcomes.size
      if (state && isBusy && !state.isCancelled) {
        waited += await wait(state, retryAt, delay)
        delay = Math.min(2 * delay, patience.most)
      } else if (isLost(answer.outcomes)) {
        break
      } else {
        delay = patience.first
      }
    }

    for (const id of queue) moving.delete(id)
    return { outcomes, hasLists: fresh !== null, isFresh, isDateLost }
  }

  function setResult(done: Done): void {
    last = done
    lastResult.value = toResult(done.action, done.tasks, done.outcomes, done.isDateLost)
  }

  /** @param isSoon it is taken back together with what was deferred before it */
  function remember(deferred: readonly Task[], isSoon: boolean): void {
    if (deferred.length === 0) return
    const ids = new Set(deferred.map(({ id }) => id))
    const earlier = deferrals.value.map(tasks => tasks.filter(({ id }) => !ids.has(id)))
    const [latest = [], ...rest] = earlier
    deferrals.value = isSoon ? [[...latest, ...deferred], ...rest] : [deferred, ...earlier]
  }

  /** Resolves with the milliseconds that were to be waited for. */
  function wait(state: MoveProgress, until: Date | null, delay: number): Promise<number> {
    // The time by the portal's clock, which may not be ours
    const milliseconds = until ? Math.min(Math.max(until.getTime() - now().getTime(), delay), patience.told) : delay
    state.goesOnAt = new Date(Date.now() + milliseconds)
    return new Promise<number>((resolve) => {
      const timer = setTimeout(() => wake(), milliseconds)
      wake = () => {
        clearTimeout(timer)
        state.goesOnAt = null
        resolve(milliseconds)
      }
    })
  }

  /** Stops an action on several tasks after the request that is under way. */
  function cancel(): void {
    if (!progress.value) return
    progress.value.isCancelled = true
    wake()
  }

  /**
   * Moves tasks, as far as they are not moving already. While several are moving, only single ones can be added.
   * @param pick returns the tasks; called when their state is known and the list is neither over 30 minutes old nor of the last visit
   */
  async function start(action: Action, ids: readonly number[], pick: () => readonly Task[], move: Move): Promise<void> {
    const isPossible = () => !progress.value || ids.length === 1
    if (!isPossible()) return
    const unsettled = unsettledOf(ids)
    if (unsettled.length > 0) await settle(unsettled)
    // The error is shown above the list
    if (((lists.isStale() || lists.seenAt[action === 'defer' ? 'inProgress' : 'deferred'] !== null) && !await lists.freshen()) || !isPossible()) return
    const tasks = pick().filter(({ id }) => !moving.has(id) && unsettledOf([id]).length === 0)
    if (tasks.length > 0) await run(action, tasks, move)
  }

  function chosenAmong(ids: readonly number[], tasks: readonly Task[], status: Task['status']): readonly Task[] {
    const wanted = new Set(ids)
    const { opened } = lists
    const possible = [...(opened?.status === status ? [opened] : []), ...tasks].filter(({ id }) => wanted.has(id))
    const known = new Map(possible.map(task => [task.id, task]))
    return ids.flatMap(id => known.get(id) ?? [])
  }

  const deferBy = (move: Move, ids: readonly number[]) => start('defer', ids, () => chosenAmong(ids, lists.tasks, 'inProgress'), move)

  /**
   * Defers tasks of the list. Never rejects: what came of it is in the lists and in `lastResult`.
   * @param until when they return; none: when somebody resumes them
   */
  const defer = (ids: readonly number[], until?: Date) => deferBy((some, scope) => portal.defer(some, scope, until), ids)

  /** Puts deferred tasks back in progress. Never rejects. */
  const resume = (ids: readonly number[]) => start('resume', ids, () => chosenAmong(ids, lists.deferredTasks, 'deferred'), portal.resume)

  /** Takes the last deferral back that has not been taken back yet. Never rejects. */
  async function undo(): Promise<void> {
    const tasks = undoable.value
    if (tasks.length === 0 || progress.value || undoing.value.length > 0) return
    const isTaken = new Set(tasks.map(({ id }) => id))
    undoing.value = tasks
    deferrals.value = deferrals.value.map(tasks => tasks.filter(({ id }) => !isTaken.has(id))).filter(tasks => tasks.length > 0)
    const { retriable } = await run('resume', tasks, portal.undo)
    undoing.value = []
    // What is deferred still, and may work later, can be taken back later
    remember(retriable, false)
  }

  /** Hides the last result. */
  const dismiss = () => void (lastResult.value = null)

  /** Tries again what may work now. */
  async function retry(): Promise<void> {
    const { action, move, tasks } = last
    const ids = (lastResult.value?.retriable ?? []).map(({ id }) => id)
    // A deferred task may have left the list meanwhile; one whose deferral was to be undone need not be in any
    if (action === 'defer') await deferBy(move, ids)
    else await start(action, ids, () => (lastResult.value?.retriable ?? tasks).filter(({ id }) => ids.includes(id)), move)
  }

  return { lastResult, progress, undoing, undoable, defer, resume, undo, retry, cancel, dismiss }
})
