import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasNews, measure, type Watch } from '../bench/measure.ts'
import { serve } from '../bench/serve.ts'
import type { Portal } from '../portal/portal.ts'
import { startSandbox } from '../portal/server.ts'
import { expect, test } from './fixtures.ts'

/** Runs in the page: when its first rows are painted. */
const rows = () => (window as unknown as { bench: Watch }).bench.rows

// Its figures are for a quiet machine and `npm run bench`: here, that it still measures
for (const app of ['app', 'limit']) {
  test(`the bench measures the ${app}, one round without figures`, async ({ browser }) => {
    const server = await serve({ app: 'dist', limit: join(import.meta.dirname, '../bench/limit') }, 0)
    // The portal's answer comes after the last visit's list, however slow the machine is
    const wait = async (milliseconds: number) => {
      if (app === 'app' && hasNews(portal)) await browser.contexts().at(-1)!.pages().at(-1)!.frames()[1]!.evaluate(rows)
      await sleep(milliseconds)
    }
    const sandbox = await startSandbox({ appUrl: `${server.origin}/`, wait })
    const portal: Portal = sandbox.createPortal({
      app: `${app}/`,
      tasks: 20,
      kind: 'running',
      placement: 'TASK_USER_LIST_TOOLBAR',
      latency: 500,
    })
    const measured = await measure(
      browser,
      portal,
      { cpu: 1, bitsPerSecond: -8 },
      () => app === 'limit' || Boolean(portal.userOptions.seal),
    )
    await sandbox.close()
    server.close()

    expect(Object.entries(measured).filter(([, value]) => !Number.isFinite(value) || value < 0)).toEqual([])
    expect([measured.cold > 100, measured.warm > 100, measured.click > 100]).toEqual([true, true, true])
    // Only the app has a list of the last visit, which stands before the portal has answered
    expect(measured.warm - measured.last > 100).toBe(app === 'app')
    expect([measured.restRequests, measured.clickRequests]).toEqual([1, 1])
    expect([...portal.tasks.values()].filter(({ status }) => status === 6)).toHaveLength(3)
  })
}
