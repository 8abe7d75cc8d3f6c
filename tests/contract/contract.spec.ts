import { describe, expect, it } from 'vitest'
import type { Fault } from '../portal/faults.ts'
import { defaultModule, type PortalSettings, type TaskModule } from '../portal/settings.ts'
import type { Check } from './check.ts'
import { checks } from './checks/index.ts'
import { verdictOf } from './contract.ts'
import { summaryOf, toLines, toMarkdown } from './report.ts'
import { differing, everythingOf, namesOf, open, run, seenOf } from './sandboxes.ts'

const ofModule: Readonly<Record<TaskModule, Readonly<Record<string, string>>>> = {
  V1: {
    'Which task module':
      'looks like V1: a second pause is accepted; a pause does not move ACTIVITY_DATE; a status that is sent again does not move STATUS_CHANGED_DATE',
    'A timer after a deferral':
      'after a pause it runs, after a deferral it stands; tasks.task.pauseTimer then: refused (0), it stands',
    'Deferring what is deferred': 'plain: accepted, deferred; overdue: refused (ERROR_CORE), deferred',
    'Order by deadline': 'ascending: without one first',
    'What moves the dates of a task':
      'CHANGED_DATE: complete, defer, pause, renew, start; STATUS_CHANGED_DATE: complete, defer, pause, renew, start; ACTIVITY_DATE: complete, renew',
  },
  V2: {
    'Which task module':
      'looks like V2: a second pause is refused (1048582); a pause moves ACTIVITY_DATE; a status that is sent again moves STATUS_CHANGED_DATE',
    'A timer after a deferral':
      'after a pause it runs, after a deferral it runs; tasks.task.pauseTimer then: accepted, it stands',
    'Deferring what is deferred': 'plain: refused (ERROR_CORE), deferred; overdue: refused (ERROR_CORE), deferred',
    'Order by deadline': 'ascending: without one last',
    'What moves the dates of a task':
      'CHANGED_DATE: complete, defer, pause, renew, start; STATUS_CHANGED_DATE: complete, defer, pause, renew, start; ' +
      'ACTIVITY_DATE: complete, defer, pause, renew, start',
  },
}

