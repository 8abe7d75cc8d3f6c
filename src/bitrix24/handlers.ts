import type { CommandAnswer } from './batch.ts'
import { field, listOf } from './rows.ts'

/** A place of the portal, and the page that it opens. */
export interface Binding {
  readonly code: string
  readonly handler: string
}

/** The option by which everybody's pages know that the background was chosen. */
export const backgroundOption = 'background'

/** The address that the portal is to open, whichever of the app's pages this is, and whatever the portal has added to its address. */
export const ownAddress = (): string => new URL('index.html', location.origin + location.pathname).href

/** The same app has several addresses: its folder, `index.html`, `install.html`, and the background's. */
export const isSamePage = (one: string, other: string): boolean => folder(one) === folder(other)

const folder = (address: string) => address.replace(/(index|install|background)\.html$/, '')

/** What `placement.get` says; rows that make no sense are left out. */
export function toBindings(answer: CommandAnswer | undefined): readonly Binding[] {
  return (listOf(answer?.result) ?? []).flatMap((row) => {
    const code = field(row, 'placement')
    const handler = field(row, 'handler')
    return typeof code === 'string' && typeof handler === 'string' ? [{ code, handler }] : []
  })
}
