import type { PortalErrorKind } from '../../src/domain/portal-error.ts'
import { parseFault } from '../portal/faults.ts'
import type { Portal } from '../portal/portal.ts'
import type { PortalSettings } from '../portal/settings.ts'

/** What goes wrong: how the sandbox does it, and what a rule can be made of. */
export interface Fault {
  readonly name: string
  /** For the sandbox. `COMMAND` stands for the command that the action depends on. */
  readonly how: readonly string[]
  /** What the answer means to the app; null: it gets in the end what it has asked for. */
  readonly means: PortalErrorKind | null
  /** A command in a batch, not the whole request. */
  readonly isOfCommand?: boolean
  /** What it hits was done by the portal all the same. */
  readonly isRun?: boolean
  /** How often it hits; once if it is not said. */
  readonly times?: number
  /** It is over after so many milliseconds. */
  readonly endsAfter?: number
  /** The browser refuses storage, cookies and channels, as in a strict frame of another site. */
  readonly blocksStorage?: boolean
  /** The actions at which it is tried in a browser, too. None: a browser can't tell it from one that is. */
  readonly inBrowser?: readonly string[]
}

/** Milliseconds that the app waits for an answer: to what it reads, and to what moves tasks. */
const patience = { read: 30_000, move: 65_000 }

function late(milliseconds: number, ...inBrowser: readonly string[]): Fault {
  return {
    name: `answer after ${milliseconds / 1000} s`,
    inBrowser,
    how: [`batch:delay=${milliseconds}`],
    // What moves tasks is waited for, or looked for
    ...(milliseconds < patience.read ? { means: null } : { means: 'network', isRun: true }),
  }
}

/** An error of Bitrix24, sent before anything was run. */
function error(status: number, code: string, means: PortalErrorKind, more: Partial<Fault> = {}): Fault {
  return { name: `${status} ${code}`, how: [`batch:error=${code}/${status}`], means, ...more }
}

export const faults: readonly Fault[] = [
  { name: 'no answer', how: ['batch:hang'], means: 'network', inBrowser: ['defer', 'early question'] },
  late(5_000, 'first list'),
  late(15_000, 'bulk'),
  late(40_000, 'undo'),
  late(70_000, 'defer'),
  {
    name: 'connection cut before the answer, not run',
    how: ['batch:cut=before'],
    means: 'network',
    inBrowser: ['bulk', 'early question'],
  },
  {
    name: 'connection cut in the middle of the answer',
    how: ['batch:cut=middle'],
    means: 'network',
    isRun: true,
    inBrowser: ['defer'],
  },
  {
    name: 'connection cut after it was run',
    how: ['batch,after:cut=before'],
    means: 'network',
    isRun: true,
    inBrowser: ['defer'],
  },
  {
    name: 'no connection, three times',
    how: ['batch,times=3:cut=before'],
    means: 'network',
    times: 3,
    inBrowser: ['defer'],
  },
  { name: '401 expired_token, once', how: ['batch:expire'], means: null, inBrowser: ['early question'] },
  {
    name: '401 expired_token, always',
    how: ['batch,times=always:error=expired_token/401'],
    means: 'expired',
    times: Infinity,
    inBrowser: ['reload'],
  },
  {
    name: 'refreshAuth never answered',
    how: ['batch:expire', 'refreshAuth,times=always:hang'],
    means: 'expired',
    times: Infinity,
    inBrowser: ['deferred tab'],
  },
  error(403, 'insufficient_scope', 'forbidden'),
  error(403, 'ACCESS_DENIED', 'plan', { inBrowser: ['install'] }),
  error(403, 'user_access_error', 'forbidden'),
  error(404, 'ERROR_METHOD_NOT_FOUND', 'unserved', { inBrowser: ['reload'] }),
  error(429, 'OPERATION_TIME_LIMIT', 'busy', { name: '429 with operating_reset_at', inBrowser: ['bulk'] }),
  error(500, 'INTERNAL_SERVER_ERROR', 'broken', { inBrowser: ["last visit's list"] }),
  { name: '502 as HTML', how: ['batch:status=502'], means: 'broken', inBrowser: ['early question'] },
  error(503, 'QUERY_LIMIT_EXCEEDED', 'busy', { name: '503, once', inBrowser: ['undo'] }),
  {
    name: '503 for 30 s',
    how: ['batch,times=always:error=QUERY_LIMIT_EXCEEDED/503'],
    means: 'busy',
    times: Infinity,
    endsAfter: 30_000,
    inBrowser: ['bulk'],
  },
  { name: 'empty body', how: ['batch,after:body='], means: 'broken', isRun: true, inBrowser: ['undo'] },
  {
    name: 'truncated JSON',
    how: ['batch:truncated'],
    means: 'broken',
    isRun: true,
    inBrowser: ['early question'],
  },
  {
    name: 'JSON of the wrong shape',
    how: ['batch,after:body={"answer":42}'],
    means: 'broken',
    isRun: true,
    inBrowser: ['further pages'],
  },
  {
    name: 'result: null',
    how: ['batch,after:body={"result":null}'],
    means: 'broken',
    isRun: true,
  },
  {
    name: '[] for maps',
    means: 'broken',
    isRun: true,
    how: [
      'batch,after:body={"result":{"result":[],"result_error":[],"result_total":[],"result_next":[],"result_time":[]}}',
    ],
  },
  {
    name: 'only some commands answered',
    how: ['COMMAND:omitted'],
    means: 'broken',
    isOfCommand: true,
    isRun: true,
  },
  {
    name: 'an error inside the batch',
    how: ['COMMAND:error=ERROR_CORE/400'],
    means: 'refused',
    isOfCommand: true,
  },
  // It could not ask its authorisation server; nothing was run, and it passes by itself
  error(401, 'CONNECTION_ERROR', 'busy', { inBrowser: ['defer'] }),
  error(401, 'OVERLOAD_LIMIT', 'busy'),
  // The app is not installed any more, or not allowed
  error(401, 'authorization_error', 'forbidden'),
  error(401, 'APPLICATION_NOT_FOUND', 'forbidden'),
  error(401, 'ACCESS_DENIED', 'plan'),
  error(401, 'insufficient_scope', 'forbidden'),
  error(401, 'user_access_error', 'forbidden'),
  error(403, 'PORTAL_DELETED', 'forbidden'),
  {
    name: '503 of a gateway, without CORS headers',
    how: ['batch:opaque=503'],
    means: 'network',
    inBrowser: ['early question'],
  },
  {
    name: 'a method that the portal does not serve',
    how: ['COMMAND,times=always:error=ERROR_METHOD_NOT_FOUND'],
    means: 'unserved',
    isOfCommand: true,
    times: Infinity,
  },
  {
    // As long as the portal has said with the method's last good answer
    name: "a method's time is used up, for ten minutes",
    how: ['COMMAND,times=always:error=OPERATION_TIME_LIMIT/429'],
    means: 'busy',
    isOfCommand: true,
    times: Infinity,
    endsAfter: 600_000,
  },
  { name: 'storage and cookies blocked', how: [], means: null, blocksStorage: true, inBrowser: ['defer'] },
]

