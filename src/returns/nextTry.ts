/** Milliseconds after which a failed attempt is repeated. */
const retryAfter = 10 * 60_000
/** Milliseconds. Many frames learn at the same time that a task is due: each waits for a random part of this. */
const spread = 60_000
/** The same after a failed attempt, which many frames have at the same time, too. */
const retrySpread = 5 * 60_000

/**
 * When to try: when the next task is due, or after a failed attempt when `retryAfter` is over if that is later; a random
 * part of the spread is added. All in milliseconds since 1970.
 * @param failedAt when the last attempt failed; null if it did not
 */
export function nextTry(dueAt: number, failedAt: number | null): number {
  if (failedAt !== null) return Math.max(dueAt, failedAt + retryAfter + Math.random() * retrySpread)
  return dueAt + Math.random() * spread
}
