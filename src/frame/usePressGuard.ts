import { useEventListener } from '@vueuse/core'
import { onScopeDispose } from 'vue'

/** Maximum time (milliseconds) between the two clicks of a double click: the default of operating systems. */
const doubleClickTime = 500
/** Maximum distance (CSS pixels) between two taps on the same spot. */
const tapDistance = 24

/** A control and its label at that moment. */
interface Aim {
  /** 0 if there is nothing to press. */
  readonly control: number
  readonly meaning: string
}

/** A number for each control, because a button that has left the page would keep its whole list in memory. */
const numbers = new WeakMap<Element, number>()
let controls = 0

function numberOf(control: Element): number {
  const number = numbers.get(control) ?? ++controls
  numbers.set(control, number)
  return number
}

function aimAt(target: EventTarget | null): Aim {
  const pressed = target instanceof Element ? target.closest('button, a[href], label, input[type=checkbox]') : null
  const control = pressed instanceof HTMLLabelElement ? pressed.control : pressed
  // A control with an id stays the same whatever its text, like a tab with its count
  return {
    control: control ? numberOf(control) : 0,
    meaning: control?.id || (control?.getAttribute('aria-label') ?? control?.textContent ?? ''),
  }
}

/** Where a mouse rests, what is under it, and since when (`performance.now()`). */
interface Rest {
  readonly clientX: number
  readonly clientY: number
  readonly aim: Aim
  readonly since: number
}

/** A user who moves the mouse there, or presses, has seen what is there: it counts at once. */
const restAt = ({ target, clientX, clientY }: MouseEvent): Rest => ({
  clientX,
  clientY,
  aim: aimAt(target),
  since: -Infinity,
})

/** Browsers round the places of some events and not of others. */
const isAt = (rest: Rest | null, { clientX, clientY }: MouseEvent): rest is Rest =>
  rest !== null && Math.abs(clientX - rest.clientX) < 1 && Math.abs(clientY - rest.clientY) < 1

const nothing = aimAt(null)

const isSame = (one: Aim, other: Aim) => one.control === other.control && one.meaning === other.meaning

function ignore(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/**
 * Rows disappear and buttons move as answers arrive, and a user who is about to press cannot stop in time. So a
 * press counts only if the user can have meant the control that it hits:
 * - The second click of a double click, and a second tap on the same spot within the time of a double click, count
 * only on the control that
 *   the first one hit, and only if its label is unchanged.
 * - Under a mouse that has not moved, a control counts only after it has been there, with the same label, for the
 * time of a double click.
 *   If the mouse has moved since, the user has aimed at the present control.
 * - The label must be the same when the button is released as when it was pressed.
 * - A key that is held down presses once, and a second press within the time of a double click counts only if the
 * label is unchanged. Presses by assistive technology and scripts, which have no position, always count.
 */
export function usePressGuard(): void {
  guardPointer()
  guardKeys()
}

function guardPointer(): void {
  /** Null until the mouse has moved, and when the page has been scrolled under it. */
  let rest: Rest | null = null
  let changedAt = -Infinity
  let willLook = false
  let pressed: Aim | null = null
  let isMouse = true
  /** What the first of a series of clicks hit, and the last click. */
  let first: Aim = nothing
  let last: Pick<MouseEvent, 'timeStamp' | 'clientX' | 'clientY'> | null = null

  function lookUnderMouse(): void {
    willLook = false
    if (!rest) return
    const aim = aimAt(document.elementFromPoint(rest.clientX, rest.clientY))
    if (!isSame(aim, rest.aim)) rest = { ...rest, aim, since: performance.now() }
  }

  const observer = new MutationObserver(() => {
    changedAt = performance.now()
    if (!willLook) requestAnimationFrame(lookUnderMouse)
    willLook = true
  })
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
  })
  onScopeDispose(() => {
    observer.disconnect()
    rest = null
  })

  /** Whether something has come under a mouse that rests, too late for the user to see it. */
  function hasJustCome(aim: Aim, event: PointerEvent): boolean {
    // A press elsewhere: the mouse has moved, though WebKit does not tell of every move
    if (!isMouse || !isAt(rest, event)) return false
    const since = isSame(aim, rest.aim) ? rest.since : changedAt
    return event.timeStamp - since < doubleClickTime
  }

  const options = { capture: true, passive: true }
  useEventListener(
    document,
    'pointermove',
    event => {
      if (event.pointerType !== 'mouse') rest = null
      // WebKit also tells of one when something else comes under a mouse that rests
      else if (!isAt(rest, event)) rest = restAt(event)
    },
    options,
  )
  useEventListener(document, ['wheel', 'keydown'], () => (rest = null), options)

  useEventListener(
    document,
    'pointerdown',
    event => {
      const aim = aimAt(event.target)
      isMouse = event.pointerType === 'mouse'
      pressed = hasJustCome(aim, event) ? nothing : aim
      if (rest) rest = restAt(event)
    },
    options,
  )

  function isRepeated(event: MouseEvent): boolean {
    // Browsers may take quick taps on two different rows for a double tap
    if (isMouse) return event.detail > 1
    return (
      last !== null &&
      event.timeStamp - last.timeStamp < doubleClickTime &&
      Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) <= tapDistance
    )
  }

  useEventListener(
    document,
    'click',
    event => {
      if (event.detail === 0) return
      const aim = aimAt(event.target)
      if (!isRepeated(event)) first = pressed ?? aim
      const counts = isSame(first, aim) && isSame(pressed ?? aim, aim)
      last = { timeStamp: event.timeStamp, clientX: event.clientX, clientY: event.clientY }
      pressed = null
      if (!counts && aim.control) ignore(event)
    },
    { capture: true },
  )
}

function guardKeys(): void {
  let last: (Aim & { readonly at: number }) | null = null

  useEventListener(
    document,
    'keydown',
    event => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      const aim = aimAt(event.target)
      if (!aim.control) return
      const hasChanged = last?.control === aim.control && last.meaning !== aim.meaning
      if (event.repeat || (hasChanged && event.timeStamp - last!.at < doubleClickTime)) ignore(event)
      else last = { ...aim, at: event.timeStamp }
    },
    { capture: true },
  )
}
