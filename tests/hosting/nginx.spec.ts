/**
 * docs/hosting/nginx.conf in a real nginx. Of the file only what an administrator changes is changed: port, folder,
 * domain, own portals. Where there is no nginx these tests fail in CI, and say elsewhere why they don't run.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expect, inProgress, opened, taskOf, test as base } from '../e2e/fixtures.ts'
import { startSandbox, type Sandbox } from '../portal/server.ts'

const binary = [
  process.env.NGINX,
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/bin/nginx',
  '/opt/homebrew/bin/nginx',
].find(path => path && existsSync(path))
const conf = readFileSync('docs/hosting/nginx.conf', 'utf8')
/** A folder of the host that is not its root. */
const below = 'apps/defer'
const title = 'Call the supplier about the crates'

interface Host {
  /** Starts nginx on a free port, before anybody has to know the portals. */
  readonly url: string
  start: (ownPortals: string) => Promise<void>
}

const test = base.extend<{ host: Host; portals: Sandbox }>({
  host: async ({}, use) => {
    test.skip(!binary && !process.env.CI, 'There is no nginx on this machine (NGINX names one elsewhere)')
    if (!binary) throw new Error('There is no nginx on this machine, and in CI there has to be one')
    const nginx = binary
    const folder = mkdtempSync(join(tmpdir(), 'defer-nginx-'))
    const root = join(folder, 'root')
    cpSync('dist', root, { recursive: true })
    cpSync('dist', join(root, below), { recursive: true })
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    let stop = async () => {}

    await use({
      url,
      async start(ownPortals) {
        writeFileSync(join(folder, 'defer.conf'), adapted(conf, { port, root, ownPortals }))
        writeFileSync(join(folder, 'nginx.conf'), wrapper(nginx, folder))
        const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
          stdio: ['ignore', 'ignore', 'pipe'],
        })
        let complaints = ''
        child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
        const ended = once(child, 'exit')
        stop = async () => {
          // nginx ends with what it has begun; the browser may keep connections
          if (child.exitCode === null) child.kill('SIGTERM')
          await ended
        }
        while (!(await fetch(url).catch(() => undefined))) {
          if (child.exitCode !== null) throw new Error(`nginx did not start: ${complaints}`)
          await wait(50)
        }
        // Such as a directive that it takes for outdated
        expect(complaints).toBe('')
      },
    })
    await stop()
    rmSync(folder, { recursive: true })
  },

  portals: async ({ host }, use) => {
    const sandbox = await startSandbox({ appUrl: `${host.url}/index.html` })
    await use(sandbox)
    await sandbox.close()
  },
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Throws when the file has no such line any more: it would be tested with something else than it says. */
function adapted(text: string, { port, root, ownPortals }: { port: number; root: string; ownPortals: string }): string {
  const changes: [string, string][] = [
    ['  listen 80;', `  listen 127.0.0.1:${port};`],
    ['  server_name defer.example.com;', '  server_name 127.0.0.1;'],
    ['  root /var/www/defer;', `  root ${root};`],
    ['  default "";', `  default "${ownPortals}";`],
  ]
  return changes.reduce((text, [line, changed]) => {
    if (text.split('\n').filter(other => other === line).length !== 1)
      throw new Error(`docs/hosting/nginx.conf has not exactly one line "${line}"`)
    return text.replace(`\n${line}\n`, () => `\n${changed}\n`)
  }, text)
}

/**
 * What a distribution's own nginx.conf has around it, with every file in the folder. One process, so that there is
 * one to end.
 */
function wrapper(nginx: string, folder: string): string {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' })
  const types = join(dirname(/--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'), 'mime.types')
  mkdirSync(join(folder, 'temp'))
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `  ${name}_temp_path ${folder}/temp/${name};`,
  )
  return [
    'daemon off;',
    'master_process off;',
    `pid ${folder}/nginx.pid;`,
    'error_log stderr warn;',
    'events {}',
    'http {',
    '  access_log off;',
    ...temp,
    `  include ${types};`,
    '  default_type application/octet-stream;',
    `  include ${folder}/defer.conf;`,
    '}',
    '',
  ].join('\n')
}

const post = (url: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ AUTH_ID: 'a', PLACEMENT: 'DEFAULT' }), redirect: 'manual' })

