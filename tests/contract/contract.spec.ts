import { afterEach, describe, expect, it } from 'vitest'
import type { Fault } from '../portal/faults.ts'
import type { PortalSettings } from '../portal/settings.ts'
import { completeTask } from '../portal/tasks.ts'
import { startBetween, type Fate } from './between.ts'
import type { Check } from './check.ts'
import { checks } from './checks/index.ts'
import { NotKnown } from './client.ts'
import { runContract, verdictOf, type ContractOptions, type ContractResult, type Row } from './contract.ts'
import { summaryOf, toLines, toMarkdown } from './report.ts'
import { openSandbox, type Place } from './session.ts'

type Sandbox = Awaited<ReturnType<typeof openSandbox>>

const opened: Place[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map(place => place.close()))
})

async function open(settings?: Partial<PortalSettings>): Promise<Sandbox> {
  const sandbox = await openSandbox(settings)
  opened.push(sandbox)
  return sandbox
}

async function run(far: Omit<Place, 'close'>, options: Partial<ContractOptions> = {}): Promise<ContractResult> {
  return runContract({ checks, far, near: await open(), stop: new AbortController().signal, mayWrite: () => Promise.resolve(true), deadline: 5_000, ...options })
}

type Answered = Record<string, unknown> & { result: Record<string, unknown> }
/** What a portal answers otherwise. */
type Change = (answer: Answered, method: string, request: string) => void

const asMap = (value: unknown) => (value ?? {}) as Record<string, unknown>
const seenOf = ({ rows }: ContractResult) => Object.fromEntries(rows.map(({ check, far }) => [check.name, far instanceof NotKnown ? `not known: ${far.code}` : far.does]))
const namesOf = (rows: readonly Row[]) => rows.map(({ check }) => check.name)
const differing = ({ rows }: ContractResult) => namesOf(rows.filter(row => verdictOf(row) !== 'same'))
/** The tasks that were there before, as they were. */
const everythingOf = ({ portal }: Sandbox) => [...portal.tasks.values()].map(({ id, title, status, changedDate }) => `${id} ${title.slice(0, 60)}: ${status}, ${changedDate.getTime()}`)

