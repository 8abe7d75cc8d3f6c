import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/domain/portal-error.ts'
import { returnDatesAtMost } from '../../src/domain/choices.ts'
import type { ReturnDate } from '../../src/domain/returnDates.ts'
import type { ResumeOutcome } from '../../src/domain/outcome.ts'
import type { TaskLists } from '../../src/domain/lists.ts'
import type { BroughtBack, Portal } from '../../src/domain/portal.ts'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { Channel, channels } from '../fakes/channel.ts'
import { answer, done, fakePortal, listOf, lists, task } from '../fakes/portal.ts'
import { listen } from './ears.ts'
import { expectNoViolations, render } from './render.ts'

/** Axe waits for a moment now and then. */
async function expectAccessible(wrapper: Parameters<typeof expectNoViolations>[0]): Promise<void> {
  let isDone = false
  const run = expectNoViolations(wrapper).finally(() => (isDone = true))
  while (!isDone) await vi.advanceTimersByTimeAsync(10)
  await run
}

/** What has been said of what came back. */
function hearBack(): () => readonly string[] {
  const { heard } = listen()
  return () => heard.map(said => said.trim()).filter(said => / back\.$/.test(said) && !said.startsWith('>'))
}

/** A Wednesday at noon. */
const noon = new Date(2026, 10, 25, 12, 20)
const tomorrow = new Date(2026, 10, 26, 9)
const nextWeek = new Date(2026, 10, 30, 9)
const dates = (given: Record<number, Date>) =>
  new Map(Object.entries(given).map(([id, at]): [number, ReturnDate] => [Number(id), { at, isPaused: false }]))

