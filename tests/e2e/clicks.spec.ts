import type { FrameLocator, Locator, Page } from '@playwright/test'
import type { Portal } from '../portal/portal.ts'
import { expect, expectNoViolations, inProgress, taskOf, test } from './fixtures.ts'

const report = 'Prepare the quarterly report'
const contract = 'Review the contract with Brightwater'

/** What is clicked has come to the portal when a later click has. */
async function reload(portal: Portal, frame: FrameLocator): Promise<void> {
  const before = portal.requests.length
  await frame.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => portal.requests.length).toBeGreaterThan(before)
  await expect(frame.locator('main')).toHaveAttribute('aria-busy', 'false')
}

async function middleOf(control: Locator): Promise<{ x: number; y: number }> {
  const box = await control.boundingBox()
  if (!box) throw new Error('nothing to click')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The second click of a double click, as late as the answer to the first one. */
async function clickAgain(page: Page): Promise<void> {
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
}

test('a double click defers one task, whether the answer comes between the clicks or later', async ({ open, page }) => {
  const { portal, frame, list, deferButton } = await open()
  await deferButton(report).click()
  await expect(list.getByRole('listitem')).toHaveCount(10)
  await clickAgain(page)
  await reload(portal, frame)
  expect(inProgress(portal)).toHaveLength(10)
  portal.settings.latency = 400
  await deferButton(contract).dblclick()
  await expect(list.getByRole('listitem')).toHaveCount(9)
  await reload(portal, frame)
  expect(inProgress(portal)).toHaveLength(9)
})

test('a double click on Defer of the task that stands first does not resume it', async ({ open, page }) => {
  const { portal, frame } = await open({ placement: 'TASK_VIEW_TAB', options: { taskId: '102' } })
  const own = frame.getByRole('list', { name: 'This task' })
  await own.getByRole('button', { name: /^Defer/ }).click()
  await expect(own.getByRole('button', { name: /^Resume/ })).toBeVisible()
  await clickAgain(page)
  await reload(portal, frame)
  expect(taskOf(portal, 'Call the supplier about the crates').status).toBe(6)
})

test('a double click on Stop does not press Undo, which stands there then', async ({ open, page }) => {
  const { portal, frame } = await open({ tasks: 100 })
  await expect(frame.getByRole('listitem')).toHaveCount(100)
  await frame.getByRole('checkbox', { name: 'Select all' }).check()
  const answer = portal.hold()
  await frame.getByRole('button', { name: 'Defer 100 tasks' }).click()
  await frame.getByRole('button', { name: 'Stop' }).click()
  answer()
  await expect(frame.getByRole('button', { name: 'Undo' })).toBeVisible()
  const left = inProgress(portal).length
  expect(left).toBeLessThan(100)
  await clickAgain(page)
  await reload(portal, frame)
  expect(inProgress(portal)).toHaveLength(left)
})

test('rows are deferred one after the other as fast as somebody moves from one to the next', async ({ open }) => {
  const { portal, list, deferButton } = await open({ latency: 100 })
  for (const title of [report, contract, "Answer Igor's question about customs"]) await deferButton(title).click()
  await expect(list.getByRole('listitem')).toHaveCount(8)
  // The next one comes up where the last one was
  for (const left of [7, 6]) {
    await list
      .getByRole('button', { name: /^Defer (?!all)/ })
      .first()
      .click()
    await expect(list.getByRole('listitem')).toHaveCount(left)
  }
  expect(inProgress(portal)).toHaveLength(6)
})

test('what comes up under a mouse that rests is not pressed by a click that was on its way', async ({ open, page }) => {
  const { portal, frame, list, deferButton } = await open()
  await expect(list.getByRole('listitem')).toHaveCount(11)
  const { x, y } = await middleOf(deferButton(contract))
  const answer = portal.hold()
  await deferButton(report).click()
  await page.mouse.move(x, y)
  const timestamp = Date.now() / 1000
  answer()
  await expect(list.getByRole('listitem')).toHaveCount(10)
  const browser = await page.context().newCDPSession(page)
  for (const type of ['mousePressed', 'mouseReleased'] as const) {
    await browser.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1, timestamp })
  }
  await reload(portal, frame)
  expect(inProgress(portal)).toHaveLength(10)
})

