import type { Locator, Page } from '@playwright/test'
import { expect, expectNoViolations, test } from './fixtures.ts'

/**
 * How far an element is above the lower edge of the window, and of what its frame shows; negative where it is cut
 * off.
 */
const roomBelow = async (page: Page, element: Locator) => {
  const box = (await element.boundingBox())!
  return page.viewportSize()!.height - box.y - box.height
}

test("in a card on a laptop: what can be done with the chosen ones, and Undo, are on the screen wherever the portal's page is scrolled to", async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 625 })
  const { frame, deferButton } = await open({ placement: 'TASK_VIEW_TAB', window: 625, tasks: 30 })
  await frame.getByRole('checkbox', { name: 'Select Check delivery 2', exact: true }).check()
  const act = frame.getByRole('button', { name: 'Defer 1 task' })
  await expect.poll(() => roomBelow(page, act)).toBeGreaterThanOrEqual(0)
  const tab = frame.getByRole('tab', { name: 'In progress' })
  for (const top of [100, 250, 500]) {
    await page.evaluate(top => {
      for (const element of document.querySelectorAll('*')) element.scrollTop = top
    }, top)
    await expect.poll(() => roomBelow(page, act)).toBeGreaterThanOrEqual(0)
    await expect.poll(() => roomBelow(page, act)).toBeLessThan(60)
    await expect.poll(async () => (await tab.boundingBox())!.y).toBeGreaterThanOrEqual(0)
  }
  await deferButton('Check delivery 3').click()
  const undo = frame.getByRole('button', { name: 'Undo' })
  await expect.poll(() => roomBelow(page, undo)).toBeGreaterThanOrEqual(0)
})

for (const [width, height, least] of [
  [640, 600, 8],
  [360, 640, 5],
] as const) {
  test(`of a card's frame of ${width} × ${height} the head leaves room for ${least} tasks`, async ({ open, page }) => {
    await page.setViewportSize({ width, height: 1_000 })
    const { frame } = await open({ placement: 'TASK_VIEW_TAB', tasks: 30 })
    // The sandbox's card has edges of its own
    await page.addStyleTag({
      content: 'main, .card { display: block !important; padding: 0 !important } .panel { display: none !important }',
    })
    await frame.getByRole('button', { name: 'Close' }).click()
    await expect(frame.getByRole('listitem').nth(12)).toBeAttached()
    expect(await page.locator('iframe').evaluate(iframe => iframe.clientWidth)).toBe(width)
    const bottoms = await frame
      .getByRole('listitem')
      .evaluateAll(items => items.map(item => item.getBoundingClientRect().bottom))
    expect(bottoms.filter(bottom => bottom <= height).length).toBeGreaterThanOrEqual(least)
  })
}

for (const lang of ['kz', 'pl', 'ru', 'th']) {
  test(`at 340 px nothing sticks out sideways, head and selection have one line, what was done and its buttons one each: ${lang}`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width: 340, height: 700 })
    const { frame } = await open({ lang, tasks: 20, placement: 'TASK_VIEW_TAB' })
    await frame.locator('[data-control=act]').nth(2).click()
    await frame.locator('[data-control=select]').nth(3).check()
    await expect(frame.locator('footer > div')).toHaveCount(2)
    expect(await frame.locator('html').evaluate(html => html.scrollWidth - html.clientWidth)).toBe(0)
    const heights = await frame
      .locator('header > div, footer > div')
      .evaluateAll(lines => lines.map(line => line.getBoundingClientRect().height))
    expect([heights[0], Math.floor(heights[1]! / 64), heights[2]]).toEqual([44, 0, 44])
  })
}

test('in the narrowest frame a deadline that has no room ends in dots', async ({ open, page }) => {
  await page.setViewportSize({ width: 220, height: 600 })
  const { frame } = await open({ lang: 'ru', tasks: 20, placement: 'TASK_VIEW_TAB' })
  await expect(frame.locator('#panel time').first()).toBeAttached()
  // A chosen row has less room
  const [cut, ends] = await frame.locator('#panel time').evaluateAll(times => {
    const cut = times.filter(time => time.scrollWidth > time.clientWidth)
    return [
      cut.length,
      cut.map(time => [getComputedStyle(time).textOverflow, getComputedStyle(time).display].join(' ')),
    ]
  })
  expect(cut).toBeGreaterThan(0)
  expect(new Set(ends)).toEqual(new Set(['ellipsis block']))
})

test('in forced colours the chosen tab, buttons and what is chosen can be told', async ({ open, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const { frame, list } = await open()
  await expect(list).toBeVisible()
  await expectNoViolations(page)
  const edge = (name: string) =>
    frame.getByRole('tab', { name }).evaluate(tab => getComputedStyle(tab).borderBottomColor)
  expect(await edge('In progress')).not.toBe(await edge('Deferred'))
  expect(
    await frame
      .getByRole('button', { name: /^Defer Call/ })
      .evaluate(button => getComputedStyle(button).borderTopWidth),
  ).toBe('1px')
})

test('a long list that was hidden is where it was', async ({ open, page }) => {
  const { frame, list } = await open({ tasks: 500 })
  await expect(list.getByRole('listitem').first()).toBeVisible()
  const inside = page.frames()[1]!
  const height = () => inside.evaluate(() => document.documentElement.scrollHeight)
  await expect.poll(height).toBeGreaterThan(20_000)
  await inside.evaluate(() => window.scrollTo(0, 15_000))
  const sight = (y: number) =>
    inside.evaluate(y => document.elementFromPoint(200, y)?.closest('li')?.textContent ?? '', y)
  await expect.poll(() => sight(400)).toContain('Check delivery')
  // From its middle: the height of rows that were never shown is an estimate, which may change by some pixels
  const { seen, middle } = await inside.evaluate(() => {
    const row = document.elementFromPoint(200, 400)!.closest('li')!
    const { top, bottom } = row.getBoundingClientRect()
    return { seen: row.textContent, middle: (top + bottom) / 2 }
  })
  const show = (display: string) =>
    page.locator('iframe').evaluate((iframe, display) => (iframe.parentElement!.style.display = display), display)
  await show('none')
  await expect.poll(() => inside.evaluate(() => document.body.clientWidth)).toBe(0)
  await show('')
  await expect(frame.getByRole('tab').first()).toBeVisible()
  await expect.poll(() => sight(middle)).toBe(seen)
  expect(await height()).toBeGreaterThan(20_000)
})

test('in a card on a laptop: the row that has the focus is not under what sticks to the edges', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 625 })
  const { frame, list } = await open({ placement: 'TASK_VIEW_TAB', window: 625, tasks: 30 })
  await list.getByRole('checkbox').first().check()
  const footer = frame.locator('footer')
  await expect.poll(() => roomBelow(page, footer)).toBeGreaterThanOrEqual(0)
  for (const keys of [Array<string>(14).fill('j'), Array<string>(12).fill('k'), ['End'], ['Home']]) {
    for (const key of keys) await page.keyboard.press(key)
    await expect(async () => {
      const row = (await frame.locator(':focus').boundingBox())!
      expect(row.y, 'below the head').toBeGreaterThanOrEqual(
        (await frame.locator('header').boundingBox())!.y + (await frame.locator('header').boundingBox())!.height,
      )
      expect(row.y + row.height, 'above the strips').toBeLessThanOrEqual((await footer.boundingBox())!.y)
    }).toPass()
  }
})
