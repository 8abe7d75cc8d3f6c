import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import { endsOf, relativeDay } from '../../../src/i18n/dates.ts'
import type { Task } from '../../../src/domain/task.ts'
import { useView } from '../../../src/view/useView.ts'
import type { Tab } from '../../../src/lists/tabs.ts'
import { inZone } from '../../../src/i18n/dates.ts'
import { parseSavedView, possible, toView, writeSavedView, type View } from '../../../src/view/savedView.ts'
import { arrange, hasNewActivity, search, type Group } from '../../../src/view/view.ts'
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
    ['supplier', [1]],
    ['  SUPPLIER  call ', [1]],
    ['cafe', [2]],
    ['equipe café', [2]],
    ['lighthouse', [2]],
    ['petrova', [3]],
    ['الشعار', [3]],
    ['ol', [4]],
    ['igdir', [15]],
    ['ığdır', [15]],
    ['#1', [1, 15]],
    ['#15', [15]],
    ['nothing', []],
    ['', [1, 2, 3, 4, 15]],
    ['supplier cafe', []],
    ['équipe#2', []],
    ['#2lighthouse', []],
  ])('for "%s" finds by title, number, project and creator: %j', (words, found) => {
    expect(search(tasks, words).map(({ id }) => id)).toEqual(found)
  })

  it.each([
    ['wplac', 'Wpłać zaliczkę'],
    ['WPŁAĆ', 'wplac'],
    ['doi mat khau', 'Đổi mật khẩu'],
    ['strasse', 'Straße'],
    ['straße', 'STRASSE'],
    ['kobe ol', 'Købe øl'],
    ['oeuvre', 'Œuvre complète'],
    ['thor', 'Þór'],
    ['istanbul', 'İstanbul'],
    ['οδοσ', 'ΟΔΟΣ'],
  ])('for "%s" finds "%s", as people type it without that keyboard', (words, title) => {
    expect(search([task(1, { title }), task(2, { title: 'Something else' })], words).map(({ id }) => id)).toEqual([1])
  })

  /** What is typed and what stands there, whichever is which. */
  const pairs = (one: string, others: readonly string[]) =>
    others.flatMap(other => [
      [one, other],
      [other, one],
    ])

  it.each([
    ...pairs("l'équipe", ['l’équipe', 'l‘équipe', 'lʼéquipe', 'l´équipe', 'l`équipe', 'l′équipe', 'l＇équipe']),
    ...pairs('Donaudampf', ['Donau\u00addampf', 'Donau\u200bdampf', '\ufeffDonaudampf', 'Donau\u2060dampf']),
    ...pairs('Anna Petrova', ['\u2068Anna Petrova\u2069', '\u202aAnna\u202c Petrova', 'Anna\u200e Petrova\u061c']),
    ...pairs('Anna Petrova', ['Anna\u00a0Petrova', 'Anna\u202fPetrova', 'Anna\u3000Petrova']),
    ...pairs('e-mail', ['e\u2011mail', 'e\u2010mail', 'e–mail', 'e—mail', 'e−mail', 'e－mail']),
    ...pairs('"Volt" kaufen', ['„Volt“ kaufen', '“Volt” kaufen', '«Volt» kaufen', '”Volt” kaufen']),
    ...pairs('می‌خواهم', ['میخواهم']),
    ...pairs('تحديث', ['تحـــديث', 'تَحْدِيث']),
    ...pairs('שלום', ['שָׁלוֹם']),
    ...pairs('Кёльн', ['Кельн', 'Ке\u0308льн']),
  ])('for %j finds %j, however it was typed', (words, title) => {
    const creator = { id: 5, name: title.replace('kaufen', 'Kaufen') }
    const found = search([task(1, { title }), task(2, { title: 'Else' }), task(3, { title: 'Else', creator })], words)
    expect(found.map(({ id }) => id)).toEqual([1, 3])
  })

  it('for invisible characters alone is none', () => {
    expect(search(tasks, '\u200b \u00ad').length).toBe(tasks.length)
  })

  it('keeps the marks that make another sound in Japanese', () => {
    expect(search([task(1, { title: 'ガス' }), task(2, { title: 'カス' })], 'カス').map(({ id }) => id)).toEqual([2])
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
    const ids = (isDescending: boolean) =>
      arrange(put, { ...usual, order: 'deferred', isDescending }, now, 'en').map(({ task }) => task.id)
    expect([ids(false), ids(true)]).toEqual([
      [1, 2, 3],
      [2, 1, 3],
    ])
  })

  it('has no groups where none are wanted', () => {
    expect(arrange(tasks, usual, now, 'en').every(({ group }) => group === null)).toBe(true)
  })

  it("has a deadline of this very moment among today's, and one at the end of the week among the later ones", () => {
    const items = arrange(
      [task(1, { deadline: now }), task(2, { deadline: new Date(endsOf(now, 'de').week.getTime() + 1) })],
      { ...usual, grouping: 'deadline' },
      now,
      'de',
    )
    expect(items.map(({ group }) => group)).toEqual([
      { size: 1, deadline: 'today' },
      { size: 1, deadline: 'later' },
    ])
  })

  it('has the groups of deadlines in the order of time', () => {
    const items = arrange(tasks, { ...usual, grouping: 'deadline' }, now, 'en')
    expect(items.map(({ task, group }) => [task.id, group && 'deadline' in group ? group.deadline : null])).toEqual([
      [2, 'overdue'],
      [4, 'today'],
      [1, 'week'],
      [15, 'later'],
      [3, 'no-deadline'],
    ])
  })

  it('has the groups of projects in the order of the alphabet, none last', () => {
    const items = arrange(tasks, { ...usual, grouping: 'project' }, now, 'en')
    expect(items.map(({ task, group }) => [task.id, group && 'project' in group ? group.project : '-'])).toEqual([
      [4, 'Archive'],
      [2, 'Lighthouse'],
      [1, null],
      [15, '-'],
      [3, '-'],
    ])
  })

  describe('of dates to return', () => {
    // In Auckland it is Wednesday already, ten o'clock at night
    const now = inZone(new Date('2026-11-25T09:00:00Z'), 'Pacific/Auckland')
    const deferred = (id: number, days = 1) =>
      task(id, { status: 'deferred', statusChanged: new Date(now.getTime() - days * 86_400_000) })
    const dates = (entries: Readonly<Record<number, string>>) =>
      new Map(Object.entries(entries).map(([id, at]) => [Number(id), { at: new Date(at), isPaused: false }]))
    const byReturn: View = { order: 'return', isDescending: false, grouping: 'return' }
    const groupOf = (group: Group | null) => (group && 'returns' in group ? `${group.returns} ${group.size}` : '-')

    it('has them in the order of time, in the zone of the profile', () => {
      const items = arrange(
        [1, 2, 3, 4, 5, 6, 7, 8].map(id => deferred(id)),
        byReturn,
        now,
        'de',
        dates({
          1: '2026-11-25T10:59:00Z',
          2: '2026-11-25T11:00:00Z',
          3: '2026-11-26T10:59:00Z',
          4: '2026-11-26T11:00:00Z',
          5: '2026-11-29T10:59:00Z',
          6: '2026-11-29T11:00:00Z',
        }),
      )
      expect(items.map(({ task, group }) => [task.id, groupOf(group)])).toEqual([
        [1, 'today 1'],
        [2, 'tomorrow 2'],
        [3, '-'],
        [4, 'week 2'],
        [5, '-'],
        [6, 'later 1'],
        [8, 'no-return 2'],
        [7, '-'],
      ])
    })

    it('has one that has passed today: it comes back as soon as it can', () => {
      expect(groupOf(arrange([deferred(1)], byReturn, now, 'en', dates({ 1: '2026-11-20T09:00:00Z' }))[0]!.group)).toBe(
        'today 1',
      )
    })

    it('has those apart that have stood without a date for over 30 days, last', () => {
      const items = arrange([deferred(1, 31), deferred(2, 29), deferred(3, 30)], byReturn, now, 'en', new Map())
      expect(items.map(({ task, group }) => [task.id, groupOf(group)])).toEqual([
        [2, 'no-return 2'],
        [3, '-'],
        [1, 'no-return-long 1'],
      ])
    })

    it('claims no group while the dates are not known', () => {
      expect(arrange([deferred(1), deferred(2)], byReturn, now, 'en', null).map(({ group }) => group)).toEqual([
        null,
        null,
      ])
    })

    it('has tomorrow before the rest of the week, also where the week ends today', () => {
      const saturday = inZone(new Date('2026-11-28T12:00:00Z'), 'UTC')
      const items = arrange(
        [deferred(1), deferred(2)],
        byReturn,
        saturday,
        'en-US',
        dates({ 1: '2026-11-29T12:00:00Z', 2: '2026-11-30T12:00:00Z' }),
      )
      expect(items.map(({ group }) => groupOf(group))).toEqual(['tomorrow 1', 'later 1'])
    })
  })

  it('has the groups of activity, the longest untouched first, and says of none what it does not know', () => {
    const days = (ago: number) => new Date(now.getTime() - ago * 86_400_000)
    const items = arrange(
      [
        task(1, { activity: days(1) }),
        task(2, { activity: days(8) }),
        task(3, { activity: days(31) }),
        task(4),
        task(5, { activity: days(7) }),
        task(6, { activity: days(30) }),
      ],
      { ...usual, grouping: 'activity' },
      now,
      'en',
    )
    expect(items.map(({ task, group }) => [task.id, group && 'activity' in group ? group.activity : null])).toEqual([
      [3, 'untouched-month'],
      [2, 'untouched-week'],
      [6, null],
      [1, 'touched'],
      [5, null],
      [4, 'activity-unknown'],
    ])
  })

  it('loses and repeats nothing, whatever the view', () => {
    const anyTask = fc.record({
      id: fc.integer({ min: 1 }),
      deadline: fc.option(fc.date({ noInvalidDate: true })),
      priority: fc.constantFrom('low', 'normal', 'high'),
      project: fc.option(fc.record({ id: fc.nat(), name: fc.string() })),
      created: fc.option(fc.date({ noInvalidDate: true })),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(anyTask, { selector: ({ id }) => id }),
        fc.constantFrom(...possible.deferred.orders),
        fc.boolean(),
        fc.constantFrom(...possible.inProgress.groupings, ...possible.deferred.groupings),
        (rows, order, isDescending, grouping) => {
          const items = arrange(
            rows.map(({ id, ...rest }) => task(id, rest as Partial<Task>)),
            { order, isDescending, grouping },
            now,
            'en',
          )
          expect(items.map(({ task }) => task.id).sort((a, b) => a - b)).toEqual(
            rows.map(({ id }) => id).sort((a, b) => a - b),
          )
          const groups = items.flatMap(({ group }) => (group ? [JSON.stringify(group)] : []))
          expect(new Set(groups).size).toBe(groups.length)
        },
      ),
    )
  })
})

