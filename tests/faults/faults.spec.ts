import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tryFaults } from './cells.ts'
import { actions, faults } from './matrix.ts'
import { print } from './print.ts'

tryFaults(actions.filter(({ settings }) => !settings.tasks))

it('docs/faults.md is what the rule says; `npm run faults` writes it', () => {
  expect(readFileSync('docs/faults.md', 'utf8')).toBe(print())
})

it('tries every fault and every action in a browser, too', () => {
  expect(faults.filter(({ inBrowser }) => inBrowser.length === 0)).toEqual([])
  expect(actions.filter(({ name }) => !faults.some(({ inBrowser }) => inBrowser.includes(name)))).toEqual([])
})
