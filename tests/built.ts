import { readdirSync, statSync } from 'node:fs'

/** What the app is built of; folders end with a slash. */
const sources = ['index.html', 'background.html', 'vite.config.ts', 'public/', 'src/']

/** @throws Error if `dist` does not hold the app as it is now: tests of an older one fail by the dozen */
export function expectBuilt(): void {
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
