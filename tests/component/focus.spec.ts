import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { answer, done, fakePortal, listOf, lists, task } from '../fakes/portal.ts'
import { render } from './render.ts'

const four = [task(1), task(2), task(3), task(4)]
const without = (...ids: number[]) => four.filter(({ id }) => !ids.includes(id))

async function screen(tasks = four) {
  const rendered = render(TasksScreen, {}, fakePortal())
  void rendered.listsStore.load()
  rendered.fake.reads[0]!.resolve(lists(tasks, { deferred: listOf([], { total: 2, isWhole: false }) }))
  await settled()
  const { find } = rendered
  return {
    ...rendered,
    control: (name: string) => find('button', name).element,
    /** As Enter and a mouse do: the focus is where it is pressed. */
    press: async (name: string) => {
      find('button', name).element.focus()
      await find('button', name).trigger('click')
      await settled()
    },
    choose: async (...ids: number[]) => {
      for (const id of ids) await find('checkbox', `Select Task ${id}`).trigger('click')
    },
    key: async (key: string, rest: KeyboardEventInit = {}) => {
      ;(document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }),
      )
      await flushPromises()
    },
  }
}

async function settled(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

/** The focus is moved when everything else has run. */
const later = () => new Promise(resolve => setTimeout(resolve))

const focused = () =>
  document.activeElement === document.body
    ? null
    : (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim())

describe("somebody who has gone to the portal's page and writes there keeps the focus", () => {
  /** @returns how often the app has taken the focus since then */
  function goAway(): () => number {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false)
    const taken = vi.spyOn(HTMLElement.prototype, 'focus')
    const before = taken.mock.calls.length
    return () => taken.mock.calls.length - before
  }

  it('when a row leaves, and when the last one does', async () => {
    const { press, fake } = await screen()
    await press('Defer Task 2')
    const taken = goAway()
    fake.moves[0]!.resolve(answer({ 2: done }, lists(without(2))))
    await settled()
    expect(taken()).toBe(0)
    vi.mocked(document.hasFocus).mockReturnValue(true)
    await press('Defer Task 3')
    const takenLater = goAway()
    fake.moves[1]!.resolve(answer({ 3: done }, lists([])))
    await settled()
    expect(takenLater()).toBe(0)
  })

  it('when a row leaves; it is at the next one when they come back, unless they press something else', async () => {
    const { press, fake, find } = await screen()
    await press('Defer Task 2')
    const taken = goAway()
    fake.moves[0]!.resolve(answer({ 2: done }, lists(without(2))))
    await settled()
    expect([taken(), focused()]).toEqual([0, null])
    vi.mocked(document.hasFocus).mockReturnValue(true)
    window.dispatchEvent(new Event('focus'))
    await later()
    expect(focused()).toBe('Select Task 3')

    await press('Defer Task 3')
    goAway()
    fake.moves[1]!.resolve(answer({ 3: done }, lists(without(2, 3))))
    await settled()
    find('status').element.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))
    vi.mocked(document.hasFocus).mockReturnValue(true)
    window.dispatchEvent(new Event('focus'))
    await later()
    expect(focused()).toBe(null)
  })

  it('when buttons of the bar come and go', async () => {
    const { press, choose, fake } = await screen()
    await choose(1, 2)
    await press('Defer 2 tasks')
    expect(focused()).toBe('Stop')
    const taken = goAway()
    fake.moves[0]!.resolve(answer({ 1: done, 2: done }, lists(without(1, 2))))
    await settled()
    expect(taken()).toBe(0)
  })

  it('when the panel of the keys is there at last, or is closed', async () => {
    const { find, openView } = await screen()
    await openView()
    const taken = goAway()
    await find('button', 'Keyboard shortcuts').trigger('click')
    await settled()
    expect(find('heading', 'Keyboard shortcuts').exists()).toBe(true)
    await find('button', 'Close, Keyboard shortcuts').trigger('click')
    expect(taken()).toBe(0)
  })
})

