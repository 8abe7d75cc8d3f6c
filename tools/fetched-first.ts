/**
 * What is loaded later is fetched first, with what it imports, and imported only then. Firefox keeps a failed
 * `import()` for the life of a page, so that a second one fails without a request (whatwg/html#6768); a failed
 * `fetch` is forgotten. The import then comes out of the browser's cache.
 */
import type { ModulePreloadOptions, Plugin, Rolldown } from 'vite'

/** A file and what it imports, directly or not; paths in the bundle. */
export function withImports(bundle: Readonly<Rolldown.OutputBundle>, file: string): ReadonlySet<string> {
  const files = new Set([file])
  // Iterating a Set includes entries added during the loop
  for (const name of files) {
    const output = bundle[name]
    if (output?.type === 'chunk') for (const imported of output.imports) files.add(imported)
  }
  return files
}

/**
 * The page preloads these, and a start that fails loads the page anew: the code of the start, and each language's
 * first texts.
 */
const isOfStart = (file: string) => /(^|\/)(portal|screen|[a-z]{2}(-[A-Z][A-Za-z]+)?)-[\w-]{8}\.js$/.test(file)

/**
 * For Vite's `build.modulePreload`: which files to fetch before one is imported. What the page itself preloads is
 * said by `preloadScreen`.
 */
export const fetchedFirst: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, imports, { hostType }) =>
    hostType === 'html' || isOfStart(file) ? [] : [...new Set([file, ...imports])].filter(name => !isOfStart(name)),
}

/** Replaces Vite's function around each `import()`, which would only preload. */
export function withFetchedFirst(): Plugin {
  let isFound = false
  return {
    name: 'with-fetched-first',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler() {
        isFound = true
        return `const fetched = url => fetch(url).then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))
          export const __vitePreload = (load, files = [], from) => Promise.all(files.map(file => fetched(new URL(file, from)))).then(load)`
      },
    },
    buildEnd(error) {
      if (!isFound && !error) this.error('Vite has no vite/preload-helper any more')
    },
  }
}
