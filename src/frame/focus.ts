/**
 * Moves the focus, but only if this frame has it. If the user is typing in the portal's page, moving it would turn
 * their letters into shortcuts. The only function that moves the focus (a lint rule).
 */
export function moveFocus(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (document.hasFocus()) element?.focus(options)
}
