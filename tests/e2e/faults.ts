import type { FrameLocator, Page } from '@playwright/test'
import { parseFault } from '../portal/faults.ts'
import type { Portal } from '../portal/portal.ts'
import type { PortalSettings } from '../portal/settings.ts'
import { expect, inProgress, taskOf } from './fixtures.ts'

/** What goes wrong, in words, and how the sandbox does it. `COMMAND` stands for the command that an action depends on. */
export interface FaultRow {
  readonly name: string
  readonly faults: readonly string[]
  /** It is over after so many milliseconds. */
  readonly endsAfter?: number
  /** The token has expired when it happens. */
  readonly isExpired?: boolean
  /** The browser refuses storage, cookies and channels, as in a strict frame of another site. */
  readonly blocksStorage?: boolean
  /** It takes its time, so that its cells are tried side by side. */
  readonly isSlow?: boolean
}

export const rows: readonly FaultRow[] = [
  { name: 'no answer', faults: ['batch:hang'], isSlow: true },
  { name: 'answer after 5 s', faults: ['batch:delay=5000'], isSlow: true },
  { name: 'answer after 15 s', faults: ['batch:delay=15000'], isSlow: true },
  { name: 'answer after 40 s', faults: ['batch:delay=40000'], isSlow: true },
  { name: 'connection cut before the answer, not run', faults: ['batch:cut=before'] },
  { name: 'connection cut in the middle of the answer', faults: ['batch:cut=middle'] },
  { name: 'connection cut after it was run', faults: ['batch,after:cut=before'] },
  { name: 'no connection, three times', faults: ['batch,times=3:cut=before'] },
  { name: '401 expired_token, once', faults: [], isExpired: true },
  { name: '401 expired_token, always', faults: ['batch,times=always:error=expired_token/401'] },
  { name: 'refreshAuth never answered', faults: ['refreshAuth,times=always:hang'], isExpired: true, isSlow: true },
  { name: '403 insufficient_scope', faults: ['batch:error=insufficient_scope/403'] },
  { name: '403 ACCESS_DENIED', faults: ['batch:error=ACCESS_DENIED/403'] },
  { name: '403 user_access_error', faults: ['batch:error=user_access_error/403'] },
  { name: '404 ERROR_METHOD_NOT_FOUND', faults: ['batch:error=ERROR_METHOD_NOT_FOUND/404'] },
  { name: '429 with operating_reset_at', faults: ['batch:error=OPERATION_TIME_LIMIT/429'], isSlow: true },
  { name: '500 INTERNAL_SERVER_ERROR', faults: ['batch:error=INTERNAL_SERVER_ERROR/500'] },
  { name: '502 as HTML', faults: ['batch:status=502'] },
  { name: '503, once', faults: ['batch:error=QUERY_LIMIT_EXCEEDED/503'] },
  { name: '503 for 30 s', faults: ['batch,times=always:error=QUERY_LIMIT_EXCEEDED/503'], endsAfter: 30_000, isSlow: true },
  { name: 'empty body', faults: ['batch,after:body='] },
  { name: 'truncated JSON', faults: ['batch:truncated'] },
  { name: 'JSON of the wrong shape', faults: ['batch,after:body={"answer":42}'] },
  { name: 'result: null', faults: ['batch,after:body={"result":null}'] },
  { name: '[] for maps', faults: ['batch,after:body={"result":{"result":[],"result_error":[],"result_total":[],"result_next":[],"result_time":[]}}'] },
  { name: 'only some commands answered', faults: ['COMMAND:omitted'] },
  { name: 'an error inside the batch', faults: ['COMMAND:error=ERROR_CORE/400'] },
  { name: 'storage and cookies blocked', faults: [], blocksStorage: true },
]

export interface ActionColumn {
  readonly name: string
  readonly settings: Partial<PortalSettings>
  /** What the action depends on in its batch. */
  readonly command: string
  /** Requests of the action, and such commands in them, that pass before the fault. */
  readonly skip: number
  readonly skipCommands?: number
  /** Up to the moment before. None: the fault meets the opening of the frame itself. */
  readonly prepare?: (frame: FrameLocator, page: Page) => Promise<void>
  readonly act?: (frame: FrameLocator, page: Page) => Promise<void>
  /** What is true in the portal afterwards. */
  readonly truth: (portal: Portal) => string
}

