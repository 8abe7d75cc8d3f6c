import { computed, shallowRef } from 'vue'
import type { Task } from '../domain/task.ts'

/** One action of the user's. Undo takes its tasks back together, and no others with them. */
export interface Step {
  /** A later step has a higher number. */
  readonly number: number
  readonly kind: 'defer' | 'resume' | 'date'
  /** When each task was to return before the action, by id; a task without a date is missing. */
  readonly before: ReadonlyMap<number, Date>
  /** When each task was to return after the action, by id; a task without a date is missing. */
  readonly after: ReadonlyMap<number, Date>
  /**
   * Ids of tasks that somebody had paused before they were deferred. If Undo defers them again, they return paused as
   * well.
   */
  readonly returnPaused: Set<number>
}

/** The tasks of a step that can be taken back, or moved again, now: all, or some of them. */
export interface Part {
  readonly step: Step
  readonly tasks: readonly Task[]
}

interface Entry {
  readonly step: Step
  readonly task: Task
  readonly isUndone: boolean
}

/** How many actions can be taken back. There is a limit because a page stays open for days. */
const stepsAtMost = 100

/**
 * What Undo takes back, and Redo does again.
 * @param isFree whether a task can be taken back, or moved again, at this moment
 */
export function moveHistory(isFree: (task: Task, step: Step, isUndone: boolean) => boolean) {
  const entries = shallowRef<readonly Entry[]>([])

  function next(isUndone: boolean): Part | null {
    const free = entries.value.filter(entry => entry.isUndone === isUndone && isFree(entry.task, entry.step, isUndone))
    const [first, ...others] = free.map(({ step }) => step)
    if (!first) return null
    const step = others.reduce(
      (best, step) => ((isUndone ? step.number < best.number : step.number > best.number) ? step : best),
      first,
    )
    return { step, tasks: free.filter(entry => entry.step === step).map(({ task }) => task) }
  }

  return {
    /** The last step that can be taken back; null if there is none. */
    toUndo: computed(() => next(false)),
    /** The first step of those that have been taken back, and can be done again; null if there is none. */
    toRedo: computed(() => next(true)),

    /** Adds a task to a step. A new step ends Redo for the earlier ones. */
    add(step: Step, task: Task): void {
      const kept = entries.value.filter(
        entry =>
          entry.step.number > step.number - stepsAtMost &&
          (!entry.isUndone || entry.step.number > step.number) &&
          !(entry.step === step && entry.task.id === task.id),
      )
      entries.value = [...kept, { step, task, isUndone: false }]
    },

    mark(step: Step, task: Task, isUndone: boolean): void {
      entries.value = entries.value.map(entry =>
        entry.step === step && entry.task.id === task.id ? { ...entry, isUndone } : entry,
      )
    },

    /** Nothing that was done to the task can be taken back any more: somebody else has moved it, or Undo failed for good. */
    forget(id: number): void {
      if (entries.value.some(({ task }) => task.id === id))
        entries.value = entries.value.filter(({ task }) => task.id !== id)
    },
  }
}
