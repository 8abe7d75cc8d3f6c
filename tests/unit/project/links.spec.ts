import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

/** Folders that npm, a build or a run of tests fills, and git does not have. */
const isOurs = (folder: string) =>
  !['node_modules', 'dist', 'release', 'coverage', 'test-results', 'playwright-report'].includes(folder) &&
  !/^\.(?!github$)/.test(folder)

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return isOurs(entry.name) ? markdownIn(path) : []
    return entry.name.endsWith('.md') ? [path] : []
  })
}

const withoutBlocks = (markdown: string) => markdown.replace(/^```.*?^```/gms, '')

/** As GitHub makes them: of two equal headings the second gets "-1". */
function anchorsOf(file: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, heading] of withoutBlocks(readFileSync(file, 'utf8')).matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const text = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    const anchor = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    let unique = anchor
    for (let copy = 1; anchors.has(unique); copy++) unique = `${anchor}-${copy}`
    anchors.add(unique)
  }
  return anchors
}

function linksOf(file: string): string[] {
  const text = withoutBlocks(readFileSync(file, 'utf8')).replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, link]) => link!).filter(link => !/^[a-z]+:/.test(link))
}

function isDead(file: string, link: string): boolean {
  const [path, anchor] = link.split('#') as [string, string?]
  const target = path ? join(dirname(file), decodeURI(path)) : file
  return (
    path.startsWith('/') ||
    !existsSync(target) ||
    (anchor !== undefined && !(target.endsWith('.md') && anchorsOf(target).has(anchor)))
  )
}

it('every relative link and anchor in the documentation leads somewhere', () => {
  const links = markdownIn('.').flatMap(file => linksOf(file).map(link => ({ file, link })))
  // So many that a pattern which finds no links can't pass
  expect(links.length).toBeGreaterThan(50)
  expect(links.filter(({ file, link }) => isDead(file, link))).toEqual([])
})