describe('against the sandbox', () => {
  it('all checks agree, and this is what they see', async () => {
    const far = await open()
    const before = everythingOf(far)
    const others = new Set(far.portal.tasks.keys())
    const result = await run(far)
    expect(seenOf(result)).toEqual({
      'What deferring needs': 'task.item.defer in progress: refused (ERROR_CORE); pending: deferred. tasks.task.defer in progress: refused (1048582); pending: deferred',
      'Deferring what is deferred': 'plain: accepted, deferred; overdue: refused (ERROR_CORE), deferred',
      'What task.item.defer answers, and reads': 'answers null; by another name: accepted; another ahead of it: 400, refused (ERROR_CORE)',
      'STATUS by tasks.task.update alone': 'pending to in progress: in progress; then to deferred: deferred; and back: in progress',
      'Filtering by status': 'an overdue one in progress, by REAL_STATUS: found, by STATUS: not found; its row has status in progress',
      'Order by deadline': 'ascending: without one first',
      'Refusals about a task that is gone': 'task.item.defer 400, refused (ERROR_CORE); tasks.task.defer 400, refused (1048582); tasks.task.pause 400, refused (1048582); '
        + 'tasks.task.history.list 400, refused (1048582)',
      'The history of a status': 'after start and pause: in progress to pending, pending to in progress; by the user',
      'What moves the dates of a task': 'CHANGED_DATE: complete, defer, pause, renew, start; STATUS_CHANGED_DATE: complete, defer, pause, renew, start; ACTIVITY_DATE: complete, renew',
      'A batch of 24 × 2': '24 of 24 moved, in less than 10 s',
      'Methods that are served': 'all 7',
      'A method that nobody serves': 'alone 404 ERROR_METHOD_NOT_FOUND; in a batch 200, ERROR_METHOD_NOT_FOUND, and the next command runs',
      'A webhook that is none': '401 INVALID_CREDENTIALS',
      'A permission that is missing': '401 insufficient_scope',
      'No task, or a wrong one, given': 'none: 400 code 100; no number: 400 code 0',
      'tasks.task.get of a task that is not there': '200, an empty result',
      'A reference to nothing': 'a row too far: task 1; an unknown key: task 1; 0 ahead of it: no task; of a row that is there, with or without 0: its task',
      'Forms against JSON': 'the same list; halt false in JSON goes on, in a form stops; halt 0 in a form goes on',
      'More than 50 commands': '200, 50 answered, 1 × ERROR_BATCH_LENGTH_EXCEEDED',
      'start: -1 leaves out the count': 'alone 0: a count, -1: no count; in a batch 0: a count, -1: no count',
      'user.option.get by a webhook': '403 ACCESS_DENIED',
      'TIME_ZONE of the profile': 'empty, or the name of a zone',
      'CORS headers': 'good answer *; bad one *; preflight *, not kept',
    })
    expect(differing(result)).toEqual([])
    expect([result.left, result.isStopped, result.leftOut]).toEqual([0, false, []])
    expect(everythingOf(far)).toEqual(before)
    expect(far.portal.moves.length).toBeGreaterThan(50)
    expect(far.portal.moves.filter(({ task }) => others.has(task))).toEqual([])
    // On a real portal, where no clock can be put forward, the bucket of 50 drains while it waits
    expect(far.portal.requests.length).toBeLessThan(90)
  })

  it('only reads when nothing may be written', async () => {
    const far = await open()
    const result = await run(far, { mayWrite: () => Promise.resolve(false) })
    expect(namesOf(result.rows)).toEqual(checks.filter(check => !check.writes).map(({ name }) => name))
    expect(result.leftOut).toEqual(checks.filter(check => check.writes))
    expect(differing(result)).toEqual([])
    const asked = new Set(far.portal.requests.flatMap(({ method, commands }) => [method, ...commands]))
    expect([...asked].filter(method => /add|update|delete|complete|set/.test(method))).toEqual([])
    // Those that move are asked without a task, which they refuse
    expect(far.portal.moves).toEqual([])
    expect(summaryOf(result)).toContain('10 left out, because they make tasks.')
  })
})

