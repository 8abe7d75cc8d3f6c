import { greet, isYes, toMap } from '../bitrix24/greeting.ts'
import { dueIds, mergeChoices, readChoices, type Choices } from '../domain/choices.ts'
import { nextTry } from '../returns/nextTry.ts'
import type { Left } from './bringBack.ts'

/**
 * The hidden frame that a portal puts into each of its pages, if an administrator has switched it on: when a
 * deferred task is due, it loads the code that returns it. Until then it is a few lines without the SDK and sends
 * one message to the portal's page. Dates that were set on another device are in no message: once an hour it loads
 * that code to read them anew.
 */

/** Loaded when a task is due. */
export type BringBack = () => Promise<Left | null>

const minute = 60_000
/** Until the first reading, and the longest timer. */
const tenMinutes = 10 * minute
const readingEvery = 60 * minute

let choices: Choices = new Map()
let failedAt: number | null = null
/**
 * When to try, and when to read anew: both by this computer's clock, which only says when to look. What is due the
 * portal's clock decides.
 */
let tryAt: number | null = null
let readAt = 0
let timer: ReturnType<typeof setTimeout> | undefined

const spread = (milliseconds: number) => milliseconds * (0.9 + Math.random() * 0.2)

function plan(): void {
  const times = [...choices].flatMap(([, { at, isBack }]) => (at && !isBack ? [at.getTime()] : []))
  tryAt = times.length > 0 ? nextTry(Math.min(...times), failedAt) : null
  wait()
}

function wait(): void {
  clearTimeout(timer)
  const left = Math.min(tryAt ?? Infinity, readAt) - Date.now()
  // After sleep, or with a clock that was put right, it looks again soon
  timer = setTimeout(() => void look(), Math.min(Math.max(left, 0), tenMinutes))
}

async function look(): Promise<void> {
  const now = Date.now()
  // A clock that was put back would make it wait for ever
  if (readAt > now + 2 * readingEvery) readAt = now + spread(readingEvery)
  if (now < Math.min(tryAt ?? Infinity, readAt)) return wait()
  readAt = now + spread(readingEvery)
  try {
    await Promise.all(__LATE_FILES__.map(fetchFile))
    const { bringBack } = await import('./bringBack.ts')
    const left = await bringBack()
    if (!left) return
    choices = left.choices
    failedAt = left.hasFailed || dueIds(choices, new Date()).length > 0 ? Date.now() : null
  } catch {
    // Nobody sees this page
    failedAt = Date.now()
  }
  plan()
}

/** Firefox keeps a failed `import()` for the life of the page, but not a failed `fetch`. */
async function fetchFile(file: string): Promise<void> {
  if (!(await fetch(new URL(file, import.meta.url))).ok) throw new Error(file)
}

/** The portal's page has the dates from when it was rendered; pages of the app broadcast later changes. */
function listen(origin: string): void {
  try {
    new BroadcastChannel(`defer ${origin}`).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { returns } = toMap(data)
      if (typeof returns !== 'string') return
      choices = mergeChoices(choices, readChoices(returns))
      plan()
    })
  } catch {
    // Some browsers refuse it in a frame of another site
  }
}

greet((greeting, origin) => {
  if (isYes(greeting.INSTALL)) return
  const { returns, until } = toMap(greeting.USER_OPTIONS)
  choices = mergeChoices(readChoices(returns), readChoices(until))
  readAt = Date.now() + spread(tenMinutes)
  plan()
  listen(origin)
})
