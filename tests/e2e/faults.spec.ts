import type { FrameLocator, Page } from '@playwright/test'
import { actions, faults, faultsAt, type Action, type Fault, type Hands } from '../faults/matrix.ts'
import { outcomeOf } from '../faults/rule.ts'
import { glance, readSaid, seenOf, toSeen } from '../faults/words.ts'
import type { Sandbox } from '../portal/server.ts'
import { expect, test, textsOf, type Time } from './fixtures.ts'

/**
 * Faults at actions in a browser with the built app, as the rule says it. All cells are tried below the browser
 * (`tests/faults`); here is what jsdom can't tell: a real network that fails, a real frame, real policies.
 */
const handsOf = (frame: FrameLocator): Hands => ({
  click: (role, name) => frame.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).click(),
  has: async (role, name) => (await frame.getByRole(role, { name }).count()) > 0,
  search: words => frame.getByRole('searchbox').fill(words),
  async sees({ button, checkbox, rows }) {
    if (button !== undefined) await expect(frame.getByRole('button', { name: button })).toBeVisible()
    if (checkbox !== undefined) await expect(frame.getByRole('checkbox', { name: checkbox })).toBeVisible()
    if (rows !== undefined)
      await expect.poll(async () => (await frame.locator('main').evaluate(glance)).rows).toBe(rows)
  },
})

function blockStorage(): void {
  if (window === window.top) return
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse })
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
  window.BroadcastChannel = refuse as unknown as typeof BroadcastChannel
}

/** What the browser says of the answers. */
function failuresOf({ how }: Fault): string[] {
  return how.flatMap(text => {
    if (/^batch.*:expire$/.test(text)) return ['401']
    if (text.includes(':cut=before')) return ['net::ERR_EMPTY_RESPONSE']
    if (text.includes(':cut=middle')) return ['net::ERR_CONTENT_LENGTH_MISMATCH']
    if (text.includes(':opaque=')) return ['CORS', 'net::ERR_FAILED']
    const [, status] = /^batch.*:(?:error=\w+\/|status=)(\d+)$/.exec(text) ?? []
    return status ?? []
  })
}

/** What an answer that never comes costs: the SDK's timeout is the browser's own, which no test can put forward. */
const takesLong = ({ how }: Fault) => how.some(text => /^batch:(hang|delay=[47]0000)$/.test(text))

async function tryCell(fault: Fault, action: Action, page: Page, time: Time, sandbox: Sandbox): Promise<void> {
  const expected = seenOf(outcomeOf(fault, action), textsOf('en'))
  if (fault.blocksStorage) await page.addInitScript(blockStorage)
  await page.clock.install()
  const atOpening = action.act === undefined
  const portal = sandbox.createPortal({
    placement: 'TASK_USER_LIST_TOOLBAR',
    now: time.now,
    ...action.settings,
    ...(atOpening && !action.opensAgain && { faults: faultsAt(fault, action) }),
  })
  const frame = page.frameLocator('iframe[title="Defer"]')
  const hands = handsOf(frame)
  const main = frame.locator('main')
  await page.goto(portal.address)
  if (action.opensAgain) {
    await hands.sees({ rows: action.before.rows! })
    // The list is kept a second after it has come, its key sent five seconds after it was set
    await time.passUntil(
      page,
      async () =>
        Boolean(portal.userOptions.seal) &&
        (await main.evaluate(() => localStorage.getItem('defer last visit') !== null)),
    )
    portal.faults.add(...faultsAt(fault, action))
    await page.goto(portal.address)
  }
  if (!atOpening) {
    await action.prepare!(hands)
    portal.faults.add(...faultsAt(fault, action))
  }
  if (fault.endsAfter) void time.wait(fault.endsAfter).then(() => portal.faults.clear())
  await action.act?.(hands)

  const isReloaded = () => action.does === 'install' && portal.isInstalled
  const look = () => main.evaluate(glance)
  // The clock is put forward while somebody waits, the more the longer; whoever waits is told for what within ten
  // seconds
  let silence = 0
  let quiet = 0
  let asked = -1
  await expect(async () => {
    expect(time.isQuiet(), 'nothing is on its way').toBe(true)
    const { isBusy, isTold, seconds } = isReloaded() ? { isBusy: false, isTold: false, seconds: 0 } : await look()
    silence = isBusy && !isTold ? silence + step : 0
    quiet = isBusy || portal.requests.length !== asked ? 0 : quiet + 1
    asked = portal.requests.length
    expect(silence, 'milliseconds without a word').toBeLessThanOrEqual(10_000)
    const next = isTold ? Math.max(4 * step, (seconds - 1) * 1000) : step
    if (quiet < 3 && !isReloaded()) await time.pass(page, next)
    expect(quiet >= 3 || isReloaded(), 'at rest').toBe(true)
  }).toPass({ intervals: [takesLong(fault) ? 1_000 : 50], timeout: 90_000 })

  if (isReloaded()) expect(action.truth(portal)).toBe(expected.portal)
  else expect(toSeen(await look(), await main.evaluate(readSaid), action.truth(portal))).toEqual(expected)

  // Over: a retry works without a reload of the page
  portal.faults.clear()
  if (expected.portal !== action.after.portal) await action.again(hands)
  await expect.poll(() => action.truth(portal)).toBe(action.after.portal)
  if (action.does === 'install') return
  await time.pass(page, step)
  await expect(main).toHaveAttribute('aria-busy', 'false')
  await hands.click('button', 'Reload')
  await hands.sees({ rows: action.after.rows! })
  await expect(frame.getByRole('alert')).toHaveCount(0)
  expect(
    [...portal.tasks.values()].filter(({ status, title }) => status === 2 && title !== 'Choose a caterer'),
  ).toEqual([])
}

const step = 500

for (const fault of faults) {
  for (const action of actions.filter(({ name }) => fault.inBrowser?.includes(name))) {
    const tag = takesLong(fault) ? '@waits' : []
    test(`${fault.name}: ${action.name}`, { tag }, async ({ page, time, sandbox, fails }) => {
      if (takesLong(fault)) {
        test.setTimeout(120_000)
        // What turns all that time would be drawn sixty times a second
        await page.emulateMedia({ reducedMotion: 'reduce' })
      }
      fails(...failuresOf(fault))
      await tryCell(fault, action, page, time, sandbox)
    })
  }
}
