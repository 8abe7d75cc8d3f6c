import { randomBytes } from 'node:crypto'
import { FaultPlan } from './faults.ts'
import type { MoveLog } from './method.ts'
import type { Notice } from './notices.ts'
import { Operating } from './operating.ts'
import { toPhp } from './php.ts'
import { backgroundPlace, createBinding, type Binding } from './placements.ts'
import { defaultSettings, optionsAt, placementOptions, timedTask, type Clock, type PortalSettings } from './settings.ts'
import { moreTasks, seedTasks, type SandboxTask } from './tasks.ts'

const day = 86_400_000
/** Milliseconds. */
const slowFrame = 5_000

/** One REST request that a portal got; preflights are not among them. */
export interface RequestLog {
  readonly method: string
  /** The methods in a batch, in order. */
  readonly commands: readonly string[]
  /** What was answered; 0 when nothing was. */
  status: number
}

/** Where on the portal's page the app is opened. */
export interface Place {
  readonly placement: string
  /** Id of the task, user or project that the place belongs to. */
  readonly subject?: string | undefined
}

/** A portal of its own: settings, tasks, tokens, what it was asked. */
export class Portal {
  readonly id: string
  readonly settings: PortalSettings
  /** Of the page with the app in its frame. */
  readonly address: string
  /** Of the app's page, without what the settings append to it. */
  readonly appUrl: string
  /** To be asked without a token: `webhook + METHOD`. Its code stands in no answer and no log. */
  readonly webhook: string
  readonly tasks: Map<number, SandboxTask>
  /** Where the app is bound. Tests may change it at any time; the page shows it when it is loaded. */
  readonly bindings: Binding[]
  /** False until the app says that its installation is finished. */
  isInstalled: boolean
  readonly requests: RequestLog[] = []
  /** What REST has moved, in order. */
  readonly moves: MoveLog[] = []
  /** In everybody's bells, the newest last. */
  readonly notices: Notice[] = []
  /** By user: the task whose timer runs for him. */
  readonly timers: Map<number, number>
  /** Requests for which the browser asked leave first. It has no token, so they are counted for the newest portal. */
  preflights = 0
  readonly faults: FaultPlan
  readonly tokens: Tokens
  readonly bucket: Bucket
  readonly operating: Operating
  readonly userOptions: Record<string, unknown> = {}
  readonly appOptions: Record<string, unknown> = {}
  readonly #clock: Clock
  #forward = 0
  #slowFrames: number[] = []

