import { useEventListener } from '@vueuse/core'

/** Physical keys, for keyboards that have no Latin letters. */
const codes: Readonly<Record<string, string>> = {
  KeyJ: 'j',
  KeyK: 'k',
  KeyX: 'x',
  KeyD: 'd',
  KeyT: 't',
  KeyU: 'u',
  KeyR: 'r',
  KeyS: 's',
  KeyY: 'y',
  KeyZ: 'z',
  Slash: '/',
  Digit1: '1',
  Digit2: '2',
}

/**
 * Signs of a script without Latin letters, among them its digits and its question mark. Names of keys, such as Dead
 * or Process, are in Latin letters, and è, § and ² stand on Latin keyboards: those are not taken for their places.
 */
const otherScript = /^[^\p{scx=Latin}\p{scx=Common}\p{scx=Inherited}]+$/u

/** The key in lower case, because Caps Lock may be on. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (/^[ -~]$/.test(key)) return key.toLowerCase()
  if (!otherScript.test(key)) return key
  return code === 'Slash' && shiftKey ? '?' : (codes[code] ?? key)
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]')

/**
 * Shift is allowed with J and K (extend the selection), with D (opens the menu), and with punctuation, which needs
 * Shift on some keyboards.
 */
function isModified(event: KeyboardEvent, key: string): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  return /^[a-z]$/.test(key) && (event.getModifierState('AltGraph') || (event.shiftKey && !/^[jkd]$/.test(key)))
}

/** Ctrl+Z; Ctrl+Shift+Z and Ctrl+Y, which on a Mac opens the history. */
function systemAction({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, key: string): 'undo' | 'redo' | null {
  if (ctrlKey === metaKey || altKey) return null
  if (key === 'z') return shiftKey ? 'redo' : 'undo'
  return key === 'y' && ctrlKey && !shiftKey ? 'redo' : null
}

/**
 * Keys of the whole page, none while somebody types in a field.
 * @param actions by key, as it is on the keyboard; `undo` and `redo` are the system's own
 * @param hasLetters whether a single letter or sign does anything
 */
export function useShortcuts(
  actions: Readonly<Record<string, (event: KeyboardEvent) => void>>,
  hasLetters: () => boolean = () => true,
): void {
  useEventListener(document, 'keydown', event => {
    // A browser that fills in a form sends an event without a key
    if (!event.key || event.defaultPrevented || event.isComposing || isField(event.target)) return
    const key = keyOf(event)
    const system = systemAction(event, key)
    const isKey = !isModified(event, key) && (key.length > 1 || hasLetters())
    const action = system ? actions[system] : isKey ? actions[key] : undefined
    if (!action) return
    event.preventDefault()
    // Held keys repeat only when they move through the list
    if (!event.repeat || /^([jk]|Arrow\w+)$/.test(key)) action(event)
  })
}
