import { messagesOf } from '../texts.ts'
import { actions, faults } from './matrix.ts'
import { outcomeOf } from './rule.ts'
import { seenOf } from './words.ts'

const { text } = messagesOf('en')
const cell = (value: string) => value.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** The text of docs/faults.md. */
export function print(): string {
  return `# What happens when something goes wrong

What the user sees, and what state the portal is in, for each of ${faults.length} faults during each of ${actions.length} actions. \`npm run faults\` generates this page from
\`tests/faults/rule.ts\`; a test fails if it is out of date.

**How it is tested.** Every combination runs in jsdom: the whole app with the real SDK, HTTP and a fake clock (\`tests/faults/faults.spec.ts\`), the moves with both task modules
where the fault reaches them. Those marked 🌐 also run in a real browser with the built app: every action, and every fault that a browser can tell from the
others (\`tests/e2e/faults.spec.ts\`). Errors of one status, for example, differ in their code alone, which only the app reads.

In every combination, whatever the table says: a list that was shown stays; every wait ends, or after at most ten seconds the page says what it is waiting for; no task is left
paused; and when the fault is over, Retry works without reloading the page.

${actions
  .map(
    action => `## ${action.name[0]!.toUpperCase()}${action.name.slice(1)}

| Fault | The user sees | In the portal |
|---|---|---|
${faults
  .map(fault => {
    const { rows, isOfLastVisit, status, alerts, portal } = seenOf(outcomeOf(fault, action), text)
    const seen = [
      ...(rows === null
        ? []
        : [`${rows} ${rows === 1 ? 'row' : 'rows'}${isOfLastVisit ? ' of the last visit, with their time' : ''}`]),
      ...(status === '' ? [] : [status]),
      ...alerts,
    ].join(' · ')
    return `| ${cell(fault.name)}${fault.inBrowser?.includes(action.name) ? ' 🌐' : ''} | ${cell(seen)} | ${portal} |`
  })
  .join('\n')}
`,
  )
  .join('\n')}`
}