  constructor(
    id: string,
    origin: string,
    settings: Partial<PortalSettings> = {},
    appUrl = 'http://127.0.0.1/app/',
    clock: Clock = settings.now ?? Date.now,
  ) {
    this.id = id
    this.settings = { ...defaultSettings, ...settings }
    this.address = `${origin}/?portal=${id}`
    this.appUrl = appUrl
    this.webhook = `${origin}/rest/${this.settings.user}/${randomBytes(8).toString('hex')}/`
    this.bindings = this.settings.bound.map(placement => {
      const page = placement === backgroundPlace ? 'background.html' : 'index.html'
      return createBinding(placement, new URL(page, appUrl).href, { title: 'Defer tasks' })
    })
    if (this.settings.lostBackground || this.settings.bound.includes(backgroundPlace)) this.appOptions.background = '1'
    this.isInstalled = !this.settings.install
    this.#clock = () => clock() + this.#forward
    this.faults = new FaultPlan(this.settings.faults, this.#clock)
    this.tokens = new Tokens(this.settings.tokenLife, this.#clock)
    this.bucket = new Bucket(this.#clock)
    this.operating = new Operating(this.#clock)
    this.timers = new Map(this.settings.timer ? [[this.settings.user, timedTask]] : [])

    const { tasks: wanted, user } = this.settings
    const seed = seedTasks(this.now(), this)
    const own = seed.filter(task => task.status === 3 && task.responsibleId === user)
    const kept = wanted === null ? seed : seed.filter(task => !own.includes(task) || own.indexOf(task) < wanted)
    const more = moreTasks(Math.max(0, (wanted ?? 0) - own.length), user, this.now(), this)
    this.tasks = new Map([...kept, ...more].map(task => [task.id, task]))
  }

  readonly now = (): Date => new Date(this.#clock())

  /** Puts the portal's clock forward. */
  forward(milliseconds: number): void {
    this.#forward += milliseconds
  }

  /**
   * A background frame was there so long after it had been put in: above ten a day that took too long, the portal
   * takes the place away.
   */
  noteBackground(milliseconds: number): void {
    if (milliseconds <= slowFrame) return
    const now = this.#clock()
    this.#slowFrames = [...this.#slowFrames.filter(time => now - time < day), now]
    const index = this.bindings.findIndex(({ placement }) => placement === backgroundPlace)
    if (this.#slowFrames.length > 10 && index >= 0) this.bindings.splice(index, 1)
  }

  /**
   * Keeps the next answer back, for a test that looks while the app waits for it.
   * @param on what the request is, or has, as in a fault
   * @returns lets the answer come
   */
  hold(on = 'batch'): () => void {
    let release = () => {}
    const until = new Promise<void>(resolve => (release = resolve))
    this.faults.add({ on, effect: { kind: 'hold', until } })
    return release
  }

  /** All access tokens given so far are answered by 401 expired_token, until the frame asks for a new one. */
  expireTokens(): void {
    this.tokens.expire()
  }

  /**
   * True once: for an administrator, while the app is being installed (docs
   * sdk/bx24-js-sdk/system-functions/bx24-install-finish.md).
   */
  finishInstallation(): boolean {
    if (this.isInstalled || !this.settings.admin) return false
    this.isInstalled = true
    return true
  }

  /**
   * Until the installation is finished, the portal shows nothing but the app's own page (docs
   * settings/app-installation/installation-finish.md).
   */
  shows(placement: string): boolean {
    return this.isInstalled || this.settings.admin || placement === 'DEFAULT'
  }

  /**
   * What the frame is told by `getInitData` (docs sdk/bx24-js-sdk/, api-reference/widgets/_includes/widget_data.md).
   * @param place where the app stands; what the settings say if it is not given
   */
  initData(domain: string, place?: Place): Record<string, unknown> {
    const { settings } = this
    // An administrator gets the page of the installation, wherever the app is opened
    const { placement, options } = !this.isInstalled
      ? {
          placement: 'DEFAULT',
          options: place ? optionsAt('DEFAULT', settings) : placementOptions({ ...settings, placement: 'DEFAULT' }),
        }
      : place
        ? { placement: place.placement, options: optionsAt(place.placement, settings, place.subject) }
        : { placement: settings.placement, options: placementOptions(settings) }
    return {
      LANG: settings.lang,
      DOMAIN: domain,
      PROTOCOL: '0',
      PATH: '/rest',
      ...this.tokens.issue(),
      MEMBER_ID: `member${this.id}`,
      FIRST_RUN: settings.firstRun,
      IS_ADMIN: settings.admin,
      INSTALL: !this.isInstalled,
      USER_OPTIONS: toPhp(this.userOptions),
      APP_OPTIONS: toPhp(this.appOptions),
      PLACEMENT: placement,
      ...(options !== undefined && { PLACEMENT_OPTIONS: options }),
    }
  }
}

/** Access tokens, each good until its time is over or `expire` is called. */
export class Tokens {
  readonly #life: number
  readonly #clock: Clock
  readonly #expiry = new Map<string, number>()

  constructor(life: number, clock: Clock) {
    this.#life = life
    this.#clock = clock
  }

  issue(): { AUTH_ID: string; REFRESH_ID: string; AUTH_EXPIRES: string } {
    const token = randomBytes(16).toString('hex')
    this.#expiry.set(token, this.#clock() + this.#life * 1000)
    return { AUTH_ID: token, REFRESH_ID: randomBytes(16).toString('hex'), AUTH_EXPIRES: String(this.#life) }
  }

  /** All tokens that are out are too old from now on. */
  expire(): void {
    for (const token of this.#expiry.keys()) this.#expiry.set(token, -Infinity)
  }

  /** Every token that was ever issued. */
  get all(): readonly string[] {
    return [...this.#expiry.keys()]
  }

  has(token: unknown): boolean {
    return this.#expiry.has(String(token))
  }

  check(token: unknown): 'good' | 'expired_token' | 'invalid_token' | 'NO_AUTH_FOUND' {
    if (typeof token !== 'string' || token === '') return 'NO_AUTH_FOUND'
    const expiry = this.#expiry.get(token)
    if (expiry === undefined) return 'invalid_token'
    return this.#clock() < expiry ? 'good' : 'expired_token'
  }
}

/** A leaky bucket: 50 requests, draining 2 a second (docs limits.md). */
export class Bucket {
  readonly #clock: Clock
  #level = 0
  #at: number

  constructor(clock: Clock) {
    this.#clock = clock
    this.#at = clock()
  }

  /** As after half a minute of rest. */
  empty(): void {
    this.#level = 0
  }

  /** Takes a request in; false when the bucket is full. */
  take(): boolean {
    const now = this.#clock()
    this.#level = Math.max(0, this.#level - ((now - this.#at) / 1000) * 2)
    this.#at = now
    if (this.#level + 1 > 50) return false
    this.#level++
    return true
  }
}
