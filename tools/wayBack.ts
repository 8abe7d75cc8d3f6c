/**
 * The pictures of docs/way-back.md: one sheet for each of ten things, with the same moment light, dark, 360 px wide,
 * in Arabic and in German.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Browser, FrameLocator } from '@playwright/test'
import { writeDates } from '../tests/dates.ts'
import type { Portal } from '../tests/portal/portal.ts'
import type { Sandbox } from '../tests/portal/server.ts'
import { shrink } from './listing/shrink.ts'

const hour = 3_600_000
const day = 24 * hour
/** A Tuesday, whenever the pictures are taken: which lines the Until menu has depends on the day of the week. */
export const morning = new Date(2026, 11, 1, 10, 12).getTime()

interface Moment {
  /** CSS pixels of the frame that are shown. */
  readonly height: number
  readonly before?: (portal: Portal) => void
  /** No text is used: it is reached in other languages too. */
  readonly reach: (frame: FrameLocator) => Promise<void>
}

const wide = 640
const variants = [
  { lang: 'en', width: wide, isDark: false },
  { lang: 'en', width: wide, isDark: true },
  { lang: 'ar', width: wide, isDark: false },
  { lang: 'de', width: wide, isDark: false },
  { lang: 'en', width: 360, isDark: false },
]

async function showDeferred(frame: FrameLocator): Promise<void> {
  await frame.locator('[role=tab]').nth(1).click()
  await control(frame, 'act').first().waitFor()
}

const control = (frame: FrameLocator, name: string) => frame.locator(`.act[data-control=${name}]`)
const strip = (frame: FrameLocator) => frame.locator('footer .result-strip')

/** Presses and waits for what the line at the bottom says of it. */
async function act(frame: FrameLocator, button: ReturnType<FrameLocator['locator']>): Promise<void> {
  const before = await strip(frame).textContent()
  await button.click()
  await strip(frame)
    .filter({ has: frame.locator('button') })
    .filter({ hasNotText: before || /^$/ })
    .waitFor()
}

/** Until tomorrow, the second line of the menu. */
async function putAway(frame: FrameLocator, index: number): Promise<void> {
  await control(frame, 'until').nth(index).click()
  await act(frame, frame.locator('[role=menuitem]').nth(1))
}

/** Six deferred tasks: for today, tomorrow, this week and later, and two without a date. */
function sixDeferred(portal: Portal): void {
  for (const id of [104, 105, 109, 110]) portal.tasks.get(id)!.status = 6
  for (const { id, status } of portal.tasks.values()) if (status === 6) age(portal, id, id === 121 ? 40 : 3)
  portal.userOptions.returns = writeDates(
    Object.fromEntries(
      [5, 23, 47, 15 * 24].map((hours, index) => [[104, 105, 109, 110][index]!, new Date(morning + hours * hour)]),
    ),
    { chosenAt: new Date(morning - 2 * day) },
  )
}

/** Nothing has happened in it for so many days. */
function age(portal: Portal, id: number, days: number): void {
  const task = portal.tasks.get(id)!
  const since = new Date(morning - days * day)
  Object.assign(task, { statusChangedDate: since, changedDate: since, activityDate: since })
}

