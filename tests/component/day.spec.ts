import { DOMWrapper, flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { Portal } from '../../src/domain/portal.ts'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { answer, done, fakePortal, listOf, lists, task } from '../fakes/portal.ts'
import { eventually } from '../outside.ts'
import { expectNoViolations, render } from './render.ts'

const first = [task(1), task(2), task(3), task(4)]
/** Enough to be searched. */
const eight = [...first, task(5), task(6), task(7), task(8)]

/** The screen with everything that it loads later. */
async function screen(tasks = first, rest: Partial<Portal> = {}, isNewcomer = false) {
  const fake = fakePortal(rest)
  if (isNewcomer) fake.kept.delete('welcome')
  const rendered = render(TasksScreen, {}, fake)
  void rendered.listsStore.load()
  rendered.fake.reads[0]!.resolve(lists(tasks, { deferred: listOf([], { total: 2, isWhole: false }) }))
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
  const { wrapper, find } = rendered
  return {
    ...rendered,
    press: async (key: string, rest: KeyboardEventInit = {}) => {
      const target = document.activeElement ?? document.body
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }))
      await flushPromises()
    },
    select: (id: number) => find('checkbox', `Select Task ${id}`),
    chosen: () => wrapper.findAll<HTMLInputElement>('li input[type=checkbox]').flatMap(({ element }, index) => element.checked ? [index + 1] : []),
    focused: () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '',
  }
}

