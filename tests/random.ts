/** The same numbers for the same seed, so that a failure can be run again: mulberry32. */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Where random tests begin: at the same place each time, so that a red run says something about the change and not
 * about luck. `SEED=random` begins somewhere else, `SEED=4711` where another run has begun.
 */
export const seed = (): number => {
  const { SEED } = process.env
  return SEED === 'random' ? Date.now() % 2 ** 31 : Number(SEED ?? 1)
}
