import { useEventListener } from '@vueuse/core'
import { onMounted, onScopeDispose, type Ref } from 'vue'
import { moveFocus } from './focus.ts'

/**
 * Moves the focus if the focused element disappears, is hidden or disabled, at once or when the frame has the focus
 * again: to the same element, if possible; else to the button that opened the closed panel (`aria-controls`); else to
 * the element marked `data-home` in the nearest part that is still there. These elements do nothing harmful on a stray
 * key press. It scrolls to no other than the opener: a user who has clicked at the bottom stays there.
 * @param root of the screen
 * @param home called if no such element is there
 */
export function useKeptFocus(root: Readonly<Ref<HTMLElement | null>>, home: () => void): void {
  /** The element that had the focus last, and its ancestors up to `root`. */
  let path: readonly Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  // Not `focusin`: WebKit does not fire it for a date field that gets the focus from a script
  useEventListener(
    document,
    'focus',
    ({ target }) => {
      // CopyDetails focuses a temporary field outside `root`: ignore it
      if (!root.value?.contains(target as Node)) return
      const elements: Element[] = []
      for (let element = target as Element | null; element && element !== root.value; element = element.parentElement)
        elements.push(element)
      path = elements
    },
    { capture: true },
  )
  // A click elsewhere gives the focus up deliberately
  useEventListener(
    document,
    'pointerdown',
    ({ target }) => {
      if (!path[0]?.contains(target as Node)) path = []
    },
    { capture: true },
  )

  /** @returns whether the element has the focus now */
  function tryFocus(element: Element | null, preventScroll = true): boolean {
    if (element instanceof HTMLElement) moveFocus(element, { preventScroll })
    return element !== null && document.activeElement === element
  }

  function restore(): void {
    if (path.length === 0 || !root.value || !document.hasFocus()) return
    if (document.activeElement && document.activeElement !== document.body) return
    const lost = path
    path = []
    if (tryFocus(lost[0]!)) return
    for (const element of lost) {
      const nearest = element.isConnected
        ? element.querySelector('[data-home]')
        : element.id
          ? root.value.querySelector(`[aria-controls~="${element.id}"]`)
          : null
      if (tryFocus(nearest, element.isConnected)) return
    }
    home()
  }

  // Wait until everything else that the change triggers has run: it may move the focus itself
  function restoreSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(restore)
  }
  const observer = new MutationObserver(restoreSoon)
  // Meanwhile somebody was elsewhere, and comes back by Alt and Tab
  useEventListener(window, 'focus', restoreSoon)
  const attributeFilter = ['class', 'disabled', 'hidden', 'style', 'tabindex']
  onMounted(() => observer.observe(document.body, { subtree: true, childList: true, attributeFilter }))
  onScopeDispose(() => {
    observer.disconnect()
    clearTimeout(timer)
  })
}
