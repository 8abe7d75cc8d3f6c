import { asMap, type PhpMap } from '../../portal/list.ts'
import type { ReadingCheck, Side } from '../check.ts'
import { NotKnown, origin, type Answer, type Command, type Outcome } from '../client.ts'

const named = ({ status, code }: Answer): string =>
  code === null ? String(status) : `${status} ${/^\d/.test(code) ? `code ${code}` : code}`

/** Called without a task they can do nothing, and say whether they are there. */
const called = [
  'tasks.task.get',
  'tasks.task.history.list',
  'tasks.task.pause',
  'tasks.task.start',
  'tasks.task.renew',
  'tasks.task.defer',
  'task.item.defer',
  'tasks.task.pauseTimer',
] as const

const served: ReadingCheck = {
  name: 'Methods that are served',
  change: 'tests/portal/methods.ts (setting `unserved`)',
  writes: false,
  why: 'task.item.defer is deprecated; where it is gone, the app uses tasks.task.defer',
  async run({ client }) {
    const { commands } = await client.batch(Object.fromEntries(called.map(method => [method, [method]])))
    const missing = called.filter(method => commands[method]?.code === 'ERROR_METHOD_NOT_FOUND')
    return { does: missing.length === 0 ? `all ${called.length}` : `all but ${missing.join(', ')}` }
  },
}

const unserved: ReadingCheck = {
  name: 'A method that nobody serves',
  change: 'tests/portal/rest.ts',
  writes: false,
  why: 'the app learns from the code that a method is gone, alone or in a batch',
  async run({ client }) {
    const alone = await client.call('tasks.task.nothing')
    const batch = await client.batch({ nothing: ['tasks.task.nothing'], me: ['profile'] })
    return {
      does: `alone ${named(alone)}; in a batch ${batch.status}, ${batch.commands.nothing?.code}, and the next command ${batch.commands.me?.code ?? 'runs'}`,
    }
  },
}

const wrongWebhook: ReadingCheck = {
  name: 'A webhook that is none',
  change: 'tests/portal/method.ts (setting `statuses`)',
  writes: false,
  why: 'statuses of system errors differ between documentation and source, so the app decides by codes',
  run: async ({ client }) => ({ does: named(await client.call('profile', {}, { hasWrongCode: true })) }),
}

const missingScope: ReadingCheck = {
  name: 'A permission that is missing',
  change: 'tests/portal/method.ts (setting `statuses`)',
  writes: false,
  why: 'the app says which permission it lacks, and must not take 401 for an expired session',
  async run({ client }) {
    const answer = await client.call('placement.list')
    // With more permissions than Tasks it is another error, or none
    if (answer.code !== 'insufficient_scope') throw new NotKnown(answer.code ?? 'HAS_THE_PERMISSION')
    return { does: named(answer) }
  },
}

const missingTask: ReadingCheck = {
  name: 'No task, or a wrong one, given',
  change: 'tests/portal/taskLookup.ts',
  writes: false,
  why: 'a reference that led nowhere must end in a plain refusal',
  async run({ client }) {
    const none = await client.call('tasks.task.get')
    const wrong = await client.call('tasks.task.get', { taskId: '0x' })
    return { does: `none: ${named(none)}; no number: ${named(wrong)}` }
  },
}

const shapeOf = ({ code, result }: Outcome): string =>
  code !== null ? `an error (${code})` : Object.keys(asMap(result)).length === 0 ? 'an empty result' : 'a task'

const nothing: ReadingCheck = {
  name: 'tasks.task.get of a task that is not there',
  change: 'tests/portal/taskLookup.ts (setting `missing`)',
  writes: false,
  why: 'the app takes a row away when its task is gone, and only then',
  async run({ client }) {
    const answer = await client.call('tasks.task.get', { taskId: 2_147_483_647, select: ['ID'] })
    return { does: `${answer.status}, ${shapeOf(answer)}` }
  },
}

const reference: ReadingCheck = {
  name: 'A reference to nothing',
  change: 'tests/portal/rest.ts',
  writes: false,
  why: 'the source takes it for task number 1; the app never writes through one',
  async run({ client, me }) {
    const get = (taskId: string): Command => ['tasks.task.get', { taskId, select: ['ID'] }]
    const { commands } = await client.batch({
      list: ['tasks.task.list', { filter: { RESPONSIBLE_ID: me }, select: ['ID'], start: -1 }],
      one: get('1'),
      zero: get('0'),
      rows: get('$result[list][tasks][99][id]'),
      key: get('$result[nothing][tasks][0][id]'),
      safe: get('0$result[list][tasks][99][id]'),
      // To know that references work at all
      good: get('$result[list][tasks][0][id]'),
      first: get('0$result[list][tasks][0][id]'),
    })
    const rows = Object.keys(asMap(asMap(commands.list?.result).tasks)).length
    if (commands.list?.code != null || rows === 0) throw new NotKnown(commands.list?.code ?? 'NO_TASK_IN_THE_LIST')
    const [one, zero] = [taskOf(commands.one), taskOf(commands.zero)]
    if (one === zero) throw new NotKnown('TASK_1_LOOKS_LIKE_NONE')
    const taken = (key: string) =>
      taskOf(commands[key]) === one ? 'task 1' : taskOf(commands[key]) === zero ? 'no task' : shapeOf(commands[key]!)
    const isResolved = taskOf(commands.good) === taskOf(commands.first) && shapeOf(commands.good!) === 'a task'
    return {
      does: `a row too far: ${taken('rows')}; an unknown key: ${taken('key')}; 0 ahead of it: ${taken('safe')}; of a row that is there, with or without 0: ${isResolved ? 'its task' : 'not its task'}`,
    }
  },
}

