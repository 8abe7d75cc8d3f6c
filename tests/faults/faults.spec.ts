import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tryFaults } from './cells.ts'
import { actions, faults, type Fault } from './matrix.ts'
import { print } from './print.ts'

tryFaults(actions.filter(({ settings }) => !settings.tasks))

it('docs/faults.md is what the rule says; `npm run faults` writes it', () => {
  expect(readFileSync('docs/faults.md', 'utf8')).toBe(print())
})

/** What a browser can tell of a fault. The code of an error, and what a whole answer says, only the app reads. */
const toBrowser = ({ how }: Fault) =>
  how.map(text => text.replace(/error=\w+/, 'error').replace(/^COMMAND.*|.*:body=\{.*/, 'a whole answer')).join()

it('tries every action in a browser, too, and every fault that a browser can tell from the others', () => {
  const tried = faults.filter(fault => fault.inBrowser)
  expect(new Set(tried.map(toBrowser))).toEqual(new Set(faults.map(toBrowser)))
  expect(new Set(tried.flatMap(fault => fault.inBrowser!))).toEqual(new Set(actions.map(({ name }) => name)))
})
