/**
 * Takes all pictures in docs/ of the built app in the sandbox portal, or with `listing` or `way-back` those of that
 * folder alone.
 */
import { chromium, type FrameLocator, type Page } from '@playwright/test'
import { serveBuilt } from '../tests/built.ts'
import { writeDate } from '../tests/dates.ts'
import { launchOptions } from '../tests/e2e/browser.ts'
import type { Portal } from '../tests/portal/portal.ts'
import { parseFault } from '../tests/portal/faults.ts'
import { startSandbox } from '../tests/portal/server.ts'
import type { PortalSettings } from '../tests/portal/settings.ts'
import { takeIcon } from './listing/icon.ts'
import { takeListingPictures } from './listing/pictures.ts'
import { morning, takeWayBackPictures } from './wayBack.ts'

const server = await serveBuilt()
const sandbox = await startSandbox({ appUrl: server.url })
const browser = await chromium.launch(launchOptions)

const isAsked = (name: string) => process.argv.length < 3 || process.argv.includes(name)

if (isAsked('listing')) {
  await takeIcon(browser)
  await takeListingPictures(browser, sandbox)
}
if (isAsked('way-back')) await takeWayBackPictures(browser, sandbox)
if (process.argv.length > 2) await end()

async function end(): Promise<never> {
  await browser.close()
  await sandbox.close()
  await server.close()
  process.exit()
}

async function picture(
  path: string,
  settings: Partial<PortalSettings>,
  act: (frame: FrameLocator) => Promise<void>,
): Promise<void> {
  const page: Page = await browser.newPage({ viewport: { width: 1040, height: 860 }, deviceScaleFactor: 1.5 })
  const requests = page.waitForResponse(/sandbox\/requests/)
  await page.goto(sandbox.createPortal({ now: () => morning, ...settings }).address)
  await act(page.frameLocator('iframe[title="Defer"]'))
  await requests
  await page.screenshot({ path })
  await page.close()
}

await picture(
  'docs/until.png',
  { placement: 'TASK_USER_LIST_TOOLBAR', bound: ['PAGE_BACKGROUND_WORKER'] },
  async frame => {
    await frame.getByRole('button', { name: /^Until… Order/ }).click()
    await frame.getByRole('menuitem', { name: /^Next week/ }).hover()
  },
)
await picture('docs/install.png', { placement: 'DEFAULT', install: true }, frame =>
  frame.getByRole('button', { name: 'Install' }).waitFor(),
)

