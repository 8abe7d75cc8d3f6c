/**
 * Runs a task unless another page of this browser runs one under the same name. Without the Web Locks API every page runs it.
 * @returns whether it was run
 */
export async function withLock(name: string, task: () => Promise<void>): Promise<boolean> {
  let isRun = false
  const run = () => {
    isRun = true
    return task()
  }
  try {
    // Not in insecure contexts, nor in every frame of another site
    if ('locks' in navigator) await navigator.locks.request(name, { ifAvailable: true }, lock => lock ? run() : undefined)
    else await run()
  } catch (error) {
    if (isRun) throw error
    await run()
  }
  return isRun
}
