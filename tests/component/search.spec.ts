import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { Task } from '../../src/domain/task.ts'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { eventually } from '../outside.ts'
import { answer, done, fakePortal, listOf, lists, task } from '../fakes/portal.ts'
import { expectNoViolations, render } from './render.ts'

const running = Array.from({ length: 8 }, (_, index) => task(index + 1))
const kitchen = task(20, { title: 'Renovate the kitchen', status: 'deferred' })
const put = [
  kitchen,
  task(21, { title: 'Task of later', status: 'deferred' }),
  task(22, { title: 'Another task of later', status: 'deferred' }),
]
const unread = { deferred: listOf([], { total: put.length, isWhole: false }) }

async function settled(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

/** In progress is read, Deferred is only counted. */
async function screen(tasks: readonly Task[] = running) {
  const rendered = render(TasksScreen, {}, fakePortal())
  const { find, wrapper, fake } = rendered
  void rendered.listsStore.load()
  fake.reads[0]!.resolve(lists(tasks, unread))
  await settled()
  return {
    ...rendered,
    panel: () => wrapper.get('[role=tabpanel]').text(),
    offer: () => wrapper.find('[data-offer]'),
    async searchFor(words: string) {
      await find('searchbox').setValue(words)
      await settled()
    },
    async answer(deferred: readonly Task[], rest = {}) {
      fake.reads.at(-1)!.resolve(lists(tasks, { deferred: listOf(deferred, rest) }))
      await settled()
    },
  }
}

async function press(key: string, rest: KeyboardEventInit = {}): Promise<void> {
  ;(document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }),
  )
  await settled()
}
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim()

describe('what a search does not find in this tab', () => {
  it('is looked for in the other, which is read once for it, and leads there', async () => {
    const { searchFor, panel, offer, answer, fake, find, wrapper } = await screen()
    await searchFor('kitchens')
    expect(fake.reads.map(({ scope }) => scope.deferred)).toEqual([false, true])
    expect(panel()).toContain('No match in progress')
    expect(panel()).toContain('Looking under Deferred')
    expect(offer().exists()).toBe(false)
    await answer(put)
    expect(panel()).toContain('No matching tasks')
    await searchFor('kitchen')
    expect(panel()).toContain('1 under Deferred: Renovate the kitchen')
    expect(fake.reads).toHaveLength(2)
    await expectNoViolations(wrapper)

    await offer().trigger('click')
    await settled()
    expect(find('tab', 'Deferred 3').attributes('aria-selected')).toBe('true')
    expect(find('searchbox').element).toHaveProperty('value', 'kitchen')
    expect(wrapper.findAll('[role=tabpanel] li')).toHaveLength(1)
    expect(focused()).toBe('Select Renovate the kitchen')
  })

  it('is counted, if there is more', async () => {
    const { searchFor, panel, answer } = await screen()
    await searchFor('later')
    await answer(put)
    expect(panel()).toContain('Under Deferred: 2 tasks')
  })

  it('is found from Deferred as well, where In progress has been read', async () => {
    const { searchFor, panel, answer, find } = await screen()
    await find('tab', 'Deferred 3').trigger('click')
    await answer([
      ...put,
      ...Array.from({ length: 8 }, (_, index) => task(30 + index, { title: `Away ${index}`, status: 'deferred' })),
    ])
    await searchFor('task 7')
    expect(panel()).toContain('No match under Deferred')
    expect(panel()).toContain('1 in progress: Task 7')
  })

  it('is not said to be nowhere before everything has been read, nor when that failed', async () => {
    const { searchFor, panel, answer, fake } = await screen()
    await searchFor('nowhere')
    await answer(put, { total: 60, isWhole: false })
    expect(panel()).toContain('No match in progress')
    expect(panel()).not.toContain('No matching tasks')
    fake.reads.at(-1)!.reject(new PortalError('network'))
    await settled()
    expect(panel()).toContain('No match in progress')
    expect(panel()).not.toContain('Looking')
  })

  it('asks nothing while there is a match', async () => {
    const { searchFor, fake } = await screen()
    await searchFor('task 2')
    expect(fake.reads).toHaveLength(1)
  })
})

