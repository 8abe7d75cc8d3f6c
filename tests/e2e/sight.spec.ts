import type { Frame, Page } from '@playwright/test'
import { expect, opened, test, type OpenedApp } from './fixtures.ts'

interface Look {
  /** Of the control that has the focus; null if none of the frame has it. */
  readonly name: string | null
  /** Not in what the window shows of the frame, covered, or too small to press; null if nothing is wrong. */
  readonly fault: string | null
}

/** What the window shows of a frame that is a part of the portal's page. */
const partInSight = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe[title=Defer]')!.getBoundingClientRect()
    const around = document.querySelector('.windowed main')!.getBoundingClientRect()
    return {
      top: Math.max(0, around.top) - frame.top,
      bottom: Math.min(innerHeight, around.bottom, frame.bottom) - frame.top,
    }
  })

/** @param part of the frame; all of it if it fills the window */
function lookAtFocus(app: Frame, part?: { top: number; bottom: number }): Promise<Look> {
  return app.evaluate(part => {
    const { top, bottom } = part ?? { top: 0, bottom: innerHeight }
    const element = document.activeElement as HTMLElement
    if (element === document.body || !document.hasFocus()) return { name: null, fault: 'nothing has the focus' }
    const name = element.ariaLabel ?? element.textContent.trim()
    const target = (element as HTMLInputElement).labels?.[0] ?? element
    const box = target.getBoundingClientRect()
    const said = (fault: string) =>
      `${name || element.tagName} ${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)}×${Math.round(box.height)}: ${fault}`
    const inSight = element.getBoundingClientRect()
    // Half a pixel for what the window's own pixels cut off
    const middle = (inSight.top + inSight.bottom) / 2
    if (
      inSight.height > bottom - top
        ? middle < top || middle > bottom
        : inSight.top < top - 0.5 || inSight.bottom > bottom + 0.5
    )
      return { name, fault: said(`out of sight (${Math.round(top)} to ${Math.round(bottom)})`) }
    const [width, height] = [inSight.width, inSight.height]
    for (const [x, y] of [
      [0.5, 0.5],
      [0.1, 0.1],
      [0.9, 0.1],
      [0.1, 0.9],
      [0.9, 0.9],
    ] as const) {
      const hit = document.elementFromPoint(inSight.left + width * x, inSight.top + height * y)
      if (!hit || !(element.contains(hit) || (target.contains(hit) && target !== element)))
        return {
          name,
          fault: said(`covered by ${hit?.closest('header, footer, .until-menu, li')?.className ?? hit?.className}`),
        }
    }
    // A heading takes the focus so that it is read out, and is nothing to press
    if (element.tabIndex < 0 && !element.matches('[role=menuitem]')) return { name, fault: null }
    return { name, fault: Math.min(box.width, box.height) < 24 ? said('too small') : null }
  }, part)
}

/** Walks over controls by keyboard and gathers what is wrong with them. */
class Walk {
  readonly faults: string[] = []
  #steps = 0
  readonly page: Page
  readonly app: Frame
  readonly isCard: boolean

  constructor(page: Page, isCard = false) {
    this.page = page
    this.app = page.frames().find(frame => frame.parentFrame())!
    this.isCard = isCard
  }

  /** @returns the name of the control; null where the frame ends, if it may */
  async look(where: string, mayEnd = false): Promise<string | null> {
    const look = async () => lookAtFocus(this.app, this.isCard ? await partInSight(this.page) : undefined)
    let { name, fault } = await look()
    if (name === null && mayEnd) return null
    this.#steps++
    // The portal's page and the frame are scrolled one after the other. Once something is wrong the test fails anyway
    const end = performance.now() + (this.faults.length > 0 ? 100 : 5_000)
    while (fault && performance.now() < end) ({ name, fault } = await look())
    if (fault) this.faults.push(`${where}: ${fault}`)
    return name
  }

  async press(where: string, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      await this.look(`${where}, ${key}`)
    }
  }

  /** Over what Tab leads to, up to the end of the frame. @returns names of the controls */
  async tab(where: string, most = 40): Promise<string[]> {
    const names: string[] = []
    for (let count = 0; count < most; count++) {
      await this.page.keyboard.press('Tab')
      const name = await this.look(where, true)
      if (name === null) break
      names.push(name)
    }
    return names
  }

  get steps(): number {
    return this.#steps
  }
}

const sizes = [
  { width: 640, height: 600 },
  { width: 360, height: 640 },
  { width: 320, height: 256 },
  { width: 320, height: 180 },
  { width: 1366, height: 625, isCard: true },
]

