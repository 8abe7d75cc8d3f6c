import { messagesOf } from '../texts.ts'
import { actions, faults } from './matrix.ts'
import { outcomeOf } from './rule.ts'
import { seenOf } from './words.ts'

const { text } = messagesOf('en')
const cell = (value: string) => value.replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** The rule, as docs/faults.md has it. */
export function print(): string {
  return `# What happens when something goes wrong

Every fault at every action, as a rule says it (\`tests/faults/rule.ts\`): ${faults.length} × ${actions.length} cells. \`npm run faults\` prints the rule here, and a test
fails when this page says something else.

**Where it is tried.** Every cell below the browser: the whole app in jsdom, over the real SDK and HTTP, with a clock that a test puts forward
(\`tests/faults/faults.spec.ts\`). In a browser with the built app every fault once and every action once or more, those marked 🌐
(\`tests/e2e/faults.spec.ts\`).

In each cell, beside what stands here: a list that stood stands, whatever is busy ends or says within ten seconds what it is waiting for, no task is left
paused, and when the fault is over a retry works without a reload of the page.

${actions.map(action => `## ${action.name[0]!.toUpperCase()}${action.name.slice(1)}

| Fault | The user sees | In the portal |
|---|---|---|
${faults.map((fault) => {
  const { rows, isOfLastVisit, status, alerts, portal } = seenOf(outcomeOf(fault, action), text)
  const seen = [...(rows === null ? [] : [`${rows} ${rows === 1 ? 'row' : 'rows'}${isOfLastVisit ? ' of the last visit, with their time' : ''}`]), ...(status === '' ? [] : [status]), ...alerts].join(' · ')
  return `| ${cell(fault.name)}${fault.inBrowser.includes(action.name) ? ' 🌐' : ''} | ${cell(seen)} | ${portal} |`
}).join('\n')}
`).join('\n')}`
}