describe('keys of a search', () => {
  it.each(['Enter', 'ArrowDown'])('%s goes to the first match, to what does no harm', async key => {
    const { searchFor, find, fake } = await screen()
    find('button', 'Defer Task 5').element.focus()
    find('searchbox').element.focus()
    await searchFor('task')
    await press(key)
    expect(focused()).toBe('Select Task 1')
    expect(fake.moves).toHaveLength(0)
  })

  it.each(['Enter', 'Escape'])('%s that ends the input of a sign goes nowhere', async key => {
    const { searchFor, find } = await screen()
    const field = find('searchbox').element as HTMLInputElement
    field.focus()
    await searchFor('task')
    for (const rest of [{ isComposing: true }, { keyCode: 229 }]) await press(key, rest)
    expect([document.activeElement === field, field.value]).toEqual([true, 'task'])
  })

  it('finds a word while it is still being composed, as all words are on a phone', async () => {
    const { find, wrapper } = await screen([...running, task(9, { title: '한국어 문서' })])
    const field = find('searchbox').element as HTMLInputElement
    field.focus()
    field.dispatchEvent(new CompositionEvent('compositionstart'))
    for (const [typed, found] of [
      ['한', 1],
      ['한국', 1],
      ['한국말', 0],
    ] as const) {
      field.value = typed
      field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }))
      await settled()
      expect([typed, wrapper.findAll('[role=tabpanel] li').length, field.value]).toEqual([typed, found, typed])
    }
    field.dispatchEvent(new CompositionEvent('compositionend'))
    await settled()
    expect(field.value).toBe('한국말')
  })

  it('Enter goes to what leads to the other tab, where the matches are there', async () => {
    const { searchFor, find, answer } = await screen()
    find('searchbox').element.focus()
    await searchFor('kitchen')
    await answer(put)
    await press('Enter')
    expect(focused()).toBe('Show')
  })

  it('Escape ends it, and the focus is where it was', async () => {
    const { searchFor, find, wrapper } = await screen()
    find('button', 'Reload').element.focus()
    find('searchbox').element.focus()
    await searchFor('task 2')
    await press('Escape')
    expect(wrapper.findAll('[role=tabpanel] li')).toHaveLength(8)
    expect(focused()).toBe('Reload')
  })

  it('Escape goes to the list, where the row that had the focus was hidden in between', async () => {
    const { searchFor, find } = await screen()
    find('checkbox', 'Select Task 5').element.focus()
    find('searchbox').element.focus()
    await searchFor('task 2')
    await press('Escape')
    expect(focused()).toMatch(/^Select Task/)
  })

  it('Escape ends it after its only match was deferred, which is said', async () => {
    const { searchFor, find, fake, panel, wrapper } = await screen()
    await searchFor('task 8')
    find('button', 'Defer Task 8').element.focus()
    await find('button', 'Defer Task 8').trigger('click')
    const rest = running.filter(({ id }) => id !== 8)
    fake.moves[0]!.resolve(answer({ 8: done }, lists(rest, unread)))
    await settled()
    expect(panel()).toContain('No match in progress')
    fake.reads.at(-1)!.resolve(lists(rest, { deferred: listOf([task(8, { status: 'deferred' }), ...put]) }))
    await settled()
    expect(panel()).toContain('1 under Deferred: Task 8')
    await press('Escape')
    expect(wrapper.findAll('[role=tabpanel] li')).toHaveLength(7)
    expect(focused()).toMatch(/^Select Task/)
  })
})

it('the number of matches is said when somebody has stopped typing, and what there is instead', async () => {
  const { searchFor, answer, find } = await screen()
  find('searchbox').element.focus()
  const said = () => find('status').text().replace(/\s+/g, ' ')
  await searchFor('t')
  await searchFor('task 3')
  expect(said()).toBe('')
  await eventually(() => expect(said()).toBe('1 task'))
  await searchFor('kitchen')
  await answer(put)
  await eventually(() => expect(said()).toBe('No match in progress 1 under Deferred: Renovate the kitchen'))
  await searchFor('')
  await eventually(() => expect(said()).toBe(''))
})

describe('the head of the list', () => {
  it('has a button for the order, which opens View; the name of the box ends after the number', async () => {
    const { find, wrapper } = await screen()
    const box = find('checkbox', 'Select all').element as HTMLInputElement
    expect(box.labels![0]!.textContent.trim()).toBe('8 tasks')
    await find('button', 'Deadline ↑').trigger('click')
    await settled()
    expect(find('combobox', 'Sort by').exists()).toBe(true)
    expect(find('button', 'Deadline ↑').attributes('aria-expanded')).toBe('true')
    expect(wrapper.text()).toContain('Times in the Until menu')
    await expectNoViolations(wrapper)
  })
})

describe('the filter "New activity only"', () => {
  const since = new Date(2026, 10, 20)
  const [touched, untouched] = [23, 24].map(id =>
    task(id, { status: 'deferred', statusChanged: since, activity: id === 23 ? new Date(2026, 10, 22) : since }),
  ) as [Task, Task]

  async function filtered(tasks: readonly Task[]) {
    const rendered = await screen()
    await rendered.find('tab', 'Deferred 3').trigger('click')
    await rendered.answer(tasks)
    await rendered.openView()
    await rendered.find('checkbox', 'New activity only').setValue(true)
    await settled()
    return rendered
  }

  it('leaves what has news, says how much of how many, and is not kept', async () => {
    const { wrapper, panel, fake } = await filtered([touched, untouched])
    expect(wrapper.findAll('[role=tabpanel] li')).toHaveLength(1)
    expect(panel()).toMatch(/1 of 2\s*· New activity only/)
    expect(fake.kept.get('view') ?? '').not.toContain('ctive')
  })

  it('that hides everything says so, and can be left', async () => {
    const { panel, offer, wrapper } = await filtered([untouched])
    expect(panel()).toContain('No new activity')
    await offer().trigger('click')
    expect(wrapper.findAll('[role=tabpanel] li')).toHaveLength(1)
  })
})

it('what is not read is not said to have no date, and what is grouped by project does not repeat it', async () => {
  const fake = fakePortal()
  fake.kept.set('view', '{"inProgress":{"order":"deadline","isDescending":false,"grouping":"project"}}')
  const { wrapper, listsStore } = render(TasksScreen, {}, fake)
  void listsStore.load()
  const project = { id: 7, name: 'Lighthouse' }
  fake.reads[0]!.resolve({
    ...lists(
      [
        task(1, { project, creator: { id: 1, name: 'Myself' } }),
        task(2, { project, creator: { id: 5, name: 'Anna Petrova' } }),
      ],
      unread,
    ),
    returnDates: null,
  })
  await settled()
  const panel = () => wrapper.get('[role=tabpanel]').text()
  expect(panel().match(/Lighthouse/g)).toHaveLength(1)
  expect(panel()).toContain('Created by Anna Petrova')
  expect(panel()).not.toContain('Myself')
  await wrapper.findAll('[role=tab]')[1]!.trigger('click')
  fake.reads[1]!.resolve({ ...lists([], { deferred: listOf(put) }), returnDates: null })
  await settled()
  expect(wrapper.findAll('[role=tabpanel] li')).toHaveLength(3)
  expect(panel()).not.toMatch(/no date/i)
})
