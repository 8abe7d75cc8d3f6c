import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import { endsOf, relativeDay } from '../../../src/i18n/dates.ts'
import type { Task } from '../../../src/domain/task.ts'
import { useView } from '../../../src/view/useView.ts'
import type { Tab } from '../../../src/lists/tabs.ts'
import { groupings, orders, toView, type View } from '../../../src/view/savedView.ts'
import { arrange, search } from '../../../src/view/view.ts'
import { fakePortal, task } from '../../fakes/portal.ts'

const now = new Date(2026, 10, 24, 12)
const at = (days: number, hours = 0) => new Date(2026, 10, 24 + days, 12 + hours)
const usual: View = { order: 'deadline', isDescending: false, grouping: 'none' }
const lighthouse = { id: 7, name: 'Lighthouse' }

const tasks = [
  task(1, { title: 'Call the supplier', deadline: at(3), priority: 'low', created: at(-1) }),
  task(2, { title: 'Café équipe', deadline: at(-1), project: lighthouse, created: at(-3) }),
  task(3, { title: 'تحديث الشعار', priority: 'high', creator: { id: 5, name: 'Anna Petrova' }, created: at(-2) }),
  task(4, { title: 'Öl wechseln', deadline: at(0, 5), project: { id: 8, name: 'Archive' }, created: null }),
  task(15, { title: 'IĞDIR', deadline: at(30), priority: 'high' }),
]

describe('a search', () => {
  it.each<[string, number[]]>([
    ['supplier', [1]], ['  SUPPLIER  call ', [1]], ['cafe', [2]], ['equipe café', [2]], ['lighthouse', [2]], ['petrova', [3]], ['الشعار', [3]], ['ol', [4]],
    ['igdir', [15]], ['ığdır', [15]], ['#1', [1, 15]], ['#15', [15]], ['nothing', []], ['', [1, 2, 3, 4, 15]], ['supplier cafe', []], ['équipe#2', []], ['#2lighthouse', []],
  ])('for "%s" finds by title, number, project and creator: %j', (words, found) => {
    expect(search(tasks, words).map(({ id }) => id)).toEqual(found)
  })

  it.each([
    ['wplac', 'Wpłać zaliczkę'], ['WPŁAĆ', 'wplac'], ['doi mat khau', 'Đổi mật khẩu'], ['strasse', 'Straße'], ['straße', 'STRASSE'], ['kobe ol', 'Købe øl'],
    ['oeuvre', 'Œuvre complète'], ['thor', 'Þór'], ['istanbul', 'İstanbul'],
  ])('for "%s" finds "%s", as people type it without that keyboard', (words, title) => {
    expect(search([task(1, { title }), task(2, { title: 'Something else' })], words).map(({ id }) => id)).toEqual([1])
  })

  it('keeps vowel signs that make another word', () => {
    expect(search([task(1, { title: 'काम' }), task(2, { title: 'कम' })], 'कम').map(({ id }) => id)).toEqual([2])
  })
})

describe('an order', () => {
  const ids = (view: Partial<View>) => arrange(tasks, { ...usual, ...view }, now, 'en').map(({ task }) => task.id)

  it.each<[View['order'], number[], number[]]>([
    ['deadline', [2, 4, 1, 15, 3], [15, 1, 4, 2, 3]],
    ['priority', [1, 2, 4, 15, 3], [15, 3, 2, 4, 1]],
    ['project', [4, 2, 1, 15, 3], [2, 4, 1, 15, 3]],
    ['created', [2, 3, 1, 4, 15], [1, 3, 2, 4, 15]],
  ])('by %s, what has none last in both directions', (order, ascending, descending) => {
    expect([ids({ order }), ids({ order, isDescending: true })]).toEqual([ascending, descending])
  })

  it('by when tasks were deferred', () => {
    const put = [task(1, { statusChanged: at(-2) }), task(2, { statusChanged: at(-1) }), task(3)]
    const ids = (isDescending: boolean) => arrange(put, { ...usual, order: 'deferred', isDescending }, now, 'en').map(({ task }) => task.id)
    expect([ids(false), ids(true)]).toEqual([[1, 2, 3], [2, 1, 3]])
  })

  it('has no groups where none are wanted', () => {
    expect(arrange(tasks, usual, now, 'en').every(({ group }) => group === null)).toBe(true)
  })

  it('has a deadline of this very moment among today\'s, and one at the end of the week among the later ones', () => {
    const items = arrange([task(1, { deadline: now }), task(2, { deadline: new Date(endsOf(now, 'de').week.getTime() + 1) })], { ...usual, grouping: 'deadline' }, now, 'de')
    expect(items.map(({ group }) => group)).toEqual([{ size: 1, deadline: 'today' }, { size: 1, deadline: 'later' }])
  })

  it('has the groups of deadlines in the order of time', () => {
    const items = arrange(tasks, { ...usual, grouping: 'deadline' }, now, 'en')
    expect(items.map(({ task, group }) => [task.id, group && 'deadline' in group ? group.deadline : null])).toEqual([
      [2, 'overdue'], [4, 'today'], [1, 'week'], [15, 'later'], [3, 'no-deadline'],
    ])
  })

  it('has the groups of projects in the order of the alphabet, none last', () => {
    const items = arrange(tasks, { ...usual, grouping: 'project' }, now, 'en')
    expect(items.map(({ task, group }) => [task.id, group && 'project' in group ? group.project : '-'])).toEqual([
      [4, 'Archive'], [2, 'Lighthouse'], [1, null], [15, '-'], [3, '-'],
    ])
  })

  it('loses and repeats nothing, whatever the view', () => {
    const anyTask = fc.record({
      id: fc.integer({ min: 1 }), deadline: fc.option(fc.date({ noInvalidDate: true })), priority: fc.constantFrom('low', 'normal', 'high'),
      project: fc.option(fc.record({ id: fc.nat(), name: fc.string() })), created: fc.option(fc.date({ noInvalidDate: true })),
    })
    fc.assert(fc.property(
      fc.uniqueArray(anyTask, { selector: ({ id }) => id }), fc.constantFrom(...orders), fc.boolean(), fc.constantFrom(...groupings),
      (rows, order, isDescending, grouping) => {
        const items = arrange(rows.map(({ id, ...rest }) => task(id, rest as Partial<Task>)), { order, isDescending, grouping }, now, 'en')
        expect(items.map(({ task }) => task.id).sort((a, b) => a - b)).toEqual(rows.map(({ id }) => id).sort((a, b) => a - b))
        const groups = items.flatMap(({ group }) => group ? [JSON.stringify(group)] : [])
        expect(new Set(groups).size).toBe(groups.length)
      },
    ))
  })
})