describe('a week', () => {
  it.each([
    ['de', 29],
    ['en-US', 28],
    ['ar-EG', 27],
  ])('of %s ends on its own day', (language, lastDay) => {
    const { week } = endsOf(now, language)
    expect([week.getDate(), week.getHours()]).toEqual([lastDay, 23])
  })

  it('has days by name', () => {
    expect([at(0), at(-1), at(-5)].map(date => relativeDay(date, now, 'en'))).toEqual([
      'today',
      'yesterday',
      '5 days ago',
    ])
  })
})

describe('what is kept of the view', () => {
  const keep = (text: string | null) => {
    const { portal, kept } = fakePortal()
    if (text !== null) kept.set('view', text)
    const scope = effectScope()
    const tab = shallowRef<Tab>('inProgress')
    const view = scope.run(() =>
      useView(
        portal.preferences,
        () => tab.value,
        () => tasks,
        () => now,
        'en',
      ),
    )!
    return { view, kept, tab, scope }
  }

  it.each([
    null,
    '',
    '[]',
    'null',
    '{',
    '5',
    '{"inProgress":[],"deferred":null}',
    '{"inProgress":{"order":"mood","isDescending":"no","grouping":3}}',
  ])('by another version, or rubbish, gives the usual view: %j', text => {
    expect(keep(text).view.view.value).toEqual({ ...usual, grouping: 'deadline' })
    expect(keep(text).view.participating.value).toBe(false)
  })

  it('keeps what it knows of a view that knows more', () => {
    expect(toView({ order: 'project', isDescending: true, grouping: 'mood', colour: 'red' }, 'inProgress')).toEqual({
      order: 'project',
      isDescending: true,
      grouping: 'deadline',
    })
  })

  it('is nothing that its tab has not', () => {
    expect(toView({ order: 'return', isDescending: true, grouping: 'return' }, 'inProgress')).toEqual({
      order: 'deadline',
      isDescending: true,
      grouping: 'deadline',
    })
    expect(toView({ order: 'priority', isDescending: false, grouping: 'activity' }, 'deferred')).toEqual({
      order: 'priority',
      isDescending: false,
      grouping: 'return',
    })
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
    expect(JSON.parse(written)).toMatchObject({
      inProgress: { order: 'priority' },
      deferred: { order: 'return' },
      participating: true,
    })
    expect(keep(written).view.view.value.order).toBe('priority')
    expect(keep(written).view.participating.value).toBe(true)
    expect(keep(written.replace('"none"', '"project"')).view.view.value).toEqual({
      ...usual,
      order: 'priority',
      grouping: 'project',
    })
  })
})

