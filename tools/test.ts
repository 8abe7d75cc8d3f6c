/**
 * `npm test`: every check. When one fails, no other begins; Firefox and WebKit stop nothing. Ends with how long each
 * took, and with the exit code of the first that failed.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Counts } from './reporters/summary.ts'

/**
 * The main jobs in further engines, which need the built app. None that fails stops anything else. WebKit comes first,
 * because it waits more, and what is `beside` uses that.
 */
const engines: readonly string[] = ['test:webkit', 'test:firefox']

/**
 * Scripts of `package.json`, one after the other. They work on all cores, but for the moments in which they start, end
 * or wait.
 */
const inTurn: readonly string[] = ['build', 'size', ...engines, 'test:unit', 'test:e2e']
/** Scripts that need none of these, and use such moments. */
const beside: readonly string[] = ['typecheck', 'lint']
/** Of `beside`: its priority is low, but on a machine that is busy with something else it must come to its end. */
const niceness = 10

const folder = mkdtempSync(join(tmpdir(), 'defer-'))
const counts = join(folder, 'counts')
const times = new Map<string, number>()
const failed: string[] = []
const start = performance.now()
const seconds = (since: number) => (performance.now() - since) / 1000
const isStopped = () => failed.some(script => !engines.includes(script))

/** Output of what is beside is shown at once when it ends; otherwise live. */
function run(script: string, isBeside: boolean): Promise<void> {
  const began = performance.now()
  console.log(`\n── ${script}`)
  return new Promise(resolve => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TEST_COUNTS: counts },
      shell: process.platform === 'win32',
    })
    if (isBeside && child.pid !== undefined) setPriority(child.pid, niceness)
    const output: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('close', code => {
      times.set(script, seconds(began))
      if (output.length > 0) process.stdout.write(`\n── what ${script} says\n${Buffer.concat(output).toString()}`)
      if (code !== 0) {
        process.exitCode ||= code ?? 1
        failed.push(script)
        console.log(`\n${script} has failed`)
      }
      resolve()
    })
  })
}

async function runAll(scripts: readonly string[]): Promise<void> {
  for (const script of scripts) if (!isStopped()) await run(script, scripts === beside)
}
await Promise.all([runAll(beside), runAll(inTurn)])

const parts = existsSync(counts)
  ? readFileSync(counts, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Counts)
  : []
const sum = (of: keyof Counts) => parts.reduce((total, part) => total + part[of], 0)
rmSync(folder, { recursive: true })
console.log(
  `\nSeconds by step\n${[...times, ['in all', seconds(start)] as const].map(([name, time]) => `${time.toFixed(1).padStart(8)}  ${name}`).join('\n')}`,
)
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} left out, as said above`)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
