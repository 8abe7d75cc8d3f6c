import { describe, expect, it } from 'vitest'
import type { Batch, CommandAnswer, Commands } from '../../../src/bitrix24/batch.ts'
import { PortalError } from '../../../src/domain/portal-error.ts'
import { bitrix24Places } from '../../../src/bitrix24/places.ts'
import type { Place } from '../../../src/domain/portal.ts'

const handler = 'https://app.example/index.html'
const older = 'https://old.example/index.html'

interface Binding {
  placement: string
  handler: string
  title?: string
  description?: string
  langAll?: unknown
}

/** A portal's placements. A refusal of `fail` is answered for the method, without running it. */
function setUp(known: readonly string[], bindings: Binding[] = [], wasChosen = false) {
  const options: Record<string, unknown>[] = []
  const sent: string[][] = []
  const failing = new Map<string, PortalError>()
  const run = ([method, parameters]: Commands[string]): unknown => {
    const found = bindings.findIndex(
      ({ placement, handler }) => placement === parameters.PLACEMENT && handler === parameters.HANDLER,
    )
    switch (method) {
      case 'placement.list':
        return known
      case 'placement.get':
        return bindings.map(binding => ({ ...binding }))
      case 'placement.bind':
        if (parameters.PLACEMENT === 'PAGE_BACKGROUND_WORKER') {
          if (!(parameters.OPTIONS as { errorHandlerUrl?: string } | undefined)?.errorHandlerUrl)
            throw new PortalError('refused', { code: 'EMPTY_ERROR_HANDLER_URL' })
          if (bindings.some(({ placement }) => placement === parameters.PLACEMENT))
            throw new PortalError('refused', { code: 'ERROR_PLACEMENT_MAX_COUNT' })
        }
        // Binding what is bound is an error (docs api-reference/widgets/placement-bind.md)
        if (found >= 0) throw new PortalError('broken', { code: 'ERROR_PLACEMENT_HANDLER_ALREADY_BINDED' })
        if (!known.includes(String(parameters.PLACEMENT)))
          throw new PortalError('broken', { code: 'ERROR_PLACEMENT_NOT_FOUND' })
        bindings.push({
          placement: String(parameters.PLACEMENT),
          handler: String(parameters.HANDLER),
          title: String(parameters.TITLE),
          description: String(parameters.DESCRIPTION),
          langAll: parameters.LANG_ALL,
        })
        return true
      case 'placement.unbind':
        if (found >= 0) bindings.splice(found, 1)
        return { count: found >= 0 ? 1 : 0 }
      case 'app.option.set':
        options.push(parameters.options as Record<string, unknown>)
        return true
      default:
        throw new Error(method)
    }
  }
  const batch: Batch = commands => {
    sent.push(Object.values(commands).map(([method]) => method))
    return Promise.resolve(
      new Map(
        Object.entries(commands).map(([key, command]): [string, CommandAnswer] => {
          const failure = failing.get(command[0])
          if (failure) return [key, { result: undefined, total: 0, error: failure }]
          try {
            return [key, { result: run(command), total: 0, error: null }]
          } catch (error) {
            return [key, { result: undefined, total: 0, error: error as PortalError }]
          }
        }),
      ),
    )
  }
  let isChosen = wasChosen
  const background = { get: () => isChosen, set: (value: boolean) => (isChosen = value) }
  return {
    places: bitrix24Places(batch, handler, background),
    sent,
    isChosen: () => isChosen,
    options,
    bindings,
    fail: (method: string, kind: 'forbidden' | 'busy') => void failing.set(method, new PortalError(kind)),
  }
}

const all = [
  'TASK_VIEW_TAB',
  'TASK_VIEW_SIDEBAR',
  'TASK_USER_LIST_TOOLBAR',
  'TASK_GROUP_LIST_TOOLBAR',
  'TASK_LIST_CONTEXT_MENU',
  'LEFT_MENU',
  'CRM_DEAL_LIST_MENU',
]
const notChosen = { get: () => false, set: () => {} }
const wish = (places: Partial<Record<Place, boolean>>) => new Map(Object.entries(places) as [Place, boolean][])

