/** What the build leaves out of packages. */
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** A file that nothing here calls: who imports it, by which name, and what stands in for it. */
const leftOut = [
  { importer: '/axios/lib/adapters/adapters.js', source: './fetch.js', standIn: 'fetch-adapter.ts' },
  { importer: '/axios/lib/axios.js', source: './helpers/HttpStatusCode.js', standIn: 'http-status-codes.ts' },
  { importer: '/axios/lib/axios.js', source: './helpers/formDataToJSON.js', standIn: 'form-data.ts' },
  { importer: '/axios/lib/defaults/index.js', source: '../helpers/formDataToJSON.js', standIn: 'form-data.ts' },
  {
    importer: '/axios/lib/adapters/xhr.js',
    source: '../helpers/progressEventReducer.js',
    standIn: 'axios-progress.ts',
  },
  { importer: '/b24jssdk/dist/esm/core/actions/manager.mjs', source: './v3/manager-v3.mjs', standIn: 'sdk-actions.ts' },
  ...['./call-list.mjs', './fetch-list.mjs', './batch-by-chunk.mjs'].map(source => ({
    importer: '/b24jssdk/dist/esm/core/actions/v2/manager-v2.mjs',
    source,
    standIn: 'sdk-actions.ts',
  })),
  ...['./slider.mjs', './dialog.mjs'].map(source => ({
    importer: '/b24jssdk/dist/esm/frame/b24.mjs',
    source,
    standIn: 'sdk-frame.ts',
  })),
]

/** See the files in `tools/stubs`. Fails the build if a package has no such file any more. */
export function withLeftOut(): Plugin {
  const found = new Set<unknown>()
  return {
    name: 'with-left-out',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const file = leftOut.find(file => file.source === source && importer?.endsWith(file.importer))
      if (!file) return null
      found.add(file)
      return join(import.meta.dirname, 'stubs', file.standIn)
    },
    buildEnd(error) {
      for (const file of error ? [] : leftOut) {
        if (!found.has(file)) this.error(`${file.importer} does not import ${file.source} any more`)
      }
    },
  }
}
