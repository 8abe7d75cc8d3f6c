import { expect, test } from './fixtures.ts'
test('shows', async ({ open, page }) => {
  const { list } = await open()
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await page.screenshot({ path: '/tmp/s1.png' })
})
