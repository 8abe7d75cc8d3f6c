import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import TasksScreen from '../../src/tasks/TasksScreen.vue'
import { answer, done, fakePortal, listOf, lists, task } from '../fakes/portal.ts'
import { render } from './render.ts'

const four = [task(1), task(2), task(3), task(4)]
const without = (...ids: number[]) => four.filter(({ id }) => !ids.includes(id))

async function screen(tasks = four) {
  const rendered = render(TasksScreen, {}, fakePortal())
  void rendered.store.load()
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
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }))
      await flushPromises()
    },
  }
}

async function settled(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

const focused = () => document.activeElement === document.body ? null
  : document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim()

describe('somebody who has gone to the portal\'s page and writes there keeps the focus', () => {
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

  it('when buttons of the bar come and go', async () => {
    const { press, choose, fake } = await screen()
    await choose(1, 2)
    await press('Defer 2 tasks')
    expect(focused()).toBe('Cancel')
    const taken = goAway()
    fake.moves[0]!.resolve(answer({ 1: done, 2: done }, lists(without(1, 2))))
    await settled()
    expect(taken()).toBe(0)
  })

  it('when the panel of the keys is there at last, or is closed', async () => {
    const { find } = await screen()
    const taken = goAway()
    await find('button', 'Keyboard shortcuts').trigger('click')
    await settled()
    expect(find('heading', 'Keyboard shortcuts').exists()).toBe(true)
    await find('button', 'Close').trigger('click')
    expect(taken()).toBe(0)
  })
})
