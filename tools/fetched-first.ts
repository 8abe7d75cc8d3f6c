/**
 * What is loaded later is fetched first, with what it imports, and imported only then. Firefox keeps a failed `import()` for the life of a page, so that a
 * second one fails without a request (whatwg/html#6768); a failed `fetch` is forgotten. The second loading comes out of the browser's cache.
 */
import type { Plugin, Rolldown } from 'vite'

/** A function that gets the names of files beside its own. */
const fetchAll = `files => Promise.all(files.map(file => fetch(new URL(file, import.meta.url)).then(answer => answer.ok ? answer.text() : Promise.reject(answer.status))))`

type Bundle = Readonly<Rolldown.OutputBundle>

/** A file and what it imports, directly or not; paths in the bundle. */
function withImports(bundle: Bundle, file: string): Set<string> {
  const files = new Set([file])
  // Iterating a Set includes entries added during the loop
  for (const name of files) {
    const output = bundle[name]
    if (output?.type === 'chunk') for (const imported of output.imports) files.add(imported)
  }
  return files
}

const namesOf = (files: Iterable<string>) => JSON.stringify([...files].map(file => file.replace('assets/', '')))

/** @returns `code`, which imports one file, so that it fetches that first */
export function fetchedFirst(code: string, bundle: Bundle, file: string): string {
  const imported = new RegExp(`import\\((["'\`])\\./${file.replace('assets/', '')}\\1\\)`)
  if (!imported.test(code)) throw new Error(`nothing imports ${file}`)
  return code.replace(imported, found => `(${fetchAll})(${namesOf(withImports(bundle, file))}).then(() => ${found})`)
}

/**
 * Replaces Vite's function around each `import()`, which loads styles (there is one, and the page names it) and what a file imports. The files of the start
 * are imported as they are: the page preloads them, and a start that fails loads the page anew.
 */
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
        // A function, or files of which the first is to be imported
        return `const fetchAll = ${fetchAll}; export const __vitePreload = load => load.map ? fetchAll(load).then(() => import('./' + load[0])) : load()`
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
        const ofStart = new Set(chunks.flatMap(({ fileName, isEntry, facadeModuleId }) => {
          if ((isEntry && facadeModuleId?.endsWith('.html')) || facadeModuleId?.endsWith('/src/app/screen.ts')) return [...withImports(bundle, fileName)]
          return /\/[\w-]+\.ftl$/.test(facadeModuleId ?? '') ? [fileName] : []
        }))
        const isOfStart = (name: string) => ofStart.has(`assets/${name}`)
        const call = /(?<load>(?:async )?\(\)\s*=>(?:(?!=>).)*?)import\((["'`])\.\/(?<name>[^"'`]+)\2\)(?<then>(?:(?!import\().)*?),\[\],import\.meta\.url\)/gs
        let count = 0
        for (const chunk of chunks) {
          chunk.code = chunk.code.replaceAll(call, (found, ...rest) => {
            count++
            const { load, name, then } = rest.at(-1) as { load: string, name: string, then: string }
            if (isOfStart(name)) return found.replace(/,\[\],import\.meta\.url\)$/, ')')
            if (!/^\(\)\s*=>\s*$/.test(load)) this.error(`${name} is imported in another way than () => import()`)
            return `${namesOf([...withImports(bundle, `assets/${name}`)].filter(file => !ofStart.has(file)))})${then}`
          })
        }
        if (!isFound || count === 0 || chunks.some(({ code }) => code.includes(',[],import.meta.url)'))) {
          this.error('Vite does not wrap import() any more as vite/preload-helper did')
        }
      },
    },
  }
}
