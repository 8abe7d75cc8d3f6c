/**
 * `npm run bench`: how near the app comes to what a portal and the network need. Writes its table into
 * docs/performance.md.
 *
 * - `npm run bench -- --against OTHER/dist` measures an earlier build in the same rounds: figures of another run, on
 *   a machine that does something else meanwhile, show nothing of a change.
 * - `npm run bench -- 3 throttled` has three rounds, under one of the two conditions, and writes nothing.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { install } from '../../tools/install.ts'
import { launchOptions } from '../e2e/browser.ts'
import { startSandbox } from '../portal/server.ts'
import { measure, type Conditions, type Measured } from './measure.ts'
import { serve } from './serve.ts'
import { measureWork } from './work.ts'

const { values, positionals } = parseArgs({ options: { against: { type: 'string' } }, allowPositionals: true })
const rounds = Number(positionals[0] ?? 7)
const only = positionals[1]
const isWritten = positionals.length === 0

const file = 'docs/performance.md'
type App = 'limit' | 'before' | 'app' | 'guide'
const long = 5_000
/** A long list and the guide take long to measure, and differ little from one round to the next. */
const isMeasured = (app: App, size: number, round: number) => (size < long && app !== 'guide') || round % 3 === 1
/** The limit and the guide read 50 tasks, however many there are. */
const columns: readonly (readonly [app: App, size: number])[] = [
  ['limit', 20],
  ...[20, 500, long].flatMap(size =>
    (values.against === undefined ? ['app' as const] : ['before' as const, 'app' as const]).map(
      app => [app, size] as const,
    ),
  ),
  // It is the same in each run
  ...(isWritten ? [['guide', 20] as const] : []),
]
/**
 * Milliseconds that a request takes in the portal itself: the median of what Bitrix24's documentation shows for its
 * task methods is 0.29 s.
 */
const portalTime = 300

interface Setting extends Conditions {
  readonly name: string
  readonly title: string
  readonly roundTrip: number
}
const settings = (
  [
    { name: 'throttled', title: 'CPU ×4, 100 ms round trip, 10 Mbit/s', cpu: 4, bitsPerSecond: 10e6, roundTrip: 100 },
    { name: 'unthrottled', title: 'Unthrottled', cpu: 1, bitsPerSecond: -8, roundTrip: 0 },
  ] satisfies Setting[]
).filter(({ name }) => only === undefined || name === only)

const keyOf = (setting: string, app: App, size: number) => `${setting} ${app} ${size}`
/** By round. */
const measured = new Map<string, Map<number, Measured>>()
const begun = Date.now()

const guide = mkdtempSync(join(tmpdir(), 'guide-'))
if (columns.some(([app]) => app === 'guide')) {
  const root = join(import.meta.dirname, 'guide')
  install(root)
  await build({ root, logLevel: 'error', build: { outDir: guide, emptyOutDir: true } })
}
const folders = {
  app: 'dist',
  limit: join(import.meta.dirname, 'limit'),
  guide,
  ...(values.against !== undefined && { before: values.against }),
}

const browser = await chromium.launch(launchOptions)
for (const setting of settings) {
  const server = await serve(folders, setting.roundTrip)
  const sandbox = await startSandbox({ appUrl: `${server.origin}/`, roundTrip: setting.roundTrip })
  // The first is for warming up, the sandbox too
  for (let round = 0; round <= rounds; round++) {
    const now = columns.filter(([app, size]) => (round === 0 ? size === 500 : isMeasured(app, size, round)))
    // In turn, so that what comes first is not always the same
    for (const [app, size] of round % 2 === 0 ? now.toReversed() : now) {
      const portal = sandbox.createPortal({
        app: `${app}/`,
        tasks: size,
        kind: 'running',
        placement: 'TASK_USER_LIST_TOOLBAR',
        latency: portalTime,
      })
      // The key of the last visit's list, which a portal's page sends five seconds after it was set
      const keepsList = app === 'app' || app === 'before'
      const result = await measure(browser, portal, setting, () => !keepsList || Boolean(portal.userOptions.seal))
      const key = keyOf(setting.name, app, size)
      if (round > 0) measured.set(key, (measured.get(key) ?? new Map<number, Measured>()).set(round, result))
      console.log(
        round,
        key,
        JSON.stringify(result, (_, value: unknown) => (typeof value === 'number' ? round3(value) : value)),
      )
    }
  }
  await sandbox.close()
  server.close()
}
await browser.close()
rmSync(guide, { recursive: true })

