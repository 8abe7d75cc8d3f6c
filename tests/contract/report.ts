import { NotKnown } from './client.ts'
import type { Seen } from './check.ts'
import { verdictOf, type ContractResult, type Row, type Verdict } from './contract.ts'

const signs: Readonly<Record<Verdict, string>> = { same: '✓', differs: '≠', 'not known': '?' }

const textOf = (seen: Seen | NotKnown): string =>
  seen instanceof NotKnown ? `not known: ${seen.code}` : seen.figure ? `${seen.does} (${seen.figure})` : seen.does

/** A row of the table as text: what was seen, and below it what the sandbox does where that is something else. */
export function toLines(row: Row): string {
  const verdict = verdictOf(row)
  const lines = [`${signs[verdict]} ${row.check.name}`, `    ${textOf(row.far)}`]
  if (verdict === 'differs') lines.push(`    the sandbox: ${textOf(row.near)}`, `    to change: ${row.check.change}`)
  if (row.near instanceof NotKnown) lines.push(`    the sandbox: ${textOf(row.near)}`)
  return lines.join('\n')
}

/** Which version of the task module the portal looks like, where that was found out. */
function versionOf(rows: ContractResult['rows']): string | undefined {
  return rows
    .map(({ far }) => (far instanceof NotKnown ? undefined : far.looksLike))
    .find(looksLike => looksLike !== undefined)
}

/** One line: how many agree, and which task module it looks like. */
export function summaryOf({ rows, leftOut, isStopped }: ContractResult): string {
  const count = (wanted: Verdict) => rows.filter(row => verdictOf(row) === wanted).length
  return [
    `${rows.length} checks: ${count('same')} as the sandbox does it, ${count('differs')} otherwise, ${count('not known')} not known.`,
    ...(leftOut.length > 0 ? [`${leftOut.length} left out, because they make tasks.`] : []),
    ...(versionOf(rows) === undefined ? [] : [`The task module looks like ${versionOf(rows)}.`]),
    ...(isStopped ? ['It was stopped before the end.'] : []),
  ].join(' ')
}

/** For an issue: nothing in it says which portal it was, or who asked. */
export function toMarkdown(result: ContractResult): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const table = result.rows.map(row => {
    const verdict = verdictOf(row)
    const columns = [
      signs[verdict],
      row.check.name,
      row.check.why,
      textOf(row.far),
      textOf(row.near),
      verdict === 'differs' ? row.check.change : '',
    ]
    return `| ${columns.map(cell).join(' | ')} |`
  })
  const differences = result.rows.filter(row => verdictOf(row) === 'differs')
  return [
    '# What this portal does',
    '',
    summaryOf(result),
    '',
    '| | Check | Why the app cares | Seen | The sandbox | To change |',
    '|---|---|---|---|---|---|',
    ...table,
    '',
    ...(differences.length > 0
      ? [
          'To change in the sandbox:',
          '',
          ...differences.map(({ check, far }) => `- ${check.change}: ${check.name.toLowerCase()}: ${textOf(far)}`),
          '',
        ]
      : []),
    ...(result.leftOut.length > 0 ? [`Left out: ${result.leftOut.map(({ name }) => name).join(', ')}.`, ''] : []),
  ].join('\n')
}