// Nobody else has tasks that are due: what is spread over a minute is at its beginning
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  vi.useFakeTimers({ now: noon, toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Lets what was loaded late come. */
async function settle(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(0)
  await flushPromises()
}

async function screen(first: TaskLists = lists([task(1), task(2), task(3)]), rest: Partial<Portal> = {}) {
  const fake = fakePortal(rest)
  const rendered = render(TasksScreen, {}, fake)
  void rendered.listsStore.load()
  fake.reads[0]!.resolve(first)
  await settle()
  const { wrapper, find } = rendered
  const named = (name: RegExp) => {
    const found = wrapper
      .findAll<HTMLElement>('button')
      .filter(({ element }) =>
        name.test(element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ')),
      )
    if (found.length !== 1) throw new Error(`${found.length} × ${String(name)} in ${wrapper.html()}`)
    return found[0]!
  }
  return {
    ...rendered,
    named,
    click: async (name: RegExp) => {
      await named(name).trigger('click')
      await settle()
    },
    press: async (key: string, rest: KeyboardEventInit = {}) => {
      ;(document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }),
      )
      await settle()
    },
    focused: () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '',
    items: () =>
      wrapper
        .findAll('[role=menuitem]')
        .map(({ element }) => element.textContent.trim().replace(/\s+/g, ' ').replaceAll('\u202f', ' ')),
    select: (id: number) => find('checkbox', `Select Task ${id}`),
  }
}

describe('Until…', () => {
  it('offers days and times, and defers with the one that is picked', async () => {
    const { click, items, wrapper, fake, named, find } = await screen()
    await click(/^Until… Task 2$/)
    expect(items()).toEqual([
      'Later today, 5:00 PM',
      'Tomorrow, Thu 9:00 AM',
      'Next week, Mon 9:00 AM',
      'In two weeks, Dec 9, 9:00 AM',
      'In a month, Dec 25, 9:00 AM',
      'Pick a date…',
    ])
    expect(wrapper.get('[role=menu]').attributes('aria-label')).toBe('Defer until')
    expect(named(/^Until… Task 2$/).attributes('aria-expanded')).toBe('true')
    expect(wrapper.text()).toContain('Comes back when you next open Defer.')
    await expectAccessible(wrapper)
    await click(/^Tomorrow/)
    expect(fake.moves.map(({ action, ids, until }) => [action, ids, until])).toEqual([['defer', [2], tomorrow]])
    expect(wrapper.find('[role=menu]').exists()).toBe(false)
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3)], { returnDates: dates({ 2: tomorrow }) })))
    await settle()
    expect(find('status').text().replaceAll('\u202f', ' ')).toBe('Until Thu 9:00 AM: Task 2')
  })

  it('closes when the window loses the focus, and whoever comes back by Alt and Tab is at its button; not with words in its line or while a date is picked', async () => {
    const { click, wrapper, focused } = await screen()
    const isOpen = () => wrapper.find('.until-menu').exists()
    const hasFocus = vi.spyOn(document, 'hasFocus')
    async function leave(): Promise<void> {
      hasFocus.mockReturnValue(false)
      window.dispatchEvent(new Event('blur'))
      await settle()
    }
    async function comeBack(): Promise<void> {
      hasFocus.mockReturnValue(true)
      window.dispatchEvent(new Event('focus'))
      await settle()
    }
    await click(/^Until… Task 2$/)
    expect(focused()).toMatch(/^Later today/)
    const taken = vi.spyOn(HTMLElement.prototype, 'focus')
    await leave()
    expect([isOpen(), document.activeElement, taken.mock.calls.length]).toEqual([false, document.body, 0])
    await comeBack()
    expect(focused()).toBe('Until… Task 2')

    await click(/^Until… Task 2$/)
    await wrapper.get('[data-typed]').setValue('fri')
    await leave()
    expect(isOpen()).toBe(true)
    await comeBack()
    await wrapper.get('[data-typed]').setValue('')
    await click(/^Pick a date…$/)
    await leave()
    expect(isOpen()).toBe(true)
  })

  it('keeps its lines where they are; the last choice has the focus', async () => {
    const { click, items, fake, focused } = await screen()
    await click(/^Until… Task 2$/)
    await click(/^Next week/)
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await settle()
    await click(/^Until… Task 1$/)
    expect([items()[0], focused()]).toEqual([
      expect.stringMatching(/^Later today/),
      expect.stringMatching(/^Next week/),
    ])
  })

  it('by keyboard: t opens it, arrows go round in it, letters do nothing, Escape leads back', async () => {
    const { press, focused, fake, wrapper } = await screen()
    await press('j')
    await press('t')
    expect(focused()).toMatch(/^Later today/)
    await press('ArrowUp')
    expect(focused()).toBe('Date and time')
    await press('ArrowUp')
    expect(focused()).toBe('Pick a date…')
    await press('ArrowDown')
    await press('ArrowDown')
    expect(focused()).toMatch(/^Later today/)
    await press('d')
    await press('End')
    expect([focused(), fake.moves.length]).toEqual(['Pick a date…', 0])
    await press('Escape')
    expect([wrapper.find('[role=menu]').exists(), focused()]).toEqual([false, 'Until… Task 1'])
    await press('D', { shiftKey: true })
    expect(focused()).toMatch(/^Later today/)
  })

  it('of the task that the app was opened from, by its key', async () => {
    const { press, named, focused, click, fake } = await screen(lists([task(1)], { opened: task(5) }), {
      opening: { kind: 'task', id: 5 },
    })
    named(/^Defer this task$/).element.focus()
    await press('t')
    expect(focused()).toMatch(/^Later today/)
    await click(/^Tomorrow/)
    expect(fake.moves.map(({ ids, until }) => [ids, until])).toEqual([[[5], tomorrow]])
  })

  it('has a line to type into, which says what it has understood before Enter', async () => {
    const { press, focused, fake, wrapper, find } = await screen()
    await press('j')
    await press('t')
    await press('Tab')
    expect(focused()).toBe('Date and time')
    const line = wrapper.get<HTMLInputElement>('[data-typed]')
    expect(line.attributes('placeholder')).toBe('or type: fri 2pm')
    for (const key of ['1', 't', 'f', 'Home']) await press(key)
    expect([focused(), fake.moves.length]).toEqual(['Date and time', 0])
    // On a phone each word is composed
    line.element.dispatchEvent(new CompositionEvent('compositionstart'))
    await line.setValue('fri 14')
    await vi.advanceTimersByTimeAsync(600)
    const said = wrapper.get(`#${line.attributes('aria-describedby')}`)
    for (const place of [said, find('status')])
      expect(place.text().replaceAll('\u202f', ' ')).toBe('Fri, Nov 27, 2:00 PM')
    expect(wrapper.get('form button[type=submit]').text().replaceAll('\u202f', ' ')).toBe('Fri, Nov 27, 2:00 PM')
    await expectAccessible(wrapper)
    expect(fake.moves).toHaveLength(0)
    await wrapper.get('form').trigger('submit')
    await settle()
    expect(fake.moves.map(({ action, ids, until }) => [action, ids, until])).toEqual([
      ['defer', [1], new Date(2026, 10, 27, 14)],
    ])
  })

  it.each([
    ['31 feb', 'Not understood. Try: fri 2pm'],
    ['yesterday', 'That time has passed. Pick a later one.'],
    ['5/6', 'Which one is the month? Write it as a word.'],
    ['२७ nov', 'Not understood. Try: fri 2pm'],
  ])('says why nothing comes of "%s", and does nothing', async (typed, reason) => {
    const { click, fake, wrapper, find } = await screen()
    await click(/^Until… Task 2$/)
    await wrapper.get('[data-typed]').setValue(typed)
    await vi.advanceTimersByTimeAsync(600)
    expect(find('status').text()).toBe(reason)
    expect(wrapper.find('form button').exists()).toBe(false)
    await wrapper.get('form').trigger('submit')
    expect(find('alert').text()).toBe(reason)
    expect(wrapper.get('[data-typed]').attributes('aria-invalid')).toBe('true')
    expect(fake.moves).toHaveLength(0)
  })

  it('goes from the line back to the menu with Escape, and out of it with the next', async () => {
    const { press, focused, wrapper } = await screen()
    await press('j')
    await press('t')
    await press('Tab')
    await wrapper.get('[data-typed]').setValue('fri')
    await press('Escape')
    expect(focused()).toBe('Pick a date…')
    await press('Escape')
    expect([wrapper.find('[role=menu]').exists(), focused()]).toEqual([false, 'Until… Task 1'])
  })

  it('does not choose what has passed since it was typed', async () => {
    const { click, fake, wrapper, find } = await screen()
    await click(/^Until… Task 2$/)
    await wrapper.get('[data-typed]').setValue('today 1pm')
    vi.setSystemTime(new Date(2026, 10, 25, 13, 5))
    await wrapper.get('form').trigger('submit')
    expect([find('alert').text(), fake.moves.length]).toEqual(['That time has passed. Pick a later one.', 0])
  })

  it("of yesterday does not choose yesterday's tomorrow: it shows today's, and the next press counts", async () => {
    const { click, items, fake } = await screen()
    await click(/^Until… Task 2$/)
    // The computer has slept, and its timers with it
    vi.setSystemTime(new Date(2026, 10, 26, 8))
    await click(/^Tomorrow, Thu/)
    expect([fake.moves.length, items()[1]]).toEqual([0, 'Tomorrow, Fri 9:00 AM'])
    await click(/^Tomorrow, Fri/)
    // The list is as old as the menu was
    fake.reads[1]!.resolve(lists([task(1), task(2), task(3)]))
    await settle()
    expect(fake.moves.map(({ until }) => until)).toEqual([new Date(2026, 10, 27, 9)])
  })

  it("means the clock of the portal's profile", async () => {
    const { click, fake, wrapper } = await screen(lists([task(1), task(2)], { timeZone: 'Pacific/Auckland' }))
    await click(/^Until… Task 2$/)
    await wrapper.get('[data-typed]').setValue('2026-12-01 10:00')
    await wrapper.get('form').trigger('submit')
    expect(fake.moves.map(({ until }) => until)).toEqual([new Date('2026-11-30T21:00:00Z')])
  })

  it("has the user's own hours", async () => {
    const { openView, find, click, items, fake } = await screen()
    await openView()
    await find('combobox', 'Morning').setValue(7)
    await find('combobox', 'Later today').setValue(2)
    await settle()
    expect(fake.kept.get('until-hours')).toBe('7 2')
    await click(/^Until… Task 2$/)
    expect(items().slice(0, 2)).toEqual(['Later today, 3:00 PM', 'Tomorrow, Thu 7:00 AM'])
  })

  it('of what is chosen defers all of them until then', async () => {
    const { select, click, press, fake, wrapper, focused } = await screen()
    await select(1).trigger('click')
    await select(3).trigger('click')
    await click(/^Until… 2 selected$/)
    await expectAccessible(wrapper)
    await press('Escape')
    select(3).element.focus()
    await press('t')
    expect(focused()).toMatch(/^Later today/)
    await click(/^Next week/)
    expect(fake.moves.map(({ ids, until }) => [ids, until])).toEqual([[[1, 3], nextWeek]])
  })

  it('does not come up again by itself after the row was busy or away', async () => {
    const { click, fake, wrapper } = await screen()
    await click(/^Until… Task 2$/)
    await click(/^Defer Task 2$/)
    fake.moves[0]!.resolve(answer({ 2: { kind: 'refused', reason: 'rules' } }, lists([task(1), task(2), task(3)])))
    await settle()
    expect(wrapper.find('[role=menu]').exists()).toBe(false)
    const card = await screen(lists([task(1)], { opened: task(5) }), { opening: { kind: 'task', id: 5 } })
    await card.click(/^Until… Task 5$/)
    await card.click(/^Defer this task$/)
    card.fake.moves[0]!.resolve(answer({ 5: done }, lists([task(1)], { opened: task(5, { status: 'deferred' }) })))
    await settle()
    expect(card.wrapper.find('[role=menu]').exists()).toBe(false)
  })

  it('is closed when its row leaves, and not open when the row comes back', async () => {
    const { click, fake, wrapper, listsStore } = await screen()
    await click(/^Until… Task 2$/)
    for (const ids of [
      [1, 3],
      [1, 2, 3],
    ]) {
      void listsStore.load(true)
      fake.reads.at(-1)!.resolve(lists(ids.map(id => task(id))))
      await vi.advanceTimersByTimeAsync(1_000)
      await settle()
      const rows = wrapper.findAll('[role=tabpanel] li').length
      expect([rows, wrapper.find('[role=menu]').exists()]).toEqual([ids.length, false])
    }
  })

  it('is not opened by its key while the task is moving, nor afterwards by itself', async () => {
    const { click, press, select, fake, wrapper } = await screen()
    await click(/^Defer Task 2$/)
    select(2).element.focus()
    await press('t')
    fake.moves[0]!.resolve(answer({ 2: { kind: 'refused', reason: 'rules' } }, lists([task(1), task(2), task(3)])))
    await settle()
    expect(wrapper.find('[role=menu]').exists()).toBe(false)
  })

  it('is open once: of two, the one that was opened last', async () => {
    const { click, named, press, select } = await screen()
    await click(/^Until… Task 2$/)
    // Tab has left the menu by the line that is typed into
    select(3).element.focus()
    await press('t')
    expect([named(/^Until… Task 2$/), named(/^Until… Task 3$/)].map(it => it.attributes('aria-expanded'))).toEqual([
      'false',
      'true',
    ])
  })

  it('takes a date that is picked, and none that has passed', async () => {
    const { click, wrapper, fake, find } = await screen()
    await click(/^Until… Task 2$/)
    await click(/^Pick a date/)
    const field = wrapper.get<HTMLInputElement>('input[type=datetime-local]')
    expect([field.element.value, document.activeElement]).toEqual(['2026-12-09T09:00', field.element])
    await field.setValue('2026-11-25T12:20')
    await wrapper.get('form').trigger('submit')
    expect([find('alert').text(), fake.moves.length, field.attributes('aria-invalid')]).toEqual([
      'That time has passed. Pick a later one.',
      0,
      'true',
    ])
    await expectAccessible(wrapper)
    await field.setValue('2026-11-25T12:21')
    await wrapper.get('form').trigger('submit')
    expect(fake.moves[0]!.until).toEqual(new Date(2026, 10, 25, 12, 21))
  })

  it('of several says what is after the deadline of one', async () => {
    const { select, click, items } = await screen(
      lists([task(1, { deadline: new Date(2026, 10, 27) }), task(2, { deadline: new Date(2026, 11, 20) })]),
    )
    await select(1).trigger('click')
    await select(2).trigger('click')
    await click(/^Until… 2 selected$/)
    expect(items()[2]).toBe('Next week, Mon 9:00 AM, after a deadline')
  })

  it('says what is after the deadline, and nothing of one that has passed already', async () => {
    const { click, items } = await screen(
      lists([task(1, { deadline: new Date(2026, 10, 27) }), task(2, { deadline: new Date(2026, 10, 20) })]),
    )
    await click(/^Until… Task 1$/)
    expect(items().filter(item => item.includes('after its deadline'))).toEqual([
      'Next week, Mon 9:00 AM, after its deadline',
      'In two weeks, Dec 9, 9:00 AM, after its deadline',
      'In a month, Dec 25, 9:00 AM, after its deadline',
    ])
    await click(/^Until… Task 2$/)
    expect(items().filter(item => item.includes('after its deadline'))).toEqual([])
  })

  it('with as many dates as can be kept, says so', async () => {
    const full = new Map(
      Array.from({ length: returnDatesAtMost }, (_, index): [number, ReturnDate] => [
        1000 + index,
        { at: tomorrow, isPaused: false },
      ]),
    )
    const { click, find, items } = await screen(lists([task(1)], { returnDates: full }))
    await click(/^Until… Task 1$/)
    expect([find('alert').text(), items()]).toEqual([
      'At most 500 tasks can have a return date. You can defer without one.',
      [],
    ])
  })

  it('says when the date could not be kept', async () => {
    const { click, fake, find } = await screen()
    await click(/^Until… Task 2$/)
    await click(/^Tomorrow/)
    fake.moves[0]!.resolve({ ...answer({ 2: done }, lists([task(1), task(3)])), isDateLost: true })
    await settle()
    expect(find('status').text()).toContain('Task 2 deferred. The return date could not be saved.')
  })

  it('tried again after a failure, has its date still', async () => {
    const { click, fake, find } = await screen()
    await click(/^Until… Task 2$/)
    await click(/^Tomorrow/)
    fake.moves[0]!.resolve(answer({ 2: { kind: 'failed', error: new PortalError('network') } }, null))
    await settle()
    await find('button', 'Retry').trigger('click')
    await settle()
    expect(fake.moves[1]!.until).toEqual(tomorrow)
  })
})

