import { nextTick, type Ref } from 'vue'
import { moveFocus } from '../frame/focus.ts'

/**
 * Where the focus goes when what had it is gone. It goes to what a key that is pressed by habit does no harm on: a row's box, a tab, or Cancel.
 * @param root the screen
 * @param list says whether it has a row to take the focus
 */
export function useKeptFocus(root: Readonly<Ref<HTMLElement | null>>, list: Readonly<Ref<{ takeFocus: () => Promise<boolean> } | null>>) {
  const isLost = () => document.activeElement === document.body || document.activeElement === null
  const focusOn = (selector: string, options?: FocusOptions) => moveFocus(root.value?.querySelector<HTMLElement>(selector), options)
  const focusTab = (options?: FocusOptions) => focusOn('[role=tab][aria-selected=true]', options)

  /** Without scrolling: whoever has clicked at the bottom stays there. */
  async function focusList(): Promise<void> {
    const isTaken = await list.value?.takeFocus()
    if (!isTaken) focusTab({ preventScroll: true })
  }

  /** For buttons that are gone when something is being done, or when it is done, and the focus with them. */
  async function keepingFocus(doing: Promise<void>): Promise<void> {
    if (isLost()) return doing
    await nextTick()
    // In the place of what was clicked stands what stops it
    if (isLost()) focusOn('[data-control=cancel]', { preventScroll: true })
    if (isLost()) await focusList()
    await doing
    await nextTick()
    if (isLost()) await focusList()
  }

  return { keepingFocus, focusList, focusTab }
}
