import type { DeferOutcome, MoveAnswer, ResumeOutcome } from '../../src/domain/outcome.ts'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { Scope, TaskLists } from '../../src/domain/lists.ts'
import type { ReturnDate } from '../../src/domain/returnDates.ts'
import type { Task } from '../../src/domain/task.ts'
import { fakePortal, listOf, lists, task } from './portal.ts'

interface Here {
  status: Task['status']
  at: number | null
}

/** What becomes of the next request: refused, not sent, lost on its way, or run and its answer lost. */
export type Fault = 'refuse' | 'fail' | 'lose' | 'loseAnswer'

/**
 * A portal behind the fake, with a state of its own.
 * @param travel each question and each answer is on its way for so long
 */
export function actingPortal(ids: readonly number[], travel: () => Promise<unknown>) {
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
      // A date is one deferral's: of a task that is not deferred it says nothing
      for (const now of some.map(id => here.get(id)!)) if (now.status === 'deferred') now.at = until?.getTime() ?? null
      const fresh = dates()
      await travel()
      return fresh
    },
  }
  return { here, faults, requests, fake: fakePortal({ tasks }) }
}
