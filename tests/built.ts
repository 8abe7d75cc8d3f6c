import { readdirSync, statSync } from 'node:fs'
import { preview, type Plugin } from 'vite'
import { postAsGet } from '../tools/post-as-get.ts'

/** What the app is built of; folders end with a slash. */
const sources = ['index.html', 'background.html', 'vite.config.ts', 'public/', 'src/']

/** @throws Error if `dist` does not hold the app as it is now: tests of an older one fail by the dozen */
function expectBuilt(): void {
  const built = statSync('dist/index.html', { throwIfNoEntry: false })
  if (!built) throw new Error('These tests need the built app: npm run build')
  const files = sources.flatMap(source =>
    source.endsWith('/')
      ? readdirSync(source, { recursive: true, encoding: 'utf8' }).map(file => source + file)
      : [source],
  )
  const newer = files.find(file => statSync(file).mtimeMs > built.mtimeMs)
  if (newer !== undefined) throw new Error(`dist is older than ${newer}: npm run build`)
}

/** On loopback, to compress a file for each opening takes longer than to send it. */
const uncompressed: Plugin = {
  name: 'uncompressed',
  configurePreviewServer: ({ middlewares }) =>
    void middlewares.use((request, _response, next) => {
      delete request.headers['accept-encoding']
      next()
    }),
}

interface ServeOptions {
  /** Of each answer. */
  readonly headers?: Readonly<Record<string, string>>
  readonly plugins?: readonly Plugin[]
}

interface BuiltServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves `dist` on a free port of loopback, without the project's configuration, which is for building and takes half a
 * second to load.
 *
 * @throws Error if `dist` does not hold the app as it is now
 */
export async function serveBuilt({ headers = {}, plugins = [] }: ServeOptions = {}): Promise<BuiltServer> {
  expectBuilt()
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    plugins: [postAsGet(), uncompressed, ...plugins],
    preview: { host: '127.0.0.1', port: 0, headers },
  })
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() }
}