describe('a key that is pressed by habit finds nothing to move', () => {
  it('after an undo of nothing: the focus stays where it was', async () => {
    const { choose, key, fake } = await screen()
    await choose(1, 2)
    await key('u')
    expect(focused()).toBe(null)
    await key('z', { ctrlKey: true })
    expect(focused()).toBe(null)
    expect(fake.moves).toHaveLength(0)
  })

  it('after Undo and Retry, whatever was pressed in the list before', async () => {
    const { press, fake } = await screen()
    await press('Defer Task 1')
    fake.moves[0]!.resolve(answer({ 1: done }, lists(without(1))))
    await settled()
    await press('Undo')
    expect(focused()).toBe('Select Task 2')
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' } }, lists(four)))
    await settled()
    await press('Defer Task 3')
    fake.moves[2]!.resolve(answer({ 3: { kind: 'paused' } }, lists(four)))
    await settled()
    await press('Retry')
    fake.moves[3]!.resolve(answer({ 3: done }, lists(without(3))))
    await settled()
    expect(focused()).toBe('Select Task 4')
  })

  it('when j brings it back to the list', async () => {
    const { press, key, control, fake } = await screen()
    await press('Defer Task 1')
    fake.moves[0]!.resolve(answer({ 1: done }, lists(without(1))))
    await settled()
    control('Reload').focus()
    await key('j')
    expect(focused()).toBe('Select Task 2')
  })

  it('when somebody else has taken the row away; whoever has pressed its button is at the next one', async () => {
    const { press, control, fake, listsStore } = await screen()
    await press('Defer Task 1')
    fake.moves[0]!.resolve(answer({ 1: done }, lists(without(1))))
    await settled()
    expect(focused()).toBe('Defer Task 2')
    void listsStore.load()
    fake.reads[1]!.resolve(lists(without(1, 2)))
    await settled()
    expect(focused()).toBe('Select Task 3')
    control('Defer Task 3').focus()
    await press('Defer Task 3')
    fake.moves[1]!.resolve(answer({ 3: done }, lists(without(1, 2, 3))))
    await settled()
    expect(focused()).toBe('Defer Task 4')
  })
})

describe('letters', () => {
  it.each<[string, KeyboardEventInit]>([
    ['Shift', { shiftKey: true }],
    ['Shift and Caps Lock', { shiftKey: true, key: 'd' }],
    ['AltGr', { modifierAltGraph: true }],
    ['Ctrl', { ctrlKey: true }],
    ['Ctrl and Shift', { ctrlKey: true, shiftKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
  ])('do nothing with %s', async (_name, rest) => {
    const { press, key, choose, find, fake } = await screen()
    await press('Defer Task 4')
    fake.moves[0]!.resolve(answer({ 4: done }, lists(without(4))))
    await settled()
    find('checkbox', 'Select Task 1').element.focus()
    await choose(2)
    for (const letter of 'dxur') await key(letter.toUpperCase(), { code: `Key${letter.toUpperCase()}`, ...rest })
    expect([fake.moves.length, fake.reads.length]).toEqual([1, 1])
    expect(find('status').text()).toContain('1 selected')
  })

  it('do what they do while Caps Lock is on; j and k take Shift along', async () => {
    const { key, find, fake } = await screen()
    await key('J')
    expect(focused()).toBe('Select Task 1')
    await key('J', { shiftKey: true })
    await key('K')
    expect(find('status').text()).toContain('2 selected')
    await key('X')
    await key('D')
    expect(fake.moves[0]!.ids).toEqual([1])
    await key('Я', { code: 'KeyR', shiftKey: true })
    expect(fake.reads).toHaveLength(1)
  })

  it('and signs are where a keyboard has them', async () => {
    const { key, find, press } = await screen(Array.from({ length: 8 }, (_, index) => task(index + 1)))
    await key('/', { shiftKey: true })
    expect(focused()).toBe('Search tasks')
    find('button', 'Reload').element.focus()
    await key('?', { shiftKey: true })
    await settled()
    await press('Close, Keyboard shortcuts')
    await key('?')
    await settled()
    expect(focused()).toBe('Keyboard shortcuts')
  })
})
