/** Milliseconds. If the computer's clock goes back by more, somebody has put it right. */
const jump = 5_000

/**
 * The portal's clock, as its answers tell it. The computer's own may be wrong, be put right, or stand still in sleep.
 */
export function portalClock(): { readonly now: () => Date; readonly set: (time: Date, took: number) => void } {
  let offset = 0
  let isKnown = false
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
    /**
     * @param time of the portal's answer that has just come
     * @param took milliseconds since it was asked, by a clock that nobody puts right. The portal's clock has gone on from
     * `time` by no more than that
     */
    set(time: Date, took: number): void {
      const least = time.getTime() - follow()
      // Of several answers the fastest tells it best
      if (!isKnown || offset < least || offset > least + took) offset = least
      isKnown = true
    },
  }
}
