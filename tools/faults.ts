/** Prints the rule of what a fault does to an action: docs/faults.md. */
import { writeFileSync } from 'node:fs'
import { print } from '../tests/faults/print.ts'

writeFileSync('docs/faults.md', print())