describe('deferred tasks with a date', () => {
  const put = (id: number, days: number) =>
    task(id, { status: 'deferred', statusChanged: new Date(2026, 10, 25 - days) })

  async function deferred(rest: Partial<Portal> = {}) {
    const rendered = await screen(lists([task(1)], { deferred: listOf([], { total: 3, isWhole: false }) }), rest)
    await rendered.find('tab', 'Deferred 3').trigger('click')
    rendered.fake.reads[1]!.resolve(
      lists([task(1)], {
        deferred: listOf([put(7, 1), put(8, 2), put(9, 3)]),
        returnDates: dates({ 9: tomorrow, 8: nextWeek }),
      }),
    )
    await settle()
    return rendered
  }
  const rows = ({ wrapper }: Awaited<ReturnType<typeof deferred>>) =>
    wrapper
      .findAll('[role=tabpanel] li')
      .map(row => (row.element.closest('ul')!.getAttribute('aria-label')! + row.text()).replace(/\s+/g, ' '))

  it('stand below headings of their days, the soonest first, and say until when; what only the next opening brings back is said once', async () => {
    const opened = await deferred()
    expect(rows(opened)).toEqual([
      expect.stringMatching(/^TomorrowTask 9 ?until tomorrow, 9:00 AM/),
      expect.stringMatching(/^LaterTask 8 ?until Monday, 9:00 AM/),
      expect.stringMatching(/^No dateTask 7 ?no date/),
    ])
    expect(opened.wrapper.text().match(/come back when you next open Defer/g)).toHaveLength(1)
    await expectAccessible(opened.wrapper)
  })

  it('without one can be given one there', async () => {
    const { click, fake } = await deferred()
    await click(/^no date, /)
    await click(/^Tomorrow/)
    expect(fake.dates.map(({ ids, until }) => [ids, until])).toEqual([[[7], tomorrow]])
  })

  it('come back by themselves where a background frame brings them', async () => {
    const opened = await deferred({ hasBackground: () => true })
    expect(rows(opened)[0]).toMatch(/^TomorrowTask 9 ?until tomorrow, 9:00 AM/)
    expect(opened.wrapper.text()).not.toContain('next open Defer')
    await opened.click(/^until tomorrow/)
    expect(opened.wrapper.text()).toContain('Comes back by itself.')
  })

  it('get another one, of which the other windows are told', async () => {
    channels.clear()
    vi.stubGlobal('BroadcastChannel', Channel)
    const opened = await deferred()
    const told: unknown[] = []
    new Channel(`defer ${opened.fake.portal.origin}`).addEventListener('message', event =>
      told.push((event as MessageEvent).data),
    )
    await opened.click(/^until tomorrow/)
    await opened.click(/^No date$/)
    opened.fake.dates[0]!.resolve(dates({ 8: nextWeek }))
    await settle()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(told).toContain('changed')
    vi.unstubAllGlobals()
  })

  it('get another one, or none', async () => {
    const opened = await deferred()
    const { click, items, fake } = opened
    await click(/^until tomorrow/)
    expect(items().at(-1)).toBe('No date')
    await click(/^No date$/)
    expect(fake.dates.map(({ ids, until }) => [ids, until])).toEqual([[[9], null]])
    fake.dates[0]!.resolve(dates({ 8: nextWeek }))
    await settle()
    expect(rows(opened)[0]).toMatch(/^LaterTask 8 ?until Monday/)
    await click(/^until Monday/)
    await click(/^Tomorrow/)
    expect(fake.dates[1]!.until).toEqual(tomorrow)
    fake.dates[1]!.reject(new PortalError('network'))
    await settle()
    expect([
      opened.wrapper.text().includes('The return date could not be saved.'),
      rows(opened)[0]!.startsWith('LaterTask 8until Monday'),
    ]).toEqual([true, true])
  })
})

