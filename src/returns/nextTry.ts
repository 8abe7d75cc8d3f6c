/** Milliseconds. A failed attempt is repeated after this time. */
const retryAfter = 10 * 60_000
/**
 * Many frames learn at the same time that something is due, or that it failed: each waits for a random part of
 * this.
 */
const spread = 60_000
const retrySpread = 5 * 60_000

/**
 * When to try: when the next task is due, or some time after an attempt that has failed. All in milliseconds since
 * 1970.
 */
export function nextTry(dueAt: number, failedAt: number | null): number {
  if (failedAt !== null) return Math.max(dueAt, failedAt + retryAfter + Math.random() * retrySpread)
  return dueAt + Math.random() * spread
}
