import { FluentResource } from '@fluent/bundle'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bitrix24Notices } from '../../../src/bitrix24/notices.ts'
import { harmless, noticeText, tagOf, type Returned } from '../../../src/returns/notice.ts'
import { fakePortal } from '../../fakes/portal.ts'
import { writeDate } from '../../dates.ts'
import { eventually } from '../../outside.ts'
import { parseFault } from '../../portal/faults.ts'
import { Portal as Sandbox } from '../../portal/portal.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { sourceOf } from '../../texts.ts'
import { lost, setUp } from '../port.ts'

const languages = 'en de es pt-BR fr it pl ru uk kk tr ja zh-Hans zh-Hant id ms vi th hi ar'.split(' ')
const bodyOf = (language: string) => new FluentResource(sourceOf(language)).body
const back = (given: Record<number, string>, isPaused = false) =>
  Object.entries(given).map(([id, title]): [number, Returned] => [Number(id), { title, isPaused }])
const say = (returned: readonly [number, Returned][], language = 'en') =>
  noticeText(new Map(returned), language, bodyOf(language), id => `/task/${id}/`)

describe('a notice', () => {
  it('of one task is one line, its title a link', () => {
    expect(say(back({ 7: 'Call' }))).toBe('Back: [URL=/task/7/]Call[/URL]')
    expect(say(back({ 7: 'Call' }, true))).toBe('Back, paused as before: [URL=/task/7/]Call[/URL]')
    expect(say(back({ 7: '' }))).toBe('Back: [URL=/task/7/]#7[/URL]')
  })

  it('says apart what came back paused', () => {
    expect(say([...back({ 5: 'Ask' }, true), ...back({ 7: 'Call', 8: 'Pay' })]).split('[br]')).toEqual([
      'Back:',
      '• [URL=/task/7/]Call[/URL]',
      '• [URL=/task/8/]Pay[/URL]',
      'Back, paused as before: [URL=/task/5/]Ask[/URL]',
    ])
  })

  it.each([
    [10, undefined],
    [11, 'and 1 more'],
    [35, 'and 25 more'],
  ])('of %i names ten', (count, more) => {
    const lines = say(back(Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, 'A'])))).split('[br]')
    expect(lines.filter(line => line.startsWith('•'))).toHaveLength(10)
    expect(lines[11]).toBe(more)
  })

  it.each(languages)('has all its texts in %s', language => {
    const lines = say(
      [...back(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [i + 1, 'A']))), ...back({ 99: 'B' }, true)],
      language,
    ).split('[br]')
    expect(lines).toHaveLength(12)
    expect(lines[0]).toMatch(/[:：]$/)
    expect(lines[11]).toContain(new Intl.NumberFormat(language).format(2))
    expect(say(back({ 1: 'A' }, true), language)).toMatch(/[:：] \[URL=/)
    // A text with variants would lack them: nothing here formats it
    for (const { id, value } of bodyOf(language))
      if (['bell-back', 'bell-paused', 'bell-more'].includes(id) && typeof value !== 'string')
        expect(value!.map(part => (typeof part === 'string' ? 'text' : part.type))).not.toContain('select')
  })

  it.each([
    ['[URL=https://evil.example/]Free[/URL]', '［URL=https：//evil.example/］Free［/URL］'],
    ['[b]loud[/b] [USER=1]me[/USER] [br]', '［b］loud［/b］ ［USER=1］me［/USER］ ［br］'],
    ['[/URL][URL=javascript:alert(1)]x', '［/URL］［URL=javascript:alert(1)］x'],
    ['$result[options][seal]', '$result［options］［seal］'],
    ['&#91;b&#93; &lt;img&gt; R&D', '＆#91;b＆#93; ＆lt;img＆gt; R&D'],
    ['see www.evil.example', 'see www．evil.example'],
    ['two\r\n>> lines\u2028\u0000 #BR# here', 'two >> lines ＃BR# here'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['👩‍👩‍👧 क्‍ष <b>DROP TABLE</b> ../', '👩‍👩‍👧 क्‍ष <b>DROP TABLE</b> ../'],
  ])('takes no code from the title %j', (title, shown) => {
    expect(harmless(title)).toBe(shown)
  })
})

it('a tag is that of the tasks, in any order, and never too long', () => {
  const many = back(Object.fromEntries(Array.from({ length: 500 }, (_, i) => [i + 1_000_000, ''])))
  expect(tagOf(new Map(back({ 7: 'a', 5: 'b' })))).toBe('back 5 7')
  expect(tagOf(new Map([...back({ 7: 'x' }), ...back({ 5: 'y' }, true)]))).toBe('back 5 7')
  expect(tagOf(new Map(many)).length).toBeLessThan(220)
  expect(tagOf(new Map(many))).not.toBe(tagOf(new Map(many.slice(1))))
})

