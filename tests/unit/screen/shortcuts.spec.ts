// @vitest-environment jsdom
// @vitest-environment-options { "url": "http://app.test/" }
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { effectScope } from 'vue'
import { useShortcuts } from '../../../src/screen/useShortcuts.ts'

const keys = [
  'j',
  'k',
  'x',
  'd',
  'u',
  'r',
  'z',
  '2',
  '/',
  '?',
  'undo',
  'redo',
  'ArrowDown',
  'ArrowUp',
  'Escape',
] as const

/** What was done, since each test began. */
let done: string[]

beforeEach(() => {
  done = []
  const scope = effectScope()
  scope.run(() => useShortcuts(Object.fromEntries(keys.map(name => [name, () => void done.push(name)]))))
  onTestFinished(() => scope.stop())
})

/** @returns whether the page took the key away from the browser */
function press(key: string, rest: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  return !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }))
}

function inPage<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  document.body.append(element)
  onTestFinished(() => element.remove())
  return element
}

describe('a key', () => {
  it('does what it stands for, and nothing else', () => {
    expect(press('d')).toBe(true)
    expect(done).toEqual(['d'])
    expect(press('q')).toBe(false)
    expect(done).toEqual(['d'])
  })

  it('is the same with capitals: Shift extends, and Caps Lock may be on', () => {
    press('J', { shiftKey: true })
    press('D')
    expect(done).toEqual(['j', 'd'])
  })

  it.each([
    ['о', 'KeyJ', 'j'],
    ['л', 'KeyK', 'k'],
    ['ч', 'KeyX', 'x'],
    ['в', 'KeyD', 'd'],
    ['г', 'KeyU', 'u'],
    ['к', 'KeyR', 'r'],
    ['я', 'KeyZ', 'z'],
    ['ظ', 'Slash', '/'],
    ['٢', 'Digit2', '2'],
    ['لا', 'KeyJ', 'j'],
    ['ี', 'KeyU', 'u'],
  ])('of a keyboard without Latin letters stands where it would with them: %s at %s is %s', (key, code, name) => {
    press(key, { code })
    expect(done).toEqual([name])
  })

  it('with Shift is the question mark where the slash is', () => {
    press('؟', { code: 'Slash', shiftKey: true })
    press('о', { code: 'KeyJ', shiftKey: true })
    expect(done).toEqual(['?', 'j'])
  })

  it('is what its letter says, not its place, on a Latin keyboard of another order', () => {
    press('k', { code: 'KeyJ' })
    press('ArrowDown', { code: 'ArrowDown' })
    expect(done).toEqual(['k', 'ArrowDown'])
  })

  it.each([
    ['è', 'KeyX'],
    ['ö', 'KeyX'],
    ['ı', 'KeyR'],
    ['é', 'Digit2'],
    ['²', 'Digit2'],
    ['§', 'Slash'],
  ])('is not that of its place where it is another Latin letter, or a sign: %s at %s', (key, code) => {
    expect(press(key, { code })).toBe(false)
    press(key, { code, shiftKey: true })
    expect(done).toEqual([])
  })

  it.each(['Dead', 'Process', 'Unidentified', 'AltGraph'])('that is no letter yet does nothing: %s', key => {
    for (const code of ['KeyD', 'KeyU', 'KeyR', 'Digit2', 'Slash']) {
      expect([press(key, { code }), press(key, { code, shiftKey: true })]).toEqual([false, false])
    }
    expect(press('Process', { code: 'KeyZ', ctrlKey: true })).toBe(false)
    expect(done).toEqual([])
  })

  it('of a keyboard that sends no code is known by its letter alone', () => {
    press('d', { code: '' })
    press('в', { code: '' })
    press('в', { code: 'Unidentified' })
    expect(done).toEqual(['d'])
  })

  it('that a browser has made up, to fill in a form, does nothing', () => {
    const faults: unknown[] = []
    const note = (event: ErrorEvent) => void faults.push(event.error)
    window.addEventListener('error', note)
    onTestFinished(() => window.removeEventListener('error', note))
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }))
    expect([faults, done]).toEqual([[], []])
  })

  it('that something else has dealt with, or that makes part of a letter, does nothing', () => {
    const row = inPage('div')
    row.addEventListener('keydown', event => event.preventDefault())
    press('d', {}, row)
    expect(press('d', { isComposing: true })).toBe(false)
    expect(done).toEqual([])
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'])("is the browser's with %s", modifier => {
    expect(press('d', { [modifier]: true })).toBe(false)
    expect(done).toEqual([])
  })
})

