import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, CDPSession, Frame, Page } from '@playwright/test'
import type { Portal } from '../portal/portal.ts'

/**
 * What some openings of a page, and one click in it, took. Times in milliseconds. An opening lasts from the frame's
 * navigation to the first paint, and not before the frame's `load` event: until then the portal hides it.
 */
export interface Measured {
  /** The portal's list, with nothing in the browser's cache. */
  readonly cold: number
  /**
   * When the page has been opened twice before: the rows of the last visit, where the page keeps any, and what the
   * portal has new of the first row. (That the list is of the last visit is said until its last page has come.)
   */
  readonly last: number
  readonly warm: number
  /** The same from the navigation of the portal's page that has the frame in it. */
  readonly coldPage: number
  readonly lastPage: number
  readonly warmPage: number
  /** From the click on Defer to the first paint without the row. */
  readonly click: number
  /** HTTP requests with preflights, and what travelled, until a cold opening's list. */
  readonly requests: number
  readonly bytes: number
  /** Time in scripts, the portal's page's among them, until then. */
  readonly script: number
  /** The longest task until a cold opening's list; 0 for none above 50 ms. */
  readonly longestTask: number
  /** Of a warm opening, until all rows are there. */
  readonly layoutShift: number
  /**
   * The longest task of a warm opening from the list on until all rows are there, and at a click; 0 for none above
   * 50 ms.
   */
  readonly readingTask: number
  readonly clickTask: number
  /** HTTP requests of a click, with preflights. */
  readonly clickRequests: number
  /** REST requests until all rows are there. */
  readonly restRequests: number
  /** What lives on the JavaScript heap then, in MB. */
  readonly memory: number
}

export interface Conditions {
  /** How many times slower the processor is. */
  readonly cpu: number
  readonly bitsPerSecond: number
}

/** `watch.js`, which runs in every frame before its page. */
export interface Watch {
  readonly rows: Promise<number>
  readonly fresh: Promise<number>
  readonly click: () => Promise<{ start: number; took: number }>
  readonly longest: (from?: number, to?: number) => number
  readonly shift: () => number
}

const benchOf = (frame: Frame) => frame.evaluateHandle(() => (window as unknown as { bench: Watch }).bench)

/**
 * Opens a page of a portal three times in a new profile, and clicks once.
 * @param isReady whether the portal has what the page leaves there for its next opening
 */
export async function measure(
  browser: Browser,
  portal: Portal,
  conditions: Conditions,
  isReady: () => boolean,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-US' })
  await context.addInitScript({ path: join(import.meta.dirname, 'watch.js') })
  try {
    const openOnce = async () => {
      const opened = await open(await context.newPage(), portal, conditions)
      // What is still asked for would keep the sandbox from the next one
      await opened.traffic.isQuiet()
      await until(isReady)
      await opened.page.close()
      return opened
    }
    const cold = await openOnce()
    // The browser keeps compiled code from the second time on
    await openOnce()
    markNews(portal)
    const before = portal.requests.length
    const { page, frame, cdp, traffic, ...warm } = await open(await context.newPage(), portal, conditions)
    await traffic.isQuiet()
    const bench = await benchOf(frame)
    const restRequests = portal.requests.length - before
    const [readingTask, layoutShift] = await bench.evaluate(
      (bench, at) => [bench.longest(at), bench.shift()] as const,
      warm.fresh,
    )
    const memory = await heapOf(cdp)
    const requests = traffic.requests
    const click = await bench.evaluate(bench => bench.click())
    const clickRequests = traffic.requests - requests
    const clickTask = await bench.evaluate((bench, start) => bench.longest(start), click.start)
    await page.close()
    return {
      cold: cold.fresh,
      last: warm.rows,
      warm: warm.fresh,
      coldPage: cold.fresh + cold.pageAhead,
      lastPage: warm.rows + warm.pageAhead,
      warmPage: warm.fresh + warm.pageAhead,
      click: click.took,
      requests: cold.requests,
      bytes: cold.bytes,
      script: cold.script,
      longestTask: cold.longest,
      layoutShift,
      readingTask,
      clickTask,
      clickRequests,
      restRequests,
      memory,
    }
  } finally {
    await context.close()
  }
}

/** Changes what the list begins with (by deadline), so that its news can be seen; `watch.js` knows the sign. */
function markNews(portal: Portal): void {
  const first = [...portal.tasks.values()]
    .filter(({ status, deadline }) => status === 3 && deadline)
    .sort((one, other) => one.deadline!.getTime() - other.deadline!.getTime())[0]!
  first.title = `${news} ${first.title}`
}
const news = '✎'

/** Whether the portal's list has begun with news: the page is opened for the last time. */
export const hasNews = (portal: Portal): boolean =>
  [...portal.tasks.values()].some(({ title }) => title.startsWith(news))

async function open(page: Page, portal: Portal, { cpu, bitsPerSecond }: Conditions) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Performance.enable')
  const traffic = watchTraffic(cdp, cpu > 1 ? 1_200 : 400)
  // The browser's own latency leaves preflights out: the servers are late instead
  const throughput = bitsPerSecond / 8
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await page.goto(portal.address, { waitUntil: 'commit' })
  const frame = await until(() => page.frames().find(frame => frame.parentFrame() && frame.url().startsWith('http')))
  const bench = await benchOf(frame)
  const [rows, fresh] = await bench.evaluate(({ rows, fresh }) => Promise.all([rows, fresh]))
  const longest = await bench.evaluate((bench, to) => bench.longest(0, to), fresh)
  const [pageOrigin, frameOrigin] = await Promise.all(
    [page, frame].map(place => place.evaluate(() => performance.timeOrigin)),
  )
  const script =
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000
  return {
    page,
    frame,
    cdp,
    traffic,
    rows,
    fresh,
    longest,
    pageAhead: frameOrigin! - pageOrigin!,
    script,
    requests: traffic.requests,
    bytes: traffic.bytes,
  }
}

/**
 * Counts what the frame asks for, its own page included, and not what the portal's page does.
 * @param quiet milliseconds in which the processor has had the time to ask for more
 */
function watchTraffic(cdp: CDPSession, quiet: number) {
  const counted = new Set<string>()
  const underWay = new Set<string>()
  let lastAt = Date.now()
  const traffic = {
    requests: 0,
    bytes: 0,
    /** Resolves when all is answered, and nothing more was asked for. */
    async isQuiet(): Promise<void> {
      while (underWay.size > 0 || Date.now() - lastAt < quiet) await setTimeout(50)
    },
  }
  const end = (requestId: string) => {
    if (underWay.delete(requestId)) lastAt = Date.now()
  }
  cdp.on('Network.requestWillBeSent', ({ requestId, request: { url } }) => {
    if (/\/sandbox\/|\/host\.|portal=|^data:|\.svg$/.test(url)) return
    counted.add(requestId)
    underWay.add(requestId)
    traffic.requests++
  })
  cdp.on('Network.requestServedFromCache', ({ requestId }) => {
    if (counted.delete(requestId)) traffic.requests--
  })
  cdp.on('Network.loadingFailed', ({ requestId }) => end(requestId))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    end(requestId)
    if (counted.has(requestId)) traffic.bytes += encodedDataLength
  })
  return traffic
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6
}

async function until<T>(find: () => T): Promise<NonNullable<T>> {
  for (;;) {
    const found = find()
    if (found) return found
    await setTimeout(20)
  }
}
