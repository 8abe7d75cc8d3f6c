/** The archive of `npm run package`, as a portal's host serves it: below a long path, by GET alone. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { kit } from '../../tools/third-party.ts'
import { expect, inProgress, opened, openFrom, taskOf, test as base } from '../e2e/fixtures.ts'
import { startSandbox } from '../portal/server.ts'

const path = '/upload/app/b24/0a1/'
const title = 'Call the supplier about the crates'
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

// Besides what any test takes, each starts the tool
base.describe.configure({ timeout: 60_000 })

const test = base.extend<{ folder: string; uploaded: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'defer-archive-'))
    await use(folder)
    rmSync(folder, { recursive: true })
  },

  /** Address of the folder that the host has made of the archive. */
  uploaded: async ({ folder }, use) => {
    for (const [name, bytes] of Object.entries(unzipSync(packed(folder, 'UTC')))) {
      mkdirSync(dirname(join(folder, 'site', name)), { recursive: true })
      writeFileSync(join(folder, 'site', name), bytes)
    }
    const files = new Set(readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' }))
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://host')
      const name = pathname.startsWith(path) ? pathname.slice(path.length) : ''
      if (request.method !== 'GET') response.writeHead(405).end()
      else if (!files.has(name) || !types[extname(name)]) response.writeHead(404).end()
      else
        response.writeHead(200, { 'content-type': types[extname(name)] }).end(readFileSync(join(folder, 'site', name)))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
    server.close()
    server.closeAllConnections()
  },
})

/** The archive that the tool makes of dist/ in this time zone. */
function packed(folder: string, zone: string): Buffer {
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'tools/package.ts', join(folder, zone)], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  })
  const [name] = readdirSync(join(folder, zone))
  expect(output).toMatch(new RegExp(`${name}: [\\d.]+ kB in \\d+ files`))
  const archive = readFileSync(join(folder, zone, name!))
  expect(output).toContain(`SHA-256 ${createHash('sha256').update(archive).digest('hex')}`)
  return archive
}

test('the same build gives the same bytes, everywhere', ({ folder }) => {
  const archive = packed(folder, 'UTC')
  expect(packed(folder, 'Asia/Tokyo').equals(archive)).toBe(true)
  const names = Object.keys(unzipSync(archive))
  expect(names).toEqual([...names].sort())
  expect(names).toEqual(expect.arrayContaining(['index.html', 'install.html']))
  expect(names.filter(name => name.endsWith('.map'))).toEqual([])
})

test('the archive has the licences of what is in it', ({ folder }) => {
  const files = unzipSync(packed(folder, 'UTC'))
  const text = (name: string) => Buffer.from(files[name]!).toString()
  expect(text('LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'))
  const notices = text('THIRD-PARTY.txt')
  const named = [...notices.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)].map(([, name]) => name!)
  expect(named).toEqual([
    '@bitrix24/b24icons-vue',
    '@bitrix24/b24jssdk',
    '@bitrix24/b24ui-nuxt',
    '@date-fns/tz',
    '@fluent/bundle',
    '@tanstack/virtual-core',
    '@tanstack/vue-virtual',
    '@vue/reactivity',
    '@vue/runtime-core',
    '@vue/runtime-dom',
    '@vue/shared',
    '@vueuse/core',
    '@vueuse/shared',
    'axios',
    'chrono-node',
    'date-fns',
    'pinia',
    'qs-esm',
    'rolldown',
    'tailwindcss',
  ])
  expect(notices).toContain(readFileSync(kit.licence, 'utf8').trim())
  for (const name of named.filter(name => name !== kit.name)) {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      version: string
      license: string
    }
    expect(notices).toContain(`\n${name} ${version} (${license})\n`)
    const own = readdirSync(`node_modules/${name}`).find(file => /^licen[cs]e/i.test(file)) ?? null
    // Project Fluent's packages come without one
    expect(notices).toContain(
      readFileSync(own ? `node_modules/${name}/${own}` : 'tools/licences/fluent-bundle.txt', 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    )
  }
})

for (const name of ['index.html', 'install.html']) {
  test(`${name} of the archive`, async ({ uploaded, page }) => {
    const sandbox = await startSandbox({ appUrl: uploaded + name })
    try {
      const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', open: 'get' })
      await page.goto(portal.address)
      const { list, row, deferButton } = opened(page, portal)
      await expect(list.getByRole('listitem')).toHaveCount(inProgress(portal).length)
      await deferButton(title).click()
      await expect(row(title)).toBeHidden()
      expect(taskOf(portal, title).status).toBe(6)
    } finally {
      await sandbox.close()
    }
  })
}

test('installed from the archive, opened from the task list, deferred', async ({ uploaded, page }) => {
  const sandbox = await startSandbox({ appUrl: `${uploaded}install.html` })
  try {
    const portal = sandbox.createPortal({ install: true, placement: 'DEFAULT', options: [], open: 'get' })
    await page.goto(portal.address)
    const { frame, deferButton, row } = opened(page, portal)
    await frame.getByRole('button', { name: 'Install' }).click()
    await openFrom(page.getByRole('region', { name: 'My task list' }).getByRole('button', { name: 'Defer tasks' }))
    await deferButton(title).click()
    await expect(row(title)).toBeHidden()
    expect(taskOf(portal, title).status).toBe(6)
    // Not the wizard's page: that is for once
    expect(new Set(portal.bindings.map(binding => binding.handler))).toEqual(new Set([`${uploaded}index.html`]))
  } finally {
    await sandbox.close()
  }
})
