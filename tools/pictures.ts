/** Takes the README's pictures of the built app in the sandbox portal. */
import { chromium, type FrameLocator, type Page } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from '../tests/e2e/browser.ts'
import { parseFault } from '../tests/portal/faults.ts'
import { startSandbox } from '../tests/portal/server.ts'
import type { PortalSettings } from '../tests/portal/settings.ts'

const server = await preview({ preview: { host: '127.0.0.1', port: 4400 } })
const sandbox = await startSandbox({ appUrl: server.resolvedUrls!.local[0]! })
const browser = await chromium.launch(launchOptions)

async function picture(path: string, settings: Partial<PortalSettings>, act: (frame: FrameLocator) => Promise<void>): Promise<void> {
  const page: Page = await browser.newPage({ viewport: { width: 1040, height: 860 }, deviceScaleFactor: 1.5 })
  const requests = page.waitForResponse(/sandbox\/requests/)
  await page.goto(sandbox.createPortal(settings).address)
  await act(page.frameLocator('iframe[title="Defer"]'))
  await requests
  await page.screenshot({ path })
  await page.close()
}

await picture('docs/defer.png', { placement: 'TASK_USER_LIST_TOOLBAR' }, async (frame) => {
  await frame.getByRole('button', { name: /^Defer Sign/ }).click()
  await frame.getByText('You don\'t have permission').waitFor()
  await frame.getByRole('button', { name: /^Defer Call/ }).click()
  await frame.getByText('deferred.').waitFor()
  await frame.getByRole('checkbox', { name: /^Select Order/ }).click()
  await frame.getByRole('checkbox', { name: /^Select Answer/ }).click({ modifiers: ['Shift'] })
})
await picture('docs/deferred.png', { placement: 'TASK_USER_LIST_TOOLBAR' }, async (frame) => {
  await frame.getByRole('checkbox', { name: /^Select Answer/ }).click()
  await frame.getByRole('checkbox', { name: /^Select Prepare/ }).click({ modifiers: ['Shift'] })
  await frame.getByRole('button', { name: 'Defer 3 tasks' }).click()
  await frame.getByRole('tab', { name: 'Deferred' }).click()
  await frame.getByRole('list', { name: 'Deferred' }).waitFor()
})
await picture('docs/install.png', { placement: 'DEFAULT', install: true }, frame => frame.getByRole('button', { name: 'Install' }).waitFor())

/** One of each kind of error, of the frame alone (docs/errors.md). */
const errors: readonly (readonly [kind: string, settings: Partial<PortalSettings>])[] = [
  ['expired', { faults: [parseFault('batch,times=always:error=expired_token/401')] }],
  ['forbidden', { faults: [parseFault('batch:error=insufficient_scope/403')] }],
  ['busy', { faults: [parseFault('batch:error=QUERY_LIMIT_EXCEEDED/503')] }],
  ['network', { faults: [parseFault('batch:cut=before')] }],
  ['broken', { faults: [parseFault('batch:status=502')] }],
  ['refused', {}],
  ['silent', { silent: true }],
]
for (const [kind, settings] of errors) {
  const page = await browser.newPage({ viewport: { width: 760, height: 700 }, deviceScaleFactor: 1 })
  const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', tasks: 3, ...settings })
  await page.goto(portal.address)
  const frame = page.frameLocator('iframe[title="Defer"]')
  if (kind === 'refused') await frame.getByRole('checkbox', { name: /^Select Prepare/ }).waitFor()
  else await frame.getByRole('alert').waitFor({ timeout: 20_000 })
  if (kind === 'refused') {
    portal.tasks.get(101)!.isLocked = true
    await frame.getByRole('button', { name: /^Defer Prepare/ }).click()
    await frame.getByRole('alert').waitFor()
  }
  await page.locator('iframe[title="Defer"]').screenshot({ path: `docs/errors/${kind}.png` })
  await page.close()
}
const outside = await browser.newPage({ viewport: { width: 760, height: 320 } })
await outside.goto(server.resolvedUrls!.local[0]!)
await outside.getByRole('heading').waitFor()
await outside.screenshot({ path: 'docs/errors/outside.png' })

await browser.close()
await sandbox.close()
await server.close()
