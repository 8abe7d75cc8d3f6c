/** WebKitGTK through its own driver: the WebDriver protocol by plain `fetch`, under a display of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** WebKitGTK 2.40 is as old as Safari 16.4, the oldest that the app promises to work in. */
const oldest = [2, 40] as const
/** Milliseconds in which an engine has to start: on a busy machine nine seconds were seen. */
const patienceAtStart = 26_000
/** Milliseconds for an answer of an engine that has started. */
const patience = 15_000
/**
 * Milliseconds in which something has to stand in the page, which other processes hold up. Less than two answers take that
 * do not come: an engine that hangs is named within 30 s.
 */
export const patienceForPage = 28_000

/** Where a program is, if this user may run it. */
function findProgram(name: string, named?: string): string | undefined {
  const places = named
    ? [named]
    : [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].map(folder => join(folder, name))
  return places.find(place => {
    try {
      accessSync(place, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

const driver = findProgram('WebKitWebDriver', process.env.WEBKIT_DRIVER)
const display = findProgram('Xvfb')

/** What this machine has not; null if it has all. */
export const missing = !driver
  ? 'no WebKitWebDriver (Debian: webkit2gtk-driver; WEBKIT_DRIVER names one elsewhere)'
  : !display
    ? 'no Xvfb (Debian: xvfb)'
    : null

/**
 * The shell around a program: ends it when there is nothing more to read from us, and then its group, in which the
 * program's own children are. So they end however this process ends. Xvfb takes its lock file away only if it is
 * asked to end; a program that hangs is not asked twice.
 */
const shell = `
exec 4<&0
"$@" </dev/null 4<&- & program=$!
{ cat <&4 >/dev/null; kill -TERM $program; sleep 2; kill -KILL 0; } &
wait $program
kill -KILL 0`

/** @returns the shell; what the program writes to its descriptor 3 is in \`stdio[3]\` */
function start(program: string, args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn('sh', ['-c', shell, 'sh', program, ...args], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: environment,
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.stdin!.end()
  await ended
}

/** What a program has said, for the message of a failure. */
function listen(child: ChildProcess): () => string {
  const said: string[] = []
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (data: Buffer) => said.push(data.toString()))
  return () => said.join('').trim().split('\n').slice(-3).join(' | ')
}

/** @returns the first line of what Xvfb writes: the number of a display that was free */
function displayOf(child: ChildProcess, until: number): Promise<string> {
  const said = listen(child)
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Xvfb did not start within ${patienceAtStart / 1000} s ${said()}`)),
      until - performance.now(),
    )
    let text = ''
    child.stdio[3]!.on('data', (data: Buffer) => {
      text += data.toString()
      if (!text.includes('\n')) return
      clearTimeout(timer)
      resolve(text.trim())
    })
    child.once('exit', () => {
      clearTimeout(timer)
      reject(new Error(`Xvfb has ended at once: ${said()}`))
    })
  })
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** A display for browsers, one at a time. */
export interface WebKit {
  /**
   * A browser of its own, with a driver of its own: one that has had a session may hang at the next. The browser
   * before is closed.
   */
  newSession: () => Promise<Session>
  stop: () => Promise<void>
}

/** Throws an error that names the engine if it does not start, is too old or does not answer. */
export async function startWebKit(): Promise<WebKit> {
  if (!driver || !display) throw new Error(`There is ${missing}`)
  const folder = mkdtempSync(join(tmpdir(), 'defer-webkit-'))
  const screen = start(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    ...process.env,
    HOME: folder,
  })
  let browser: ChildProcess | undefined

  async function startSession(until = performance.now() + patienceAtStart): Promise<Session> {
    if (browser) await stop(browser)
    const port = await freePort()
    browser = start(driver!, [`--port=${port}`, '--host=127.0.0.1'], {
      PATH: process.env.PATH,
      LANG: 'C.UTF-8',
      TZ: process.env.TZ,
      DISPLAY: `:${displayNumber}`,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      HOME: folder,
      TMPDIR: folder,
      XDG_RUNTIME_DIR: folder,
      XDG_CACHE_HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
    })
    await answers(browser, `http://127.0.0.1:${port}`, until)
    return Session.start(`http://127.0.0.1:${port}`, until)
  }

  async function stopAll(): Promise<void> {
    if (browser) await stop(browser)
    await stop(screen)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }

  let displayNumber: string
  try {
    const until = performance.now() + patienceAtStart
    displayNumber = await displayOf(screen, until)
    const first = await startSession(until)
    const { version } = first
    const [major = 0, minor = 0] = version.split('.').map(Number)
    if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
      throw new Error(`WebKitGTK ${version} is too old: these tests need ${oldest.join('.')}`)
    let unused: Session | undefined = first
    return {
      newSession() {
        const session = unused
        unused = undefined
        return session ? Promise.resolve(session) : startSession()
      },
      stop: stopAll,
    }
  } catch (error) {
    await stopAll()
    throw error
  }
}

/** Waits until a driver listens. */
async function answers(child: ChildProcess, address: string, until: number): Promise<void> {
  const said = listen(child)
  while (
    !(await fetch(`${address}/status`, {
      signal: AbortSignal.timeout(Math.max(0, Math.floor(until - performance.now()))),
    }).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (child.signalCode !== null) throw new Error(`${driver} has ended at once: ${said()}`)
    if (performance.now() > until)
      throw new Error(`${driver} did not answer within ${patienceAtStart / 1000} s ${said()}`)
    await wait(20)
  }
}

/** An element, as the protocol writes it. */
export type Handle = Readonly<Record<string, string>>

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
const shift = '\uE008'
/** Keys that are no letters. */
const keys = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
} as const

/** A browser with its windows. What is done is done in the frame that `enter` has chosen last. */
export class Session {
  private constructor(
    private readonly address: string,
    readonly version: string,
  ) {}

  static async start(address: string, until: number): Promise<Session> {
    const { sessionId, capabilities } = await request<{ sessionId: string; capabilities: { browserVersion: string } }>(
      `${address}/session`,
      'POST',
      { capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } } },
      until - performance.now(),
    )
    return new Session(`${address}/session/${sessionId}`, capabilities.browserVersion)
  }

  private post<Answer = void>(path: string, body: object = {}): Promise<Answer> {
    return request(`${this.address}/${path}`, 'POST', body)
  }

  resize(width: number, height: number): Promise<void> {
    return this.post('window/rect', { width, height })
  }

  goTo(url: string): Promise<void> {
    return this.post('url', { url })
  }

  /** Opens a window beside this one, and goes on in it. @returns how to come back */
  async newWindow(): Promise<() => Promise<void>> {
    const before = await request<string>(`${this.address}/window`, 'GET')
    const { handle } = await this.post<{ handle: string }>('window/new', { type: 'window' })
    await this.post('window', { handle })
    return () => this.post('window', { handle: before })
  }

  /** The page itself, or a frame of it by its title. */
  async enter(frame: string | null): Promise<void> {
    await this.post('frame', { id: null })
    if (frame === null) return
    const id = await this.wait(`a frame "${frame}"`, () =>
      this.run(
        (frame: string) => document.querySelector(`iframe[title="${frame}"]`) as unknown as Handle | null,
        frame,
      ),
    )
    await this.post('frame', { id })
  }

  /** Runs a function in the frame. It sees nothing but its arguments. */
  run<Result, Arguments extends readonly unknown[] = readonly unknown[]>(
    code: string | ((...args: Arguments) => Result),
    ...args: Arguments
  ): Promise<Awaited<Result>> {
    return this.post('execute/sync', { script: `return (${code.toString()})(...arguments)`, args })
  }

  /** Asks until there is an answer that is neither null, undefined, false nor 0. */
  async wait<Answer>(what: string, ask: () => Promise<Answer>): Promise<NonNullable<Answer>> {
    const until = performance.now() + patienceForPage
    for (;;) {
      const answer = await ask()
      if (answer) return answer
      if (performance.now() > until) throw new Error(`WebKit: there is no ${what} after ${patienceForPage / 1000} s`)
      await wait(20)
    }
  }

  clickOn(handle: Handle): Promise<void> {
    return this.post(`element/${handle[elementKey]}/click`)
  }

  /** A mouse's click at a point of an element, from its middle. */
  async clickAt(handle: Handle, x: number, y: number, withShift = false): Promise<void> {
    const key = (type: string) => (withShift ? [{ type, value: shift }] : [{ type: 'pause' }])
    const pause = { type: 'pause' }
    await this.post('actions', {
      actions: [
        { type: 'key', id: 'keyboard', actions: [pause, ...key('keyDown'), pause, pause, ...key('keyUp')] },
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x, y, origin: handle },
            pause,
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
            pause,
          ],
        },
      ],
    })
  }

  hover(handle: Handle): Promise<void> {
    return this.post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x: 0, y: 0, origin: handle }] }],
    })
  }

  /** Presses keys one after the other; `Shift+` before one holds Shift. */
  async press(...names: readonly string[]): Promise<void> {
    const actions = names.flatMap(name => {
      const key = name.replace('Shift+', '')
      const value = (keys as Readonly<Record<string, string>>)[key] ?? key
      const one = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]
      return name.startsWith('Shift+')
        ? [{ type: 'keyDown', value: shift }, ...one, { type: 'keyUp', value: shift }]
        : one
    })
    await this.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }
}

async function request<Answer>(url: string, method: string, body?: object, milliseconds = patience): Promise<Answer> {
  const { pathname } = new URL(url)
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(Math.max(0, Math.floor(milliseconds))),
  }).catch((error: unknown) => {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    throw new Error(
      isLate
        ? `WebKit hangs: no answer to ${method} ${pathname} within ${Math.round(milliseconds / 1000)} s`
        : `WebKit has gone away: ${method} ${pathname}`,
      { cause: error },
    )
  })
  const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } }
  if (!response.ok)
    throw new Error(`WebKit: ${method} ${pathname}: ${value.error ?? response.status}: ${value.message ?? ''}`)
  return value
}
