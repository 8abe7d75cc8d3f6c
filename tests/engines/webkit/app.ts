/** The built app in the frame of a sandbox portal, in WebKit: what `tests/e2e/fixtures.ts` is for Playwright. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { serveBuilt } from '../../built.ts'
import type { Portal } from '../../portal/portal.ts'
import { startSandbox, type Sandbox } from '../../portal/server.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { patienceForPage, type Handle, type Session } from './driver.ts'

/**
 * WebDriver shows no console. So the page's first script, one of the page's own address as its policy wants, keeps
 * what goes wrong in the tab, where a reload does not lose it.
 */
const listener = `{
  const keep = (text) => sessionStorage.setItem('complaints', JSON.stringify([...JSON.parse(sessionStorage.getItem('complaints') ?? '[]'), text]))
  addEventListener('error', ({ message, target }) => keep(message ?? 'not loaded: ' + (target.src ?? target.href)), true)
  addEventListener('unhandledrejection', ({ reason }) => keep('unhandled: ' + reason))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => keep('policy: ' + violatedDirective + ' ' + blockedURI))
  for (const level of ['error', 'warn']) {
    const print = console[level]
    console[level] = (...words) => { keep(level + ': ' + words.join(' ')); print.apply(console, words) }
  }
}`

/** The built app with the listener, and a sandbox. */
export async function startServers(): Promise<{ sandbox: Sandbox; close: () => Promise<void> }> {
  const pages: Readonly<Record<string, string>> = { '/': 'dist/index.html', '/background.html': 'dist/background.html' }
  const server = await serveBuilt({
    plugins: [
      {
        name: 'listener',
        configurePreviewServer: ({ middlewares }) =>
          void middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url!, 'http://app')
            const page = pages[pathname]
            if (page) {
              const html = readFileSync(page, 'utf8').replace(
                /<meta http-equiv="Content-Security-Policy".*>/,
                policy => `${policy}<script src="./listener.js"></script>`,
              )
              response.setHeader('content-type', 'text/html').end(html)
            } else if (pathname === '/listener.js') response.setHeader('content-type', 'text/javascript').end(listener)
            else next()
          }),
      },
    ],
  })
  const sandbox = await startSandbox({ appUrl: server.url })
  return {
    sandbox,
    async close() {
      await sandbox.close()
      await server.close()
    },
  }
}

/** Polls: under a busy machine an answer may take its time. */
export const eventually = (ask: () => unknown): ReturnType<typeof expect.poll> =>
  expect.poll(ask, { timeout: patienceForPage, interval: 20 })

/**
 * Elements of a role that are shown, with their names: as a screen reader would find them, near enough for this
 * app. Runs in the page.
 */
function elementsOf(role: string): (readonly [name: string, element: Element])[] {
  const selectors: Readonly<Record<string, string>> = {
    button: 'button:not([role])',
    checkbox: 'input[type=checkbox]',
    searchbox: 'input[type=search]',
    option: 'option',
    heading: 'h1, h2, h3',
    listitem: 'li',
    list: 'ul',
    date: 'input[type=datetime-local]',
  }
  const text = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
  return [...document.querySelectorAll<HTMLElement>(`[role=${role}]${selectors[role] ? `, ${selectors[role]}` : ''}`)]
    .filter(
      element =>
        element.matches('option') ||
        (element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'),
    )
    .map(element => [
      element.getAttribute('aria-label') ?? (text((element as HTMLInputElement).labels?.[0]) || text(element)),
      element,
    ])
}

/** What stands in the frame, and what a user does with it. */
export class App {
  constructor(
    readonly session: Session,
    readonly portal: Portal,
  ) {}

  /** Opens a portal of its own, from the user's task list if nothing else is said, and waits for the frame alone. */
  static async open(engine: { session: Session; sandbox: Sandbox }, settings?: Partial<PortalSettings>): Promise<App> {
    const app = new App(
      engine.session,
      engine.sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', ...settings }),
    )
    await app.visit()
    return app
  }

  /** Loads the portal's page anew. */
  async visit(): Promise<void> {
    await this.session.goTo(this.portal.address)
    await this.session.enter('Defer')
  }

  /** Names of the elements of a role. */
  names(role: string): Promise<string[]> {
    return this.session.run(`(role) => (${elementsOf.toString()})(role).map(([name]) => name)`, role)
  }

  /** Waits for an element. @param name the whole name, or a part of it as a pattern */
  find(role: string, name: string | RegExp): Promise<Handle> {
    const [pattern, isWhole] = typeof name === 'string' ? [name, true] : [name.source, false]
    return this.session.wait(`${role} "${pattern}"`, () =>
      this.session.run<Handle | null>(
        `(role, pattern, isWhole) => (${elementsOf.toString()})(role).find(([name]) => isWhole ? name === pattern : new RegExp(pattern).test(name))?.[1] ?? null`,
        role,
        pattern,
        isWhole,
      ),
    )
  }

  async click(role: string, name: string | RegExp): Promise<void> {
    await this.session.clickOn(await this.find(role, name))
  }

  /** Titles of the rows of the tab that is shown, or of a list, from above. */
  rows(list = 'In progress'): Promise<string[]> {
    return this.session.run((list: string) => {
      const isTab = document.querySelector('[role=tab][aria-selected=true]')?.textContent.includes(list)
      const links = document.querySelectorAll(`${isTab ? '#rows' : `ul[aria-label="${list}"]`} [data-control=open]`)
      return [...links].map(link => link.textContent.trim())
    }, list)
  }

  /** Waits for the rows of a list. */
  async loaded(count: number, list?: string): Promise<string[]> {
    await eventually(() => this.rows(list)).toHaveLength(count)
    return this.rows(list)
  }

  /** The text of all that is shown. */
  text(): Promise<string> {
    return this.session.run(() => document.body.innerText)
  }

  /** What has the focus, by its name. */
  focused(): Promise<string> {
    return this.session.run(() => {
      const element = document.activeElement!
      return (
        element.getAttribute('aria-label') ??
        (element.textContent.length < 100 ? element.textContent.trim() : element.tagName)
      )
    })
  }
}
