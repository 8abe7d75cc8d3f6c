import type { BrowserContext, Page } from '@playwright/test'
import { datesIn } from '../dates.ts'
import { parseFault } from '../portal/faults.ts'
import type { Portal } from '../portal/portal.ts'
import { expect, opened, taskOf, test, type Time } from './fixtures.ts'

const title = 'Call the supplier about the crates'
const minute = 60_000
/** Returns are spread over a minute. */
const step = 5_000
const renewals = (portal: Portal) => portal.moves.filter(({ move }) => move === 'renew').length
const dateOf = (portal: Portal) => datesIn(portal.userOptions).get(taskOf(portal, title).id)!.at!.getTime()

/** A page of the app, on the device whose browser this is. */
async function openPage(context: BrowserContext, portal: Portal, page?: Page) {
  page ??= await context.newPage()
  await page.goto(portal.address)
  await expect(opened(page, portal).list).toBeVisible()
  return page
}

/** All devices sleep for so long. @param pages one of each device, whose pages have one clock */
async function sleep(milliseconds: number, time: Time, pages: readonly [Page, ...Page[]]): Promise<void> {
  const [first, ...others] = pages
  await time.jump(first, milliseconds)
  for (const { clock } of others) await clock.fastForward(milliseconds)
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
  for (const { clock } of [context, phone]) await clock.install()
  await openPage(context, portal, page)
  await openPage(context, portal)
  const onPhone = await openPage(phone, portal)
  const pages = [page, onPhone] as const

  const desk = opened(page, portal)
  await desk.frame.getByRole('button', { name: `Until… ${title}` }).click()
  await desk.frame.getByRole('menuitem', { name: /^(Tomorrow|This morning)/ }).click()
  await expect(desk.row(title)).toBeHidden()
  const tomorrow = dateOf(portal)

  const { frame } = opened(onPhone, portal)
  await frame.getByRole('button', { name: 'Reload' }).click()
  await frame.getByRole('tab', { name: /^Deferred/ }).click()
  await frame.getByRole('button', { name: `Until… ${title}`, exact: true }).click()
  await frame.getByRole('menuitem', { name: /^In two weeks/ }).click()
  await expect.poll(() => dateOf(portal)).toBeGreaterThan(tomorrow)

  const asked = portal.requests.length
  await sleep(tomorrow - time.now() + 2 * minute, time, pages)
  await time.passUntil(page, () => Promise.resolve(portal.requests.length > asked), step)
  await expect(desk.frame.getByRole('tab', { name: 'Deferred 3' })).toBeVisible()
  expect([taskOf(portal, title).status, renewals(portal)]).toEqual([6, 0])

  await sleep(dateOf(portal) - time.now() + 2 * minute, time, pages)
  await time.passUntil(page, () => Promise.resolve(taskOf(portal, title).status === 3), step)
  for (const { clock } of pages) await clock.runFor(minute)
  await time.passUntil(page, () => desk.row(title).isVisible(), step)
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
  await page.clock.install()
  await openPage(context, portal, page)
  const { frame, row } = opened(page, portal)
  await frame.getByRole('button', { name: `Until… ${title}` }).click()
  await frame.getByRole('menuitem', { name: /^(Tomorrow|This morning)/ }).click()
  await expect(row(title)).toBeHidden()

  portal.faults.add(parseFault('tasks.task.renew,times=always:error=OPERATION_TIME_LIMIT/429'))
  const nine = dateOf(portal)
  await sleep(nine - time.now() + 2 * minute, time, [page])
  const said = frame.getByRole('main').getByText(/could not be brought back/)
  await time.passUntil(page, () => said.isVisible(), step)
  expect([taskOf(portal, title).status, dateOf(portal)]).toEqual([6, nine])

  portal.faults.clear()
  await sleep(nine - time.now() + 60 * minute, time, [page])
  await time.passUntil(page, () => row(title).isVisible(), step)
  await expect(said).toBeHidden()
  expect([taskOf(portal, title).status, renewals(portal)]).toEqual([3, 1])
})
