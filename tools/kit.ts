/**
 * `npm run kit`: copies what this app uses of Bitrix24's UI kit, which is installed for this command and the bench
 * alone.
 * - `src/app/kit.css`: of 1,200 custom properties those that the code names, or that their values name in turn, and
 * the rules of the button's looks
 * - `src/app/kit-theme.css`: the theme, of which Tailwind leaves out what no class uses
 * - the kit's licence Unit tests fail when an update of the kit, or the code, wants another copy.
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import postcss, { type ChildNode, type Root, type Rule } from 'postcss'
import { install } from './install.ts'
import { kit } from './third-party.ts'

export const theme = 'src/app/kit-theme.css'
/** Has the kit's package.json */
export const guide = 'tests/bench/guide'

const sheets = [
  '001_b24_global',
  '003_b24_context_light',
  '004_b24_context_dark',
  '007_b24_global',
  'components/button',
]
const themes = [':root', 'body', '.light', '.dark']

/** What the app uses of the kit's style sheets. */
export function kitStyles(texts: readonly string[]): string {
  const roots = texts.map(text => postcss.parse(text))
  for (const root of roots) keepSelectors(root)
  keepProperties(roots, propertiesInCode())
  return roots.flatMap(print).join('')
}

function keepSelectors(root: Root): void {
  // The button's classes stand there as they are, each a word of its own
  const words = new Set(readFileSync('src/ui/buttonClass.ts', 'utf8').match(/[\w-]+/g))
  const isButton = (selector: string) =>
    selector.startsWith('.ui-btn.--air') &&
    selector
      .slice(1)
      .split('.')
      .every(name => words.has(name))
  root.walkRules(rule => {
    const selectors = rule.selectors.filter(selector => themes.includes(selector) || isButton(selector))
    if (selectors.length === 0) rule.remove()
    else rule.selectors = selectors
  })
}

/** Leaves the properties that are named here, and those that their values name in turn. */
function keepProperties(roots: readonly Root[], named: readonly string[]): void {
  const used = new Set(named)
  // A set goes on to what is added on the way
  for (const name of used) {
    for (const root of roots) root.walkDecls(name, ({ value }) => propertiesIn(value).forEach(other => used.add(other)))
  }
  for (const root of roots) {
    root.walkDecls(declaration => {
      if (!used.has(declaration.prop)) declaration.remove()
    })
  }
}

function propertiesInCode(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(name => join('src', name))
  const copies = [kit.styles, theme].map(name => join(name))
  return files
    .filter(file => /\.(css|ts|vue)$/.test(file) && !copies.includes(file))
    .flatMap(file => propertiesIn(readFileSync(file, 'utf8')))
}

const propertiesIn = (text: string): readonly string[] => text.match(/--[\w-]+/g) ?? []

function print(root: Root): string[] {
  return root.nodes.flatMap(layer => {
    if (layer.type !== 'atrule' || layer.name !== 'layer') return []
    const rules = (layer.nodes ?? []).filter((node): node is Rule => node.type === 'rule' && node.nodes.length > 0)
    const lines = rules.flatMap(({ selectors, nodes }) => [
      `  ${selectors.join(', ')} {`,
      ...nodes.map(node => `    ${String(node)};`),
      '  }',
    ])
    return lines.length === 0 ? [] : [['', `@layer ${layer.params} {`, ...lines, '}', ''].join('\n')]
  })
}

/** The sheets that the theme's index imports, one after the other, each property on a line of its own. */
function themeStyles(folder: string): string {
  const names = [...readFileSync(join(folder, 'index.css'), 'utf8').matchAll(/@import "(.+?)"/g)].map(
    ([, name]) => name!,
  )
  return names
    .map(name => {
      const root = postcss.parse(readFileSync(join(folder, name), 'utf8'))
      layOut(root.nodes, '\n')
      return `${String(root)}\n`
    })
    .join('')
}

function layOut(nodes: readonly ChildNode[], before: string): void {
  for (const node of nodes) {
    node.raws.before = before
    if (node.type === 'decl' || node.type === 'comment' || !node.nodes) continue
    Object.assign(node.raws, { between: ' ', after: before, semicolon: true })
    layOut(node.nodes, `${before}  `)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  install(guide)
  const folder = join(guide, 'node_modules', kit.name)
  const tokens = join(folder, 'dist/runtime/air-design-tokens')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const head = `/* Of ${kit.name} ${version} (MIT, copyright 2024 Bitrix24), written by \`npm run kit\`. */\n`
  writeFileSync(kit.styles, head + kitStyles(sheets.map(sheet => readFileSync(join(tokens, `${sheet}.css`), 'utf8'))))
  writeFileSync(theme, head + themeStyles(join(tokens, 'tw-style')))
  copyFileSync(join(folder, 'LICENSE'), kit.licence)
}
