import type { B24Frame } from '@bitrix24/b24jssdk'
import { bitrix24Batch } from './batch.ts'
import { bitrix24Frame } from './frame.ts'
import { backgroundOption, ownAddress } from './bindings.ts'
import { toLanguageTag } from './language.ts'
import { taskLists } from './lists.ts'
import { fillsFrame, toOpening } from './opening.ts'
import type { Placement, Portal } from '../domain/portal.ts'
import { portalClock } from './clock.ts'
import { bitrix24Preferences } from './preferences.ts'
import { choicesOption, returnDateKeeper } from './returnDates.ts'
import { bitrix24Tasks } from './tasks.ts'

/**
 * The port over an SDK frame that is connected. The frame stays in here: wrapped in a proxy, its private fields
 * would break.
 */
export function bitrix24Portal(b24: B24Frame): Portal {
  const placement: Placement = { code: b24.placement.placement, options: toOptions(b24.placement.options) }
  const opening = toOpening(placement)
  const clock = portalClock()
  const batch = bitrix24Batch(b24, clock.set)
  const origin = b24.getTargetOrigin()
  const isAdministrator = isYes(b24.auth.isAdmin)
  const address = ownAddress()
  const dates = returnDateKeeper(clock.now)
  const lists = taskLists(
    opening.kind === 'task' ? opening.id : null,
    isAdministrator && opening.kind === 'page' ? address : null,
    dates,
  )
  const tasks = bitrix24Tasks(batch, origin, lists, undefined, undefined, clock.now)
  const preferences = bitrix24Preferences(b24)
  dates.hint({ [choicesOption]: preferences.get(choicesOption) })
  let hasBackground: boolean | null = null
  // Not before it is wanted: the SDK throws for what is not set, which takes a slow computer 8 ms
  const isBackgroundChosen = () => (hasBackground ??= appOption(b24, backgroundOption) === '1')
  return {
    origin,
    now: clock.now,
    language: toLanguageTag(b24.getLang()),
    opening,
    isAdministrator,
    isInstalled: !isYes(b24.isInstallMode),
    isFirstRun: isYes(b24.isFirstRun),
    hasBackground: isBackgroundChosen,
    tasks,
    async loadPlaces() {
      const places = await import('./places.ts')
      return places.bitrix24Places(batch, address, {
        get: isBackgroundChosen,
        set: isChosen => (hasBackground = isChosen),
      })
    },
    loadNotices: async () => (await import('./notices.ts')).bitrix24Notices(batch, lists.user),
    frame: bitrix24Frame(b24, fillsFrame(placement), tasks.address),
    preferences,
  }
}

/** What an administrator has chosen for everybody. */
function appOption(b24: B24Frame, name: string): unknown {
  try {
    return b24.options.appGet(name)
  } catch {
    // The SDK throws for an option that is not set
    return null
  }
}

/** PHP's booleans, in whatever type they come. */
function isYes(value: unknown): boolean {
  return value === true || value === 'Y' || value === '1' || value === 1
}

/** An object, a JSON string of one, `[]` for none, or nothing at all. */
function toOptions(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'string') {
    try {
      return toOptions(JSON.parse(value))
    } catch {
      return {}
    }
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
