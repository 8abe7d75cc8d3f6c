import { describe, expect, it, vi } from 'vitest'
import { messages } from '../component/render.ts'
import { createPage, type Page } from './below.ts'
import { faults as everyFault, faultsAt, type Action, type Fault } from './matrix.ts'
import { outcomeOf } from './rule.ts'
import { glance, seenOf, type Glance } from './words.ts'

/** Every fault, or some, at some actions, below the browser. */
export function tryFaults(actions: readonly Action[], faults: readonly Fault[] = everyFault): void {
  describe.each(actions)('at $name', action => {
    it.each(faults)('$name', fault => tryCell(fault, action))
  })
}

function blockStorage(): void {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) vi.stubGlobal(name, undefined)
  vi.spyOn(document, 'cookie', 'get').mockImplementation(refuse)
  vi.stubGlobal('BroadcastChannel', refuse)
}

async function tryCell(fault: Fault, action: Action): Promise<void> {
  const expected = seenOf(outcomeOf(fault, action), messages.text)
  localStorage.clear()
  if (fault.blocksStorage) blockStorage()
  const page = await createPage({ ...action.settings })
  const { portal, hands } = page
  const begin = () => {
    portal.faults.add(...faultsAt(fault, action))
    if (fault.endsAfter) setTimeout(() => portal.faults.clear(), fault.endsAfter)
  }
  if (action.opensAgain) {
    await page.open()
    await pass(page)
    if (!fault.blocksStorage) await page.pass(() => localStorage.getItem('defer last visit') !== null, 10_000)
    page.close()
  }
  if (!action.act) begin()
  await page.open()
  if (action.act) {
    await action.prepare!(hands)
    begin()
  }
  const stood =
    action.name === 'deferred tab'
      ? 0
      : action.opensAgain && !fault.blocksStorage
        ? action.before.rows!
        : (glance().rows ?? 0)
  await action.act?.(hands)

  await pass(page, ({ rows }) =>
    expect(rows ?? 0, 'rows of the list that stood').toBeGreaterThanOrEqual(Math.min(stood, expected.rows ?? 0)),
  )
  expect(page.seen(action.truth)).toEqual(expected)
  expect(paused(page)).toEqual([])

  // Over: a retry works without a reload of the page
  portal.faults.clear()
  if (expected.portal !== action.after.portal) await action.again(hands)
  await pass(page)
  if (action.does !== 'install') {
    await hands.click('button', 'Reload')
    await pass(page)
  }
  expect(page.seen(action.truth)).toMatchObject({ rows: action.after.rows, portal: action.after.portal, alerts: [] })
  expect(paused(page)).toEqual([])
}

/**
 * Until nothing is busy any more, and nothing is asked for by itself for a second. Whoever waits is told for what
 * within ten.
 */
async function pass(page: Page, watch: (glance: Glance) => void = () => {}): Promise<void> {
  const { requests } = page.portal
  let asked = requests.length
  let quietSince = Date.now()
  let silentSince = Date.now()
  await page.pass(
    () => Date.now() - quietSince >= 1_000,
    15 * 60_000,
    glance => {
      if (glance.isBusy || requests.length !== asked) quietSince = Date.now()
      asked = requests.length
      if (!glance.isBusy || glance.isTold) silentSince = Date.now()
      expect(Date.now() - silentSince, 'milliseconds without a word').toBeLessThanOrEqual(10_000)
      watch(glance)
    },
  )
}

/** The seed has one that somebody has paused. */
const paused = ({ portal }: Page) =>
  [...portal.tasks.values()].filter(({ status, title }) => status === 2 && title !== 'Choose a caterer')
