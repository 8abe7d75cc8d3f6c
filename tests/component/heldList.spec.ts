import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReturnDate } from '../../src/domain/returnDates.ts'
import type { Task } from '../../src/domain/task.ts'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { answer, done, listOf, lists, task } from '../fakes/portal.ts'
import { random, seed as firstSeed } from '../random.ts'
import { render } from './render.ts'

const noon = new Date(2026, 10, 25, 12)
const minute = 60_000
/** Due so many hours after noon. */
const due = (id: number, hours: number, rest: Partial<Task> = {}) =>
  task(id, { deadline: new Date(noon.getTime() + hours * 60 * minute), ...rest })
// Here time is real still
const seed = firstSeed()
const three = [due(1, 24), due(2, 25), due(3, 26)]

beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
      now: noon,
    }),
)
afterEach(() => void vi.useRealTimers())

/** The screen with a list, a mouse and time. */
async function screen(tasks: readonly Task[] = three) {
  const rendered = render(TasksScreen)
  const { wrapper, fake, listsStore } = rendered
  // Asked of the page itself: much quicker than by the wrapper
  const page = wrapper.element as HTMLElement
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(`#rows ${selector}`)]
  const titles = () => all('a').map(link => link.textContent.trim())
  const headings = () => all('h2').map(heading => heading.textContent.trim())
  const ids = () => all('[data-id]').map(row => Number(row.dataset.id))
  const row = (id: number) => all(`[data-id="${id}"]`)[0]!
  const hover = (id: number, pointerType = 'mouse') =>
    row(id).dispatchEvent(Object.assign(new Event('pointerover', { bubbles: true }), { pointerType }))
  const press = (id: number) => row(id).dispatchEvent(new Event('pointerdown', { bubbles: true }))
  async function leave(): Promise<void> {
    wrapper.find('#rows').element.dispatchEvent(new Event('pointerleave'))
    await flushPromises()
  }
  /** A reading that nobody has asked for. */
  async function read(...parts: Parameters<typeof lists>[]): Promise<void> {
    void listsStore.load()
    await flushPromises()
    for (const part of parts) {
      fake.reads.at(-1)!.resolve(lists(...part))
      await flushPromises()
    }
  }
  async function pass(milliseconds: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds)
    await flushPromises()
  }
  await read([tasks])
  return { ...rendered, titles, headings, ids, row, hover, press, leave, read, pass }
}

