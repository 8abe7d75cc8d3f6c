/** `npm start`: the sandbox portal, and the app on an origin of its own, reloading as you edit. */
import { createServer } from 'vite'
import { startSandbox, type Sandbox, type SandboxOptions } from './server.ts'
import { parseWebhook } from './webhook.ts'

// Of a real portal, with the scope `task`: what the app asks about tasks is sent there
const { B24_WEBHOOK: webhook } = process.env
// Nothing else that runs in this process or is started by it needs to know
delete process.env.B24_WEBHOOK
const realPortal = webhook ? hostOf(webhook) : undefined

// Of a test that starts it beside others: dependencies are gathered anew in a folder of its own
const { DEFER_CACHE: cacheDir } = process.env
const vite = await createServer({
  server: { host: '127.0.0.1', port: 5173 },
  logLevel: 'warn',
  ...(cacheDir && { cacheDir }),
})
await vite.listen()
const sandbox = await startOn(8024)

console.log(`
  Sandbox portal   ${sandbox.origin}/

  It takes running tasks   ${sandbox.origin}/?kind=running
  120 running tasks        ${sandbox.origin}/?tasks=120
  Slow                     ${sandbox.origin}/?latency=1500
  Silent                   ${sandbox.origin}/?silent=1
  Being installed          ${sandbox.origin}/?install=1
  Bound in the portal      ${sandbox.origin}/?bound=TASK_VIEW_TAB,TASK_USER_LIST_TOOLBAR,TASK_LIST_CONTEXT_MENU,LEFT_MENU
${realPortal ? `\n  TASKS ARE REAL: they are read and changed in ${realPortal}, with the rights of the webhook's user\n` : ''}
  The app alone    ${vite.resolvedUrls!.local[0]!}
  Ctrl-C ends both.
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.all([vite.close(), sandbox.close()]).then(() => process.exit(0)))
}

/** Starts on a port, or on any free one where that is taken. */
async function startOn(port: number): Promise<Sandbox> {
  const options: SandboxOptions = { appUrl: vite.resolvedUrls!.local[0]!, ...(webhook && { webhook }) }
  try {
    return await startSandbox({ ...options, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return startSandbox(options)
    throw error
  }
}

/** Ends the program, without printing what was given, when it is no webhook's address. */
function hostOf(webhook: string): string {
  try {
    return parseWebhook(webhook).host
  } catch (error) {
    console.error(`B24_WEBHOOK: ${(error as Error).message}`)
    process.exit(1)
  }
}
