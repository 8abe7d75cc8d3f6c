import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test'
import { serveBuilt } from '../built.ts'
import type { Portal } from '../portal/portal.ts'
import { startSandbox, type Sandbox } from '../portal/server.ts'
import type { PortalSettings } from '../portal/settings.ts'
import { messagesOf } from '../texts.ts'

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
  /**
   * Opens the built app in a portal of its own, from the user's task list if nothing else is said, and waits for
   * nothing.
   */
  open: (settings?: Partial<PortalSettings>) => Promise<OpenedApp>
  /**
   * Names what the browser will say of answers that fail: a status, `net::ERR_…`, `CORS` or `import`. Any other is
   * a failure of the test, and so is one that does not come.
   */
  fails: (...what: readonly (number | string)[]) => void
}

interface WorkerFixtures {
  appUrl: string
  time: Time
  sandbox: Sandbox
}

/** The sandbox's time: it goes by as on any clock, and a test can put it forward. */
export class Time {
  readonly #waits = new Set<{ until: number; end: () => void }>()
  #forward = 0
  /** Whether a test has used `jump`. */
  hasJumped = false
  /** Whether no answer is on its way, apart from those that the portals keep back. */
  isQuiet: () => boolean = () => true

  readonly now = (): number => Date.now() + this.#forward

  readonly wait = (milliseconds: number): Promise<void> =>
    new Promise(resolve => {
      const end = () => {
        clearTimeout(timer)
        this.#waits.delete(wait)
        resolve()
      }
      const timer = setTimeout(end, milliseconds)
      const wait = { until: this.now() + milliseconds, end }
      this.#waits.add(wait)
    })

  /** Puts it forward together with a page's, whose clock has to be installed. */
  async pass(page: Page, milliseconds: number): Promise<void> {
    this.#forward += milliseconds
    for (const wait of this.#waits) if (wait.until <= this.now()) wait.end()
    await page.clock.runFor(milliseconds)
  }

  /**
   * As a computer that was asleep for so long: timers that are due fire once. What the page was about to ask may
   * come with a token that is too old meanwhile.
   */
  async jump(page: Page, milliseconds: number): Promise<void> {
    this.hasJumped = true
    this.#forward += milliseconds
    await page.clock.fastForward(milliseconds)
  }

  /**
   * Puts it forward until something is so: the SDK sends two requests a second, and a busy portal is given time. What
   * is on its way arrives first, because it does not go by this clock.
   * @param step milliseconds; more than those of half a second for what takes minutes
   */
  async passUntil(page: Page, isSo: () => Promise<boolean>, step = 500): Promise<void> {
    await expect(async () => {
      if (await isSo()) return
      expect(this.isQuiet(), 'nothing is on its way').toBe(true)
      await this.pass(page, step)
      expect(await isSo()).toBe(true)
    }).toPass({ intervals: [10] })
  }

  /** As on every other clock. */
  reset(): void {
    this.#forward = 0
    this.hasJumped = false
  }
}

/**
 * Playwright moves its mouse to what it clicks, also where it is already there, which the app takes for a mouse that
 * rests. A hand comes from beside. Runs in the page.
 */
function comeFromBeside(): void {
  addEventListener(
    'pointermove',
    ({ isTrusted, target, clientX, clientY, pointerType }) => {
      if (!isTrusted) return
      const beside = { clientX: clientX + 2, clientY }
      target!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, pointerType, ...beside }))
    },
    { capture: true },
  )
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  appUrl: [
    async ({}, use) => {
      const server = await serveBuilt()
      await use(server.url)
      await server.close()
    },
    { scope: 'worker' },
  ],

  time: [({}, use) => use(new Time()), { scope: 'worker' }],

  sandbox: [
    async ({ appUrl, time }, use) => {
      const roundTrip = Number(process.env.ROUND_TRIP ?? 0)
      const sandbox = await startSandbox({ appUrl, wait: time.wait, roundTrip })
      time.isQuiet = () => sandbox.traffic.begun === sandbox.traffic.ended + sandbox.traffic.held
      await use(sandbox)
      await sandbox.close()
    },
    { scope: 'worker' },
  ],

  // A test that names nothing expects nothing; only a jump in time may bring a 401 that is not named
  fails: [
    async ({ page, time }, use) => {
      const expected = new Set<string>()
      const failed = new Set<string>()
      page.on('console', message => {
        const failure = failureIn(message.text())
        if (failure !== undefined) failed.add(failure)
      })
      await use((...what) => {
        for (const failure of what) expected.add(String(failure))
      })
      if (time.hasJumped && !expected.has('401')) failed.delete('401')
      expect([...failed].sort(), 'answers that fail').toEqual([...expected].sort())
    },
    { auto: true },
  ],

  // Whatever a test is about, it ends without an error or a warning in the console
  page: async ({ page, time }, use) => {
    time.reset()
    await page.addInitScript(comeFromBeside)
    const complaints: string[] = []
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type()) && failureIn(message.text()) === undefined)
        complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(String(error)))
    await use(page)
    expect(complaints).toEqual([])
  },

  open: async ({ page, sandbox, time }, use) => {
    await use(async settings => {
      const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', now: time.now, ...settings })
      await page.goto(portal.address)
      return opened(page, portal)
    })
  },
})

