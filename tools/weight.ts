/**
 * `npm run weight`: the size of each package in the build, for the first view and later, minified and compressed
 * (approximate, because files are compressed as a whole).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import Sonda from 'sonda/vite'
import { build } from 'vite'
import { firstFiles } from './first-files.ts'

interface Resource {
  readonly kind: string
  readonly name: string
  readonly gzip?: number
  readonly parent?: string
}

await build({ logLevel: 'error' })
const first = new Set(firstFiles().map(file => basename(file)))

const folder = mkdtempSync(join(tmpdir(), 'weight-'))
await build({
  logLevel: 'error',
  build: { sourcemap: true, outDir: join(folder, 'dist') },
  plugins: [Sonda({ format: 'json', gzip: true, open: false, outputDir: folder, filename: 'weight' })],
})
const { resources } = JSON.parse(readFileSync(join(folder, 'weight.json'), 'utf8')) as {
  resources: readonly Resource[]
}
rmSync(folder, { recursive: true })

const packages = new Map<string, { first: number; later: number }>()
for (const { kind, name, gzip = 0, parent = '' } of resources) {
  if (kind !== 'chunk') continue
  const owner = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? (name.startsWith('src/') ? 'src' : '(build)')
  const sizes = packages.get(owner) ?? { first: 0, later: 0 }
  sizes[first.has(basename(parent)) ? 'first' : 'later'] += gzip / 1000
  packages.set(owner, sizes)
}
console.log('kB gzip          first list   later')
for (const [name, sizes] of [...packages].sort(([, a], [, b]) => b.first - a.first || b.later - a.later)) {
  console.log(`${name.padEnd(26)}${sizes.first.toFixed(1).padStart(7)}${sizes.later.toFixed(1).padStart(8)}`)
}
