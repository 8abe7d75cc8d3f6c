/**
 * `npm test`: every check. Stops at the first that fails, unless it is an engine, and has its exit code; ends with
 * how long each took.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Counts } from './reporters/summary.ts'

/** The main jobs in further engines, which need the built app. None that fails stops anything else. */
const engines: readonly string[] = ['test:firefox', 'test:webkit']

/** Scripts of `package.json`, stage by stage. Lanes of a stage run in parallel, one per core. */
const stages: readonly (readonly (readonly string[])[])[] = [
  [
    // WebKit last: beside Firefox, both take longer
    ['typecheck', 'lint', 'test:webkit'],
    ['build', 'size', 'test:firefox'],
  ],
  [['test:unit']],
  [['test:e2e']],
]

const folder = mkdtempSync(join(tmpdir(), 'defer-'))
const counts = join(folder, 'counts')
const times = new Map<string, number>()
const running = new Set<ChildProcess>()
const start = performance.now()
const seconds = (since: number) => (performance.now() - since) / 1000
let exitCode = 0
let isStopped = false
let tellBuilt = () => {}
const built = new Promise<void>(resolve => (tellBuilt = resolve))

/** @param isAlone its output is shown live; otherwise at once when it ends */
function run(script: string, isAlone: boolean): Promise<void> {
  const began = performance.now()
  console.log(`\n── ${script}`)
  return new Promise(resolve => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: isAlone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TEST_COUNTS: counts },
      shell: process.platform === 'win32',
    })
    running.add(child)
    const output: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('close', code => {
      running.delete(child)
      times.set(script, seconds(began))
      if (output.length > 0) process.stdout.write(`\n── what ${script} says\n${Buffer.concat(output).toString()}`)
      if (script === 'build') tellBuilt()
      if (code !== 0 && !isStopped) {
        exitCode ||= code ?? 1
        console.log(`\n${script} has failed`)
        isStopped = !engines.includes(script)
        if (isStopped) for (const other of running) other.kill()
      }
      resolve()
    })
  })
}

for (const lanes of stages) {
  await Promise.all(
    lanes.map(async scripts => {
      for (const script of scripts) {
        if (engines.includes(script)) await built
        if (!isStopped) await run(script, lanes.length === 1)
      }
    }),
  )
  if (isStopped) break
}

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
process.exitCode = exitCode
