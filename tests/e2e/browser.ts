import { existsSync } from 'node:fs'

/**
 * Debian's Chromium (without windows first: 1.8 against 3.3 minutes for all tests), another one that the machine
 * has, or Playwright's own.
 */
const executablePath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path && existsSync(path))

export const launchOptions = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // One process less
    '--in-process-gpu',
  ],
}
