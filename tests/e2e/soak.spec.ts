import type { CDPSession, Page } from '@playwright/test'
import { expect, inProgress, test } from './fixtures.ts'
import { random, seed as firstSeed } from '../random.ts'

interface Alive {
  /**
   * Bytes of the page's own objects and strings: without compiled code and what the browser notes down for its
   * developer tools.
   */
  readonly objects: number
  readonly nodes: number
  readonly listeners: number
  readonly frames: number
}

/** What is alive in the page and its frames, by Chromium's own count, after a collection. */
async function alive(session: CDPSession): Promise<Alive> {
  // What one collection frees may have held something else
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find(metric => metric.name === name)?.value ?? NaN
  const chunks: string[] = []
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', collect)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', collect)
  return {
    objects: sizeOfObjects(chunks.join('')),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    frames: of('Frames'),
  }
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] }
  }
  readonly nodes: readonly number[]
}

function sizeOfObjects(json: string): number {
  const {
    snapshot: { meta },
    nodes,
  } = JSON.parse(json) as Snapshot
  const [width, type, size] = [
    meta.node_fields.length,
    meta.node_fields.indexOf('type'),
    meta.node_fields.indexOf('self_size'),
  ]
  const counted = new Set([
    'array',
    'string',
    'object',
    'closure',
    'regexp',
    'number',
    'concatenated string',
    'sliced string',
    'symbol',
    'bigint',
  ])
  let total = 0
  for (let node = 0; node < nodes.length; node += width) {
    if (counted.has(meta.node_types[type]![nodes[node + type]!]!)) total += nodes[node + size]!
  }
  return total
}

async function observed(page: Page): Promise<CDPSession> {
  // The portal's page lists every request, which would grow
  await page.route('**/sandbox/requests*', route => route.fulfill({ json: [] }))
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return session
}

/** Actions in all, those before the first measurement, and openings of the frame: many with `npm run soak`. */
const [actions, warmUp, openings] = process.env.SOAK ? [Number(process.env.SOAK), 200, 50] : [40, 15, 4]
/** How much may be alive at the end, compared with the first measurement: what was loaded late, and the last actions. */
const growth = 1.05

