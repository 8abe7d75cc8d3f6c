/** `npm run contract`: what a portal does, and whether the sandbox does the same. */
import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { parseWebhook } from '../portal/webhook.ts'
import { checks } from './checks/index.ts'
import { Stopped } from './client.ts'
import { runContract, verdictOf, type ContractResult } from './contract.ts'
import { summaryOf, toLines, toMarkdown } from './report.ts'
import { openSandbox, realPortal, Trouble } from './session.ts'

const reportFile = 'contract-report.md'
const usage = `npm run contract [-- --yes]     asks the sandbox
B24_WEBHOOK=https://example.bitrix24.com/rest/1/CODE/ npm run contract [-- --yes]
                                asks your portal; --yes: makes its tasks without asking first`

const { B24_WEBHOOK: webhook } = process.env
// Nothing else that runs in this process needs to know
delete process.env.B24_WEBHOOK

const stop = new AbortController()
let stoppedAt = 0
/** Of tasks that may be on the portal; empty while there are none. */
let title = ''

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)
// A terminal or a pipe that is closed must not end it before the tasks are deleted
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/** The first time it ends in good order, the second time at once. */
function interrupt(): void {
  // npm hands on a Ctrl-C that the terminal has sent to both
  if (performance.now() - stoppedAt < 500 && stop.signal.aborted) return
  if (stop.signal.aborted) {
    console.error(
      title ? `\nEnded at once. Tasks titled "${title}" may be left in the portal: delete them.` : '\nEnded at once.',
    )
    process.exit(130)
  }
  stoppedAt = performance.now()
  stop.abort()
  console.error(
    title ? '\nStopping: the tasks that were made are being deleted. Once more to end at once.' : '\nStopping.',
  )
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  // Errors of others may have the address in them
  console.error(
    error instanceof Trouble || error instanceof RangeError
      ? error.message
      : error instanceof Stopped
        ? 'Stopped, before anything was written.'
        : bug(error),
  )
  process.exitCode = error instanceof Stopped ? 130 : 1
}

async function main(words: readonly string[]): Promise<number> {
  if (words.some(word => word !== '--yes')) {
    console.log(usage)
    return words.includes('--help') ? 0 : 1
  }
  const host = webhook ? parse(webhook).host : null
  const near = await openSandbox()
  const far = webhook ? realPortal(webhook) : await openSandbox()
  console.log(
    host
      ? `Asking ${host}. Its answers are compared with the sandbox's.\n`
      : 'Asking the sandbox: B24_WEBHOOK names a portal of your own.\n',
  )
  try {
    return conclude(
      await runContract({
        checks,
        far,
        near,
        stop: stop.signal,
        heard: row => console.log(toLines(row)),
        mayWrite: async ownTitle => {
          const isAllowed = host === null || words.includes('--yes') || (await ask(host, ownTitle))
          if (isAllowed && host !== null) title = ownTitle
          return isAllowed
        },
      }),
    )
  } finally {
    await Promise.all([near.close(), far.close()])
  }
}

/** Prints the end of it, writes the report. @returns the exit code */
function conclude(result: ContractResult): number {
  const { left, isStopped, rows } = result
  console.log(`\n${summaryOf(result)}`)
  try {
    writeFileSync(reportFile, toMarkdown(result))
    console.log(`${reportFile} says the same, and nothing about you or your portal: attach it to an issue.`)
  } catch {
    console.error(`${reportFile} could not be written here.`)
  }
  if (left !== 0)
    console.error(`${left ?? 'Some'} tasks titled "${result.title}" may be left in the portal: delete them.`)
  if (isStopped) return 130
  return left !== 0 || (!webhook && rows.some(row => verdictOf(row) !== 'same')) ? 1 : 0
}

function parse(text: string): URL {
  try {
    return parseWebhook(text)
  } catch (error) {
    throw error instanceof RangeError ? new Trouble(`B24_WEBHOOK: ${error.message}`) : error
  }
}

async function ask(host: string, ownTitle: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log('Nobody can be asked here, so nothing is written: only what reads is checked. --yes allows the rest.\n')
    return false
  }
  console.log(`${checks.filter(check => check.writes).length} of ${checks.length} checks make tasks in ${host}, some 40 in all, titled
  ${ownTitle}
You are their creator and responsible, so nobody else is told. They are deleted at the end; a portal with a recycle bin keeps them there.
No other task is touched. Automation rules for all tasks may fire on them.`)
  const line = createInterface({ input: process.stdin, output: process.stdout })
  line.on('SIGINT', interrupt)
  try {
    return /^y(es)?$/i.test(
      (await line.question('May it? Without, only what reads is checked. [y/N] ', { signal: stop.signal })).trim(),
    )
  } catch {
    throw new Stopped()
  } finally {
    line.close()
  }
}

/** Name and place alone. */
function bug(error: unknown): string {
  const place = error instanceof Error ? /tests\/contract\/[\w/]+\.ts:\d+/.exec(error.stack ?? '')?.[0] : undefined
  return `This is a bug of the contract's own: ${error instanceof Error ? error.name : 'unknown'}${place ? ` at ${place}` : ''}.`
}
