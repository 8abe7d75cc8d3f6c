import { computed, shallowRef } from 'vue'
import type { Task } from '../domain/task.ts'

/** One action of the user's. Its tasks are taken back together, and nothing else with them. */
export interface Step {
  /** A later step has a higher number. */
  readonly number: number
  readonly kind: 'defer' | 'resume' | 'date'
  /** When each task was to return before the action, by id; none: no date. */
  readonly before: ReadonlyMap<number, Date>
  /** When it was to return after the action. */
  readonly after: ReadonlyMap<number, Date>
  /** Ids of those that were to return paused before the action, as somebody had left them. */
  readonly returnPaused: Set<number>
}

/** A step, or what is left of it. */
export interface Part {
  readonly step: Step
  readonly tasks: readonly Task[]
}

interface Entry {
  readonly step: Step
  readonly task: Task
  readonly isUndone: boolean
}

/** Actions that can be taken back: a page stays open for days. */
const stepsAtMost = 100

/** @param isFree whether a task can be taken back, or moved again, at this moment */
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
    /** The last step that has not been taken back. */
    toUndo: computed(() => next(false)),
    /** The first step of those that have been taken back. */
    toRedo: computed(() => next(true)),

    /** A new action ends what could be done again of the earlier ones. */
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

    /** Somebody else has moved the task: what was done to it before is not taken back any more. */
    forget(id: number): void {
      if (entries.value.some(({ task }) => task.id === id))
        entries.value = entries.value.filter(({ task }) => task.id !== id)
    },
  }
}
