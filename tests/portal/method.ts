import type { PhpMap } from './list.ts'
import type { Notice } from './notices.ts'
import type { Binding } from './placements.ts'
import type { Move } from './rules.ts'
import type { PortalSettings, StatusTable } from './settings.ts'
import type { SandboxTask, TaskWorld } from './tasks.ts'

/**
 * Statuses of system errors where the product's source and the documentation (docs _includes/system-errors.md)
 * differ.
 */
const systemStatuses: Readonly<Record<string, Readonly<Record<StatusTable, number>>>> = {
  insufficient_scope: { source: 401, documented: 403 },
  ACCESS_DENIED: { source: 401, documented: 403 },
  user_access_error: { source: 401, documented: 403 },
  INVALID_CREDENTIALS: { source: 401, documented: 403 },
  OVERLOAD_LIMIT: { source: 401, documented: 503 },
  APPLICATION_NOT_FOUND: { source: 401, documented: 401 },
  authorization_error: { source: 401, documented: 401 },
  CONNECTION_ERROR: { source: 401, documented: 401 },
  PORTAL_DELETED: { source: 403, documented: 500 },
}

/** An answer `{error, error_description}` with an HTTP status. */
export class RestError extends Error {
  readonly code: string
  /** Null: the one that the portal's table has for the code. */
  readonly status: number | null
  /** Which wording goes with it; the code's own if it is not said. */
  readonly says: string
  /** Instead of a wording: documented texts are English everywhere. */
  readonly text: string | undefined
  /** What stands beside the error in its answer. */
  readonly extra: PhpMap

  constructor(code: string, status: number | null, says = code, text?: string, extra: PhpMap = {}) {
    super(code)
    this.code = code
    this.status = status
    this.says = says
    this.text = text
    this.extra = extra
  }

  statusIn(table: StatusTable): number {
    return this.status ?? systemStatuses[this.code]?.[table] ?? 400
  }
}

export interface MethodAnswer {
  readonly result: unknown
  readonly total?: number | undefined
  readonly next?: number | undefined
}

/** A task that REST has moved: not one that a test or another person has. */
export interface MoveLog {
  readonly task: number
  readonly move: Move | 'update'
  /** Statuses, as numbers. */
  readonly from: number
  readonly to: number
}

/** What a method can see of its portal. */
export interface MethodContext {
  readonly settings: PortalSettings
  readonly tasks: Map<number, SandboxTask>
  readonly bindings: Binding[]
  /** Every change of a status that REST has made, in order. */
  readonly moves: MoveLog[]
  /** In everybody's bells, the newest last. */
  readonly notices: Notice[]
  /** By user: the task whose timer runs for him. */
  readonly timers: Map<number, number>
  /** Of this user and app, and of the app for everybody: texts by name. */
  readonly userOptions: Record<string, unknown>
  /** What this PHP process has read of them: all commands of a batch share it. */
  readonly process: { ofUser?: Record<string, unknown> }
  readonly appOptions: Record<string, unknown>
  /** Address of the app's page, as the portal knows it. */
  readonly appUrl: string
  /** Asked by the app; a webhook has no app. */
  readonly isApp: boolean
  /** What the method is to change fails, and the method does not look at it. */
  readonly isSilent: boolean
  readonly now: Date
  /** What new tasks go by. */
  readonly world: TaskWorld
}

export interface Method {
  /** The scope it needs; null for what every app may call. */
  readonly scope: string | null
  /** It moves a task, which takes time. */
  readonly isMove?: boolean
  readonly run: (context: MethodContext, parameters: PhpMap) => MethodAnswer
}
