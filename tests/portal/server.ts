import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as realWait } from 'node:timers/promises'
import type { FaultEffect } from './faults.ts'
import { asMap, type PhpMap } from './list.ts'
import { RestError } from './method.ts'
import { pageOf } from './page.ts'
import { opensInSlider } from './placements.ts'
import { Portal, type Place, type RequestLog } from './portal.ts'
import {
  admit,
  callRest,
  commandsOf,
  describe,
  parseQuery,
  resultOf,
  runRest,
  taskIdOf,
  type RestAnswer,
} from './rest.ts'
import { parseSettings, type PortalSettings } from './settings.ts'
import { createForward, join as joinAnswers, split, wayOf, type FarAnswer } from './webhook.ts'

export interface Sandbox {
  /** Of the portals; the app stands on another. */
  readonly origin: string
  createPortal: (settings?: Partial<PortalSettings>) => Portal
  portal: (id: string) => Portal | undefined
  /** Lets a test tell whether an answer is on its way. */
  readonly traffic: Traffic
  close: () => Promise<void>
}

/** HTTP requests that have begun, those that have ended, and those of the others that are kept waiting on purpose. */
interface Traffic {
  readonly begun: number
  readonly ended: number
  readonly held: number
}

/** Those of whole requests: for a command, they are those of the request that it is in. */
const requestEffects: readonly FaultEffect['kind'][] = [
  'delay',
  'hold',
  'expire',
  'cut',
  'hang',
  'status',
  'opaque',
  'body',
  'truncated',
]
const commonEffects: readonly FaultEffect['kind'][] = ['error', 'result', 'silent', 'time']

/** Milliseconds that a request may take. */
const cutOff = 60_000

const hostFiles: Readonly<Record<string, string>> = { '/host.js': 'text/javascript', '/host.css': 'text/css' }
const hostFolder = join(import.meta.dirname, 'host')

export interface SandboxOptions {
  /** Address of the app's page. */
  readonly appUrl: string
  /** Any free one if it is not said. */
  readonly port?: number
  /**
   * Of a real portal, `https://…/rest/1/CODE/`: what the frame asks about tasks is sent there. Its code stays in
   * this process.
   */
  readonly webhook?: string
  /** Milliseconds of a round trip to it: each answer comes so much later, preflights' too. */
  readonly roundTrip?: number
  /** Lets milliseconds go by before an answer that is to come late. Real time if it is not said. */
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

/** Starts the portals' server on loopback. Throws a `RangeError` for a webhook that is none. */
export async function startSandbox({
  appUrl,
  port = 0,
  webhook,
  roundTrip = 0,
  wait = realWait,
}: SandboxOptions): Promise<Sandbox> {
  const forward = webhook === undefined ? undefined : createForward(webhook)
  const portals = new Map<string, Portal>()
  let newest: Portal | undefined
  let origin = ''
  let begun = 0
  let ended = 0
  const held = new Set<ServerResponse>()

  async function hold(response: ServerResponse, until: Promise<unknown>): Promise<void> {
    if (!response.closed) held.add(response)
    await until
    held.delete(response)
  }

  async function delay(response: ServerResponse, milliseconds: number): Promise<void> {
    if (milliseconds > 0 && !response.closed) await hold(response, wait(milliseconds))
  }

  /**
   * Takes one step after the other, each in its time, whether or not anybody waits. Null when the cloud has cut it
   * off (docs limits.md).
   */
  async function inTime(response: ServerResponse, steps: Generator<number, RestAnswer>): Promise<RestAnswer | null> {
    let left = cutOff
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      await hold(response, wait(Math.min(step.value, left)))
      left -= step.value
      if (left < 0) return null
    }
  }

