import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { PortalError, type PortalErrorKind } from '../../src/domain/portal-error.ts'
import type { DeferOutcome } from '../../src/domain/outcome.ts'
import TabBar from '../../src/screen/TabBar.vue'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { answer, done, fakePortal, lists, task } from '../fakes/portal.ts'
import { expectNoViolations, render } from './render.ts'

async function screen(tasks = [task(1), task(2), task(3)], rest = {}) {
  const rendered = render(TasksScreen, {}, fakePortal(rest))
  void rendered.listsStore.load()
  rendered.fake.reads[0]!.resolve(lists(tasks))
  await flushPromises()
  return rendered
}

describe('the list', () => {
  it('is counted in its tab as the texts count it, in the figures of the language', () => {
    const { find } = render(TabBar, { tab: 'inProgress', totals: { inProgress: 1234, deferred: 0 } })
    expect(find('tab', 'In progress 1,234').exists()).toBe(true)
  })

  it('tasks of one title are told by deadline and number, wherever a control is named; others have their title alone', async () => {
    const title = 'Weekly report'
    const { wrapper, find } = await screen([
      task(1, { title, deadline: new Date(2020, 0, 1) }),
      task(2, { title }),
      task(3),
      task(4, { title: '' }),
      task(5, { title: '' }),
    ])
    const names = wrapper
      .findAll<HTMLElement>('#rows [aria-label]:not(ul, [role=img])')
      .map(({ element }) => element.getAttribute('aria-label')!)
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
    expect(find('button', 'Defer Weekly report, #2').exists()).toBe(true)
    expect(names.find(name => name.startsWith('Select Weekly'))).toMatch(
      /^Select Weekly report, overdue by [\d,]+ days, #1$/,
    )
    expect(find('button', 'Defer Task 3').exists()).toBe(true)
    expect(names.filter(name => /#[345]/.test(name))).toEqual([])
  })

  it('shows each task with its title, project, creator, deadline and a Defer button', async () => {
    const { find, wrapper } = await screen([
      task(1, {
        title: 'Call the supplier',
        deadline: new Date(Date.now() - 50 * 3_600_000),
        priority: 'high',
        project: { id: 7, name: 'Lighthouse' },
        creator: { id: 5, name: 'Anna Petrova' },
      }),
    ])
    expect(find('rows').findAll('li')).toHaveLength(1)
    expect(find('tab', 'In progress 1').attributes('aria-selected')).toBe('true')
    expect(find('link', 'Call the supplier').attributes('href')).toBe(
      'https://portal.example/company/personal/user/1/tasks/task/view/1/',
    )
    expect(find('button', 'Defer Call the supplier').text()).toBe('Defer')
    expect(find('img', 'High priority').exists()).toBe(true)
    expect(find('listitem').text()).toContain('Lighthouse · Created by Anna Petrova')
    // Elements keep a name's direction apart: invisible characters would be copied with it
    expect(
      find('listitem')
        .findAll('bdi')
        .map(name => name.text()),
    ).toEqual(['Lighthouse', 'Anna Petrova'])
    expect(find('listitem').text()).not.toMatch(/\p{Default_Ignorable_Code_Point}/u)
    expect(find('listitem').text()).toContain('overdue by 2 days')
    await expectNoViolations(wrapper)
  })

  it('shows titles as text, and gives a task without one a name', async () => {
    const { find, wrapper } = await screen([task(1, { title: '<img src=x onerror=alert(1)>' }), task(2, { title: '' })])
    expect(find('link', '<img src=x onerror=alert(1)>').exists()).toBe(true)
    expect(find('button', 'Defer Task 2 without a title').exists()).toBe(true)
    expect(wrapper.find('img').exists()).toBe(false)
  })

  it('counts what it could not show', async () => {
    const { wrapper, fake, listsStore } = await screen()
    void listsStore.load()
    fake.reads[1]!.resolve(lists([], { total: 2, unreadable: 2 }))
    await flushPromises()
    expect(wrapper.text()).toContain('2 tasks could not be shown.')
    expect(wrapper.text()).not.toContain('Nothing in progress')
  })

  it('says so kindly when there is nothing', async () => {
    const { wrapper } = await screen([])
    expect(wrapper.text()).toContain('Nothing in progress')
    await expectNoViolations(wrapper)
  })

  it('is read again by the Reload button', async () => {
    const { find, fake } = await screen()
    await find('button', 'Reload').trigger('click')
    fake.reads[1]!.resolve(lists([task(7)]))
    await flushPromises()
    expect(find('listitem').text()).toContain('Task 7')
  })
})

describe('a click on Defer', () => {
  it('makes the row busy, then takes it away, moves the focus on and says so', async () => {
    const { find, fake, wrapper } = await screen()
    const button = find('button', 'Defer Task 2')
    button.element.focus()
    await button.trigger('click')
    expect(find('button', 'Deferring Task 2').attributes('aria-disabled')).toBe('true')
    expect(document.activeElement).toBe(button.element)
    await expectNoViolations(wrapper)
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await flushPromises()
    expect(find('rows').text()).not.toContain('Task 2')
    expect(document.activeElement).toBe(find('button', 'Defer Task 3').element)
    expect(find('status').text()).toBe('Task 2 deferred, no date.')
  })

  it('does nothing a second time while the row is busy', async () => {
    const { find, fake } = await screen()
    await find('button', 'Defer Task 2').trigger('click')
    await find('button', 'Deferring Task 2').trigger('click')
    expect(fake.moves).toHaveLength(1)
  })

  it('moves the focus to the tab when the last row leaves', async () => {
    const { find, fake } = await screen([task(1)])
    find('button', 'Defer Task 1').element.focus()
    await find('button', 'Defer Task 1').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done }, lists([])))
    await flushPromises()
    expect(document.activeElement).toBe(find('tab', 'In progress').element)
  })

  it('leaves the focus where the user has taken it meanwhile', async () => {
    const { find, fake } = await screen()
    find('button', 'Defer Task 2').element.focus()
    await find('button', 'Defer Task 2').trigger('click')
    find('button', 'Reload').element.focus()
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await flushPromises()
    expect(document.activeElement).toBe(find('button', 'Reload').element)
  })

  it.each<[DeferOutcome, string]>([
    [
      { kind: 'refused', reason: 'rules' },
      'Bitrix24 does not allow this task to be deferred in its current state. It is still in progress.',
    ],
    [
      { kind: 'refused', reason: 'notAllowed' },
      "You don't have permission to defer this task. It is still in progress.",
    ],
    [{ kind: 'moved', status: 'completed' }, 'Not deferred: the task is no longer in progress. It is completed.'],
    [{ kind: 'moved', status: 'unknown' }, 'Not deferred: the task is no longer in progress. Its status has changed.'],
    [{ kind: 'gone' }, 'Not deferred: the task was deleted, or you can no longer see it.'],
    [
      { kind: 'paused' },
      'The task was paused, but Bitrix24 neither deferred it nor started it again. Try again, or open the task.',
    ],
    [{ kind: 'failed', error: new PortalError('busy') }, 'Not deferred. Bitrix24 is busy. Try again in a moment.'],
    [
      { kind: 'unsettled', error: new PortalError('network') },
      'Bitrix24 could not be reached. Check your connection. The task may or may not have been deferred.',
    ],
  ])('keeps the row and says why: %j', async (outcome, text) => {
    const { find, fake, wrapper } = await screen([task(2)])
    await find('button', 'Defer Task 2').trigger('click')
    fake.moves[0]!.resolve(answer({ 2: outcome }, lists([task(2)])))
    await flushPromises()
    expect(wrapper.get('li p.text-alert').text()).toBe(text)
    // Once: of what is not known the status line says the same
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(outcome.kind === 'unsettled' ? 0 : 1)
    for (const name of ['Defer Task 2', 'Until… Task 2']) {
      const described = find('button', name).attributes('aria-describedby')!
      expect(wrapper.get(`#${described}`).text()).toBe(text)
    }
    expect(find('button', 'Defer Task 2').attributes('aria-disabled')).toBeUndefined()
    expect(find('status').text()).toBe(outcome.kind === 'unsettled' ? text : 'Task 2 was not deferred.')
    await expectNoViolations(wrapper)
  })
})

