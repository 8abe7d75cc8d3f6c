import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { describe, expect, it, test, vi } from 'vitest'
import { checks } from './checks/index.ts'
import { createClient, NotKnown } from './client.ts'
import { runContract } from './contract.ts'
import { toLines, toMarkdown } from './report.ts'
import type { PortalSettings } from '../portal/settings.ts'
import { closeLater, open, type Sandbox } from './sandboxes.ts'
import { openSandbox, openSession, Trouble } from './session.ts'
import { patience } from '../outside.ts'

const code = 'abcdefgh12345678'

/** A server that is no portal. @returns a webhook's address there */
async function serve(listener: RequestListener, later = closeLater): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  later(
    () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest/1/${code}/`
}

/** Repeats all that it was asked, in whatever place and case. */
const echo: RequestListener = (request, response) => {
  const url = request.url!
  const isGood = /(profile|tasks\.task\.list)$/.test(url)
  response.writeHead(isGood ? 200 : 400, {
    'content-type': 'application/json',
    'x-echo': url,
    'access-control-allow-origin': url,
  })
  response.end(
    JSON.stringify(
      isGood
        ? { result: { ID: '1', NAME: url, TIME_ZONE: url, tasks: [{ id: '5', title: url }] } }
        : { error: code.toUpperCase(), error_description: url, result: url },
    ),
  )
}

const nobody = async () => {
  const { webhook, close } = await openSandbox()
  await close()
  return webhook.replace(/[0-9a-f]{16}/, code)
}

const started = (webhook: string) =>
  openSession({ webhook, pass: () => Promise.resolve() }, new AbortController().signal, 500).then(
    () => undefined,
    (error: unknown) => error,
  )

describe("what can't be asked at all is one sentence", () => {
  it.each<[string, () => Promise<string>, RegExp]>([
    ['nobody there', nobody, /^The portal can't be reached \(ECONNREFUSED\)\.$/],
    ['no answer', () => serve(() => {}), /^The portal can't be reached \(NO_ANSWER_IN_TIME\)\.$/],
    ['cut off', () => serve(request => request.socket.destroy()), /^The portal can't be reached \([A-Z_]+\)\.$/],
    [
      'led elsewhere',
      async () => {
        // As a portal would answer
        const { webhook } = await open()
        return serve((request, response) =>
          response.writeHead(307, { location: webhook + request.url!.split('/').at(-1)! }).end(),
        )
      },
      /^The portal can't be reached \([A-Z_]+\)\.$/,
    ],
    [
      'a page',
      () => serve((_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end(`<h1>${code}</h1>`)),
      /page.*HTTP 502/,
    ],
    ['another program', () => serve((_, response) => response.end('{"result":{"name":"x"}}')), /no portal's/],
    [
      'another code',
      async () => (await open()).webhook.replace(/[0-9a-f]{16}/, code),
      /does not accept the webhook.*INVALID_CREDENTIALS, HTTP 401/,
    ],
    [
      'no permission',
      async () => (await open({ scope: [] })).webhook,
      /lacks the permission Tasks \(insufficient_scope, HTTP 401/,
    ],
    [
      'asked too often',
      async () =>
        (
          await open({
            faults: [
              { on: 'profile', times: Infinity, effect: { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 } },
            ],
          })
        ).webhook,
      /try again later.*HTTP 503/,
    ],
    [
      'no REST',
      async () =>
        (await open({ faults: [{ on: 'profile', effect: { kind: 'error', code: 'ACCESS_DENIED' } }] })).webhook,
      /plan.*ACCESS_DENIED/,
    ],
    [
      'another error',
      async () =>
        (await open({ faults: [{ on: 'profile', effect: { kind: 'error', code: 'PORTAL_DELETED' } }] })).webhook,
      /refuses to answer \(PORTAL_DELETED, HTTP 403\)/,
    ],
  ])('%s', async (_, address, sentence) => {
    const error = await started(await address())
    expect(error).toBeInstanceOf(Trouble)
    expect((error as Error).message).toMatch(sentence)
    expect(inspect(error, { depth: 9, showHidden: true }).toLowerCase()).not.toContain(code)
  })
})

describe('the code is in nothing that is said', () => {
  it('by a far side that repeats it everywhere', async () => {
    const near = await open()
    const printed: string[] = []
    for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const)
      vi.spyOn(console, name).mockImplementation((...words) => void printed.push(inspect(words)))
    const result = await runContract({
      checks,
      far: { webhook: await serve(echo), pass: () => Promise.resolve() },
      near,
      stop: new AbortController().signal,
      mayWrite: () => Promise.resolve(true),
    })
    expect(result.rows).toHaveLength(checks.length)
    const all = [
      ...printed,
      ...result.rows.map(toLines),
      toMarkdown(result),
      inspect(result, { depth: 9, showHidden: true }),
    ].join('\n')
    expect(all).toContain('UNKNOWN_CODE')
    expect(all.toLowerCase()).not.toContain(code)
    expect(all).not.toContain('/rest/1/')
  })

  it('by errors of the network', async () => {
    const client = createClient({ webhook: await nobody() })
    const error: unknown = await client.call('profile').catch((error: unknown) => error)
    expect(error).toBeInstanceOf(NotKnown)
    expect(inspect(error, { depth: 9, showHidden: true }).toLowerCase()).not.toContain(code)
  })

  it('and what a portal gives for a code is none unless it looks like one', async () => {
    const said = (error: unknown) =>
      serve((_, response) => response.writeHead(400).end(JSON.stringify({ error })))
        .then(webhook => createClient({ webhook }).call('profile'))
        .then(({ code }) => code)
    for (const good of ['ERROR_CORE', '1048582', 0, 'expired_token']) expect(await said(good)).toBe(String(good))
    for (const bad of [
      'Maria',
      'maria@example.com',
      '',
      null,
      {},
      `X_${code}`.toUpperCase(),
      'https://x.example',
      '123456789',
    ])
      expect(await said(bad)).toBe('UNKNOWN_CODE')
  })
})

interface Run {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  readonly ended: Promise<number | null>
  readonly said: () => string
}

interface Fixtures {
  /** Where the program leaves its report. */
  folder: string
  report: () => string
  openPortal: (settings?: Partial<PortalSettings>) => Promise<Sandbox>
  /** Runs the program in a process of its own, which has no terminal. */
  start: (webhook: string | undefined, ...words: string[]) => Run
}

// Each has a portal, a process and a folder of its own. They wait for most of the time: the program asks twice a second
describe.concurrent('npm run contract', () => {
  const script = fileURLToPath(new URL('run.ts', import.meta.url))

  const it = test.extend<Fixtures>({
    async folder({}, use) {
      const folder = mkdtempSync(join(tmpdir(), 'contract-'))
      await use(folder)
      rmSync(folder, { recursive: true })
    },

    report: ({ folder }, use) => use(() => readFileSync(join(folder, 'contract-report.md'), 'utf8')),

    async openPortal({}, use) {
      const sandboxes: Sandbox[] = []
      await use(async settings => {
        const sandbox = await openSandbox(settings)
        sandboxes.push(sandbox)
        return sandbox
      })
      await Promise.all(sandboxes.map(({ close }) => close()))
    },

    async start({ folder }, use) {
      const runs: Run[] = []
      await use((webhook, ...words) => {
        const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...words], {
          cwd: folder,
          env: { ...process.env, ...(webhook !== undefined && { B24_WEBHOOK: webhook }) },
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        let said = ''
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (data: Buffer) => void (said += data.toString()))
        const run = {
          child,
          ended: new Promise<number | null>(resolve => child.on('close', resolve)),
          said: () => said,
        }
        runs.push(run)
        return run
      })
      for (const { child } of runs) child.kill('SIGKILL')
      await Promise.all(runs.map(({ ended }) => ended))
    },
  })

  it('without a webhook asks the sandbox', async ({ start, report }) => {
    const { ended, said } = start(undefined)
    expect(await ended).toBe(0)
    expect(said()).toContain(
      `${checks.length} checks: ${checks.length} as the sandbox does it, 0 otherwise, 0 not known.`,
    )
    expect(report()).toContain('| ✓ | What deferring needs |')
  })

  it("where nobody can be asked only reads, and the report is nobody's", async ({ openPortal, start, report }) => {
    const far = await openPortal({ kind: 'running', statuses: 'documented' })
    const { ended, said } = start(far.webhook)
    expect(await ended).toBe(0)
    expect(said()).toContain('Nobody can be asked here')
    expect(said()).toContain('to change: tests/portal/method.ts')
    expect(far.portal.requests.flatMap(({ commands }) => commands)).not.toContain('tasks.task.add')
    const secret = far.webhook.split('/').at(-2)!
    for (const text of [said(), report()]) expect(text).not.toContain(secret)
    for (const personal of [
      '127.0.0.1',
      'Maria',
      'Lindqvist',
      ...[...far.portal.tasks.values()].map(({ title }) => title),
    ])
      expect(report()).not.toContain(personal)
  })

  it.for(['SIGINT', 'SIGTERM'] as const)(
    '%s in the middle: no task is left, and what was seen is in the report',
    async (signal, { openPortal, start, report }) => {
      const far = await openPortal({ latency: 5 })
      const before = far.portal.tasks.size
      const { child, ended, said } = start(far.webhook, '--yes')
      await vi.waitUntil(() => far.portal.moves.length > 10, { timeout: patience, interval: 5 })
      expect(far.portal.tasks.size).toBeGreaterThan(before)
      child.kill(signal)
      // npm hands it on once more
      await vi.waitUntil(() => said().includes('Stopping'), { timeout: patience, interval: 5 })
      child.kill(signal)
      expect(await ended).toBe(130)
      expect(far.portal.tasks.size).toBe(before)
      expect(said()).toContain('the tasks that were made are being deleted')
      expect(report()).toContain('It was stopped before the end.')
    },
  )

  it('a second Ctrl-C ends it at once, and says what may be left', async ({ openPortal, start }) => {
    const far = await openPortal()
    far.portal.faults.add({ on: 'batch', skip: 3, times: Infinity, effect: { kind: 'hang' } })
    const { child, ended, said } = start(far.webhook, '--yes')
    await vi.waitUntil(() => far.portal.requests.filter(({ method }) => method === 'batch').length > 3, {
      timeout: patience,
      interval: 5,
    })
    const timer = setInterval(() => child.kill('SIGINT'), 100)
    expect(await ended).toBe(130)
    clearInterval(timer)
    const title = [...far.portal.tasks.values()].at(-1)!.title
    expect(title).toMatch(/^Defer contract check [0-9a-f]{8}: safe to delete$/)
    expect(said()).toContain(`Tasks titled "${title}" may be left in the portal: delete them.`)
  })

  it('a reader that goes away does not end it before the tasks are deleted', async ({ openPortal, start }) => {
    const far = await openPortal()
    const before = far.portal.tasks.size
    const { child, ended } = start(far.webhook, '--yes')
    await vi.waitUntil(() => far.portal.moves.length > 0, { timeout: patience, interval: 5 })
    child.stdout.destroy()
    await vi.waitUntil(() => far.portal.moves.length > 10, { timeout: patience, interval: 5 })
    child.kill('SIGINT')
    await ended
    expect(far.portal.tasks.size).toBe(before)
  })

  it.for<[string, () => Promise<string>, string]>([
    [
      'what is no webhook',
      () => Promise.resolve(`https://example.bitrix24.com/${code}/`),
      'B24_WEBHOOK: The webhook is no address such as',
    ],
    ['a portal that is not there', nobody, "The portal can't be reached (ECONNREFUSED)."],
  ])('%s: one sentence, no stack, another exit code', async ([, address, sentence], { start, folder }) => {
    const { ended, said } = start(await address())
    expect(await ended).toBe(1)
    expect(said()).toContain(sentence)
    expect(said()).not.toMatch(/\n\s+at |node:|contract\.ts/)
    expect(said()).not.toContain(code)
    expect(existsSync(join(folder, 'contract-report.md'))).toBe(false)
  })

  it('a far side that repeats the code: it is not printed', async ({ start, report, onTestFinished }) => {
    const { ended, said } = start(await serve(echo, onTestFinished))
    await ended
    expect(said()).toContain('UNKNOWN_CODE')
    for (const text of [said(), report()]) expect(text.toLowerCase()).not.toContain(code)
  })

  it('says how it is called', async ({ start }) => {
    const { ended, said } = start(undefined, '--nonsense')
    expect(await ended).toBe(1)
    expect(said()).toContain('--yes')
  })
})
