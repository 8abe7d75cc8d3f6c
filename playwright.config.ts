import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './tests/e2e/browser.ts'

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'hosting/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  // One more than cores: some tests wait for the browser's own timeout
  workers: 3,
  reporter: [['list'], ['./tools/reporters/playwright.ts']],
  // Two cores, shared and noisy
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1000, height: 800 },
    launchOptions,
  },
})
