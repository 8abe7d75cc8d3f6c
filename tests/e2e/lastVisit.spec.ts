import type { Page } from '@playwright/test'
import type { Portal } from '../portal/portal.ts'
import { expect, opened, taskOf, test, type Time } from './fixtures.ts'

const title = 'Call the supplier about the crates'

/** The list is kept a second after it has come; its key is sent by the portal's page five seconds after it was set. */
async function untilKept(portal: Portal, page: Page, time: Time): Promise<void> {
  const kept = () => page.frames()[1]!.evaluate(() => localStorage.getItem('defer last visit') !== null)
  await time.passUntil(page, async () => Boolean(portal.userOptions.seal) && (await kept()))
}

test('the rows of the last visit stand before the portal has answered; what is gone leaves, what is new comes, and one that was deferred meanwhile is not moved', async ({
  open,
  page,
  context,
  time,
}) => {
  await page.clock.install()
  const { portal, list } = await open()
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await untilKept(portal, page, time)

  taskOf(portal, title).status = 5
  taskOf(portal, 'Renew the domain').status = 3
  const answer = portal.hold()
  const other = await context.newPage()
  await other.goto(portal.address)
  const again = opened(other, portal)
  await expect(again.list.getByRole('listitem')).toHaveCount(11)
  await expect(again.frame.getByText('as of today, ')).toBeVisible()
  expect(portal.requests.at(-1)!.status).toBe(0)
  answer()
  await expect(again.row('Renew the domain')).toBeVisible()
  await expect(again.row(title)).toHaveCount(0)
  await expect(again.frame.getByText('as of')).toHaveCount(0)
})

test('what the portal has changed meanwhile, a third of the rows, hardly shifts the page', async ({
  open,
  page,
  context,
  time,
}) => {
  await page.clock.install()
  const { portal, list } = await open({ tasks: 20 })
  await expect(list.getByRole('listitem')).toHaveCount(20)
  await untilKept(portal, page, time)

  const shown = [...portal.tasks.values()].filter(({ status, responsibleId }) => status === 3 && responsibleId === 1)
  for (const [index, task] of shown.entries()) {
    if (index % 6 === 0) task.status = 5
    else if (index % 6 === 3) task.title = `${task.title}, once more`
  }
  taskOf(portal, 'Renew the domain').status = 3
  const answer = portal.hold()
  const other = await context.newPage()
  await other.addInitScript(() => {
    const shifts = ((window as unknown as { shifts: unknown[] }).shifts = [])
    new PerformanceObserver(entries => shifts.push(...(entries.getEntries() as never[]))).observe({
      type: 'layout-shift',
      buffered: true,
    })
  })
  await other.goto(portal.address)
  const again = opened(other, portal)
  await expect(again.frame.getByText('as of today, ')).toBeVisible()
  answer()
  await expect(again.row('Renew the domain')).toBeVisible()
  await expect(again.frame.locator('main')).toHaveAttribute('aria-busy', 'false')
  const shifted = await other
    .frames()[1]!
    .evaluate(() =>
      (window as unknown as { shifts: { value: number }[] }).shifts.reduce((sum, { value }) => sum + value, 0),
    )
  expect(shifted).toBeLessThanOrEqual(0.02)
})

test('no row moves under a mouse that rests over the list', async ({ open, page, context, time }) => {
  await page.clock.install()
  const { portal, list } = await open()
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await untilKept(portal, page, time)
  const first = (await list.getByRole('link').first().textContent())!
  taskOf(portal, first).status = 5
  const answer = portal.hold()
  const other = await context.newPage()
  await other.goto(portal.address)
  const { frame, row } = opened(other, portal)
  await row(title).hover()
  await expect(frame.getByText('as of today, ')).toBeVisible()
  const place = await row(title).boundingBox()
  answer()
  await expect(frame.locator('main')).toHaveAttribute('aria-busy', 'false')
  await expect(row(first)).toBeVisible()
  expect(await row(title).boundingBox()).toEqual(place)
  await frame.getByRole('tab').first().hover()
  await expect(row(first)).toHaveCount(0)
  await expect(frame.getByText('as of')).toHaveCount(0)
})

test('after a whole session no title, name or token lies in the browser in clear', async ({ open, page }) => {
  const { portal, list, deferButton, frame } = await open()
  await deferButton(title).click()
  await frame.getByRole('tab', { name: /^Deferred/ }).click()
  await expect(list).toHaveCount(0)
  await expect.poll(() => page.frames()[1]!.evaluate(() => localStorage.getItem('defer last visit'))).not.toBeNull()
  const stored = await page.frames()[1]!.evaluate(async () => {
    const databases = await indexedDB.databases()
    const requests = await Promise.all(
      (await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases, requests])
  })
  const words = [...portal.tasks.values()].flatMap(task => task.title.split(/\s+/)).filter(word => word.length > 4)
  expect(
    [...words, ...portal.tokens.all, 'Petrova', 'Melnik', 'Lighthouse', String(portal.userOptions.seal)].filter(word =>
      stored.includes(word),
    ),
  ).toEqual([])
})

test('another user of the same browser does not see them, and they are deleted', async ({
  open,
  page,
  context,
  sandbox,
  time,
}) => {
  const { portal, list } = await open()
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await expect.poll(() => page.frames()[1]!.evaluate(() => localStorage.getItem('defer last visit'))).not.toBeNull()
  const first = await page.frames()[1]!.evaluate(() => localStorage.getItem('defer last visit'))
  expect(portal.settings.user).toBe(1)
  const theirs = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', user: 6, now: time.now })
  const answer = theirs.hold()
  const other = await context.newPage()
  await other.goto(theirs.address)
  const { frame } = opened(other, theirs)
  await expect(frame.getByText('Loading your tasks').last()).toBeAttached()
  await expect(frame.getByText(title)).toHaveCount(0)
  answer()
  await expect.poll(() => other.frames()[1]!.evaluate(() => localStorage.getItem('defer last visit'))).not.toBe(first)
})
