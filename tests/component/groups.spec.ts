import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Task } from '../../src/domain/task.ts'
import { lists, task } from '../fakes/portal.ts'
import { expectNoViolations } from './render.ts'
import { screen } from './screenOf.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 25, 12), toFake: ['Date'] })
  return () => void vi.useRealTimers()
})

const yesterday = new Date(2026, 10, 24, 12)
const overdue = (count: number) => Array.from({ length: count }, (_, index) => task(index + 1, { deadline: yesterday }))
const undated = (from: number, count: number) => Array.from({ length: count }, (_, index) => task(from + index))

async function grouped(tasks: readonly Task[]) {
  const rendered = await screen([...tasks])
  return {
    ...rendered,
    /** Each list with its name, what stands right above it, and its items: title, place and size. */
    outline: () =>
      rendered
        .find('rows')
        .findAll('ul')
        .map(list => ({
          name: list.attributes('aria-label'),
          heading: list.element.previousElementSibling?.querySelector('h2')?.textContent.trim(),
          items: list
            .findAll('li')
            .map(item => [
              item.get('a').text(),
              item.attributes('aria-posinset') ?? '',
              item.attributes('aria-setsize') ?? '',
            ]),
        })),
  }
}

it('each group is a list of its own with the name of its heading, which stands in no item', async () => {
  const { outline, find, wrapper } = await grouped([...overdue(2), ...undated(3, 1)])
  expect(outline()).toEqual([
    {
      name: 'Overdue',
      heading: 'Overdue',
      items: [
        ['Task 1', '', ''],
        ['Task 2', '', ''],
      ],
    },
    { name: 'No deadline', heading: 'No deadline', items: [['Task 3', '', '']] },
  ])
  expect(find('rows').findAll('li h2')).toEqual([])
  await expectNoViolations(wrapper)
})

it('without groups there is one list, with the name of the tab', async () => {
  const { outline, find, openView } = await grouped([...overdue(1), ...undated(2, 1)])
  await openView()
  await find('combobox', 'Group by').setValue('none')
  expect(outline()).toEqual([
    {
      name: 'In progress',
      heading: undefined,
      items: [
        ['Task 1', '', ''],
        ['Task 2', '', ''],
      ],
    },
  ])
})

it('in a long list, of which not all is in the page, an item says its place in its group; a heading comes with its first row', async () => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  // There is no layout here: what has no height is all in sight
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(61)
  const tasks = [...overdue(61), ...undated(62, 300)]
  const { outline, listsStore, fake, find, press, focused } = await grouped(tasks)
  expect(outline()).toMatchObject([{ name: 'Overdue', heading: 'Overdue' }])
  const [{ items }] = outline() as [ReturnType<typeof outline>[0]]
  expect(items.slice(0, 2)).toEqual([
    ['Task 1', '1', '61'],
    ['Task 2', '2', '61'],
  ])
  expect(items.length).toBeLessThan(60)

  // The first row leaves: the heading stays the same element
  const heading = find('rows').get('h2').element
  void listsStore.load()
  fake.reads[1]!.resolve(lists(tasks.slice(1)))
  await flushPromises()
  expect(outline()[0]!.items[0]).toEqual(['Task 2', '1', '60'])
  expect(find('rows').get('h2').element).toBe(heading)

  // The row that has the focus stays in the page, however far away: the first of a group with its heading
  await press('j')
  for (let page = 0; page < 6; page++) await press('PageDown')
  expect(focused()).toBe('Select Task 62')
  expect(outline()[1]).toEqual({ name: 'No deadline', heading: 'No deadline', items: [['Task 62', '1', '300']] })
  await press('End')
  expect(focused()).toBe('Select Task 361')
  expect(outline()[1]).toEqual({ name: 'No deadline', heading: undefined, items: [['Task 361', '300', '300']] })
})
