import { serveBuilt } from '../built.ts'
import { startSandbox } from '../portal/server.ts'
import { expect, opened, test } from './fixtures.ts'

test('the page asks for the list before any script has come, in one request without a preflight', async ({
  page,
  sandbox,
}) => {
  const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR' })
  let letCome!: () => void
  const isFree = new Promise<void>(resolve => (letCome = resolve))
  await page.route(/assets\/.*\.js$/, async route => {
    await isFree
    await route.continue()
  })
  await page.goto(portal.address, { waitUntil: 'commit' })
  await expect.poll(() => portal.requests.map(({ status }) => status)).toEqual([200])
  letCome()
  await expect(opened(page, portal).list.getByRole('listitem')).toHaveCount(11)
  expect([portal.requests.length, portal.preflights]).toEqual([1, 0])
})

test('where a policy blocks scripts in pages, the app asks by itself', async ({ browser }) => {
  const server = await serveBuilt({ headers: { 'content-security-policy': "script-src 'self'" } })
  const sandbox = await startSandbox({ appUrl: server.url })
  const page = await browser.newPage()
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  const portal = sandbox.createPortal({ placement: 'DEFAULT', options: [], firstRun: true })
  await page.goto(portal.address)
  const { frame, list } = opened(page, portal)
  await expect(list.getByRole('listitem')).toHaveCount(11)
  // The settings, at the first run
  await expect(frame.getByRole('checkbox', { name: 'Left menu' })).toBeVisible()
  expect(said).toEqual([expect.stringMatching(/inline script/)])
  expect(portal.requests.filter(({ commands }) => commands.includes('profile'))).toHaveLength(1)
  await page.close()
  await sandbox.close()
  await server.close()
})

test('the first run is over when the app has been opened', async ({ open, page }) => {
  const { frame, list, portal } = await open({ placement: 'DEFAULT', options: [], firstRun: true })
  await expect(frame.getByRole('checkbox', { name: 'Left menu' })).toBeVisible()
  await expect.poll(() => portal.settings.firstRun).toBe(false)
  await page.reload()
  await expect(list).toBeVisible()
  await expect(frame.getByRole('checkbox', { name: 'Left menu' })).toBeHidden()
})