describe('a view that version 1.0.0 has kept', () => {
  const inProgress = { order: 'priority', isDescending: true, grouping: 'project' } as const
  const unchosen = { order: 'return', isDescending: false, grouping: 'none' } as const

  it('is as it was, but for Deferred as nobody had chosen it', () => {
    expect(parseSavedView(JSON.stringify({ inProgress, deferred: unchosen, participating: true }))).toEqual({
      inProgress,
      deferred: { order: 'return', isDescending: false, grouping: 'return' },
      participating: true,
    })
  })

  it.each([
    { order: 'deferred', isDescending: false, grouping: 'none' },
    { order: 'return', isDescending: true, grouping: 'none' },
    { order: 'return', isDescending: false, grouping: 'project' },
  ] as const)('keeps what somebody has chosen for Deferred: %j', deferred => {
    expect(parseSavedView(JSON.stringify({ inProgress, deferred, participating: false })).deferred).toEqual(deferred)
  })

  it('is told from one of today, in which no groups are a choice', () => {
    expect(parseSavedView(writeSavedView({ inProgress, deferred: unchosen, participating: false })).deferred).toEqual(
      unchosen,
    )
  })
})

describe('what is seen', () => {
  const see = () => {
    const view = effectScope().run(() =>
      useView(
        fakePortal().portal.preferences,
        () => 'inProgress',
        () => tasks,
        () => now,
        'en',
      ),
    )!
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

  it('of Deferred, on request, is only that in which something has happened since: not a minute later, by the same action', () => {
    const put = (id: number, seconds: number | null) =>
      task(id, {
        statusChanged: at(-1),
        activity: seconds === null ? null : new Date(at(-1).getTime() + seconds * 1000),
      })
    const all = [put(1, 61), put(2, 60), put(3, null), put(4, -5), task(5, { activity: at(0) })]
    expect(all.filter(hasNewActivity).map(({ id }) => id)).toEqual([1])
    const tab = shallowRef<Tab>('deferred')
    const view = effectScope().run(() =>
      useView(
        fakePortal().portal.preferences,
        () => tab.value,
        () => all,
        () => now,
        'en',
      ),
    )!
    view.onlyActive.value = true
    expect(view.items.value.map(({ task }) => task.id)).toEqual([1])
    tab.value = 'inProgress'
    expect(view.items.value).toHaveLength(5)
  })
})
