import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { DeferOutcome } from '../../src/domain/outcome.ts'
import type { Portal } from '../../src/domain/portal.ts'
import { eventually } from '../outside.ts'
import { answer, done, listOf, lists, task } from '../fakes/portal.ts'
import { listen } from './ears.ts'
import { eight, first, screen } from './screenOf.ts'

const refused: DeferOutcome = { kind: 'refused', reason: 'rules' }
const without = (...ids: number[]) => lists(eight.filter(({ id }) => !ids.includes(id)))

/** What was heard in each test, in its order. */
const jobs: string[] = []
beforeEach(() => {
  // A Wednesday, so that days have the same names in each run
  vi.useFakeTimers({ now: new Date(2026, 10, 25, 12), toFake: ['Date'] })
  return () => void vi.useRealTimers()
})

async function settled(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

/** The screen, heard from its first list on. */
async function hearing(job: string, tasks = eight, rest: Partial<Portal> = {}) {
  const { did, heard } = listen()
  const rendered = await screen(tasks, rest)
  const { find, fake } = rendered
  return {
    ...rendered,
    did,
    async click(name: string) {
      did(`Click: ${name}`)
      const button = find('button', name)
      // As a browser does, which jsdom does not
      button.element.focus()
      await button.trigger('click')
      await settled()
    },
    async tick(id: number) {
      did(`Tick: Task ${id}`)
      await find('checkbox', `Select Task ${id}`).trigger('click')
      await settled()
    },
    async answer(outcomes: Parameters<typeof answer>[0], rows: Parameters<typeof answer>[1]) {
      did('Bitrix24 answers')
      fake.moves.at(-1)!.resolve(answer(outcomes, rows))
      await settled()
    },
    end() {
      jobs.push([`# ${job}`, ...heard].join('\n').replaceAll('\u202f', ' '))
    },
  }
}

it('defer, undo, redo', async () => {
  const { click, answer, end } = await hearing('Defer, undo, redo')
  await click('Defer Task 2')
  await answer({ 2: done }, without(2))
  await click('Undo')
  await answer({ 2: { kind: 'resumed' } }, lists(eight))
  await click('Redo')
  await answer({ 2: done }, without(2))
  end()
})

it('defer many, of which some are refused', async () => {
  const { click, tick, answer, end, focused } = await hearing('Select four, defer them, three are refused')
  for (const id of [3, 4, 5, 6]) await tick(id)
  await click('Defer 4 tasks')
  await answer({ 3: done, 4: refused, 5: refused, 6: { kind: 'paused' } }, without(3))
  await eventually(() => expect(focused()).toBe('Select Task 4'))
  end()
})

it('defer many, in portions', async () => {
  const { click, tick, answer, end } = await hearing('Defer many, in two requests')
  for (const id of [1, 2, 3, 4]) await tick(id)
  await click('Defer 4 tasks')
  await answer({ 1: done, 2: done }, without(1, 2))
  await answer({ 3: done, 4: done }, without(1, 2, 3, 4))
  end()
})

it('a deferral that fails twice', async () => {
  const { click, answer, end } = await hearing('Defer, without a connection, and again')
  const failed: DeferOutcome = { kind: 'failed', error: new PortalError('network', { ranNothing: true }) }
  await click('Defer Task 1')
  await answer({ 1: failed }, null)
  await click('Retry')
  await answer({ 1: failed }, null)
  end()
})

it('a refusal, and its row made anew', async () => {
  const { click, answer, did, find, fake, end } = await hearing('Defer, refused; to the other tab and back')
  await click('Defer Task 1')
  await answer({ 1: refused }, lists(eight))
  did('Click: Deferred')
  await find('tab', 'Deferred 2').trigger('click')
  fake.reads.at(-1)!.resolve(lists(eight, { deferred: listOf([task(21, { status: 'deferred' })]) }))
  await settled()
  did('Click: In progress')
  await find('tab', 'In progress 8').trigger('click')
  await settled()
  did('Key: j')
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
  await settled()
  end()
})

it('until', async () => {
  const { click, answer, did, wrapper, end } = await hearing('Defer until tomorrow')
  await click('Until… Task 2')
  await eventually(() => expect(wrapper.find('[role=menuitem]').exists()).toBe(true))
  did('Choose: Tomorrow')
  await wrapper
    .findAll('[role=menuitem]')
    .find(item => item.text().startsWith('Tomorrow'))!
    .trigger('click')
  const returnDates = new Map([[2, { at: new Date(2026, 10, 26, 9), isPaused: false }]])
  await answer({ 2: done }, { ...without(2), returnDates })
  end()
})

it('until a time that is typed', async () => {
  const { click, answer, did, wrapper, end } = await hearing('Defer until a time that is typed')
  const said = () => document.querySelector('body > [role=status]')!.textContent
  await click('Until… Task 2')
  await eventually(() => expect(wrapper.find('[data-typed]').exists()).toBe(true))
  wrapper.get<HTMLElement>('[data-typed]').element.focus()
  did('Type: yesterday')
  await wrapper.get('[data-typed]').setValue('yesterday')
  await eventually(() => expect(said()).toContain('has passed'))
  did('Key: Enter')
  await wrapper.get('form').trigger('submit')
  await settled()
  did('Type: fri 14')
  await wrapper.get('[data-typed]').setValue('fri 14')
  await eventually(() => expect(said()).toContain('Fri'))
  did('Key: Enter')
  await wrapper.get('form').trigger('submit')
  const returnDates = new Map([[2, { at: new Date(2026, 10, 27, 14), isPaused: false }]])
  await answer({ 2: done }, { ...without(2), returnDates })
  end()
})

it('a group, stopped', async () => {
  const { click, answer, end } = await hearing('Defer a group, and stop', [
    ...first.map(task => ({ ...task, deadline: new Date(2026, 10, 24) })),
    task(5),
  ])
  await click('Defer all 4, Overdue')
  await answer({ 1: done }, lists([task(2), task(3), task(4), task(5)]))
  await click('Stop')
  await answer({ 2: done }, lists([task(3), task(4), task(5)]))
  end()
})

it('the date of a deferred task', async () => {
  const { find, fake, did, click, end, wrapper } = await hearing('Set the date of a deferred task, and take it away')
  did('Click: Deferred')
  await find('tab', 'Deferred 2').trigger('click')
  const deferred = listOf([task(21, { status: 'deferred' })])
  fake.reads.at(-1)!.resolve(lists(eight, { deferred, returnDates: new Map() }))
  await settled()
  async function choose(line: string): Promise<void> {
    await eventually(() => expect(wrapper.find('[role=menuitem]').exists()).toBe(true))
    did(`Choose: ${line}`)
    await wrapper
      .findAll('[role=menuitem]')
      .find(item => item.text().startsWith(line))!
      .trigger('click')
    await settled()
  }
  const at = new Date(2026, 10, 26, 9)
  await click('no date, Until… Task 21')
  await choose('Tomorrow')
  did('Bitrix24 answers')
  fake.dates.at(-1)!.resolve(new Map([[21, { at, isPaused: false }]]))
  await settled()
  await click('until tomorrow, 9:00 AM, Until… Task 21')
  await choose('No date')
  did('Bitrix24 does not answer')
  fake.dates.at(-1)!.reject(new PortalError('network'))
  await settled()
  end()
})

it('resume', async () => {
  const { find, fake, did, click, answer, end } = await hearing('Resume')
  did('Click: Deferred')
  await find('tab', 'Deferred 2').trigger('click')
  const deferred = [task(21, { status: 'deferred' }), task(22, { status: 'deferred' })]
  fake.reads.at(-1)!.resolve(lists(eight, { deferred: listOf(deferred) }))
  await settled()
  await click('Resume Task 21')
  await answer({ 21: { kind: 'resumed' } }, lists([...eight, task(21)], { deferred: listOf(deferred.slice(1)) }))
  end()
})

it('search', async () => {
  const { find, did, end, fake } = await hearing('Search')
  const field = find('searchbox')
  field.element.focus()
  const said = () => document.querySelector('body > [role=status]')!.textContent
  did('Type: task 3')
  await field.setValue('task 3')
  await eventually(() => expect(said()).toBe('1 task'))
  did('Type: kitchen')
  await field.setValue('kitchen')
  await settled()
  fake.reads
    .at(-1)!
    .resolve(lists(eight, { deferred: listOf([task(20, { title: 'Renovate the kitchen', status: 'deferred' })]) }))
  await eventually(() => expect(said()).toContain('kitchen'))
  end()
})

it('the list cannot be read again', async () => {
  const { click, fake, did, end } = await hearing('Reload, without a connection, and again', first)
  for (let time = 0; time < 2; time++) {
    await click('Reload')
    did('Bitrix24 does not answer')
    fake.reads.at(-1)!.reject(new PortalError('network'))
    await settled()
  }
  end()
})

it('what came back by itself', async () => {
  const { fake, did, end, listsStore } = await hearing('A task comes back')
  const at = new Date(2026, 10, 25, 11)
  const away = task(9, { status: 'deferred' })
  did('A new reading')
  void listsStore.load()
  const cameBack = new Map([[9, at]])
  fake.reads.at(-1)!.resolve({ ...lists([...eight, task(9)], { deferred: listOf([away]) }), cameBack })
  await settled()
  end()
})

it('settings', async () => {
  const { find, fake, did, openView, end } = await hearing('Change where the app appears', first, {
    opening: { kind: 'page' },
    isAdministrator: true,
  })
  await openView()
  did('Click: Settings')
  await find('button', 'Settings').trigger('click')
  await settled()
  const bound = (isBound: boolean) => new Map([['leftMenu', isBound] as const])
  const places = (isBound: boolean, failures = new Map()) => ({
    bound: bound(isBound),
    failures,
    isBackgroundLost: false,
  })
  fake.placeRequests.at(-1)!.resolve(places(true))
  await settled()
  for (const answers of [places(false), places(true)]) {
    did('Tick: Left menu')
    await find('checkbox', 'Left menu').setValue(answers.bound.get('leftMenu'))
    await settled()
    did('Bitrix24 answers')
    fake.placeRequests.at(-1)!.resolve(answers)
    await settled()
  }
  did('Tick: Left menu')
  await find('checkbox', 'Left menu').setValue(false)
  await settled()
  did('Bitrix24 refuses')
  fake.placeRequests.at(-1)!.resolve(places(true, new Map([['leftMenu', new PortalError('refused')]])))
  await settled()
  end()
})

it('is what heard.txt has, all of it', async () => {
  await expect(`${jobs.join('\n\n')}\n`).toMatchFileSnapshot('./heard.txt')
})
