import type { CommandAnswer } from './batch.ts'
import { field, listOf } from './rows.ts'

/** A place of the portal, and the page that it opens. */
export interface Binding {
  readonly code: string
  readonly handler: string
}

/** App option: an administrator has switched the background on. Every user's page can read it. */
export const backgroundOption = 'background'

/**
 * The address that the portal should open, derived from the current page's, whichever of the app's pages this is,
 * without its query.
 */
export const ownAddress = (): string => new URL('index.html', location.origin + location.pathname).href

/** The same app has several addresses: its folder, `index.html`, `install.html`, and the background's. */
export const isSamePage = (one: string, other: string): boolean => folder(one) === folder(other)

const folder = (address: string) => address.replace(/(index|install|background)\.html$/, '')

/** What `placement.get` says; rows that make no sense are left out. */
export function toBindings(answer: CommandAnswer | undefined): readonly Binding[] {
  return (listOf(answer?.result) ?? []).flatMap(row => {
    const code = field(row, 'placement')
    const handler = field(row, 'handler')
    return typeof code === 'string' && typeof handler === 'string' ? [{ code, handler }] : []
  })
}
