import type { Page } from '@playwright/test'
import { expect, expectNoViolations, rowsOf, test } from './fixtures.ts'

test('opened outside a portal: says what this is and how to install it', async ({ page, appUrl }) => {
  await page.goto(appUrl)
  await expect(page.getByRole('heading', { name: 'Defer works inside Bitrix24' })).toBeVisible()
  await expect(page.getByText('Local application')).toBeVisible()
})

/**
 * The portal's page hears the frame and keeps it to itself.
 * @returns how often it was spoken to, by the page's own lines and by the app, and the way to let it hear what it was told
 */
async function deafen(page: Page): Promise<{ heard: () => Promise<number>; listen: () => Promise<void> }> {
  await page.addInitScript(() => {
    if (window.parent !== window) return
    const held: MessageEvent[] = []
    let isDeaf = true
    window.addEventListener('message', event => {
      if (!isDeaf) return
      event.stopImmediatePropagation()
      held.push(event)
    })
    Object.assign(window, {
      heard: () => held.length,
      listen() {
        isDeaf = false
        for (const { data, origin, source } of held)
          window.dispatchEvent(new MessageEvent('message', { data: data as unknown, origin, source }))
      },
    })
  })
  type Deaf = Window & { heard: () => number; listen: () => void }
  return {
    heard: () => page.evaluate(() => (window as unknown as Deaf).heard()),
    listen: () => page.evaluate(() => (window as unknown as Deaf).listen()),
  }
}

test('a silent portal: the skeleton, then says so, and Retry', async ({ page, sandbox }) => {
  await page.clock.install()
  const { heard } = await deafen(page)
  await page.goto(sandbox.createPortal().address)
  const frame = page.frameLocator('iframe[title="Defer"]')
  await expect(frame.getByText('Loading your tasks')).toBeAttached()
  await expect.poll(heard).toBe(2)
  await page.clock.runFor(5_000)
  await expect(frame.getByText('Bitrix24 is not responding')).toBeHidden()
  await page.clock.runFor(5_100)
  await expect(frame.getByRole('alert')).toContainText('Bitrix24 is not responding')
  await page.clock.resume()
  await expectNoViolations(page)
  await frame.getByRole('button', { name: 'Retry' }).click()
  await expect(frame.getByText('Loading your tasks')).toBeAttached()
})

test('a portal that was only slow: the list comes without a click', async ({ page, sandbox }) => {
  await page.clock.install()
  const { heard, listen } = await deafen(page)
  await page.goto(sandbox.createPortal().address)
  const frame = page.frameLocator('iframe[title="Defer"]')
  await expect.poll(heard).toBe(2)
  await page.clock.runFor(10_100)
  await expect(frame.getByRole('alert')).toContainText('Bitrix24 is not responding')
  await listen()
  await page.clock.resume()
  await expect(rowsOf(frame, 'In progress')).toBeVisible()
})

test('a later failure stands above the list, which stays', async ({ open, page, fails }) => {
  fails(502)
  const { frame, list } = await open({ faults: [{ on: 'batch', skip: 1, effect: { kind: 'status', status: 502 } }] })
  await expect(list).toBeVisible()
  await frame.getByRole('button', { name: 'Reload' }).click()
  await expect(frame.getByRole('alert')).toContainText('The list could not be refreshed.')
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await expectNoViolations(page)
})

test("light whatever the system prefers; dark and the system's by choice, remembered for the user", async ({
  open,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const { frame, list } = await open()
  await expect(list).toBeVisible()
  await expect(frame.locator('html')).toHaveClass('light')
  await expectNoViolations(page)
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  await expect(frame.locator('html')).toHaveClass('dark')
  await expectNoViolations(page)
  await page.reload()
  await expect(list).toBeVisible()
  await expect(frame.locator('html')).toHaveClass('dark')
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('combobox', { name: 'Theme' }).selectOption('System')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(frame.locator('html')).toHaveClass('light')
})

test('the frame is as high as its content, down as well as up, until the list is long: then it scrolls inside', async ({
  open,
  page,
}) => {
  const { frame, list, portal } = await open({ placement: 'TASK_VIEW_TAB', options: undefined, tasks: 30 })
  await expect(list.getByRole('listitem')).toHaveCount(30)
  const fits = () =>
    frame.locator('html').evaluate(html => html.scrollHeight === html.clientHeight && html.clientHeight > 0)
  const height = () => page.locator('iframe').evaluate(iframe => iframe.clientHeight)
  await expect.poll(height).toBe(1000)
  expect(await fits()).toBe(false)
  // What can be done with the list stays in sight
  await frame.getByRole('listitem').last().scrollIntoViewIfNeeded()
  const top = await frame.getByRole('tab', { name: 'In progress' }).evaluate(tab => tab.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(await frame.locator('html').evaluate(html => html.scrollTop)).toBeGreaterThan(0)
  for (const task of portal.tasks.values()) if (task.id > 108) task.status = 5
  await frame.getByRole('button', { name: 'Reload' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(8)
  await expect.poll(fits).toBe(true)
  const high = await height()
  for (const task of portal.tasks.values()) if (task.id > 104) task.status = 5
  await frame.getByRole('button', { name: 'Reload' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(4)
  await expect.poll(height).toBeLessThan(high - 100)
  await expect.poll(fits).toBe(true)
})

test('the scroll bar of a long list is thin, and seen only while the mouse is in the frame', async ({ open, page }) => {
  const { frame } = await open({ slider: true, tasks: 60, options: { IFRAME: 'Y' } })
  // The frame begins with a blank page, which has an `html` too
  await expect(frame.getByRole('tab')).toHaveCount(2)
  const bar = () => frame.locator('html').evaluate(html => getComputedStyle(html).scrollbarColor.split(') ')[0])
  await page.mouse.move(2, 2)
  await expect.poll(bar).toContain('rgba(0, 0, 0, 0')
  await frame.getByRole('tab').first().hover()
  await expect.poll(bar).not.toContain('rgba(0, 0, 0, 0')
})

test('in a slider it fills the height and asks for none', async ({ open, page }) => {
  const { list, frame } = await open({ slider: true, tasks: 2, options: { IFRAME: 'Y' } })
  await expect(list).toBeVisible()
  const main = await frame.locator('main').evaluate(main => main.getBoundingClientRect().height)
  expect(main).toBe(await page.locator('iframe').evaluate(iframe => iframe.clientHeight))
})

test('at 360 pixels nothing is cut off', async ({ open, page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  const { list, frame } = await open()
  await expect(list).toBeVisible()
  expect(await frame.locator('html').evaluate(html => html.scrollWidth <= html.clientWidth)).toBe(true)
  await expectNoViolations(page)
})
