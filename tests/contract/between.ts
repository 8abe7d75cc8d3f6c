import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What becomes of a request on its way; the portal has it in each case but the last. */
export type Fate = 'answered' | 'answer lost' | 'late and answer lost'

export interface Between {
  /** To be used in place of the portal's own webhook. */
  readonly webhook: string
  /** Lets those that are late come to the portal. */
  readonly deliver: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface BetweenOptions {
  /** Told the number of each request, from 1, and its body, before it is handed on. */
  readonly onRequest?: (count: number, body: string) => Fate | undefined
  /** May change an answer. @param request its body */
  readonly onAnswer?: (answer: Record<string, unknown>, method: string, request: string) => void
}

/** A network between the contract and a portal. */
export async function startBetween(webhook: string, { onRequest, onAnswer }: BetweenOptions): Promise<Between> {
  const target = new URL(webhook)
  let count = 0
  const late: (() => Promise<unknown>)[] = []
  const server = createServer((request, response) => {
    void bodyOf(request)
      .then(async body => {
        const fate = onRequest?.(++count, body) ?? 'answered'
        const send = () =>
          fetch(new URL(request.url ?? '/', target), {
            method: request.method ?? 'POST',
            headers: { 'content-type': request.headers['content-type'] ?? '' },
            ...(request.method === 'POST' && { body }),
          })
        if (fate === 'late and answer lost') {
          late.push(send)
          return request.socket.destroy()
        }
        const answer = await send()
        const text =
          onAnswer && request.method === 'POST'
            ? changed(await answer.text(), (request.url ?? '').split('/').at(-1)!, body, onAnswer)
            : await answer.text()
        if (fate === 'answer lost') return request.socket.destroy()
        const headers = [...answer.headers].filter(
          ([name]) => name === 'content-type' || name.startsWith('access-control-'),
        )
        response.writeHead(answer.status, { ...Object.fromEntries(headers), connection: 'close' }).end(text)
        // The portal was closed when the test was over
      })
      .catch(() => request.socket.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    webhook: `http://127.0.0.1:${(server.address() as AddressInfo).port}${target.pathname}`,
    deliver: async () => {
      for (const send of late.splice(0)) await send()
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function changed(text: string, method: string, body: string, change: NonNullable<BetweenOptions['onAnswer']>): string {
  const answer = JSON.parse(text) as Record<string, unknown>
  change(answer, method, body)
  return JSON.stringify(answer)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
