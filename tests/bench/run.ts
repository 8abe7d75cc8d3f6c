/**
 * `npm run bench`: how near the app comes to what a portal and the network need. Writes its tables into
 * docs/performance.md. `npm run bench 3` has three rounds; `npm run bench 3 throttled` is shorter still, and writes
 * nothing.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { install } from '../../tools/install.ts'
import { launchOptions } from '../e2e/browser.ts'
import { startSandbox } from '../portal/server.ts'
import { measure, type Conditions, type Measured } from './measure.ts'
import { serve } from './serve.ts'
import { measureWork } from './work.ts'

const file = 'docs/performance.md'
const apps = ['limit', 'app', 'guide'] as const
const sizes = [20, 500, 5_000]
/** Of the guide one is enough: it reads 50 tasks, however many there are. */
const columns = apps.flatMap(app => sizes.slice(0, app === 'guide' ? 1 : undefined).map(size => [app, size] as const))
const rounds = Number(process.argv[2] ?? 7)
const isWritten = process.argv[3] === undefined
/**
 * Milliseconds that a request takes in the portal itself: the median of what Bitrix24's documentation shows for its
 * task methods is 0.29 s.
 */
const portalTime = 300

interface Setting extends Conditions {
  readonly name: string
  readonly roundTrip: number
}
const settings = (
  [
    { name: 'throttled', cpu: 4, bitsPerSecond: 10e6, roundTrip: 100 },
    { name: 'unthrottled', cpu: 1, bitsPerSecond: -8, roundTrip: 0 },
  ] satisfies Setting[]
).filter(({ name }) => process.argv[3] === undefined || name === process.argv[3])

type Key = `${Setting['name']} ${number} ${(typeof apps)[number]}`
const measured = new Map<Key, Measured[]>()

const source = join(import.meta.dirname, 'guide')
install(source)
const guide = mkdtempSync(join(tmpdir(), 'guide-'))
await build({ root: source, logLevel: 'error', build: { outDir: guide, emptyOutDir: true } })

const browser = await chromium.launch(launchOptions)
for (const setting of settings) {
  const server = await serve({ app: 'dist', limit: join(import.meta.dirname, 'limit'), guide }, setting.roundTrip)
  const sandbox = await startSandbox({ appUrl: `${server.origin}/`, roundTrip: setting.roundTrip })
  // The first is for warming up, the sandbox too
  for (let round = 0; round <= rounds; round++) {
    for (const size of round === 0 ? sizes.slice(-1) : sizes) {
      for (const [app] of columns.filter(([, of]) => of === size)) {
        const portal = sandbox.createPortal({
          app: `${app}/`,
          tasks: size,
          kind: 'running',
          placement: 'TASK_USER_LIST_TOOLBAR',
          latency: portalTime,
        })
        // The key of the last visit's list, which a portal's page sends five seconds after it was set
        const result = await measure(browser, portal, setting, () => app !== 'app' || Boolean(portal.userOptions.seal))
        const key: Key = `${setting.name} ${size} ${app}`
        if (round > 0) measured.set(key, [...(measured.get(key) ?? []), result])
        console.log(
          round,
          key,
          JSON.stringify(result, (_, value: unknown) =>
            typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
          ),
        )
      }
    }
  }
  await sandbox.close()
  server.close()
}
await browser.close()
rmSync(guide, { recursive: true })

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b)
const quantile = (values: readonly number[], part: number) => sorted(values)[Math.round((values.length - 1) * part)]!
const of = (setting: string, size: number, app: (typeof apps)[number], figure: keyof Measured) =>
  measured.get(`${setting} ${size} ${app}`)!.map(one => one[figure])
const median = (setting: string, size: number, app: (typeof apps)[number], figure: keyof Measured) =>
  quantile(of(setting, size, app, figure), 0.5)

/** Of the same rounds: the median, and half of what the middle half of them spans. */
function ratio(setting: string, size: number, app: (typeof apps)[number], figure: keyof Measured): string {
  const limit = of(setting, size, 'limit', figure)
  const ratios = of(setting, size, app, figure).map((value, round) => value / limit[round]!)
  return `${quantile(ratios, 0.5).toFixed(2)} ± ${((quantile(ratios, 0.75) - quantile(ratios, 0.25)) / 2).toFixed(2)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map(row => `| ${row.join(' | ')} |`)
    .join('\n')
}

const times: readonly (readonly [keyof Measured, string])[] = [
  ['cold', 'Fresh list, cold'],
  ['last', 'Rows of the last visit, warm'],
  ['warm', 'Fresh list, warm'],
  ['click', 'Click to refreshed list'],
]
const figures: readonly (readonly [keyof Measured, string, (value: number) => string])[] = [
  ...times.map(([figure, name]) => [figure, `${name}, ms`, (value: number) => value.toFixed(0)] as const),
  ['bytes', 'kB of a cold opening', value => (value / 1000).toFixed(1)],
  ['script', 'In scripts until then, ms', value => value.toFixed(0)],
  ['longestTask', 'Longest task until the list, cold, ms', value => (value > 0 ? value.toFixed(0) : '< 50')],
  [
    'readingTask',
    'Longest task from the list on until all rows, warm, ms',
    value => (value > 0 ? value.toFixed(0) : '< 50'),
  ],
  ['clickTask', 'Longest task of a click, ms', value => (value > 0 ? value.toFixed(0) : '< 50')],
  ['memory', 'JavaScript heap with all rows, MB', value => value.toFixed(1)],
]

const compared = columns.filter(([app]) => app !== 'limit')
/** The limit reads one page of tasks, however many there are. */
const shown = columns.filter(([app, size]) => app !== 'limit' || size === sizes[0])
const medians = (setting: string) => `

Medians:

${table(
  ['', ...shown.map(([app, size]) => `${app}, ${size}`)],
  figures.map(([figure, title, write]) => [
    title,
    ...shown.map(([app, size]) => write(median(setting, size, app, figure))),
  ]),
)}`
const tables = settings.map(
  ({
    name,
    cpu,
    roundTrip,
  }) => `### ${name === 'throttled' ? `CPU ×${cpu}, ${roundTrip} ms round trip, 10 Mbit/s` : 'Unthrottled'}

Ratios to the limit, ± half of what the middle half of the rounds spans:

${table(
  ['', ...compared.map(([app, size]) => `${app}, ${size}`)],
  times.map(([figure, title]) => [title, ...compared.map(([app, size]) => ratio(name, size, app, figure))]),
)}${name === 'throttled' ? medians(name) : ''}`,
)

const work = measureWork(5_000)
const result = `${rounds} rounds on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Chromium ${browser.version()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.

${tables.join('\n\n')}

### Work with 5,000 tasks, without a browser

In milliseconds: ${[...work].map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(' · ')}
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
