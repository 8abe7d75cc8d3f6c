import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { datesIn, writeDate } from '../dates.ts'
import type { Portal } from '../portal/portal.ts'
import { expect, expectNoViolations, opened, taskOf, test } from './fixtures.ts'

const title = 'Call the supplier about the crates'
const day = 86_400_000
const dated = (portal: Portal) => [...datesIn(portal.userOptions).keys()]
/** Ids of tasks that were renewed, in order. */
const renewed = (portal: Portal) => portal.moves.filter(({ move }) => move === 'renew').map(({ task }) => task)

function putAway(portal: Portal, name: string, at: Date): number {
  const task = taskOf(portal, name)
  task.status = 6
  portal.userOptions.returns = writeDate([task.id], at)
  return task.id
}

test('put away in one request, with the list; back by the frame that is open', async ({ open, page, time }) => {
  await page.clock.install()
  const { frame, portal, row } = await open({ placement: 'LEFT_MENU' })
  await frame.getByRole('button', { name: `Until… ${title}` }).click()
  await expectNoViolations(page)
  await frame.getByRole('menuitem', { name: /^(Tomorrow|This morning)/ }).click()
  await expect(row(title)).toBeHidden()
  expect([taskOf(portal, title).status, dated(portal), portal.requests.length]).toEqual([
    6,
    [taskOf(portal, title).id],
    2,
  ])
  await frame.getByRole('tab', { name: /^Deferred/ }).click()
  await expect(frame.getByRole('button', { name: /^until (tomorrow|today), .*9:00/ })).toBeVisible()
  await frame.getByRole('tab', { name: /^In progress/ }).click()

  const { at } = datesIn(portal.userOptions).get(taskOf(portal, title).id)!
  await time.jump(page, at!.getTime() - time.now() + 60_000)
  await expect(row(title)).toBeVisible()
  await expect(row(title)).toContainText('back since')
  await expect(frame.getByRole('heading', { name: 'Back today' })).toBeVisible()
  await expectNoViolations(page)
  expect(taskOf(portal, title).status).toBe(3)
})

test('back by the next opening, in two requests, ten at once', async ({ open, sandbox, page, time }) => {
  void open
  const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', tasks: 30, now: time.now })
  const ids = [...portal.tasks.values()]
    .filter(task => task.status === 3 && task.responsibleId === 1 && !task.isLocked)
    .slice(0, 10)
    .map(({ id }) => id)
  for (const id of ids) portal.tasks.get(id)!.status = 6
  portal.userOptions.returns = writeDate(ids, new Date(Date.now() - day))
  await page.goto(portal.address)
  const { frame } = opened(page, portal)
  await expect(frame.getByRole('button', { name: 'Defer all 10, Back today' })).toBeVisible()
  await expect(frame.getByRole('tab', { name: 'In progress 30' })).toBeVisible()
  expect([ids.map(id => portal.tasks.get(id)!.status), portal.requests.length]).toEqual([ids.map(() => 3), 2])
  await frame.getByRole('button', { name: 'Until… Back today' }).click()
  await frame.getByRole('menuitem', { name: /^In two weeks/ }).click()
  await expect(frame.getByRole('tab', { name: 'In progress 20' })).toBeVisible()
  expect([dated(portal).sort(), portal.requests.length]).toEqual([[...ids].sort(), 3])
})

test('an option that was reset: the task stays deferred, and nothing false is said', async ({ open }) => {
  const { frame, portal } = await open({ placement: 'LEFT_MENU' })
  await frame.getByRole('button', { name: `Until… ${title}` }).click()
  await frame.getByRole('menuitem', { name: /^In two weeks/ }).click()
  await expect.poll(() => dated(portal)).toHaveLength(1)
  portal.userOptions.returns = ''
  await frame.getByRole('button', { name: 'Undo' }).waitFor()
  await frame.owner().evaluate(() => location.reload())
  await frame.getByRole('tab', { name: /^Deferred 3/ }).click()
  await expect(frame.getByRole('listitem').filter({ hasText: title })).toBeVisible()
  await expect(frame.getByRole('button', { name: /^ready/ })).toHaveCount(0)
  expect(taskOf(portal, title).status).toBe(6)
})