/** What can be done with the app, by whoever has eyes and hands: in a browser, or below it. */
export interface Hands {
  readonly click: (role: 'button' | 'checkbox' | 'tab', name: string | RegExp) => Promise<void>
  /** Whether it is there now. */
  readonly has: (role: 'button', name: RegExp) => Promise<boolean>
  /** Types into the search. */
  readonly search: (words: string) => Promise<void>
  /** Waits for a button, or for so many rows. */
  readonly sees: (what: {
    readonly button?: string
    readonly checkbox?: string
    readonly rows?: number
  }) => Promise<void>
}

/**
 * A sentence of the app: its name in `src/i18n/messages`, and what is put into it. A `reason` is a sentence as
 * well.
 */
export type Sentence = readonly [name: string, variables?: Readonly<Record<string, string | number>>]

/** What there is to see, and what is true in the portal. */
export interface State {
  /** Of the list; null if there is none. */
  readonly rows: number | null
  /** The rows are those of the last visit, and their time stands above them. */
  readonly isOfLastVisit?: boolean
  readonly portal: string
}

export interface Action {
  readonly name: string
  readonly settings: Partial<PortalSettings>
  /** What it depends on in its batch. */
  readonly command: string
  /** Requests of the action, and such commands in them, that pass before the fault. */
  readonly skip?: number
  readonly skipCommands?: number
  /** It is asked before the app has come, and by the app if that fails: the fault meets the first, or one after the other. */
  readonly early?: 'first' | 'both'
  /** The app has been opened before, and its list is kept. */
  readonly opensAgain?: boolean
  /** Up to the moment before. None: the fault meets the opening of the app itself. */
  readonly prepare?: (hands: Hands) => Promise<void>
  readonly act?: (hands: Hands) => Promise<void>
  /** The same once more, when the fault is over. */
  readonly again: (hands: Hands) => Promise<void>
  /** How it stands when the fault has met it, and when all goes well. */
  readonly before: State
  readonly after: State
  readonly done: readonly Sentence[]
  readonly does: 'read' | 'defer' | 'deferMany' | 'resume' | 'install'
  readonly truth: (portal: Portal) => string
}

const title = 'Call the supplier about the crates'
const states = ['', 'new', 'pending', 'in progress', 'awaiting review', 'completed', 'deferred', 'declined']
const tasksOf = (portal: Portal) => [...portal.tasks.values()]
const stateOf = (portal: Portal) => states[tasksOf(portal).find(task => task.title === title)!.status]!
const own = (portal: Portal, status: number) =>
  tasksOf(portal).filter(task => task.status === status && task.responsibleId === portal.settings.user)
const chosen = (portal: Portal, status: number) =>
  own(portal, status).filter(task => task.title.startsWith('Check')).length
const running = (portal: Portal) => `${own(portal, 3).length} in progress`
const reload = (hands: Hands) => hands.click('button', 'Reload')