const taskOf = (outcome: Outcome | undefined): string =>
  `${outcome?.code} ${JSON.stringify(asMap(asMap(outcome?.result).task).id ?? null)}`

const forms: ReadingCheck = {
  name: 'Forms against JSON',
  change: 'tests/portal/server.ts',
  writes: false,
  why: 'the app sends forms, which need no preflight, and 0 or 1 in place of true and false',
  async run({ client, me }) {
    const list: PhpMap = { filter: { RESPONSIBLE_ID: me }, select: ['ID', 'TITLE'], order: { ID: 'asc' } }
    const [json, form] = [
      await client.call('tasks.task.list', list),
      await client.call('tasks.task.list', list, { isForm: true }),
    ]
    if (json.code !== null) throw new NotKnown(json.code)
    const goesOn = async (halt: unknown, isForm: boolean) => {
      const { commands } = await client.batch({ wrong: ['tasks.task.nothing'], me: ['profile'] }, { halt }, { isForm })
      return commands.me?.code === null ? 'goes on' : 'stops'
    }
    const same = JSON.stringify([json.result, json.total]) === JSON.stringify([form.result, form.total])
    return {
      does: `${same ? 'the same list' : 'another list'}; halt false in JSON ${await goesOn(false, false)}, in a form ${await goesOn('false', true)}; halt 0 in a form ${await goesOn(0, true)}`,
    }
  },
}

const long: ReadingCheck = {
  name: 'More than 50 commands',
  change: 'tests/portal/rest.ts',
  writes: false,
  why: 'the app sends at most 50, as the documentation wants it, and counts on all being run',
  async run({ client }) {
    const { status, commands } = await client.batch(
      Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`c${index}`, ['profile'] as const])),
    )
    const codes = Object.values(commands).flatMap(({ code }) => code ?? [])
    return {
      does: `${status}, ${51 - codes.length} answered, ${codes.length === 0 ? 'none refused' : `${codes.length} × ${codes[0]}`}`,
    }
  },
}

const counting: ReadingCheck = {
  name: 'start: -1 leaves out the count',
  change: 'tests/portal/list.ts',
  writes: false,
  why: 'it makes lists of which only the rows matter cheaper',
  async run({ client }) {
    const list = (start: number): PhpMap => ({ filter: { ID: 0 }, select: ['ID'], start })
    const counts = ({ code, total }: Outcome) =>
      code !== null ? `refused (${code})` : total === undefined ? 'no count' : 'a count'
    const { commands } = await client.batch({
      zero: ['tasks.task.list', list(0)],
      minus: ['tasks.task.list', list(-1)],
    })
    const alone = [await client.call('tasks.task.list', list(0)), await client.call('tasks.task.list', list(-1))]
    return {
      does: `alone 0: ${counts(alone[0]!)}, -1: ${counts(alone[1]!)}; in a batch 0: ${counts(commands.zero!)}, -1: ${counts(commands.minus!)}`,
    }
  },
}

const options: ReadingCheck = {
  name: 'user.option.get by a webhook',
  change: 'tests/portal/options.ts',
  writes: false,
  why: "options belong to an app: a webhook can't try how the app keeps its dates",
  run: async ({ client }) => ({ does: named(await client.call('user.option.get', { option: 'deferContract' })) }),
}

const timeZone: ReadingCheck = {
  name: 'TIME_ZONE of the profile',
  change: 'tests/portal/methods.ts (setting `timeZone`)',
  writes: false,
  why: "days and hours in the app are those of this zone; empty is the browser's",
  async run({ client }) {
    const { code, result } = await client.call('profile')
    if (code !== null) throw new NotKnown(code)
    const zone = asMap(result).TIME_ZONE
    const isKnown = typeof zone === 'string' && (zone === '' || isZone(zone))
    return {
      does: isKnown ? 'empty, or the name of a zone' : zone === undefined ? 'missing' : 'something else',
      figure: zone === '' ? 'empty here' : isKnown ? 'a name here' : '',
    }
  },
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const cors: ReadingCheck = {
  name: 'CORS headers',
  change: 'tests/portal/server.ts',
  writes: false,
  why: "without them the app sees a network error in place of the portal's answer",
  async run({ client }: Side) {
    const good = await client.call('profile', {}, { isForm: true })
    const bad = await client.call('tasks.task.nothing', {}, { isForm: true })
    const preflight = await client.preflight('profile')
    return {
      does: `good answer ${allowed(good.headers)}; bad one ${allowed(bad.headers)}; preflight ${allowed(preflight)}, ${preflight.has('access-control-max-age') ? 'kept' : 'not kept'}`,
    }
  },
}

function allowed(headers: Headers): string {
  const value = headers.get('access-control-allow-origin')
  return value === null ? 'none' : value === '*' ? '*' : value === origin ? 'the asking page' : 'another page'
}

export const restChecks: readonly ReadingCheck[] = [
  served,
  unserved,
  wrongWebhook,
  missingScope,
  missingTask,
  nothing,
  reference,
  forms,
  long,
  counting,
  options,
  timeZone,
  cors,
]