  function createPortal(settings?: Partial<PortalSettings>): Portal {
    newest = new Portal(String(portals.size + 1), origin, settings, appUrl)
    portals.set(newest.id, newest)
    return newest
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page of a name that leads here would be of this origin and could read the tokens: with a webhook, they are
    // worth something
    if (forward && `http://${request.headers.host}` !== origin)
      return send(response, 421, 'text/plain', 'The sandbox has another name')
    await delay(response, roundTrip)
    const url = new URL(request.url ?? '/', origin)
    if (url.pathname.startsWith('/rest/')) return rest(request, response, url)
    const portal = portals.get(url.searchParams.get('portal') ?? '')

    if (url.pathname === '/' && portal)
      return send(response, 200, 'text/html', await readFile(join(hostFolder, 'index.html')))
    if (url.pathname === '/') {
      try {
        const { id } = createPortal(parseSettings(url.searchParams))
        url.searchParams.delete('portal')
        response
          .writeHead(302, { location: `/?${new URLSearchParams([['portal', id], ...url.searchParams]).toString()}` })
          .end()
      } catch (error) {
        send(response, 400, 'text/plain', String(error))
      }
      return
    }
    const type = hostFiles[url.pathname]
    if (type) return send(response, 200, type, await readFile(join(hostFolder, url.pathname)))
    // What the page of the portal asks its own server
    if (!portal) return send(response, 404, 'text/plain', 'There is no such page in the sandbox')
    if (url.pathname === '/sandbox/init') {
      const { place, handler } = placeOf(portal, url.searchParams)
      const init = portal.initData(new URL(origin).host, place)
      return json(response, {
        appUrl: handler ?? appUrl + portal.settings.app,
        settings: portal.settings,
        now: portal.now(),
        isShown: portal.shows(place?.placement ?? portal.settings.placement),
        init,
        isInSlider: portal.settings.slider || opensInSlider(String(init.PLACEMENT), portal.settings.cards),
      })
    }
    if (url.pathname === '/sandbox/page') return json(response, pageOf(portal))
    if (url.pathname === '/sandbox/install-finish' && request.method === 'POST')
      return json(response, portal.finishInstallation())
    if (url.pathname === '/sandbox/opened' && request.method === 'POST') {
      portal.settings.firstRun = false
      return json(response, true)
    }
    if (url.pathname === '/sandbox/refresh') {
      const fault = portal.faults.draw(['refreshAuth'])
      // The portal shows an alert and never answers the frame
      return json(response, fault ? null : portal.tokens.issue())
    }
    if (url.pathname === '/sandbox/clock' && request.method === 'POST') {
      portal.forward(Number(await bodyOf(request)))
      return json(response, portal.now())
    }
    if (url.pathname === '/sandbox/background' && request.method === 'POST') {
      portal.noteBackground(Number(await bodyOf(request)))
      return json(response, true)
    }
    if (url.pathname === '/sandbox/notices')
      return json(
        response,
        portal.notices.filter(({ userId }) => userId === portal.settings.user),
      )
    if (url.pathname === '/sandbox/requests') return json(response, portal.requests.slice(-8))
    if (url.pathname === '/sandbox/option' && request.method === 'POST') {
      const { name, value, isForApp } = JSON.parse(await bodyOf(request)) as {
        name: string
        value: unknown
        isForApp: boolean
      }
      const options = isForApp ? portal.appOptions : portal.userOptions
      options[name] = value
      return json(response, true)
    }
    send(response, 404, 'text/plain', 'There is no such page in the sandbox')
  }

  async function rest(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { method, hook } = readPath(url)
    // No Access-Control-Max-Age: every request has a preflight of its own. It has no token, so it is taken for the
    // newest portal's
    if (request.method === 'OPTIONS') {
      if (newest) newest.preflights++
      const isRefused = newest?.faults.draw([method, '*'], undefined, ['preflight'])
      response
        .writeHead(
          isRefused ? 403 : 200,
          isRefused
            ? {}
            : {
                'access-control-allow-origin': '*',
                'access-control-allow-methods': 'POST, GET, OPTIONS',
                'access-control-allow-headers': 'origin, content-type, accept',
              },
        )
        .end()
      return
    }
    const parameters = await parametersOf(request, url)
    const portal = hook
      ? [...portals.values()].find(portal => portal.webhook === origin + hook)
      : ([...portals.values()].find(portal => portal.tokens.has(parameters.auth)) ?? newest)
    response.setHeader('access-control-allow-origin', '*')
    if (!portal && hook) {
      const error = new RestError('INVALID_CREDENTIALS', null, '', 'Invalid request credentials')
      return send(
        response,
        error.statusIn(newest?.settings.statuses ?? 'source'),
        'application/json',
        JSON.stringify({ error: error.code, error_description: error.text }),
      )
    }
    if (!portal) return send(response, 404, 'text/plain', 'There is no portal')

    const log: RequestLog = { method, commands: method === 'batch' ? commandsOf(parameters) : [], status: 0 }
    portal.requests.push(log)
    await delay(response, portal.settings.latency)
    const fault =
      portal.faults.draw([method, '*'], taskIdOf(method, parameters), [...requestEffects, ...commonEffects]) ??
      portal.faults.draw(log.commands, undefined, requestEffects)
    const effect = fault?.effect
    if (effect?.kind === 'expire') portal.tokens.expire()
    const isRun =
      !effect ||
      fault?.after ||
      ['delay', 'hold', 'expire', 'truncated', 'result', 'silent', 'time'].includes(effect.kind) ||
      (effect.kind === 'cut' && effect.where === 'middle')
    const good = isRun ? await run(response, portal, method, parameters, !hook, effect?.kind === 'silent') : undefined
    // A gateway's page: the frame sees a network error and no status
    if (good?.isCutOff) response.removeHeader('access-control-allow-origin')
    const body =
      good?.status === 200 && effect ? JSON.stringify(spoilt(parseJson(good.body), effect)) : (good?.body ?? '')
    const reply = (status: number, type: string, text: string) => {
      log.status = status
      send(response, status, type, text)
    }
    switch (effect?.kind) {
      case 'hang':
        held.add(response)
        return
      case 'cut':
        if (effect.where === 'middle')
          response
            .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
            .write(body.slice(0, body.length / 2))
        setImmediate(() => request.socket.destroy())
        return
      case 'opaque':
        response.removeHeader('access-control-allow-origin')
        return reply(effect.status, 'text/html', `<html><body><h1>${effect.status}</h1></body></html>`)
      case 'status':
        return reply(effect.status, 'text/html', `<html><body><h1>${effect.status}</h1></body></html>`)
      case 'error': {
        const error = new RestError(effect.code, effect.status ?? null)
        const described = describe(portal, error)
        const status = error.statusIn(portal.settings.statuses)
        const resetAt = fault?.until ?? Math.floor(portal.now().getTime() / 1000) + 60
        return reply(
          status,
          'application/json',
          JSON.stringify({ ...described, ...(status === 429 && { time: { operating_reset_at: resetAt } }) }),
        )
      }
      case 'body':
        return reply(200, 'application/json', effect.body)
      case 'truncated':
        return reply(200, 'application/json', body.slice(0, body.length / 2))
      case 'delay':
        await delay(response, effect.ms)
        break
      case 'hold':
        await hold(response, effect.until)
    }
    reply(good!.status, good!.type, body)
  }

