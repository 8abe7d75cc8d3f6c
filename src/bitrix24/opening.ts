import type { Placement } from '../domain/portal.ts'
import type { Opening } from '../domain/opening.ts'
import { toId } from './rows.ts'

/**
 * For each placement, the option with the id of its task, project or user; a second name is used by older portals
 * (docs api-reference/widgets/task/).
 */
const placements: Readonly<
  Record<string, readonly [kind: 'task' | 'project' | 'user', ...options: string[]] | 'page'>
> = {
  TASK_VIEW_TAB: ['task', 'taskId'],
  TASK_VIEW_SIDEBAR: ['task', 'taskId'],
  TASK_VIEW_TOP_PANEL: ['task', 'taskId', 'TASK_ID'],
  TASK_LIST_CONTEXT_MENU: ['task', 'ID'],
  TASK_GROUP_LIST_TOOLBAR: ['project', 'GROUP_ID'],
  TASK_USER_LIST_TOOLBAR: ['user', 'USER_ID'],
  LEFT_MENU: 'page',
  DEFAULT: 'page',
}

const placementOf = (code: string) => (Object.hasOwn(placements, code) ? placements[code] : undefined)

/** Placements that the portal shows in a slider, as high as the window (product, app.layout template). */
const inSlider: ReadonlySet<string> = new Set([
  'TASK_LIST_CONTEXT_MENU',
  'TASK_GROUP_LIST_TOOLBAR',
  'TASK_USER_LIST_TOOLBAR',
  'USER_PROFILE_MENU',
])

/**
 * Whether the portal gives the frame a height of its own: on the app's own pages and in sliders, some of which say
 * so (`IFRAME`).
 */
export const fillsFrame = ({ code, options }: Placement): boolean =>
  options.IFRAME === 'Y' || inSlider.has(code) || placementOf(code) === 'page'

export function toOpening({ code, options }: Placement): Opening {
  const found = placementOf(code)
  if (found === 'page') return { kind: 'page' }
  const [kind, ...names] = found ?? []
  const id = names.map(name => toId(options[name])).find(id => id !== null)
  return kind && id ? { kind, id } : { kind: 'list' }
}
