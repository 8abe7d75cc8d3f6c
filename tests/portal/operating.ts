import type { Clock } from './settings.ts'

const minute = 60_000
const basketLife = 10 * minute

interface Basket {
  readonly since: number
  milliseconds: number
}

/**
 * How long the methods of an app, or of a webhook, have worked in the last ten minutes, whoever used it (docs
 * limits.md): in baskets of a minute, each of which is forgotten ten minutes after its first call.
 */
export class Operating {
  readonly #clock: Clock
  readonly #baskets = new Map<string, Basket[]>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Seconds. @param method with what it is counted for */
  of(method: string): number {
    return this.#of(method).reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
  }

  /** When the oldest basket is forgotten: seconds since 1970. */
  resetAt(method: string): number {
    return Math.floor(((this.#of(method)[0]?.since ?? this.#clock()) + basketLife) / 1000)
  }

  add(method: string, milliseconds: number): void {
    const baskets = this.#of(method)
    const last = baskets.at(-1)
    if (last && this.#clock() - last.since < minute) last.milliseconds += milliseconds
    else baskets.push({ since: this.#clock() - milliseconds, milliseconds })
  }

  #of(method: string): Basket[] {
    const kept = (this.#baskets.get(method) ?? []).filter(({ since }) => this.#clock() - since < basketLife)
    this.#baskets.set(method, kept)
    return kept
  }
}