describe('choosing', () => {
  it('one by one, a range with Shift, all, none', async () => {
    const { select, chosen, find, wrapper } = await screen()
    await select(1).trigger('click')
    await select(3).trigger('click', { shiftKey: true })
    expect(chosen()).toEqual([1, 2, 3])
    expect(find('status').text()).toBe('3 selected')
    expect((find('checkbox', 'Select all').element as HTMLInputElement).indeterminate).toBe(true)
    await expectNoViolations(wrapper)
    await find('checkbox', 'Select all').setValue(true)
    expect(chosen()).toEqual([1, 2, 3, 4])
    await find('button', 'Clear selection').trigger('click')
    expect(chosen()).toEqual([])
  })

  it('the cell around the box does what the box does, with Shift too', async () => {
    const { select, chosen, focused } = await screen()
    const cell = (id: number) => new DOMWrapper(select(id).element.closest('label'))
    await cell(1).trigger('click')
    expect(chosen()).toEqual([1])
    await cell(3).trigger('click', { shiftKey: true })
    expect([chosen(), focused()]).toEqual([[1, 2, 3], 'Select Task 3'])
    await cell(2).trigger('click')
    expect(chosen()).toEqual([1, 3])
  })

  it('a box shows what is chosen, whatever the browser made of the click', async () => {
    const { select, chosen } = await screen()
    await select(3).trigger('click')
    await select(1).trigger('click')
    await select(3).trigger('click', { shiftKey: true })
    await flushPromises()
    expect(chosen()).toEqual([1, 2, 3])
  })

  it('what is chosen is deferred, a refusal stays chosen and says why, and Retry tries again what may work', async () => {
    const { select, chosen, find, fake, wrapper, focused } = await screen()
    await select(1).trigger('click')
    await select(3).trigger('click', { shiftKey: true })
    const button = find('button', 'Defer 3 tasks')
    button.element.focus()
    await button.trigger('click')
    expect(find('progressbar', 'Deferring: 0 of 3').exists()).toBe(true)
    await eventually(() => expect(focused()).toBe('Stop'))
    fake.moves[0]!.resolve(answer({ 1: done, 2: { kind: 'refused', reason: 'rules' }, 3: { kind: 'paused' } }, lists([task(2), task(4)])))
    await flushPromises()
    expect(find('status').text()).toContain('1 deferred, 2 not.')
    // What is refused for good is not chosen any more
    expect(find('status').text()).toContain('1 selected')
    expect(chosen()).toEqual([2])
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

  it('a search shows less and forgets nothing that was chosen', async () => {
    const { select, find, wrapper } = await screen(eight)
    await select(1).trigger('click')
    await find('searchbox').setValue('task 2')
    expect(find('list', 'In progress').findAll('li')).toHaveLength(1)
    await find('checkbox', 'Select all').setValue(true)
    expect(find('button', 'Defer 2 tasks').exists()).toBe(true)
    expect(wrapper.get('footer').text()).toContain('2 selected · 1 not shown')
    await find('searchbox').setValue('nothing')
    expect(wrapper.text()).toContain('No matching tasks')
    await find('searchbox').trigger('keydown', { key: 'Escape' })
    expect(find('list', 'In progress').findAll('li')).toHaveLength(8)
  })

  it('what a search hides is shown before it is deferred, by one click', async () => {
    const { select, find, chosen } = await screen(eight)
    await select(1).trigger('click')
    await find('searchbox').setValue('task 2')
    await find('button', 'Show').trigger('click')
    expect(find('list', 'In progress').findAll('li')).toHaveLength(8)
    expect(chosen()).toEqual([1])
  })

  it('d means the row that has the focus, unless that is chosen', async () => {
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

  it('all of a group by its own button', async () => {
    const { find, fake } = await screen([...first, task(5, { deadline: new Date(Date.now() - 86_400_000) }), task(6, { deadline: new Date(Date.now() - 86_400_000) })])
    expect(find('list', 'In progress').findAll('h2').map(heading => heading.text())).toEqual(['Overdue', 'No deadline'])
    await find('button', 'Defer all 2').trigger('click')
    expect(fake.moves[0]!.ids).toEqual([5, 6])
  })
})

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
    const inOrder = wrapper.findAll('li [tabindex="0"]').map(({ element }) => element.closest<HTMLElement>('[data-id]')!.dataset.id)
    expect(inOrder).toEqual(['1', '1', '1', '1'])
    select(2).element.focus()
    await flushPromises()
    expect(wrapper.findAll('li [tabindex="0"]').map(({ element }) => element.closest<HTMLElement>('[data-id]')!.dataset.id)).toEqual(['2', '2', '2', '2'])
  })

  it('stays at the same control of the row', async () => {
    const { press, focused, find } = await screen()
    find('button', 'Defer Task 2').element.focus()
    await press('ArrowDown')
    expect(focused()).toBe('Defer Task 3')
  })

  it('chooses, defers, undoes', async () => {
    const { press, chosen, fake } = await screen()
    await press('j')
    await press('x')
    await press('ArrowDown', { shiftKey: true })
    expect(chosen()).toEqual([1, 2])
    await press('d')
    expect(fake.moves[0]).toMatchObject({ action: 'defer', ids: [1, 2] })
    fake.moves[0]!.resolve(answer({ 1: done, 2: done }, lists([task(3), task(4)])))
    await flushPromises()
    await press('z', { ctrlKey: true })
    expect(fake.moves[1]).toMatchObject({ action: 'undo', ids: [1, 2] })
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' }, 2: { kind: 'pending' } }, lists([task(1), task(3), task(4)])))
    await flushPromises()
    expect(document.querySelector('[role=status]')!.textContent).toContain('1 in progress again, 0 not. 1 is now pending: Bitrix24 did not start it.')
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

  it('leaves the browser\'s own keys alone', async () => {
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
    expect(wrapper.find('section[aria-label="Keyboard shortcuts"]').text()).toContain('Defer the selected tasks, or the current one')
    await expectNoViolations(wrapper)
    await wrapper.get('section[aria-label="Keyboard shortcuts"]').trigger('keydown', { key: 'Escape' })
    expect(wrapper.find('section[aria-label="Keyboard shortcuts"]').exists()).toBe(false)
    await eventually(() => expect(focused()).toBe('View'))
  })
})

describe('an undo', () => {
  it('says that it is under way, and why it did not come about', async () => {
    const { find, fake, wrapper } = await screen()
    await find('button', 'Defer Task 1').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3), task(4)])))
    await flushPromises()
    await find('button', 'Undo').trigger('click')
    expect(find('status').text()).toBe('Resuming Task 1')
    expect(wrapper.get('main').attributes('aria-busy')).toBe('true')
    expect(wrapper.text()).not.toContain('Undo')
    fake.moves[1]!.resolve(answer({ 1: { kind: 'failed', error: new PortalError('busy') } }, null))
    await flushPromises()
    expect(find('status').text()).toBe('Task 1 was not resumed. Bitrix24 is busy. Try again in a moment.')
    expect(wrapper.get('main').attributes('aria-busy')).toBe('false')
  })

  it('takes its button away, and the focus goes to the list', async () => {
    const { find, fake, focused } = await screen()
    await find('button', 'Defer Task 1').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3), task(4)])))
    await flushPromises()
    const button = find('button', 'Undo')
    button.element.focus()
    await button.trigger('click')
    await flushPromises()
    await eventually(() => expect(focused()).toBe('Select Task 2'))
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' } }, lists(first)))
    await flushPromises()
    await eventually(() => expect(focused()).toBe('Select Task 2'))
  })

  it('of several leaves Stop in its place, and the focus there, then in the list', async () => {
    const { find, fake, focused } = await screen()
    await find('checkbox', 'Select all').setValue(true)
    await find('button', 'Defer 4 tasks').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done, 2: done, 3: done, 4: done }, lists([])))
    await flushPromises()
    const button = find('button', 'Undo')
    button.element.focus()
    await button.trigger('click')
    await flushPromises()
    await eventually(() => expect(focused()).toBe('Stop'))
    fake.moves[1]!.resolve(answer({ 1: { kind: 'resumed' }, 2: { kind: 'resumed' }, 3: { kind: 'resumed' }, 4: { kind: 'resumed' } }, lists(first)))
    await flushPromises()
    await eventually(() => expect(focused()).toBe('Select Task 1'))
  })

  it('leaves the focus on the tab when there is no row to take it', async () => {
    const { find, fake } = await screen([task(1)])
    await find('button', 'Defer Task 1').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done }, lists([])))
    await flushPromises()
    const button = find('button', 'Undo')
    button.element.focus()
    await button.trigger('click')
    await flushPromises()
    await eventually(() => expect(document.activeElement).toBe(find('tab', 'In progress').element))
  })
})

