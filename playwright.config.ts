import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './tests/e2e/browser.ts'
import { launchOptions as firefoxOptions } from './tests/engines/firefox.ts'

const viewport = { width: 1000, height: 800 }
const chromium = { ...devices['Desktop Chrome'], viewport, launchOptions }

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  reporter: [['list'], ['./tools/reporters/playwright.ts']],
  // Only to end what hangs: no test depends on how busy the machine is
  timeout: 90_000,
  expect: { timeout: 30_000 },
  workers: 5,
  projects: [
    {
      // For the browser's own timeout, while others work
      name: 'waiting',
      testMatch: 'e2e/*.spec.ts',
      grep: /@waits/,
      workers: 2,
      use: chromium,
    },
    {
      name: 'chromium',
      testMatch: ['e2e/*.spec.ts', 'hosting/*.spec.ts'],
      grepInvert: /@waits/,
      workers: 3,
      use: chromium,
    },
    {
      name: 'firefox',
      testMatch: 'engines/jobs.spec.ts',
      // A second worker would start a Firefox of its own, which takes as long as it saves
      workers: 1,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        viewport,
        launchOptions: firefoxOptions,
        // The first worker takes the Firefox that `npm run test:firefox` has started. A worker that follows a failed test
        // starts its own: what has failed may be Firefox
        ...(process.env.FIREFOX_SERVER &&
          process.env.TEST_WORKER_INDEX === '0' && { connectOptions: { wsEndpoint: process.env.FIREFOX_SERVER } }),
      },
    },
  ],
})