export { expect }

/** What the browser says of an answer that fails: its status, or why there is none. */
function failureIn(text: string): string | undefined {
  if (text.includes('blocked by CORS policy')) return 'CORS'
  if (text.includes('Failed to fetch dynamically imported module')) return 'import'
  const [, status, reason] =
    /^Failed to load resource: (?:the server responded with a status of (\d+)|(net::ERR_\w+))/.exec(text) ?? []
  return status ?? reason
}

/** All rows of a tab: each group of them is a list. */
export const rowsOf = (frame: FrameLocator, tab: string): Locator =>
  frame.getByRole('tabpanel', { name: tab }).locator('#rows')

export function opened(page: Page, portal: Portal): OpenedApp {
  const frame = page.frameLocator('iframe[title="Defer"]')
  const list = rowsOf(frame, 'In progress')
  return {
    portal,
    frame,
    list,
    row: title => list.getByRole('listitem').filter({ has: frame.getByRole('link', { name: title, exact: true }) }),
    deferButton: title => frame.getByRole('button', { name: `Defer ${title}`, exact: true }),
  }
}

/**
 * Opens the app from another place of the portal's page. Until the portal has answered, the last place's frame still
 * stands there, and would take what comes next.
 */
export async function openFrom(button: Locator): Promise<void> {
  const page = button.page()
  // The page may be one that the portal is about to load anew
  await button.waitFor()
  const [last = ''] = await page
    .locator('iframe[title="Defer"]')
    .evaluateAll((frames: HTMLIFrameElement[]) => frames.map(({ name }) => name))
  await button.click()
  await expect(page.locator(`iframe[title="Defer"]:not([name="${last}"])`)).toBeAttached()
}

/** The app's texts in a language. */
export const textsOf = (language: string) => messagesOf(language).text

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

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/**
 * In the frame itself: from the page around it, axe takes six times as long.
 * @param except rules that it leaves out
 */
export async function expectNoViolations(page: Page, except: readonly string[] = []): Promise<void> {
  const frame = await (await page.waitForSelector('iframe[title="Defer"]')).contentFrame()
  if (!(await frame!.evaluate(() => 'axe' in window))) await frame!.evaluate(axeSource)
  const violations = await frame!.evaluate(async except => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } }
    const { violations } = await axe.run(document, {
      preload: false,
      resultTypes: ['violations'],
      rules: Object.fromEntries(except.map(rule => [rule, { enabled: false }])),
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join()}`)
  }, except)
  expect(violations).toEqual([])
}