describe('what came back, in a portal', () => {
  const monday = new Date('2026-11-30T09:00Z')
  beforeEach(() => void vi.resetModules())
  afterEach(() => void vi.unstubAllGlobals())

  /** A page of the app: its module knows nothing of other pages. */
  async function page(sandbox: Sandbox, kept: Record<string, string> = {}) {
    const set = setUp(sandbox)
    set.dates.hint(sandbox.userOptions)
    const { bringBack } = await import('../../../src/returns/bringBack.ts')
    const notices = bitrix24Notices(set.batch, set.user)
    const { portal } = fakePortal({
      tasks: set.tasks,
      loadNotices: () => Promise.resolve(notices),
      preferences: { get: name => kept[name] ?? null, set: () => {} },
    })
    return {
      ...set,
      notices,
      told: () => set.sent.flat().filter(method => method === 'im.notify.system.add').length,
      bringBack: () =>
        bringBack(
          portal,
          () => null,
          () => new Set(),
          () => {},
        ),
    }
  }

  /** A portal in which tasks are due. */
  function due(ids: readonly number[], settings: Partial<PortalSettings> = {}): Sandbox {
    const friday = new Date('2026-11-27T12:00Z')
    const sandbox = new Sandbox('1', 'http://portal.test', {
      scope: ['task', 'placement', 'im'],
      now: () => friday.getTime(),
      ...settings,
    })
    for (const id of ids) sandbox.tasks.get(id)!.status = 6
    sandbox.userOptions.returns = writeDate(ids, monday, { chosenAt: friday })
    sandbox.forward(monday.getTime() - sandbox.now().getTime() + 60_000)
    return sandbox
  }

  it.each(['V1', 'V2'] as const)('of %s is told once it is known, with links and titles', async module => {
    const sandbox = due([102, 104], { module })
    sandbox.tasks.get(102)!.title = '[b]Call[/b]'
    const { bringBack, sent, load } = await page(sandbox)
    await load()
    await bringBack()
    expect(sent).toHaveLength(2)
    await eventually(() => expect(sandbox.notices).toHaveLength(1))
    const [{ userId, message, tag }] = sandbox.notices as [(typeof sandbox.notices)[number]]
    expect([userId, tag]).toEqual([1, 'back 102 104'])
    expect(message.split('[br]').slice(0, 2)).toEqual([
      'Back:',
      '• [URL=http://portal.test/company/personal/user/1/tasks/task/view/102/]［b］Call［/b］[/URL]',
    ])
    expect([sent.length, sent[2]]).toEqual([3, ['im.notify.system.add']])
  })

  it.each(['V1', 'V2'] as const)('of %s is not told where a success has moved nothing', async module => {
    const sandbox = due([102, 104], { module, faults: [parseFault('tasks.task.renew,times=always:silent')] })
    const { bringBack, status, told } = await page(sandbox)
    await bringBack()
    await vi.dynamicImportSettled()
    expect([status(102), told()]).toEqual([6, 0])
  })

  it('two pages that have moved the same task leave one notice', async () => {
    const sandbox = due([102])
    const [one, other] = [await page(sandbox), await page(sandbox)]
    // On two devices: no lock is common to them, and both have looked before either moves
    vi.stubGlobal('navigator', {})
    await Promise.all([one.bringBack(), other.bringBack()])
    await eventually(() => expect([one.told(), other.told()]).toEqual([1, 1]))
    expect(sandbox.notices).toHaveLength(1)
  })

  it('without the permission is told nowhere, and this page asks no more', async () => {
    const sandbox = due([102, 104], { scope: ['task', 'placement'] })
    const { bringBack, told, status, notices } = await page(sandbox)
    await bringBack()
    await eventually(() => expect(told()).toBe(1))
    expect([status(102), status(104), await notices.isPermitted()]).toEqual([3, 3, false])
    // The hidden frame connects anew each time
    sandbox.tasks.get(103)!.status = 6
    sandbox.userOptions.returns = writeDate([103], monday, { chosenAt: sandbox.now() })
    const again = await page(sandbox)
    await again.bringBack()
    await vi.dynamicImportSettled()
    expect([status(103), again.told(), sandbox.notices]).toEqual([3, 0, []])
  })

  it('switched off is told nowhere', async () => {
    const sandbox = due([102])
    const { bringBack, told, status } = await page(sandbox, { bell: 'off' })
    await bringBack()
    expect([status(102), told()]).toEqual([3, 0])
  })

  it('is permitted where the portal says so, and not where it does not answer', async () => {
    const { notices, fail } = await page(due([]))
    expect(await notices.isPermitted()).toBe(true)
    fail(lost, false)
    expect(await notices.isPermitted()).toBe(false)
  })
})
