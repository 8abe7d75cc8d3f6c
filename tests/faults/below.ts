import type * as Sdk from '@bitrix24/b24jssdk'
import { onTestFinished, vi } from 'vitest'
import type { App } from 'vue'
import english from '../../src/i18n/messages/en.ftl'
import { connect } from '../../src/bitrix24/connect.ts'
import { show } from '../../src/app/screen.ts'
// Loaded before the clock stands still, as `tests/component/late.ts` does with the rest
import '../../src/bitrix24/places.ts'
import { askEarly } from '../../src/early/ask.ts'
import type { Portal } from '../portal/portal.ts'
import { startSandbox, type Sandbox } from '../portal/server.ts'
import type { PortalSettings } from '../portal/settings.ts'
import { nextTurn, patience, stubCrypto } from '../outside.ts'
import type { Hands } from './matrix.ts'
import { glance, readSaid, toSeen, type Glance, type Said, type Seen } from './words.ts'

vi.mock('@bitrix24/b24jssdk', async original => {
  const sdk = await original<typeof Sdk>()
  const initializeB24Frame: typeof Sdk.initializeB24Frame = async options => {
    const [DOMAIN = '', , APP_SID = ''] = window.name.split('|')
    const frame = new sdk.B24Frame({ DOMAIN, PROTOCOL: false, APP_SID, LANG: null }, options)
    await frame.init()
    return frame
  }
  return { ...sdk, initializeB24Frame }
})

/** The whole app in jsdom: its screens, the real SDK, and the sandbox over HTTP. Nothing but the clock is another. */
export interface Page {
  readonly portal: Portal
  readonly hands: Hands
  /** Greets the portal and shows the app. */
  readonly open: () => Promise<void>
  readonly close: () => void
  /**
   * Lets time go by until something is so, and does not wait for the clock on the wall: whatever travels arrives,
   * then half a second is over, or some.
   * @param watch called at every step
   */
  readonly pass: (isSo: (glance: Glance) => boolean, most: number, watch?: (glance: Glance) => void) => Promise<void>
  readonly seen: (truth: (portal: Portal) => string) => Seen
}

const step = 500

/** Time stands still from now on, until the test is over. */
export async function createPage(settings: Partial<PortalSettings>): Promise<Page> {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'Date',
    ],
  })
  const sandbox = await startSandbox({
    appUrl: 'http://app.test/',
    wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
  })
  const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', ...settings })
  const isQuiet = watchTraffic(sandbox)
  const greetAnew = answerFrame(sandbox, portal)
  document.body.innerHTML = '<div id="app"></div>'
  const isCryptoIdle = stubCrypto()
  /** What was seen last; gone when the page changes, because looking takes jsdom longer than anything else. */
  let lastGlance: Glance | undefined
  let lastSaid: Said | undefined
  const forget = () => void (lastGlance = lastSaid = undefined)
  const changes = new MutationObserver(forget)
  changes.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  const look = () => {
    if (changes.takeRecords().length > 0) forget()
    return (lastGlance ??= glance())
  }
  const listen = () => {
    look()
    return (lastSaid ??= readSaid())
  }
  let app: App | undefined
  onTestFinished(async () => {
    changes.disconnect()
    app?.unmount()
    delete window.early
    // What is being encrypted now would be written into the next test's storage
    await settled()
    vi.useRealTimers()
    await sandbox.close()
  })

  /** Until nothing is on its way any more, and whoever has waited for it has gone on. */
  async function settled(): Promise<void> {
    const start = performance.now()
    for (let quiet = 0; quiet < 3;) {
      if (performance.now() - start > patience) throw new Error('something outside of the clock does not end')
      await nextTurn()
      quiet = isQuiet() && isCryptoIdle() ? quiet + 1 : 0
    }
  }

  const all = <Found extends HTMLElement>(selector: string) => [...document.querySelectorAll<Found>(selector)]
  const nameOf = (element: HTMLElement) =>
    (element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent)
      .replace(/\s+/g, ' ')
      .trim()
  const selectors = { button: 'button:not([role])', checkbox: 'input[type=checkbox]', tab: '[role=tab]' } as const
  const found = (role: keyof typeof selectors, name: string | RegExp) =>
    all(selectors[role]).find(element =>
      typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
    )
  const page: Page = {
    portal,
    async open() {
      greetAnew()
      window.early = askEarly()
      const opened = await connect()
      const scope = { participating: false, deferred: false }
      app = await show({ portal: opened, scope, lists: opened.isInstalled ? opened.tasks.list(scope) : null }, [
        'en',
        english,
      ])
    },
    async pass(isSo, most, watch) {
      const start = Date.now()
      for (;;) {
        await settled()
        const seen = look()
        watch?.(seen)
        if (isSo(seen)) return
        if (Date.now() - start >= most)
          throw new Error(`it is not so after ${most / 1000} s: ${document.body.textContent.replace(/\s+/g, ' ')}`)
        vi.advanceTimersByTime(Math.max(step, (seen.seconds - 1) * 1000))
      }
    },
    close: () => app?.unmount(),
    hands: {
      async click(role, name) {
        await page.pass(() => found(role, name) !== undefined, 10_000)
        found(role, name)!.click()
      },
      has: (role, name) => Promise.resolve(found(role, name) !== undefined),
      async search(words) {
        const field = all<HTMLInputElement>('input[type=search]')[0]!
        field.value = words
        field.dispatchEvent(new Event('input'))
        await settled()
      },
      sees: ({ button, checkbox, rows: wanted }) =>
        page.pass(
          ({ rows, isBusy }) =>
            (button === undefined || found('button', button) !== undefined) &&
            (checkbox === undefined || found('checkbox', checkbox) !== undefined) &&
            (wanted === undefined || (rows === wanted && !isBusy)),
          10_000,
        ),
    },
    seen: truth => toSeen(look(), listen(), truth(portal)),
  }
  return page
}

