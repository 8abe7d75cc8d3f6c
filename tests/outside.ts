/**
 * What goes on outside of a test's fake clock: it has to have ended before fake time goes by, or a slow machine
 * gets other results than a quick one.
 */
import { webcrypto } from 'node:crypto'
import { vi } from 'vitest'

/**
 * Milliseconds by the clock on the wall after which something that goes on outside is taken to hang: a machine on which
 * much else runs stops a process for tens of seconds. A test fails a little later.
 */
export const patience = 60_000

/** The event loop's next turn. It is never faked: what has ended outside can go on in it. */
export const nextTurn = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

/**
 * Gives jsdom, which has no `crypto.subtle`, that of Node, which works in a thread of its own.
 * @returns whether nothing of it is under way
 */
export function stubCrypto(): () => boolean {
  let pending = 0
  const subtle = new Proxy(webcrypto.subtle, {
    get(target, name: keyof SubtleCrypto) {
      const method = target[name] as (...parameters: unknown[]) => Promise<unknown>
      return async (...parameters: unknown[]) => {
        pending++
        try {
          return await method.apply(target, parameters)
        } finally {
          pending--
        }
      }
    },
  })
  vi.stubGlobal('crypto', { getRandomValues: webcrypto.getRandomValues.bind(webcrypto), subtle })
  return () => pending === 0
}

/**
 * Waits until an assertion holds. Unlike `vi.waitFor` it lets no fake time go by, and gives a busy machine a
 * minute.
 */
export async function eventually(assertion: () => void): Promise<void> {
  const start = performance.now()
  for (;;) {
    try {
      assertion()
      return
    } catch (error) {
      if (performance.now() - start > patience) throw error
      await nextTurn()
    }
  }
}
