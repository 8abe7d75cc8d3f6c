import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowReactive, shallowRef } from 'vue'
import { asPortalError, type PortalError } from '../domain/portal-error.ts'
import type { DeferOutcome, MoveAnswer, ResumeOutcome } from '../domain/outcome.ts'
import type { Scope, TaskLists } from '../domain/portal.ts'
import { usePortal } from '../frame/usePortal.ts'
import { taskCollection } from './collection.ts'
import { byDeadline, byStatusChange, type Task } from '../domain/task.ts'

export type Action = 'defer' | 'resume'

/** Why a row is still there. */
export type TaskProblem = { readonly task: Task } & (
  | { readonly action: 'defer', readonly outcome: Exclude<DeferOutcome, { kind: 'deferred' }> }
  | { readonly action: 'resume', readonly outcome: Exclude<ResumeOutcome, { kind: 'resumed' | 'pausedAsBefore' }> }
)

/** What an action has come to. */
export interface MoveResult {
  readonly action: Action
  readonly tasks: readonly Task[]
  /** Of one task; null when there were more, or when it was not tried. */
  readonly outcome: DeferOutcome | ResumeOutcome | null
  readonly done: number
  /** Paused again, as they were before they were deferred. */
  readonly pausedAsBefore: number
  /** Renewed, but not started by the portal. */
  readonly pending: number
  /** Neither, whether tried or not. */
  readonly not: number
  /** Of which it is not known. */
  readonly unknown: number
  /** What this app has deferred and can take back: with this action or, if it deferred nothing, with an earlier one. */
  readonly undoable: readonly Task[]
  /** Why a request failed, if one did. */
  readonly error: PortalError | null
  /** Not done, and may work when tried again. */
  readonly retriable: readonly Task[]
}

/** An action on several tasks that is under way. */
export interface MoveProgress {
  readonly action: Action
  readonly total: number
  done: number
  /** Set while a busy portal is given time. */
  goesOnAt: Date | null
  isCancelled: boolean
}

/** An action that has ended. */
interface Done {
  readonly action: Action
  readonly move: Move
  readonly tasks: readonly Task[]
  readonly outcomes: MoveAnswer['outcomes']
}

type Move = (ids: readonly number[], scope: Scope) => Promise<MoveAnswer>

/**
 * Milliseconds to give a busy portal that does not say how long, doubled each time: its bucket drains two requests a second. `told`: at most, where it says
 * how long; `inAll`: after that an action on several tasks ends.
 */
const patience = { first: 3_000, most: 60_000, told: 15 * 60_000, inAll: 30 * 60_000 }

/** Milliseconds after which a list is too old to be acted on. */
const staleAfter = 30 * 60_000

