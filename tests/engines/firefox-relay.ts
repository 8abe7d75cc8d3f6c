#!/usr/bin/env -S node --import tsx
/**
 * Stands between Playwright and Firefox: starts Firefox and relays WebDriver BiDi. Playwright sets media features
 * in each new page, which Firefox 153 does not know: without an answer that it likes, no page would open. Any other
 * command that is unknown stays an error.
 */
import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer, type RawData } from 'ws'
import { findFirefox } from './firefox.ts'

const notNeeded = 'emulation.setMediaFeaturesOverride'

interface Message {
  readonly id?: number
  readonly method?: string
  readonly type?: string
  readonly error?: string
}

const firefox = spawn(findFirefox() ?? 'firefox', process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] })
firefox.on('error', error => {
  console.error(error.message)
  process.exit(1)
})
firefox.on('exit', code => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => firefox.kill(signal))

createInterface(firefox.stderr).on('line', line => {
  const [, address] = /^WebDriver BiDi listening on (ws:.*)$/.exec(line) ?? []
  if (!address) return console.error(line)
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
  server.on('connection', (near, { url = '' }) => relay(near, new WebSocket(address + url)))
})

/** Whole, as it comes unless a server asks for something else. */
const textOf = (data: RawData) => (data as Buffer).toString()

function relay(near: WebSocket, far: WebSocket): void {
  const optional = new Set<number>()
  const opened = new Promise(resolve => far.once('open', resolve))
  near.on('message', data => {
    const text = textOf(data)
    const { id, method } = JSON.parse(text) as Message
    if (id !== undefined && method === notNeeded) optional.add(id)
    void opened.then(() => far.send(text))
  })
  far.on('message', data => {
    // Firefox sends a second answer only when the first is acknowledged (Nagle's algorithm), and Linux keeps an
    // acknowledgement back for 40 ms unless it can go with something. This frame takes it along, and asks for no answer
    far.pong()
    const text = textOf(data)
    const { id, type, error } = JSON.parse(text) as Message
    const isOptional = id !== undefined && optional.delete(id)
    near.send(
      isOptional && type === 'error' && error === 'unknown command'
        ? JSON.stringify({ type: 'success', id, result: {} })
        : text,
    )
  })
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    one.on('close', () => other.close())
    one.on('error', () => other.close())
  }
}
