import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where the machine has a Firefox: `$FIREFOX`, Debian's, or another one. */
export function findFirefox(): string | undefined {
  if (process.env.FIREFOX) return process.env.FIREFOX
  const folders = (process.env.PATH ?? '').split(delimiter)
  return ['firefox-esr', 'firefox']
    .flatMap(name => folders.map(folder => join(folder, name)))
    .find(path => existsSync(path))
}

/**
 * Playwright starts the relay, and the relay Firefox, headless, with the profile that Playwright has made and will
 * delete.
 */
export const launchOptions = {
  executablePath: join(import.meta.dirname, 'firefox-relay.ts'),
  timeout: 20_000,
  firefoxUserPrefs: {
    // As wide as in Chromium, where headless scroll bars take no room either
    'ui.useOverlayScrollbars': 1,
    // Its own add-ons have nothing to do here, and a process of their own
    'extensions.enabledScopes': 0,
  },
}
