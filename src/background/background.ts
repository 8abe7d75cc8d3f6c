import { dueIds, readReturnDates, type ReturnDates } from '../domain/returnDates.ts'

/**
 * The hidden frame that a portal puts into each of its pages, where an administrator has chosen so: when a deferred task is due, it loads what brings it
 * back. Until then it is a few lines without the SDK, asks the portal's server for nothing, and speaks to the portal's page once.
 */

/** What is loaded when a task is due: resumes it, and gives back what is left. */
export type BringBack = (dates: ReturnDates, pause: number) => Promise<ReturnDates>

const hour = 3_600_000
/** Milliseconds between two tries. */
const pause = 600_000

/** `HOST|SECURE|APP_SID`, as the portal names its frames. */
const [host, isSecure, id] = window.name.split('|')

let dates: ReturnDates = new Map()
let notBefore = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Brings back what is due by this computer's clock, and looks again when the next one is. */
async function look(): Promise<void> {
  clearTimeout(timer)
  const now = Date.now()
  if (dueIds(dates, new Date(now)).length > 0 && now >= notBefore) {
    notBefore = now + pause
    const { bringBack } = await import('./bringBack.ts')
    dates = await bringBack(dates, pause)
  }
  const times = [...dates.values()].map(({ at }) => Math.max(at.getTime(), notBefore))
  if (times.length > 0) timer = setTimeout(lookQuietly, Math.min(Math.max(Math.min(...times) - Date.now(), 0), hour))
}

/** Nobody sees this page: what fails is tried again after the pause. */
function lookQuietly(): void {
  look().catch(() => timer = setTimeout(lookQuietly, pause))
}

/** An object, a JSON text of one, or nothing: of PHP, anything may come. */
function toMap(value: unknown): Record<string, unknown> {
  try {
    const map: unknown = typeof value === 'string' ? JSON.parse(value) : value
    return Object(map) as Record<string, unknown>
  } catch {
    return {}
  }
}

function start(origin: string, id: string): void {
  const question = `defer${Math.random().toString(36).slice(2)}`
  addEventListener('message', ({ origin: sender, source, data }: MessageEvent<unknown>) => {
    if (sender !== origin || source !== parent || typeof data !== 'string' || !data.startsWith(`${question}:`)) return
    const { INSTALL: isInstalling, USER_OPTIONS: options } = toMap(data.slice(question.length + 1))
    if (isInstalling === true || isInstalling === 'Y') return
    dates = readReturnDates(toMap(options).until)
    lookQuietly()
    listen(origin)
  })
  parent.postMessage(`getInitData:${question}:${id}`, origin)
}

/** The portal's page has the dates of when it was made; a page of the app that changes them tells. */
function listen(origin: string): void {
  try {
    new BroadcastChannel(`defer ${origin}`).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { until } = toMap(data)
      if (typeof until !== 'string') return
      dates = readReturnDates(until)
      lookQuietly()
    })
  } catch {
    // Some browsers refuse it in a frame of another site
  }
}

if (host && id) start(`${isSecure === '1' ? 'https' : 'http'}://${host}`, id)
