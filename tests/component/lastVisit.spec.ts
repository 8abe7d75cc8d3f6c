import { webcrypto } from 'node:crypto'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { Opening } from '../../src/domain/opening.ts'
import type { TaskLists } from '../../src/domain/lists.ts'
import {
  contextOf,
  forgetAll,
  hearForgotten,
  lastVisitOf,
  readLastVisit,
  rowsAtMost,
  type LastVisit,
  type SeenList,
} from '../../src/lists/lastVisit.ts'
import { sealed } from '../../src/lists/sealed.ts'
import TasksScreen from '../../src/screen/TasksScreen.vue'
import { answer, done, fakePortal, listOf, lists, task } from '../fakes/portal.ts'
import { eventually, stubCrypto } from '../outside.ts'
import { render } from './render.ts'

const item = 'defer last visit'
const kept = () => localStorage.getItem(item)
const day = 86_400_000

beforeEach(() => {
  localStorage.clear()
  stubCrypto()
})
afterEach(() => void vi.useRealTimers())

describe('what is sealed', () => {
  const keys = new Map<string, string>()
  const own = (context = 'app', user = 'me') =>
    sealed(
      item,
      context,
      () => keys.get(user) ?? null,
      key => keys.set(user, key),
    )
  const value = { title: 'Fire the accountant', list: [1, null, 'ü'] }
  beforeEach(() => void keys.clear())

  it('is read as it was written, and is in clear nowhere', async () => {
    await own().write(value)
    expect(await own().read()).toEqual(value)
    expect(kept()).not.toMatch(/Fire|accountant/)
    expect(kept()).not.toContain(keys.get('me')!)
    const first = kept()
    await own().write(value)
    // Never the same twice
    expect(kept()!.split(' ')[2]).not.toBe(first!.split(' ')[2])
  })

  it.each([
    ['another user', () => own('app', 'you')],
    ['another context', () => own('other')],
    [
      'a key that is rubbish',
      () =>
        sealed(
          item,
          'app',
          () => '*',
          () => {},
        ),
    ],
    [
      'a key that is too short',
      () =>
        sealed(
          item,
          'app',
          () => 'AAAA',
          () => {},
        ),
    ],
    [
      'a key that was reset',
      () =>
        sealed(
          item,
          'app',
          () => null,
          () => {},
        ),
    ],
  ])('is not opened by %s, and is deleted', async (_, other) => {
    await own().write(value)
    keys.set('you', Buffer.alloc(32, 7).toString('base64url'))
    expect([await other().read(), kept()]).toEqual([null, null])
  })

  it('altered by a bit, anywhere, or cut short, is not opened', async () => {
    await own().write(value)
    const text = kept()!
    for (let index = 0; index < text.length; index += 7) {
      const other = text[index] === 'A' ? 'B' : 'A'
      localStorage.setItem(item, text.slice(0, index) + other + text.slice(index + 1))
      expect([index, await own().read()]).toEqual([index, null])
      localStorage.setItem(item, text.slice(0, index))
      expect([index, await own().read()]).toEqual([index, null])
    }
  })

  it.each(['5 MB', 'x', '{}', '1 2 3', ' '])('that nobody has sealed is deleted: %s', async text => {
    await own().write(value)
    localStorage.setItem(item, text === '5 MB' ? `${Date.now()} ${'A'.repeat(4_900_000)}` : text)
    expect([await own().read(), kept()]).toEqual([null, null])
  })

  it("is deleted after two weeks, and its date can't be altered", async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 * day })
    await own().write(value)
    vi.setSystemTime(1_014 * day)
    expect(await own().read()).toEqual(value)
    vi.setSystemTime(1_014 * day + 1)
    const [at, ...rest] = kept()!.split(' ')
    localStorage.setItem(item, [Number(at) + day, ...rest].join(' '))
    expect(await own().read()).toBeNull()
    await own().write(value)
    vi.setSystemTime(1_029 * day)
    expect([await own().read(), kept()]).toEqual([null, null])
  })

  it('is nothing where there is no secure context, no storage or no room', async () => {
    vi.stubGlobal('crypto', { getRandomValues: webcrypto.getRandomValues.bind(webcrypto) })
    await own().write(value)
    expect([kept(), await own().read()]).toEqual([null, null])
    stubCrypto()
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await own().write(value)
    set.mockRestore()
    for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, name).mockImplementation(() => {
        throw new DOMException('', 'SecurityError')
      })
    }
    await own().write(value)
    own().remove()
    expect(await own().read()).toBeNull()
  })
})

