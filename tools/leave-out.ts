/** What the build leaves out of packages. */
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** See `tools/stubs/fetch-adapter.ts`. Fails the build if axios has no such file any more. */
export function withoutFetchAdapter(): Plugin {
  let isFound = false
  return {
    name: 'without-fetch-adapter',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== './fetch.js' || !importer?.endsWith('/axios/lib/adapters/adapters.js')) return null
      isFound = true
      return join(import.meta.dirname, 'stubs/fetch-adapter.ts')
    },
    buildEnd(error) {
      if (!isFound && !error) this.error('axios has no adapter for fetch in lib/adapters/adapters.js any more')
    },
  }
}