const moments: Readonly<Record<string, Moment>> = {
  undo: {
    height: 300,
    async reach(frame) {
      for (const index of [0, 0, 0]) await act(frame, control(frame, 'act').nth(index))
      await act(frame, strip(frame).locator('button').nth(-2))
    },
  },
  date: {
    height: 470,
    before: sixDeferred,
    async reach(frame) {
      await showDeferred(frame)
      await control(frame, 'until').first().click()
      await frame.locator('[role=menuitem]').first().waitFor()
    },
  },
  resume: {
    height: 320,
    before: sixDeferred,
    async reach(frame) {
      await showDeferred(frame)
      await act(frame, control(frame, 'act').first())
    },
  },
  until: {
    height: 300,
    reach: frame => putAway(frame, 7),
  },
  deferred: {
    height: 520,
    before: sixDeferred,
    reach: showDeferred,
  },
  search: {
    height: 220,
    async reach(frame) {
      const field = frame.locator('input[type=search]')
      // A narrow frame shows it when it is asked for
      await frame.locator('[role=tab]').first().press('/')
      await field.fill('domain')
      await frame.locator('main').getByText('Renew the domain').waitFor()
    },
  },
  back: {
    height: 330,
    before: portal =>
      void (portal.userOptions.returns = writeDates(
        { 120: new Date(morning - hour), 121: new Date(morning - hour) },
        { chosenAt: new Date(morning - day) },
      )),
    reach: frame => frame.locator('main').getByText('Renew the domain').first().waitFor(),
  },
  menu: {
    height: 520,
    async reach(frame) {
      await control(frame, 'until').first().click()
      await frame.locator('[role=menuitem]').first().waitFor()
      await frame.locator('[data-typed]').waitFor()
    },
  },
  newcomer: {
    height: 240,
    before: portal => void delete portal.userOptions.welcome,
    reach: frame => control(frame, 'act').first().waitFor(),
  },
  review: {
    height: 420,
    before(portal) {
      sixDeferred(portal)
      for (const id of [101, 103]) age(portal, id, 45)
      for (const id of [102, 106]) age(portal, id, 12)
    },
    async reach(frame) {
      await frame.locator('[aria-controls="view keys settings"]').click()
      await frame.locator('#view select').nth(1).selectOption('activity')
      await frame.locator('[aria-controls="view keys settings"]').click()
    },
  },
}

export async function takeWayBackPictures(browser: Browser, sandbox: Sandbox): Promise<void> {
  mkdirSync('docs/way-back', { recursive: true })
  for (const [name, moment] of Object.entries(moments)) {
    const pictures = []
    for (const variant of variants) pictures.push(await take(browser, sandbox, moment, variant))
    writeFileSync(`docs/way-back/${name}.png`, shrink(await sheetOf(browser, pictures, moment.height)))
  }
}

async function take(
  browser: Browser,
  sandbox: Sandbox,
  { height, before, reach }: Moment,
  { lang, width, isDark }: (typeof variants)[number],
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height }, locale: lang })
  const portal = sandbox.createPortal({ placement: 'DEFAULT', now: () => morning, lang })
  portal.userOptions.welcome = 'read'
  if (isDark) portal.userOptions.theme = 'dark'
  // Not every computer has a font for the emoji in its title
  portal.tasks.delete(107)
  before?.(portal)
  await page.goto(portal.address)
  await page.addStyleTag({
    content: `main, .card { padding: 0 !important } .panel { display: none !important }
      iframe { position: fixed; inset: 0; width: ${width}px !important; height: ${height}px !important; z-index: 9; background: #fff }`,
  })
  const frame = page.frameLocator('iframe[title="Defer"]')
  await control(frame, 'act').first().waitFor()
  await reach(frame)
  await page.mouse.move(0, 0)
  // What is new is tinted for a moment
  const picture = await page.screenshot({ animations: 'disabled' })
  await page.close()
  return picture
}

/** Two in the first row, two in the second, and the narrow one beside them. */
async function sheetOf(browser: Browser, pictures: readonly Buffer[], height: number): Promise<Buffer> {
  const gap = 12
  const scale = 0.75
  const page = await browser.newPage({
    viewport: {
      width: Math.ceil(scale * (2 * wide + 360 + 4 * gap)),
      height: Math.ceil(scale * (2 * height + 3 * gap)),
    },
  })
  await page.setContent(
    `<style>body { margin: 0; zoom: ${scale}; background: #9aa4ae; padding: ${gap}px; display: grid; gap: ${gap}px;
      grid-template-columns: ${wide}px ${wide}px 360px } img { display: block } img:last-child { grid-area: 1 / 3 }</style>${pictures
        .map(picture => `<img src="data:image/png;base64,${picture.toString('base64')}">`)
        .join('')}`,
  )
  const sheet = await page.screenshot()
  await page.close()
  return sheet
}
