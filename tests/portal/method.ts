import type { PhpMap } from './list.ts'
import type { Binding } from './placements.ts'
import type { PortalSettings } from './settings.ts'
import type { SandboxTask } from './tasks.ts'

/** An answer `{error, error_description}` with an HTTP status (docs _includes/system-errors.md). */
export class RestError extends Error {
  readonly code: string
  readonly status: number
  /** Which wording goes with it; the code's own if it is not said. */
  readonly says: string
  /** Instead of a wording: documented texts are English everywhere. */
  readonly text: string | undefined
  /** What stands beside the error in its answer. */
  readonly extra: PhpMap

  constructor(code: string, status: number, says = code, text?: string, extra: PhpMap = {}) {
    super(code)
    this.code = code
    this.status = status
    this.says = says
    this.text = text
    this.extra = extra
  }
}

export interface MethodAnswer {
  readonly result: unknown
  readonly total?: number | undefined
  readonly next?: number | undefined
}

/** What a method can see of its portal. */
export interface MethodContext {
  readonly settings: PortalSettings
  readonly tasks: Map<number, SandboxTask>
  readonly bindings: Binding[]
  /** Address of the app's page, as the portal knows it. */
  readonly appUrl: string
  /** Asked by the app; a webhook has no app. */
  readonly isApp: boolean
  readonly now: Date
}

export interface Method {
  /** The scope it needs; null for what every app may call. */
  readonly scope: string | null
  readonly run: (context: MethodContext, parameters: PhpMap) => MethodAnswer
}
