/** Writes docs/faults.md from the table that the end-to-end tests hold the app to. With `write`, the table first, from what they have just seen. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

interface Cell {
  readonly user: string
  readonly portal: string
}
type Table = Record<string, Record<string, Cell>>

const file = 'tests/e2e/faults.json'
const seen = 'test-results/faults'
if (process.argv.includes('write') && existsSync(seen)) {
  const parts = readdirSync(seen).sort((a, b) => parseInt(a) - parseInt(b)).map(name => JSON.parse(readFileSync(`${seen}/${name}`, 'utf8')) as Table)
  const old = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Table : {}
  writeFileSync(file, `${JSON.stringify({ ...old, ...Object.assign({}, ...parts) as Table }, null, 2)}\n`)
}

const table = JSON.parse(readFileSync(file, 'utf8')) as Table
const actions = Object.keys(Object.values(table)[0] ?? {})
const text = (value: string) => value.replaceAll('|', '\\|').replaceAll('<', '&lt;')
writeFileSync('docs/faults.md', `# What happens when something goes wrong

Every fault at every action, as the end-to-end tests try them with the built app, the real SDK and a browser (\`tests/e2e/faults.spec.ts\`), ${Object.keys(table).length} × ${actions.length}
cells. In each of them, beside what stands here: the page is not blank, a list that stood stands, whatever is busy ends or says within ten seconds what it is
waiting for, no task is left paused, and when the fault is over a retry works without a reload. \`npm run faults\` runs them and writes this page.

${actions.map(action => `## ${action[0]!.toUpperCase()}${action.slice(1)}

| Fault | The user sees | In the portal |
|---|---|---|
${Object.entries(table).map(([fault, cells]) => `| ${fault} | ${text(cells[action]?.user ?? '')} | ${text(cells[action]?.portal ?? '')} |`).join('\n')}
`).join('\n')}`)
