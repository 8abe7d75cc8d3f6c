import { useEventListener } from '@vueuse/core'
import { onScopeDispose } from 'vue'

/** Milliseconds that a double click takes at most, as systems have it. */
const doubleClick = 500
/** CSS pixels between two taps of a finger on one spot. */
const reach = 24

/** A control and its label at that moment; null where there is nothing to press. */
interface Aim {
  readonly control: Element | null
  readonly meaning: string
}

function aimAt(target: EventTarget | null): Aim {
  const pressed = target instanceof Element ? target.closest('button, a[href], label, input[type=checkbox]') : null
  const control = pressed instanceof HTMLLabelElement ? pressed.control : pressed
  // What has an id is the same whatever else it says, as a tab with its count
  return { control, meaning: control?.id || (control?.getAttribute('aria-label') ?? control?.textContent ?? '') }
}

const isSame = (one: Aim, other: Aim) => one.control === other.control && one.meaning === other.meaning

function ignore(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/**
 * Rows disappear and buttons move as answers arrive, and a user who is about to press cannot stop in time. So a press counts only if the user can have meant
 * the control that it hits:
 * - A further click of a double click, and a second tap on the same spot within the time of one, count only on the control on which the first one fell,
 *   and while it means the same.
 * - Under a resting mouse, a control counts once it has been there, with the same meaning, for the time of a double click. A mouse that has moved since is
 *   aimed at what is there now.
 * - What is pressed has to mean the same when it is let go.
 * - A key that is held presses once, and a second press within that time does not find another meaning in the same control.
 * Presses of assistive technology and of scripts, which have no place, always count.
 */
export function usePressGuard(): void {
  guardPointer()
  guardKeys()
}

function guardPointer(): void {
  /** What was there when the mouse last moved; null when the page was moved under it. */
  let resting: Aim | null = null
  let changedAt = -Infinity
  let pressed: Aim | null = null
  let isMouse = true
  /** What a series of clicks began on, and its last click. */
  let first: Aim = aimAt(null)
  let last: MouseEvent | null = null

  const observer = new MutationObserver(() => changedAt = performance.now())
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ['aria-label'] })
  onScopeDispose(() => observer.disconnect())

  const options = { capture: true, passive: true }
  useEventListener(document, 'pointermove', ({ target, pointerType }) => resting = pointerType === 'mouse' ? aimAt(target) : null, options)
  useEventListener(document, ['wheel', 'keydown'], () => resting = null, options)

  useEventListener(document, 'pointerdown', ({ target, pointerType, timeStamp }) => {
    const aim = aimAt(target)
    isMouse = pointerType === 'mouse'
    pressed = isMouse && resting && timeStamp - changedAt < doubleClick ? resting : aim
    if (resting) resting = aim
  }, options)

  function isFurther(event: MouseEvent): boolean {
    // For browsers, two quick taps on two rows may be a double tap
    if (isMouse) return event.detail > 1
    return last !== null && event.timeStamp - last.timeStamp < doubleClick
      && Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) <= reach
  }

  useEventListener(document, 'click', (event) => {
    if (event.detail === 0) return
    const aim = aimAt(event.target)
    if (!isFurther(event)) first = pressed ?? aim
    const counts = isSame(first, aim) && isSame(pressed ?? aim, aim)
    last = event
    pressed = null
    if (!counts && aim.control) ignore(event)
  }, { capture: true })
}

function guardKeys(): void {
  let last: Aim & { readonly at: number } | null = null

  useEventListener(document, 'keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    const aim = aimAt(event.target)
    if (!aim.control) return
    const hasChanged = last?.control === aim.control && last.meaning !== aim.meaning
    if (event.repeat || (hasChanged && event.timeStamp - last!.at < doubleClick)) ignore(event)
    else last = { ...aim, at: event.timeStamp }
  }, { capture: true })
}