describe('a failure', () => {
  it.each<[PortalErrorKind, string]>([
    ['network', 'Bitrix24 could not be reached. Check your connection.'],
    ['broken', 'Bitrix24 returned an unexpected response.'],
    ['busy', 'Bitrix24 is busy. Try again in a moment.'],
    ['expired', 'Your session has expired. Reload the portal page.'],
    [
      'plan',
      'Bitrix24 refuses every request of the app. Most likely REST is not part of this portal’s plan: ask your administrator.',
    ],
    ['forbidden', 'Bitrix24 does not allow the app to do this. Ask your administrator to check its permissions.'],
    ['refused', 'Bitrix24 refused the request.'],
  ])('of the first list (%s) gives the reason and a Retry that works', async (kind, reason) => {
    const { find, fake, listsStore, wrapper } = render(TasksScreen)
    void listsStore.load()
    fake.reads[0]!.reject(new PortalError(kind))
    await flushPromises()
    expect(find('alert').text()).toContain(`Your tasks could not be loaded. ${reason}`)
    expect(wrapper.text()).not.toContain('Nothing in progress')
    await expectNoViolations(wrapper)
    await find('button', 'Retry, Your tasks could not be loaded.').trigger('click')
    fake.reads[1]!.resolve(lists([task(1)]))
    await flushPromises()
    expect(find('rows').text()).toContain('Task 1')
    expect(wrapper.find('[role=alert]').exists()).toBe(false)
  })

  it('of a later list stands above the list that stays', async () => {
    const { find, fake } = await screen()
    await find('button', 'Reload').trigger('click')
    fake.reads[1]!.reject(new PortalError('network'))
    await flushPromises()
    expect(find('alert').text()).toContain('The list could not be refreshed. Bitrix24 could not be reached.')
    expect(find('rows').findAll('li')).toHaveLength(3)
  })
})