test.describe('the background frame', () => {
  const bound = { bound: ['LEFT_MENU', 'PAGE_BACKGROUND_WORKER'], placement: 'DEFAULT' } as const

  /** Opens a page of the portal on which of the app the background alone is there. */
  async function elsewhere(page: Page, portal: Portal): Promise<void> {
    await page.route(
      ({ href }) => href.startsWith(`${portal.appUrl}?`),
      route => route.fulfill({ body: '' }),
    )
    await page.goto(portal.address)
    await expect(page.frameLocator('iframe[title="Background"]').locator('script')).toHaveCount(1)
  }

  test('is two kilobytes at most', () => {
    const page = readFileSync('dist/background.html', 'utf8')
    const [script, ...others] = [...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file!)
    const code = readFileSync(`dist/${script}`)
    expect([
      others,
      gzipSync(code).length + gzipSync(page).length <= 2_000,
      /\bimport\s*["'{]|from\s*["']/.test(code.toString()),
    ]).toEqual([[], true, false])
  })

  test('with nothing due asks for nothing and loads nothing more', async ({ page, sandbox, time }) => {
    const portal = sandbox.createPortal({ ...bound, now: time.now, silent: false })
    putAway(portal, title, new Date(Date.now() + 10 * day))
    const asked: string[] = []
    page.on(
      'request',
      request =>
        /\.(js|css)$/.test(new URL(request.url()).pathname) &&
        request.frame().parentFrame() &&
        asked.push(new URL(request.url()).pathname),
    )
    await page.goto(portal.address)
    await expect(opened(page, portal).list).toBeVisible()
    const background = page.frameLocator('iframe[title="Background"]')
    await expect(background.locator('script')).toHaveCount(1)
    await expect.poll(() => asked.filter(path => path.includes('background-'))).toHaveLength(1)
    expect([asked.filter(path => path.includes('bringBack')), portal.requests.length]).toEqual([[], 1])
  })

  test('brings back what is due, one of three pages, once', async ({ page, context, sandbox, time }) => {
    const portal = sandbox.createPortal({ ...bound, now: time.now })
    const id = putAway(portal, title, new Date(Date.now() - 60_000))
    const pages = [page, await context.newPage(), await context.newPage()]
    await Promise.all(pages.map(page => elsewhere(page, portal)))
    await expect.poll(() => taskOf(portal, title).status).toBe(3)
    await Promise.all(pages.map(page => page.waitForLoadState('networkidle')))
    // A page that comes after the one that had the lock asks once what is due, and finds nothing
    expect(renewed(portal)).toEqual([id])
    // One more asks for a notice, which this portal does not permit to the app
    expect(portal.requests.length).toBeLessThanOrEqual(5)
  })

  test('says in the bell what came back, in the language of the user', async ({ page, sandbox, time }) => {
    const portal = sandbox.createPortal({ ...bound, now: time.now, lang: 'de', scope: ['task', 'placement', 'im'] })
    const id = putAway(portal, title, new Date(Date.now() - 60_000))
    await elsewhere(page, portal)
    await expect.poll(() => portal.notices).toHaveLength(1)
    expect(portal.notices[0]).toMatchObject({ userId: 1, tag: `back ${id}` })
    expect(portal.notices[0]!.message).toMatch(new RegExp(`^Wieder da: \\[URL=\\S+/view/${id}/\\]${title}\\[/URL\\]$`))
  })

  test('at the time, by a timer, and hears of dates that are set on other pages', async ({
    page,
    context,
    sandbox,
    time,
    fails,
  }) => {
    await page.clock.install()
    const portal = sandbox.createPortal({ ...bound, now: time.now })
    await elsewhere(page, portal)
    const other = await context.newPage()
    await other.goto(portal.address)
    const { frame } = opened(other, portal)
    await frame.getByRole('button', { name: `Until… ${title}` }).click()
    await frame.getByRole('menuitem', { name: /^(Tomorrow|This morning)/ }).click()
    await expect.poll(() => dated(portal)).toHaveLength(1)
    await other.close()
    // The token is too old by then
    fails(401)
    await time.jump(page, 34 * 3_600_000)
    await expect.poll(() => taskOf(portal, title).status).toBe(3)
  })

  for (const [what, until] of [
    ['rubbish', '2 ]]x.!zzzzz0.'],
    ["another version's", '9 hop3k2t.'],
    ['nothing at all', false],
  ] as const) {
    test(`with ${what} for options does nothing`, async ({ page, sandbox, time }) => {
      const portal = sandbox.createPortal({ ...bound, now: time.now })
      portal.userOptions.returns = until
      await page.goto(portal.address)
      await expect(opened(page, portal).list).toBeVisible()
      await expect(page.frameLocator('iframe[title="Background"]').locator('script')).toHaveCount(1)
      expect(portal.requests).toHaveLength(1)
    })
  }

  test('while the app is being installed, and without an answer, does nothing', async ({ page, sandbox, time }) => {
    const portal = sandbox.createPortal({ ...bound, now: time.now })
    putAway(portal, title, new Date(Date.now() - day))
    portal.isInstalled = true
    await page.route('**/sandbox/init*PAGE_BACKGROUND_WORKER*', async route => {
      const answer = await route.fetch()
      const body = (await answer.json()) as { init: object }
      await route.fulfill({ response: answer, json: { ...body, init: { ...body.init, INSTALL: true } } })
    })
    await elsewhere(page, portal)
    await page.waitForLoadState('networkidle')
    expect([portal.requests.length, taskOf(portal, title).status]).toEqual([0, 6])
  })

  test('is chosen in the wizard, not by default; taken away by the portal, it is said and offered again', async ({
    open,
    page,
  }) => {
    const { frame, portal } = await open({ install: true, placement: 'DEFAULT', options: [], firstRun: true })
    const box = frame.getByRole('checkbox', { name: 'Bring tasks back on time' })
    await expect(box).not.toBeChecked()
    await box.check()
    await frame.getByRole('button', { name: 'Install' }).click()
    await expect.poll(() => portal.bindings.map(({ placement }) => placement)).toContain('PAGE_BACKGROUND_WORKER')
    await expect.poll(() => portal.appOptions.background).toBe('1')
    // The portal reloads its page, which has the background then
    await expect(page.frameLocator('iframe[title="Background"]').locator('script')).toHaveCount(1)
    await expect(frame.getByRole('tab', { name: /^In progress/ })).toBeVisible()
    portal.bindings.splice(
      portal.bindings.findIndex(({ placement }) => placement === 'PAGE_BACKGROUND_WORKER'),
      1,
    )
    portal.settings.firstRun = true
    await page.goto(portal.address)
    await expect(frame.getByRole('main').getByText('Bitrix24 has switched this off.')).toBeVisible()
    await expect(box).not.toBeChecked()
    await expect.poll(() => portal.appOptions.background).toBe('')
    await box.check()
    await expect.poll(() => portal.appOptions.background).toBe('1')
  })
})
