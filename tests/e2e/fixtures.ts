import { existsSync, readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test'
import { preview } from 'vite'
import { createMessages } from '../../src/i18n/messages.ts'
import type { Portal } from '../portal/portal.ts'
import { startSandbox, type Sandbox } from '../portal/server.ts'
import type { PortalSettings } from '../portal/settings.ts'

/** The app in the frame of a portal's page. */
export interface OpenedApp {
  /** The truth: what the portal has, and what it was asked. */
  readonly portal: Portal
  readonly frame: FrameLocator
  readonly list: Locator
  readonly row: (title: string) => Locator
  readonly deferButton: (title: string) => Locator
}

interface TestFixtures {
  /** Opens the built app in a portal of its own, from the user's task list if nothing else is said, and waits for nothing. */
  open: (settings?: Partial<PortalSettings>) => Promise<OpenedApp>
}

interface WorkerFixtures {
  appUrl: string
  sandbox: Sandbox
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  appUrl: [async ({}, use) => {
    if (!existsSync('dist/index.html')) throw new Error('The end-to-end tests need the built app: npm run build')
    const server = await preview({ preview: { host: '127.0.0.1', port: 4300 + base.info().parallelIndex * 10 } })
    await use(server.resolvedUrls!.local[0]!)
    await server.close()
  }, { scope: 'worker' }],

  sandbox: [async ({ appUrl }, use) => {
    const sandbox = await startSandbox({ appUrl })
    await use(sandbox)
    await sandbox.close()
  }, { scope: 'worker' }],

  // Whatever a test is about, it ends without an error or a warning in the console
  page: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(String(error)))
    await use(page)
    // What the browser itself says of an answer that the test made fail
    expect(complaints.filter(text => !text.startsWith('Failed to load resource'))).toEqual([])
  },

  open: async ({ page, sandbox }, use) => {
    await use(async (settings) => {
      const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', ...settings })
      await page.goto(portal.address)
      return opened(page, portal)
    })
  },
})

export { expect }

export function opened(page: Page, portal: Portal): OpenedApp {
  const frame = page.frameLocator('iframe[title="Defer"]')
  const list = frame.getByRole('list', { name: 'In progress' })
  return {
    portal,
    frame,
    list,
    row: title => list.getByRole('listitem').filter({ has: frame.getByRole('link', { name: title, exact: true }) }),
    deferButton: title => frame.getByRole('button', { name: `Defer ${title}`, exact: true }),
  }
}

/** The app's texts in a language. */
export const textsOf = (language: string) => createMessages(language, readFileSync(`src/i18n/messages/${language}.ftl`, 'utf8')).text

/** The tasks that the portal itself has in progress for its user, by title. */
export function inProgress(portal: Portal): string[] {
  return [...portal.tasks.values()]
    .filter(task => task.status === 3 && task.responsibleId === portal.settings.user)
    .map(task => task.title)
}

export function taskOf(portal: Portal, title: string) {
  const task = [...portal.tasks.values()].find(task => task.title === title)
  if (!task) throw new Error(`the portal has no task "${title}"`)
  return task
}

export async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('iframe[title="Defer"]').options({ preload: false }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join()}`)).toEqual([])
}