describe('the places', () => {
  it('are those that the portal knows, in one request', async () => {
    const { places, sent } = setUp(['TASK_VIEW_SIDEBAR', 'LEFT_MENU'], [{ placement: 'LEFT_MENU', handler }])
    expect((await places.read()).bound).toEqual(
      new Map([
        ['taskCard', false],
        ['leftMenu', true],
      ]),
    )
    expect(sent).toEqual([['placement.list', 'placement.get']])
  })

  it('are bound once, with titles for every language, in one more request', async () => {
    const { places, sent, bindings } = setUp(all)
    const { bound } = await places.read()
    const wanted = new Map([...bound.keys()].map(place => [place, true] as const))
    expect(await places.change(wanted)).toMatchObject({ bound: wanted, failures: new Map() })
    expect(bindings.map(binding => binding.placement)).toEqual([
      'TASK_VIEW_TAB',
      'TASK_USER_LIST_TOOLBAR',
      'TASK_GROUP_LIST_TOOLBAR',
      'TASK_LIST_CONTEXT_MENU',
      'LEFT_MENU',
    ])
    expect(bindings[0]).toMatchObject({
      handler,
      title: 'Defer tasks',
      langAll: {
        de: {
          TITLE: 'Aufgaben verschieben',
          DESCRIPTION: 'Aufgaben bis zu einem bestimmten Tag verschieben; sie kommen von selbst zurück',
        },
      },
    })
    expect(bindings[0]!.description).toBe('Put tasks away until a day, and get them back by themselves')
    const texts = Object.values(bindings[0]!.langAll as Record<string, { DESCRIPTION: string }>)
    expect([texts.length, new Set(texts.map(({ DESCRIPTION }) => DESCRIPTION)).size]).toEqual([20, 20])
    expect(Object.keys(bindings[0]!.langAll as object)).toHaveLength(20)
    await places.change(wanted)
    expect(bindings).toHaveLength(5)
    expect(sent).toHaveLength(3)
  })

  it('that another administrator has bound meanwhile are done', async () => {
    const { places, bindings } = setUp(all)
    await places.read()
    bindings.push({ placement: 'LEFT_MENU', handler })
    expect((await places.change(wish({ leftMenu: true }))).failures.size).toBe(0)
    expect(bindings).toHaveLength(1)
  })

  it.each(['https://app.example/', 'https://app.example/install.html'])(
    'are bound at another name of the page: %s',
    async handler => {
      const { places, bindings } = setUp(all, [{ placement: 'LEFT_MENU', handler }])
      expect((await places.read()).bound.get('leftMenu')).toBe(true)
      await places.change(wish({ leftMenu: true }))
      expect(bindings).toEqual([{ placement: 'LEFT_MENU', handler }])
    },
  )

  it('bound at an older address are moved', async () => {
    const { places, bindings } = setUp(all, [{ placement: 'LEFT_MENU', handler: older }])
    expect((await places.read()).bound.get('leftMenu')).toBe(false)
    await places.change(wish({ leftMenu: true }))
    expect(bindings.map(binding => binding.handler)).toEqual([handler])
  })

  it('are unbound wherever they stand', async () => {
    const { places, bindings } = setUp(all, [
      { placement: 'TASK_VIEW_TAB', handler },
      { placement: 'TASK_VIEW_SIDEBAR', handler: older },
      { placement: 'LEFT_MENU', handler },
    ])
    await places.read()
    expect((await places.change(wish({ taskCard: false, leftMenu: false }))).bound.get('taskCard')).toBe(false)
    expect(bindings).toEqual([])
  })

  it('that are refused say why, each for itself', async () => {
    const { places, fail } = setUp(all, [{ placement: 'LEFT_MENU', handler }])
    await places.read()
    fail('placement.bind', 'forbidden')
    fail('placement.unbind', 'busy')
    const { bound, failures } = await places.change(wish({ leftMenu: false, taskMenu: true }))
    expect([...failures].map(([place, error]) => [place, error.kind])).toEqual([
      ['leftMenu', 'busy'],
      ['taskMenu', 'forbidden'],
    ])
    expect(bound.get('leftMenu')).toBe(true)
  })

  it('that are refused leave the others as they are wanted', async () => {
    const { places, fail } = setUp(all, [{ placement: 'LEFT_MENU', handler }])
    await places.read()
    fail('placement.bind', 'forbidden')
    const { bound, failures } = await places.change(wish({ taskMenu: true, leftMenu: false }))
    expect([...failures.keys()]).toEqual(['taskMenu'])
    expect(bound.get('leftMenu')).toBe(false)
  })

  it('are bound at the next best placement where the portal has not the best', async () => {
    const { places, bindings } = setUp(['TASK_VIEW_TOP_PANEL'])
    expect((await places.read()).bound).toEqual(new Map([['taskCard', false]]))
    await places.change(wish({ taskCard: true }))
    expect(bindings.map(binding => binding.placement)).toEqual(['TASK_VIEW_TOP_PANEL'])
  })

  it('that the portal no longer has are shown as long as the app stands there, and are not bound again', async () => {
    const { places, bindings } = setUp([], [{ placement: 'LEFT_MENU', handler }])
    expect((await places.read()).bound).toEqual(new Map([['leftMenu', true]]))
    await places.change(wish({ leftMenu: false }))
    expect(bindings).toEqual([])
    const { bound, failures } = await places.change(wish({ leftMenu: true }))
    expect([bound.size, failures.get('leftMenu')?.kind]).toEqual([0, 'refused'])
  })

  it("of other apps' handlers are not taken for ours, nor is a file of another name in our folder", async () => {
    const others = [
      'https://app.example/other.html',
      'https://app.example/index.html/',
      'https://app.example/index.html?x=1',
    ]
    const { places } = setUp(
      all,
      others.map(handler => ({ placement: 'LEFT_MENU', handler })),
    )
    expect((await places.read()).bound.get('leftMenu')).toBe(false)
  })

  it('are read past rows that make no sense', async () => {
    const batch: Batch = () =>
      Promise.resolve(
        new Map<string, CommandAnswer>([
          ['list', { result: ['LEFT_MENU', 5, null], total: 0, error: null }],
          [
            'get',
            {
              result: [
                { placement: 'LEFT_MENU' },
                { handler },
                null,
                { placement: 5, handler },
                { placement: 'LEFT_MENU', handler },
              ],
              total: 0,
              error: null,
            },
          ],
        ]),
      )
    expect((await bitrix24Places(batch, handler, notChosen).read()).bound).toEqual(new Map([['leftMenu', true]]))
  })

  it('that would take more commands than a request holds are left as they are', async () => {
    const many = (count: number) =>
      setUp(
        all,
        Array.from({ length: count }, (_, index) => ({ placement: 'LEFT_MENU', handler: `${older}?${index}` })),
      )
    const most = many(49)
    await most.places.read()
    expect((await most.places.change(wish({ leftMenu: false }))).bound.get('leftMenu')).toBe(false)
    expect(most.sent[1]).toHaveLength(50)
    const tooMany = many(50)
    await tooMany.places.read()
    await expect(tooMany.places.change(wish({ leftMenu: false }))).rejects.toMatchObject({ kind: 'broken' })
    expect(tooMany.sent).toHaveLength(1)
  })

  it.each(['placement.list', 'placement.get'])("can't be read without %s", async method => {
    const { places, fail } = setUp(all)
    fail(method, 'busy')
    await expect(places.read()).rejects.toMatchObject({ kind: 'busy' })
  })

  it.each([null, 'LEFT_MENU', 5, undefined])("can't be read from rubbish: %j", async result => {
    const batch: Batch = commands =>
      Promise.resolve(new Map(Object.keys(commands).map(key => [key, { result, total: 0, error: null }])))
    await expect(bitrix24Places(batch, handler, notChosen).read()).rejects.toMatchObject({
      name: 'PortalError',
      kind: 'broken',
    })
  })

  it("can't be read from no answer", async () => {
    await expect(bitrix24Places(() => Promise.resolve(new Map()), handler, notChosen).read()).rejects.toMatchObject({
      name: 'PortalError',
      kind: 'broken',
    })
  })

  it('that open another address of the app are made to open this one, in two requests', async () => {
    const { places, sent, bindings } = setUp(all, [
      { placement: 'TASK_VIEW_SIDEBAR', handler: older },
      { placement: 'LEFT_MENU', handler },
      { placement: 'TASK_LIST_CONTEXT_MENU', handler: older },
    ])
    const { bound, failures } = await places.moveHere()
    expect(bindings.map(binding => [binding.placement, binding.handler]).sort()).toEqual([
      ['LEFT_MENU', handler],
      ['TASK_LIST_CONTEXT_MENU', handler],
      ['TASK_VIEW_TAB', handler],
    ])
    expect([sent.length, failures.size, [...bound].filter(([, isBound]) => isBound).map(([place]) => place)]).toEqual([
      2,
      0,
      ['taskCard', 'taskMenu', 'leftMenu'],
    ])
  })
})

