import { parseFault, type Fault } from './faults.ts'

/** What a portal wants before it defers a running task. The documentation and the task module contradict one another. */
export type PortalKind = 'pause-first' | 'running'

/** Milliseconds since 1970, as `Date.now`. */
export type Clock = () => number

/** One portal page: what it is like and how it opens the app. Every field can be given in the page's address under its name. */
export interface PortalSettings {
  kind: PortalKind
  /** Id of the current user. */
  user: number
  admin: boolean
  /** The portal's code of a language (`br`, `ua`, …), also of the wording of its errors. */
  lang: string
  placement: string
  /** PLACEMENT_OPTIONS as the frame gets them, of any type; `{}` for what a portal writes in this placement, undefined to leave them out. */
  options: unknown
  open: 'post' | 'get'
  /** In-progress tasks of the user, at least: those of the seed and as many more as it takes. 0 for none at all. */
  tasks: number | null
  /** Milliseconds that each REST request takes. */
  latency: number
  /** The page answers no message of the frame. */
  silent: boolean
  /** The app stands in a slider, which has a height of its own. */
  slider: boolean
  /** Seconds that an access token lives. */
  tokenLife: number
  /** Scopes of the app. */
  scope: readonly string[]
  install: boolean
  firstRun: boolean
  /** What is appended to the address of the app's page. */
  app: string
  faults: readonly Fault[]
  /** The portal's clock, for tests. */
  now?: Clock
}

export const defaultSettings: PortalSettings = {
  kind: 'pause-first',
  user: 1,
  admin: true,
  lang: 'en',
  placement: 'TASK_VIEW_TAB',
  options: {},
  open: 'post',
  tasks: null,
  latency: 0,
  silent: false,
  slider: false,
  tokenLife: 3600,
  scope: ['task', 'placement'],
  install: false,
  firstRun: false,
  app: '',
  faults: [],
}

/** What PLACEMENT_OPTIONS hold (docs api-reference/widgets/task/). `URI` is in all but those of the app's own page. */
export function placementOptions({ options, placement, slider, user }: PortalSettings): unknown {
  if (typeof options !== 'object' || options === null || Array.isArray(options) || Object.keys(options).length > 0) return options
  const own = {
    ...(placement.startsWith('TASK_VIEW_') && { taskId: '101' }),
    ...(placement === 'TASK_LIST_CONTEXT_MENU' && { ID: '101' }),
    ...(placement === 'TASK_USER_LIST_TOOLBAR' && { USER_ID: String(user) }),
    ...(placement === 'TASK_GROUP_LIST_TOOLBAR' && { GROUP_ID: '11' }),
    ...(placement !== 'DEFAULT' && { URI: `/company/personal/user/${user}/tasks/` }),
    ...(slider && { IFRAME: 'Y', IFRAME_TYPE: 'SIDE_SLIDER' }),
  }
  // PHP's empty map
  return Object.keys(own).length > 0 ? own : []
}

/** Settings from a page's address: `?kind=running&lang=de&tasks=120&fault=batch:status=502`. Throws a `RangeError` for what makes no sense. */
export function parseSettings(query: URLSearchParams): Partial<PortalSettings> {
  const settings: Partial<PortalSettings> = {}
  for (const [name, text] of query) {
    switch (name) {
      case 'kind': settings.kind = oneOf(text, ['pause-first', 'running']); break
      case 'open': settings.open = oneOf(text, ['post', 'get']); break
      case 'lang': settings.lang = text; break
      case 'placement': settings.placement = text; break
      case 'app': settings.app = text; break
      case 'options': settings.options = text === 'none' ? undefined : JSON.parse(text); break
      case 'scope': settings.scope = text.split(',').filter(Boolean); break
      case 'user':
      case 'tasks':
      case 'latency':
      case 'tokenLife': settings[name] = toNumber(text); break
      case 'admin':
      case 'silent':
      case 'slider':
      case 'install':
      case 'firstRun': settings[name] = text === '1' || text === 'true'; break
      case 'fault': settings.faults = [...settings.faults ?? [], parseFault(text)]; break
      case 'portal': break
      default: throw new RangeError(`There is no setting "${name}"`)
    }
  }
  return settings
}

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
