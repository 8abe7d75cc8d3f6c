import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guide, kitStyles, theme } from '../../../tools/kit.ts'
import { kit } from '../../../tools/third-party.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(name => join('src', name))
  .filter(name => /\.(css|ts|vue)$/.test(name))
const code = sources.map(name => readFileSync(name, 'utf8')).join('\n')
const styles = readFileSync(kit.styles, 'utf8')

describe('what the app takes of the UI kit', () => {
  it.each([kit.styles, theme])('%s is of the version in the lock file: else `npm run kit`', file => {
    const { packages } = JSON.parse(readFileSync(join(guide, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string }>
    }
    const { version } = packages[`node_modules/${kit.name}`]!
    expect(readFileSync(file, 'utf8').split('\n')[0]).toContain(`${kit.name} ${version} (`)
  })

  it('has nothing that the code no longer uses: else `npm run kit`', () => {
    expect(styles.split('\n').slice(1).join('\n')).toBe(kitStyles([styles]))
  })

  it('has every custom property of the kit that the code names', () => {
    const named = new Set(code.match(/--ui-[\w-]+/g))
    const defined = new Set([...styles.matchAll(/(--ui-[\w-]+):/g)].map(([, name]) => name))
    expect([...named].filter(name => !defined.has(name))).toEqual([])
  })

  it('has each look and size of the button', () => {
    const names = [...readFileSync('src/ui/buttonClass.ts', 'utf8').matchAll(/--style-[\w-]+|ui-btn-(?:sm|md)\b/g)].map(
      ([name]) => name,
    )
    expect(new Set(names).size).toBe(5)
    expect(names.filter(name => !styles.includes(`.ui-btn.--air.${name} `))).toEqual([])
  })
})

it('no class of the app is among those that Tailwind is told to leave out', () => {
  const [, names] = /@source not inline\("\{(.+)\}"\)/.exec(readFileSync('src/app/main.css', 'utf8'))!
  const classes = new Set([...code.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list]) => list!.split(/\s+/)))
  expect(names!.split(',').filter(name => classes.has(name))).toEqual([])
})
