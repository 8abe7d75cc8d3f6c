import type { FrameLocator } from '@playwright/test'
import { datesIn, writeDate } from '../dates.ts'
import { expect, inProgress, opened, openFrom, rowsOf, taskOf, test, textsOf } from '../e2e/fixtures.ts'

/**
 * The main jobs, once each and as few pages as possible: what an engine does differently. Chromium runs everything
 * else.
 */

const report = 'Prepare the quarterly report'
const contract = 'Review the contract with Brightwater'
const customs = "Answer Igor's question about customs"
const supplier = 'Call the supplier about the crates'
const minute = 60_000
const day = 24 * 60 * minute

// Not every engine writes these to the console by itself
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.addEventListener('error', ({ message }) => console.error(message))
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error('policy', violatedDirective, blockedURI),
    )
  }),
)

const box = (frame: FrameLocator, title: string) =>
  frame.getByRole('checkbox', { name: `Select ${title}`, exact: true })

/** Of a built file, without its hash. */
const nameIn = (address: string) => /assets\/(\w+)-/.exec(address)![1]!

test('list; keys; Defer, the focus after it, Undo, search; many: ranges with Shift on the boxes and beside them, Select all', async ({
  open,
  page,
}) => {
  const { portal, frame, list, row, deferButton } = await open()
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await expect(list.getByRole('listitem').first()).toContainText(report)
  expect(portal.requests).toHaveLength(1)

  await test.step('keys', async () => {
    await frame.getByRole('tab', { name: 'In progress' }).focus()
    for (const key of ['j', 'j', 'k', 'ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key)
    await expect(list.locator(':focus')).toHaveCount(1)
    await expect(row(contract).locator(':focus')).toHaveCount(1)
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(box(frame, customs)).toBeChecked()
    await page.keyboard.press('d')
    await expect(list.getByRole('listitem')).toHaveCount(9)
    await expect(list.locator(':focus')).toHaveCount(1)
    await page.keyboard.press('u')
    await expect(list.getByRole('listitem')).toHaveCount(11)
    expect(inProgress(portal)).toHaveLength(11)
    await page.keyboard.press('?')
    await expect(frame.getByRole('region', { name: 'Keyboard shortcuts' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(frame.getByRole('region', { name: 'Keyboard shortcuts' })).toBeHidden()
    await page.keyboard.press('/')
    await expect(frame.getByRole('searchbox')).toBeFocused()
    await page.keyboard.press('Escape')
  })

  await test.step('one', async () => {
    const asked = portal.requests.length
    await deferButton(supplier).click()
    await expect(row(supplier)).toBeHidden()
    expect([taskOf(portal, supplier).status, portal.requests.length, portal.preflights]).toEqual([6, asked + 1, 0])
    await expect(deferButton('تحديث شعار الصفحة الرئيسية')).toBeFocused()
    await frame.getByRole('button', { name: 'Undo' }).click()
    await expect(row(supplier)).toBeVisible()
    expect(taskOf(portal, supplier).status).toBe(3)
    await frame.getByRole('searchbox').fill('contract')
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await frame.getByRole('searchbox').press('Escape')
    await expect(list.getByRole('listitem')).toHaveCount(11)
  })

  await test.step('many', async () => {
    const checked = list.getByRole('checkbox', { checked: true })
    await box(frame, report).click()
    await box(frame, customs).click({ modifiers: ['Shift'] })
    await expect(checked).toHaveCount(3)
    // The cell is wider than its box, and as high as its row
    const beside = { position: { x: 6, y: 6 } }
    const cell = (index: number) => list.getByRole('listitem').nth(index).locator('label')
    await cell(5).click({ ...beside, modifiers: ['Shift'] })
    await expect(checked).toHaveCount(6)
    expect(await frame.locator('html').evaluate(() => String(getSelection()))).toBe('')
    await cell(5).click(beside)
    await expect(checked).toHaveCount(5)
    await frame.getByRole('checkbox', { name: 'Select all' }).check()
    await frame.getByRole('button', { name: 'Defer 11 tasks' }).click()
    await expect(frame.getByRole('status')).toContainText('10 deferred, 1 not.')
    expect(inProgress(portal)).toEqual(['Sign the safety instructions'])
  })
})

test('until a date that is typed; Deferred; Resume', async ({ open, page }) => {
  const { portal, frame, row } = await open()
  await frame.getByRole('button', { name: `Until… ${supplier}` }).click()
  await frame.getByRole('menuitem', { name: 'Pick a date…' }).click()
  const field = frame.getByLabel('Date and time')
  await expect(field).toBeFocused()
  const year = new Date().getFullYear() + 1
  // The year has four digits in this field, and the next part follows by itself
  await page.keyboard.type(`0215${year}0945AM`)
  await expect(field).toHaveValue(`${year}-02-15T09:45`)
  await page.keyboard.press('Enter')
  await expect(row(supplier)).toBeHidden()
  const { id, status } = taskOf(portal, supplier)
  expect([status, datesIn(portal.userOptions).get(id)?.at]).toEqual([6, new Date(`${year}-02-15T09:45`)])
  await frame.getByRole('tab', { name: /^Deferred/ }).click()
  await expect(rowsOf(frame, 'Deferred')).toContainText(/until .*Feb 15/)
  await frame.getByRole('button', { name: `Resume ${supplier}` }).click()
  await expect(frame.getByRole('tab', { name: 'In progress 11' })).toBeVisible()
  expect(taskOf(portal, supplier).status).toBe(3)
})

test('View: groups, and dark from the first to the last pixel, kept for the next opening', async ({ open, page }) => {
  const { frame, list } = await open()
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('combobox', { name: 'Group by' }).selectOption('Project')
  await expect(list.getByRole('heading').last()).toHaveText('No project')
  await frame.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  const look = () => frame.locator('html').evaluate(html => `${html.className} ${getComputedStyle(html).colorScheme}`)
  expect(await look()).toBe('dark dark')
  await page.reload()
  await expect(list.getByRole('heading').last()).toHaveText('No project')
  expect(await look()).toBe('dark dark')
})

test('Arabic', async ({ open }) => {
  const text = textsOf('ar')
  const { frame } = await open({ lang: 'ar' })
  const list = rowsOf(frame, text('list-title'))
  await frame.getByRole('button', { name: text('defer-task', { title: supplier }) }).click()
  await expect(list.getByRole('listitem')).toHaveCount(10)
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl')
  expect(await frame.locator('html').evaluate(html => html.scrollWidth - html.clientWidth)).toBe(0)
})

for (const tasks of [500, 5_000]) {
  test(`${tasks} tasks, scrolled; End and Home`, async ({ open, page }) => {
    const { frame, list } = await open({ tasks })
    await expect(frame.locator('[aria-setsize]').first()).toBeAttached()
    await expect(frame.getByRole('tab').first()).toContainText(tasks.toLocaleString('en'))
    await expect(frame.locator('main')).toHaveAttribute('aria-busy', 'false')
    const html = frame.locator('html')
    for (const part of [0.2, 0.4, 0.6, 0.8]) {
      await html.evaluate((html, part) => html.scrollTo(0, html.scrollHeight * part), part)
      await expect
        .poll(() => html.evaluate(() => document.elementFromPoint(300, 400)?.closest('li')?.ariaPosInSet ?? ''))
        .not.toBe('')
    }
    await html.evaluate(html => html.scrollTo(0, 0))
    await list
      .getByRole('button', { name: /^Until/ })
      .nth(2)
      .click()
    await expect(frame.getByRole('menu')).toBeVisible()
    await page.keyboard.press('Escape')
    await list.getByRole('checkbox').first().focus()
    await page.keyboard.press('End')
    const last = frame.locator('[aria-posinset]').last()
    await expect(last.locator(':focus')).toBeInViewport()
    expect(await last.getAttribute('aria-posinset')).toBe(await last.getAttribute('aria-setsize'))
    await page.keyboard.press('Home')
    await expect(frame.locator('[aria-posinset="1"]').first().locator(':focus')).toBeInViewport()
    expect(await list.getByRole('listitem').count()).toBeLessThan(200)
  })
}

test('from a card: its task first, and the frame as high as what it holds', async ({ open, page }) => {
  const { portal, frame, list } = await open({ placement: 'TASK_VIEW_TAB', options: { taskId: '102' } })
  const own = frame.getByRole('list', { name: 'This task' })
  await expect(own.getByRole('link')).toHaveText(supplier)
  await expect(list.getByRole('listitem')).toHaveCount(10)
  const height = () => page.locator('iframe').evaluate(iframe => iframe.clientHeight)
  const fits = () =>
    frame.locator('html').evaluate(html => html.scrollHeight === html.clientHeight && html.clientHeight > 0)
  await expect.poll(fits).toBe(true)
  const high = await height()
  for (const task of portal.tasks.values()) if (task.id > 104) task.status = 5
  await frame.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(height).toBeLessThan(high - 100)
  await expect.poll(fits).toBe(true)
  await own.getByRole('button', { name: /^Defer/ }).click()
  await expect(own.getByRole('button', { name: 'Resume this task' })).toBeVisible()
})

test('the wizard, then the settings', async ({ open, page }) => {
  const { portal, frame } = await open({ install: true, placement: 'DEFAULT', options: [] })
  await frame.getByRole('button', { name: 'Install' }).click()
  await expect(page.getByRole('navigation', { name: 'Task card applications' })).toBeVisible()
  expect([portal.isInstalled, portal.bindings.length]).toEqual([true, 5])
  await openFrom(
    page.getByRole('navigation', { name: 'Left menu' }).getByRole('button', { name: 'Defer', exact: true }),
  )
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('button', { name: 'Settings' }).click()
  await frame.getByRole('button', { name: 'Remove everywhere' }).click()
  await frame.getByText('Remove Defer from all places').waitFor()
  await frame.getByRole('button', { name: 'Remove everywhere' }).click()
  // What was chosen is shown at once, before the portal has answered
  await expect(frame.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()
  await expect(frame.getByRole('checkbox', { name: 'Task menu' })).not.toBeChecked()
  expect(portal.bindings).toEqual([])
})

test('two frames: one tells the other; at the second opening the rows of the last visit stand before any answer', async ({
  open,
  page,
  context,
}) => {
  await page.clock.install()
  const { portal, frame, list, deferButton } = await open()
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await page.clock.runFor(1_000)
  await expect.poll(() => frame.locator('html').evaluate(() => Object.keys(localStorage))).toContain('defer last visit')
  // The portal's page sends the key on after five seconds
  await page.clock.runFor(5_000)
  await expect.poll(() => portal.userOptions.seal).toBeTruthy()
  const other = await context.newPage()
  await other.goto(portal.address)
  const second = opened(other, portal)
  await expect(second.list.getByRole('listitem')).toHaveCount(11)
  await deferButton(supplier).click()
  await expect(list.getByRole('listitem')).toHaveCount(10)
  await expect(second.list.getByRole('listitem')).toHaveCount(10)
  await expect(second.frame.getByRole('tab', { name: 'Deferred 3' })).toBeVisible()

  await page.clock.runFor(1_000)
  portal.faults.add({ on: 'batch', effect: { kind: 'hang' } })
  await page.reload()
  await expect(list.getByRole('listitem')).toHaveCount(10)
  await expect(frame.getByText('as of today, ')).toBeVisible()
  expect(portal.requests.at(-1)!.status).toBe(0)
})

test('a late part is asked for again when its file, or one that it imports, did not come', async ({ open, page }) => {
  const lost = new Set(['KeyHelp', 'untilTimes'])
  await page.route(/assets\/(KeyHelp|untilTimes)-/, route =>
    lost.delete(nameIn(route.request().url())) ? route.abort() : route.continue(),
  )
  const { frame, deferButton } = await open()
  await expect(deferButton(supplier)).toBeVisible()
  await frame.getByRole('button', { name: `Until… ${supplier}` }).click()
  await expect(frame.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(frame.getByRole('region', { name: 'Keyboard shortcuts' })).toBeVisible()
  expect([...lost]).toEqual([])
})

test('the hidden frame brings a task back, though its files did not come at first', async ({ page, sandbox, time }) => {
  await page.clock.install()
  const portal = sandbox.createPortal({
    bound: ['LEFT_MENU', 'PAGE_BACKGROUND_WORKER'],
    placement: 'DEFAULT',
    now: time.now,
  })
  const task = taskOf(portal, supplier)
  task.status = 6
  portal.userOptions.returns = writeDate([task.id], new Date(Date.now() - day))
  // Of the app the hidden frame alone is there
  await page.route(
    ({ href }) => href.startsWith(`${portal.appUrl}?`),
    route => route.fulfill({ body: '' }),
  )
  const lost = new Set(['bringBack', 'portal'])
  await page.route(/assets\/(bringBack|portal)-/, route =>
    lost.delete(nameIn(route.request().url())) ? route.abort() : route.continue(),
  )
  await page.goto(portal.address)
  await expect.poll(() => lost.size).toBe(0)
  expect(task.status).toBe(6)
  // It tries again after ten minutes and a random part of five. The first time may come before it has noticed that the
  // file is lost
  await expect(async () => {
    await time.jump(page, 15 * minute)
    await expect.poll(() => task.status, { timeout: 3_000 }).toBe(3)
  }).toPass()
})
