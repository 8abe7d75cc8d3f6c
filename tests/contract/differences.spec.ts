import { expect, it } from 'vitest'
import { startBetween } from './between.ts'
import { checks } from './checks/index.ts'
import { verdictOf } from './contract.ts'
import { closeLater, open, run } from './sandboxes.ts'

type Answered = Record<string, unknown> & { result: Record<string, unknown> }
/** What a portal answers otherwise. */
type Change = (answer: Answered, method: string, request: string) => void

const asMap = (value: unknown) => (value ?? {}) as Record<string, unknown>

// Every check but those that contract.spec.ts has a portal for
it.each<[string, Change]>([
  [
    'Which task module',
    ({ result }) => {
      if (!('send' in asMap(result.result))) return
      // The other way round than the sandbox
      const isRefused = 'again' in asMap(result.result_error)
      Object.assign(asMap(result.result), isRefused ? { again: {} } : {})
      if (!isRefused) delete asMap(result.result).again
      result.result_error = isRefused ? [] : { again: { error: '1048582' } }
    },
  ],
  [
    'A timer after a deferral',
    ({ result }) => {
      const { deferred, begun, paused } = asMap(result.result)
      // The other way round than the sandbox
      const row = asMap(asMap(deferred).task)
      if (begun && paused)
        Object.assign(row, { timerIsRunningForCurrentUser: row.timerIsRunningForCurrentUser === 'Y' ? 'N' : 'Y' })
    },
  ],
  [
    'How long a move takes',
    ({ result }) => {
      if ('renew' in asMap(result.result)) result.result_time = []
    },
  ],
  [
    'Deferring what is deferred',
    ({ result }) => {
      if (!('beforeTwo' in asMap(result.result))) return
      Object.assign(asMap(result.result), { second: null })
      result.result_error = []
    },
  ],
  [
    'What task.item.defer answers, and reads',
    ({ result }) => {
      if ('pending' in asMap(result.result)) Object.assign(asMap(result.result), { pending: true })
    },
  ],
  [
    'STATUS by tasks.task.update alone',
    ({ result }) => {
      if ('deferred' in asMap(result.result))
        Object.assign(asMap(result.result), { deferred: asMap(result.result).started })
    },
  ],
  [
    'Filtering by status',
    ({ result }) => {
      if ('sort' in asMap(result.result)) Object.assign(asMap(result.result), { sort: asMap(result.result).real })
    },
  ],
  [
    'Order by deadline',
    ({ result }, method) => {
      if (method === 'tasks.task.list') (result.tasks as unknown[]).reverse()
    },
  ],
  [
    'Refusals about a task that is gone',
    (answer, method) => {
      if (method === 'tasks.task.pause') answer.error = '0'
    },
  ],
  [
    'Who changed a status',
    ({ result }, method) => {
      if (method === 'tasks.task.history.list') (result.list as unknown[]).reverse()
    },
  ],
  [
    'What moves the dates of a task',
    ({ result }) => {
      const row = asMap(asMap(asMap(result.result).task).task)
      // As if no move moved it; in V2 all do
      if ('activityDate' in row) Object.assign(row, { activityDate: '2020-01-01T00:00:00+00:00' })
    },
  ],
  [
    'A batch of 24 × 2',
    ({ result }) => {
      const [, first] = Object.entries(asMap(result.result)).find(([key]) => key.startsWith('get')) ?? []
      if (first) Object.assign(asMap(asMap(first).task), { status: '3' })
    },
  ],
  [
    'Methods that are served',
    ({ result }) => {
      Object.assign(asMap(result.result_error), { 'tasks.task.pause': { error: 'ERROR_METHOD_NOT_FOUND' } })
    },
  ],
  [
    'A method that nobody serves',
    (answer, method) => {
      if (method === 'tasks.task.nothing') answer.error = 'ERROR_CORE'
    },
  ],
  [
    'A webhook that is none',
    answer => {
      if (answer.error === 'INVALID_CREDENTIALS') answer.error = 'NO_AUTH_FOUND'
    },
  ],
  [
    'No task, or a wrong one, given',
    answer => {
      if (answer.error === '100') answer.error = '0'
    },
  ],
  [
    'tasks.task.get of a task that is not there',
    (answer, method) => {
      if (method === 'tasks.task.get') answer.result = { task: { id: '5' } }
    },
  ],
  [
    'A reference to nothing',
    ({ result }) => {
      delete asMap(result.result).rows
      Object.assign(asMap(result.result_error), { rows: asMap(result.result_error).zero })
    },
  ],
  [
    'Forms against JSON',
    ({ result }, method, body) => {
      if (method === 'tasks.task.list' && !body.startsWith('{')) result.tasks = []
    },
  ],
  [
    'More than 50 commands',
    ({ result }) => {
      Object.assign(asMap(result.result), { c50: [] })
      result.result_error = []
    },
  ],
  [
    'start: -1 leaves out the count',
    ({ result }) => {
      if ('minus' in asMap(result.result)) result.result_total = { zero: 0, minus: 0 }
    },
  ],
  [
    'user.option.get by a webhook',
    (answer, method) => {
      if (method === 'user.option.get') Object.assign(answer, { error: undefined, result: [] })
    },
  ],
  [
    'TIME_ZONE of the profile',
    ({ result }, method) => {
      if (method === 'profile') result.TIME_ZONE = '+03:00 Moscow'
    },
  ],
])('%s: another answer is a difference', async (name, change) => {
  const far = await open()
  const between = await startBetween(far.webhook, {
    onAnswer: (answer, method, request) => {
      const isError = !('result' in answer)
      answer.result ??= {}
      change(answer as Answered, method, request)
      if (isError) delete answer.result
    },
  })
  closeLater(between.close)
  const result = await run(
    { webhook: between.webhook, pass: far.pass },
    { checks: checks.filter(check => check.name === name) },
  )
  expect(result.rows.map(verdictOf)).toEqual(['differs'])
})
