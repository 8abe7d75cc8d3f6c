import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { tryFaults } from './cells.ts'
import { actions, faults, type Fault } from './matrix.ts'
import { print } from './print.ts'

tryFaults(actions.filter(({ settings }) => !settings.tasks))

it('docs/faults.md is what the rule says; `npm run faults` writes it', () => {
  expect(readFileSync('docs/faults.md', 'utf8')).toBe(print())
})

/** What a browser can tell of it: the code of an error and the rest of a whole answer are read by the app alone. */
const inBrowser = ({ how }: Fault) =>
  how.map(text => text.replace(/error=\w+/, 'error').replace(/^COMMAND.*|.*:body=\{.*/, 'a whole answer')).join()

it('tries every action, and each fault that is another one to a browser, in a browser, too', () => {
  const tried = faults.filter(fault => fault.inBrowser)
  expect(new Set(tried.map(inBrowser))).toEqual(new Set(faults.map(inBrowser)))
  expect(new Set(tried.flatMap(fault => fault.inBrowser!))).toEqual(new Set(actions.map(({ name }) => name)))
})
