/**
 * `npm run test:firefox`: the main jobs in the machine's Firefox. One that can't be used is said by name and left
 * out; in CI that is a failure.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { firefox, type BrowserServer } from '@playwright/test'
import { findFirefox, launchOptions } from '../tests/engines/firefox.ts'
import { summarise } from './reporters/summary.ts'

/** Older ones lack commands that Playwright needs. */
const oldest = 153
/** Milliseconds. Playwright's own limits are for a machine that has nothing else to do. */
const patience = 25_000

/** @returns a Firefox that has opened a page, or why there is none */
async function start(path: string): Promise<BrowserServer | string> {
  const { stdout, error } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: patience / 5 })
  const version = /Firefox (\d+)[\d.]*/.exec(stdout ?? '')
  if (!version) return `does not say its version${error ? `: ${error.message}` : ''}`
  if (Number(version[1]) < oldest) return `is ${version[0]}, and the tests need ${oldest} or later`
  try {
    const server = await firefox.launchServer({ ...launchOptions, channel: 'moz-firefox' })
    const browser = await firefox.connect(server.wsEndpoint())
    await browser.newPage()
    await browser.close()
    return server
  } catch (error) {
    return `does not start: ${String(error).split('\n')[0]}`
  }
}

const path = findFirefox()
const hanging = new Promise<string>(resolve =>
  setTimeout(() => resolve(`has not opened a page after ${patience / 1000} seconds`), patience).unref(),
)
const started = path ? await Promise.race([start(path), hanging]) : 'is not on this machine (firefox-esr, or $FIREFOX)'

if (typeof started === 'string') {
  console.log(`Firefox ${path ? `(${path}) ` : ''}${started}: its tests are left out`)
  summarise(new Map(), { passed: 0, failed: process.env.CI ? 1 : 0, skipped: process.env.CI ? 0 : 1 })
  process.exitCode = process.env.CI ? 1 : 0
  // What hangs is not waited for; the rest has time to remove its profile
  setTimeout(() => process.exit(), 3_000).unref()
} else {
  const tests = spawn('playwright test --project=firefox', {
    shell: true,
    stdio: 'inherit',
    // To start it takes seconds: the tests go on in the one that has been looked at
    env: { ...process.env, FIREFOX_SERVER: started.wsEndpoint() },
  })
  process.once('SIGTERM', () => tests.kill())
  const [code] = (await once(tests, 'close')) as [number | null]
  process.exitCode = code ?? 1
  await started.close()
}
