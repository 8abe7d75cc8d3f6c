import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

/** `npm start` in a fresh clone: what it prints, and that the app's own modules are served. */
it('prints where the portal is, and no warning or error', async () => {
  const cache = await mkdtemp(join(process.cwd(), 'node_modules/.start-'))
  // As in a fresh clone, where no dependency has been gathered yet
  const started = spawn(process.execPath, ['--import', 'tsx', 'tests/portal/start.ts'], {
    env: { ...process.env, NODE_ENV: 'development', DEFER_CACHE: cache },
  })
  const printed: string[] = []
  for (const stream of [started.stdout, started.stderr])
    stream.on('data', (data: Buffer) => void printed.push(data.toString()))
  onTestFinished(async () => {
    const exited = new Promise(resolve => started.once('exit', resolve))
    started.kill()
    await exited
    await rm(cache, { recursive: true })
  })

  const text = () => printed.join('')
  await expect.poll(text, { timeout: 60_000 }).toContain('Ctrl-C ends both.')
  const [app, sandbox] = ['The app alone', 'Sandbox portal'].map(
    name => new RegExp(`${name} +(http://\\S+)`).exec(text())![1]!,
  ) as [string, string]
  for (const address of [app, `${app}src/main.ts`, `${app}src/app/screen.ts`, sandbox])
    expect((await fetch(address)).status).toBe(200)
  // The scan for dependencies has ended, one way or the other
  await expect
    .poll(async () => text().includes('Failed') || (await readdir(cache)).includes('deps'), { timeout: 60_000 })
    .toBe(true)
  expect((await readdir(join(cache, 'deps'))).some(file => file.startsWith('vue') || file.startsWith('pinia'))).toBe(
    true,
  )
  expect(started.exitCode).toBeNull()
  expect(
    text()
      .split('\n')
      .filter(line => /warn|error|fail|\(!\)|deprecat/i.test(line)),
  ).toEqual([])
})
