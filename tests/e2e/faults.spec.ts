import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { columns, faultsOf, rows, seen, type ActionColumn, type FaultRow } from './faults.ts'
import { expect, inProgress, test } from './fixtures.ts'
import type { Sandbox } from '../portal/server.ts'

/**
 * Every fault at every action, in the browser: what the user sees and what is true in the portal, as the table says; nothing blank, nothing busy for ever,
 * somebody who waits told for what, and everything as it should be once the fault is over, without a reload of the page.
 * `npm run faults` writes the table anew from what is seen, for a person to read before it is committed.
 */
interface Cell {
  readonly user: string
  readonly portal: string
}

const file = 'tests/e2e/faults.json'
const table = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Record<string, Record<string, Cell>>
const isWriting = process.env.FAULTS === 'write'

/** Up to the moment before the fault. What is returned goes on from there. */
async function prepareCell(row: FaultRow, column: ActionColumn, browser: Browser, sandbox: Sandbox): Promise<() => Promise<Cell>> {
  // Of its own: frames of one browser tell each other about changes
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  if (row.blocksStorage) await page.addInitScript(blockStorage)
  const isAtOpening = column.act === undefined
  const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', ...column.settings, ...(isAtOpening && { faults: faultsOf(row, column) }) })
  const frame = page.frameLocator('iframe[title="Defer"]')
  const begin = () => {
    if (row.isExpired) portal.tokens.expire()
    if (row.endsAfter) setTimeout(() => portal.faults.clear(), row.endsAfter)
  }
  if (isAtOpening) {
    let asked = 0
    if (row.isExpired) await page.route('**/rest/batch*', async (route) => {
      // Its preflight, where there is one, is not seen here
      if (asked++ === column.skip) portal.tokens.expire()
      await route.continue()
    })
  } else {
    await page.goto(portal.address)
    await column.prepare!(frame, page)
  }

  return async () => {
  if (column.act === undefined) {
    await page.goto(portal.address)
    if (row.endsAfter) setTimeout(() => portal.faults.clear(), row.endsAfter)
  } else {
    portal.faults.add(...faultsOf(row, column))
    begin()
    await column.act(frame, page)
  }

  const busy = frame.locator('[aria-busy=true], progress, .skeleton')
  const isInstalled = () => portal.isInstalled && column.name === 'install'
  // Ten seconds: by then it has ended, or says for what it waits
  await expect(async () => {
    const isTold = await frame.getByText(/^(Still waiting for Bitrix24 to answer\.|Bitrix24 is busy\. Going on in)/).count() > 0
    expect(isTold || isInstalled() || await busy.count() === 0, 'ended, or told').toBe(true)
  }).toPass({ timeout: 12_000 })
  await expect(async () => expect(isInstalled() || await busy.count() === 0, 'ended').toBe(true)).toPass({ timeout: 120_000 })
  // What follows by itself has followed when nothing has been asked for half a second
  let asked = -1
  await expect(async () => {
    const before = asked
    asked = portal.requests.length
    expect(before).toBe(asked)
    expect(isInstalled() || await busy.count() === 0).toBe(true)
  }).toPass({ intervals: [500], timeout: 120_000 })

  const cell = { user: isInstalled() ? 'the portal reloads its page' : await seen(frame), portal: column.truth(portal) }
  if (!isInstalled()) expect((await frame.locator('main').innerText()).length).toBeGreaterThan(20)

  // Over: a retry works without a reload of the page
  portal.faults.clear()
  if (column.name === 'install') {
    if (!isInstalled()) await frame.getByRole('button', { name: /^(Retry|Install)$/ }).first().click()
    await expect.poll(() => portal.isInstalled && portal.bindings.length).toBe(5)
  } else {
    await frame.getByRole('button', { name: 'Reload' }).click()
    const tab = column.name === 'deferred tab' ? portal.tasks : null
    const expected = tab ? [...tab.values()].filter(task => task.status === 6 && task.responsibleId === 1).length : inProgress(portal).length
    await expect(frame.locator('main')).toHaveAttribute('aria-busy', 'false')
    if (column.name === 'bulk') await frame.getByRole('searchbox').fill('')
    await expect(frame.locator('[role=tabpanel] li')).toHaveCount(expected)
    await expect(frame.locator('[role=alert]')).toHaveCount(0)
    expect([...portal.tasks.values()].filter(task => task.status === 2 && task.title !== 'Choose a caterer')).toEqual([])
  }
  await page.close()
  return cell
  }
}

function blockStorage(): void {
  if (window === window.top) return
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse })
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse })
  window.BroadcastChannel = refuse as unknown as typeof BroadcastChannel
}

for (const row of rows) {
  test(`fault: ${row.name}`, async ({ browser, sandbox }) => {
    test.setTimeout(240_000)
    const cells: Record<string, Cell> = {}
    const named = async <T>({ name }: ActionColumn, doing: Promise<T>) => {
      try {
        return await doing
      } catch (error) {
        throw new Error(`${row.name} at ${name}: ${String(error)}`, { cause: error })
      }
    }
    const waiting: Promise<void>[] = []
    for (const column of columns) {
      const go = await named(column, prepareCell(row, column, browser, sandbox))
      const going = named(column, go()).then(cell => void (cells[column.name] = cell))
      if (row.isSlow) waiting.push(going)
      else await going
    }
    await Promise.all(waiting)
    if (isWriting) {
      mkdirSync('test-results/faults', { recursive: true })
      writeFileSync(`test-results/faults/${rows.indexOf(row)}.json`, JSON.stringify({ [row.name]: Object.fromEntries(columns.map(({ name }) => [name, cells[name]])) }))
      return
    }
    for (const column of columns) expect.soft({ [column.name]: cells[column.name] }).toEqual({ [column.name]: table[row.name]?.[column.name] })
  })
}