/** A reading changes nothing in the portal. */
function reading(before: number, after: number, portal: string) {
  return {
    does: 'read',
    before: { rows: before, portal },
    after: { rows: after, portal },
    done: [],
    again: reload,
  } as const
}

export const actions: readonly Action[] = [
  {
    name: 'early question',
    early: 'first',
    settings: {},
    command: 'tasks.task.list',
    truth: running,
    ...reading(0, 11, '11 in progress'),
  },
  {
    name: 'first list',
    early: 'both',
    settings: {},
    command: 'tasks.task.list',
    truth: running,
    ...reading(0, 11, '11 in progress'),
  },
  {
    name: "last visit's list",
    early: 'both',
    opensAgain: true,
    settings: {},
    command: 'tasks.task.list',
    truth: running,
    ...reading(11, 11, '11 in progress'),
  },
  {
    name: 'further pages',
    settings: { tasks: 51 },
    command: 'tasks.task.list',
    skip: 1,
    skipCommands: 2,
    truth: running,
    ...reading(50, 51, '51 in progress'),
  },
  {
    name: 'defer',
    settings: {},
    command: 'task.item.defer',
    does: 'defer',
    truth: stateOf,
    prepare: hands => hands.sees({ rows: 11 }),
    act: hands => hands.click('button', `Defer ${title}`),
    again: hands => hands.click('button', `Defer ${title}`),
    before: { rows: 11, portal: 'in progress' },
    after: { rows: 10, portal: 'deferred' },
    done: [['deferred-undated', { title: '“…”' }]],
  },
  {
    // The first request takes 12 tasks, and tries both ways; the second takes 24, so that some are left
    name: 'bulk',
    settings: { tasks: 51 },
    command: 'task.item.defer',
    skip: 1,
    skipCommands: 24,
    does: 'deferMany',
    async prepare(hands) {
      await hands.sees({ rows: 51 })
      await hands.search('Check delivery')
      await hands.click('checkbox', 'Select all')
    },
    act: hands => hands.click('button', 'Defer 40 tasks'),
    // Those that were not deferred are chosen still, but for what was refused
    async again(hands) {
      const act = /^Defer \d+ tasks?$/
      if (!(await hands.has('button', act))) await hands.click('checkbox', 'Select all')
      await hands.click('button', act)
    },
    truth: portal => `of 40, ${chosen(portal, 6)} deferred, ${chosen(portal, 2)} pending`,
    before: { rows: 28, portal: 'of 40, 12 deferred, 0 pending' },
    after: { rows: 0, portal: 'of 40, 40 deferred, 0 pending' },
    done: [['deferred-many-undated', { count: 40 }]],
  },
  {
    name: 'undo',
    settings: {},
    command: 'tasks.task.renew',
    does: 'resume',
    truth: stateOf,
    async prepare(hands) {
      await hands.click('button', `Defer ${title}`)
      await hands.sees({ button: 'Undo' })
    },
    act: hands => hands.click('button', 'Undo'),
    async again(hands) {
      await hands.click('tab', /^Deferred/)
      await hands.click('button', `Resume ${title}`)
      await hands.click('tab', /^In progress/)
    },
    before: { rows: 10, portal: 'deferred' },
    after: { rows: 11, portal: 'in progress' },
    done: [['resumed-task', { title: '“…”' }]],
  },
  {
    name: 'deferred tab',
    settings: {},
    command: 'tasks.task.list',
    prepare: hands => hands.sees({ rows: 11 }),
    act: hands => hands.click('tab', /^Deferred/),
    truth: portal => `${own(portal, 6).length} deferred`,
    ...reading(0, 2, '2 deferred'),
  },
  {
    name: 'reload',
    settings: {},
    command: 'tasks.task.list',
    prepare: hands => hands.sees({ rows: 11 }),
    act: reload,
    truth: running,
    ...reading(11, 11, '11 in progress'),
  },
  {
    name: 'install',
    settings: { install: true, placement: 'DEFAULT' },
    command: 'placement.bind',
    does: 'install',
    prepare: hands => hands.sees({ checkbox: 'Left menu' }),
    act: hands => hands.click('button', 'Install'),
    again: hands => hands.click('button', 'Retry'),
    truth: portal => `${portal.bindings.length} places, ${portal.isInstalled ? 'installed' : 'not installed'}`,
    before: { rows: null, portal: '0 places, not installed' },
    after: { rows: null, portal: '5 places, installed' },
    done: [['install-done']],
  },
]

/** The sandbox's faults for an action. */
export const faultsAt = (fault: Fault, action: Action) =>
  fault.how.flatMap(text => {
    const parsed = parseFault(text.replace('COMMAND', action.command))
    if (parsed.on === 'refreshAuth') return [parsed]
    const hits = { ...parsed, skip: (parsed.on === 'batch' ? action.skip : action.skipCommands) ?? 0 }
    if (action.early !== 'both' || parsed.times !== undefined) return [hits]
    // The deferred tasks, which are counted with the same command, are left alone
    return [hits, { ...hits, skip: parsed.on === 'batch' ? 0 : 1 }]
  })
