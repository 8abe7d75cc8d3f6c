import { dueIds, readReturnDates, type ReturnDates } from '../domain/returnDates.ts'

/**
 * The hidden frame that a portal puts into each of its pages, if an administrator has switched it on: when a deferred task is due, it loads
 * the code that returns it. Until then it is a few lines without the SDK, sends no requests to the server and one message to the portal's
 * page.
 */

/** Loaded when a task is due: resumes it, and returns the remaining dates. */
export type BringBack = (dates: ReturnDates, retryAfter: number) => Promise<ReturnDates>

const hour = 3_600_000
/** Milliseconds between two attempts. */
const retryAfter = 600_000

/** `HOST|SECURE|APP_SID`, as the portal names its frames. */
const [host, isSecure, id] = window.name.split('|')

let dates: ReturnDates = new Map()
let notBefore = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Returns tasks that are due by this computer's clock, and calls itself again when the next one is due. */
async function look(): Promise<void> {
  clearTimeout(timer)
  const now = Date.now()
  if (dueIds(dates, new Date(now)).length > 0 && now >= notBefore) {
    notBefore = now + retryAfter
    await Promise.all(__LATE_FILES__.map(fetchFile))
    const { bringBack } = await import('./bringBack.ts')
    dates = await bringBack(dates, retryAfter)
  }
  const times = [...dates.values()].map(({ at }) => Math.max(at.getTime(), notBefore))
  if (times.length > 0) timer = setTimeout(lookQuietly, Math.min(Math.max(Math.min(...times) - Date.now(), 0), hour))
}

/** Firefox keeps a failed `import()` for the life of the page, but not a failed `fetch`. */
async function fetchFile(file: string): Promise<void> {
  const { ok, status } = await fetch(new URL(file, import.meta.url))
  if (!ok) throw new Error(`${file}: ${status}`)
}

/** An error is not shown, because nobody sees this page: the attempt is repeated later. */
function lookQuietly(): void {
  look().catch(() => timer = setTimeout(lookQuietly, retryAfter))
}

/** An object, or a JSON text of one; empty for anything else, because PHP may send anything. */
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

/** The portal's page has the dates from when it was rendered; pages of the app broadcast later changes. */
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