const title = 'Call the supplier about the crates'
const states = ['', 'new', 'pending', 'in progress', 'awaiting review', 'completed', 'deferred', 'declined']
const stateOf = (portal: Portal) => states[taskOf(portal, title).status]!
const rowsStand = (frame: FrameLocator) => expect(frame.getByRole('listitem').first()).toBeVisible()
const count = (portal: Portal, status: number) => [...portal.tasks.values()].filter(task => task.status === status && task.title.startsWith('Check')).length

export const columns: readonly ActionColumn[] = [
  {
    name: 'first list', settings: {}, command: 'tasks.task.list', skip: 0,
    truth: portal => `${inProgress(portal).length} in progress`,
  },
  {
    name: 'further pages', settings: { tasks: 100 }, command: 'tasks.task.list', skip: 1, skipCommands: 3,
    truth: portal => `${inProgress(portal).length} in progress`,
  },
  {
    name: 'defer', settings: {}, command: 'task.item.defer', skip: 0, prepare: rowsStand,
    act: frame => frame.getByRole('button', { name: `Defer ${title}` }).click(),
    truth: stateOf,
  },
  {
    name: 'bulk', settings: { tasks: 71 }, command: 'task.item.defer', skip: 1, skipCommands: 24,
    async prepare(frame) {
      await expect(frame.getByRole('listitem')).toHaveCount(71)
      await frame.getByRole('searchbox').fill('Check delivery')
      await frame.getByRole('checkbox', { name: 'Select all' }).check()
    },
    act: frame => frame.getByRole('button', { name: 'Defer 60 tasks' }).click(),
    truth: portal => `of 60, ${count(portal, 6)} deferred, ${count(portal, 2)} pending`,
  },
  {
    name: 'undo', settings: {}, command: 'tasks.task.renew', skip: 0,
    async prepare(frame) {
      await frame.getByRole('button', { name: `Defer ${title}` }).click()
      await expect(frame.getByRole('button', { name: 'Undo' })).toBeVisible()
    },
    act: frame => frame.getByRole('button', { name: 'Undo' }).click(),
    truth: stateOf,
  },
  {
    name: 'deferred tab', settings: {}, command: 'tasks.task.list', skip: 0, prepare: rowsStand,
    act: frame => frame.getByRole('tab', { name: 'Deferred' }).click(),
    truth: portal => `${[...portal.tasks.values()].filter(task => task.status === 6).length} deferred`,
  },
  {
    name: 'reload', settings: {}, command: 'tasks.task.list', skip: 0, prepare: rowsStand,
    act: frame => frame.getByRole('button', { name: 'Reload' }).click(),
    truth: portal => `${inProgress(portal).length} in progress`,
  },
  {
    name: 'install', settings: { install: true, placement: 'DEFAULT' }, command: 'placement.bind', skip: 0,
    prepare: frame => expect(frame.getByRole('checkbox', { name: 'Left menu' })).toBeVisible(),
    act: frame => frame.getByRole('button', { name: 'Install' }).click(),
    truth: portal => `${portal.bindings.length} places, ${portal.isInstalled ? 'installed' : 'not installed'}`,
  },
]

/** A row's faults for an action. */
export const faultsOf = (row: FaultRow, column: ActionColumn) => row.faults.map((text) => {
  const fault = parseFault(text.replace('COMMAND', column.command))
  return { ...fault, ...(fault.on !== 'refreshAuth' && { skip: fault.on === 'batch' ? column.skip : column.skipCommands ?? 0 }) }
})

/** What a user sees: how long the list is, what is said, and what is wrong. */
export async function seen(frame: FrameLocator): Promise<string> {
  const said = (await frame.locator('[role=status]').allInnerTexts()).map(text => text.replace(/\u2068.*?\u2069/g, '“…”').replace(/\s+/g, ' ').trim())
  const wrong = (await frame.locator('[role=alert]').allInnerTexts()).map(text => text.replace(/\b(Retry|Copy details)\b/g, '').replace(/\s+/g, ' ').trim())
  const total = await frame.locator('[aria-setsize]').count() > 0
    ? await frame.locator('[aria-setsize]').first().getAttribute('aria-setsize')
    : await frame.locator('[role=tabpanel] li').count()
  const isList = await frame.getByRole('tabpanel').count() > 0
  return [...(isList ? [`${total} ${Number(total) === 1 ? 'row' : 'rows'}`] : []), ...said, ...new Set(wrong)].filter(text => text !== '').join(' · ')
}
