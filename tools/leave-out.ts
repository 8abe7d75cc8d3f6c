/** What the build leaves out of packages, as plugins. Each fails the build when it does not find what it leaves out. */
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What a part that is loaded later imports itself is loaded with it, and there is one style: nothing is left for Vite's function around each `import()`. */
export function withoutPreloadHelper(): Plugin {
  let isFound = false
  return {
    name: 'without-preload-helper',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler() {
        isFound = true
        return 'export const __vitePreload = load => load()'
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        // What the function is not told any more
        const argumentsOf = ',[],import.meta.url)'
        const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
        if (!isFound || !chunks.some(({ code }) => code.includes(argumentsOf))) this.error('Vite does not wrap import() any more as vite/preload-helper did')
        for (const chunk of chunks) chunk.code = chunk.code.replaceAll(argumentsOf, ')')
      },
    },
  }
}

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