describe('a title', () => {
  it('opens the card in the portal, and the list is read again when the card is closed', async () => {
    const { find, fake } = await screen()
    await find('link', 'Task 2').trigger('click')
    expect(fake.cards.map(card => card.id)).toEqual([2])
    expect(fake.reads).toHaveLength(1)
    fake.cards[0]!.resolve()
    await flushPromises()
    expect(fake.reads).toHaveLength(2)
  })
})

describe('a frame that was hidden', () => {
  const visibility = () => vi.spyOn(document, 'visibilityState', 'get')
  async function show(state: DocumentVisibilityState): Promise<void> {
    visibility().mockReturnValue(state)
    document.dispatchEvent(new Event('visibilitychange'))
    await nextTick()
  }
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it('reads the list once, a moment after it is shown, when the list is a minute old', async () => {
    const { fake } = await screen()
    await show('hidden')
    await vi.advanceTimersByTimeAsync(59_000)
    expect(fake.reads).toHaveLength(1)
    await show('visible')
    await vi.advanceTimersByTimeAsync(500)
    expect(fake.reads).toHaveLength(1)
    await show('hidden')
    await vi.advanceTimersByTimeAsync(60_000)
    await show('visible')
    expect(fake.reads).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1_500)
    expect(fake.reads).toHaveLength(2)
    fake.reads[1]!.resolve(lists([task(1)]))
    await flushPromises()
    await show('hidden')
    await show('visible')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(fake.reads).toHaveLength(2)
  })

  it('reads the list again when the clock has been put back meanwhile', async () => {
    const { fake } = await screen()
    await show('hidden')
    vi.setSystemTime(Date.now() - 24 * 3_600_000)
    await show('visible')
    await vi.advanceTimersByTimeAsync(1_500)
    expect(fake.reads).toHaveLength(2)
  })

  it('asks no more than once a minute, also when it gets no answer', async () => {
    const { fake } = await screen()
    for (let second = 0; second < 120; second += 10) {
      await show('hidden')
      await vi.advanceTimersByTimeAsync(5_000)
      await show('visible')
      await vi.advanceTimersByTimeAsync(5_000)
      fake.reads.at(-1)!.reject(new PortalError('network'))
    }
    expect(fake.reads).toHaveLength(2)
  })

  it('asks for nothing when it is hidden again before that', async () => {
    const { fake } = await screen()
    await show('hidden')
    await vi.advanceTimersByTimeAsync(3_600_000)
    await show('visible')
    await show('hidden')
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(fake.reads).toHaveLength(1)
  })
})

describe('somebody who waits', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it('is told for what after eight seconds, until the answer', async () => {
    const { find, fake } = await screen()
    await find('button', 'Defer Task 2').trigger('click')
    await vi.advanceTimersByTimeAsync(7_999)
    expect(find('status').text()).toBe('')
    await vi.advanceTimersByTimeAsync(1)
    expect(find('status').text()).toBe('Still waiting for Bitrix24 to respond.')
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await flushPromises()
    expect(find('status').text()).toBe('Task 2 deferred, no date.')
  })
})

it("says what is overdue by the portal's clock, not by this computer's", async () => {
  const hours = 3_600_000
  const { find } = await screen([task(1, { deadline: new Date(Date.now() + 3 * hours) })], {
    now: () => new Date(Date.now() + 5 * hours),
  })
  expect(find('listitem').text()).toContain('overdue by 2 hours')
})

it('a list from before lunch is read again before it is acted on', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const { find, fake } = await screen()
    vi.setSystemTime(Date.now() + 31 * 60_000)
    await find('button', 'Defer Task 2').trigger('click')
    expect([fake.reads.length, fake.moves.length]).toEqual([2, 0])
    fake.reads[1]!.resolve(lists([task(2), task(9)]))
    await flushPromises()
    expect(fake.moves[0]!.ids).toEqual([2])
  } finally {
    vi.useRealTimers()
  }
})

it('gives an administrator the details of an error', async () => {
  let copied = ''
  document.execCommand = command => {
    copied = `${command}: ${document.querySelector('textarea')!.value}`
    return true
  }
  const { find, fake } = await screen()
  await find('button', 'Reload').trigger('click')
  fake.reads[1]!.reject(new PortalError('broken', { code: 'INTERNAL_SERVER_ERROR', status: 500, requestId: 'abc' }))
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
  await find('button', 'Copy details, The list could not be refreshed.').trigger('click')
  await flushPromises()
  expect(copied).toMatch(/^copy: kind: broken\ncode: INTERNAL_SERVER_ERROR\nstatus: 500\nmethod: -\nrequest: abc\n/)
  expect(find('button', 'Copied, The list could not be refreshed.').exists()).toBe(true)
})

it('keeps the chosen theme with the user', async () => {
  const { find, fake, openView } = await screen()
  await openView()
  await find('combobox', 'Theme').setValue('dark')
  expect(fake.kept.get('theme')).toBe('dark')
  expect(document.documentElement.classList.contains('dark')).toBe(true)
  await find('combobox', 'Theme').setValue('light')
  expect(document.documentElement.classList.contains('dark')).toBe(false)
})
