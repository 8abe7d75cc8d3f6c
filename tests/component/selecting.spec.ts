import { DOMWrapper, flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { answer, done, lists, task } from '../fakes/portal.ts'
import { eventually } from '../outside.ts'
import { expectNoViolations } from './render.ts'
import { eight, first, screen } from './screenOf.ts'

describe('selecting', () => {
  it('works row by row, over a range with Shift, for all and for none', async () => {
    const { select, selected, find, wrapper } = await screen()
    await select(1).trigger('click')
    await select(3).trigger('click', { shiftKey: true })
    expect(selected()).toEqual([1, 2, 3])
    expect(find('status').text()).toBe('3 selected')
    expect((find('checkbox', 'Select all').element as HTMLInputElement).indeterminate).toBe(true)
    await expectNoViolations(wrapper)
    await find('checkbox', 'Select all').setValue(true)
    expect(selected()).toEqual([1, 2, 3, 4])
    await find('button', 'Clear selection').trigger('click')
    expect(selected()).toEqual([])
  })

  it('takes a click on the cell around the box as one on the box, with Shift too', async () => {
    const { select, selected, focused } = await screen()
    const cell = (id: number) => new DOMWrapper(select(id).element.closest('label'))
    await cell(1).trigger('click')
    expect(selected()).toEqual([1])
    await cell(3).trigger('click', { shiftKey: true })
    expect([selected(), focused()]).toEqual([[1, 2, 3], 'Select Task 3'])
    await cell(2).trigger('click')
    expect(selected()).toEqual([1, 3])
  })

  it('shows in each box what is selected, whatever the browser has made of the click', async () => {
    const { select, selected } = await screen()
    await select(3).trigger('click')
    await select(1).trigger('click')
    await select(3).trigger('click', { shiftKey: true })
    await flushPromises()
    expect(selected()).toEqual([1, 2, 3])
  })

  it('keeps refused tasks selected after deferring, each says why, and Retry tries those that may work', async () => {
    const { select, selected, find, fake, wrapper, focused } = await screen()
    await select(1).trigger('click')
    await select(3).trigger('click', { shiftKey: true })
    const button = find('button', 'Defer 3 tasks')
    button.element.focus()
    await button.trigger('click')
    expect(find('progressbar', 'Deferring: 0 of 3').exists()).toBe(true)
    await eventually(() => expect(focused()).toBe('Stop'))
    fake.moves[0]!.resolve(
      answer({ 1: done, 2: { kind: 'refused', reason: 'rules' }, 3: { kind: 'paused' } }, lists([task(2), task(4)])),
    )
    await flushPromises()
    expect(find('status').text()).toContain('1 deferred, 2 not.')
    // What is refused for good is not chosen any more
    expect(find('status').text()).toContain('1 selected')
    expect(selected()).toEqual([2])
    // Each row says why, and none of them aloud
    expect([wrapper.findAll('li .text-alert').length, wrapper.findAll('[role=alert]').length]).toEqual([2, 0])
    // The bar's button is gone
    await eventually(() => expect(focused()).toBe('Select Task 2'))
    // The button for the chosen ones does the same
    expect(wrapper.text()).not.toContain('Retry')
    await find('button', 'Clear selection').trigger('click')
    await find('button', 'Retry').trigger('click')
    expect(fake.moves[1]!.ids).toEqual([3])
  })

  it('keeps the selection while a search shows fewer rows', async () => {
    const { select, find, wrapper } = await screen(eight)
    await select(1).trigger('click')
    await find('searchbox').setValue('task 2')
    expect(find('rows').findAll('li')).toHaveLength(1)
    await find('checkbox', 'Select all').setValue(true)
    expect(find('button', 'Defer 2 tasks').exists()).toBe(true)
    expect(wrapper.get('footer').text()).toContain('2 selected · 1 not shown')
    await find('searchbox').setValue('nothing')
    expect(wrapper.text()).toContain('No match in progress')
    await find('searchbox').trigger('keydown', { key: 'Escape' })
    expect(find('rows').findAll('li')).toHaveLength(8)
  })

  it('shows the selected tasks that a search hides, by one click', async () => {
    const { select, find, selected } = await screen(eight)
    await select(1).trigger('click')
    await find('searchbox').setValue('task 2')
    await find('button', 'Show, 1 not shown').trigger('click')
    expect(find('rows').findAll('li')).toHaveLength(8)
    expect(selected()).toEqual([1])
  })

  it('defers the focused row with D, unless that row is selected', async () => {
    const { select, press, fake } = await screen()
    await select(1).trigger('click')
    await select(2).trigger('click')
    select(4).element.focus()
    await press('d')
    expect(fake.moves[0]!.ids).toEqual([4])
    select(2).element.focus()
    await press('d')
    expect(fake.moves[1]!.ids).toEqual([1, 2])
  })

  it('is not needed to defer a whole group: its heading has a button', async () => {
    const { find, fake } = await screen([
      ...first,
      task(5, { deadline: new Date(Date.now() - 86_400_000) }),
      task(6, { deadline: new Date(Date.now() - 86_400_000) }),
    ])
    expect(
      find('rows')
        .findAll('h2')
        .map(heading => heading.text()),
    ).toEqual(['Overdue', 'No deadline'])
    await find('button', 'Defer all 2, Overdue').trigger('click')
    expect(fake.moves[0]!.ids).toEqual([5, 6])
  })
})
