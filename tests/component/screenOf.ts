import { flushPromises } from '@vue/test-utils'
import { vi } from 'vitest'
import type { Portal } from '../../src/domain/portal.ts'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { fakePortal, listOf, lists, task } from '../fakes/portal.ts'
import { render } from './render.ts'

export const first = [task(1), task(2), task(3), task(4)]
/** Enough for the search field to be shown. */
export const eight = [...first, task(5), task(6), task(7), task(8)]

/** The screen with its list, and everything that it loads later. */
export async function screen(tasks = first, rest: Partial<Portal> = {}, isNewcomer = false) {
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
    /** Numbers of the selected rows, from 1. */
    selected: () =>
      wrapper
        .findAll<HTMLInputElement>('li input[type=checkbox]')
        .flatMap(({ element }, index) => (element.checked ? [index + 1] : [])),
    focused: () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '',
  }
}
