import type { DeferOutcome, MoveAnswer, ResumeOutcome } from '../../src/domain/outcome.ts'
import type { BroughtBack, PlacesAnswer, Portal, Scope, TaskList, TaskLists } from '../../src/domain/portal.ts'
import type { ReturnDates } from '../../src/domain/returnDates.ts'
import type { Task } from '../../src/domain/task.ts'

/** A promise that the test settles, so that it can look at the moment between question and answer. */
export interface Settled<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (error: unknown) => void
}

export function pending<T>(): Settled<T> {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((...handlers) => [resolve, reject] = handlers)
  return { promise, resolve, reject }
}

export function task(id: number, rest: Partial<Task> = {}): Task {
  return {
    id, title: `Task ${id}`, status: 'inProgress', deadline: null, priority: 'normal', project: null, creator: null,
    created: null, isOwn: true, isParticipant: false, isTimerRunning: false, statusChanged: null, activity: null, ...rest,
  }
}

/** Tasks in progress, and how many are deferred. */
export function lists(
  tasks: readonly Task[],
  {
    user = 1, timeZone = null, placesElsewhere = null, opened = null, deferred = null, returnDates = new Map(), ...rest
  }: Partial<TaskList & Omit<TaskLists, 'inProgress'>> = {},
): TaskLists {
  return { inProgress: listOf(tasks, rest), deferred, user, timeZone, placesElsewhere, opened, returnDates }
}

export function listOf(tasks: readonly Task[], rest: Partial<TaskList> = {}): TaskList {
  return { tasks, total: tasks.length, isWhole: true, unreadable: 0, ...rest }
}

export function answer<Outcome extends DeferOutcome | ResumeOutcome>(
  outcomes: Readonly<Record<number, Outcome>>, lists: TaskLists | null,
): MoveAnswer<Outcome> {
  return { outcomes: new Map(Object.entries(outcomes).map(([id, outcome]) => [Number(id), outcome])), lists }
}

export const done: DeferOutcome = { kind: 'deferred', byApp: true }

type MoveName = 'defer' | 'resume' | 'undo' | 'settleDefer' | 'settleResume'

/** A portal that answers nothing by itself: each request waits in `requests` until the test answers it. */
export function fakePortal(rest: Partial<Portal> = {}) {
  const reads: (Settled<TaskLists> & { readonly scope: Scope })[] = []
  const moves: (Settled<MoveAnswer> & {
    readonly action: MoveName
    readonly ids: readonly number[]
    readonly scope: Scope
    readonly until: Date | null
  })[] = []
  const returns: Settled<BroughtBack>[] = []
  const dates: (Settled<ReturnDates> & { readonly ids: readonly number[], readonly until: Date | null })[] = []
  const placeRequests: Settled<PlacesAnswer>[] = []
  const told = { title: '', finished: 0 }
  const heights: number[] = []
  const cards: (Settled<void> & { readonly id: number })[] = []
  /** The user is no newcomer. */
  const kept = new Map([['welcome', 'read']])

  function move<Outcome extends DeferOutcome | ResumeOutcome>(
    action: MoveName, ids: readonly number[], scope: Scope, until: Date | null = null,
  ) {
    const request = pending<MoveAnswer>()
    moves.push({ ...request, action, ids, scope, until })
    return request.promise as Promise<MoveAnswer<Outcome>>
  }
  const portal: Portal = {
    origin: 'https://portal.example',
    now: () => new Date(),
    language: 'en',
    opening: { kind: 'list' },
    isAdministrator: false,
    isInstalled: true,
    isFirstRun: false,
    hasBackground: () => false,
    loadPlaces() {
      const ask = () => {
        const request = pending<PlacesAnswer>()
        placeRequests.push(request)
        return request.promise
      }
      return Promise.resolve({ read: ask, change: ask, moveHere: ask })
    },
    tasks: {
      async* list(scope) {
        let part: TaskLists
        do {
          const request = pending<TaskLists>()
          reads.push({ ...request, scope })
          part = await request.promise
          yield part
        } while (!part.inProgress.isWhole || (scope.deferred && part.deferred?.isWhole === false))
      },
      defer: (ids, scope, until) => move('defer', ids, scope, until),
      resume: (ids, scope) => move('resume', ids, scope),
      undo: (ids, scope) => move('undo', ids, scope),
      settleDefer: (ids, scope) => move('settleDefer', ids, scope),
      settleResume: (ids, scope) => move('settleResume', ids, scope),
      bringBack() {
        const request = pending<BroughtBack>()
        returns.push(request)
        return request.promise
      },
      setReturnDate(ids, until) {
        const request = pending<ReturnDates>()
        dates.push({ ...request, ids, until })
        return request.promise
      },
      address: id => `https://portal.example/company/personal/user/1/tasks/task/view/${id}/`,
    },
    frame: {
      fills: false,
      setTitle: title => void (told.title = title),
      finishInstallation: () => void told.finished++,
      resizeTo: height => void heights.push(height),
      openTask(id) {
        const card = pending<void>()
        cards.push({ ...card, id })
        return card.promise
      },
    },
    preferences: { get: name => kept.get(name) ?? null, set: (name, value) => void kept.set(name, value) },
    ...rest,
  }
  return { portal, reads, moves, returns, dates, placeRequests, told, heights, cards, kept }
}