function expectSafeHeaders({ headers }: Response, ownPortals: string): void {
  const [directive, ...ancestors] = headers.get('content-security-policy')!.split(' ')
  expect(directive).toBe('frame-ancestors')
  expect(ancestors).toEqual(
    expect.arrayContaining([
      `'self'`,
      'https://*.bitrix24.com',
      'https://*.bitrix24.de',
      'https://*.bitrix24.com.br',
      ownPortals,
    ]),
  )
  expect(headers.get('x-frame-options')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
}

test('the page, by GET and by POST, with its headers', async ({ host }) => {
  const own = 'https://portal.example.com'
  await host.start(own)
  const page = readFileSync('dist/index.html', 'utf8')
  for (const path of [
    '/',
    '/index.html',
    `/${below}/`,
    `/${below}/index.html`,
    '/?DOMAIN=portal.example.com&LANG=en',
  ]) {
    for (const answer of [await fetch(host.url + path), await post(host.url + path)]) {
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/html')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expectSafeHeaders(answer, own)
      expect(await answer.text()).toBe(page)
    }
  }
})

test('what is kept, and what is asked for again', async ({ host }) => {
  await host.start('https://portal.example.com')
  const page = await fetch(host.url)
  const again = await fetch(host.url, { headers: { 'if-none-match': page.headers.get('etag')! } })
  expect(again.status).toBe(304)
  expect(again.headers.get('cache-control')).toBe('no-cache')

  for (const folder of ['/', `/${below}/`]) {
    for (const name of readdirSync('dist/assets')) {
      const asset = await fetch(`${host.url}${folder}assets/${name}`, { headers: { 'accept-encoding': 'gzip' } })
      expect(asset.status).toBe(200)
      expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(asset.headers.get('content-encoding')).toBe('gzip')
      expect(asset.headers.get('vary')).toBe('Accept-Encoding')
      // With nosniff, a script of another type would not run
      expect(asset.headers.get('content-type')).toMatch(name.endsWith('.css') ? /^text\/css/ : /javascript/)
      expectSafeHeaders(asset, 'https://portal.example.com')
      expect(await asset.text()).toBe(readFileSync(`dist/assets/${name}`, 'utf8'))
    }
  }
  expect(page.headers.get('content-encoding')).toBe('gzip')
})

test('what is not there, and what is not asked so', async ({ host }) => {
  await host.start('https://portal.example.com')
  for (const path of ['/missing.html', '/assets/missing.js', `/${below}/missing/`]) {
    for (const answer of [await fetch(host.url + path), await post(host.url + path)]) {
      expect(answer.status, path).toBe(404)
      expect(answer.headers.get('cache-control')).toBeNull()
      expectSafeHeaders(answer, 'https://portal.example.com')
    }
  }
  for (const method of ['PUT', 'DELETE']) expect((await fetch(`${host.url}/index.html`, { method })).status).toBe(403)
  // Relative: behind a proxy nginx does not know the scheme
  expect((await post(`${host.url}/${below}?LANG=en`)).headers.get('location')).toBe(`/${below}/?LANG=en`)
})

async function openedBy(sandbox: Sandbox, page: Page) {
  const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR' })
  await page.goto(portal.address)
  return opened(page, portal)
}

test('the whole Defer, in the frame of a portal that is named', async ({ host, portals, page }) => {
  await host.start(portals.origin)
  const { portal, list, row, deferButton } = await openedBy(portals, page)
  await expect(list.getByRole('listitem')).toHaveCount(inProgress(portal).length)
  await deferButton(title).click()
  await expect(row(title)).toBeHidden()
  expect(taskOf(portal, title).status).toBe(6)
})

test('a portal that is not named gets an empty frame', async ({ host, portals, context }) => {
  await host.start('https://portal.example.com')
  // Not the fixture's page, which stands no error in the console; here the browser has to complain
  const page = await context.newPage()
  const complaint = page.waitForEvent('console', message => message.text().includes('frame-ancestors'))
  const { portal, frame } = await openedBy(portals, page)
  expect((await complaint).type()).toBe('error')
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
  await expect(frame.locator('#app')).toHaveCount(0)
  expect(portal.requests).toEqual([])
})

test('the Caddyfile names the same portals', () => {
  const zones = (text: string) => text.match(/https:\/\/\*\.[a-z0-9.]+/g)
  expect(zones(readFileSync('docs/hosting/Caddyfile', 'utf8'))).toEqual(zones(conf))
})
