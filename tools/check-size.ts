/** Fails if the files for the first view are too large or too many. Run after a build. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { firstFiles } from './first-files.ts'

/** kB gzip, and files. */
const limits = { js: { size: 124, files: 6 }, css: { size: 6.2, files: 1 } }
/** kB gzip of the page's own lines, which the browser reads before it fetches anything. */
const ownLines = 3

let isTooMuch = false
for (const [type, limit] of Object.entries(limits)) {
  const files = firstFiles().filter(name => name.endsWith(`.${type}`))
  const size = files.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/${name}`)).length / 1000, 0)
  if (files.length === 0 || files.length > limit.files || size > limit.size) isTooMuch = true
  console.log(`${type}: ${size.toFixed(1)} kB gzip in ${files.length} file(s), at most ${limit.size} in ${limit.files}`)
}
const [, lines] = /<script>([^]*?)<\/script>/.exec(readFileSync('dist/index.html', 'utf8')) ?? []
const size = gzipSync(lines ?? '').length / 1000
if (!lines || size > ownLines) isTooMuch = true
console.log(`the page's own lines: ${size.toFixed(1)} kB gzip, at most ${ownLines}`)
process.exitCode = isTooMuch ? 1 : 0