describe('the last visit', () => {
  const deadline = new Date(2026, 10, 30, 9)
  const seen = ({ timeZone = null, deferred = null, ...rest }: Partial<SeenList & LastVisit> = {}): LastVisit => ({
    timeZone,
    inProgress: { at: new Date(), tasks: [task(1, { deadline }), task(2)], total: 5, ...rest },
    deferred,
  })

  /** The screen as it is before the portal has answered. */
  async function opened(last: LastVisit | null = seen(), opening: Opening = { kind: 'list' }) {
    const fake = fakePortal({ opening })
    const rendered = render(TasksScreen, {}, fake)
    if (last) rendered.listsStore.showLast(last, opening.kind === 'task' ? opening.id : null)
    void rendered.listsStore.load()
    await flushPromises()
    const titles = () => rendered.wrapper.findAll('[role=tabpanel] li a').map(link => link.text())
    return {
      ...rendered,
      titles,
      answer: async (fresh: TaskLists) => {
        fake.reads.at(-1)!.resolve(fresh)
        await flushPromises()
      },
    }
  }

  it('stands with its time, busy, until the portal has told what there is', async () => {
    const { titles, wrapper, answer, find } = await opened()
    expect(titles()).toEqual(['Task 1', 'Task 2'])
    expect(wrapper.text()).toMatch(/2 of 5\s*· as of today, .*Deadline ↑/)
    expect([wrapper.get('main').attributes('aria-busy'), find('tab', 'In progress 5').exists()]).toEqual(['true', true])
    const row = wrapper.get('[data-id="2"]').element
    await answer(lists([task(2), task(3)]))
    expect(titles()).toEqual(['Task 2', 'Task 3'])
    // The same element where it is the same row
    expect(wrapper.get('[data-id="2"]').element).toBe(row)
    expect(wrapper.text()).not.toContain('as of')
  })

  it('keeps the task out that the app was opened from: its state has to be known', async () => {
    const { titles, find } = await opened(seen(), { kind: 'task', id: 1 })
    expect([titles(), find('tab', 'In progress 4').exists()]).toEqual([['Task 2'], true])
  })

  it('goes on standing, with its time, where the portal does not answer', async () => {
    const { titles, wrapper, fake, find } = await opened()
    fake.reads[0]!.reject(new PortalError('network'))
    await flushPromises()
    expect([titles(), find('alert').text()]).toEqual([
      ['Task 1', 'Task 2'],
      expect.stringContaining('The list could not be refreshed.'),
    ])
    expect(wrapper.text()).toContain('as of today')
  })

  it('has a Defer button that does what it does always', async () => {
    const { find, fake, titles, answer: fresh } = await opened()
    await find('button', 'Defer Task 2').trigger('click')
    // Who the user is, and whether the task is theirs still, comes with the list
    expect(fake.moves).toHaveLength(0)
    await fresh(lists([task(1), task(2), task(3)]))
    expect(fake.moves.map(({ ids }) => ids)).toEqual([[2]])
    fake.moves[0]!.resolve(answer({ 2: done }, lists([task(1), task(3)])))
    await flushPromises()
    expect(titles().sort()).toEqual(['Task 1', 'Task 3'])
  })

  it("has a Defer button that moves nothing that is somebody else's matter now", async () => {
    const { find, fake, answer: fresh } = await opened()
    await find('button', 'Defer Task 2').trigger('click')
    await fresh(lists([task(1)]))
    expect(fake.moves).toHaveLength(0)
  })

  it('has titles that open the card when it is known whose it is', async () => {
    const { find, fake, answer: fresh } = await opened()
    await find('link', 'Task 2').trigger('click')
    expect(fake.cards).toHaveLength(0)
    await fresh(lists([task(1), task(2)]))
    expect(fake.cards.map(({ id }) => id)).toEqual([2])
  })

  it('of this morning is read anew before anything is moved', async () => {
    const { find, fake, answer: fresh } = await opened(seen({ at: new Date(Date.now() - 31 * 60_000) }))
    await find('button', 'Defer Task 2').trigger('click')
    expect(fake.moves).toHaveLength(0)
    await fresh(lists([task(1), task(2)]))
    expect(fake.moves.map(({ ids }) => ids)).toEqual([[2]])
  })

  it('comes too late when the portal was quicker, and says nothing where it was empty', async () => {
    const { listsStore, titles, answer } = await opened(null)
    await answer(lists([task(7)]))
    listsStore.showLast(seen(), null)
    await flushPromises()
    expect(titles()).toEqual(['Task 7'])
    const empty = await opened(seen({ tasks: [], total: 0 }))
    expect(empty.wrapper.text()).toContain('Loading your tasks')
    expect(empty.wrapper.text()).not.toContain('Nothing in progress')
  })

  it('is what was shown last of each list, sealed: the first tasks, not what a search has found', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { answer, fake, find } = await opened(null)
    const tasks = Array.from({ length: 40 }, (_, index) => task(index + 1, { title: `Secret ${index}`, deadline }))
    const readKept = async () => (await readLastVisit(fake.portal))!
    await answer(lists(tasks, { timeZone: 'Europe/Berlin', deferred: listOf([], { total: 1, isWhole: false }) }))
    await vi.advanceTimersByTimeAsync(1_000)
    await eventually(() => expect(kept()).not.toBeNull())
    const first = kept()
    await find('searchbox').setValue('Secret 39')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(kept()).toBe(first)
    const { inProgress, deferred, timeZone } = await readKept()
    expect([inProgress!.tasks.length, inProgress!.total, timeZone, deferred]).toEqual([
      rowsAtMost,
      40,
      'Europe/Berlin',
      null,
    ])
    expect([inProgress!.tasks[0]!.deadline, inProgress!.at instanceof Date]).toEqual([deadline, true])

    await find('tab', 'Deferred 1').trigger('click')
    fake.reads.at(-1)!.resolve(lists(tasks, { deferred: listOf([task(99, { status: 'deferred' })]) }))
    await flushPromises()
    await vi.advanceTimersByTimeAsync(1_000)
    await eventually(() => expect(kept()).not.toBe(first))
    const both = await readKept()
    expect([both.inProgress!.tasks.length, both.deferred!.tasks.map(({ id }) => id), both.deferred!.total]).toEqual([
      rowsAtMost,
      [99],
      1,
    ])
    expect(JSON.stringify({ ...localStorage })).not.toContain('Secret')
  })

  describe('of the deferred tasks', () => {
    const away = (id: number) => task(id, { status: 'deferred', statusChanged: new Date(2026, 10, 20, id) })
    const last = () => seen({ deferred: { at: new Date(), tasks: [away(9), away(8)], total: 2 } })

    it('stands, with its time, while they are read; a press waits for that', async () => {
      const { answer: fresh, find, fake, titles, wrapper } = await opened(last())
      await fresh(lists([task(1)], { deferred: listOf([], { total: 2, isWhole: false }) }))
      expect(wrapper.text()).not.toContain('as of')
      await find('tab', 'Deferred 2').trigger('click')
      await flushPromises()
      expect(titles()).toEqual(['Task 9', 'Task 8'])
      expect(wrapper.text()).toContain('as of today')
      await find('button', 'Resume Task 8').trigger('click')
      await flushPromises()
      expect(fake.moves).toHaveLength(0)
      await fresh(lists([task(1)], { deferred: listOf([away(8)]) }))
      expect(titles()).toEqual(['Task 8'])
      expect(wrapper.text()).not.toContain('as of')
      expect(fake.moves.map(({ ids }) => ids)).toEqual([[8]])
    })

    it('is nothing when the portal has counted others', async () => {
      const { answer: fresh, find, titles, wrapper } = await opened(last())
      await fresh(lists([task(1)], { deferred: listOf([], { total: 1, isWhole: false }) }))
      await find('tab', 'Deferred 1').trigger('click')
      await flushPromises()
      expect([titles(), wrapper.get('main').attributes('aria-busy')]).toEqual([[], 'true'])
    })

    it('is kept for the next visit where nobody has looked at them in this one', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const { answer: fresh, fake } = await opened(last())
      await fresh(lists([task(1)], { deferred: listOf([], { total: 2, isWhole: false }) }))
      await vi.advanceTimersByTimeAsync(1_000)
      await eventually(() => expect(kept()).not.toBeNull())
      expect((await readLastVisit(fake.portal))!.deferred!.tasks.map(({ id }) => id)).toEqual([9, 8])
    })
  })

  it('stands with its time until the last page has come: until then rows of it may have gone', async () => {
    const { wrapper, titles, answer: fresh } = await opened()
    await fresh(lists([task(1, { deadline })], { total: 2, isWhole: false }))
    expect(titles()).toEqual(['Task 1', 'Task 2'])
    expect(wrapper.text()).toContain('as of today')
    await fresh(lists([task(1, { deadline }), task(3)]))
    expect(titles()).toEqual(['Task 1', 'Task 3'])
    expect(wrapper.text()).not.toContain('as of')
  })

  it.each<[string, (names: string[]) => string[], boolean]>([
    ['the same fields, in another order', names => names.reverse(), true],
    ["a field less than today's", names => names.slice(1), false],
    ['a field more', names => [...names, 'colour'], false],
  ])('kept by a build of the same version whose tasks have %s', async (_, change, isOpened) => {
    const { portal } = fakePortal()
    const context = contextOf(portal.origin, change(Object.keys(task(1))))
    const { get, set } = portal.preferences
    await sealed(
      item,
      context,
      () => get('seal'),
      key => set('seal', key),
    ).write(seen())
    expect([(await readLastVisit(portal)) !== null, kept() !== null]).toEqual([isOpened, isOpened])
  })

  it("of a project's list is none, and another portal has none either", async () => {
    expect(lastVisitOf(fakePortal({ opening: { kind: 'project', id: 5 } }).portal)).toBeNull()
    const fake = fakePortal()
    await lastVisitOf(fake.portal)!.write(seen())
    expect(await readLastVisit({ ...fake.portal, origin: 'https://other.example' })).toBeNull()
    expect(kept()).toBeNull()
  })

  describe('that was removed with the app', () => {
    const portalOf = (origin: string) => ({ ...fakePortal().portal, origin })

    it('stays away, though the page goes on reading; what the portal has refused goes too', async () => {
      const removed = portalOf('https://removed.example')
      localStorage.setItem('defer returns https://removed.example', '{"refused":{"1":1}}')
      await lastVisitOf(removed)!.write(seen())
      expect(kept()).not.toBeNull()
      forgetAll(removed)
      expect(localStorage).toHaveLength(0)
      await lastVisitOf(removed)!.write(seen())
      expect(kept()).toBeNull()
      await lastVisitOf(fakePortal().portal)!.write(seen())
      expect(kept()).not.toBeNull()
    })

    it('is not written by what was being encrypted in that moment', async () => {
      const removed = portalOf('https://removed-meanwhile.example')
      const writing = lastVisitOf(removed)!.write(seen())
      forgetAll(removed)
      await writing
      expect(kept()).toBeNull()
    })

    it('is not written by other pages of the app, which hear of it', async () => {
      const removed = portalOf('https://removed-elsewhere.example')
      const stopHearing = hearForgotten(removed)
      // The browser tells all other pages
      const setItem = vi.spyOn(Storage.prototype, 'setItem')
      forgetAll(portalOf('https://another.example'))
      const tell = (newValue: string) => dispatchEvent(new StorageEvent('storage', { key: item, newValue }))
      const written = setItem.mock.calls.at(-1)![1]
      const mark = (origin: string) => written.replace('https://another.example', origin)
      tell(mark('https://a-third.example'))
      await lastVisitOf(removed)!.write(seen())
      expect(kept()).not.toBeNull()
      tell(mark(removed.origin))
      await lastVisitOf(removed)!.write(seen())
      expect(kept()).toBeNull()
      stopHearing()
    })
  })
})
