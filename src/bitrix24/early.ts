import { AjaxResult, type B24Frame } from '@bitrix24/b24jssdk'
import type { Commands } from './batch.ts'
import { field, rowsOf, toId } from './rows.ts'

/** What the page's own lines (`src/early`) have asked before the app has come. */
export interface Early {
  /** The portal says so in its first answer to a page alone, which is theirs. */
  isFirstRun: boolean
  /** The app asks by itself from now on. */
  isOver: boolean
  /** The portal's code of the user's language, once it has been heard. */
  language: unknown
  question: EarlyQuestion | null
}

interface EarlyQuestion {
  readonly origin: string
  /** Of the portal, the user and the app. */
  readonly token: string
  /** As JSON. */
  readonly commands: string
  /** By `Date.now()`, as is `at`. */
  readonly askedAt: number
  /** Never rejects: null for whatever has gone wrong. */
  readonly answer: Promise<{ readonly body: unknown; readonly at: number } | null>
}

declare global {
  interface Window {
    early?: Early
  }
}

/** Milliseconds for which an answer that nobody has waited for is good. */
const goodFor = 5_000
/** Milliseconds after which what was asked early is asked anew as well. */
const answerWithin = 10_000

type Results = Readonly<Record<string, AjaxResult>>
type Ask = (commands: Commands) => Promise<Results>

/**
 * Answers the first request with what was asked early, if that is the very same and its answer is good; asks in every
 * other case, so that nobody sees an error of it.
 */
export function withEarly(early: Early | undefined, b24: B24Frame, ask: Ask): Ask {
  let left = early
  return commands => {
    const question = left?.question
    if (left) left.isOver = true
    left = undefined
    return question && isSame(question, b24, commands) ? sooner(question, commands, ask) : ask(commands)
  }
}

function isSame({ origin, token, commands: asked }: EarlyQuestion, b24: B24Frame, commands: Commands): boolean {
  const auth = b24.auth.getAuthData()
  // A token belongs to one user, and is none any more once it has expired
  return (
    auth !== false &&
    auth.access_token === token &&
    b24.getTargetOrigin() === origin &&
    asked === JSON.stringify(commands)
  )
}

function sooner({ answer, askedAt }: EarlyQuestion, commands: Commands, ask: Ask): Promise<Results> {
  const early = answer.then(found => found && toResults(found, commands))
  const late = new Promise<null>(resolve => setTimeout(() => resolve(null), answerWithin - (Date.now() - askedAt)))
  const anew = Promise.race([early, late]).then(results => results ?? ask(commands))
  // Also of a slow portal that answers while it is asked anew
  return Promise.race([anew, early.then(results => results ?? anew)])
}

/** Null unless the answer is fresh and whole, without any error, and what the lists need can be read. */
function toResults({ body, at }: { body: unknown; at: number }, commands: Commands): Results | null {
  const answer = field(body, 'result')
  const of = (part: string, key: string) => field(field(answer, part), key)
  // A clock that was put right does not tell the age
  const isFresh = Math.abs(Date.now() - at) < goodFor
  const isGood = Object.entries(commands).every(([key, [method]]) => {
    const result = of('result', key)
    if (result === undefined || of('result_error', key) !== undefined) return false
    if (method === 'tasks.task.list') return rowsOf(result) !== null
    return method !== 'profile' || toId(field(result, 'ID')) !== null
  })
  if (!isFresh || !isGood || field(body, 'error') !== undefined) return null
  return Object.fromEntries(
    Object.entries(commands).map(([key, [method, params]]) => [
      key,
      new AjaxResult({
        answer: {
          result: of('result', key),
          total: Number.parseInt(String(of('result_total', key))) || 0,
          time: of('result_time', key),
        } as never,
        query: { method, params: { ...params }, requestId: '' },
        status: 200,
      }),
    ]),
  )
}
