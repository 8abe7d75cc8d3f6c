/**
 * Ensures that there is a browser for the end-to-end tests: an installed one, or else Playwright's, which is
 * downloaded.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { launchOptions } from '../tests/e2e/browser.ts'

if (!('executablePath' in launchOptions) && !existsSync(chromium.executablePath())) {
  const { status } = spawnSync('npx playwright install chromium', { shell: true, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
