import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowRef } from 'vue'
import { toPortalError, type PortalError } from '../portal/errors.ts'
import { usePortal, type DeferOutcome, type OpenedTask, type ResumeOutcome, type TaskList } from '../portal/portal.ts'
import { byDeadline, type Task } from './task.ts'

/** What an action on a task has come to, for the status line. */
export type TaskResult = { readonly task: Task } & (
  | { readonly action: 'defer', readonly outcome: DeferOutcome }
  | { readonly action: 'resume', readonly outcome: ResumeOutcome }
)

/** Why a row is still there. */
export type TaskProblem = Exclude<DeferOutcome, { kind: 'deferred' }>

export const useTasksStore = defineStore('tasks', () => {
  const portal = usePortal().tasks

  /** `failed` only while there is no list at all: an error never empties one that stands. */
  const status = ref<'loading' | 'ready' | 'failed'>('loading')
  const isRefreshing = ref(false)
  const error = shallowRef<PortalError | null>(null)
  const tasks = shallowRef<readonly Task[]>([])
  const unreadable = ref(0)
  const deferring = reactive(new Set<number>())
  const problems = reactive(new Map<number, TaskProblem>())
  const lastResult = shallowRef<TaskResult | null>(null)
  const loadedAt = shallowRef<Date | null>(null)
  const unlisted = ref(0)
  /** The task that the app was opened from, whatever its status. */
  const opened = shallowRef<OpenedTask | null>(null)
  const user = ref(0)

  // Every request has a number. A list is as old as its request, and an older one never overwrites a newer one.
  let issued = 0
  let applied = 0
  let isWhole = false
  let isWantedAgain = false
  /** Deferred tasks, with the last request issued when that was confirmed: up to that one, lists may still hold them. */
  const left = new Map<number, number>()

  /** Rows that a list without them does not take away: their own answer is to come, or they have something to say. */
  const isHeld = (id: number) => deferring.has(id) || problems.has(id)

  function apply(list: TaskList, request: number): boolean {
    if (request < applied) return false
    applied = request
    const fresh = list.tasks.filter(task => (left.get(task.id) ?? -1) < request)
    const listed = new Set(fresh.map(task => task.id))
    const kept = tasks.value.filter(task => !listed.has(task.id) && (!list.isWhole || isHeld(task.id)))
    tasks.value = [...fresh, ...kept].sort(byDeadline)
    unreadable.value = list.unreadable
    opened.value = list.opened
    user.value = list.user
    unlisted.value = Math.max(0, list.total - list.unreadable - tasks.value.length)
    for (const [id, last] of left) if (last < request) left.delete(id)
    isWhole = list.isWhole
    status.value = 'ready'
    error.value = null
    loadedAt.value = new Date()
    return true
  }

  /** Reads the list. Never rejects; a call while another is under way makes that one read once more. */
  async function load(): Promise<void> {
    if (isRefreshing.value) {
      isWantedAgain = true
      return
    }
    isRefreshing.value = true
    if (status.value === 'failed') status.value = 'loading'
    try {
      do {
        isWantedAgain = false
        const unsettled = idsWithoutAnswer()
        if (unsettled.length > 0) await move(unsettled, portal.settle)
        await read()
      } while (isWantedAgain)
    } catch (thrown) {
      error.value = toPortalError(thrown)
      if (status.value === 'loading') status.value = 'failed'
    } finally {
      isRefreshing.value = false
    }
  }

  async function read(): Promise<void> {
    const request = ++issued
    let isFirst = true
    for await (const part of portal.list()) {
      // What was said of a row holds until the list is read again, except where the portal's state is not as it should be
      if (isFirst) for (const [id, { kind }] of problems) if (kind !== 'unsettled' && kind !== 'paused') problems.delete(id)
      isFirst = false
      if (apply(part, request)) {
        for (const task of part.tasks) if (problems.get(task.id)?.kind === 'paused') problems.delete(task.id)
      }
    }
    // A newer answer came in between, and knew only a part
    if (request < applied && !isWhole) isWantedAgain = true
  }

  /** Tasks of which it is not known what became of them. */
  const idsWithoutAnswer = () => [...problems].flatMap(([id, { kind }]) => kind === 'unsettled' ? [id] : [])

  /** Defers a task of the list. Never rejects: what came of it is in `tasks`, `problems` and `lastResult`. */
  async function defer(id: number): Promise<void> {
    if (deferring.has(id) || !tasks.value.some(task => task.id === id)) return
    await move([id], portal.defer)
  }

  async function move(ids: readonly number[], action: typeof portal.defer): Promise<void> {
    const request = ++issued
    for (const id of ids) deferring.add(id)
    const { outcomes, list } = await action(ids)
    for (const id of ids) {
      deferring.delete(id)
      const outcome = outcomes.get(id)
      const task = tasks.value.find(task => task.id === id)
      if (!outcome || !task) continue
      lastResult.value = { task, action: 'defer', outcome }
      if (outcome.kind === 'deferred') {
        left.set(id, issued)
        problems.delete(id)
        tasks.value = tasks.value.filter(task => task.id !== id)
      } else {
        problems.set(id, outcome)
      }
    }
    if (list) apply(list, request)
    else if ([...outcomes.values()].some(outcome => outcome.kind === 'deferred')) void load()
  }

  /** Puts the task that the app was opened from back in progress. Never rejects. */
  async function resume(): Promise<void> {
    const task = opened.value?.task
    if (!task || deferring.has(task.id)) return
    const request = ++issued
    deferring.add(task.id)
    const { outcome, list } = await portal.resume(task.id)
    deferring.delete(task.id)
    lastResult.value = { task, action: 'resume', outcome }
    if (list) apply(list, request)
  }

  return {
    status, isRefreshing, error, tasks, unreadable, deferring, problems, lastResult, loadedAt, opened, user,
    /** How many tasks the portal has in progress, as far as it has told. */
    total: computed(() => tasks.value.length + unlisted.value),
    load, defer, resume,
  }
})
