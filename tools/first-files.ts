import { readdirSync, readFileSync } from 'node:fs'

/**
 * The built files for the first view, besides the page itself: those that the page names, plus the English texts
 * (the smallest). Paths in `dist`.
 */
export function firstFiles(): string[] {
  const page = readFileSync('dist/index.html', 'utf8')
  const english = readdirSync('dist/assets')
    .filter(name => /^en-.*\.js$/.test(name))
    .map(name => `assets/${name}`)
  return [...[...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file!), ...english]
}