test.describe('by finger', () => {
  test.use({ hasTouch: true })

  test('a double tap defers one task', async ({ open, page }) => {
    const { portal, frame, list, deferButton } = await open()
    const { x, y } = await middleOf(deferButton(report))
    const browser = await page.context().newCDPSession(page)
    const began = Date.now() / 1000
    const tap = async (seconds: number) => {
      await browser.send('Input.dispatchTouchEvent', {
        type: 'touchStart',
        touchPoints: [{ x, y }],
        timestamp: began + seconds,
      })
      await browser.send('Input.dispatchTouchEvent', {
        type: 'touchEnd',
        touchPoints: [],
        timestamp: began + seconds + 0.02,
      })
    }
    await tap(0)
    await expect(list.getByRole('listitem')).toHaveCount(10)
    await tap(0.4)
    await reload(portal, frame)
    expect(inProgress(portal)).toHaveLength(10)
    await deferButton(contract).tap()
    await expect(list.getByRole('listitem')).toHaveCount(9)
  })
})

test('Enter that is held defers one task, and does not resume the one that stands first', async ({ open, page }) => {
  const { portal, frame } = await open({ placement: 'TASK_VIEW_TAB', options: { taskId: '102' } })
  const own = frame.getByRole('list', { name: 'This task' })
  await own.getByRole('button', { name: /^Defer/ }).focus()
  await page.keyboard.down('Enter')
  await expect(own.getByRole('button', { name: /^Resume/ })).toBeFocused()
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await reload(portal, frame)
  expect(taskOf(portal, 'Call the supplier about the crates').status).toBe(6)
})

test("whoever has gone to the portal's page while an answer is under way writes there", async ({ open, page }) => {
  const { portal, frame, list, deferButton } = await open({ placement: 'TASK_VIEW_TAB', options: [] })
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await page.evaluate(() =>
    document.body.prepend(Object.assign(document.createElement('input'), { ariaLabel: 'Comment' })),
  )
  const comment = page.getByRole('textbox', { name: 'Comment' })
  let answer = portal.hold()
  await deferButton(report).click()
  await comment.click()
  answer()
  await expect(list.getByRole('listitem')).toHaveCount(10)
  await page.keyboard.type('dear Igor, x')
  await frame.getByRole('checkbox', { name: 'Select all' }).check()
  answer = portal.hold()
  await frame.getByRole('button', { name: 'Defer 10 tasks' }).click()
  await comment.click()
  answer()
  await expect(frame.getByRole('status')).toContainText('9 deferred, 1 not.')
  await page.keyboard.type(' and dd')
  await expect(comment).toHaveValue('dear Igor, x and dd')
  await reload(portal, frame)
  expect(inProgress(portal)).toEqual(['Sign the safety instructions'])
})

test('letters can be turned off in a narrow frame too, and stay off', async ({ open, page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  const { portal, frame, list } = await open()
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await frame.getByRole('checkbox', { name: 'Single-letter shortcuts' }).uncheck()
  await expectNoViolations(page)
  expect(await frame.locator('html').evaluate(html => html.scrollWidth <= html.clientWidth)).toBe(true)
  await expect.poll(() => portal.userOptions.keys).toBe('off')
  await page.reload()
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await frame.getByRole('checkbox', { name: `Select ${report}` }).focus()
  await page.keyboard.type('dux?')
  await page.keyboard.press('ArrowDown')
  await expect(frame.getByRole('checkbox', { name: `Select ${contract}` })).toBeFocused()
  await reload(portal, frame)
  expect(inProgress(portal)).toHaveLength(11)
  await expect(frame.getByRole('checkbox', { name: `Select ${report}` })).not.toBeChecked()
})