/**
 * @returns whether all that the page has sent has arrived, and all that the sandbox does not keep waiting is
 * answered
 */
function watchTraffic(sandbox: Sandbox): () => boolean {
  let sent = 0
  let over = 0
  /** How often nothing has moved while an answer was there in part. */
  let still = 0
  const open = new Set<XMLHttpRequest>()
  // Not spies: Vitest keeps those of every test until its process ends, and each would keep a whole app
  vi.stubGlobal(
    'XMLHttpRequest',
    class extends XMLHttpRequest {
      override send(body?: XMLHttpRequestBodyInit | null): void {
        sent++
        open.add(this)
        this.addEventListener('loadend', () => open.delete(this) && over++)
        super.send(body)
      }
    },
  )
  const { fetch } = globalThis
  vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
    sent++
    try {
      const response = await fetch(...request)
      return new Response(await response.text(), { status: response.status })
    } finally {
      over++
    }
  })
  return () => {
    const { begun, ended, held } = sandbox.traffic
    const isArrived = sent === begun && begun - ended === held
    still = isArrived && over < ended ? still + 1 : 0
    // Unlike a browser, jsdom does not notice that an answer was cut in its middle
    if (still > 200) {
      for (const request of open) {
        if (request.readyState !== request.LOADING) continue
        request.dispatchEvent(new ProgressEvent('error'))
        request.dispatchEvent(new ProgressEvent('loadend'))
      }
    }
    return isArrived && over === ended
  }
}

/**
 * `parent` is the window itself in jsdom: the portal's page answers what is posted there.
 * @returns begins a page of the portal, which has one session
 */
function answerFrame(sandbox: Sandbox, portal: Portal): () => void {
  const { host } = new URL(sandbox.origin)
  let session = {}
  window.name = `${host}|0|sid`
  const replies: Readonly<Record<string, (parameters: Readonly<Record<string, string>>) => unknown>> = {
    getInitData: () => session,
    refreshAuth: () => (portal.faults.draw(['refreshAuth']) ? undefined : portal.tokens.issue()),
    setInstall: () => ({}),
    resizeWindow: () => ({}),
    setUserOption: ({ name, value }) => ((portal.userOptions[name!] = value), {}),
    // The page is loaded anew, so that the frame has no answer
    setInstallFinish: () => void portal.finishInstallation(),
  }
  vi.stubGlobal('postMessage', (message: unknown) => {
    const [, method = '', parameters = '{}', callback = ''] =
      /^(\w+):(?:(\{.*\}):)?([^:]+):sid$/.exec(String(message)) ?? []
    const answer = replies[method]?.(JSON.parse(parameters) as Record<string, string>)
    if (answer === undefined) return
    queueMicrotask(() =>
      window.dispatchEvent(
        new MessageEvent('message', {
          data: `${callback}:${JSON.stringify(answer)}`,
          origin: sandbox.origin,
          source: window,
        }),
      ),
    )
  })
  return () => void (session = portal.initData(host))
}
