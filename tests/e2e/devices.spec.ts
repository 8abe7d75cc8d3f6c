import type { BrowserContext, Page } from '@playwright/test'
import { datesIn } from '../dates.ts'
import { parseFault } from '../portal/faults.ts'
import type { Portal } from '../portal/portal.ts'
import { expect, opened, taskOf, test, type Time } from './fixtures.ts'

const title = 'Call the supplier about the crates'
const minute = 60_000
const renewals = (portal: Portal) => portal.moves.filter(({ move }) => move === 'renew').length
const dateOf = (portal: Portal) => datesIn(portal.userOptions).get(taskOf(portal, title).id)!.at!.getTime()

/** A page of the app, on the device whose browser this is. */
async function openPage(context: BrowserContext, portal: Portal, page?: Page) {
  page ??= await context.newPage()
  await page.clock.install()
  await page.goto(portal.address)
  await expect(opened(page, portal).list).toBeVisible()
  return page
}

/** All devices sleep until then, and are awake for three minutes after it: returns are spread over one. */
async function sleepUntil(at: number, time: Time, pages: readonly Page[]): Promise<void> {
  const [first, ...others] = pages as readonly [Page, ...Page[]]
  const asleep = at - time.now()
  await time.jump(first, asleep)
  for (const page of others) await page.clock.fastForward(asleep)
  for (let passed = 0; passed < 3 * minute; passed += minute / 2) {
    await time.pass(first, minute / 2)
    for (const page of others) await page.clock.runFor(minute / 2)
    for (const page of pages) await page.waitForLoadState('networkidle')
  }
}

test('put away on one device, changed on the other: back once, on the date that was chosen last', async ({
  browser,
  context,
  page,
  sandbox,
  time,
}) => {
  const portal = sandbox.createPortal({ placement: 'LEFT_MENU', now: time.now })
  const phone = await browser.newContext()
  await openPage(context, portal, page)
  const pages = [page, await openPage(context, portal), await openPage(phone, portal)] as const

  const desk = opened(page, portal)
  await desk.frame.getByRole('button', { name: `Until… ${title}` }).click()
  await desk.frame.getByRole('menuitem', { name: /^(Tomorrow|This morning)/ }).click()
  await expect(desk.row(title)).toBeHidden()
  const tomorrow = dateOf(portal)

  const { frame } = opened(pages[2], portal)
  await frame.getByRole('button', { name: 'Reload' }).click()
  await frame.getByRole('tab', { name: /^Deferred/ }).click()
  await frame.getByRole('button', { name: `Until… ${title}` }).click()
  await frame.getByRole('menuitem', { name: /^In two weeks/ }).click()
  await expect.poll(() => dateOf(portal)).toBeGreaterThan(tomorrow)

  await sleepUntil(tomorrow, time, pages)
  expect([taskOf(portal, title).status, renewals(portal)]).toEqual([6, 0])

  await sleepUntil(dateOf(portal), time, pages)
  await expect.poll(() => taskOf(portal, title).status).toBe(3)
  await expect(desk.row(title)).toBeVisible()
  expect(renewals(portal)).toBe(1)
  await phone.close()
})

test('the quota is used up at nine and there again at ten: back at ten, and said until then', async ({
  context,
  page,
  sandbox,
  time,
}) => {
  const portal = sandbox.createPortal({ placement: 'LEFT_MENU', now: time.now })
  await openPage(context, portal, page)
  const { frame, row } = opened(page, portal)
  await frame.getByRole('button', { name: `Until… ${title}` }).click()
  await frame.getByRole('menuitem', { name: /^(Tomorrow|This morning)/ }).click()
  await expect(row(title)).toBeHidden()

  portal.faults.add(parseFault('tasks.task.renew,times=always:error=OPERATION_TIME_LIMIT/429'))
  const nine = dateOf(portal)
  await sleepUntil(nine, time, [page])
  await expect(frame.getByText(/could not be brought back/)).toBeVisible()
  expect([taskOf(portal, title).status, dateOf(portal)]).toEqual([6, nine])

  portal.faults.clear()
  await sleepUntil(nine + 60 * minute, time, [page])
  await expect(row(title)).toBeVisible()
  expect([taskOf(portal, title).status, renewals(portal)]).toEqual([3, 1])
})
