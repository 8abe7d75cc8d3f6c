import { isMixed } from '../app/policy.ts'
import type { Command, Commands } from '../bitrix24/batch.ts'
import type { Early } from '../bitrix24/early.ts'
import { greet, isFrom, isYes, toMap, type Greeting } from '../bitrix24/greeting.ts'
import { toOpening } from '../bitrix24/opening.ts'
import { firstQuestion, wishesOf } from '../bitrix24/queries.ts'
import { dueIds, readVersion2, withoutFuture } from '../domain/choices.ts'
import { firstScope } from '../view/firstScope.ts'

/** Milliseconds: as the SDK waits for what is only read. */
const timeout = 30_000

/**
 * Greets the portal and asks for the first list, before the app has come. The port takes the answer if it would have
 * asked the same (`src/bitrix24/early.ts`).
 */
export function askEarly(): Early {
  const early: Early = { isFirstRun: false, isOver: false, language: null, question: null }
  greet((greeting, origin) => {
    early.isFirstRun ||= isYes(greeting.FIRST_RUN)
    early.language = greeting.LANG
    const token = greeting.AUTH_ID
    if (early.isOver || early.question || typeof token !== 'string' || token === '') return
    // A token goes to nobody but the portal that it is from
    if (isYes(greeting.INSTALL) || !isFrom(greeting, origin) || isMixed(origin)) return
    const commands = questionFor(greeting)
    early.question = {
      origin,
      token,
      commands: JSON.stringify(commands),
      askedAt: Date.now(),
      answer: send(`${origin}/rest/batch`, commands, token),
    }
  })
  return early
}

function questionFor(greeting: Greeting): Commands {
  const options = toMap(greeting.USER_OPTIONS)
  const { PLACEMENT } = greeting
  const opening = toOpening({
    code: typeof PLACEMENT === 'string' && PLACEMENT !== '' ? PLACEMENT : 'DEFAULT',
    options: toMap(greeting.PLACEMENT_OPTIONS),
  })
  const now = new Date()
  return firstQuestion(
    wishesOf(opening, isYes(greeting.IS_ADMIN)),
    firstScope(options.view),
    dueIds(withoutFuture(readVersion2(options.returns), now), now),
  )
}

/** As a form, which the browser sends without asking first. */
async function send(address: string, commands: Commands, token: string) {
  const cancel = new AbortController()
  const timer = setTimeout(() => cancel.abort(), timeout)
  try {
    const body = toForm({
      halt: 0,
      cmd: Object.fromEntries(Object.entries(commands).map(([key, command]) => [key, toText(command)])),
      auth: token,
    })
    const response = await fetch(address, { method: 'POST', body, signal: cancel.signal })
    return response.ok ? { body: (await response.json()) as unknown, at: Date.now() } : null
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

const toText = ([method, params]: Command) => `${method}?${toForm(params).toString()}`

/** As PHP reads forms. */
function toForm(map: object): URLSearchParams {
  const form = new URLSearchParams()
  const add = (name: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return form.append(name, String(value))
    for (const [key, inner] of Object.entries(value)) add(name ? `${name}[${key}]` : key, inner)
  }
  add('', map)
  return form
}
