import { parseFault, type Fault } from './faults.ts'
import { allPlacements } from './placements.ts'

/**
 * What a portal wants before it defers a running task. The documentation and the task module contradict one
 * another.
 */
export type PortalKind = 'pause-first' | 'running'

/**
 * The task module's old and new code. V2 is an option since July 2025 and everywhere in the cloud since February
 * 2026; a portal on premises that was not updated is V1.
 */
export type TaskModule = 'V1' | 'V2'

export const defaultModule: TaskModule = 'V2'

/** Which statuses go with system errors: those of the product's own source, or those that the documentation names. */
export type StatusTable = 'source' | 'documented'

/** What `openPath` does: open a card, say that this device can't (a phone's app), or say nothing. */
type OpenPath = 'opens' | 'unsupported' | 'silent'

/** Where a task's card opens the app: in itself, or in a slider over it. */
export type Cards = 'old' | 'new'

/** Milliseconds since 1970, as `Date.now`. */
export type Clock = () => number

/**
 * One portal page: what it is like and how it opens the app. Every field can be given in the page's address under
 * its name.
 */
export interface PortalSettings {
  kind: PortalKind
  module: TaskModule
  /** Id of the current user. */
  user: number
  admin: boolean
  /** The portal's code of a language (`br`, `ua`, …), also of the wording of its errors. */
  lang: string
  placement: string
  /**
   * PLACEMENT_OPTIONS as the frame gets them, of any type; `{}` for what a portal writes in this placement,
   * undefined to leave them out.
   */
  options: unknown
  open: 'post' | 'get'
  /** Exactly so many tasks in progress: of the seed's 11 first, then generated ones. Null: the seed's 11. */
  tasks: number | null
  /** Milliseconds that each REST request takes. */
  latency: number
  /** Milliseconds that each move of a task takes, one after the other in a batch. */
  moveTime: number
  /** Seconds that a method may work within ten minutes before it is refused: some cloud's. */
  quota: number
  /** The user's timer runs on the one task that allows it. */
  timer: boolean
  /** The page answers no message of the frame. */
  silent: boolean
  /**
   * The app stands in a slider, which has a height of its own. Lists, menus and context menus always open it in
   * one.
   */
  slider: boolean
  /** New cards (25.700 and later) open the app in a slider, old ones have it in themselves. */
  cards: Cards
  /** CSS pixels of the window that the card is seen through, which then scrolls by itself; null: the page does. */
  window: number | null
  statuses: StatusTable
  /** Methods that this portal does not have. */
  unserved: readonly string[]
  /** What `tasks.task.get` says of a task that is not there: an empty result with 200, or an error. */
  missing: 'empty' | 'error'
  /** `placement.bind` takes only handlers on the app's own host, as the documentation wants it. */
  checksHandler: boolean
  openPath: OpenPath
  /** TIME_ZONE of the user's profile (`Europe/Moscow`); empty: the browser's. */
  timeZone: string
  /** Seconds that an access token lives. */
  tokenLife: number
  /** REST permissions of the app. */
  scope: readonly string[]
  /** The app is not installed yet: `getInitData` reports INSTALL until `setInstallFinish`. */
  install: boolean
  firstRun: boolean
  /** Codes of the placements that this portal knows. */
  placements: readonly string[]
  /** Placements where the app's page is bound from the start, at `index.html` as the app itself binds it. */
  bound: readonly string[]
  /** An administrator had chosen the background, and the portal has taken it away. */
  lostBackground: boolean
  /** What is appended to the address of the app's page. */
  app: string
  faults: readonly Fault[]
  /** The portal's clock, for tests. */
  now?: Clock
}

export const defaultSettings: PortalSettings = {
  kind: 'pause-first',
  module: defaultModule,
  user: 1,
  admin: true,
  lang: 'en',
  placement: 'TASK_VIEW_TAB',
  options: {},
  open: 'post',
  tasks: null,
  latency: 0,
  moveTime: 0,
  quota: 480,
  timer: false,
  silent: false,
  slider: false,
  cards: 'old',
  window: null,
  statuses: 'source',
  unserved: [],
  missing: 'empty',
  checksHandler: false,
  openPath: 'opens',
  timeZone: '',
  tokenLife: 3600,
  scope: ['task', 'placement'],
  install: false,
  firstRun: false,
  placements: allPlacements,
  bound: [],
  lostBackground: false,
  app: '',
  faults: [],
}

/** The task whose card the portal's page is, and the project whose list it shows. */
export const cardTask = 101
export const listProject = 11
/** The task on which a timer runs, if one does. */
export const timedTask = 109

