import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { PortalError } from '../../src/domain/portal-error.ts'
import { answer, done, listOf, lists, task } from '../fakes/portal.ts'
import { eventually } from '../outside.ts'
import { expectNoViolations } from './render.ts'
import { eight, first, screen } from './screenOf.ts'

describe('an undo', () => {
  it('says that it is under way, and why it did not come about', async () => {
    const { find, fake, wrapper } = await screen()
    await find('button', 'Defer Task 1').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done }, lists([task(2), task(3), task(4)])))
    await flushPromises()
    await find('button', 'Undo').trigger('click')
    // Shown, not said
    expect([find('status').text(), wrapper.get('footer').text()]).toEqual(['', 'Resuming Task 1'])
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
    fake.moves[1]!.resolve(
      answer(
        { 1: { kind: 'resumed' }, 2: { kind: 'resumed' }, 3: { kind: 'resumed' }, 4: { kind: 'resumed' } },
        lists(first),
      ),
    )
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

describe('the result of the last action', () => {
  async function deferred(...ids: readonly number[]) {
    const rendered = await screen(eight)
    const { find, fake } = rendered
    for (const id of ids) {
      await find('button', `Defer Task ${id}`).trigger('click')
      fake.moves
        .at(-1)!
        .resolve(
          answer(
            { [id]: done },
            lists(eight.filter(task => ids.indexOf(task.id) > ids.indexOf(id) || !ids.includes(task.id))),
          ),
        )
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
    await find('button', 'Set a date').trigger('click')
    await eventually(() => expect(wrapper.find('#until-undated [role=menuitem]').exists()).toBe(true))
    // Which days there are depends on today's: on a Sunday Monday is next week, and not tomorrow
    await wrapper.get('#until-undated [role=menuitem]').trigger('click')
    expect(fake.dates).toMatchObject([{ ids: [1] }])
    expect(wrapper.get('footer').text()).toBe('Saving the date')
    const at = fake.dates[0]!.until!
    fake.dates[0]!.resolve(new Map([[1, { at, isPaused: false }]]))
    await flushPromises()
    expect(find('status').text()).toMatch(/^Until .+: Task 1$/)
    expect(wrapper.find('[aria-controls=until-undated]').exists()).toBe(false)
    await find('button', 'Undo').trigger('click')
    expect(fake.dates[1]).toMatchObject({ ids: [1], until: null })
  })

  it('leaves Undo for an earlier action, and says which', async () => {
    const { find, fake } = await deferred(1)
    await find('button', 'Defer Task 2').trigger('click')
    fake.moves.at(-1)!.resolve(answer({ 2: { kind: 'refused', reason: 'rules' } }, lists(eight.slice(1))))
    await flushPromises()
    await find('button', 'Undo: Task 1').trigger('click')
    expect(fake.moves.at(-1)).toMatchObject({ action: 'undo', ids: [1] })
  })

  it('has a button that leads to where the tasks are now', async () => {
    const { find, fake, focused } = await deferred(1)
    await find('button', 'Show').trigger('click')
    expect(find('tab', 'Deferred 3').attributes('aria-selected')).toBe('true')
    fake.reads
      .at(-1)!
      .resolve(
        lists(eight.slice(1), { deferred: listOf([task(9, { status: 'deferred' }), task(1, { status: 'deferred' })]) }),
      )
    await flushPromises()
    await eventually(() => expect(focused()).toBe('Select Task 1'))
  })

  it('can be closed, and Undo still works', async () => {
    const { find, fake, press } = await deferred(1)
    await find('button', 'Close, Task 1 deferred, no date.').trigger('click')
    expect(find('status').text()).toBe('')
    await press('u')
    expect(fake.moves.at(-1)).toMatchObject({ action: 'undo', ids: [1] })
  })

  it('leads to the task if that helps', async () => {
    const { find, fake } = await screen()
    await find('button', 'Defer Task 2').trigger('click')
    fake.moves[0]!.resolve(answer({ 2: { kind: 'refused', reason: 'rules' } }, lists(first)))
    await flushPromises()
    await find('button', 'Open the task, Task 2').trigger('click')
    expect(fake.cards.map(({ id }) => id)).toEqual([2])
  })

  it('tells refused tasks from those left when it was stopped', async () => {
    const { find, fake, wrapper } = await screen()
    await find('checkbox', 'Select all').setValue(true)
    await find('button', 'Defer 4 tasks').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done, 2: { kind: 'refused', reason: 'rules' } }, null))
    await flushPromises()
    expect(find('progressbar').attributes()).toMatchObject({ 'aria-valuenow': '2', 'aria-valuemax': '4' })
    await find('button', 'Stop').trigger('click')
    fake.moves[1]!.resolve(
      answer(
        { 3: { kind: 'failed', error: new PortalError('busy', { retryAt: new Date(Date.now() + 4_500) }) } },
        null,
      ),
    )
    await flushPromises()
    expect(find('status').text()).toContain('Stopped: 1 deferred, 1 not, 2 left.')
    await expectNoViolations(wrapper)
  })

  it('counts down while the app waits for a busy portal', async () => {
    const { find, fake, wrapper } = await screen()
    await find('checkbox', 'Select all').setValue(true)
    await find('button', 'Defer 4 tasks').trigger('click')
    fake.moves[0]!.resolve(
      answer(
        { 1: { kind: 'failed', error: new PortalError('busy', { retryAt: new Date(Date.now() + 4_500) }) } },
        null,
      ),
    )
    await flushPromises()
    expect(wrapper.text()).toContain('Bitrix24 is busy. Continuing in 5 seconds.')
    expect(wrapper.text()).not.toContain('Undo')
    await find('button', 'Stop').trigger('click')
    await flushPromises()
    expect(wrapper.text()).not.toContain('Continuing')
  })
})

