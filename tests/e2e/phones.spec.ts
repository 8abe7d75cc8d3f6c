import { expect, test } from './fixtures.ts'

for (const openPath of ['unsupported', 'silent'] as const) {
  test.fail(`screen: where the portal's app can't open a card (${openPath}), a title opens its own address`, async ({ open, page }) => {
    test.setTimeout(30_000)
    await page.clock.install()
    const { row, list } = await open({ openPath })
    await expect(list).toBeVisible()
    const opened = page.context().waitForEvent('page', { timeout: 12_000 })
    await row('Plan the team outing 🎉').getByRole('link').click()
    await page.clock.fastForward(30_000)
    expect((await opened).url()).toMatch(/\/company\/personal\/user\/1\/tasks\/task\/view\/107\/$/)
  })
}
