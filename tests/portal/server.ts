import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { asMap, type PhpMap } from './list.ts'
import { RestError } from './methods.ts'
import { Portal, type RequestLog } from './portal.ts'
import { callRest, commandsOf, describe, parseQuery, taskIdOf } from './rest.ts'
import { parseSettings, type PortalSettings } from './settings.ts'

export interface Sandbox {
  /** Of the portals; the app stands on another. */
  readonly origin: string
  createPortal: (settings?: Partial<PortalSettings>) => Portal
  portal: (id: string) => Portal | undefined
  close: () => Promise<void>
}

const hostFiles: Readonly<Record<string, string>> = { '/host.js': 'text/javascript', '/host.css': 'text/css' }
const hostFolder = new URL('./host/', import.meta.url)

/** Starts the portals' server on loopback. @param options.appUrl address of the app's page @param options.port any free one if it is not said */
export async function startSandbox({ appUrl, port = 0 }: { appUrl: string, port?: number }): Promise<Sandbox> {
  const portals = new Map<string, Portal>()
  let newest: Portal | undefined
  let origin = ''

  function createPortal(settings?: Partial<PortalSettings>): Portal {
    newest = new Portal(String(portals.size + 1), origin, settings)
    portals.set(newest.id, newest)
    return newest
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    if (url.pathname.startsWith('/rest/')) return rest(request, response, url)
    const portal = portals.get(url.searchParams.get('portal') ?? '')

    if (url.pathname === '/' && portal) return send(response, 200, 'text/html', await readFile(new URL('index.html', hostFolder)))
    if (url.pathname === '/') {
      try {
        const { id } = createPortal(parseSettings(url.searchParams))
        url.searchParams.delete('portal')
        response.writeHead(302, { location: `/?${new URLSearchParams([['portal', id], ...url.searchParams]).toString()}` }).end()
      } catch (error) {
        send(response, 400, 'text/plain', String(error))
      }
      return
    }
    const type = hostFiles[url.pathname]
    if (type) return send(response, 200, type, await readFile(new URL(url.pathname.slice(1), hostFolder)))
    // What the page of the portal asks its own server
    if (!portal) return send(response, 404, 'text/plain', 'There is no such page in the sandbox')
    if (url.pathname === '/sandbox/init') {
      return json(response, { appUrl: appUrl + portal.settings.app, settings: portal.settings, init: portal.initData(new URL(origin).host) })
    }
    if (url.pathname === '/sandbox/refresh') {
      const fault = portal.faults.draw(['refreshAuth'])
      // The portal shows an alert and never answers the frame
      return json(response, fault ? null : portal.tokens.issue())
    }
    if (url.pathname === '/sandbox/requests') return json(response, portal.requests.slice(-8))
    if (url.pathname === '/sandbox/option' && request.method === 'POST') {
      const { name, value, isForApp } = JSON.parse(await bodyOf(request)) as { name: string, value: unknown, isForApp: boolean }
      const options = isForApp ? portal.appOptions : portal.userOptions
      options[name] = value
      return json(response, true)
    }
    send(response, 404, 'text/plain', 'There is no such page in the sandbox')
  }

  async function rest(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    if (newest?.faults.cuts) response.setHeader('connection', 'close')
    const method = decodeURIComponent(url.pathname.slice('/rest/'.length)).replace(/\.json$/, '')
    // No Access-Control-Max-Age: every request has a preflight of its own. It has no token, so it is taken for the newest portal's
    if (request.method === 'OPTIONS') {
      const isRefused = newest?.faults.draw([method, '*'], undefined, ['preflight'])
      response.writeHead(isRefused ? 403 : 200, isRefused ? {} : {
        'access-control-allow-origin': '*', 'access-control-allow-methods': 'POST, GET, OPTIONS', 'access-control-allow-headers': 'origin, content-type, accept',
      }).end()
      return
    }
    const parameters = await parametersOf(request, url)
    const portal = [...portals.values()].find(portal => portal.tokens.has(parameters.auth)) ?? newest
    response.setHeader('access-control-allow-origin', '*')
    if (!portal) return send(response, 404, 'text/plain', 'There is no portal')

    const log: RequestLog = { method, commands: method === 'batch' ? commandsOf(parameters) : [], status: 0 }
    portal.requests.push(log)
    await wait(portal.settings.latency)
    const fault = portal.faults.draw(
      [method, '*'], taskIdOf(method, parameters), ['delay', 'cut', 'hang', 'status', 'error', 'body', 'truncated', 'result'],
    )
    const effect = fault?.effect
    const isRun = !effect || fault?.after || effect.kind === 'delay' || effect.kind === 'truncated' || effect.kind === 'result' || (effect.kind === 'cut' && effect.where === 'middle')
    const good = isRun ? callRest(portal, method, parameters) : undefined
    const body = JSON.stringify(effect?.kind === 'result' && good?.status === 200 ? { ...good.body, result: effect.value } : good?.body)
    const reply = (status: number, type: string, text: string) => {
      log.status = status
      send(response, status, type, text)
    }
    switch (effect?.kind) {
      case 'hang': return
      case 'cut':
        if (effect.where === 'middle') response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).write(body.slice(0, body.length / 2))
        setImmediate(() => request.socket.destroy())
        return
      case 'status': return reply(effect.status, 'text/html', `<html><body><h1>${effect.status}</h1></body></html>`)
      case 'error': {
        const described = describe(portal, new RestError(effect.code, effect.status))
        const resetAt = Math.floor(portal.now().getTime() / 1000) + 60
        return reply(effect.status, 'application/json', JSON.stringify({ ...described, ...(effect.status === 429 && { time: { operating_reset_at: resetAt } }) }))
      }
      case 'body': return reply(200, 'application/json', effect.body)
      case 'truncated': return reply(200, 'application/json', body.slice(0, body.length / 2))
      case 'delay': await wait(effect.ms)
    }
    reply(good!.status, 'application/json', body)
  }

  const server = createServer((request, response) => {
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
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body)
}

const json = (response: ServerResponse, value: unknown) => send(response, 200, 'application/json', JSON.stringify(value))

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

/** A body that is no JSON brings no parameters, so that even the token is missing. */
function parseJson(body: string): PhpMap {
  try {
    return asMap(JSON.parse(body))
  } catch {
    return {}
  }
}
