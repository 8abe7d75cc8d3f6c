import type { B24Frame } from '@bitrix24/b24jssdk'
import type { PortalPreferences } from './portal.ts'

export function bitrix24Preferences(b24: B24Frame): PortalPreferences {
  const written = new Map<string, string>()
  return {
    get(name) {
      const value = written.get(name)
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
      written.set(name, value)
      // Not `options.userSet`: it throws where the portal gave no options at all
      void b24.parent.message.send('setUserOption', { name, value, isSafely: true })
    },
  }
}