describe('while the mouse is over the list', () => {
  it('a reading is kept back as a whole, and shown when the mouse has left', async () => {
    const { titles, hover, read, leave, listsStore } = await screen()
    hover(1)
    await read([[due(2, 25), due(3, 26, { title: 'Renamed' }), due(4, 30)]])
    expect(listsStore.tasks).toHaveLength(3)
    expect(titles()).toEqual(['Task 1', 'Task 2', 'Task 3'])
    await leave()
    expect(titles()).toEqual(['Task 2', 'Renamed', 'Task 4'])
  })

  it('rows that only come below are shown at once', async () => {
    const { titles, hover, read } = await screen()
    hover(3)
    await read([[...three, due(4, 30)]])
    expect(titles()).toEqual(['Task 1', 'Task 2', 'Task 3', 'Task 4'])
  })

  it('a reading is shown at the latest after a minute, and the next one is kept back again', async () => {
    const { titles, hover, read, pass } = await screen()
    hover(2)
    await read([three.slice(1)])
    await pass(minute - 1_000)
    await read([three.slice(2)])
    expect(titles()).toEqual(['Task 1', 'Task 2', 'Task 3'])
    await pass(1_000)
    expect(titles()).toEqual(['Task 3'])
    await read([three])
    expect(titles()).toEqual(['Task 3'])
  })

  it('the next minute neither lets the list go nor moves a row to another group', async () => {
    const { titles, headings, hover, read, leave, pass } = await screen([due(1, -1), due(2, 1 / 120), due(3, 1)])
    expect(headings()).toEqual(['Overdue', 'Today'])
    hover(3)
    await read([[due(2, 1 / 120), due(3, 1)]])
    await pass(minute - 1)
    expect([titles(), headings()]).toEqual([
      ['Task 1', 'Task 2', 'Task 3'],
      ['Overdue', 'Today'],
    ])
    await pass(1)
    expect([titles(), headings()]).toEqual([
      ['Task 2', 'Task 3'],
      ['Overdue', 'Today'],
    ])
    await pass(2 * minute)
    await leave()
    expect(titles()).toEqual(['Task 2', 'Task 3'])
  })

  it('a minute that changes the groups is kept back, too', async () => {
    const { headings, hover, leave, pass } = await screen([due(2, 1 / 120), due(3, 1)])
    expect(headings()).toEqual(['Today'])
    hover(3)
    await pass(minute)
    expect(headings()).toEqual(['Today'])
    await leave()
    expect(headings()).toEqual(['Overdue', 'Today'])
  })

  it('so is one that comes while a menu of dates is open: its row stays, and what is typed there', async () => {
    const { headings, row, pass, find } = await screen([due(2, 1 / 120), due(3, 1)])
    row(2).querySelector<HTMLElement>('[data-control=until]')!.click()
    await vi.dynamicImportSettled()
    await pass(minute / 2)
    const menu = row(2).querySelector('[role=menu]')
    expect(menu).not.toBeNull()
    await pass(minute / 2)
    expect([headings(), row(2).querySelector('[role=menu]')]).toEqual([['Today'], menu])
    find('button', 'Until… Task 2').element.click()
    await pass(0)
    expect([headings(), row(2).querySelector('[role=menu]')]).toEqual([['Overdue', 'Today'], null])
  })

  it('a list that has become empty stays, with what stands above it', async () => {
    const { wrapper, titles, hover, read, leave, find } = await screen()
    hover(2)
    await read([[]])
    expect(titles()).toEqual(['Task 1', 'Task 2', 'Task 3'])
    expect(find('checkbox', 'Select all').exists()).toBe(true)
    expect(wrapper.text()).not.toContain('Nothing in progress')
    await leave()
    expect(titles()).toEqual([])
    expect(wrapper.text()).toContain('Nothing in progress')
  })

  it('what the user does is shown at once, with all that was kept back', async () => {
    const { titles, hover, read, find, fake } = await screen()
    hover(2)
    await read([[due(2, 25), due(3, 26)]])
    await find('button', 'Defer Task 2').trigger('click')
    expect(titles()).toEqual(['Task 1', 'Task 2', 'Task 3'])
    fake.moves[0]!.resolve(answer({ 2: done }, lists([due(3, 26)])))
    await flushPromises()
    expect(titles()).toEqual(['Task 3'])
  })

  it('what the user does as a minute begins is shown at once', async () => {
    const { titles, hover, find, fake } = await screen()
    hover(2)
    await find('button', 'Defer Task 2').trigger('click')
    vi.setSystemTime(noon.getTime() + minute)
    fake.moves[0]!.resolve(answer({ 2: done }, lists([due(1, 24), due(3, 26)])))
    await flushPromises()
    expect(titles()).toEqual(['Task 1', 'Task 3'])
  })

  it('a reading that the user asks for is shown at once', async () => {
    const { titles, hover, find, fake } = await screen()
    hover(2)
    await find('button', 'Reload').trigger('click')
    fake.reads.at(-1)!.resolve(lists([due(3, 26)]))
    await flushPromises()
    expect(titles()).toEqual(['Task 3'])
  })

  it('a task that comes back by itself comes when the mouse has left', async () => {
    const away = task(7, { status: 'deferred' })
    const { titles, hover, read, leave, fake, pass } = await screen()
    vi.spyOn(Math, 'random').mockReturnValue(0)
    hover(2)
    await read([
      three,
      {
        deferred: listOf([away]),
        returnDates: new Map([[7, { at: new Date(noon.getTime() + 1_000), isPaused: false }]]),
      },
    ])
    await pass(2_000)
    fake.returns[0]!.resolve({
      outcomes: new Map([[7, { kind: 'resumed' }]]),
      lists: lists([due(7, 1), ...three]),
      returnDates: new Map(),
      isDateLost: false,
      isMore: false,
    })
    await flushPromises()
    expect(titles()).toEqual(['Task 1', 'Task 2', 'Task 3'])
    await leave()
    expect(titles()).toEqual(['Task 7', 'Task 1', 'Task 2', 'Task 3'])
  })
})

