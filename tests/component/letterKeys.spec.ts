import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { answer, done, fakePortal, lists, task } from '../fakes/portal.ts'
import { expectNoViolations, render } from './render.ts'

async function screen(fake = fakePortal()) {
  const rendered = render(TasksScreen, {}, fake)
  void rendered.listsStore.load()
  fake.reads.at(-1)!.resolve(lists([task(1), task(2), task(3)]))
  await settled()
  return {
    ...rendered,
    panel: () => rendered.wrapper.find('section[aria-label="Keyboard shortcuts"]'),
    openPanel: async () => {
      await rendered.openView()
      await rendered.find('button', 'Keyboard shortcuts').trigger('click')
      await settled()
    },
  }
}

async function settled(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

async function press(key: string, rest: KeyboardEventInit = {}): Promise<void> {
  ;(document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }),
  )
  await settled()
}

const focused = () => document.activeElement?.getAttribute('aria-label')

it('turned off, letters and signs do nothing; other keys do what they did', async () => {
  const { find, fake, panel, openPanel, wrapper } = await screen()
  await openPanel()
  await find('checkbox', 'Single-letter shortcuts').setValue(false)
  expect(
    panel()
      .findAll('kbd')
      .map(key => key.text()),
  ).toEqual(['↓', '↑', '⇧ ↓', '⇧ ↑', '⇧ D', 'Ctrl Z', 'Ctrl ⇧ Z', 'Ctrl Y', 'Enter'])
  await expectNoViolations(wrapper)
  await find('button', 'Close, Keyboard shortcuts').trigger('click')

  find('checkbox', 'Select Task 1').element.focus()
  for (const key of ['j', 'J', 'x', 'd', 'D', 'u', 'r', '/', '?', '2']) await press(key)
  expect([focused(), panel().exists()]).toEqual(['Select Task 1', false])
  expect([fake.moves.length, fake.reads.length]).toEqual([0, 1])

  await press('ArrowDown')
  await press('Enter')
  expect([focused(), fake.cards.map(({ id }) => id)]).toEqual(['Select Task 2', [2]])
  await find('button', 'Defer Task 1').trigger('click')
  fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3)])))
  await settled()
  await press('z', { ctrlKey: true })
  expect(fake.moves[1]!.action).toBe('undo')
})

it('the choice is kept with the user, and can be taken back', async () => {
  const first = await screen()
  expect(first.fake.kept.has('keys')).toBe(false)
  await first.openPanel()
  await first.find('checkbox', 'Single-letter shortcuts').setValue(false)
  expect(first.fake.kept.get('keys')).toBe('off')
  first.wrapper.unmount()

  const { find, fake, openPanel } = await screen(first.fake)
  await press('j')
  expect(focused()).not.toBe('Select Task 1')
  await openPanel()
  await find('checkbox', 'Single-letter shortcuts').setValue(true)
  await press('j')
  expect(focused()).toBe('Select Task 1')
  expect(fake.kept.get('keys')).toBe('on')
})

it('1 and 2 show the tabs, not where digits choose', async () => {
  const { find } = await screen()
  const shown = () =>
    ['In progress', 'Deferred'].filter(
      name => find('tab', name === 'In progress' ? 'In progress 3' : name).attributes('aria-selected') === 'true',
    )
  find('checkbox', 'Select Task 1').element.focus()
  await press('2')
  expect(shown()).toEqual(['Deferred'])
  await press('1')
  expect(shown()).toEqual(['In progress'])
  // As a keyboard without Latin digits has it
  await press('٢', { code: 'Digit2' })
  expect(shown()).toEqual(['Deferred'])
  await press('1')
  await find('button', 'Until… Task 1').trigger('click')
  await settled()
  expect(document.activeElement?.getAttribute('role')).toBe('menuitem')
  await press('2')
  expect(shown()).toEqual(['In progress'])
})
