/**
 * Ensures that there is a browser for the end-to-end tests: an installed one, or else Playwright's, which is
 * downloaded.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { launchOptions } from '../tests/e2e/browser.ts'

if (!('executablePath' in launchOptions)) {
  // Takes a second to load
  const { chromium } = await import('@playwright/test')
  if (!existsSync(chromium.executablePath()))
    process.exitCode = spawnSync('npx playwright install chromium', { shell: true, stdio: 'inherit' }).status ?? 1
}