export const useTasksStore = defineStore('tasks', () => {
  // The time by the portal's clock, which may not be ours
  const { tasks: portal, now } = usePortal()

  /** `failed` only while there is no list at all: an error never empties one that stands. */
  const status = ref<'loading' | 'ready' | 'failed'>('loading')
  const isRefreshing = ref(false)
  const error = shallowRef<PortalError | null>(null)
  const moving = reactive(new Set<number>())
  const problems = shallowReactive(new Map<number, TaskProblem>())
  const lastResult = shallowRef<MoveResult | null>(null)
  const progress = ref<MoveProgress | null>(null)
  /** Tasks whose deferral is being undone: they need not stand in any list. */
  const undoing = shallowRef<readonly Task[]>([])
  const loadedAt = shallowRef<Date | null>(null)
  /** The task that the app was opened from, whatever its status. */
  const opened = shallowRef<Task | null>(null)
  const user = ref(0)
  const scope = shallowRef<Scope>({ participating: false, deferred: false })
  /** False until the deferred tasks have been read. */
  const hasDeferred = ref(false)

  const isHeld = (id: number) => moving.has(id) || problems.has(id)
  const inProgress = taskCollection(byDeadline, isHeld)
  const deferred = taskCollection(byStatusChange, isHeld)

  let issued = 0
  let isWantedAgain = false
  let wake = () => {}
  /** What `lastResult` is made of. */
  let last: Done = { action: 'defer', move: portal.defer, tasks: [], outcomes: new Map() }
  /** The reading that is under way. */
  let reading: Promise<void> | null = null

  function apply(lists: TaskLists, request: number, read: Scope): boolean {
    if (lists.deferred && deferred.apply(lists.deferred, request) && read.deferred) hasDeferred.value = true
    if (!inProgress.apply(lists.inProgress, request)) return false
    opened.value = lists.opened
    user.value = lists.user
    status.value = 'ready'
    error.value = null
    loadedAt.value = new Date()
    return true
  }

  /** Reads the lists. Never rejects; a call while another is under way makes that one read once more. */
  async function load(keepsProblems = false, begun?: AsyncIterable<TaskLists>): Promise<void> {
    if (isRefreshing.value) {
      isWantedAgain = true
      return
    }
    reading = readAll(keepsProblems, begun)
    await reading
    reading = null
  }

  async function readAll(keepsProblems: boolean, begun?: AsyncIterable<TaskLists>): Promise<void> {
    isRefreshing.value = true
    if (status.value === 'failed') status.value = 'loading'
    try {
      do {
        isWantedAgain = false
        const unsettled = unsettledOf([...problems.keys()])
        if (unsettled.length > 0) await settle(unsettled)
        await read(keepsProblems, begun)
        begun = undefined
      } while (isWantedAgain)
    } catch (thrown) {
      error.value = asPortalError(thrown)
      if (status.value === 'loading') status.value = 'failed'
    } finally {
      isRefreshing.value = false
    }
  }

  async function read(keepsProblems: boolean, lists = portal.list(scope.value)): Promise<void> {
    const request = ++issued
    const read = scope.value
    /** What has been said since is newer than this list. */
    const said = new Map(problems)
    const forget = (id: number) => problems.get(id) === said.get(id) && problems.delete(id)
    let isFirst = true
    for await (const part of lists) {
      // What was said of a row holds until the list is read again, except where the portal's state is not as it should be
      if (isFirst && !keepsProblems) for (const [id, { outcome: { kind } }] of said) if (kind !== 'unsettled' && kind !== 'paused') forget(id)
      isFirst = false
      if (apply(part, request, read)) {
        for (const task of part.inProgress.tasks) if (problems.get(task.id)?.outcome.kind === 'paused') forget(task.id)
      }
    }
    // A newer answer came in between, and knew only a part
    if (inProgress.isBehind(request)) isWantedAgain = true
  }

  /** Of which it is not known what became of them. */
  const unsettledOf = (ids: readonly number[]) => ids.flatMap(id => problems.get(id) ?? []).filter(({ outcome }) => outcome.kind === 'unsettled')

  async function settle(unsettled: readonly TaskProblem[]): Promise<void> {
    for (const action of ['defer', 'resume'] as const) {
      // One that is being looked at, or moved, already has its own answer to come
      const tasks = unsettled.filter(({ action: moved, task }) => moved === action && !moving.has(task.id)).map(({ task }) => task)
      const move: Move = (ids, scope) => action === 'defer' ? portal.settleDefer(ids, scope) : portal.settleResume(ids, scope)
      if (tasks.length > 0) await run(action, tasks, move, true)
    }
  }

  /**
   * Moves tasks, in as many requests as it takes. One that fails for itself does not stop the rest; a busy portal is given time, unless there is only
   * one task; what fails as a whole ends it.
   */
  async function run(action: Action, tasks: readonly Task[], move: Move, isSettling = false): Promise<void> {
    const isMany = tasks.length > 1
    const ids = tasks.map(task => task.id)
    for (const id of ids) moving.add(id)
    const state: MoveProgress = reactive({ action, total: ids.length, done: 0, goesOnAt: null, isCancelled: false })
    if (isMany && !isSettling) progress.value = state
    const outcomes = new Map<number, DeferOutcome | ResumeOutcome>()
    let queue = ids
    let lists: TaskLists | null = null
    /** All lists are there, and nothing that was asked for meanwhile is newer. */
    let isFresh = false
    let delay = patience.first
    let waited = 0

    while (queue.length > 0 && !state.isCancelled) {
      const request = ++issued
      const read = scope.value
      const answer = await attempt(move, queue, read)
      const again = new Set<number>()
      let busyUntil: Date | null = null
      for (const [id, outcome] of answer.outcomes) {
        if (isMany && !isSettling && outcome.kind === 'failed' && outcome.error.kind === 'busy' && waited < patience.inAll) {
          again.add(id)
          busyUntil = outcome.error.retryAt ?? busyUntil
        } else {
          outcomes.set(id, outcome)
        }
      }
      conclude(action, tasks, new Map([...answer.outcomes].filter(([id]) => !again.has(id))), request)
      lists = answer.lists
      isFresh = lists !== null && apply(lists, request, read) && issued === request && (lists.deferred !== null || !read.deferred)
      queue = queue.filter(id => !outcomes.has(id))
      state.done = outcomes.size
      if (again.size > 0 && !state.isCancelled) {
        waited += await wait(state, busyUntil, delay)
        delay = Math.min(2 * delay, patience.most)
      } else {
        delay = patience.first
        const isLost = [...answer.outcomes.values()].every(({ kind }) => kind === 'failed' || kind === 'unsettled')
        if (isLost) break
      }
    }

    for (const id of queue) moving.delete(id)
    if (isMany && !isSettling) progress.value = null
    if (isSettling) {
      // What was said of them may be wrong now
      const known = last.outcomes
      const isNews = ids.some(id => known.has(id) && known.get(id)!.kind !== outcomes.get(id)?.kind)
      if (last.action === action && isNews) setResult({ ...last, outcomes: new Map([...known, ...outcomes]) })
      return
    }
    setResult({ action, move, tasks, outcomes })
    const isDone = [...outcomes.values()].some(isMoved)
    // A task that came back may be missing in a newer list that was asked for before
    if (lists ? !isFresh && isDone && (action === 'resume' || scope.value.deferred) : isMany || isDone) void load(true)
  }

  function setResult(done: Done): void {
    last = done
    lastResult.value = toResult(done.action, done.tasks, done.outcomes, lastResult.value?.undoable ?? [])
  }

  /** What follows for the rows from what became of their tasks. */
  function conclude(action: Action, tasks: readonly Task[], outcomes: MoveAnswer['outcomes'], request: number): void {
    const done = new Set<number>()
    for (const task of tasks) {
      const outcome = outcomes.get(task.id)
      if (!outcome) continue
      moving.delete(task.id)
      if (isMoved(outcome)) {
        done.add(task.id)
        problems.delete(task.id)
      } else {
        problems.set(task.id, { task, action, outcome } as TaskProblem)
      }
    }
    const [from, to] = action === 'defer' ? [inProgress, deferred] : [deferred, inProgress]
    const listed = new Set(from.tasks.value.map(task => task.id))
    // Others' tasks are not among the deferred ones
    const counts = (task: Task) => done.has(task.id) && task.isOwn
    from.remove(done, issued)
    from.count(-tasks.filter(task => counts(task) && !listed.has(task.id)).length, request)
    to.count(tasks.filter(task => counts(task) && outcomes.get(task.id)!.kind !== 'pausedAsBefore').length, request)
    const open = opened.value
    const openOutcome = open && outcomes.get(open.id)
    if (open && openOutcome && isMoved(openOutcome)) opened.value = { ...open, status: statusOf(openOutcome) }
  }

  /** Resolves with the milliseconds that were to be waited for. */
  function wait(state: MoveProgress, until: Date | null, delay: number): Promise<number> {
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
   * @param pick the tasks, once what was not known of them is known and the list is not from before lunch
   */
  async function start(action: Action, ids: readonly number[], pick: () => readonly Task[], move: Move): Promise<void> {
    const isPossible = () => !progress.value || ids.length === 1
    if (!isPossible()) return
    const unsettled = unsettledOf(ids)
    if (unsettled.length > 0) await settle(unsettled)
    if (loadedAt.value && Date.now() - loadedAt.value.getTime() > staleAfter) {
      await (reading ?? load(true))
      // Its reason stands above the list
      if (error.value) return
    }
    if (!isPossible()) return
    const tasks = pick().filter(({ id }) => !moving.has(id) && unsettledOf([id]).length === 0)
    if (tasks.length > 0) await run(action, tasks, move)
  }

  function chosenAmong(ids: readonly number[], tasks: readonly Task[], status: Task['status']): readonly Task[] {
    const wanted = new Set(ids)
    const possible = [...(opened.value?.status === status ? [opened.value] : []), ...tasks].filter(({ id }) => wanted.has(id))
    const known = new Map(possible.map(task => [task.id, task]))
    return ids.flatMap(id => known.get(id) ?? [])
  }

  /** Defers tasks of the list. Never rejects: what came of it is in `tasks`, `problems` and `lastResult`. */
  const defer = (ids: readonly number[]) => start('defer', ids, () => chosenAmong(ids, inProgress.tasks.value, 'inProgress'), portal.defer)

  /** Puts deferred tasks back in progress. Never rejects. */
  const resume = (ids: readonly number[]) => start('resume', ids, () => chosenAmong(ids, deferred.tasks.value, 'deferred'), portal.resume)

  const idsOf = (tasks: readonly Task[]) => tasks.map(task => task.id)

  /** Takes the last deferral back. Never rejects. */
  async function undo(): Promise<void> {
    const tasks = (lastResult.value?.undoable ?? []).filter(({ id }) => !moving.has(id))
    if (tasks.length === 0 || progress.value) return
    undoing.value = tasks
    await run('resume', tasks, portal.undo)
    undoing.value = []
  }

  /** Tries again what may work now. */
  async function retry(): Promise<void> {
    const { action, move, tasks } = last
    const ids = idsOf(lastResult.value?.retriable ?? [])
    // A deferred task may have left the list meanwhile; one whose deferral was to be undone need not be in any
    if (action === 'defer') await defer(ids)
    else await start(action, ids, () => (lastResult.value?.retriable ?? tasks).filter(({ id }) => ids.includes(id)), move)
  }

  /** Reads other lists from now on. @param begun a reading of them that is under way already */
  async function changeScope(changes: Partial<Scope>, begun?: AsyncIterable<TaskLists>): Promise<void> {
    scope.value = { ...scope.value, ...changes }
    await load(true, begun)
  }

  return {
    status, isRefreshing, error, moving, problems, lastResult, progress, undoing, loadedAt, opened, user, scope, hasDeferred,
    /** In progress, by deadline. */
    tasks: inProgress.tasks,
    /** Last deferred first. */
    deferredTasks: deferred.tasks,
    unreadable: computed(() => inProgress.unreadable.value),
    /** How many tasks the portal has in progress, as far as it has told. */
    total: inProgress.total,
    deferredTotal: deferred.total,
    /** How many tasks of a list have not come yet: of those it can't be said that they are missing. */
    unlisted: computed(() => ({ inProgress: inProgress.unlisted.value, deferred: deferred.unlisted.value })),
    load, defer, resume, undo, retry, cancel, changeScope,
  }
})

type Moved = Extract<DeferOutcome | ResumeOutcome, { kind: 'deferred' | 'resumed' | 'pausedAsBefore' }>

const isMoved = (outcome: DeferOutcome | ResumeOutcome): outcome is Moved => ['deferred', 'resumed', 'pausedAsBefore'].includes(outcome.kind)

const statusOf = ({ kind }: Moved) => ({ deferred: 'deferred', resumed: 'inProgress', pausedAsBefore: 'pending' } as const)[kind]

/** A move never throws what the portal did; whatever it throws is a failure of our own, and the tasks are as far as they are. */
async function attempt(move: Move, ids: readonly number[], scope: Scope): Promise<MoveAnswer> {
  try {
    return await move(ids, scope)
  } catch (thrown) {
    const error = asPortalError(thrown)
    return { outcomes: new Map(ids.map(id => [id, { kind: 'unsettled', error }])), lists: null }
  }
}

/** @param undoableBefore what could be taken back so far: still so after an action that deferred nothing, but for the tasks that it was about */
function toResult(action: Action, tasks: readonly Task[], outcomes: MoveAnswer['outcomes'], undoableBefore: readonly Task[]): MoveResult {
  const of = (...kinds: string[]) => tasks.filter(({ id }) => kinds.includes(outcomes.get(id)?.kind ?? ''))
  const done = of('deferred', 'resumed').length
  const pending = action === 'resume' ? of('pending').length : 0
  const pausedAsBefore = of('pausedAsBefore').length
  const unknown = of('unsettled').length
  const undoable = tasks.filter(({ id }) => {
    const outcome = outcomes.get(id)
    return outcome?.kind === 'deferred' && outcome.byApp
  })
  return {
    action,
    tasks,
    outcome: tasks.length === 1 ? outcomes.get(tasks[0]!.id) ?? null : null,
    done,
    pending,
    pausedAsBefore,
    not: tasks.length - done - pausedAsBefore - pending - unknown,
    unknown,
    error: [...outcomes.values()].flatMap(outcome => 'error' in outcome ? [outcome.error] : [])[0] ?? null,
    undoable: undoable.length > 0 ? undoable : undoableBefore.filter(task => !tasks.some(({ id }) => id === task.id)),
    retriable: tasks.filter(({ id }) => ['failed', 'unsettled', 'paused', undefined].includes(outcomes.get(id)?.kind)),
  }
}
