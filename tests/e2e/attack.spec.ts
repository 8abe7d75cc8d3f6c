import type { Browser, Page } from '@playwright/test'
import type { Portal } from '../portal/portal.ts'
import type { Sandbox } from '../portal/server.ts'
import { expect, opened, test, textsOf } from './fixtures.ts'

/** A page of its own: what the browser refuses is written to the console, which the usual page takes for a failure. */
async function victim(browser: Browser, sandbox: Sandbox, settings: Parameters<Sandbox['createPortal']>[0] = {}) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', ...settings })
  return { page, context, ...opened(page, portal), close: () => context.close() }
}

const frameOf = (page: Page, appUrl: string) => page.frames().find(frame => frame.url().startsWith(appUrl))!

/** A day's work, with whatever can be clicked. */
async function session(page: Page, portal: Portal): Promise<void> {
  const { frame, deferButton } = opened(page, portal)
  await deferButton('Plan the team outing 🎉').click()
  await frame.getByRole('button', { name: 'Undo' }).click()
  await expect(deferButton('Plan the team outing 🎉')).toBeVisible()
  portal.tokens.expire()
  await frame.getByRole('checkbox', { name: 'Select all' }).check()
  await frame.getByRole('button', { name: 'Defer 11 tasks' }).click()
  await expect(frame.getByRole('status')).toContainText('10 deferred, 1 not.')
  await frame.getByRole('tab', { name: 'Deferred' }).click()
  await frame.getByRole('button', { name: /^Resume Plan/ }).click()
  await expect(frame.getByRole('status')).toContainText('is in progress again.')
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  await frame.getByRole('combobox', { name: 'Sort by' }).selectOption('Project')
  // By its command, because the View panel has asked something too
  portal.faults.add({ on: 'tasks.task.list', effect: { kind: 'status', status: 502 } })
  await frame.getByRole('button', { name: 'Reload' }).click()
  await frame.getByRole('button', { name: 'Copy details' }).click()
  await expect(frame.getByRole('button', { name: 'Copied' })).toBeVisible()
}

test("the page's own policy: no script that is not its own, no evaluation, no other host, no markup from text", async ({
  browser,
  sandbox,
  appUrl,
}) => {
  const { page, list, close, portal } = await victim(browser, sandbox)
  await page.goto(portal.address)
  await expect(list).toBeVisible()
  const frame = frameOf(page, appUrl)
  const policy = await frame.locator('meta[http-equiv=Content-Security-Policy]').first().getAttribute('content')
  for (const directive of [
    "default-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(directive)
  }
  // And the page's own lines
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/)
  const refused = await frame.evaluate(async () => {
    const attempts: Record<string, () => unknown> = {
      eval: () => Reflect.apply(Reflect.get(window, 'eval') as (code: string) => unknown, window, ['1']),
      Function: () => Reflect.construct(Function, ['return 1']),
      innerHTML: () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">'),
      'inline script': () => {
        const script = document.createElement('script')
        script.textContent = 'window.ran = true'
        document.body.append(script)
      },
      'another host': () => fetch('http://127.0.0.1:9/'),
      'an image of another host': () =>
        new Promise((resolve, reject) =>
          Object.assign(new Image(), { onload: resolve, onerror: reject, src: 'http://127.0.0.1:9/a.png' }),
        ),
    }
    const outcomes: Record<string, string> = {}
    for (const [name, attempt] of Object.entries(attempts)) {
      // Not within the debugger's own evaluation, which is above the policy
      outcomes[name] = await new Promise(resolve => setTimeout(resolve)).then(attempt).then(
        () => 'went through',
        () => 'refused',
      )
    }
    return { ...outcomes, ran: (window as { ran?: boolean }).ran ?? false }
  })
  expect(refused).toEqual({
    eval: 'refused',
    Function: 'refused',
    innerHTML: 'refused',
    'inline script': 'refused',
    'another host': 'refused',
    'an image of another host': 'refused',
    ran: false,
  })
  await close()
})

test("nobody is asked but the portal and the app's own host, and no token is left anywhere", async ({
  browser,
  sandbox,
  appUrl,
}) => {
  const { page, context, portal, list, close } = await victim(browser, sandbox, { open: 'get' })
  const requests: string[] = []
  const log: string[] = []
  context.on('request', request => requests.push(request.url()))
  page.on('console', message => log.push(message.text()))
  page.on('pageerror', error => log.push(String(error), String(error.stack)))
  await page.goto(portal.address)
  await expect(list).toBeVisible()
  await session(page, portal)

  const hosts = new Set(requests.filter(url => !url.startsWith('data:')).map(url => new URL(url).origin))
  expect([...hosts].sort()).toEqual([new URL(appUrl).origin, new URL(sandbox.origin).origin].sort())
  const frame = frameOf(page, appUrl)
  const left = await frame.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookie: document.cookie,
    address: location.href,
    name: window.name,
    page: document.documentElement.outerHTML,
    databases: JSON.stringify(await indexedDB.databases()),
  }))
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('textarea'), { id: 'pasted' })))
  await page.locator('#pasted').focus()
  await page.keyboard.press('Control+v')
  const copied = await page.locator('#pasted').inputValue()
  expect(copied).toMatch(/^kind: broken\ncode: .*\nstatus: 502\nmethod: batch\nrequest: .+\ntime: \d{4}-/)
  const addresses = requests.filter(url => url.startsWith(appUrl) || url.includes('/rest/'))
  const everything = JSON.stringify([left, addresses, log, copied])
  expect(portal.tokens.all.length).toBeGreaterThan(1)
  for (const token of portal.tokens.all) expect(everything).not.toContain(token)
  expect(await context.cookies()).toEqual([])
  await close()
})