/** What PLACEMENT_OPTIONS hold when the app is opened as the settings say. */
export function placementOptions(settings: PortalSettings): unknown {
  const { options, placement } = settings
  if (typeof options !== 'object' || options === null || Array.isArray(options) || Object.keys(options).length > 0)
    return options
  return optionsAt(placement, settings)
}

/**
 * What PLACEMENT_OPTIONS hold in a place (docs api-reference/widgets/task/). `URI`, of the page that the place is
 * on, is in all but those of the app's own page.
 * @param subject id of the task, user or project that the place belongs to
 */
export function optionsAt(placement: string, { slider, user }: PortalSettings, subject?: string): unknown {
  const tasks = `/company/personal/user/${user}/tasks/`
  const task = subject ?? String(cardTask)
  const group = subject ?? String(listProject)
  const own = {
    ...(placement.startsWith('TASK_VIEW_') && { taskId: task, URI: `${tasks}task/view/${task}/` }),
    ...(placement === 'TASK_LIST_CONTEXT_MENU' && { ID: task, URI: tasks }),
    ...(placement === 'TASK_USER_LIST_TOOLBAR' && { USER_ID: subject ?? String(user), URI: tasks }),
    ...(placement === 'TASK_GROUP_LIST_TOOLBAR' && { GROUP_ID: group, URI: `/workgroups/group/${group}/tasks/` }),
    ...(placement === 'PAGE_BACKGROUND_WORKER' && { ID: placement }),
    ...(!placement.startsWith('TASK_') && placement !== 'DEFAULT' && { URI: tasks }),
    ...(slider && { IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' }),
  }
  // PHP's empty map
  return Object.keys(own).length > 0 ? own : []
}

/**
 * Settings from a page's address: `?kind=running&lang=de&tasks=120&fault=batch:status=502`. Throws a `RangeError`
 * for what makes no sense.
 */
export function parseSettings(query: URLSearchParams): Partial<PortalSettings> {
  const settings: Partial<PortalSettings> = {}
  for (const [name, text] of query) {
    switch (name) {
      case 'kind':
        settings.kind = oneOf(text, ['pause-first', 'running'])
        break
      case 'module':
        settings.module = oneOf(text, ['V1', 'V2'])
        break
      case 'cards':
        settings.cards = oneOf(text, ['old', 'new'])
        break
      case 'statuses':
        settings.statuses = oneOf(text, ['source', 'documented'])
        break
      case 'missing':
        settings.missing = oneOf(text, ['empty', 'error'])
        break
      case 'openPath':
        settings.openPath = oneOf(text, ['opens', 'unsupported', 'silent'])
        break
      case 'timeZone':
        settings.timeZone = text
        break
      case 'unserved':
        settings.unserved = listOf(text)
        break
      case 'open':
        settings.open = oneOf(text, ['post', 'get'])
        break
      case 'lang':
        settings.lang = text
        break
      case 'placement':
        settings.placement = text
        break
      case 'app':
        settings.app = text
        break
      case 'options':
        settings.options = text === 'none' ? undefined : JSON.parse(text)
        break
      case 'scope':
        settings.scope = listOf(text)
        break
      case 'placements':
        settings.placements = listOf(text)
        break
      case 'bound':
        settings.bound = listOf(text).map(code => oneOf(code, allPlacements))
        break
      case 'user':
      case 'tasks':
      case 'latency':
      case 'moveTime':
      case 'quota':
      case 'window':
      case 'tokenLife':
        settings[name] = toNumber(text)
        break
      case 'admin':
      case 'timer':
      case 'silent':
      case 'slider':
      case 'checksHandler':
      case 'lostBackground':
      case 'install':
      case 'firstRun':
        settings[name] = text === '1' || text === 'true'
        break
      case 'fault':
        settings.faults = [...(settings.faults ?? []), parseFault(text)]
        break
      case 'portal':
        break
      default:
        throw new RangeError(`There is no setting "${name}"`)
    }
  }
  return settings
}

const listOf = (text: string) => text.split(',').filter(Boolean)

function oneOf<const T extends string>(text: string, allowed: readonly T[]): T {
  const found = allowed.find(value => value === text)
  if (!found) throw new RangeError(`"${text}" is none of ${allowed.join(', ')}`)
  return found
}

function toNumber(text: string): number {
  const number = Number(text)
  if (!(number >= 0)) throw new RangeError(`"${text}" is no number`)
  return number
}