describe('a portal that is otherwise: each difference is named, and nothing else', () => {
  it.each<[string, Partial<PortalSettings>, readonly string[]]>([
    ['as the source', {}, []],
    ['as documented', { kind: 'running', statuses: 'documented' }, ['What deferring needs', 'A webhook that is none', 'A permission that is missing']],
    ['wants a task in progress', { kind: 'running' }, ['What deferring needs']],
    ['an error for what is not there', { missing: 'error' }, ['tasks.task.get of a task that is not there']],
    ['without the deprecated method', { unserved: ['task.item.defer'] }, [
      'What deferring needs', 'Deferring what is deferred', 'What task.item.defer answers, and reads', 'Refusals about a task that is gone', 'Methods that are served',
    ]],
    ['with more permissions', { scope: ['task', 'placement'] }, ['A permission that is missing']],
    ['another user, language and zone, many tasks', { user: 6, admin: false, lang: 'de', timeZone: 'Europe/Moscow', tasks: 120 }, []],
  ])('%s', async (_, settings, names) => {
    const result = await run(await open(settings))
    expect(differing(result)).toEqual(names)
    const report = [...result.rows.map(toLines), toMarkdown(result)].join('\n')
    for (const { check } of result.rows.filter(row => verdictOf(row) === 'differs')) expect(report).toContain(`to change: ${check.change}`)
    expect(report.match(/to change: /g) ?? []).toHaveLength(result.rows.filter(row => verdictOf(row) === 'differs').length)
  })

  it.each<[string, Change]>([
    ['Deferring what is deferred', ({ result }) => {
      if (!('beforeTwo' in asMap(result.result))) return
      Object.assign(asMap(result.result), { second: null })
      result.result_error = []
    }],
    ['What task.item.defer answers, and reads', ({ result }) => {
      if ('pending' in asMap(result.result)) Object.assign(asMap(result.result), { pending: true })
    }],
    ['STATUS by tasks.task.update alone', ({ result }) => {
      if ('deferred' in asMap(result.result)) Object.assign(asMap(result.result), { deferred: asMap(result.result).started })
    }],
    ['Filtering by status', ({ result }) => {
      if ('sort' in asMap(result.result)) Object.assign(asMap(result.result), { sort: asMap(result.result).real })
    }],
    ['Order by deadline', ({ result }, method) => {
      if (method === 'tasks.task.list') (result.tasks as unknown[]).reverse()
    }],
    ['Refusals about a task that is gone', (answer, method) => {
      if (method === 'tasks.task.pause') answer.error = '0'
    }],
    ['The history of a status', ({ result }, method) => {
      if (method === 'tasks.task.history.list') (result.list as unknown[]).reverse()
    }],
    ['What moves the dates of a task', ({ result }) => {
      const row = asMap(asMap(asMap(result.result).task).task)
      if ('activityDate' in row) Object.assign(row, { activityDate: row.changedDate })
    }],
    ['A batch of 24 × 2', ({ result }) => {
      const [, first] = Object.entries(asMap(result.result)).find(([key]) => key.startsWith('get')) ?? []
      if (first) Object.assign(asMap(asMap(first).task), { status: '3' })
    }],
    ['Methods that are served', ({ result }) => {
      Object.assign(asMap(result.result_error), { 'tasks.task.pause': { error: 'ERROR_METHOD_NOT_FOUND' } })
    }],
    ['A method that nobody serves', (answer, method) => {
      if (method === 'tasks.task.nothing') answer.error = 'ERROR_CORE'
    }],
    ['A webhook that is none', (answer) => {
      if (answer.error === 'INVALID_CREDENTIALS') answer.error = 'NO_AUTH_FOUND'
    }],
    ['No task, or a wrong one, given', (answer) => {
      if (answer.error === '100') answer.error = '0'
    }],
    ['tasks.task.get of a task that is not there', (answer, method) => {
      if (method === 'tasks.task.get') answer.result = { task: { id: '5' } }
    }],
    ['A reference to nothing', ({ result }) => {
      delete asMap(result.result).rows
      Object.assign(asMap(result.result_error), { rows: asMap(result.result_error).zero })
    }],
    ['Forms against JSON', ({ result }, method, body) => {
      if (method === 'tasks.task.list' && !body.startsWith('{')) result.tasks = []
    }],
    ['More than 50 commands', ({ result }) => {
      Object.assign(asMap(result.result), { c50: [] })
      result.result_error = []
    }],
    ['start: -1 leaves out the count', ({ result }) => {
      if ('minus' in asMap(result.result)) result.result_total = { zero: 0, minus: 0 }
    }],
    ['user.option.get by a webhook', (answer, method) => {
      if (method === 'user.option.get') Object.assign(answer, { error: undefined, result: [] })
    }],
    ['TIME_ZONE of the profile', ({ result }, method) => {
      if (method === 'profile') result.TIME_ZONE = '+03:00 Moscow'
    }],
  ])('%s: another answer is a difference', async (name, change) => {
    const far = await open()
    const between = await startBetween(far.webhook, { onAnswer: (answer, method, request) => {
      const isError = !('result' in answer)
      answer.result ??= {}
      change(answer as Answered, method, request)
      if (isError) delete answer.result
    } })
    opened.push({ ...far, close: between.close })
    const result = await run({ webhook: between.webhook, pass: far.pass }, { checks: checks.filter(check => check.name === name) })
    expect(result.rows.map(verdictOf)).toEqual(['differs'])
  })

  it('CORS headers: an answer without them is a difference', async () => {
    const far = await open()
    far.portal.faults.add({ on: 'tasks.task.nothing', effect: { kind: 'opaque', status: 404 } })
    const result = await run(far, { checks: checks.filter(({ name }) => name === 'CORS headers') })
    expect(seenOf(result)).toEqual({ 'CORS headers': 'good answer *; bad one none; preflight *, not kept' })
    expect(differing(result)).toEqual(['CORS headers'])
  })
})

