import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Browser, CDPSession, Frame, Page } from '@playwright/test'
import type { Portal } from '../portal/portal.ts'

/** What one opening of a page, and one click in it, took. Times in milliseconds. */
export interface Measured {
  /** From the frame's navigation to the first paint with rows: with nothing in the browser's cache, and when it has been opened twice before. */
  readonly cold: number
  readonly warm: number
  /** The same from the navigation of the portal's page that has the frame in it. */
  readonly coldPage: number
  readonly warmPage: number
  /** From the click on Defer to the first paint without the row. */
  readonly click: number
  /** HTTP requests with preflights, and what travelled, until half a second after a cold opening's list. */
  readonly requests: number
  readonly bytes: number
  /** Time in scripts, the portal's page's among them, until then. */
  readonly script: number
  /** The longest task until the list stands; 0 for none above 50 ms. */
  readonly longestTask: number
  readonly layoutShift: number
  /** The longest task from the list on until all rows are there, and at a click; 0 for none above 50 ms. */
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
interface Watch {
  readonly shown: Promise<{ at: number, shift: number, longest: number }>
  readonly click: () => Promise<number>
  readonly longest: () => number
}

const benchOf = (frame: Frame) => frame.evaluateHandle(() => (window as unknown as { bench: Watch }).bench)

/** Opens a page of a portal three times in a new profile, and clicks once. @param createPortal a new one for each opening */
export async function measure(browser: Browser, createPortal: () => Portal, conditions: Conditions): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-US' })
  await context.addInitScript({ path: join(import.meta.dirname, 'watch.js') })
  try {
    const openOnce = async () => {
      const opened = await open(await context.newPage(), createPortal(), conditions)
      // What is still asked for would keep the sandbox from the next one
      await opened.traffic.isQuiet()
      await opened.page.close()
      return opened
    }
    const cold = await openOnce()
    // The browser keeps compiled code from the second time on
    await openOnce()
    const portal = createPortal()
    const { page, frame, cdp, traffic, ...warm } = await open(await context.newPage(), portal, conditions)
    await traffic.isQuiet()
    const bench = await benchOf(frame)
    const readingTask = await bench.evaluate(bench => bench.longest())
    const restRequests = portal.requests.length
    const memory = await heapOf(cdp)
    const before = traffic.requests
    const click = await bench.evaluate(bench => bench.click())
    const clickRequests = traffic.requests - before
    const clickTask = await bench.evaluate(bench => bench.longest())
    await page.close()
    const { at, fromPage, requests, bytes, script, longest, shift } = cold
    return {
      cold: at, warm: warm.at, coldPage: fromPage, warmPage: warm.fromPage, click, requests, bytes, script, longestTask: longest, layoutShift: shift,
      readingTask, clickTask, clickRequests, restRequests, memory,
    }
  } finally {
    await context.close()
  }
}

async function open(page: Page, portal: Portal, { cpu, bitsPerSecond }: Conditions) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Performance.enable')
  const traffic = watchTraffic(cdp)
  // The browser's own latency leaves preflights out: the servers are late instead
  const throughput = bitsPerSecond / 8
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: throughput, uploadThroughput: throughput })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await page.goto(portal.address, { waitUntil: 'commit' })
  const frame = await until(() => page.frames().find(frame => frame.parentFrame() && frame.url().startsWith('http')))
  const shown = await (await benchOf(frame)).evaluate(bench => bench.shown)
  const [pageOrigin, frameOrigin] = await Promise.all([page, frame].map(place => place.evaluate(() => performance.timeOrigin)))
  const script = (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000
  return { page, frame, cdp, traffic, ...shown, fromPage: shown.at + frameOrigin! - pageOrigin!, script, requests: traffic.requests, bytes: traffic.bytes }
}

/** Counts what the frame asks for, its own page included, and not what the portal's page does. */
function watchTraffic(cdp: CDPSession) {
  const counted = new Set<string>()
  const underWay = new Set<string>()
  let lastAt = Date.now()
  const traffic = {
    requests: 0,
    bytes: 0,
    /** Resolves when all is answered, and a slow processor has had the time to ask for more. */
    async isQuiet(): Promise<void> {
      while (underWay.size > 0 || Date.now() - lastAt < 1_200) await setTimeout(50)
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