function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)
const quantile = (values: readonly number[], part: number) => sorted(values)[Math.round((values.length - 1) * part)]!
const of = (setting: string, app: App, size: number) =>
  measured.get(keyOf(setting, app, size)) ?? new Map<number, Measured>()
const median = (setting: string, app: App, size: number, figure: keyof Measured) =>
  quantile(
    [...of(setting, app, size).values()].map(one => one[figure]),
    0.5,
  )

/** To the limit of the same round: the median, and half of what the middle half of the rounds spans. */
function ratio(setting: string, app: App, size: number, figure: keyof Measured): string {
  const limits = of(setting, 'limit', 20)
  const ratios = [...of(setting, app, size)].map(([round, one]) => one[figure] / limits.get(round)![figure])
  return `${quantile(ratios, 0.5).toFixed(2)} ± ${((quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2).toFixed(2)}`
}

const times: readonly (readonly [keyof Measured, string])[] = [
  ['cold', 'Fresh list, cold'],
  ['last', 'Rows of the last visit, warm'],
  ['warm', 'Fresh list, warm'],
  ['click', 'Click to refreshed list'],
]
const tasks: readonly (readonly [keyof Measured, string])[] = [
  ['longestTask', 'Longest task until the list, cold'],
  ['readingTask', 'Longest task from the list on, warm'],
  ['clickTask', 'Longest task of a click'],
]
const longRounds = [...Array(rounds).keys()].filter(round => isMeasured('app', long, round + 1)).length
const milliseconds = (value: number) => (value > 0 ? value.toFixed(0) : '< 50')
const compared = columns.filter(([app]) => app !== 'limit')

const result = `${rounds} rounds (${longRounds} of ${long.toLocaleString('en')} tasks${isWritten ? ' and of the guide' : ''}) on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Chromium ${browser.version()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}:

${[
  ['', 'limit, ms', ...compared.map(([app, size]) => `${app}, ${size}`)],
  ['---', '--:', ...compared.map(() => '--:')],
  ...settings.flatMap(({ name, title }) => [
    [`**${title}**`, '', ...compared.map(() => '')],
    ...times.map(([figure, words]) => [
      words,
      median(name, 'limit', 20, figure).toFixed(0),
      ...compared.map(([app, size]) => ratio(name, app, size, figure)),
    ]),
    ...(name !== 'throttled'
      ? []
      : [
          ...tasks.map(([figure, words]) => [
            `${words}, ms`,
            milliseconds(median(name, 'limit', 20, figure)),
            ...compared.map(([app, size]) => milliseconds(median(name, app, size, figure))),
          ]),
          [
            'kB of a cold opening',
            (median(name, 'limit', 20, 'bytes') / 1000).toFixed(0),
            ...compared.map(([app, size]) => (median(name, app, size, 'bytes') / 1000).toFixed(0)),
          ],
        ]),
  ]),
]
  .map(row => `| ${row.join(' | ')} |`)
  .join('\n')}
`

const text = readFileSync(file, 'utf8')
if (isWritten)
  writeFileSync(
    file,
    text.replace(
      /(<!-- bench -->\n)[^]*(<!-- \/bench -->)/,
      (_, start: string, end: string) => `${start}\n${result}\n${end}`,
    ),
  )
console.log(result)
console.log(
  `Work with ${long} tasks, without a browser, ms: ${[...measureWork(long)].map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(' · ')}`,
)
console.log(`${((Date.now() - begun) / 60_000).toFixed(1)} minutes`)