describe('what can\'t be found out', () => {
  it('is said with its code, and the other checks go on', async () => {
    const far = await open()
    far.portal.faults.add(
      { on: 'tasks.task.add', task: 0, effect: { kind: 'error', code: 'ERROR_CORE' } },
      { on: 'tasks.task.history.list', skip: 1, effect: { kind: 'error', code: 'OPERATION_TIME_LIMIT', status: 429 } },
      { on: 'placement.list', effect: { kind: 'status', status: 502 } },
      { on: 'user.option.get', effect: { kind: 'body', body: '[' } },
    )
    const result = await run(far)
    expect(result.rows).toHaveLength(checks.length)
    expect(seenOf(result)).toMatchObject({ 'The history of a status': 'not known: OPERATION_TIME_LIMIT', 'A permission that is missing': 'not known: NOT_JSON_502' })
    expect(toLines(result.rows.find(({ check }) => check.name === 'The history of a status')!)).toBe('? The history of a status\n    not known: OPERATION_TIME_LIMIT')
    expect(result.left).toBe(0)
  })

  it('an answer of another shape than any is not known either', async () => {
    const far = await open()
    far.portal.faults.add({ on: 'tasks.task.list', times: Infinity, skip: 1, effect: { kind: 'result', value: { tasks: [null, 5, { id: {} }] } } })
    const result = await run(far, { checks: checks.filter(({ name }) => ['Order by deadline', 'Filtering by status'].includes(name)) })
    expect(result.rows).toHaveLength(2)
    expect(differing(result)).toHaveLength(2)
  })

  it('nor is what ends in an error of ours', async () => {
    const broken: Check = { name: 'Broken', why: '', change: '', writes: false, run: () => Promise.reject(new TypeError('secret')) }
    const result = await run(await open(), { checks: [broken, ...checks.slice(-1)] })
    expect(seenOf(result)).toMatchObject({ 'Broken': 'not known: BUG_IN_THE_CHECK', 'CORS headers': expect.any(String) as string })
  })

  it('a portal that is asked too often is given time', async () => {
    const far = await open()
    far.portal.faults.add(...Array.from({ length: 12 }, (_, index): Fault => ({ on: 'batch', skip: index * 2, effect: { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 } })))
    const result = await run(far)
    expect(far.portal.requests.filter(({ status }) => status === 503).length).toBeGreaterThan(5)
    expect(differing(result)).toEqual([])
  })
})