/** The frame alone is the window, or a card in a page that scrolls. */
async function openAt(
  { page, open }: { page: Page; open: (settings: object) => Promise<OpenedApp> },
  { width, height, isCard = false }: (typeof sizes)[number],
  settings: object = {},
): Promise<OpenedApp> {
  await page.setViewportSize({ width, height })
  const app = await open({
    tasks: 30,
    ...(isCard
      ? { placement: 'TASK_VIEW_TAB', window: height }
      : { placement: 'LEFT_MENU', slider: true, options: { IFRAME: 'Y' } }),
    ...settings,
  })
  if (!isCard)
    await page.addStyleTag({
      content: '.app.slider { inset: 0 !important } .app.slider iframe { height: 100vh !important }',
    })
  return app
}

for (const size of sizes) {
  const name = `${size.width} × ${size.height}${size.isCard ? ' in a card' : ''}`

  test(`a walk by keyboard finds every control in sight, uncovered and large enough: ${name}`, async ({
    open,
    page,
  }) => {
    const { frame, list } = await openAt({ page, open }, size)
    await expect(list.getByRole('listitem').nth(8)).toBeAttached()
    const walk = new Walk(page, size.isCard)
    const tab = frame.getByRole('tab', { name: 'In progress' })

    await tab.focus()
    await walk.tab('list')
    await tab.focus()
    await walk.press(
      'list',
      ...Array<string>(9).fill('j'),
      'PageDown',
      'End',
      // Up to the head, which covers what is above
      ...Array<string>(14).fill('ArrowUp'),
      'Home',
    )
    for (const steps of [1, 4, 3, 8]) {
      await walk.press('list', ...Array<string>(steps).fill('j'), 't')
      await frame.getByRole('menu').waitFor()
      await walk.press('menu', ...Array<string>(6).fill('ArrowDown'))
      await page.keyboard.press('Escape')
      await walk.look('menu closed')
    }

    // Down to the strip, which covers what is below
    await walk.press('selection', 'Home', 'x', 'j', 'x', ...Array<string>(14).fill('j'), 'End', 'k')
    await frame.getByRole('button', { name: 'Defer 2 tasks' }).waitFor()
    await walk.tab('selection')
    await frame.getByRole('button', { name: /^Until… 2/ }).focus()
    await walk.press('bulk menu', 'Enter')
    await frame.getByRole('menu').waitFor()
    await walk.press('bulk menu', ...Array<string>(6).fill('ArrowDown'))
    await page.keyboard.press('Escape')
    await frame.getByRole('button', { name: 'Clear selection' }).click()

    await tab.focus()
    await page.keyboard.press('?')
    await frame.getByRole('region', { name: 'Keyboard' }).waitFor()
    await walk.tab('keys')
    await frame.getByRole('button', { name: 'Close' }).first().click()

    await frame.getByRole('button', { name: 'View', exact: true }).first().focus()
    await page.keyboard.press('Enter')
    await frame.getByRole('combobox', { name: 'Theme' }).waitFor()
    await walk.look('View')
    expect(await walk.tab('View')).toContain('Keyboard shortcuts')
    await frame.getByRole('combobox', { name: 'Theme' }).focus()
    await page.keyboard.press('Escape')

    await frame.locator('[data-control=act]').first().focus()
    await walk.press('moved', 'Enter')
    await frame.getByRole('button', { name: 'Undo' }).waitFor()
    await walk.tab('moved')

    await frame.getByRole('tab', { name: 'Deferred' }).focus()
    await page.keyboard.press('2')
    await frame
      .getByRole('button', { name: /^Resume/ })
      .first()
      .waitFor()
    await frame.getByRole('tab', { name: 'Deferred' }).focus()
    await walk.tab('deferred')
    await frame.getByRole('tab', { name: 'Deferred' }).focus()
    await walk.press('deferred', 'j', 'j', 't', ...Array<string>(5).fill('ArrowDown'), 'Escape')
    expect(walk.faults, `of ${walk.steps} steps`).toEqual([])
  })
}

test('so does one over settings, the wizard and failures, 320 × 256', async ({ open, page, fails }) => {
  fails(502)
  const size = { width: 320, height: 256 }
  const { frame } = await openAt({ page, open }, size, {
    placement: 'DEFAULT',
    firstRun: true,
    options: [],
    bound: ['LEFT_MENU'],
  })
  await frame.getByRole('button', { name: 'Remove everywhere' }).waitFor()
  const settings = new Walk(page)
  await frame.getByRole('heading', { name: 'Where Defer appears' }).focus()
  expect(await settings.tab('settings')).toContain('Left menu')
  expect(settings.faults).toEqual([])

  const wizard = await openAt({ page, open }, size, { placement: 'DEFAULT', install: true, options: [] })
  await wizard.frame.getByRole('button', { name: 'Install' }).waitFor()
  const wizardWalk = new Walk(page)
  await wizard.frame.getByRole('checkbox').first().focus()
  expect(await wizardWalk.tab('wizard')).toContain('Install')
  expect(wizardWalk.faults).toEqual([])

  const failed = await openAt({ page, open }, size, {
    faults: [{ on: 'batch', times: Infinity, effect: { kind: 'status', status: 502 } }],
  })
  await failed.frame.getByRole('alert').waitFor()
  const failedWalk = new Walk(page)
  await failed.frame.getByRole('tab').first().focus()
  expect(await failedWalk.tab('failure')).toContain('Retry, Your tasks could not be loaded.')
  expect(failedWalk.faults).toEqual([])
})

