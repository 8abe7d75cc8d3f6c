/**
 * `npm run kit`: writes src/app/kit.css, what this app uses of the style sheets of Bitrix24's UI kit: of 1,200 custom properties those that the code
 * names, or that their values name in turn, and the rules of the button's looks. A unit test fails when this would write another file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import postcss, { type Root, type Rule } from 'postcss'

export const target = 'src/app/kit.css'

const kit = 'node_modules/@bitrix24/b24ui-nuxt'
const sheets = ['001_b24_global', '003_b24_context_light', '004_b24_context_dark', '007_b24_global', 'components/button']
const themes = [':root', 'body', '.light', '.dark']

export function kitStyles(): string {
  const { version } = JSON.parse(readFileSync(join(kit, 'package.json'), 'utf8')) as { version: string }
  const roots = sheets.map(sheet => postcss.parse(readFileSync(join(kit, `dist/runtime/air-design-tokens/${sheet}.css`), 'utf8')))
  for (const root of roots) keepSelectors(root)
  keepProperties(roots, propertiesInCode())
  return `/* Of @bitrix24/b24ui-nuxt ${version} (MIT, copyright 2024 Bitrix24), written by \`npm run kit\`. */\n${roots.flatMap(print).join('')}`
}

function keepSelectors(root: Root): void {
  // The button's classes stand there as they are, each a word of its own
  const words = new Set(readFileSync('src/ui/buttonClass.ts', 'utf8').match(/[\w-]+/g))
  const isButton = (selector: string) => selector.startsWith('.ui-btn.--air') && selector.slice(1).split('.').every(name => words.has(name))
  root.walkRules((rule) => {
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
    root.walkDecls((declaration) => {
      if (!used.has(declaration.prop)) declaration.remove()
    })
  }
}

function propertiesInCode(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(name => join('src', name))
  return files.filter(file => /\.(css|ts|vue)$/.test(file) && file !== join(target)).flatMap(file => propertiesIn(readFileSync(file, 'utf8')))
}

const propertiesIn = (text: string): readonly string[] => text.match(/--[\w-]+/g) ?? []

function print(root: Root): string[] {
  return root.nodes.flatMap((layer) => {
    if (layer.type !== 'atrule' || layer.name !== 'layer') return []
    const rules = (layer.nodes ?? []).filter((node): node is Rule => node.type === 'rule' && node.nodes.length > 0)
    const lines = rules.flatMap(({ selectors, nodes }) => [`  ${selectors.join(', ')} {`, ...nodes.map(node => `    ${String(node)};`), '  }'])
    return lines.length === 0 ? [] : [['', `@layer ${layer.params} {`, ...lines, '}', ''].join('\n')]
  })
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(target, kitStyles())
