import { AjaxError, type AjaxResult, type B24Frame } from '@bitrix24/b24jssdk'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { bitrix24Batch, safeReference } from '../../../src/bitrix24/batch.ts'
import { bitrix24Portal } from '../../../src/bitrix24/portal.ts'

type Result = Pick<AjaxResult, 'isSuccess' | 'errors' | 'getData' | 'getTotal'>
type Time = Partial<Record<'finish' | 'operating_reset_at' | 'duration', unknown>>

const good = (result: unknown, time?: Time, total = 0): Result => ({
  isSuccess: true,
  errors: new Map(),
  getData: () => ({ result, time }) as unknown as ReturnType<AjaxResult['getData']>,
  getTotal: () => total,
})
const bad = (code: string, time?: Time): Result => ({
  ...good(undefined, time),
  isSuccess: false,
  errors: new Map([['base-error', new AjaxError({ code, status: 200 })]]),
})

/** The SDK's frame, as far as a batch needs it. */
function sdk(answer: Record<string, Result> | Error | null) {
  const make = vi.fn<(request: unknown) => Promise<unknown>>(() =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve({ getData: () => answer }),
  )
  return { make, b24: { actions: { v2: { batch: { make } } } } as unknown as B24Frame }
}

describe('a batch', () => {
  it('sends commands by name, of which a failed one does not stop the others, and reads an answer for each', async () => {
    const { b24, make } = sdk({ one: good({ id: 5 }, undefined, 7), two: bad('ERROR_CORE') })
    const answers = await bitrix24Batch(b24)({
      one: ['tasks.task.list', { start: 0 }],
      two: ['task.item.defer', { TASKID: 1 }],
      three: ['profile', {}],
      four: ['profile', {}],
    })
    expect(make.mock.calls[0]![0]).toEqual({
      calls: {
        one: { method: 'tasks.task.list', params: { start: 0 } },
        two: { method: 'task.item.defer', params: { TASKID: 1 } },
        three: { method: 'profile', params: {} },
        four: { method: 'profile', params: {} },
      },
      options: { isHaltOnError: false, returnAjaxResult: true },
    })
    expect(answers.get('one')).toEqual({ result: { id: 5 }, total: 7, error: null })
    expect(answers.get('two')).toMatchObject({
      result: undefined,
      total: 0,
      error: { kind: 'refused', code: 'ERROR_CORE', method: 'task.item.defer' },
    })
    // Not there at all
    expect(answers.get('three')).toMatchObject({
      result: undefined,
      total: 0,
      error: { kind: 'broken', method: 'profile' },
    })
  })

  it.each([
    [null, null],
    ['', ''],
    [[], []],
    [false, false],
  ])('takes %j for an answer', async (result, expected) => {
    expect((await bitrix24Batch(sdk({ one: good(result) }).b24)({ one: ['task.item.defer', {}] })).get('one')).toEqual({
      result: expected,
      total: 0,
      error: null,
    })
  })

  it('takes nothing for no answer, from a command or from the whole', async () => {
    expect((await bitrix24Batch(sdk({ one: good(undefined) }).b24)({ one: ['profile', {}] })).get('one')).toMatchObject(
      { error: { kind: 'broken', method: 'profile' } },
    )
    expect((await bitrix24Batch(sdk(null).b24)({ one: ['profile', {}] })).get('one')).toMatchObject({
      error: { kind: 'broken', method: 'profile' },
    })
  })

  it('that fails as a whole says so with its own name', async () => {
    await expect(
      bitrix24Batch(sdk(new AjaxError({ code: 'NETWORK_ERROR', status: 0 })).b24)({ one: ['profile', {}] }),
    ).rejects.toMatchObject({ name: 'PortalError', kind: 'network', method: 'batch' })
  })

  it("hears the portal's time, the latest that makes sense, where there is one", async () => {
    const heard = vi.fn()
    const ask = (results: Record<string, Result>) =>
      bitrix24Batch(
        sdk(results).b24,
        heard,
      )(Object.fromEntries(Object.keys(results).map(key => [key, ['profile', {}]])))
    await ask({
      a: good(1, { finish: 1_000.5 }),
      b: good(1, { finish: 2_000 }),
      c: good(1, { finish: 'soon' }),
      d: good(1, { finish: -5 }),
      e: good(1),
    })
    expect(heard.mock.calls).toEqual([[new Date(2_000_000), expect.any(Number)]])
    await ask({ a: good(1), b: good(1, { finish: 0 }), c: good(1, { finish: Infinity }) })
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it.each<[unknown, number | undefined]>([
    [0.36, 0.36],
    [0, 0],
    [-1, undefined],
    ['0.36', undefined],
    [null, undefined],
    [undefined, undefined],
    [Infinity, undefined],
  ])('a duration of %s is %s', async (duration, seconds) => {
    const answers = await bitrix24Batch(sdk({ one: good(null, { duration }) }).b24)({ one: ['task.item.defer', {}] })
    expect(answers.get('one')!.duration).toBe(seconds)
  })

  it('remembers when a method may be used again, from its last good answer', async () => {
    const answers: Record<string, Result>[] = [
      { one: good(1, { operating_reset_at: 1_800_000_000 }), two: good(1, { operating_reset_at: 0 }) },
      { one: bad('OPERATION_TIME_LIMIT', { operating_reset_at: 5 }), two: bad('OPERATION_TIME_LIMIT') },
      { one: bad('OPERATION_TIME_LIMIT'), two: bad('OPERATION_TIME_LIMIT') },
    ]
    const b24 = {
      actions: { v2: { batch: { make: () => Promise.resolve({ getData: () => answers.shift() }) } } },
    } as unknown as B24Frame
    const batch = bitrix24Batch(b24)
    const ask = async () => await batch({ one: ['task.item.defer', {}], two: ['tasks.task.pause', {}] })
    await ask()
    for (let time = 0; time < 2; time++) {
      const answer = await ask()
      expect([answer.get('one')!.error!.retryAt, answer.get('two')!.error!.retryAt]).toEqual([
        new Date(1_800_000_000_000),
        null,
      ])
    }
  })

  it('has references that are no task where they lead nowhere', () => {
    expect(safeReference('[before][tasks][0][id]')).toBe('0$result[before][tasks][0][id]')
  })
})

describe('the port over a frame', () => {
  beforeEach(() => void vi.stubGlobal('location', new URL('https://app.example/defer/index.html')))

  /** @param rest what the portal has said in `getInitData` */
  function portalOf(
    rest: {
      placement?: string
      options?: unknown
      isAdmin?: unknown
      isInstallMode?: unknown
      isFirstRun?: unknown
      appOption?: unknown
    } = {},
  ) {
    const sent: Record<string, { method: string }>[] = []
    const b24 = {
      placement: { placement: rest.placement ?? 'DEFAULT', options: rest.options ?? [] },
      auth: { isAdmin: rest.isAdmin ?? false },
      isInstallMode: rest.isInstallMode ?? false,
      isFirstRun: rest.isFirstRun ?? false,
      getTargetOrigin: () => 'https://portal.example',
      getLang: () => 'br',
      options: {
        appGet() {
          if (rest.appOption === undefined) throw new Error('not set')
          return rest.appOption
        },
      },
      parent: { message: { send: () => Promise.resolve() } },
      actions: {
        v2: {
          batch: {
            make: ({ calls }: { calls: Record<string, { method: string }> }) => {
              sent.push(calls)
              return Promise.resolve({
                getData: () => ({
                  me: good({ ID: '1' }),
                  inProgress0: good({ tasks: [] }, { finish: Date.now() / 1000 + 7_200 }),
                  list: good(['LEFT_MENU', 'PAGE_BACKGROUND_WORKER']),
                  get: good([]),
                  choice: good(true),
                }),
              })
            },
          },
        },
      },
    } as unknown as B24Frame
    const portal = bitrix24Portal(b24)
    const commands = async () => {
      await portal.tasks.list({ participating: false, deferred: false })[Symbol.asyncIterator]().next()
      return Object.values(sent[0]!).map(({ method }) => method)
    }
    return { portal, sent, commands }
  }

  it.each([
    [true, true],
    ['Y', true],
    ['1', true],
    [1, true],
    [false, false],
    ['N', false],
    ['0', false],
    [0, false],
    ['', false],
    [null, false],
  ])('%j is %s', (said, is) => {
    const { portal } = portalOf({ isAdmin: said, isInstallMode: said, isFirstRun: said })
    expect([portal.isAdministrator, portal.isInstalled, portal.isFirstRun]).toEqual([is, !is, is])
  })

  it.each([
    ['1', true],
    ['', false],
    ['0', false],
    [undefined, false],
  ])('a background option of %j: %s', (appOption, is) => {
    expect(portalOf({ appOption }).portal.hasBackground()).toBe(is)
  })

  it("asks an administrator's portal for its places on the app's own page alone, and for the task that it was opened from", async () => {
    expect(await portalOf({ isAdmin: true }).commands()).toContain('placement.get')
    expect(await portalOf().commands()).not.toContain('placement.get')
    const card = await portalOf({ isAdmin: true, placement: 'TASK_VIEW_TAB', options: { taskId: '5' } }).commands()
    expect([card.includes('placement.get'), card.filter(method => method === 'tasks.task.get').length]).toEqual([
      false,
      1,
    ])
    const project = await portalOf({ placement: 'TASK_GROUP_LIST_TOOLBAR', options: { GROUP_ID: '5' } }).commands()
    expect(project.filter(method => method === 'tasks.task.get')).toHaveLength(0)
  })

  it("goes by the portal's clock where this computer's is wrong by more than a minute", async () => {
    // A busy machine may stop the test between two looks at the clock
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const { portal, commands } = portalOf()
    expect(Math.abs(portal.now().getTime() - Date.now())).toBeLessThan(1_000)
    await commands()
    expect(Math.abs(portal.now().getTime() - Date.now() - 7_200_000)).toBeLessThan(1_000)
  })

  it('changes the places, and knows then whether there is a background', async () => {
    const { portal, sent } = portalOf({ isAdmin: true, appOption: '1' })
    const places = await portal.loadPlaces()
    const { bound, isBackgroundLost } = await places.read()
    expect([[...bound], isBackgroundLost, portal.hasBackground()]).toEqual([
      [
        ['leftMenu', false],
        ['background', false],
      ],
      true,
      false,
    ])
    await places.change(new Map([['leftMenu', true]]))
    expect(sent.at(-1)).toMatchObject({ bindleftMenu: { params: { HANDLER: 'https://app.example/defer/index.html' } } })
  })
})
