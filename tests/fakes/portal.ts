import type { DeferOutcome, MoveAnswer, ResumeOutcome } from '../../src/domain/outcome.ts'
import type { Scope, TaskList, TaskLists } from '../../src/domain/lists.ts'
import type { BroughtBack, PlacesAnswer, Portal } from '../../src/domain/portal.ts'
import type { Choices } from '../../src/domain/choices.ts'
import type { ReturnDates } from '../../src/domain/returnDates.ts'
import type { Task } from '../../src/domain/task.ts'

/** A promise that the test settles, so that it can look at the moment between question and answer. */
export interface Settled<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (error: unknown) => void
}

function pending<T>(): Settled<T> {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((...handlers) => ([resolve, reject] = handlers))
  return { promise, resolve, reject }
}

export function task(id: number, rest: Partial<Task> = {}): Task {
  return {
    id,
    title: `Task ${id}`,
    status: 'inProgress',
    deadline: null,
    priority: 'normal',
    project: null,
    creator: null,
    created: null,
    isOwn: true,
    isParticipant: false,
    isTimerRunning: false,
    statusChanged: null,
    activity: null,
    ...rest,
  }
}

/** Tasks in progress, and how many are deferred. */
export function lists(
  tasks: readonly Task[],
  {
    user = 1,
    timeZone = null,
    placesElsewhere = null,
    opened = null,
    deferred = null,
    returnDates = new Map(),
    cameBack = new Map(),
    ...rest
  }: Partial<TaskList & Omit<TaskLists, 'inProgress'>> = {},
): TaskLists {
  return { inProgress: listOf(tasks, rest), deferred, user, timeZone, placesElsewhere, opened, returnDates, cameBack }
}

export function listOf(tasks: readonly Task[], rest: Partial<TaskList> = {}): TaskList {
  return { tasks, total: tasks.length, isWhole: true, unreadable: 0, ...rest }
}

export function answer<Outcome extends DeferOutcome | ResumeOutcome>(
  outcomes: Readonly<Record<number, Outcome>>,
  lists: TaskLists | null,
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
    /** Of a deferral: ids of those that are to return paused. */
    readonly returnPaused: readonly number[]
  })[] = []
  const returns: (Settled<BroughtBack> & { readonly except: ReadonlySet<number> })[] = []
  const known: { choices: Choices; dismissed: number[] } = { choices: new Map(), dismissed: [] }
  const dates: (Settled<ReturnDates> & { readonly ids: readonly number[]; readonly until: Date | null })[] = []
  const placeRequests: Settled<PlacesAnswer>[] = []
  const told = { title: '', finished: 0 }
  const bell: { isPermitted: boolean; asked: number; notices: [tag: string, message: string][] } = {
    isPermitted: false,
    asked: 0,
    notices: [],
  }
  const heights: number[] = []
  const cards: (Settled<void> & { readonly id: number })[] = []
  /** The user is no newcomer. */
  const kept = new Map([['welcome', 'read']])

  function move<Outcome extends DeferOutcome | ResumeOutcome>(
    action: MoveName,
    ids: readonly number[],
    scope: Scope,
    until: Date | null = null,
    returnPaused: ReadonlySet<number> = new Set(),
  ) {
    const request = pending<MoveAnswer>()
    moves.push({ ...request, action, ids, scope, until, returnPaused: ids.filter(id => returnPaused.has(id)) })
    return request.promise as Promise<MoveAnswer<Outcome>>
  }
  /** The dates that the last answer had. */
  function learn(answer: ReturnDates): void {
    known.choices = new Map([...answer].map(([id, date]) => [id, { ...date, chosenAt: new Date(0), isBack: false }]))
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
    loadNotices: () =>
      Promise.resolve({
        isPermitted: () => Promise.resolve(bell.isPermitted),
        add(message, tag) {
          bell.asked++
          if (bell.isPermitted) bell.notices.push([tag, message])
          return Promise.resolve(bell.isPermitted)
        },
      }),
    tasks: {
      async *list(scope) {
        let part: TaskLists
        do {
          const request = pending<TaskLists>()
          reads.push({ ...request, scope })
          part = await request.promise
          if (part.returnDates) learn(part.returnDates)
          yield part
        } while (!part.inProgress.isWhole || (scope.deferred && part.deferred?.isWhole === false))
      },
      defer: (ids, scope, until, returnPaused) => move('defer', ids, scope, until, returnPaused),
      resume: (ids, scope) => move('resume', ids, scope),
      undo: (ids, scope) => move('undo', ids, scope),
      settleDefer: (ids, scope) => move('settleDefer', ids, scope),
      settleResume: (ids, scope) => move('settleResume', ids, scope),
      bringBack(_, except = new Set()) {
        const request = pending<BroughtBack>()
        returns.push({ ...request, except })
        void request.promise.then(
          answer => learn(answer.returnDates),
          () => {},
        )
        return request.promise
      },
      choices: () => known.choices,
      nextDue(except) {
        const times = [...known.choices].flatMap(([id, { at }]) => (at && !except?.has(id) ? [at.getTime()] : []))
        return times.length > 0 ? new Date(Math.min(...times)) : null
      },
      dismiss: ids => void known.dismissed.push(...ids),
      setReturnDate(ids, until) {
        const request = pending<ReturnDates>()
        dates.push({ ...request, ids, until })
        void request.promise.then(learn, () => {})
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
  return { portal, reads, moves, returns, dates, placeRequests, told, bell, heights, cards, kept, known }
}
