import type { B24Frame } from '@bitrix24/b24jssdk'
import type { PortalPreferences } from '../domain/portal.ts'

/**
 * Milliseconds between two writes of one name. Other names are written at once, because the page may be closed at
 * any time.
 */
const leastBetweenWrites = 1_000

export function bitrix24Preferences(b24: B24Frame): PortalPreferences {
  const known = new Map<string, string>()
  const unwritten = new Set<string>()
  const justWritten = new Set<string>()

  function write(name: string): void {
    if (!unwritten.has(name) || justWritten.has(name)) return
    unwritten.delete(name)
    // Not `options.userSet`: it throws if the portal gave no options at all
    void b24.parent.message.send('setUserOption', { name, value: known.get(name)!, isSafely: true })
    justWritten.add(name)
    setTimeout(() => {
      justWritten.delete(name)
      write(name)
    }, leastBetweenWrites)
  }

  return {
    get(name) {
      const value = known.get(name)
      if (value !== undefined) return value
      try {
        const kept: unknown = b24.options.userGet(name)
        return typeof kept === 'string' ? kept : null
      } catch {
        // The SDK throws for an option that is not set
        return null
      }
    },
    set(name, value) {
      known.set(name, value)
      unwritten.add(name)
      write(name)
    },
  }
}
