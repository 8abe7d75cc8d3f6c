/** Smaller differences (milliseconds) are ignored: answers take time, and deadlines have minute precision. */
const unimportant = 60_000
/** A clock that runs backwards by more than that was put right. */
const jump = 5_000

/**
 * The portal's clock, as its answers tell it. The computer's own may be wrong, be put right, or stand still in sleep.
 */
export function portalClock(): { readonly now: () => Date; readonly set: (time: Date) => void } {
  let offset = 0
  let last = Date.now()
  let lastElapsed = performance.now()

  /**
   * Time does not run backwards: if the computer's clock does, it was put right, and the portal's goes on from
   * where it was.
   */
  function follow(): number {
    const date = Date.now()
    const elapsed = performance.now()
    const difference = date - last - (elapsed - lastElapsed)
    // Forwards: the computer may have slept. The next answer tells
    if (difference < -jump) offset -= difference
    last = date
    lastElapsed = elapsed
    return date
  }

  return {
    now: () => new Date(follow() + offset),
    /** @param time of the portal's answer that has just come */
    set(time: Date): void {
      const difference = time.getTime() - follow()
      offset = Math.abs(difference) < unimportant ? 0 : difference
    },
  }
}
