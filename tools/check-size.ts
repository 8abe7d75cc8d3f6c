/**
 * Fails if the files for the first view are too large or too many, or if a large script has not the line by which the
 * browser compiles it as a whole. Run after a build.
 */
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
const lazy = firstFiles().filter(name => {
  const script = name.endsWith('.js') ? readFileSync(`dist/${name}`, 'utf8') : ''
  return script.length > 50_000 && !script.startsWith('//# allFunctionsCalledOnLoad\n')
})
if (lazy.length > 0) {
  isTooMuch = true
  console.log(`compiled function by function: ${lazy.join(', ')} (compiledAtOnce in vite.config.ts)`)
}
const [, lines] = /<script>([^]*?)<\/script>/.exec(readFileSync('dist/index.html', 'utf8')) ?? []
const size = gzipSync(lines ?? '').length / 1000
if (!lines || size > ownLines) isTooMuch = true
console.log(`the page's own lines: ${size.toFixed(1)} kB gzip, at most ${ownLines}`)
process.exitCode = isTooMuch ? 1 : 0
