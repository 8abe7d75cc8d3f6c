import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { Portal } from '../../src/domain/portal.ts'
import type { ResumeOutcome } from '../../src/domain/outcome.ts'
import type { Task, TaskStatus } from '../../src/domain/task.ts'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { answer, done, fakePortal, listOf, lists, task } from '../fakes/portal.ts'
import { eventually } from '../outside.ts'
import { expectNoViolations, render } from './render.ts'

async function screen(rest: Partial<Portal>, tasks = [task(1), task(2)], opened: Task | null = null) {
  const rendered = render(TasksScreen, {}, fakePortal(rest))
  void rendered.listsStore.load()
  rendered.fake.reads[0]!.resolve(lists(tasks, { opened }))
  await flushPromises()
  const titles = (list: 'This task' | 'In progress') =>
    rendered.wrapper.findAll(list === 'This task' ? `ul[aria-label="${list}"] a` : '#rows a').map(link => link.text())
  return { ...rendered, titles }
}

describe('from a task', () => {
  const opening = { kind: 'task', id: 2 } as const
  const opened = (status: TaskStatus, isOwn = true) => task(2, { status, isOwn })

  it('one that is running stands first, once, and can be deferred', async () => {
    const { titles, find, fake, wrapper } = await screen({ opening }, [task(1), task(2)], opened('inProgress'))
    expect([titles('This task'), titles('In progress')]).toEqual([['Task 2'], ['Task 1']])
    expect(find('tab', 'In progress 2').exists()).toBe(true)
    await find('button', 'Defer this task').trigger('click')
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1)], { opened: opened('deferred') })))
    await flushPromises()
    expect(titles('This task')).toEqual(['Task 2'])
    expect(find('button', 'Resume this task').exists()).toBe(true)
    await expectNoViolations(wrapper)
  })

  it('one that is deferred can be resumed', async () => {
    const { titles, find, fake } = await screen({ opening }, [task(1)], opened('deferred'))
    await find('button', 'Resume this task').trigger('click')
    expect(find('button', 'Resuming Task 2').attributes('aria-disabled')).toBe('true')
    fake.moves[0]!.resolve(
      answer({ 2: { kind: 'resumed' } }, lists([task(1), task(2)], { opened: opened('inProgress') })),
    )
    await flushPromises()
    expect(titles('This task')).toEqual(['Task 2'])
    expect(find('button', 'Defer this task').exists()).toBe(true)
    expect(find('status').text()).toBe('Task 2 is in progress again.')
  })

  it.each<[ResumeOutcome, TaskStatus, string]>([
    [{ kind: 'pending' }, 'pending', 'Bitrix24 did not start the task: it is now pending.'],
    [{ kind: 'refused' }, 'deferred', 'Bitrix24 refused the request. The task is still deferred.'],
    [
      { kind: 'failed', error: new PortalError('network') },
      'deferred',
      'Not resumed. Bitrix24 could not be reached. Check your connection.',
    ],
  ])('one that was not resumed says why: %j', async (outcome, status, said) => {
    const { find, fake, wrapper } = await screen({ opening }, [task(1)], opened('deferred'))
    await find('button', 'Resume this task').trigger('click')
    fake.moves[0]!.resolve(answer({ 2: outcome }, lists([task(1)], { opened: opened(status) })))
    await flushPromises()
    expect(wrapper.text()).toContain(said)
    expect(find('status').text()).toBe(
      outcome.kind === 'pending' ? 'Task 2 is now pending: Bitrix24 did not start it.' : 'Task 2 was not resumed.',
    )
  })

  it('one that no page has brought yet can be deferred, also by who takes part in it or has made it', async () => {
    for (const rest of [
      {},
      { isOwn: false, isParticipant: true },
      { isOwn: false, creator: { id: 1, name: 'The user' } },
    ]) {
      const { find } = await screen({ opening }, [task(1)], task(2, rest))
      expect(find('button', 'Defer this task').exists()).toBe(true)
    }
  })

  it.each<[TaskStatus, boolean, string]>([
    ['completed', true, 'Completed'],
    ['pending', true, 'Pending'],
    ['deferred', false, 'Deferred'],
    ['inProgress', false, 'In progress, assigned to someone else'],
    ['unknown', true, 'Status unknown'],
  ])('one that is %s (own: %s) says so and has no button', async (status, isOwn, said) => {
    const { wrapper } = await screen({ opening }, [task(1)], opened(status, isOwn))
    const row = wrapper.get('ul[aria-label="This task"]')
    expect(row.text()).toContain(said)
    expect(row.find('button').exists()).toBe(false)
  })
})