for (const language of ['en', 'ar']) {
  test(`titles, projects, people and errors are text, in ${language}`, async ({ open, page }) => {
    const text = textsOf(language)
    const evil = '<img src=x onerror="console.error(1)"><script>console.error(2)</script>{{ 7777 * 7777 }}'
    const { portal, frame } = await open({ lang: language })
    await expect(frame.getByRole('listitem')).toHaveCount(11)
    for (const task of portal.tasks.values()) {
      task.title = evil
      task.raw = { group: { id: '11', name: evil }, groupId: '11', creator: { id: '5', name: evil } }
    }
    portal.faults.add({
      on: 'batch',
      effect: { kind: 'body', body: JSON.stringify({ error: evil, error_description: evil }) },
    })
    await frame.getByRole('button', { name: text('reload') }).click()
    await expect(frame.getByRole('alert')).toContainText(text('error-broken'))
    await frame.getByRole('button', { name: text('retry') }).click()
    await expect(frame.getByRole('link', { name: evil }).first()).toBeVisible()
    await frame.getByRole('button', { name: text('view'), exact: true }).click()
    await frame.getByRole('combobox', { name: text('group-by') }).selectOption('project')
    await frame
      .getByRole('button', { name: text('defer-task', { title: evil }) })
      .first()
      .click()
    await expect(frame.getByRole('status')).toContainText(evil)
    await frame.getByRole('tab', { name: text('deferred-title') }).click()
    await expect(frame.getByRole('link', { name: evil }).first()).toBeVisible()
    expect(await frame.locator('main img, main script').count()).toBe(0)
    // What the braces come to: no time or number of the page looks like it
    expect(await frame.locator('main').innerText()).not.toContain(String(7777 * 7777))
    const links = await frame.locator('main a').evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
    for (const link of links)
      expect(link).toMatch(new RegExp(`^${new URL(page.url()).origin}/company/personal/user/1/tasks/task/view/\\d+/$`))
  })
}

test('messages of others, forged, huge or malformed, change nothing', async ({ open, page }) => {
  const { frame, deferButton, list, portal } = await open()
  await expect(list).toBeVisible()
  await page.evaluate(async () => {
    const target = document.querySelector<HTMLIFrameElement>('iframe[title="Defer"]')!.contentWindow!
    const rubbish: unknown[] = [
      '',
      ':',
      '1:',
      '1:{',
      'getInitData:{"AUTH_ID":"x"}',
      '__proto__:{"a":1}',
      'x'.repeat(5_000_000),
      '1:'.repeat(100_000),
      null,
      5,
      [],
      { method: 'x' },
      new Blob(['x']),
    ]
    for (const data of rubbish) target.postMessage(data, '*')
    for (let id = 0; id < 200; id++) target.postMessage(`${id}:{"AUTH_ID":"forged","result":"close"}`, '*')
    // From another origin, with the same
    const stranger = document.createElement('iframe')
    stranger.setAttribute('sandbox', 'allow-scripts')
    stranger.srcdoc = `<script>for (const frame of [0, 1]) for (let id = 0; id < 200; id++) parent.frames[frame]?.postMessage(id + ':{"AUTH_ID":"forged"}', '*'); parent.postMessage('sent', '*')</script>`
    const sent = new Promise(resolve => addEventListener('message', event => event.data === 'sent' && resolve(null)))
    document.body.append(stranger)
    await sent
    stranger.remove()
  })
  await deferButton('Plan the team outing 🎉').click()
  await expect(frame.getByRole('status')).toContainText('deferred, no date.')
  expect(portal.requests.map(({ status }) => status)).toEqual([200, 200])
})

test('a frame that was left open overnight: the token is renewed, the list read first, the click done', async ({
  open,
  page,
}) => {
  await page.clock.install()
  const { frame, portal, deferButton, list } = await open()
  await expect(list).toBeVisible()
  await page.clock.fastForward('10:00:00')
  portal.tokens.expire()
  for (const task of portal.tasks.values()) if (task.title.startsWith('Order desks')) task.status = 5
  const before = portal.requests.length
  await deferButton('Plan the team outing 🎉').click()
  await expect(frame.getByRole('status')).toContainText('deferred, no date.')
  await expect(list.getByRole('listitem')).toHaveCount(9)
  const kinds = portal.requests
    .slice(before)
    .filter(({ status }) => status === 200)
    .map(({ commands }) => (commands.includes('task.item.defer') ? 'defer' : 'list'))
  expect(kinds).toEqual(['list', 'defer'])
})
