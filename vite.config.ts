import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FluentResource } from '@fluent/bundle'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { build, defineConfig, type Plugin, type Rolldown } from 'vite'
import { chunkOfImports } from './tools/chunks.ts'
import { fetchedFirst, withFetchedFirst, withImports } from './tools/fetched-first.ts'
import { withLeftOut } from './tools/leave-out.ts'
import { postAsGet } from './tools/post-as-get.ts'
import { packageOf, thirdPartyNotices } from './tools/third-party.ts'

/**
 * The page's own policy, for the built app: the development server needs more. Where requests may go is narrowed
 * down when the portal is known (`src/app/policy.ts`). Which sites may frame the page works only as a header
 * (docs/hosting).
 */
function withPolicy(html: string): string {
  const hashes = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))]
      .map(([, text]) => ` 'sha256-${createHash('sha256').update(text!).digest('base64')}'`)
      .join('')
  const policy = () =>
    [
      "default-src 'none'",
      `script-src 'self'${hashes('script')}`,
      `style-src 'self'${hashes('style')}`,
      "img-src 'self'",
      'connect-src https: http:',
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types vue',
    ].join('; ')
  return html.replace('<meta charset="utf-8">', charset => {
    return `${charset}\n  <meta http-equiv="Content-Security-Policy" content="${policy()}">`
  })
}

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: withPolicy,
    },
  }
}

/** Builds a script that stands alone: no helpers of the bundler, and nothing that only the screen needs. */
async function buildAlone(
  source: string,
  options: Rolldown.RolldownOptions & { output?: Rolldown.OutputOptions } = {},
  define: Record<string, string> = {},
): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    define,
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry: source, formats: ['es'] },
      rolldownOptions: { ...options, output: { minify: true, ...options.output } },
    },
  })) as Rolldown.RolldownOutput[]
  const { code, moduleIds } = built!.output[0]
  // The notices are of what the other files have
  const foreign = moduleIds.find(id => packageOf(id))
  if (foreign) throw new Error(`${foreign} is in ${source}`)
  // What the bundler has to know is of no use to the browser
  return code.replaceAll('/* @__PURE__ */', '').trim()
}

/**
 * The page's own lines, which greet the portal before any file has come. They stand before the style sheet, for which
 * scripts wait, and in a function, so that they leave no names behind.
 */
function earlyQuestion(): Plugin {
  return {
    name: 'early-question',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const code = await buildAlone('src/early/early.ts')
        return html.replace('<meta charset="utf-8">', charset => `${charset}\n  <script>(()=>{${code}})()</script>`)
      },
    },
  }
}

/**
 * The background frame's page, and its small script in a file of its own; and, separately, the code that the script
 * loads when a task is due.
 */
function backgroundPage(): Plugin {
  const source = 'src/background/bringBack.ts'
  let reference = ''
  return {
    name: 'background-page',
    apply: 'build',
    buildStart() {
      reference = this.emitFile({ type: 'chunk', id: source, preserveSignature: 'exports-only' })
    },
    async generateBundle(_options, bundle) {
      const file = this.getFileName(reference)
      const code = await buildAlone(
        'src/background/background.ts',
        { external: id => id.endsWith(basename(source)), output: { paths: () => `./${basename(file)}` } },
        { __LATE_FILES__: JSON.stringify([...withImports(bundle, file)].map(name => `./${basename(name)}`)) },
      )
      const fileName = `assets/background-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName, source: code })
      const page = readFileSync('background.html', 'utf8').replace('/src/background/background.ts', `./${fileName}`)
      this.emitFile({ type: 'asset', fileName: 'background.html', source: withPolicy(page) })
    },
  }
}

/**
 * What the page will need whatever the portal answers is loaded beside the code that greets it:
 * `src/app/screen.ts`, and what both import.
 */
function preloadScreen(): Plugin {
  return {
    name: 'preload-screen',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, chunk: entry }) {
        const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
        const screen = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/app/screen.ts'))
        if (!screen || !entry) throw new Error('there is no chunk of src/app/screen.ts')
        const importsOf = (file: string) => chunks.find(({ fileName }) => fileName === file)?.imports ?? []
        // Iterating a Set includes entries added during the loop. The code that connects to the portal comes first:
        // files arrive one after the other
        const scripts = new Set([...importsOf(entry.fileName), screen.fileName])
        for (const file of scripts) for (const imported of importsOf(file)) scripts.add(imported)
        scripts.delete(entry.fileName)
        return [...scripts].map(file => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        }))
      },
    },
  }
}

/** Parses the texts (Project Fluent) at build time, so that the browser need not load or run the parser. */
function fluent(): Plugin {
  return {
    name: 'fluent',
    transform: {
      filter: { id: /\.ftl$/ },
      handler(code) {
        const body = new FluentResource(code).body.map(({ id, value }) => ({ id, value }))
        return { code: `export default ${JSON.stringify(body)}`, map: null, moduleType: 'js' }
      },
    },
  }
}

/**
 * V8 compiles a file with this first line as a whole while it comes, beside the page's own work, and keeps the result.
 * Otherwise it compiles each function when it is called first, and the page waits
 * (https://v8.dev/blog/explicit-compile-hints). In small files it is not worth its bytes.
 */
function compiledAtOnce(): Plugin {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    generateBundle: {
      // After Vite has put its own first line there
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || chunk.code.length < 10_000 || !chunk.moduleIds.some(isOwnCode)) continue
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
        }
      },
    },
  }
}
const isOwnCode = (id: string) => /\/src\/.*\.(ts|vue)$/.test(id)

const sourceFile = (path: string) => join(import.meta.dirname, 'src', path)

export default defineConfig({
  base: './',
  // Not the pages of the sandbox and the bench, which have dependencies of their own
  optimizeDeps: { entries: ['index.html'] },
  define: { __LATE_FILES__: '[]' },
  resolve: { alias: { luxon: join(import.meta.dirname, 'tools/stubs/luxon.ts') } },
  build: {
    modulePreload: fetchedFirst,
    // There is one style, and the page names it
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Not to be taken for the texts of that language
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${facadeModuleId?.includes('/chrono-node/') ? 'typed-' : ''}[name]-[hash].js`,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What greets the portal, and what the background frame loads when a task is due
            chunkOfImports('portal', sourceFile('main.ts'), sourceFile('background/bringBack.ts')),
            chunkOfImports('screen', sourceFile('app/screen.ts')),
          ],
        },
      },
    },
  },
  plugins: [
    postAsGet(),
    preloadScreen(),
    withLeftOut(),
    withFetchedFirst(),
    compiledAtOnce(),
    backgroundPage(),
    fluent(),
    thirdPartyNotices(),
    earlyQuestion(),
    contentSecurityPolicy(),
    // Every component is written with the composition API
    vue({ features: { optionsAPI: false } }),
    tailwindcss(),
  ],
})