  /** Asks the portal of the sandbox, or the far side of the webhook with what the frame asks about tasks. */
  async function run(
    response: ServerResponse,
    portal: Portal,
    method: string,
    parameters: PhpMap,
    isApp: boolean,
    isSilent: boolean,
  ): Promise<FarAnswer & { readonly isCutOff?: boolean }> {
    const way = forward ? wayOf(method, parameters) : 'sandbox'
    if (way === 'sandbox') {
      const answer = await inTime(response, runRest(portal, method, parameters, isApp, isSilent))
      if (!answer)
        return { status: 504, type: 'text/html', body: '<html><body><h1>504</h1></body></html>', isCutOff: true }
      const { status, body } = answer
      return { status, type: 'application/json', body: JSON.stringify(body) }
    }
    try {
      // Not without a token of the frame's: other pages in the browser can send requests here as well
      admit(portal, parameters.auth, isApp)
      if (way === 'denied')
        throw new RestError(
          'ACCESS_DENIED',
          null,
          '',
          'The sandbox sends nothing but requests about tasks to a real portal',
        )
      if (way === 'far') return await forward!(method, parameters)
      const { far, near } = split(parameters)
      return joinAnswers(await forward!(method, far), callRest(portal, method, near, isApp).body)
    } catch (error) {
      if (!(error instanceof RestError)) throw error
      return {
        status: error.statusIn(portal.settings.statuses),
        type: 'application/json',
        body: JSON.stringify(describe(portal, error)),
      }
    }
  }

  const server = createServer((request, response) => {
    // Browsers repeat a request by themselves when a connection that they have used before is cut: tests are to see
    // the app
    response.setHeader('connection', 'close')
    begun++
    response.once('close', () => {
      ended++
      held.delete(response)
    })
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    origin,
    createPortal,
    portal: id => portals.get(id),
    get traffic() {
      return { begun, ended, held: held.size }
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** `/rest/METHOD`, or `/rest/USER/CODE/METHOD` with a webhook. */
function readPath({ pathname }: URL): { method: string; hook: string | undefined } {
  const [, hook, method = ''] = /^(\/rest\/\d+\/[^/]+\/)?(.*)$/.exec(pathname)!
  return { method: decodeURIComponent(hook ? method : pathname.slice('/rest/'.length)).replace(/\.json$/, ''), hook }
}

/** Where the page opens the app, if it is not as the settings say. */
function placeOf(portal: Portal, query: URLSearchParams): { place: Place | undefined; handler: string | undefined } {
  const placement = query.get('placement')
  if (placement === null) return { place: undefined, handler: undefined }
  const handler = portal.bindings.find(
    binding => binding.placement === placement && binding.handler === query.get('handler'),
  )?.handler
  return { place: { placement, subject: query.get('subject') ?? undefined }, handler }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response
    .writeHead(status, {
      'content-type': type.includes(';') ? type : `${type}; charset=utf-8`,
      'cache-control': 'no-store',
    })
    .end(body)
}

const json = (response: ServerResponse, value: unknown) =>
  send(response, 200, 'application/json', JSON.stringify(value))

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** The query's parameters first, then the body's: `task.item.*` reads them in this order. */
async function parametersOf(request: IncomingMessage, url: URL): Promise<PhpMap> {
  const body = await bodyOf(request)
  const isJson = request.headers['content-type']?.includes('json')
  return { ...parseQuery(url.search.slice(1)), ...(isJson ? parseJson(body) : parseQuery(body)) }
}

/** What a fault leaves of a good answer. */
function spoilt(answer: PhpMap, effect: FaultEffect): PhpMap {
  switch (effect.kind) {
    case 'result':
    case 'silent':
      return { ...answer, result: resultOf(answer, effect) }
    case 'time':
      return { ...answer, time: effect.value }
    default:
      return answer
  }
}

/** A body that is no JSON brings no parameters, so that even the token is missing. */
function parseJson(body: string): PhpMap {
  try {
    return asMap(JSON.parse(body))
  } catch {
    return {}
  }
}