describe('somebody who types', () => {
  it.each<[keyof HTMLElementTagNameMap, Record<string, string>]>([
    ['input', {}],
    ['input', { type: 'search' }],
    ['textarea', {}],
    ['select', {}],
    ['div', { contenteditable: '' }],
  ])('in <%s %j> types', (name, attributes) => {
    const field = inPage(name, attributes)
    expect([press('d', {}, field), press('z', { ctrlKey: true }, field)]).toEqual([false, false])
    expect(done).toEqual([])
  })

  it('does not type in a checkbox, on a button, or where there is no element at all', () => {
    press('d', {}, inPage('input', { type: 'checkbox' }))
    press('d', {}, inPage('button'))
    press('d', {}, document)
    expect(done).toEqual(['d', 'd', 'd'])
  })
})

describe("the system's own undo", () => {
  it.each([
    ['z', {}],
    ['Z', {}],
    ['я', { code: 'KeyZ' }],
  ])('is Ctrl or Command with %s', (key, rest) => {
    expect([press(key, { ...rest, ctrlKey: true }), press(key, { ...rest, metaKey: true })]).toEqual([true, true])
    expect(done).toEqual(['undo', 'undo'])
  })

  it.each([
    { ctrlKey: true, metaKey: true },
    { ctrlKey: true, altKey: true },
    { ctrlKey: true, shiftKey: true, altKey: true },
  ])('is not that with more keys: %j', modifiers => {
    expect(press('z', modifiers)).toBe(false)
    expect(done).toEqual([])
  })

  it('is not another letter, nor the letter alone', () => {
    press('u', { ctrlKey: true })
    press('z')
    expect(done).toEqual(['z'])
  })
})

describe("the system's own redo", () => {
  it.each<[string, KeyboardEventInit]>([
    ['Z', { ctrlKey: true, shiftKey: true }],
    ['Z', { metaKey: true, shiftKey: true }],
    ['y', { ctrlKey: true }],
    ['Я', { code: 'KeyZ', ctrlKey: true, shiftKey: true }],
    ['н', { code: 'KeyY', ctrlKey: true }],
  ])('is %s with %j', (key, rest) => {
    expect(press(key, rest)).toBe(true)
    expect(done).toEqual(['redo'])
  })

  it.each<KeyboardEventInit>([
    {},
    { metaKey: true },
    { ctrlKey: true, shiftKey: true },
    { ctrlKey: true, altKey: true },
  ])('is not Y with %j', rest => {
    expect(press('y', rest)).toBe(false)
    expect(done).toEqual([])
  })
})

describe('a key that is held', () => {
  it.each(['j', 'k', 'ArrowDown', 'ArrowUp'])('goes on and on: %s', key => {
    press(key)
    press(key, { repeat: true })
    expect(done).toEqual([key, key])
  })

  it.each(['d', 'x', 'u', 'r', '/', '?', 'Escape'])("does a thing once, and is not the browser's: %s", key => {
    press(key)
    expect(press(key, { repeat: true })).toBe(true)
    expect(done).toEqual([key])
  })

  it('undoes once', () => {
    press('z', { ctrlKey: true })
    press('z', { ctrlKey: true, repeat: true })
    expect(done).toEqual(['undo'])
  })
})
