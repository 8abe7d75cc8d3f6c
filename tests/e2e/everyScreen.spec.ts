import type { Page } from '@playwright/test'
import type { Sandbox } from '../portal/server.ts'
import { screens, type Screen } from './everyScreen.ts'
import { paleParts } from './picture.ts'
import { expect, expectNoViolations, opened, test, type OpenedApp, type Time } from './fixtures.ts'

async function show(
  { sandbox, page, time }: { sandbox: Sandbox; page: Page; time: Time },
  { settings, before, reach }: Screen,
  lang = 'en',
): Promise<OpenedApp> {
  const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', now: time.now, lang, ...settings })
  // The app sets its theme anew when the browser's changes
  portal.userOptions.theme = 'system'
  before?.(portal)
  await page.goto(portal.address)
  const app = opened(page, portal)
  await reach(app, page)
  return app
}

/** Names of buttons that more than one has, among them those of which each does the same. */
async function repeatedNames({ frame }: OpenedApp): Promise<string[]> {
  const names = [...(await frame.locator('body').ariaSnapshot()).matchAll(/- button "((?:[^"\\]|\\.)*)"/g)].map(
    ([, name]) => name!,
  )
  expect(names.length).toBeGreaterThan(0)
  return names.filter((name, index) => names.indexOf(name) < index)
}

/** For contrast axe asks for `-webkit-text-fill-color`, for which Chromium gives the page's own colour. */
const notSeenByAxe = ['color-contrast']

/** Each two of width, theme and forced colours together once; the fourth is the test in Arabic. */
const looks = [
  { width: 900, theme: 'light', forcedColors: 'none' },
  { width: 900, theme: 'dark', forcedColors: 'active' },
  { width: 360, theme: 'dark', forcedColors: 'none' },
] as const

/** What differs too little from what is behind it. */
async function expectNothingPale(page: Page): Promise<void> {
  const { pale, count } = await paleParts(page)
  expect(count).toBeGreaterThan(3)
  expect(pale).toEqual([])
}

// So that a stroke has its own colour somewhere
test.use({ deviceScaleFactor: 2 })

for (const screen of screens) {
  test(`no two buttons have one name, and axe has nothing to say, in either theme and in forced colours, wide and narrow: ${screen.name}`, async ({
    sandbox,
    page,
    time,
    fails,
  }) => {
    fails(...(screen.fails ?? []))
    await page.setViewportSize({ width: 900, height: 1_000 })
    const app = await show({ sandbox, page, time }, screen)
    expect(await repeatedNames(app)).toEqual([])
    // What is said would be said together with them
    await expect(app.frame.locator(':is([role=status], [role=alert], [aria-live]) :is(button, a, input)')).toHaveCount(
      0,
    )
    for (const { width, theme, forcedColors } of looks) {
      await page.setViewportSize({ width, height: 1_000 })
      await page.emulateMedia({ forcedColors, colorScheme: theme, reducedMotion: 'reduce' })
      await expect(app.frame.locator('html')).toHaveClass(theme)
      await test.step(`${width} px, ${theme}, forced colours: ${forcedColors}`, async () => {
        await expectNoViolations(page, forcedColors === 'active' ? notSeenByAxe : [])
        await expectNothingPale(page)
      })
    }
  })

  test(`nor in Arabic: ${screen.name}`, async ({ sandbox, page, time, fails }) => {
    fails(...(screen.fails ?? []))
    await page.setViewportSize({ width: 360, height: 1_000 })
    const app = await show({ sandbox, page, time }, screen, 'ar')
    expect(await repeatedNames(app)).toEqual([])
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light', reducedMotion: 'reduce' })
    await expectNoViolations(page, notSeenByAxe)
    await expectNothingPale(page)
  })
}
