import { askOnly, isMixed } from '../app/policy.ts'
import { refusedName } from '../base/stored.ts'
import { connect } from '../bitrix24/connect.ts'
import { writeChoices, type Choices } from '../domain/choices.ts'
import { bringBack as bringAllBack, hasFailed } from '../returns/bringBack.ts'

/** What an attempt has left. */
export interface Left {
  readonly choices: Choices
  /** Something is to be tried again later. */
  readonly hasFailed: boolean
}

/** Reads the choices anew and brings back what is due. Null if there is nothing for this frame to do, ever. */
export async function bringBack(): Promise<Left | null> {
  const portal = await connect()
  if (!portal.isInstalled || isMixed(portal.origin)) return null
  askOnly(portal.origin)
  const { origin, tasks } = portal
  const refused = recall(origin)
  const isRefused = (id: number) => refused[id] !== undefined && refused[id] === tasks.choices().get(id)?.at?.getTime()
  const except = () => new Set([...tasks.choices().keys()].filter(isRefused))
  let isLeft = false
  let hasMoved = false
  const isOurs = await bringAllBack(
    portal,
    () => null,
    except,
    answer => {
      isLeft ||= hasFailed(answer)
      hasMoved ||= answer.outcomes.size > 0
      for (const [id, { kind }] of answer.outcomes)
        if (kind === 'refused') refused[id] = tasks.choices().get(id)?.at?.getTime() ?? 0
      remember(origin, refused)
    },
  )
  if (hasMoved) tell(origin, tasks.choices())
  const choices = new Map([...tasks.choices()].filter(([id]) => !isRefused(id)))
  return { choices, hasFailed: isLeft || !isOurs }
}

function recall(origin: string): Record<number, number> {
  try {
    const { refused } = JSON.parse(localStorage.getItem(refusedName(origin)) ?? '{}') as { refused?: unknown }
    return { ...(typeof refused === 'object' ? (refused as Record<number, number>) : {}) }
  } catch {
    return {}
  }
}

function remember(origin: string, refused: Readonly<Record<number, number>>): void {
  try {
    if (Object.keys(refused).length > 0) localStorage.setItem(refusedName(origin), JSON.stringify({ refused }))
  } catch {
    // No storage: what is refused is tried again by each page
  }
}

function tell(origin: string, choices: Choices): void {
  try {
    const channel = new BroadcastChannel(`defer ${origin}`)
    channel.postMessage('changed')
    channel.postMessage({ returns: writeChoices(choices) })
    channel.close()
  } catch {
    // No BroadcastChannel here
  }
}