describe('the sentence about several', () => {
  /** All four are selected, and are to return in two weeks. */
  async function inTwoWeeks() {
    const rendered = await screen()
    const { find, wrapper } = rendered
    await find('checkbox', 'Select all').setValue(true)
    await wrapper.get('[aria-controls=until-selected]').trigger('click')
    const line = () => wrapper.findAll('[role=menuitem]').find(item => item.text().startsWith('In two weeks'))
    await eventually(() => expect(line()).toBeDefined())
    await line()!.trigger('click')
    return rendered
  }

  it('says until when those are deferred that are, where the portal has refused others', async () => {
    const { find, fake } = await inTwoWeeks()
    const refused = { kind: 'refused', reason: 'rules' } as const
    fake.moves[0]!.resolve(answer({ 1: done, 2: done, 3: refused, 4: done }, lists([task(3)])))
    await flushPromises()
    expect(find('status').text()).toMatch(/^3 tasks until .*9:00 AM, 1 not\.$/)
  })

  it('also where it was stopped: how many are left', async () => {
    const { find, fake } = await inTwoWeeks()
    fake.moves[0]!.resolve(answer({ 1: done, 2: { kind: 'refused', reason: 'rules' } }, null))
    await flushPromises()
    await find('button', 'Stop').trigger('click')
    const busy = { kind: 'failed', error: new PortalError('busy') } as const
    fake.moves[1]!.resolve(answer({ 3: busy, 4: busy }, null))
    await flushPromises()
    expect(find('status').text()).toMatch(/^Stopped: 1 task until .*9:00 AM, 1 not, 2 left\./)
  })
})

describe('how many were put away', () => {
  it('is said beside the result where it says more, and goes down with each Undo', async () => {
    const { find, fake, wrapper } = await screen(eight)
    const footer = () => wrapper.get('footer').text()
    const left = [...eight]
    for (const id of [1, 2, 3]) {
      await find('button', `Defer Task ${id}`).trigger('click')
      left.shift()
      fake.moves.at(-1)!.resolve(answer({ [id]: done }, lists(left)))
      await flushPromises()
      if (id === 1) expect(footer()).not.toContain('session')
      else expect(footer()).toContain(`${id} this session`)
    }
    await find('button', 'Undo').trigger('click')
    fake.moves.at(-1)!.resolve(answer({ 3: { kind: 'resumed' } }, lists(eight.slice(2))))
    await flushPromises()
    // Of what came back it is not said
    expect(footer()).not.toContain('session')
    await find('button', 'Defer Task 4').trigger('click')
    fake.moves.at(-1)!.resolve(answer({ 4: done }, lists([task(3), ...eight.slice(4)])))
    await flushPromises()
    expect(footer()).toContain('3 this session')
  })
})

