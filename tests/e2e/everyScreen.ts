import type { FrameLocator, Page } from '@playwright/test'
import type { Portal } from '../portal/portal.ts'
import type { PortalSettings } from '../portal/settings.ts'
import { writeDate } from '../dates.ts'
import { taskOf, type OpenedApp } from './fixtures.ts'

/** One of the app's screens, with as much open and failed at the same time as there can be. */
export interface Screen {
  readonly name: string
  readonly settings: Partial<PortalSettings>
  /** Answers that fail on the way. */
  readonly fails?: readonly (number | string)[]
  /** What happens in the portal before the app is opened. */
  readonly before?: (portal: Portal) => void
  /** Up to where it is looked at. No text is used: it is opened in other languages too. */
  readonly reach: (app: OpenedApp, page: Page) => Promise<void>
}

const first = (frame: FrameLocator, control: string) => frame.locator(`[data-control=${control}]`).first()

async function openView(frame: FrameLocator): Promise<void> {
  await frame.locator('[aria-controls="view keys settings"]').click()
  await frame.locator('#view select').first().waitFor()
}

async function press(frame: FrameLocator, page: Page, key: string): Promise<void> {
  await frame.locator('[role=tab][aria-selected=true]').focus()
  await page.keyboard.press(key)
}

/** Something was deferred, and two are selected, of which the first is overdue. */
async function chooseTwo({ frame }: OpenedApp): Promise<void> {
  await frame.locator('[data-control=act]').nth(3).click()
  await frame.locator('footer .result-strip button').first().waitFor()
  await frame.locator('[data-control=select]').first().check()
  await frame.locator('[data-control=select]').nth(9).check()
}

export const screens: readonly Screen[] = [
  {
    name: 'a selected overdue row, groups, what was done, a search, another menu',
    settings: { tasks: 30 },
    async reach(app, page) {
      await chooseTwo(app)
      await press(app.frame, page, '/')
      await app.frame.locator('input[type=search]').fill('report')
      await app.frame.locator('footer p').getByText('·').waitFor()
      await app.frame.locator('[aria-controls=until-selected]').click()
      await app.frame.locator('[role=menu]').waitFor()
    },
  },
  {
    name: 'all panels, over a selection and what was done',
    settings: { placement: 'DEFAULT', options: [], firstRun: true, bound: ['LEFT_MENU'], tasks: 30 },
    async reach(app, page) {
      const { frame } = app
      await frame.locator('#settings input').first().waitFor()
      await press(frame, page, '?')
      await frame.locator('kbd').first().waitFor()
      await openView(frame)
      await chooseTwo(app)
      await frame.locator('#view select').first().focus()
    },
  },
  {
    name: 'the keys',
    settings: {},
    async reach({ frame }, page) {
      await press(frame, page, '?')
      await frame.locator('kbd').first().waitFor()
    },
  },
  {
    name: 'a refused task, a deferral without an answer, a list that could not be read again',
    settings: { tasks: 12 },
    fails: [502],
    before(portal) {
      for (const title of ['Prepare the quarterly report', 'Review the contract with Brightwater'])
        taskOf(portal, title).isLocked = true
    },
    async reach({ frame, portal }) {
      await frame.locator('[data-control=act]').first().click()
      await frame.locator('[id^=problem-]').first().waitFor()
      await frame.locator('[data-control=act]').nth(1).click()
      await frame.locator('[id^=problem-]').nth(1).waitFor()
      portal.faults.add({ on: 'batch', times: Infinity, effect: { kind: 'status', status: 502 } })
      await frame.locator('.animate-pulse').waitFor({ state: 'detached' })
      await frame.locator('header button').last().click()
      await frame.locator('main strong').waitFor()
      await frame.locator('[data-control=act]').nth(2).click()
      await frame.locator('[id^=problem-]').nth(2).waitFor()
    },
  },
  {
    name: 'Deferred, by day of return, with a menu',
    settings: {},
    async reach({ frame }, page) {
      await press(frame, page, '2')
      await frame.locator('[data-control=act]').nth(1).waitFor()
      await openView(frame)
      await frame.locator('#view select').nth(1).selectOption('return')
      await first(frame, 'until').click()
      await frame.locator('[role=menu]').waitFor()
    },
  },
  {
    name: "a task's card, with a menu and a typed time",
    settings: { placement: 'TASK_VIEW_TAB' },
    async reach({ frame }) {
      await frame.locator('.opened-task [data-control=until]').click()
      await frame.locator('[role=menu]').waitFor()
      await frame.locator('[data-typed]').fill('xyzzy')
    },
  },
  {
    name: 'what has come back',
    settings: {},
    before(portal) {
      const away = [...portal.tasks.values()].filter(({ id }) => id <= 102)
      for (const task of away) task.status = 6
      portal.userOptions.returns = writeDate(
        away.map(({ id }) => id),
        new Date(Date.now() - 86_400_000),
      )
    },
    async reach({ frame }) {
      await frame.locator('h2 + div [aria-haspopup=menu]').first().click()
      await frame.locator('[role=menu]').waitFor()
    },
  },
  {
    name: 'settings that were refused, a question, places that have moved',
    settings: {
      placement: 'DEFAULT',
      options: [],
      firstRun: true,
      bound: ['LEFT_MENU', 'TASK_USER_LIST_TOOLBAR'],
    },
    async reach({ frame, portal }) {
      await frame.locator('#settings input').first().waitFor()
      portal.faults.add({
        on: 'placement.unbind',
        times: Infinity,
        effect: { kind: 'error', code: 'ACCESS_DENIED', status: 403 },
      })
      await frame.locator('#settings input:checked').first().click()
      await frame.locator('[id^=failure-]').first().waitFor()
      await frame.locator('#settings > button').last().click()
      await frame.locator('#remove-question').waitFor()
    },
  },
  {
    name: 'the wizard, partly refused',
    settings: { placement: 'DEFAULT', options: [], install: true },
    async reach({ frame, portal }) {
      portal.faults.add({
        on: 'placement.bind',
        skip: 1,
        effect: { kind: 'error', code: 'ACCESS_DENIED', status: 403 },
      })
      await frame.locator('main button').last().click()
      await frame.locator('[id^=failure-]').first().waitFor()
    },
  },
  {
    name: 'nothing in progress',
    settings: { tasks: 0 },
    async reach({ frame }) {
      await frame.locator('[data-offer], .py-10').first().waitFor()
    },
  },
]
