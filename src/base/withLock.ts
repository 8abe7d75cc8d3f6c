/**
 * Does work, unless a page of this browser is doing work under the same name. Without the Web Locks API every page
 * runs it.
 */
export async function withLock(name: string, work: () => Promise<void>): Promise<void> {
  let hasBegun = false
  const run = () => {
    hasBegun = true
    return work()
  }
  try {
    // Insecure contexts have no locks, nor has every frame of another site
    if ('locks' in navigator)
      await navigator.locks.request(name, { ifAvailable: true }, lock => (lock ? run() : undefined))
    else await run()
  } catch (error) {
    if (hasBegun) throw error
    await run()
  }
}
