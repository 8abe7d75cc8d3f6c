import { readdirSync, readFileSync } from 'node:fs'

/** The built files that the first list needs, beside the page itself: what the page names, and English, the lightest of the languages. Paths in `dist`. */
export function firstFiles(): string[] {
  const page = readFileSync('dist/index.html', 'utf8')
  const english = readdirSync('dist/assets').filter(name => /^en-.*\.js$/.test(name)).map(name => `assets/${name}`)
  return [...[...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file]) => file!), ...english]
}
