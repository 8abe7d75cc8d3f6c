/**
 * Moves the focus within this frame. Whoever has gone to the portal's page meanwhile and writes there keeps it: their letters would come here, where they
 * are keys. The only place that moves it (a lint rule).
 */
export function moveFocus(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (document.hasFocus()) element?.focus(options)
}
