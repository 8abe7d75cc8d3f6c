import { useEventListener } from '@vueuse/core'
import { onMounted, onScopeDispose, type Ref } from 'vue'
import { moveFocus } from './focus.ts'

/**
 * Moves the focus if the focused element disappears, is hidden or disabled: to the same element, if possible; else to the button that opened the closed panel
 * (`aria-controls`); else to the element marked `data-home` in the nearest part that is still there. These elements do nothing harmful on a stray key press.
 * It does not scroll: a user who has clicked at the bottom stays there.
 * @param root of the screen
 * @param home called where there is nothing nearer
 */
export function useKeptFocus(root: Readonly<Ref<HTMLElement | null>>, home: () => void): void {
  /** What had the focus last, and what it stood in, from the inside out. */
  let path: readonly Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  // Not `focusin`: WebKit does not fire it for a date field that gets the focus from a script
  useEventListener(document, 'focus', ({ target }) => {
    // Copying takes the focus to a field of its own, which it takes away again
    if (!root.value?.contains(target as Node)) return
    const elements: Element[] = []
    for (let element = target as Element | null; element && element !== root.value; element = element.parentElement) elements.push(element)
    path = elements
  }, { capture: true })
  // A click elsewhere gives the focus up deliberately
  useEventListener(document, 'pointerdown', ({ target }) => {
    if (!path[0]?.contains(target as Node)) path = []
  }, { capture: true })

  function take(element: Element | null): boolean {
    if (element instanceof HTMLElement) moveFocus(element, { preventScroll: true })
    return element !== null && document.activeElement === element
  }

  function restore(): void {
    if (path.length === 0 || !root.value || (document.activeElement && document.activeElement !== document.body)) return
    const lost = path
    path = []
    if (!document.hasFocus() || take(lost[0]!)) return
    for (const element of lost) {
      const nearest = element.isConnected
        ? element.querySelector('[data-home]')
        : element.id ? root.value.querySelector(`[aria-controls~="${element.id}"]`) : null
      if (take(nearest)) return
    }
    home()
  }

  // After whatever follows from the change at once, which may move the focus itself
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(restore)
  })
  onMounted(() => observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['class', 'disabled', 'hidden', 'style', 'tabindex'] }))
  onScopeDispose(() => {
    observer.disconnect()
    clearTimeout(timer)
  })
}