describe('against the sandbox', () => {
  it.each(['V1', 'V2'] as const)('with %s all checks agree, and this is what they see', async module => {
    const far = await open({ module })
    const before = everythingOf(far)
    const others = new Set(far.portal.tasks.keys())
    const result = await run(far, { near: await open({ module }) })
    expect(summaryOf(result)).toContain(`The task module looks like ${module}.`)
    expect(seenOf(result)).toEqual({
      ...ofModule[module],
      'What deferring needs':
        'task.item.defer in progress: refused (ERROR_CORE); pending: deferred. tasks.task.defer in progress: refused (1048582); pending: deferred',
      'What task.item.defer answers, and reads':
        'answers null; by another name: accepted; another ahead of it: 400, refused (ERROR_CORE)',
      'STATUS by tasks.task.update alone':
        'pending to in progress: in progress; then to deferred: deferred; and back: in progress',
      'Filtering by status':
        'an overdue one in progress, by REAL_STATUS: found, by STATUS: not found; its row has status in progress',
      'Refusals about a task that is gone':
        'task.item.defer 400, refused (ERROR_CORE); tasks.task.defer 400, refused (1048582); tasks.task.pause 400, refused (1048582); ' +
        'tasks.task.history.list 400, refused (1048582)',
      'Who changed a status':
        'after start and pause: in progress to pending, pending to in progress; by the user; filtered by the user found, by another one not found',
      'How long a move takes': 'each command of a batch has its duration, and the batch has one',
      'A batch of 24 × 2': '24 of 24 moved, in less than 10 s',
      'Methods that are served': 'all 8',
      'A method that nobody serves':
        'alone 404 ERROR_METHOD_NOT_FOUND; in a batch 200, ERROR_METHOD_NOT_FOUND, and the next command runs',
      'A webhook that is none': '401 INVALID_CREDENTIALS',
      'A permission that is missing': '401 insufficient_scope',
      'No task, or a wrong one, given': 'none: 400 code 100; no number: 400 code 0',
      'tasks.task.get of a task that is not there': '200, an empty result',
      'A reference to nothing':
        'a row too far: task 1; an unknown key: task 1; 0 ahead of it: no task; of a row that is there, with or without 0: its task',
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
    expect(summaryOf(result)).not.toContain('task module')
    expect(summaryOf(result)).toContain('13 left out, because they make tasks.')
  })
})

describe('a portal that is otherwise: each difference is named, and nothing else', () => {
  it.each<[string, Partial<PortalSettings>, readonly string[]]>([
    ['as the source', {}, []],
    ['the other task module', { module: defaultModule === 'V1' ? 'V2' : 'V1' }, Object.keys(ofModule.V1)],
    [
      'without a method for timers',
      { unserved: ['tasks.task.pauseTimer'] },
      ['A timer after a deferral', 'Methods that are served'],
    ],
    [
      'as documented',
      { kind: 'running', statuses: 'documented' },
      ['What deferring needs', 'A webhook that is none', 'A permission that is missing'],
    ],
    ['wants a task in progress', { kind: 'running' }, ['What deferring needs']],
    ['an error for what is not there', { missing: 'error' }, ['tasks.task.get of a task that is not there']],
    [
      'without the deprecated method',
      { unserved: ['task.item.defer'] },
      [
        'What deferring needs',
        'Deferring what is deferred',
        'What task.item.defer answers, and reads',
        'Refusals about a task that is gone',
        'Methods that are served',
      ],
    ],
    ['with more permissions', { scope: ['task', 'placement'] }, ['A permission that is missing']],
    [
      'another user, language and zone, many tasks',
      { user: 6, admin: false, lang: 'de', timeZone: 'Europe/Moscow', tasks: 120 },
      [],
    ],
  ])('%s', async (_, settings, names) => {
    const result = await run(await open(settings))
    expect(differing(result)).toEqual(names)
    const report = [...result.rows.map(toLines), toMarkdown(result)].join('\n')
    for (const { check } of result.rows.filter(row => verdictOf(row) === 'differs'))
      expect(report).toContain(`to change: ${check.change}`)
    expect(report.match(/to change: /g) ?? []).toHaveLength(
      result.rows.filter(row => verdictOf(row) === 'differs').length,
    )
  })

  it('CORS headers: an answer without them is a difference', async () => {
    const far = await open()
    far.portal.faults.add({ on: 'tasks.task.nothing', effect: { kind: 'opaque', status: 404 } })
    const result = await run(far, { checks: checks.filter(({ name }) => name === 'CORS headers') })
    expect(seenOf(result)).toEqual({ 'CORS headers': 'good answer *; bad one none; preflight *, not kept' })
    expect(differing(result)).toEqual(['CORS headers'])
  })
})

describe("what can't be found out", () => {
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
    expect(seenOf(result)).toMatchObject({
      'Who changed a status': 'not known: OPERATION_TIME_LIMIT',
      'A permission that is missing': 'not known: NOT_JSON_502',
    })
    expect(toLines(result.rows.find(({ check }) => check.name === 'Who changed a status')!)).toBe(
      '? Who changed a status\n    not known: OPERATION_TIME_LIMIT',
    )
    expect(result.left).toBe(0)
  })

  it('an answer of another shape than any is not known either', async () => {
    const far = await open()
    far.portal.faults.add({
      on: 'tasks.task.list',
      times: Infinity,
      skip: 1,
      effect: { kind: 'result', value: { tasks: [null, 5, { id: {} }] } },
    })
    const result = await run(far, {
      checks: checks.filter(({ name }) => ['Order by deadline', 'Filtering by status'].includes(name)),
    })
    expect(result.rows).toHaveLength(2)
    expect(differing(result)).toHaveLength(2)
  })

  it('nor is what ends in an error of ours', async () => {
    const broken: Check = {
      name: 'Broken',
      why: '',
      change: '',
      writes: false,
      run: () => Promise.reject(new TypeError('secret')),
    }
    const result = await run(await open(), { checks: [broken, ...checks.slice(-1)] })
    expect(seenOf(result)).toMatchObject({
      Broken: 'not known: BUG_IN_THE_CHECK',
      'CORS headers': expect.any(String) as string,
    })
  })

  it('a portal that is asked too often is given time', async () => {
    const far = await open()
    far.portal.faults.add(
      ...Array.from({ length: 12 }, (_, index): Fault => ({
        on: 'batch',
        skip: index * 2,
        effect: { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 },
      })),
    )
    const result = await run(far)
    expect(far.portal.requests.filter(({ status }) => status === 503).length).toBeGreaterThan(5)
    expect(differing(result)).toEqual([])
  })
})