describe('the background', () => {
  const withBackground = [...all, 'PAGE_BACKGROUND_WORKER']
  const page = 'https://app.example/background.html'

  it('is a page of its own, and everybody is told that it was chosen', async () => {
    const { places, bindings, isChosen, options, sent } = setUp(withBackground)
    expect((await places.read()).bound.get('background')).toBe(false)
    const { bound, failures } = await places.change(wish({ background: true }))
    expect([bound.get('background'), failures.size, isChosen(), options]).toEqual([
      true,
      0,
      true,
      [{ background: '1' }],
    ])
    expect(bindings).toMatchObject([{ placement: 'PAGE_BACKGROUND_WORKER', handler: page }])
    await places.change(wish({ background: false }))
    expect([bindings, isChosen(), options.at(-1)]).toEqual([[], false, { background: '' }])
    await places.change(wish({ leftMenu: true }))
    expect(sent.at(-1)).toEqual(['placement.bind', 'placement.get'])
  })

  it('that is refused is not said to be there', async () => {
    const { places, fail, isChosen, options } = setUp(withBackground)
    await places.read()
    fail('placement.bind', 'forbidden')
    expect((await places.change(wish({ background: true }))).failures.get('background')!.kind).toBe('forbidden')
    expect([isChosen(), options]).toEqual([false, []])
  })

  it('that the portal has taken away is noticed, once, and is not promised any more', async () => {
    const { places, isChosen, options } = setUp(withBackground, [], true)
    expect((await places.read()).isBackgroundLost).toBe(true)
    expect([isChosen(), options]).toEqual([false, [{ background: '' }]])
    expect((await places.read()).isBackgroundLost).toBe(false)
  })

  it("at an earlier address of the app is not lost, and everybody's choice stays", async () => {
    const elsewhere = { placement: 'PAGE_BACKGROUND_WORKER', handler: 'https://old.example/background.html' }
    const { places, isChosen, options } = setUp(withBackground, [elsewhere], true)
    const { isBackgroundLost, bound } = await places.read()
    expect([isBackgroundLost, bound.get('background'), isChosen(), options]).toEqual([false, false, true, []])
  })

  it("whose choice can't be written does not keep the places from being read", async () => {
    const { places, fail } = setUp(withBackground, [], true)
    fail('app.option.set', 'forbidden')
    expect((await places.read()).bound.get('background')).toBe(false)
  })

  it('of an earlier address is taken away first: there can be one', async () => {
    const { places, bindings } = setUp(
      withBackground,
      [{ placement: 'PAGE_BACKGROUND_WORKER', handler: 'https://old.example/background.html' }],
      true,
    )
    expect((await places.moveHere()).failures.size).toBe(0)
    expect(bindings).toMatchObject([{ handler: page }])
  })
})
