/**
 * Packs the built app for the upload into a portal ("static" local application). Run after a build: `tsx
 * tools/package.ts [folder]`. The same build gives the same bytes, whatever the day and the time zone.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { zipSync, type Zippable } from 'fflate'

const limit = 400
const folder = process.argv[2] ?? 'release'
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

const names = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && !entry.name.endsWith('.map'))
  .map(entry => join(entry.parentPath, entry.name).split(sep).slice(1).join('/'))
const files = new Map(names.map(name => [name, readFileSync(join('dist', name))]))

const page = files.get('index.html')
if (!page) throw new Error('There is no dist/index.html: npm run build')
// The portal unpacks the archive into a folder of its own, so absolute paths would not work
const absolute = page.toString().match(/(?:(?:src|href|action)\s*=\s*["']?|url\(\s*["']?)(\/[^"'\s>)]*)/i)
if (absolute) throw new Error(`index.html has an address that is not relative: ${absolute[1]}`)
// What the portal opens first, when the app is being installed (docs
// settings/app-installation/local-apps/installation-master.md)
files.set('install.html', page)

const entries: Zippable = {}
// By code units: a locale's order is not the same everywhere
for (const name of [...files.keys()].sort()) entries[name] = files.get(name)!
// A zip has local time without a zone; fflate takes the local fields, and here they are the same everywhere
const archive = zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) })

const kilobytes = archive.length / 1000
if (kilobytes > limit) throw new Error(`The archive has ${kilobytes.toFixed(1)} kB, at most ${limit}`)
const path = join(folder, `defer-${version}.zip`)
mkdirSync(folder, { recursive: true })
writeFileSync(path, archive)
console.log(`${path}: ${kilobytes.toFixed(1)} kB in ${files.size} files, at most ${limit}`)
console.log(`SHA-256 ${createHash('sha256').update(archive).digest('hex')}`)