test('a finger finds every control of the list 40 pixels high', async ({ browser, sandbox, time }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await page.goto(sandbox.createPortal({ tasks: 30, placement: 'TASK_VIEW_TAB', now: time.now }).address)
  const frame = page.frameLocator('iframe[title="Defer"]')
  await frame.getByRole('listitem').nth(8).waitFor()
  const small = await frame.locator('button, label, a, select').evaluateAll(controls =>
    controls.flatMap(control => {
      const { width, height } = control.getBoundingClientRect()
      return height > 0 && Math.min(width, height) < 40
        ? [`${control.ariaLabel ?? control.textContent} ${width} × ${height}`]
        : []
    }),
  )
  expect(small).toEqual([])
  // The one acts at once, the other only opens
  const gaps = await frame
    .locator('.acts')
    .evaluateAll(all =>
      all.map(({ children: [act, opens] }) => opens!.getBoundingClientRect().left - act!.getBoundingClientRect().right),
    )
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8)
  await context.close()
})

test('a menu closes when one clicks elsewhere, which is what is pressed', async ({ open, page }) => {
  const { frame, list } = await open({ tasks: 30 })
  const until = list.getByRole('button', { name: /^Until…/ })
  await until.nth(3).click()
  await frame.getByRole('menu').waitFor()
  await list.getByRole('checkbox').nth(8).check()
  await expect(frame.getByRole('menu')).toBeHidden()
  await expect(list.getByRole('checkbox').nth(8)).toBeFocused()
  await until.nth(3).click()
  await frame.getByRole('menu').waitFor()
  await until.nth(5).click()
  await expect(until.nth(3)).toHaveAttribute('aria-expanded', 'false')
  await expect(frame.getByRole('menu')).toHaveCount(1)
  await until.nth(5).click()
  await expect(frame.getByRole('menu')).toBeHidden()
  await frame.getByRole('button', { name: /^Until… 1/ }).click()
  await frame.getByRole('menu').waitFor()
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await expect(frame.getByRole('menu')).toBeHidden()
  await page.mouse.move(0, 0)
})

test('the menu for what is chosen moves neither the rows nor the strip', async ({ open, page }) => {
  const { frame, list } = await openAt({ page, open }, { width: 360, height: 640 })
  await list.getByRole('checkbox').nth(1).check()
  const act = frame.getByRole('button', { name: 'Defer 1 task' })
  const places = async () => [
    (await act.boundingBox())!.y,
    (await list.getByRole('checkbox').nth(1).boundingBox())!.y,
    await frame.locator('html').evaluate(html => html.scrollHeight),
  ]
  await act.waitFor()
  const before = await places()
  await frame.getByRole('button', { name: /^Until… 1/ }).click()
  await expect(frame.getByRole('menuitem').first()).toBeFocused()
  expect(await places()).toEqual(before)
})

test("so it does at a click in the portal's page, except while a date is picked or words are typed", async ({
  open,
  page,
}) => {
  const { frame, list } = await open({ placement: 'TASK_VIEW_TAB', tasks: 30 })
  const until = list.getByRole('button', { name: /^Until…/ }).nth(3)
  const menu = frame.getByRole('menu')
  const outside = page.getByRole('heading').first()
  await until.click()
  await expect(frame.getByRole('menuitem').first()).toBeFocused()
  await outside.click()
  await expect(menu).toBeHidden()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)

  await until.click()
  const line = frame.getByRole('textbox', { name: 'Date and time' })
  await line.fill('fri 14')
  await outside.click()
  await expect(line).toHaveValue('fri 14')
  await line.fill('')
  await outside.click()
  await expect(line).toBeHidden()

  await until.click()
  await frame.getByRole('menuitem', { name: 'Pick a date…' }).click()
  const field = frame.locator('[type=datetime-local]')
  await expect(field).toBeFocused()
  await outside.click()
  await expect(field).toBeVisible()
})

