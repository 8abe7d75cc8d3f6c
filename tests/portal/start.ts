/** `npm start`: the sandbox portal, and the app on an origin of its own, reloading as you edit. */
import { createServer } from 'vite'
import { startSandbox, type Sandbox } from './server.ts'

const vite = await createServer({ server: { host: '127.0.0.1', port: 5173 }, logLevel: 'warn' })
await vite.listen()
const sandbox = await startOn(8024)

console.log(`
  Sandbox portal   ${sandbox.origin}/

  It takes running tasks   ${sandbox.origin}/?kind=running
  120 running tasks        ${sandbox.origin}/?tasks=120
  Slow                     ${sandbox.origin}/?latency=1500
  Silent                   ${sandbox.origin}/?silent=1

  The app alone    ${vite.resolvedUrls!.local[0]!}
  Ctrl-C ends both.
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.all([vite.close(), sandbox.close()]).then(() => process.exit(0)))
}

/** Starts on a port, or on any free one where that is taken. */
async function startOn(port: number): Promise<Sandbox> {
  const appUrl = vite.resolvedUrls!.local[0]!
  try {
    return await startSandbox({ appUrl, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return startSandbox({ appUrl })
    throw error
  }
}