describe('tasks that are due', () => {
  const dueAt = new Date(2026, 10, 25, 13)
  const due = dates({ 7: dueAt })

  function back(
    outcomes: Readonly<Record<number, ResumeOutcome>>,
    fresh: TaskLists | null,
    left = new Map<number, ReturnDate>(),
  ): BroughtBack {
    return { ...answer(outcomes, fresh), returnDates: left, isMore: false }
  }

  it('are said in the bell too, but not to whoever has just opened the app', async () => {
    const { fake } = await screen(lists([task(1)], { returnDates: dates({ 7: noon, 8: dueAt }) }))
    fake.bell.isPermitted = true
    const later = dates({ 8: dueAt })
    fake.returns[0]!.resolve(back({ 7: { kind: 'resumed' } }, lists([task(1), task(7)], { returnDates: later }), later))
    await settle()
    await vi.dynamicImportSettled()
    expect(fake.bell.asked).toBe(0)
    await vi.advanceTimersByTimeAsync(dueAt.getTime() - noon.getTime())
    fake.returns[1]!.resolve(back({ 8: { kind: 'resumed' } }, lists([task(1), task(7), task(8)])))
    await settle()
    await vi.dynamicImportSettled()
    await settle()
    expect(fake.bell.notices.map(([tag]) => tag)).toEqual(['back 8'])
  })

  it('are brought back at the minute, said once, and marked', async () => {
    const heard = hearBack()
    const { fake, wrapper } = await screen(lists([task(1)], { returnDates: due }))
    await vi.advanceTimersByTimeAsync(dueAt.getTime() - noon.getTime() - 1)
    expect(fake.returns).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(fake.returns).toHaveLength(1)
    fake.returns[0]!.resolve(
      back({ 7: { kind: 'resumed' } }, lists([task(1), task(7)], { cameBack: new Map([[7, dueAt]]) })),
    )
    await settle()
    expect(wrapper.get('[role=tabpanel] h2').text()).toBe('Back today')
    expect(wrapper.get('[data-id="7"]').text().replaceAll('\u202f', ' ')).toContain('back since 1:00 PM')
    expect(heard()).toEqual(['Task 7 is back.'])
    // The group says it, and offers what can be done: once is enough
    expect(wrapper.text()).not.toContain('is back.')
    await expectAccessible(wrapper)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(fake.returns).toHaveLength(1)
  })

  it('and were so when the app was opened, come with one more request', async () => {
    const { fake } = await screen(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    expect([fake.reads.length, fake.returns.length]).toEqual([1, 1])
    fake.returns[0]!.resolve(back({ 7: { kind: 'resumed' } }, lists([task(1), task(7)])))
    await settle()
    expect([fake.reads.length, fake.returns.length]).toEqual([1, 1])
  })

  it('are put away again with another date', async () => {
    const { fake, click, wrapper } = await screen(
      lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20), 8: new Date(2026, 10, 20) }) }),
    )
    const cameBack = new Map([7, 8].map(id => [id, noon]))
    const fresh = lists([task(1), task(7), task(8)], { cameBack })
    fake.returns[0]!.resolve(back({ 7: { kind: 'resumed' }, 8: { kind: 'resumed' } }, fresh))
    await settle()
    await click(/^Until… Back today$/)
    await click(/^Tomorrow/)
    expect(fake.moves.map(({ action, ids, until }) => [action, ids, until])).toEqual([['defer', [7, 8], tomorrow]])
    expect(wrapper.text()).not.toContain('Back today')
  })

  it('are said once: not again when they are deferred, and that is refused', async () => {
    const heard = hearBack()
    const { fake, click } = await screen(
      lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20), 8: new Date(2026, 10, 20) }) }),
    )
    const cameBack = new Map([7, 8].map(id => [id, noon]))
    const fresh = lists([task(1), task(7), task(8)], { cameBack })
    fake.returns[0]!.resolve(back({ 7: { kind: 'resumed' }, 8: { kind: 'resumed' } }, fresh))
    await settle()
    expect(heard()).toEqual(['2 tasks are back.'])
    await click(/^Defer all 2, Back today$/)
    const refused = { kind: 'refused', reason: 'rules' } as const
    fake.moves[0]!.resolve(answer({ 7: refused, 8: refused }, fresh))
    await settle()
    expect(heard()).toEqual(['2 tasks are back.'])
  })

  it('and have no row here are said above the list, with a way there', async () => {
    const heard = hearBack()
    const { fake, wrapper, click } = await screen(
      lists(
        [1, 2, 3, 4, 5, 6, 9, 10].map(id => task(id)),
        { returnDates: due },
      ),
    )
    await wrapper.get('input[type=search]').setValue('Task 1')
    await wrapper.get('#tab-deferred').trigger('click')
    await settle()
    fake.reads
      .at(-1)!
      .resolve(lists([task(1)], { returnDates: due, deferred: listOf([task(7, { status: 'deferred' })]) }))
    await settle()
    await vi.advanceTimersByTimeAsync(dueAt.getTime() - noon.getTime())
    const fresh = lists([task(1), task(7)], { cameBack: new Map([[7, dueAt]]), deferred: listOf([]) })
    fake.returns[0]!.resolve(back({ 7: { kind: 'resumed' } }, fresh))
    await settle()
    expect([wrapper.text().includes('Task 7 is back.'), wrapper.text().includes('Back today')]).toEqual([true, false])
    await expectAccessible(wrapper)
    await click(/^Show$/)
    await settle()
    expect([wrapper.text().includes('Task 7 is back.'), wrapper.text().includes('Back today')]).toEqual([false, true])
    expect(document.activeElement!.getAttribute('aria-label')).toBe('Select Task 7')
    expect(heard()).toEqual(['Task 7 is back.'])
    // Looked at: its group is closed at once, under the mouse, and with the next request elsewhere
    const over = Object.assign(new Event('pointerover', { bubbles: true }), { pointerType: 'mouse' })
    wrapper.get('[data-id="7"]').element.dispatchEvent(over)
    await click(/^Close, Back today$/)
    expect(wrapper.text()).not.toContain('Back today')
    expect(fake.known.dismissed).toEqual([7])
  })

  it('that the portal refuses are said once, and not tried again here', async () => {
    const { fake, wrapper } = await screen(
      lists([task(1)], {
        returnDates: dates({ 7: new Date(2026, 10, 20) }),
        deferred: listOf([task(7, { status: 'deferred' })]),
      }),
    )
    fake.returns[0]!.resolve(back({ 7: { kind: 'refused' } }, null, dates({ 7: new Date(2026, 10, 20) })))
    await settle()
    expect(wrapper.text()).toContain('Task 7 could not be brought back. It is still deferred.')
    fake.reads.at(-1)!.resolve(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(fake.returns).toHaveLength(1)
  })

  it('that the portal has renewed and not started are said to be pending', async () => {
    const { fake, wrapper } = await screen(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    fake.returns[0]!.resolve(back({ 7: { kind: 'pending' } }, lists([task(1)])))
    await settle()
    expect(wrapper.text()).toContain('1 is now pending: Bitrix24 did not start it.')
  })

  it('that came back paused, as somebody had left them, are in no list: that is said', async () => {
    const { fake, wrapper } = await screen(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    fake.returns[0]!.resolve(back({ 7: { kind: 'pausedAsBefore' } }, lists([task(1)])))
    await settle()
    expect(wrapper.text()).toContain('Some tasks came back paused, as they were before.')
    expect(wrapper.text()).not.toContain('is back')
  })

  it('that were refused are tried again with another date', async () => {
    const { fake, listsStore } = await screen(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    fake.returns[0]!.resolve(back({ 7: { kind: 'refused' } }, lists([task(1)]), dates({ 7: new Date(2026, 10, 20) })))
    await settle()
    fake.reads.at(-1)!.resolve(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    await settle()
    void listsStore.load(true)
    fake.reads.at(-1)!.resolve(lists([task(1)], { returnDates: dates({ 7: dueAt }) }))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(fake.returns).toHaveLength(2)
  })

  it('that somebody else has resumed, completed or deleted are not spoken of', async () => {
    const { fake, wrapper, listsStore } = await screen(
      lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20), 8: new Date(2026, 10, 20) }) }),
    )
    fake.returns[0]!.resolve(back({ 7: { kind: 'moved', status: 'completed' }, 8: { kind: 'gone' } }, lists([task(1)])))
    await settle()
    expect([wrapper.text().includes('back'), listsStore.problems.size]).toEqual([false, 0])
  })

  it("that can't be asked for are tried again after ten minutes", async () => {
    const { fake } = await screen(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    fake.returns[0]!.reject(new PortalError('network'))
    await settle()
    await vi.advanceTimersByTimeAsync(9 * 60_000)
    expect(fake.returns).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2 * 60_000)
    expect(fake.returns).toHaveLength(2)
  })

  it("that can't be asked for are tried again as soon as a reading has shown that the portal answers", async () => {
    const { fake, listsStore } = await screen(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    fake.returns[0]!.reject(new PortalError('network'))
    await settle()
    void listsStore.load(true)
    fake.reads.at(-1)!.resolve(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    await settle()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(fake.returns).toHaveLength(2)
  })

  it.each([
    ['failed', 'could not be brought back'],
    ['unsettled', 'It is not known'],
  ] as const)('are said to be %s until a list shows what they are', async (kind, words) => {
    const { fake, wrapper, listsStore } = await screen(
      lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }),
    )
    const error = new PortalError('busy')
    fake.returns[0]!.resolve(back({ 7: { kind, error } }, lists([task(1)]), dates({ 7: new Date(2026, 10, 20) })))
    await settle()
    const isSaid = () => wrapper.text().includes(words)
    expect([isSaid(), wrapper.text().includes('still deferred')]).toEqual([true, kind === 'failed'])
    void listsStore.load(true)
    fake.reads.at(-1)!.resolve(lists([task(1), task(7)]))
    await settle()
    expect(isSaid()).toBe(false)
  })

  it("and that another page has brought back are looked at once, even where the list can't be read", async () => {
    const { fake, wrapper } = await screen(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
    fake.returns[0]!.resolve({ outcomes: new Map(), lists: null, returnDates: new Map(), isMore: false })
    await settle()
    fake.reads.at(-1)!.reject(new PortalError('network'))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect([fake.returns.length, wrapper.text().includes('back')]).toEqual([1, false])
  })

  it('are left to another page that is at it', async () => {
    vi.stubGlobal(
      'navigator',
      Object.create(navigator, {
        locks: {
          value: { request: (_: string, __: object, run: (lock: null) => unknown) => Promise.resolve(run(null)) },
        },
      }),
    )
    try {
      const { fake } = await screen(lists([task(1)], { returnDates: dates({ 7: new Date(2026, 10, 20) }) }))
      expect(fake.returns).toHaveLength(0)
    } finally {
      vi.unstubAllGlobals()
    }
  })
})