describe('no task is left behind', () => {
  const ownOf = (sandbox: Sandbox) => [...sandbox.portal.tasks.values()].filter(({ title }) => title.startsWith('Defer contract check'))

  /** Runs it over a network that does something at the n-th request, or at the n-th that makes tasks. */
  async function runOver({ request, making }: { request?: number, making?: number }, act: (stop: AbortController) => Fate | undefined, some = checks) {
    let makings = 0
    const far = await open()
    const before = everythingOf(far)
    const stop = new AbortController()
    const between = await startBetween(far.webhook, { onRequest: (count, body) => {
      const isMaking = body.includes('tasks.task.add') && ++makings === making
      return count === request || isMaking ? act(stop) : undefined
    } })
    opened.push({ ...far, close: between.close })
    const result = await run({ webhook: between.webhook, pass: async (milliseconds) => {
      await far.pass(milliseconds)
      await between.deliver()
    } }, { stop: stop.signal, checks: some }).catch((error: unknown) => error as Error)
    await between.deliver()
    return { far, before, result }
  }

  it.each([1, 2, 3, 4, 5, 8, 14, 22, 40, 50])('stopped while request %i is on its way', async (at) => {
    const { far, before, result } = await runOver({ request: at }, (stop) => {
      stop.abort()
      return undefined
    })
    expect(everythingOf(far)).toEqual(before)
    if (at <= 2) expect(result).toBeInstanceOf(Error)
    else expect(result).toMatchObject({ isStopped: true, left: 0 })
  })

  it.each<[number, Fate]>([[1, 'answer lost'], [2, 'answer lost'], [5, 'answer lost'], [1, 'late and answer lost'], [3, 'late and answer lost']])(
    'creation %i: %s', async (making, fate) => {
      let hasMade = false
      const { far, before, result } = await runOver({ making }, () => {
        hasMade = true
        return fate
      }, checks.slice(0, 4))
      expect([hasMade, everythingOf(far)]).toEqual([true, before])
      expect(result).toMatchObject({ isStopped: false, left: 0 })
      expect((result as ContractResult).rows).toHaveLength(4)
    })

  it('stopped, and the answer to the creation is lost', async () => {
    const { far, before, result } = await runOver({ making: 1 }, (stop) => {
      stop.abort()
      return 'answer lost'
    })
    expect(everythingOf(far)).toEqual(before)
    expect(result).toMatchObject({ isStopped: true, left: 0, rows: [] })
  })

  it('and no task is taken for its own that is not', async () => {
    const far = await open()
    const stop = new AbortController()
    const result = await run(far, {
      stop: stop.signal, checks: checks.filter(check => check.writes).slice(0, 2), mayWrite: (title) => {
        const now = far.portal.now()
        const decoys = [{ title, createdBy: 5 }, { title, responsibleId: 5 }, { title: `${title}, or not` }, { title: title.slice(0, -1) }]
        for (const [index, decoy] of decoys.entries()) far.portal.tasks.set(500 + index, completeTask({ id: 500 + index, ...decoy }, now))
        far.portal.faults.add({ on: 'batch', skip: 2, after: true, effect: { kind: 'cut', where: 'before' } })
        return Promise.resolve(true)
      },
    })
    expect(result.left).toBe(0)
    expect(ownOf(far).map(({ id }) => id)).toEqual([500, 501, 502, 503])
    expect(far.portal.moves.filter(({ task }) => task <= 503)).toEqual([])
  })

  it('not even where the portal passes over the filter', async () => {
    const far = await open()
    const before = everythingOf(far)
    const titles: string[] = []
    // All of the user's and others' tasks, each with the title of the run
    const between = await startBetween(far.webhook, { onAnswer: (answer, method) => {
      if (method === 'tasks.task.list') answer.result = { tasks: [{ id: '104', createdBy: '5', responsibleId: '1' }, { id: '121', createdBy: '1', responsibleId: '5' }].map(row => ({ ...row, title: titles[0] })) }
    } })
    opened.push({ ...far, close: between.close })
    const result = await run({ webhook: between.webhook, pass: far.pass }, { checks: checks.slice(0, 1), mayWrite: (title) => {
      titles.push(title)
      return Promise.resolve(true)
    } })
    expect([result.left, everythingOf(far)]).toEqual([0, before])
  })

  it('a list that fails: what is known to be made is deleted', async () => {
    const far = await open()
    const before = everythingOf(far)
    far.portal.faults.add({ on: 'tasks.task.list', skip: 1, times: Infinity, effect: { kind: 'error', code: 'INTERNAL_SERVER_ERROR', status: 500 } })
    const result = await run(far, { checks: checks.slice(0, 1) })
    expect([result.left, everythingOf(far)]).toEqual([null, before])
  })

  it('a portal that deletes nothing: how many are left is said', async () => {
    const far = await open()
    far.portal.faults.add({ on: 'tasks.task.delete', times: Infinity, effect: { kind: 'error', code: '1048582' } })
    const result = await run(far, { checks: checks.filter(({ name }) => name === 'Order by deadline') })
    expect([result.left, ownOf(far).length]).toEqual([2, 2])
    expect(ownOf(far).map(({ title }) => title)).toEqual([result.title, result.title])
  })

  it('a portal that is not there any more: it is not known', async () => {
    const far = await open()
    const result = await run(far, {
      checks: checks.filter(({ name }) => name === 'Order by deadline'), heard: () => {
        far.portal.faults.add({ on: '*', times: Infinity, effect: { kind: 'cut', where: 'before' } })
      },
    })
    expect(result.left).toBeNull()
  })
})