/** A picture of the frame alone (docs/screens.md). */
interface Screen {
  readonly settings: Partial<PortalSettings>
  /** CSS pixels of the frame. */
  readonly width?: number
  readonly height?: number
  readonly prepare?: (portal: Portal) => void
  readonly act?: (frame: FrameLocator, portal: Portal) => Promise<void>
}
const select = async (frame: FrameLocator, ...titles: readonly string[]) => {
  for (const title of titles) await frame.getByRole('checkbox', { name: new RegExp(title) }).check()
}
const screens: Readonly<Record<string, Screen>> = {
  newcomer: { settings: { placement: 'TASK_VIEW_TAB' } },
  card: {
    settings: { placement: 'TASK_VIEW_TAB' },
    act: frame => frame.getByRole('button', { name: 'Close' }).click(),
  },
  list: { settings: { tasks: 24 }, width: 1000, height: 700 },
  narrow: { settings: { placement: 'TASK_VIEW_TAB' }, width: 360, height: 640 },
  dark: {
    settings: {},
    height: 600,
    async act(frame) {
      await frame.getByRole('button', { name: 'View', exact: true }).click()
      await frame.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
      await select(frame, 'Answer')
    },
  },
  arabic: { settings: { lang: 'ar' }, height: 600 },
  selection: {
    settings: { tasks: 20 },
    height: 600,
    async act(frame) {
      await select(frame, 'Review', 'Call', 'Plan')
      await frame.getByRole('searchbox').fill('delivery')
    },
  },
  running: {
    settings: { tasks: 90 },
    height: 600,
    async act(frame, portal) {
      await frame.getByRole('checkbox', { name: 'Select all' }).check()
      portal.faults.add({ on: 'batch', skip: 1, effect: { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 } })
      await frame.getByRole('button', { name: /^Defer \d+ tasks$/ }).click()
      await frame.getByRole('main').getByText('Continuing in').waitFor()
    },
  },
  refused: {
    settings: {},
    height: 600,
    async act(frame) {
      await frame.getByRole('button', { name: /^Defer Sign/ }).click()
      await frame.getByRole('alert').waitFor()
    },
  },
  result: {
    settings: {},
    height: 600,
    async act(frame) {
      await frame.getByRole('button', { name: /^Defer Call/ }).click()
      await frame.getByRole('button', { name: 'Undo' }).waitFor()
    },
  },
  until: {
    settings: {},
    height: 600,
    async act(frame) {
      await frame.getByRole('button', { name: /^Until… Order/ }).click()
      await frame.getByRole('menu').waitFor()
    },
  },
  back: {
    settings: {},
    height: 600,
    prepare: portal =>
      void (portal.userOptions.returns = writeDate([120, 121], new Date(morning - 3_600_000), {
        chosenAt: new Date(morning - 86_400_000),
      })),
    act: frame => frame.getByRole('heading', { name: 'Back today' }).waitFor(),
  },
  deferred: {
    settings: {},
    height: 400,
    async act(frame) {
      for (const [title, when] of [
        ['Call', 'In two weeks'],
        ['Order', 'Next week'],
      ]) {
        await frame.getByRole('button', { name: new RegExp(`^Until… ${title}`) }).click()
        await frame.getByRole('menuitem', { name: new RegExp(`^${when}`) }).click()
      }
      await frame.getByRole('button', { name: 'Show' }).click()
      await frame.getByRole('tabpanel', { name: 'Deferred' }).locator('#rows').waitFor()
    },
  },
  empty: {
    settings: { tasks: 0 },
    height: 400,
    act: frame => frame.getByRole('main').getByText('Nothing in progress').waitFor(),
  },
}
for (const [name, { settings, width = 640, height = 900, prepare, act }] of Object.entries(screens)) {
  const page = await browser.newPage({ viewport: { width, height: 1100 } })
  const portal = sandbox.createPortal({ placement: 'DEFAULT', now: () => morning, ...settings })
  prepare?.(portal)
  await page.goto(portal.address)
  // The frame alone, in the size that it is met in
  const size =
    portal.settings.placement === 'TASK_VIEW_TAB'
      ? ''
      : `iframe { position: fixed; inset: 0; width: ${width}px !important; height: ${height}px !important; z-index: 9; background: #fff }`
  await page.addStyleTag({
    content: `main, .card { padding: 0 !important } .panel { display: none !important } ${size}`,
  })
  const frame = page.frameLocator('iframe[title="Defer"]')
  await frame.getByRole('tab').first().waitFor()
  await act?.(frame, portal)
  await page.mouse.move(0, 0)
  const box = (await page.locator('iframe[title="Defer"]').boundingBox())!
  // What is new is tinted for a moment
  await page.screenshot({
    animations: 'disabled',
    path: `docs/screens/${name}.png`,
    clip: { ...box, height: Math.min(box.height, height) },
  })
  await page.close()
}

/** One of each kind of error, of the frame alone (docs/errors.md): the page's own question fails first, unseen. */
const errors: readonly (readonly [kind: string, settings: Partial<PortalSettings>])[] = [
  ['expired', { faults: [parseFault('batch,times=always:error=expired_token/401')] }],
  ['forbidden', { faults: [parseFault('batch,times=2:error=insufficient_scope/403')] }],
  ['busy', { faults: [parseFault('batch,times=2:error=QUERY_LIMIT_EXCEEDED/503')] }],
  ['network', { faults: [parseFault('batch,times=2:cut=before')] }],
  ['broken', { faults: [parseFault('batch,times=2:status=502')] }],
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
await outside.goto(server.url)
await outside.getByRole('heading').waitFor()
await outside.screenshot({ path: 'docs/errors/outside.png' })

await end()