describe('the deferred tasks', () => {
  const put = (id: number, rest = {}) => task(id, { status: 'deferred', statusChanged: new Date(Date.now() - 86_400_000), ...rest })

  async function deferredTab() {
    const rendered = await screen()
    await rendered.find('tab', 'Deferred 2').trigger('click')
    expect(rendered.wrapper.text()).toContain('Loading your tasks')
    rendered.fake.reads[1]!.resolve(lists(first, { deferred: listOf([put(8, { activity: new Date() }), put(9, { isTimed: true, statusChanged: new Date(Date.now() - 3 * 86_400_000) })]) }))
    await flushPromises()
    return rendered
  }

  it('are read when their tab is first opened, with what there is to know of them', async () => {
    const { find, wrapper, fake } = await deferredTab()
    expect(fake.reads[1]!.scope.deferred).toBe(true)
    const rows = find('list', 'Deferred').findAll('li').map(row => row.text())
    expect(rows[0]).toContain('Deferred yesterday · New activity since then')
    expect(rows[1]).toContain('Deferred 3 days ago · Resuming starts the time tracker.')
    await expectNoViolations(wrapper)
    await find('tab', 'In progress 4').trigger('click')
    await find('tab', 'Deferred 2').trigger('click')
    expect(fake.reads).toHaveLength(2)
  })

  it('are resumed one by one or several at once; a row says why one was not', async () => {
    const { find, fake, press } = await deferredTab()
    await find('button', 'Resume Task 9').trigger('click')
    fake.moves[0]!.resolve(answer({ 9: { kind: 'pending' } }, lists(first, { deferred: listOf([put(8)]) })))
    await flushPromises()
    expect(find('alert').text()).toBe('Bitrix24 did not start the task: it is now pending.')
    await find('checkbox', 'Select all').setValue(true)
    await press('d')
    await find('button', 'Resume 2 tasks').trigger('click')
    expect(fake.moves[1]).toMatchObject({ action: 'resume', ids: [8, 9], scope: { deferred: true } })
  })

  it('are none, or can\'t be read', async () => {
    const { find, fake, wrapper } = await screen()
    await find('tab', 'Deferred 2').trigger('click')
    fake.reads[1]!.reject(new PortalError('network'))
    await flushPromises()
    expect(find('alert').text()).toContain('The list could not be refreshed.')
    expect(wrapper.text()).not.toContain('Nothing deferred')
    await find('button', 'Retry').trigger('click')
    fake.reads[2]!.resolve(lists(first, { deferred: listOf([]) }))
    await flushPromises()
    expect(wrapper.text()).toContain('Nothing deferred')
  })

  it('are a tab by the arrow keys', async () => {
    const { find } = await screen()
    const tab = find('tab', 'In progress 4')
    tab.element.focus()
    await tab.trigger('keydown', { key: 'ArrowRight' })
    expect(find('tab', 'Deferred 2').attributes('aria-selected')).toBe('true')
    expect(document.activeElement).toBe(find('tab', 'Deferred 2').element)
  })
})