describe('a held row whose task is gone', () => {
  it('moves nothing when its button is pressed, and leaves', async () => {
    const { titles, hover, read, find, fake } = await screen()
    hover(1)
    await read([[due(2, 25), due(3, 26)]])
    await find('button', 'Defer Task 1').trigger('click')
    await flushPromises()
    expect(fake.moves).toHaveLength(0)
    expect(titles()).toEqual(['Task 2', 'Task 3'])
  })

  it('is left out when it was selected with others', async () => {
    const { titles, hover, read, find, fake } = await screen()
    hover(1)
    await read([[due(2, 25), due(3, 26)]])
    for (const id of [1, 2]) await find('checkbox', `Select Task ${id}`).trigger('click')
    await find('button', 'Defer 2 tasks').trigger('click')
    await flushPromises()
    expect(fake.moves.map(({ ids }) => ids)).toEqual([[2]])
    expect(titles()).toEqual(['Task 2', 'Task 3'])
  })

  it('is left out when its group is deferred', async () => {
    const { hover, read, fake, wrapper } = await screen([due(1, -3), due(2, -2), due(3, -1), due(4, 1)])
    hover(1)
    await read([[due(2, -2), due(3, -1), due(4, 1)]])
    await wrapper
      .findAll('button')
      .find(button => button.text() === 'Defer all 3')!
      .trigger('click')
    await flushPromises()
    expect(fake.moves.map(({ ids }) => ids)).toEqual([[2, 3]])
  })

  it('gets no return date', async () => {
    const away = (id: number) => task(id, { status: 'deferred', statusChanged: new Date(2026, 10, 20, id) })
    const returnDates = new Map<number, ReturnDate>([[8, { at: new Date(2026, 10, 30), isPaused: false }]])
    const { hover, read, find, fake, titles, wrapper } = await screen()
    await find('tab', 'Deferred').trigger('click')
    fake.reads.at(-1)!.resolve(lists([], { deferred: listOf([away(9), away(8)]), returnDates }))
    await flushPromises()
    hover(8)
    await wrapper.get('[data-id="8"] [data-control=until]').trigger('click')
    await vi.dynamicImportSettled()
    await flushPromises()
    await read([[], { deferred: listOf([away(9)]), returnDates }])
    expect(titles()).toContain('Task 8')
    await wrapper.findAll('[role=menuitem]')[0]!.trigger('click')
    await flushPromises()
    expect(fake.dates).toHaveLength(0)
    expect(titles()).toEqual(['Task 9'])
  })
})

it('does not move half a second from a press; a finger is not over anything', async () => {
  const { titles, hover, press, read, pass } = await screen()
  press(2)
  hover(2, 'touch')
  await pass(100)
  await read([[due(3, 26)]])
  expect(titles()).toEqual(['Task 1', 'Task 2', 'Task 3'])
  await pass(399)
  expect(titles()).toEqual(['Task 1', 'Task 2', 'Task 3'])
  await pass(2)
  expect(titles()).toEqual(['Task 3'])
})

