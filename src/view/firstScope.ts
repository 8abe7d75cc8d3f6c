import type { Scope } from '../domain/lists.ts'

/** What was kept; empty for anything that is not ours. */
export function readSaved(text: unknown): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(String(text))) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** What to read first: the deferred tasks are counted only. */
export const firstScope = (text: unknown): Scope => ({
  participating: readSaved(text).participating === true,
  deferred: false,
})
