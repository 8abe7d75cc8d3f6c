import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './tests/e2e/browser.ts'
import { launchOptions as firefoxOptions } from './tests/engines/firefox.ts'

const viewport = { width: 1000, height: 800 }

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  reporter: [['list'], ['./tools/reporters/playwright.ts']],
  // Two cores, shared and noisy
  expect: { timeout: 10_000 },
  // One more than cores: some tests wait for the browser's own timeout
  workers: 3,
  projects: [
    {
      name: 'chromium',
      testMatch: ['e2e/**/*.spec.ts', 'hosting/**/*.spec.ts'],
      use: { ...devices['Desktop Chrome'], viewport, launchOptions },
    },
    {
      name: 'firefox',
      testMatch: 'engines/jobs.spec.ts',
      // Firefox is waited for more than it works: two finish in half the time, beside whatever has the other core
      workers: 2,
      use: { browserName: 'firefox', channel: 'moz-firefox', viewport, launchOptions: firefoxOptions },
    },
  ],
})