describe('from a project', () => {
  const lighthouse = { id: 7, name: 'Lighthouse' }

  it('its tasks stand alone until all are wanted', async () => {
    const { titles, wrapper, find } = await screen({ opening: { kind: 'project', id: 7 } }, [
      task(1),
      task(2, { project: lighthouse }),
    ])
    expect(titles('In progress')).toEqual(['Task 2'])
    await find('checkbox', 'All projects').setValue(true)
    expect(titles('In progress')).toEqual(['Task 1', 'Task 2'])
    await expectNoViolations(wrapper)
  })

  it('says nothing of what is missing, and counts nothing, while pages are', async () => {
    const { wrapper, find, listsStore, fake } = render(
      TasksScreen,
      {},
      fakePortal({ opening: { kind: 'project', id: 7 } }),
    )
    void listsStore.load()
    fake.reads[0]!.resolve(lists([task(1)], { total: 2, isWhole: false }))
    await flushPromises()
    expect(wrapper.text()).not.toContain('You have no tasks in progress')
    expect(find('tab', 'In progress').exists()).toBe(true)
    fake.reads[1]!.resolve(lists([task(1), task(2, { project: lighthouse })]))
    await flushPromises()
    expect(find('tab', 'In progress 1').exists()).toBe(true)
  })

  it('says nothing of what is missing when a page could not be read', async () => {
    const { wrapper, find, listsStore, fake } = render(
      TasksScreen,
      {},
      fakePortal({ opening: { kind: 'project', id: 7 } }),
    )
    void listsStore.load()
    fake.reads[0]!.resolve(lists([task(1)], { total: 19, unreadable: 3, isWhole: false }))
    await flushPromises()
    expect(wrapper.text()).not.toContain('You have no tasks in progress')
    const eight = Array.from({ length: 8 }, (_, index) => task(index + 2, { project: lighthouse }))
    fake.reads[1]!.resolve(lists(eight, { total: 19, unreadable: 3, isWhole: false }))
    await flushPromises()
    fake.reads[2]!.reject(new PortalError('network'))
    await flushPromises()
    expect(find('alert').text()).toContain('Bitrix24 could not be reached.')
    await find('searchbox').setValue('nowhere')
    expect(wrapper.text()).not.toContain('No matching tasks')
  })

  it('counts what either tab lists of it', async () => {
    const { find, wrapper, listsStore, fake } = await screen({ opening: { kind: 'project', id: 7 } }, [
      task(1),
      task(2, { project: lighthouse }),
    ])
    void listsStore.changeScope({ deferred: true })
    fake.reads[1]!.resolve(
      lists([task(1), task(2, { project: lighthouse })], {
        deferred: listOf([task(3, { status: 'deferred', project: lighthouse }), task(4, { status: 'deferred' })]),
      }),
    )
    await flushPromises()
    await find('tab', 'Deferred 1').trigger('click')
    expect(wrapper.findAll('[role=tab]').map(({ element }) => element.textContent.replace(/\s+/g, ' ').trim())).toEqual(
      ['In progress 1', 'Deferred 1'],
    )
  })

  it('says so when there are none', async () => {
    const { wrapper } = await screen({ opening: { kind: 'project', id: 7 } })
    expect(wrapper.text()).toContain('You have no tasks in progress in this project.')
  })
})

describe("from a user's list", () => {
  it.each([
    [1, false],
    [9, true],
  ])("of user %i: says that it is somebody else's: %s", async (id, isSaid) => {
    const { wrapper } = await screen({ opening: { kind: 'user', id } })
    expect(wrapper.text().includes("This is someone else's task list.")).toBe(isSaid)
  })
})

describe('a page of its own', () => {
  it('says no more that places open another address once they were mended, whatever is read later', async () => {
    const fake = fakePortal({ opening: { kind: 'page' }, isAdministrator: true })
    const { wrapper, find, listsStore } = render(TasksScreen, {}, fake)
    void listsStore.load()
    fake.reads[0]!.resolve(lists([task(1)], { placesElsewhere: 2 }))
    await eventually(() =>
      expect(wrapper.text()).toContain('2 places in Bitrix24 still open Defer at an earlier address.'),
    )
    await find('button', 'Switch to this address').trigger('click')
    await flushPromises()
    fake.placeRequests
      .at(-1)!
      .resolve({ bound: new Map([['taskCard', true]]), failures: new Map(), isBackgroundLost: false })
    await flushPromises()
    expect(wrapper.text()).not.toContain('at an earlier address')
    void listsStore.load()
    fake.reads[1]!.resolve(lists([task(1)]))
    await flushPromises()
    expect(wrapper.text()).not.toContain('at an earlier address')
  })

  it('has its title, and settings for administrators only', async () => {
    const { fake, find, openView, wrapper } = await screen({ opening: { kind: 'page' }, isAdministrator: true })
    expect(fake.told.title).toBe('Defer')
    await openView()
    await find('button', 'Settings').trigger('click')
    await vi.dynamicImportSettled()
    await flushPromises()
    expect(wrapper.find('section[aria-label="Settings"]').exists()).toBe(true)
    const user = await screen({ opening: { kind: 'page' } })
    await user.openView()
    expect(() => user.find('button', 'Settings')).toThrow('0 ×')
  })
})