describe('a week', () => {
  it.each([['de', 29], ['en-US', 28], ['ar-EG', 27]])('of %s ends on its own day', (language, lastDay) => {
    const { week } = endsOf(now, language)
    expect([week.getDate(), week.getHours()]).toEqual([lastDay, 23])
  })

  it('has days by name', () => {
    expect([at(0), at(-1), at(-5)].map(date => relativeDay(date, now, 'en'))).toEqual(['today', 'yesterday', '5 days ago'])
  })
})

describe('what is kept of the view', () => {
  const keep = (text: string | null) => {
    const { portal, kept } = fakePortal()
    if (text !== null) kept.set('view', text)
    const scope = effectScope()
    const tab = shallowRef<Tab>('inProgress')
    const view = scope.run(() => useView(portal.preferences, () => tab.value, () => tasks, () => now, 'en'))!
    return { view, kept, tab, scope }
  }

  it.each([null, '', '[]', 'null', '{', '5', '{"inProgress":[],"deferred":null}', '{"inProgress":{"order":"mood","isDescending":"no","grouping":3}}'])(
    'by another version, or rubbish, gives the usual view: %j', (text) => {
      expect(keep(text).view.view.value).toEqual({ ...usual, grouping: 'deadline' })
      expect(keep(text).view.participating.value).toBe(false)
    },
  )

  it('keeps what it knows of a view that knows more', () => {
    expect(toView({ order: 'project', isDescending: true, grouping: 'mood', colour: 'red' }, usual)).toEqual({ order: 'project', isDescending: true, grouping: 'none' })
  })

  it('is written when it changes, one for each tab', async () => {
    const { view, kept, tab } = keep(null)
    view.view.value = { ...usual, order: 'priority' }
    tab.value = 'deferred'
    expect(view.view.value.order).toBe('return')
    expect(view.participating.value).toBe(false)
    view.participating.value = true
    await nextTick()
    const written = kept.get('view')!
    expect(JSON.parse(written)).toMatchObject({ inProgress: { order: 'priority' }, deferred: { order: 'return' }, participating: true })
    expect(keep(written).view.view.value.order).toBe('priority')
    expect(keep(written).view.participating.value).toBe(true)
    expect(keep(written.replace('"none"', '"project"')).view.view.value).toEqual({ ...usual, order: 'priority', grouping: 'project' })
  })
})

describe('what is seen', () => {
  const see = () => {
    const view = effectScope().run(() => useView(fakePortal().portal.preferences, () => 'inProgress', () => tasks, () => now, 'en'))!
    return { view, ids: () => view.items.value.map(({ task }) => task.id) }
  }

  it('is everything until something is searched for, in the order that is wanted', () => {
    const { view, ids } = see()
    expect([view.words.value, ids()]).toEqual(['', [2, 4, 1, 15, 3]])
    view.view.value = { ...usual, order: 'priority', isDescending: true }
    expect(ids()).toEqual([15, 3, 2, 4, 1])
    view.words.value = 'supplier'
    expect(ids()).toEqual([1])
  })
})
