import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs a folder's packages, unless they are newer than its lock file. What few commands need, the first `npm
 * ci` need not bring.
 */
export function install(folder: string): void {
  // npm writes it at the end: an install that was broken off has none
  const installed = join(folder, 'node_modules/.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs)
    return
  console.log(`Installing the packages of ${folder}`)
  const { status } = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`npm ci has failed in ${folder}`)
}
