/** What the build leaves out of packages, as plugins. Each fails the build when it does not find what it leaves out. */
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** See `src/bitrix24/fetch-adapter.ts`. */
export function withoutFetchAdapter(): Plugin {
  let isFound = false
  return {
    name: 'without-fetch-adapter',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== './fetch.js' || !importer?.endsWith('/axios/lib/adapters/adapters.js')) return null
      isFound = true
      return join(import.meta.dirname, '../src/bitrix24/fetch-adapter.ts')
    },
    buildEnd(error) {
      if (!isFound && !error) this.error('axios has no adapter for fetch in lib/adapters/adapters.js any more')
    },
  }
}
