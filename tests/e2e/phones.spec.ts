import { expect, test } from './fixtures.ts'

const title = 'Plan the team outing 🎉'

test("where the portal's app can't open a card, a title opens its own address", async ({ open, page }) => {
  const { row, list } = await open({ openPath: 'unsupported' })
  await expect(list).toBeVisible()
  const opened = page.context().waitForEvent('page')
  await row(title).getByRole('link').click()
  expect((await opened).url()).toMatch(/\/company\/personal\/user\/1\/tasks\/task\/view\/107\/$/)
})

test('where the portal does not answer, it does so when it is clicked again', async ({ open, page }) => {
  await page.clock.install()
  const { row, list } = await open({ openPath: 'silent' })
  await expect(list).toBeVisible()
  await row(title).getByRole('link').click()
  await page.clock.fastForward(3_000)
  const opened = page.context().waitForEvent('page')
  await row(title).getByRole('link').click()
  expect((await opened).url()).toMatch(/\/company\/personal\/user\/1\/tasks\/task\/view\/107\/$/)
})
