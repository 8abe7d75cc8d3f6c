import { onTestFinished } from 'vitest'

/**
 * What somebody hears who sees nothing, in order: as a screen reader does, from the page alone.
 * `!` interrupts, `>` is what has got the focus, with what describes it.
 */
export function listen(): { readonly did: (what: string) => void; readonly heard: readonly string[] } {
  const heard: string[] = []
  const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
  const hear = (text: string, mark = '') => void (text !== '' && heard.push(`  ${mark}${text}`))

  const observer = new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      for (const node of addedNodes) {
        const element = node instanceof Element ? node : null
        const live = (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [role=alert]')
        if (live) hear(words(element) || (node.textContent ?? '').trim(), live.matches('[role=alert]') ? '! ' : '')
        // A status that comes with its text is not heard; an alert is
        for (const alert of element?.parentElement?.querySelectorAll('[role=alert]') ?? [])
          if (element!.contains(alert)) hear(words(alert), '! ')
      }
    }
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })

  function onFocus({ target }: FocusEvent): void {
    const element = target as HTMLElement
    const name = element.getAttribute('aria-label') ?? words((element as HTMLInputElement).labels?.[0] ?? element)
    const description = words(document.getElementById(element.getAttribute('aria-describedby') ?? ''))
    hear(description ? `${name} (${description})` : name, '> ')
  }
  document.addEventListener('focusin', onFocus)
  onTestFinished(() => {
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
  })
  return { did: what => void heard.push(what), heard }
}
