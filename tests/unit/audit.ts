import type { Portal } from '../portal/portal.ts'
import type { Move } from '../portal/rules.ts'

/** How a task came to its status, and by whom. */
interface LastMove {
  readonly move: Move | 'set'
  readonly by: 'app' | 'other'
}

const completed = 5

/**
 * Watches what REST moves in a portal, and keeps, per task, who moved it last. Every move of the app needs a choice
 * of the user's for that very task, and none may undo what somebody else has done.
 */
export class MoveAudit {
  readonly #portal: Portal
  readonly #last = new Map<number, LastMove>()
  /** How often the user has asked for it, and it has not happened yet. */
  readonly #choices = { defer: new Map<number, number>(), renew: new Map<number, number>() }
  /** When the user wants a task back that they have put away. */
  readonly #dates = new Map<number, Date>()
  #checked = 0

  constructor(portal: Portal) {
    this.#portal = portal
  }

  /** @param until with which the tasks are deferred */
  date(ids: readonly number[], until: Date | null): void {
    for (const id of ids) {
      if (until) this.#dates.set(id, until)
      else this.#dates.delete(id)
    }
  }

  choose(move: 'defer' | 'renew', ids: readonly number[]): void {
    const choices = this.#choices[move]
    for (const id of ids) choices.set(id, (choices.get(id) ?? 0) + 1)
  }

  /** Another person moves a task, 0 deletes it. */
  moveAsOther(id: number, status: number): void {
    this.check()
    const task = this.#portal.tasks.get(id)
    if (!task) return
    if (status === 0) this.#portal.tasks.delete(id)
    else if (task.status !== status) {
      task.status = status
      this.#last.set(id, { move: 'set', by: 'other' })
    }
  }

  /**
   * Looks at what has been moved since the last call. Throws for a move that was nobody's choice, or that undid
   * what another person did.
   */
  check(now = new Date()): void {
    const moves = this.#portal.moves.slice(this.#checked)
    this.#checked = this.#portal.moves.length
    for (const { task, move, from, to } of moves) {
      const before = this.#last.get(task)
      const what = `${move} of ${task}, ${from} to ${to}, last moved by ${before?.by ?? 'nobody'}`
      if (from === completed) throw new Error(`${what}: it was completed`)
      switch (move) {
        case 'pause':
          if (!this.#choices.defer.get(task)) throw new Error(`${what}: nobody chose to defer it`)
          break
        case 'defer':
          this.#use(move, task, what)
          break
        case 'renew':
          // By the user's own wish, or because it is due
          if (this.#choices.renew.get(task)) this.#use(move, task, what)
          else if (!this.#isDue(task, now)) throw new Error(`${what}: nobody chose it, and it is not due`)
          this.#dates.delete(task)
          break
        // Only what the app has paused, or renewed, is its own to start
        case 'start':
          if (before?.by !== 'app') throw new Error(`${what}: the app has not paused it`)
          break
        case 'complete':
        case 'update':
          throw new Error(what)
      }
      this.#last.set(task, { move, by: 'app' })
    }
  }

  /**
   * Tasks that the app has paused for deferring, and that are paused still. A renewed one that was not started has
   * said so.
   */
  pausedByApp(): number[] {
    return [...this.#last].flatMap(([id, { move, by }]) =>
      by === 'app' && move === 'pause' && this.#portal.tasks.has(id) ? [id] : [],
    )
  }

  #isDue(task: number, now: Date): boolean {
    const date = this.#dates.get(task)
    return date !== undefined && date <= now
  }

  #use(move: 'defer' | 'renew', task: number, what: string): void {
    const left = (this.#choices[move].get(task) ?? 0) - 1
    if (left < 0) throw new Error(`${what}: nobody chose it`)
    this.#choices[move].set(task, left)
  }
}
