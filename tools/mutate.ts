/** `npm run mutate`: Stryker, which is installed for this command alone. What follows the command goes on to it. */
import { spawnSync } from 'node:child_process'
import { install } from './install.ts'

const folder = 'tools/mutate'
install(folder)
const { status } = spawnSync(
  process.execPath,
  [`${folder}/node_modules/@stryker-mutator/core/bin/stryker.js`, 'run', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
