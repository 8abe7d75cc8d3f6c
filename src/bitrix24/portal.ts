import type { B24Frame } from '@bitrix24/b24jssdk'
import { bitrix24Batch } from './batch.ts'
import { bitrix24Frame } from './frame.ts'
import { backgroundOption, ownAddress } from './bindings.ts'
import type { Early } from './early.ts'
import { isYes, toMap } from './greeting.ts'
import { toLanguageTag } from './language.ts'
import { taskLists } from './lists.ts'
import { fillsFrame, toOpening } from './opening.ts'
import { wishesOf } from './queries.ts'
import type { Placement, Portal } from '../domain/portal.ts'
import { portalClock } from './clock.ts'
import { bitrix24Preferences } from './preferences.ts'
import { choicesOption, returnDateKeeper } from './returnDates.ts'
import { bitrix24Tasks } from './tasks.ts'

/**
 * The port over an SDK frame that is connected. The frame stays in here: wrapped in a proxy, its private fields
 * would break.
 * @param early what the page's own lines have asked
 */
export function bitrix24Portal(b24: B24Frame, early?: Early): Portal {
  const placement: Placement = { code: b24.placement.placement, options: toMap(b24.placement.options) }
  const opening = toOpening(placement)
  const clock = portalClock()
  const batch = bitrix24Batch(b24, clock.set, early)
  const origin = b24.getTargetOrigin()
  const isAdministrator = isYes(b24.auth.isAdmin)
  const address = ownAddress()
  const dates = returnDateKeeper(clock.now)
  const { opened, wantsPlaces } = wishesOf(opening, isAdministrator)
  const lists = taskLists(opened, wantsPlaces ? address : null, dates)
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
    isFirstRun: early?.isFirstRun || isYes(b24.isFirstRun),
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
