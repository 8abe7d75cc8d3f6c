import type { DeferAnswer, DeferOutcome, PlacesAnswer, Portal, ResumeAnswer, TaskList } from '../../src/portal/portal.ts'
import type { Task } from '../../src/tasks/task.ts'

/** A promise that is settled from outside: holds a test in the moment between question and answer. */
export interface Deferred<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (error: unknown) => void
}

export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<T>((...handlers) => [resolve, reject] = handlers)
  return { promise, resolve, reject }
}

export function task(id: number, rest: Partial<Task> = {}): Task {
  return { id, title: `Task ${id}`, status: 'inProgress', deadline: null, priority: 'normal', project: null, creator: null, ...rest }
}

export function list(tasks: readonly Task[], rest: Partial<TaskList> = {}): TaskList {
  return { tasks, total: tasks.length, isWhole: true, unreadable: 0, user: 1, opened: null, ...rest }
}

export function answer(outcomes: Readonly<Record<number, DeferOutcome>>, fresh: TaskList | null): DeferAnswer {
  return { outcomes: new Map(Object.entries(outcomes).map(([id, outcome]) => [Number(id), outcome])), list: fresh }
}

/** A portal that answers nothing by itself: each request waits in `requests` until the test answers it. */
export function fakePortal(rest: Partial<Portal> = {}) {
  const lists: Deferred<TaskList>[] = []
  const moves: (Deferred<DeferAnswer> & { readonly action: 'defer' | 'settle', readonly ids: readonly number[] })[] = []
  const resumes: (Deferred<ResumeAnswer> & { readonly id: number })[] = []
  const placeRequests: Deferred<PlacesAnswer>[] = []
  const said = { title: '', finished: 0 }
  const heights: number[] = []
  const cards: (Deferred<void> & { readonly id: number })[] = []
  const kept = new Map<string, string>()

  const move = (action: 'defer' | 'settle') => (ids: readonly number[]) => {
    const request = deferred<DeferAnswer>()
    moves.push({ ...request, action, ids })
    return request.promise
  }
  const portal: Portal = {
    language: 'en',
    placement: { code: 'TASK_VIEW_TAB', options: {} },
    opening: { kind: 'list' },
    isAdministrator: false,
    isInstalled: true,
    isFirstRun: false,
    loadPlaces() {
      const ask = () => {
        const request = deferred<PlacesAnswer>()
        placeRequests.push(request)
        return request.promise
      }
      return Promise.resolve({ read: ask, change: ask })
    },
    tasks: {
      async* list() {
        let part: TaskList
        do {
          const request = deferred<TaskList>()
          lists.push(request)
          part = await request.promise
          yield part
        } while (!part.isWhole)
      },
      defer: move('defer'),
      settle: move('settle'),
      resume(id) {
        const request = deferred<ResumeAnswer>()
        resumes.push({ ...request, id })
        return request.promise
      },
      address: id => `https://portal.example/company/personal/user/1/tasks/task/view/${id}/`,
    },
    frame: {
      fills: false,
      setTitle: title => void (said.title = title),
      finishInstallation: () => void said.finished++,
      resizeTo: height => void heights.push(height),
      openTask(id) {
        const card = deferred<void>()
        cards.push({ ...card, id })
        return card.promise
      },
    },
    preferences: { get: name => kept.get(name) ?? null, set: (name, value) => void kept.set(name, value) },
    ...rest,
  }
  return { portal, lists, moves, resumes, placeRequests, said, heights, cards, kept }
}