describe('the view', () => {
  it('is ordered and grouped as chosen, and kept', async () => {
    const { find, fake, openView } = await screen([task(1, { project: { id: 7, name: 'Lighthouse' } }), task(2, { priority: 'high' }), task(3)])
    await openView()
    await find('combobox', 'Sort by').setValue('priority')
    await find('button', 'Ascending').trigger('click')
    expect(find('list', 'In progress').findAll('li a').map(link => link.text())).toEqual(['Task 2', 'Task 1', 'Task 3'])
    await find('combobox', 'Group by').setValue('project')
    expect(find('list', 'In progress').findAll('h2').map(heading => heading.text())).toEqual(['Lighthouse', 'No project'])
    expect(JSON.parse(fake.kept.get('view')!)).toMatchObject({ inProgress: { order: 'priority', isDescending: true, grouping: 'project' } })
    await find('combobox', 'Group by').setValue('deadline')
    expect(find('list', 'In progress').findAll('h2').map(heading => heading.text())).toEqual(['No deadline'])
  })

  it('has the tasks in which the user takes part when they are wanted', async () => {
    const { find, fake, openView } = await screen()
    await openView()
    await find('checkbox', 'Include tasks I participate in').setValue(true)
    expect(fake.reads[1]!.scope).toEqual({ participating: true, deferred: false })
    fake.reads[1]!.resolve(lists([...first, task(5, { isOwn: false, isParticipant: true })]))
    await flushPromises()
    expect(find('list', 'In progress').findAll('li').at(-1)!.text()).toContain('You\'re a participant')
  })

  it('is a panel that gives the focus back', async () => {
    const { find, wrapper, focused, openView } = await screen()
    expect(find('button', 'View').attributes('aria-expanded')).toBe('false')
    await openView()
    expect(find('button', 'View').attributes('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(find('combobox', 'Sort by').element)
    await expectNoViolations(wrapper)
    await find('combobox', 'Sort by').trigger('keydown', { key: 'Escape' })
    expect(find('button', 'View').attributes('aria-expanded')).toBe('false')
    await eventually(() => expect(focused()).toBe('View'))
  })
})

describe('what came of the last action', () => {
  async function deferred(...ids: readonly number[]) {
    const rendered = await screen(eight)
    const { find, fake } = rendered
    for (const id of ids) {
      await find('button', `Defer Task ${id}`).trigger('click')
      fake.moves.at(-1)!.resolve(answer({ [id]: done }, lists(eight.filter(task => ids.indexOf(task.id) > ids.indexOf(id) || !ids.includes(task.id)))))
      await flushPromises()
    }
    return rendered
  }

  it('is taken back alone, however soon it came after the one before, which is named and comes next', async () => {
    const { find, fake } = await deferred(1, 2)
    expect(find('status').text()).toBe('Task 2 deferred, no date.')
    await find('button', 'Undo').trigger('click')
    expect(fake.moves.at(-1)).toMatchObject({ action: 'undo', ids: [2] })
    fake.moves.at(-1)!.resolve(answer({ 2: { kind: 'resumed' } }, lists(eight.slice(1))))
    await flushPromises()
    expect(find('status').text()).toBe('Task 2 is in progress again.')
    expect(find('button', 'Redo').exists()).toBe(true)
    await find('button', 'Undo: Task 1').trigger('click')
    expect(fake.moves.at(-1)).toMatchObject({ action: 'undo', ids: [1] })
  })

  it('is done again by the keys of the system, with the same date', async () => {
    const { find, fake, press } = await deferred(1)
    await press('z', { ctrlKey: true })
    fake.moves.at(-1)!.resolve(answer({ 1: { kind: 'resumed' } }, lists(eight)))
    await flushPromises()
    expect(find('button', 'Redo').exists()).toBe(true)
    await press('Z', { ctrlKey: true, shiftKey: true })
    expect(fake.moves.at(-1)).toMatchObject({ action: 'defer', ids: [1], until: null })
  })

  it('has no date: one can be set, which is a step of its own', async () => {
    const { find, fake, wrapper } = await deferred(1)
    const status = () => wrapper.get('footer [role=status]')
    await find('button', 'Set a date').trigger('click')
    await eventually(() => expect(wrapper.find('#until-undated [role=menuitem]').exists()).toBe(true))
    await wrapper.findAll('#until-undated [role=menuitem]').find(item => item.text().startsWith('Tomorrow'))!.trigger('click')
    expect(fake.dates).toMatchObject([{ ids: [1] }])
    expect(status().text()).toBe('Saving the date')
    const at = fake.dates[0]!.until!
    fake.dates[0]!.resolve(new Map([[1, { at, isPaused: false }]]))
    await flushPromises()
    expect(status().text()).toMatch(/^Until .+: Task 1$/)
    expect(find('button', 'Set a date').exists()).toBe(false)
    await find('button', 'Undo').trigger('click')
    expect(fake.dates[1]).toMatchObject({ ids: [1], until: null })
  })

  it('does not hide what can be taken back of an earlier one, which is said', async () => {
    const { find, fake } = await deferred(1)
    await find('button', 'Defer Task 2').trigger('click')
    fake.moves.at(-1)!.resolve(answer({ 2: { kind: 'refused', reason: 'rules' } }, lists(eight.slice(1))))
    await flushPromises()
    await find('button', 'Undo: Task 1').trigger('click')
    expect(fake.moves.at(-1)).toMatchObject({ action: 'undo', ids: [1] })
  })

  it('leads to where the tasks are now', async () => {
    const { find, fake, focused } = await deferred(1)
    await find('button', 'Show').trigger('click')
    expect(find('tab', 'Deferred 3').attributes('aria-selected')).toBe('true')
    fake.reads.at(-1)!.resolve(lists(eight.slice(1), { deferred: listOf([task(9, { status: 'deferred' }), task(1, { status: 'deferred' })]) }))
    await flushPromises()
    await eventually(() => expect(focused()).toBe('Select Task 1'))
  })

  it('is gone when it is closed, and Undo stays', async () => {
    const { find, fake, press } = await deferred(1)
    await find('button', 'Close').trigger('click')
    expect(find('status').text()).toBe('')
    await press('u')
    expect(fake.moves.at(-1)).toMatchObject({ action: 'undo', ids: [1] })
  })

  it('leads to the task where that is the way on', async () => {
    const { find, fake } = await screen()
    await find('button', 'Defer Task 2').trigger('click')
    fake.moves[0]!.resolve(answer({ 2: { kind: 'refused', reason: 'rules' } }, lists(first)))
    await flushPromises()
    await find('button', 'Open the task').trigger('click')
    expect(fake.cards.map(({ id }) => id)).toEqual([2])
  })

  it('when it was stopped, tells what was refused from what is left', async () => {
    const { find, fake, wrapper } = await screen()
    await find('checkbox', 'Select all').setValue(true)
    await find('button', 'Defer 4 tasks').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done, 2: { kind: 'refused', reason: 'rules' } }, null))
    await flushPromises()
    expect(find('progressbar').attributes()).toMatchObject({ 'aria-valuenow': '2', 'aria-valuemax': '4' })
    await find('button', 'Stop').trigger('click')
    fake.moves[1]!.resolve(answer({ 3: { kind: 'failed', error: new PortalError('busy', { retryAt: new Date(Date.now() + 4_500) }) } }, null))
    await flushPromises()
    expect(find('status').text()).toContain('Stopped: 1 deferred, 1 not, 2 left.')
    await expectNoViolations(wrapper)
  })

  it('counts down while a busy portal is given time', async () => {
    const { find, fake, wrapper } = await screen()
    await find('checkbox', 'Select all').setValue(true)
    await find('button', 'Defer 4 tasks').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: { kind: 'failed', error: new PortalError('busy', { retryAt: new Date(Date.now() + 4_500) }) } }, null))
    await flushPromises()
    expect(wrapper.text()).toContain('Bitrix24 is busy. Continuing in 5 seconds.')
    expect(wrapper.text()).not.toContain('Undo')
    await find('button', 'Stop').trigger('click')
    await flushPromises()
    expect(wrapper.text()).not.toContain('Continuing')
  })
})

