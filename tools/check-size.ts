/** Fails when what the first list needs weighs more than it may. Run after a build. */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const limits = { js: 155, css: 40 }
/** What is loaded after the first list, or when somebody asks for it; and all languages but English, the lightest. */
const later = /^(InstallScreen|PlaceSettings|usePlaces|places|TaskTools|ActionBar|KeyHelp|LongRows|CopyDetails|(?!en-)[a-z]{2}(-[A-Z]\w+)?-[\w-]{8}\.)/

let isTooHeavy = false
for (const [type, limit] of Object.entries(limits)) {
  const files = readdirSync('dist/assets').filter(name => name.endsWith(`.${type}`) && !later.test(name))
  // Every other script is needed for the first list (of the languages one, when there are more)
  const sizes = files.map(name => gzipSync(readFileSync(`dist/assets/${name}`)).length / 1000)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (files.length === 0 || total > limit) isTooHeavy = true
  console.log(`${type}: ${total.toFixed(1)} kB gzip in ${files.length} file(s), at most ${limit}`)
}
process.exitCode = isTooHeavy ? 1 : 0
