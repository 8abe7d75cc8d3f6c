import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { answer, done, lists, task } from '../fakes/portal.ts'
import { eventually } from '../outside.ts'
import { expectNoViolations } from './render.ts'
import { eight, screen } from './screenOf.ts'

describe('the keyboard', () => {
  it('goes from row to row, only one of which is in the tab order', async () => {
    const { press, focused, wrapper, select } = await screen()
    await press('j')
    expect(focused()).toBe('Select Task 1')
    await press('j')
    await press('ArrowDown')
    expect(focused()).toBe('Select Task 3')
    await press('k')
    expect(focused()).toBe('Select Task 2')
    await press('End')
    expect(focused()).toBe('Select Task 4')
    await press('ArrowDown')
    expect(focused()).toBe('Select Task 4')
    await press('Home')
    expect(focused()).toBe('Select Task 1')
    const inOrder = wrapper
      .findAll('li [tabindex="0"]')
      .map(({ element }) => element.closest<HTMLElement>('[data-id]')!.dataset.id)
    expect(inOrder).toEqual(['1', '1', '1', '1'])
    select(2).element.focus()
    await flushPromises()
    expect(
      wrapper.findAll('li [tabindex="0"]').map(({ element }) => element.closest<HTMLElement>('[data-id]')!.dataset.id),
    ).toEqual(['2', '2', '2', '2'])
  })

  it('stays at the same control of the row', async () => {
    const { press, focused, find } = await screen()
    find('button', 'Defer Task 2').element.focus()
    await press('ArrowDown')
    expect(focused()).toBe('Defer Task 3')
  })

  it('selects, defers, undoes', async () => {
    const { press, selected, fake } = await screen()
    await press('j')
    await press('x')
    await press('ArrowDown', { shiftKey: true })
    expect(selected()).toEqual([1, 2])
    await press('d')
    expect(fake.moves[0]).toMatchObject({ action: 'defer', ids: [1, 2] })
    fake.moves[0]!.resolve(answer({ 1: done, 2: done }, lists([task(3), task(4)])))
    await flushPromises()
    await press('z', { ctrlKey: true })
    expect(fake.moves[1]).toMatchObject({ action: 'undo', ids: [1, 2] })
    fake.moves[1]!.resolve(
      answer({ 1: { kind: 'resumed' }, 2: { kind: 'pending' } }, lists([task(1), task(3), task(4)])),
    )
    await flushPromises()
    expect(document.querySelector('[role=status]')!.textContent).toContain(
      '1 in progress again, 0 not. 1 is now pending: Bitrix24 did not start it.',
    )
    await press('u')
    expect(fake.moves).toHaveLength(2)
  })

  it('defers the row that has the focus, and none when no row has it', async () => {
    const { press, fake, find } = await screen()
    find('button', 'Reload').element.focus()
    await press('d')
    await press('x')
    expect(fake.moves).toHaveLength(0)
    await press('j')
    await press('d')
    expect(fake.moves[0]!.ids).toEqual([1])
  })

  it('does a thing once while the key is held, but goes on through the list', async () => {
    const { press, fake, focused } = await screen()
    await press('j')
    await press('j', { repeat: true })
    expect(focused()).toBe('Select Task 2')
    await press('d', { repeat: true })
    await press('r', { repeat: true })
    expect([fake.moves.length, fake.reads.length]).toEqual([0, 1])
  })

  it('does the same on a keyboard without Latin letters, by the place of the key', async () => {
    const { press, focused } = await screen()
    await press('о', { code: 'KeyJ' })
    expect(focused()).toBe('Select Task 1')
  })

  it('opens the task with Enter, reloads, searches; types in a field', async () => {
    const { press, fake, focused, find, openView } = await screen(eight)
    await press('j')
    await press('Enter')
    expect(fake.cards.map(({ id }) => id)).toEqual([1])
    await press('r')
    expect(fake.reads).toHaveLength(2)
    await press('x')
    await press('/')
    expect(focused()).toBe('Search tasks')
    await press('d')
    await press('z', { ctrlKey: true })
    await openView()
    find('combobox', 'Theme').element.focus()
    await press('d')
    expect(fake.moves).toHaveLength(0)
  })

  it('leaves the keys of somebody who is composing a letter alone', async () => {
    const { press, fake } = await screen()
    await press('j')
    await press('d', { isComposing: true })
    expect(fake.moves).toHaveLength(0)
    await press('d')
    expect(fake.moves).toHaveLength(1)
  })

  it("leaves the browser's own keys alone", async () => {
    const { press, fake } = await screen()
    await press('j')
    await press('d', { ctrlKey: true })
    await press('r', { metaKey: true })
    await press('x', { altKey: true })
    expect([fake.moves.length, fake.reads.length]).toEqual([0, 1])
  })

  it('says which keys there are', async () => {
    const { press, wrapper, focused } = await screen()
    await press('?', { shiftKey: true })
    await vi.dynamicImportSettled()
    await flushPromises()
    expect(focused()).toBe('Keyboard shortcuts')
    expect(wrapper.find('section[aria-label="Keyboard shortcuts"]').text()).toContain(
      'Defer the selected tasks, or the current one',
    )
    await expectNoViolations(wrapper)
    await wrapper.get('section[aria-label="Keyboard shortcuts"]').trigger('keydown', { key: 'Escape' })
    expect(wrapper.find('section[aria-label="Keyboard shortcuts"]').exists()).toBe(false)
    await eventually(() => expect(focused()).toBe('View'))
  })
})