describe('a newcomer', () => {
  const welcome = 'A task that you defer waits under Deferred until you resume it.'
  /** The line comes with a file of its own. */
  async function newcomer() {
    const rendered = await screen(first, {}, true)
    await eventually(() => expect(rendered.wrapper.text()).toContain(welcome))
    return rendered
  }

  it('is told once what this does', async () => {
    const { find, wrapper, fake } = await newcomer()
    await find('button', 'Close').trigger('click')
    expect(wrapper.text()).not.toContain(welcome)
    expect(fake.kept.get('welcome')).toBe('read')
  })

  it('or until the first deferral', async () => {
    const { find, wrapper, fake } = await newcomer()
    await find('button', 'Defer Task 1').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done }, lists(first.slice(1))))
    await flushPromises()
    expect(wrapper.text()).not.toContain(welcome)
    expect(fake.kept.get('welcome')).toBe('read')
  })
})

describe('an empty list', () => {
  it('says where the rest is, and leads there', async () => {
    const { find, wrapper } = await screen([])
    expect(wrapper.text()).toContain('2 tasks are waiting under Deferred.')
    await find('button', 'Show').trigger('click')
    expect(find('tab', 'Deferred 2').attributes('aria-selected')).toBe('true')
  })

  it('of a project leads to all projects', async () => {
    const { find, wrapper } = await screen([task(1), task(2)], { opening: { kind: 'project', id: 7 } })
    expect(wrapper.text()).toContain('You have no tasks in progress in this project.')
    await find('button', 'Show all projects (2)').trigger('click')
    expect(find('list', 'In progress').findAll('li')).toHaveLength(2)
  })
})