describe.each([
  ['of 1,000 characters', 'W'.repeat(1000), 'W'.repeat(1000)],
  ['of one letter', 'x', 'x'],
  ['that is none', '', 'Task 1 without a title'],
  ['from right to left', 'مهمة', 'مهمة'],
])('a title %s', (_name, title, shown) => {
  const odd = task(1, { title })

  it('stands in the result, and on the buttons for Undo and Redo, as one piece that gives way', async () => {
    const { find, fake, wrapper } = await screen([odd, ...eight.slice(1)])
    await find('button', `Defer ${shown}`).trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done }, lists(eight.slice(1))))
    await flushPromises()
    expect(find('status').text()).toBe(`${shown} deferred, no date.`)
    await find('button', 'Defer Task 2').trigger('click')
    fake.moves[1]!.resolve(answer({ 2: done }, lists(eight.slice(2))))
    await flushPromises()
    const pieces = () => wrapper.findAll('footer bdi').map(piece => [piece.text(), piece.classes('truncate')])
    expect(pieces()).toEqual([['Task 2', true]])
    await find('button', 'Undo').trigger('click')
    fake.moves[2]!.resolve(answer({ 2: { kind: 'resumed' } }, lists(eight.slice(1))))
    await flushPromises()
    expect(pieces()).toEqual([
      ['Task 2', true],
      [shown, true],
    ])
    await find('button', `Undo: ${shown}`).trigger('click')
    fake.moves[3]!.resolve(answer({ 1: { kind: 'resumed' } }, lists([odd, ...eight.slice(1)])))
    await flushPromises()
    expect(find('status').text()).toBe(`${shown} is in progress again.`)
    await expectNoViolations(wrapper)
  })

  it('stands above the list where the app was opened from it, and in what came of deferring it', async () => {
    const { wrapper, fake, find, listsStore } = await screen(eight.slice(1), { opening: { kind: 'task', id: 1 } })
    void listsStore.load()
    fake.reads.at(-1)!.resolve(lists(eight.slice(1), { opened: odd }))
    await flushPromises()
    const opened = () => wrapper.get('.opened-task')
    expect([opened().get('a').text(), opened().get('a').attributes('title')]).toEqual([shown, shown])
    await find('button', 'Defer this task').trigger('click')
    const away = { ...odd, status: 'deferred' } as const
    fake.moves[0]!.resolve(answer({ 1: done }, lists(eight.slice(1), { opened: away })))
    await flushPromises()
    expect([opened().get('a').text(), find('status').text()]).toEqual([shown, `${shown} deferred, no date.`])
  })

  it('stands under Back today, and in what a search finds in the other tab', async () => {
    const { wrapper, fake, find, listsStore } = await screen([odd, ...eight.slice(1)])
    void listsStore.load()
    const cameBack = new Map([[1, new Date()]])
    fake.reads.at(-1)!.resolve(lists([odd, ...eight.slice(1)], { cameBack }))
    await flushPromises()
    expect(wrapper.get('[role=tabpanel] [data-id="1"]').text()).toContain(shown)
    expect(wrapper.get('[role=tabpanel]').text()).toContain('Back today')
    // What has no title is found by none
    if (!title) return
    await find('searchbox').setValue(title)
    await flushPromises()
    const away = task(20, { title, status: 'deferred' })
    void listsStore.load()
    fake.reads.at(-1)!.resolve(lists(eight.slice(1, 8), { deferred: listOf([away]) }))
    await flushPromises()
    expect(wrapper.get('[role=tabpanel]').text()).toContain(`1 under Deferred: ${title}`)
  })
})

describe('Show', () => {
  it('leads after a resume to the task in progress, tinted; what the portal has refused is not', async () => {
    const { find, fake, focused, wrapper } = await screen()
    await find('tab', 'Deferred 2').trigger('click')
    const away = [8, 9].map(id => task(id, { status: 'deferred' }))
    fake.reads.at(-1)!.resolve(lists(first, { deferred: listOf(away) }))
    await flushPromises()
    await find('checkbox', 'Select all').setValue(true)
    await find('button', 'Resume 2 tasks').trigger('click')
    fake.moves[0]!.resolve(
      answer(
        { 8: { kind: 'resumed' }, 9: { kind: 'refused' } },
        lists([...first, task(8)], { deferred: listOf([away[1]!]) }),
      ),
    )
    await flushPromises()
    expect(wrapper.get('[data-id="9"]').classes()).not.toContain('just-moved')
    await find('button', 'Show').trigger('click')
    await flushPromises()
    expect(find('tab', 'In progress 5').attributes('aria-selected')).toBe('true')
    await eventually(() => expect(focused()).toBe('Select Task 8'))
    expect(wrapper.findAll('[data-id].just-moved').map(row => row.attributes('data-id'))).toEqual(['8'])
    // Here they are
    expect(wrapper.findAll('button').map(button => button.text())).not.toContain('Show')
  })
})
