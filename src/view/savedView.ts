// The saved view settings. In a file of their own, because the first request needs them before view.ts is loaded
import type { Tab } from '../lists/tabs.ts'

export const orders = ['deadline', 'priority', 'project', 'created', 'deferred', 'return'] as const
export type Order = typeof orders[number]

export const groupings = ['none', 'project', 'deadline'] as const
export type Grouping = typeof groupings[number]

/** How a list is arranged. */
export interface View {
  readonly order: Order
  readonly isDescending: boolean
  readonly grouping: Grouping
}

/** Reads a saved view; the fallback for anything invalid. */
export function toView(kept: unknown, fallback: View): View {
  if (typeof kept !== 'object' || kept === null) return fallback
  const { order, isDescending, grouping } = kept as Record<string, unknown>
  return {
    order: orders.find(name => name === order) ?? fallback.order,
    isDescending: typeof isDescending === 'boolean' ? isDescending : fallback.isDescending,
    grouping: groupings.find(name => name === grouping) ?? fallback.grouping,
  }
}

const usual: Readonly<Record<Tab, View>> = {
  inProgress: { order: 'deadline', isDescending: false, grouping: 'deadline' },
  deferred: { order: 'return', isDescending: false, grouping: 'none' },
}

export interface SavedView {
  readonly inProgress: View
  readonly deferred: View
  readonly participating: boolean
}

/** Reads the saved settings; the defaults for anything invalid, so that the list is always shown. */
export function parseSavedView(text: string | null): SavedView {
  let kept: unknown = null
  try {
    kept = JSON.parse(text ?? 'null')
  } catch {
    // Not ours
  }
  const { inProgress, deferred, participating } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>
  return { inProgress: toView(inProgress, usual.inProgress), deferred: toView(deferred, usual.deferred), participating: participating === true }
}
