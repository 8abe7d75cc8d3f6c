import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ComponentPublicInstance } from 'vue'
import type { Task } from '../../src/domain/task.ts'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { answer, done, fakePortal, lists, task } from '../fakes/portal.ts'
import { render } from './render.ts'

/** As the portal answers each time: the same tasks, read anew. */
const tasks = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    task(index + 1, {
      deadline: new Date(2026, 10, 24, 12, index),
      creator: { id: 7, name: 'Anna Petrova' },
      project: { id: 11, name: 'Lighthouse' },
    }),
  )

/** The screen with so many tasks, and the ids of the rows that are rendered again from now on. */
async function screen(count: number) {
  // Each row is rendered anew when a minute is over
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 25, 12) })
  onTestFinished(() => void vi.useRealTimers())
  // There is no layout here, and nothing to scroll
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(61)
  const again: number[] = []
  const rendered = render(TasksScreen, {}, fakePortal(), [
    {
      updated(this: ComponentPublicInstance<{ task: Task }>) {
        if (this.$options.__name === 'TaskRow') again.push(this.$props.task.id)
      },
    },
  ])
  void rendered.listsStore.load()
  rendered.fake.reads[0]!.resolve(lists(tasks(count)))
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
  expect(rendered.wrapper.findAll('li').length).toBeGreaterThan(10)
  again.length = 0
  return { ...rendered, again }
}

describe.each([12, 5_000])('of %i rows, one change renders what it changes', count => {
  it('a deferral: its own row, and nothing when the list comes back without it', async () => {
    const { find, fake, again, listsStore } = await screen(count)
    await find('button', 'Defer Task 3').trigger('click')
    await flushPromises()
    expect(again).toEqual([3])
    again.length = 0
    fake.moves[0]!.resolve(answer({ 3: done }, lists(tasks(count).filter(({ id }) => id !== 3))))
    await flushPromises()
    expect(listsStore.tasks).toHaveLength(count - 1)
    expect(again).toEqual([])
  })

  it('a reading that brings nothing new: nothing', async () => {
    const { fake, again, listsStore } = await screen(count)
    void listsStore.load()
    fake.reads[1]!.resolve(lists(tasks(count)))
    await flushPromises()
    expect(listsStore.isRefreshing).toBe(false)
    expect(again).toEqual([])
  })

  it('a reading with another title: that row', async () => {
    const { fake, again, listsStore, find } = await screen(count)
    void listsStore.load()
    fake.reads[1]!.resolve(lists(tasks(count).map(task => (task.id === 5 ? { ...task, title: 'Renamed' } : task))))
    await flushPromises()
    expect(again).toEqual([5])
    expect(find('link', 'Renamed').exists()).toBe(true)
  })

  it('a selection: its row', async () => {
    const { find, again } = await screen(count)
    await find('checkbox', 'Select Task 2').trigger('click')
    await flushPromises()
    expect(new Set(again)).toEqual(new Set([2]))
  })

  it('a deferral of several: their rows, when it begins and when it ends', async () => {
    const { find, again, fake } = await screen(count)
    for (const id of [2, 4]) await find('checkbox', `Select Task ${id}`).trigger('click')
    await find('button', 'Defer 2 tasks').trigger('click')
    await flushPromises()
    expect(new Set(again)).toEqual(new Set([2, 4]))
    again.length = 0
    fake.moves[0]!.resolve(
      answer({ 2: { kind: 'refused', reason: 'rules' }, 4: { kind: 'paused' } }, lists(tasks(count))),
    )
    await flushPromises()
    expect(new Set(again)).toEqual(new Set([2, 4]))
  })

  it('a reading with a return date: no row in progress', async () => {
    const { again, fake, listsStore } = await screen(count)
    void listsStore.load()
    fake.reads[1]!.resolve(
      lists(tasks(count), { returnDates: new Map([[999_999, { at: new Date(2026, 11, 1), isPaused: false }]]) }),
    )
    await flushPromises()
    expect(listsStore.returnDates.size).toBe(1)
    expect(again).toEqual([])
  })
})
