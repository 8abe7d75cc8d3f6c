import { afterEach } from 'vitest'
import type { PortalSettings } from '../portal/settings.ts'
import { checks } from './checks/index.ts'
import { NotKnown } from './client.ts'
import { runContract, verdictOf, type ContractOptions, type ContractResult, type Row } from './contract.ts'
import { openSandbox, type PortalAccess } from './session.ts'

export type Sandbox = Awaited<ReturnType<typeof openSandbox>>

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map(close => close()))
})

/** When the test is over. */
export const closeLater = (close: () => Promise<void>): void => void closers.push(close)

export async function open(settings?: Partial<PortalSettings>): Promise<Sandbox> {
  const sandbox = await openSandbox(settings)
  closeLater(sandbox.close)
  return sandbox
}

/** All checks, with leave to write, unless it is said otherwise. */
export async function run(
  far: Omit<PortalAccess, 'close'>,
  options: Partial<ContractOptions> = {},
): Promise<ContractResult> {
  return runContract({
    checks,
    far,
    near: await open(),
    stop: new AbortController().signal,
    mayWrite: () => Promise.resolve(true),
    deadline: 5_000,
    ...options,
  })
}

export const seenOf = ({ rows }: ContractResult) =>
  Object.fromEntries(
    rows.map(({ check, far }) => [check.name, far instanceof NotKnown ? `not known: ${far.code}` : far.does]),
  )
export const namesOf = (rows: readonly Row[]) => rows.map(({ check }) => check.name)
export const differing = ({ rows }: ContractResult) => namesOf(rows.filter(row => verdictOf(row) !== 'same'))

/** A portal's tasks as they are, to be compared later. */
export const everythingOf = ({ portal }: Sandbox) =>
  [...portal.tasks.values()].map(
    ({ id, title, status, changedDate }) => `${id} ${title.slice(0, 60)}: ${status}, ${changedDate.getTime()}`,
  )
