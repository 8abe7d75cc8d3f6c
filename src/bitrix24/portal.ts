import type { B24Frame } from '@bitrix24/b24jssdk'
import { bitrix24Batch } from './batch.ts'
import { bitrix24Frame } from './frame.ts'
import { toLanguageTag } from './language.ts'
import { toOpening } from './opening.ts'
import type { Placement, Portal } from '../domain/portal.ts'
import { bitrix24Preferences } from './preferences.ts'
import { bitrix24Tasks } from './tasks.ts'

/** The port over a greeted SDK frame. The frame stays in here: wrapped in a proxy, its private fields would break. */
export function bitrix24Portal(b24: B24Frame): Portal {
  const placement: Placement = { code: b24.placement.placement, options: toOptions(b24.placement.options) }
  const opening = toOpening(placement)
  let clockOffset = 0
  const batch = bitrix24Batch(b24, (time) => {
    const offset = time.getTime() - Date.now()
    // An answer is under way for a moment, and deadlines are of minutes
    clockOffset = Math.abs(offset) < 60_000 ? 0 : offset
  })
  const origin = b24.getTargetOrigin()
  const tasks = bitrix24Tasks(batch, origin, opening.kind === 'task' ? opening.id : null)
  return {
    origin,
    now: () => new Date(Date.now() + clockOffset),
    language: toLanguageTag(b24.getLang()),
    placement,
    opening,
    isAdministrator: isYes(b24.auth.isAdmin),
    isInstalled: !isYes(b24.isInstallMode),
    isFirstRun: isYes(b24.isFirstRun),
    tasks,
    async loadPlaces() {
      const { bitrix24Places } = await import('./places.ts')
      // Whichever of the app's pages this is, and whatever the portal has added to its address
      return bitrix24Places(batch, new URL('index.html', location.origin + location.pathname).href)
    },
    frame: bitrix24Frame(b24, placement.options.IFRAME === 'Y' || opening.kind === 'page', tasks.address),
    preferences: bitrix24Preferences(b24),
  }
}

/** PHP's booleans, in whatever type they come. */
function isYes(value: unknown): boolean {
  return value === true || value === 'Y' || value === '1' || value === 1
}

/** An object, a JSON string of one, `[]` for none, or nothing at all. */
export function toOptions(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'string') {
    try {
      return toOptions(JSON.parse(value))
    } catch {
      return {}
    }
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {}
}