test(`${actions.toLocaleString('en')} actions with faults: nothing is lost, nothing grows`, async ({
  open,
  page,
  fails,
}) => {
  test.setTimeout(60_000 + actions * 3_000)
  await page.clock.install()
  const session = await observed(page)
  const seed = firstSeed()
  console.info(`soak: SEED=${seed}`)
  const next = random(seed)
  const pick = <T>(...of: readonly T[]): T => of[Math.floor(next() * of.length)]!
  const { frame, portal } = await open({ tasks: 40 })
  await expect(frame.getByRole('listitem')).toHaveCount(40)
  const all = [...portal.tasks.values()].filter(task => task.responsibleId === 1 && [3, 6].includes(task.status)).length
  const busy = frame.locator('[aria-busy=true], progress')
  /** A second goes by, as between two people's clicks; the SDK too lets pass no more than two requests in it. */
  const idle = () =>
    expect(async () => {
      await page.clock.fastForward(1_000)
      expect(await busy.count()).toBe(0)
    }).toPass({ intervals: [20], timeout: 60_000 })
  const tab = (name: string) => frame.getByRole('tab', { name })

  async function act(): Promise<void> {
    if (next() < 0.1) {
      portal.faults.add({
        on: 'batch',
        after: next() < 0.5,
        effect: pick(
          { kind: 'status', status: 502 } as const,
          { kind: 'cut', where: 'before' } as const,
          { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 } as const,
          { kind: 'body', body: '' } as const,
          { kind: 'truncated' } as const,
        ),
      })
    }
    if (next() < 0.02) portal.tokens.expire()
    // The portal's clock is not the page's
    portal.bucket.empty()
    switch (pick('defer', 'defer', 'key', 'key', 'undo', 'bulk', 'tab', 'search', 'reload', 'resume')) {
      case 'defer':
      case 'resume': {
        const button = frame.getByRole('button', { name: /^(Defer|Resume) (Check|Prepare|Call|Order)/ }).first()
        if ((await button.count()) > 0) await button.click()
        break
      }
      case 'key':
        await page.keyboard.press(pick('j', 'k', 'x', 'd', 'u', 'r', 'End', 'Home', 'Shift+ArrowDown'))
        break
      case 'undo':
        await page.keyboard.press('Control+z')
        break
      case 'bulk': {
        const box = frame.getByRole('checkbox', { name: 'Select all' })
        // Not there over an empty list
        if (await box.isVisible()) await box.click()
        const button = frame.getByRole('button', { name: /^(Defer|Resume) [\d,]+ tasks?$/ })
        if ((await button.count()) > 0) await button.click()
        break
      }
      case 'tab':
        await tab(pick('In progress', 'Deferred')).click()
        break
      case 'search':
        // Not there over a short list
        if (!(await frame.getByRole('searchbox').isVisible())) break
        await frame.getByRole('searchbox').fill(pick('delivery', '1', 'x', ''))
        await frame.getByRole('searchbox').fill('')
        // As people leave a field: from one that only a script leaves, the next change of the page would take the
        // focus back
        await page.keyboard.press('Tab')
        break
      case 'reload':
        await frame.getByRole('button', { name: 'Reload' }).click()
        break
    }
    await idle()
  }

  /**
   * The same list and the same focus each time, so that what is alive can be compared: every task in progress. The app
   * brings them back itself, because it would forget what it has done to a task that somebody else has moved.
   */
  async function measured(): Promise<Alive> {
    portal.faults.clear()
    portal.bucket.empty()
    await frame.getByRole('button', { name: 'Reload' }).click()
    await idle()
    await tab('Deferred').click()
    await expect(async () => {
      portal.bucket.empty()
      await page.clock.fastForward(1_000)
      const box = frame.getByRole('checkbox', { name: 'Select all' })
      if (await box.isVisible()) await box.check()
      const button = frame.getByRole('button', { name: /^Resume [\d,]+ tasks?$/ })
      if ((await button.count()) > 0) await button.click()
      await idle()
      expect(inProgress(portal)).toHaveLength(all)
    }).toPass({ intervals: [20] })
    await tab('In progress').click()
    await frame.getByRole('button', { name: 'Reload' }).click()
    await idle()
    // Nothing of what the last actions have said is still there, nor chosen
    await page.clock.fastForward(120_000)
    await idle()
    await expect(frame.locator('[role=tabpanel] li')).toHaveCount(all)
    await expect(frame.getByRole('checkbox', { checked: true })).toHaveCount(0)
    return alive(session)
  }

  for (let action = 0; action < warmUp; action++) await act()
  const before = await measured()
  for (let action = warmUp; action < actions; action++) await act()

  // Nobody else has touched them: all are in one list or the other, none half-way
  portal.faults.clear()
  await frame.getByRole('button', { name: 'Reload' }).click()
  await idle()
  expect(
    [...portal.tasks.values()].filter(task => task.responsibleId === 1 && [3, 6].includes(task.status)),
  ).toHaveLength(all)
  await tab('In progress').click()
  await expect(frame.locator('[role=tabpanel] li')).toHaveCount(inProgress(portal).length)
  const after = await measured()
  // Which of the faults were drawn is chance; the sandbox knows
  fails(
    ...portal.requests.flatMap<string>(({ status }) =>
      status === 0 ? ['net::ERR_EMPTY_RESPONSE'] : status >= 400 ? [String(status)] : [],
    ),
  )
  console.info(`soak: ${JSON.stringify({ before, after })}`)
  expect(after.objects / before.objects).toBeLessThan(growth)
  expect(after.nodes / before.nodes).toBeLessThan(growth)
  expect(after.listeners / before.listeners).toBeLessThan(growth)
})

test(`opening and closing the frame ${openings} times leaves nothing behind`, async ({ open, page }) => {
  test.setTimeout(180_000)
  const session = await observed(page)
  const { frame } = await open({ open: 'get' })
  await expect(frame.getByRole('searchbox')).toBeVisible()
  async function again(): Promise<void> {
    await page.evaluate(() => {
      const old = document.querySelector('iframe[title="Defer"]')!
      const parent = old.parentElement!
      old.remove()
      parent.append(old)
    })
    await expect(frame.getByRole('searchbox')).toBeVisible()
  }
  for (let time = 0; time < 3; time++) await again()
  const before = await alive(session)
  for (let time = 0; time < openings; time++) await again()
  const after = await alive(session)
  console.info(`frames: ${JSON.stringify({ before, after })}`)
  expect(after.frames).toBe(before.frames)
  expect(after.objects / before.objects).toBeLessThan(growth)
  expect(after.nodes / before.nodes).toBeLessThan(growth)
  expect(after.listeners / before.listeners).toBeLessThan(growth)
})
