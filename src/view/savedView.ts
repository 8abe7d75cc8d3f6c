import type { Tab } from '../lists/tabs.ts'
import { readSaved } from './firstScope.ts'

const orders = {
  inProgress: ['deadline', 'priority', 'project', 'created'],
  deferred: ['deadline', 'priority', 'project', 'created', 'deferred', 'return'],
} as const
export type Order = (typeof orders)[Tab][number]

const groupings = {
  inProgress: ['none', 'project', 'deadline', 'activity'],
  deferred: ['none', 'project', 'deadline', 'return'],
} as const
export type Grouping = (typeof groupings)[Tab][number]

/** What each tab can be ordered and grouped by. */
export const possible: Readonly<
  Record<Tab, { readonly orders: readonly Order[]; readonly groupings: readonly Grouping[] }>
> = {
  inProgress: { orders: orders.inProgress, groupings: groupings.inProgress },
  deferred: { orders: orders.deferred, groupings: groupings.deferred },
}

/** How a list is arranged. */
export interface View {
  readonly order: Order
  readonly isDescending: boolean
  readonly grouping: Grouping
}

const usual: Readonly<Record<Tab, View>> = {
  inProgress: { order: 'deadline', isDescending: false, grouping: 'deadline' },
  deferred: { order: 'return', isDescending: false, grouping: 'return' },
}

/** Reads a saved view; the usual one for anything invalid. */
export function toView(kept: unknown, tab: Tab): View {
  if (typeof kept !== 'object' || kept === null) return usual[tab]
  const { order, isDescending, grouping } = kept as Record<string, unknown>
  return {
    order: possible[tab].orders.find(name => name === order) ?? usual[tab].order,
    isDescending: typeof isDescending === 'boolean' ? isDescending : usual[tab].isDescending,
    grouping: possible[tab].groupings.find(name => name === grouping) ?? usual[tab].grouping,
  }
}

export interface SavedView {
  readonly inProgress: View
  readonly deferred: View
  readonly participating: boolean
}

/**
 * Version 1.0.0 wrote none, and both tabs when one had changed: its own usual view of Deferred, which had no
 * groups, was nobody's choice.
 */
const version = 2

export const writeSavedView = (view: SavedView): string => JSON.stringify({ version, ...view })

/** Reads the saved settings; the defaults for anything invalid, so that the list is always shown. */
export function parseSavedView(text: string | null): SavedView {
  const { inProgress, deferred, participating, version } = readSaved(text)
  const view = toView(deferred, 'deferred')
  const isChosen = version !== undefined || view.order !== 'return' || view.isDescending || view.grouping !== 'none'
  return {
    inProgress: toView(inProgress, 'inProgress'),
    deferred: isChosen ? view : usual.deferred,
    participating: participating === true,
  }
}