for (const deviceScaleFactor of [1, 1.25, 2]) {
  test(`nothing of the rows is seen above the bar where the frame begins at a fraction of a pixel: ${deviceScaleFactor} pixels to one of CSS`, async ({
    browser,
    sandbox,
    time,
  }) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 625 }, deviceScaleFactor })
    const page = await context.newPage()
    const portal = sandbox.createPortal({ placement: 'TASK_VIEW_TAB', window: 625, tasks: 30, now: time.now })
    await page.goto(portal.address)
    const { frame, list } = opened(page, portal)
    await expect(list.getByRole('listitem').nth(20)).toBeAttached()
    const app = page.frames().find(frame => frame.parentFrame())!
    await app.evaluate(() => {
      const style = new CSSStyleSheet()
      style.replaceSync('#rows, #rows * { background: #f00 !important; border-color: #f00 !important }')
      document.adoptedStyleSheets = [style]
    })
    const iframe = page.locator('iframe[title=Defer]')
    const head = frame.locator('header').first()
    const red = async () => {
      const { x, y, width } = (await head.boundingBox())!
      const picture = await page.screenshot({ clip: { x, y: Math.max(0, y - 2), width, height: 4 } })
      return page.evaluate(async data => {
        const bytes = Uint8Array.from(atob(data), sign => sign.charCodeAt(0))
        const image = await createImageBitmap(new Blob([bytes]))
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        context.drawImage(image, 0, 0)
        const { data: pixels } = context.getImageData(0, 0, image.width, image.height)
        let count = 0
        for (let at = 0; at < pixels.length; at += 4) if (pixels[at]! > pixels[at + 1]! + 20) count++
        return count
      }, picture.toString('base64'))
    }
    for (const fraction of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      // The frame begins so far above what is seen
      await iframe.evaluate((iframe, fraction) => {
        iframe.style.marginTop = '0'
        const scrolls = document.querySelector('.windowed main')!
        scrolls.scrollTop = 0
        const top = iframe.getBoundingClientRect().top - scrolls.getBoundingClientRect().top
        iframe.style.marginTop = `${Math.ceil(top) - top + 1 - fraction}px`
        scrolls.scrollTop = Math.ceil(top) + 501
      }, fraction)
      const top = () =>
        iframe.evaluate(
          iframe =>
            document.querySelector('.windowed main')!.getBoundingClientRect().top - iframe.getBoundingClientRect().top,
        )
      expect((await top()) % 1).toBeCloseTo(fraction, 1)
      await expect
        .poll(async () => Math.abs((await head.boundingBox())!.y - (await iframe.boundingBox())!.y - (await top())))
        .toBeLessThan(2)
      expect(await red(), `at ${fraction}`).toBe(0)
    }
    await context.close()
  })
}

test('nothing moves for those who want no motion', async ({ open, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { portal, frame, list } = await open()
  await list.getByRole('listitem').first().waitFor()
  const answers = [portal.hold(), portal.hold()]
  await frame.getByRole('button', { name: 'Reload' }).click()
  await list.locator('[data-control=act]').first().click()
  await frame.locator('.spinning').waitFor()
  expect(await frame.locator('html').evaluate(() => document.getAnimations().length)).toBe(0)
  for (const answer of answers) answer()
})

/** What is seen of the rows' second lines: how wide each part is, how wide it wants to be, and which way it is cut. */
const secondLines = ({ frame }: Pick<OpenedApp, 'frame'>) =>
  frame.locator('.facts').evaluateAll(lines =>
    lines.flatMap(line => {
      const { bottom } = line.getBoundingClientRect()
      return [...line.children].flatMap((part, index) => {
        const name = part.querySelector('bdi')!
        const { top, width } = part.getBoundingClientRect()
        const isCut = name.scrollWidth > name.clientWidth + 1
        const isLatin = /^[\x20-\x7e]/.test(name.textContent)
        return top > bottom - 4
          ? []
          : [
              {
                text: part.textContent,
                index,
                width,
                isCut,
                isTurned: isLatin !== (getComputedStyle(name).direction === 'ltr'),
              },
            ]
      })
    }),
  )

for (const [lang, width] of [
  ['en', 360],
  ['en', 640],
  ['de', 360],
  ['ar', 360],
  ['ar', 640],
] as const) {
  test(`a row's second line shows nothing cut to a few letters, nor at its beginning: ${lang}, ${width} px`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    const { frame } = await open({ placement: 'TASK_VIEW_TAB', lang })
    const seen = []
    for (const tab of [0, 1]) {
      await frame.getByRole('tab').nth(tab).click()
      await frame.locator('[role=tabpanel] .act').first().waitFor()
      seen.push(...(await secondLines({ frame })))
    }
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.filter(({ isCut, width, isTurned }) => isTurned || (isCut && width < 80))).toEqual([])
  })
}
