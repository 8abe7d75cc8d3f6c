import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kitStyles, target } from '../../../tools/kit.ts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(name => join('src', name)).filter(name => /\.(css|ts|vue)$/.test(name))
const code = sources.map(name => readFileSync(name, 'utf8')).join('\n')
const kit = readFileSync(target, 'utf8')

describe('what the app takes of the UI kit', () => {
  it('is what the kit has today: else `npm run kit`', () => {
    expect(kit).toBe(kitStyles())
  })

  it('has every custom property of the kit that the code names', () => {
    const named = new Set(code.match(/--ui-[\w-]+/g))
    const defined = new Set([...kit.matchAll(/(--ui-[\w-]+):/g)].map(([, name]) => name))
    expect([...named].filter(name => !defined.has(name))).toEqual([])
  })

  it('has each look and size of the button', () => {
    const names = [...readFileSync('src/ui/buttonClass.ts', 'utf8').matchAll(/--style-[\w-]+|ui-btn-(?:sm|md)\b/g)].map(([name]) => name)
    expect(new Set(names).size).toBe(5)
    expect(names.filter(name => !kit.includes(`.ui-btn.--air.${name} `))).toEqual([])
  })
})

it('no class of the app is among those that Tailwind is told to leave out', () => {
  const [, names] = /@source not inline\("\{(.+)\}"\)/.exec(readFileSync('src/app/main.css', 'utf8'))!
  const classes = new Set([...code.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, list]) => list!.split(/\s+/)))
  expect(names!.split(',').filter(name => classes.has(name))).toEqual([])
})
