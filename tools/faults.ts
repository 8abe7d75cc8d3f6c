/** Writes docs/faults.md from the rule in tests/faults. */
import { writeFileSync } from 'node:fs'
import { print } from '../tests/faults/print.ts'

writeFileSync('docs/faults.md', print())