it('in 150 random sequences of readings, hovers, presses and time nothing moves under the mouse, and each row stands once', async () => {
  console.info(`150 sequences, SEED=${seed}`)
  const next = random(seed)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)]!
  const { titles, headings, ids: shownIds, row, listsStore, hover, press, leave, pass, fake } = await screen()
  const counts = { held: 0, kept: 0, minutes: 0, moves: 0, gone: 0 }

  for (let sequence = 0; sequence < 150; sequence++) {
    let isOver = false
    let pressedAt = -Infinity
    let keptSince: number | null = null
    const isDue = () =>
      keptSince !== null && performance.now() >= Math.min(keptSince + minute, isOver ? Infinity : pressedAt + 500)
    const isHeld = () => isOver || performance.now() < pressedAt + 500
    const current = () => listsStore.tasks.map(({ id }) => id)
    /** @param isUsers what the user does shows everything */
    const check = (before: readonly string[], isUsers: boolean) => {
      const [rows, now] = [shownIds(), current()]
      expect(new Set(rows).size).toBe(rows.length)
      expect(new Set(headings()).size).toBe(headings().length)
      if (isUsers || isDue() || !isHeld()) {
        expect(rows).toEqual(now)
      } else {
        expect(titles().slice(0, before.length)).toEqual(before)
        counts.held++
      }
      const isKept = rows.join() !== now.join()
      if (isKept) counts.kept++
      if (isDue() && isOver) counts.minutes++
      // What has been shown begins anew
      if (!isKept) keptSince = null
      else keptSince ??= performance.now()
    }
    const anyList = () =>
      [1, 2, 3, 4, 5, 6]
        .filter(() => next() < 0.7)
        .map(id => due(id, pick([-20, -2, 3, 5, 40, 200, 400, 600]) + id / 100))

    for (let step = 0; step < 6; step++) {
      const before = titles()
      const rows = shownIds()
      const isListThere = rows.length > 0
      switch (
        pick(['read', 'read', 'read', 'pages', 'hover', 'hover', 'leave', 'press', 'defer', 'time', 'time'] as const)
      ) {
        case 'read':
        case 'pages': {
          void listsStore.load()
          await flushPromises()
          const tasks = anyList()
          if (next() < 0.3 && tasks.length > 2) {
            fake.reads.at(-1)!.resolve(lists(tasks.slice(0, 2), { total: tasks.length, isWhole: false }))
            await flushPromises()
            check(before, false)
          }
          const between = titles()
          fake.reads.at(-1)!.resolve(lists(tasks))
          await flushPromises()
          check(between, false)
          break
        }
        case 'hover':
          if (!isListThere) break
          hover(pick(rows))
          isOver = true
          await flushPromises()
          check(before, false)
          break
        case 'leave':
          if (!isListThere) break
          isOver = false
          await leave()
          check(before, false)
          break
        case 'press':
          if (!isListThere) break
          press(pick(rows))
          pressedAt = performance.now()
          check(before, false)
          break
        case 'defer': {
          if (!isListThere) break
          const gone = rows.filter(id => !current().includes(id))
          const id = pick(gone.length > 0 ? gone : rows)
          const isGone = !current().includes(id)
          row(id).querySelector<HTMLElement>('[data-control=act]')!.click()
          await flushPromises()
          if (isGone) counts.gone++
          else {
            counts.moves++
            const request = fake.moves.at(-1)!
            expect(request.ids).toEqual([id])
            request.resolve(answer({ [id]: done }, lists(listsStore.tasks.filter(task => task.id !== id))))
            await flushPromises()
          }
          check(before, true)
          break
        }
        case 'time':
          await pass(pick([100, 450, 5_000, 61_000, 61_000, 61_000]))
          check(before, false)
      }
      if (shownIds().length === 0) isOver = false
    }
    if (shownIds().length > 0) await leave()
    await pass(600)
    expect(shownIds()).toEqual(current())
  }
  console.info(JSON.stringify(counts))
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0)
}, 240_000)
