import { describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../../src/bitrix24/batch.ts'
import { taskLists } from '../../../src/bitrix24/lists.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import type { Scope } from '../../../src/domain/lists.ts'

const page = (
  total: number,
  first = 1,
  count = Math.min(total, 50),
  deadline: string | null = null,
): CommandAnswer => ({
  result: { tasks: Array.from({ length: count }, (_, index) => ({ id: first + index, status: '3', deadline })) },
  total,
  error: null,
})

/** The lists' commands once it is known who the user is, and how many tasks are in progress. */
function known(count: number, scope: Scope, deadline: string | null = null) {
  const lists = taskLists(null)
  lists.collect(scope).add(
    new Map<string, CommandAnswer>([
      ['me', { result: { ID: '1' }, total: 0, error: null }],
      ['inProgress0', page(count, 1, Math.min(count, 50), deadline)],
    ]),
  )
  return { afterMove: (room: number) => Object.keys(lists.readsAfterMove(scope, room)) }
}

describe('lists that come with a move', () => {
  it.each<[Scope, number, string[]]>([
    [{ participating: true, deferred: false }, 2, ['inProgress0', 'participating0']],
    [{ participating: true, deferred: false }, 1, []],
    [
      { participating: true, deferred: true },
      4,
      ['inProgress0', 'participating0', 'deferred0', 'deferredParticipating0'],
    ],
    [{ participating: true, deferred: true }, 3, []],
  ])('are each begun, or none is: a part of them would be taken for all (%j, room for %i)', (scope, room, commands) => {
    expect(known(3, scope).afterMove(room)).toEqual(commands)
  })

  it('come whole when they are short enough, otherwise as a first page and what is due soon', () => {
    const scope = { participating: false, deferred: false }
    const pages = (count: number) => Array.from({ length: count }, (_, index) => `inProgress${index}`)
    expect(known(150, scope).afterMove(3)).toEqual(pages(3))
    expect(known(151, scope).afterMove(50)).toEqual(['inProgress0', 'nearestDeadlines'])
    expect(known(151, scope, '2026-11-20T09:00:00Z').afterMove(50)).toEqual(['inProgress0'])
    expect(known(150, scope).afterMove(2)).toEqual(['inProgress0', 'nearestDeadlines'])
    expect(known(150, scope).afterMove(1)).toEqual(['inProgress0'])
  })
})

describe('lists on their own', () => {
  const alone: Scope = { participating: false, deferred: false }

  it('are asked for with who the user is, once', () => {
    const lists = taskLists(7)
    expect(Object.keys(lists.firstReads(alone))).toEqual(['options', 'me', 'opened', 'inProgress0', 'deferredCount'])
    expect(lists.firstReads(alone).inProgress0).toMatchObject([
      'tasks.task.list',
      { filter: { REAL_STATUS: 3, RESPONSIBLE_ID: '$result[me][ID]' }, start: 0 },
    ])
    lists.collect(alone).add(
      new Map([
        ['me', { result: { ID: '5' }, total: 0, error: null }],
        ['inProgress0', page(3)],
      ]),
    )
    expect(Object.keys(lists.firstReads(alone))).toEqual(['options', 'opened', 'inProgress0', 'deferredCount'])
    expect(lists.firstReads(alone).inProgress0).toMatchObject(['tasks.task.list', { filter: { RESPONSIBLE_ID: 5 } }])
    expect(Object.keys(lists.firstReads({ participating: true, deferred: true }))).toEqual([
      'options',
      'opened',
      'inProgress0',
      'participating0',
      'deferred0',
      'deferredParticipating0',
    ])
  })

  it('are asked for page by page, 16 in a request, the rest further on', () => {
    const lists = taskLists(null)
    lists.collect(alone).add(
      new Map([
        ['me', { result: { ID: '5' }, total: 0, error: null }],
        ['inProgress0', page(2_451)],
      ]),
    )
    const first = lists.firstReads(alone)
    expect(Object.keys(first).slice(-3)).toEqual(['inProgress15', 'nearestDeadlines', 'deferredCount'])
    const asked = new Set(Object.keys(first))
    const further = lists.furtherReads(alone, asked)
    expect(Object.entries(further).map(([key, [, { start }]]) => [key, start])).toEqual(
      Array.from({ length: 16 }, (_, index) => [`inProgress${16 + index}`, 800 + 50 * index]),
    )
    for (const key of Object.keys(further)) asked.add(key)
    expect(Object.keys(lists.furtherReads(alone, asked))).toHaveLength(16)
  })

  it('are ten thousand tasks at most, however many the portal counts', () => {
    const lists = taskLists(null)
    lists.collect(alone).add(
      new Map([
        ['me', { result: { ID: '5' }, total: 0, error: null }],
        ['inProgress0', page(1_000_000)],
      ]),
    )
    const asked = new Set<string>()
    for (
      let commands = lists.firstReads(alone);
      Object.keys(commands).length > 0;
      commands = lists.furtherReads(alone, asked)
    ) {
      for (const key of Object.keys(commands)) asked.add(key)
    }
    expect([...asked].filter(key => key.startsWith('inProgress'))).toHaveLength(200)
  })

  it('have shifted where the portal counts differently from page to page', () => {
    const lists = taskLists(null)
    const me: [string, CommandAnswer] = ['me', { result: { ID: '5' }, total: 0, error: null }]
    const collected = lists.collect(alone)
    collected.add(new Map([me, ['inProgress0', page(100)], ['inProgress1', page(100, 51)]]))
    expect(collected.totalChanged()).toBe(false)
    collected.add(new Map([['inProgress1', page(99, 51, 49)]]))
    expect(collected.totalChanged()).toBe(true)
  })

  it('say what they have and how much there is, each task once', () => {
    const scope: Scope = { participating: true, deferred: true }
    const collected = taskLists(null).collect(scope)
    const answers = new Map<string, CommandAnswer>([
      ['me', { result: { ID: '5' }, total: 0, error: null }],
      ['inProgress0', page(60)],
      ['participating0', page(2, 50)],
    ])
    const part = collected.add(answers)
    expect(part.inProgress).toMatchObject({ total: 62, isWhole: false, unreadable: 0 })
    expect(part.inProgress.tasks.map(({ id }) => id).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 51 }, (_, index) => index + 1),
    )
    expect([part.user, part.deferred, part.opened]).toEqual([5, null, null])
    const whole = collected.add(new Map([['inProgress1', page(60, 52, 10)]]))
    expect(whole.inProgress).toMatchObject({ total: 62, isWhole: true })
  })

  it.each([
    ['Europe/Moscow', 'Europe/Moscow'],
    ['', null],
    [null, null],
    [['Europe/Moscow'], null],
    ['Mars/Olympus', null],
  ])('say in which time zone the user lives: %j', (said, timeZone) => {
    const me: CommandAnswer = { result: { ID: '5', TIME_ZONE: said }, total: 0, error: null }
    const collected = taskLists(null).collect(alone)
    expect(
      collected.add(
        new Map([
          ['me', me],
          ['inProgress0', page(60)],
        ]),
      ).timeZone,
    ).toBe(timeZone)
    expect(collected.add(new Map([['inProgress1', page(60, 51, 10)]])).timeZone).toBe(timeZone)
  })

  it('say how many places open another address of the app, asked once and where that is wanted', () => {
    const here = 'https://app.example/new/index.html'
    const lists = taskLists(null, here)
    expect(lists.firstReads(alone).places).toEqual(['placement.get', {}])
    expect(Object.keys(taskLists(null).firstReads(alone))).not.toContain('places')
    const places = (result: unknown): CommandAnswer => ({ result, total: 0, error: null })
    const read = (answer: CommandAnswer) =>
      taskLists(null, here)
        .collect(alone)
        .add(
          new Map([
            ['me', { result: { ID: '5' }, total: 0, error: null }],
            ['inProgress0', page(1)],
            ['places', answer],
          ]),
        ).placesElsewhere
    const bound = (handler: string) => ({ placement: 'LEFT_MENU', handler })
    expect(
      read(
        places([
          bound(here),
          bound('https://app.example/new/'),
          bound('https://app.example/old/'),
          bound('https://old.example/new/index.html'),
          7,
        ]),
      ),
    ).toBe(2)
    expect([read(places([])), read({ ...places(undefined), error: new PortalError('forbidden') })]).toEqual([0, 0])
    // Answers that were not about that say nothing of it
    expect(
      lists.collect(alone).add(
        new Map([
          ['me', { result: { ID: '5' }, total: 0, error: null }],
          ['inProgress0', page(1)],
        ]),
      ).placesElsewhere,
    ).toBeNull()
    lists.collect(alone).add(
      new Map([
        ['me', { result: { ID: '5' }, total: 0, error: null }],
        ['inProgress0', page(1)],
      ]),
    )
    expect(Object.keys(lists.firstReads(alone))).not.toContain('places')
  })

  it('ask for no more of the deferred tasks than their number, where that is enough; none at all are a whole list', () => {
    const lists = taskLists(null)
    expect(lists.firstReads(alone).deferredCount).toMatchObject([
      'tasks.task.list',
      { filter: { REAL_STATUS: 6 }, select: ['ID'] },
    ])
    const me: [string, CommandAnswer] = ['me', { result: { ID: '5' }, total: 0, error: null }]
    const counted = (total: number) =>
      lists.collect(alone).add(new Map([me, ['inProgress0', page(1)], ['deferredCount', page(total)]])).deferred
    expect([counted(3), counted(0)]).toEqual([
      { tasks: [], total: 3, isWhole: false, unreadable: 0 },
      { tasks: [], total: 0, isWhole: true, unreadable: 0 },
    ])
  })

  it('count the deferred tasks in which the user takes part, where those are wanted, and claim no number without one of the two', () => {
    const scope: Scope = { participating: true, deferred: false }
    const counts = taskLists(null).firstReads(scope)
    expect(counts.deferredParticipatingCount).toMatchObject([
      'tasks.task.list',
      { filter: { REAL_STATUS: 6, '!RESPONSIBLE_ID': '$result[me][ID]' }, select: ['ID'] },
    ])
    const answers = (more: [string, CommandAnswer][]) =>
      new Map<string, CommandAnswer>([
        ['me', { result: { ID: '5' }, total: 0, error: null }],
        ['inProgress0', page(1)],
        ['participating0', page(1)],
        ['deferredCount', page(3)],
        ...more,
      ])
    expect(
      taskLists(null)
        .collect(scope)
        .add(answers([['deferredParticipatingCount', page(4)]])).deferred?.total,
    ).toBe(7)
    expect(taskLists(null).collect(scope).add(answers([])).deferred).toBeNull()
  })

  it('have those deferred tasks too in which the user takes part, the last changed first', () => {
    const scope: Scope = { participating: true, deferred: true }
    const lists = taskLists(null)
    expect(lists.firstReads(scope).deferredParticipating0).toMatchObject([
      'tasks.task.list',
      { filter: { REAL_STATUS: 6 }, order: { CHANGED_DATE: 'desc' } },
    ])
    const row = (id: number, rest = {}) => ({
      result: { tasks: [{ id, status: '6', ...rest }] },
      total: 1,
      error: null,
    })
    const { deferred } = lists.collect(scope).add(
      new Map<string, CommandAnswer>([
        ['me', { result: { ID: '5' }, total: 0, error: null }],
        ['inProgress0', page(1)],
        ['participating0', page(1)],
        ['deferred0', row(8)],
        ['deferredParticipating0', row(9, { responsibleId: '6', accomplices: ['5'] })],
      ]),
    )
    expect(deferred).toMatchObject({ total: 2, isWhole: true })
    expect([8, 9].map(id => deferred?.tasks.find(task => task.id === id)?.isParticipant)).toEqual([false, true])
  })

  it("count what can't be read in each of them, and have shifted when one of them has", () => {
    const scope: Scope = { participating: true, deferred: false }
    const collected = taskLists(null).collect(scope)
    const rubbish: CommandAnswer = { result: { tasks: [{ id: 'x' }] }, total: 1, error: null }
    const part = collected.add(
      new Map<string, CommandAnswer>([
        ['me', { result: { ID: '5' }, total: 0, error: null }],
        ['inProgress0', rubbish],
        ['participating0', rubbish],
      ]),
    )
    expect(part.inProgress.unreadable).toBe(2)
    expect(collected.totalChanged()).toBe(false)
    collected.add(new Map([['participating1', page(60, 51, 10)]]))
    expect(collected.totalChanged()).toBe(true)
  })

  it('know the task that the app was opened from until the portal says that it is gone', () => {
    const lists = taskLists(7)
    expect(lists.firstReads(alone).opened).toMatchObject([
      'tasks.task.get',
      { taskId: 7, select: expect.arrayContaining(['TITLE', 'STATUS', 'RESPONSIBLE_ID']) as unknown },
    ])
    const me: [string, CommandAnswer] = ['me', { result: { ID: '5' }, total: 0, error: null }]
    const opened = (answer: CommandAnswer) =>
      lists.collect(alone).add(new Map([me, ['inProgress0', page(1)], ['opened', answer]])).opened?.id
    const failed = (kind: 'busy' | 'refused'): CommandAnswer => ({
      result: undefined,
      total: 0,
      error: new PortalError(kind),
    })
    expect([
      opened({ result: { task: { id: '7', status: '3' } }, total: 0, error: null }),
      opened(failed('busy')),
      opened(failed('refused')),
    ]).toEqual([7, 7, undefined])
  })
})
