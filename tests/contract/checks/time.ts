import { NotKnown, type Outcome } from '../client.ts'
import type { WritingCheck, WritingSide } from '../check.ts'
import { act, read, rowOf, statusOf } from './tasks.ts'

const dateFields = { CHANGED_DATE: 'changedDate', STATUS_CHANGED_DATE: 'statusChangedDate', ACTIVITY_DATE: 'activityDate' } as const
type DateField = keyof typeof dateFields

/** Moves in an order that each portal lets one go; of the two deferrals one is in order, and the second start as well. */
const moves = ['start', 'pause', 'defer', 'start', 'defer', 'renew', 'complete'] as const

const dates: WritingCheck = {
  name: 'What moves the dates of a task', change: 'tests/portal/rules.ts', writes: true,
  why: 'Deferred is ordered by CHANGED_DATE, and says by ACTIVITY_DATE that something has happened since; In progress can be grouped by it',
  async run(side) {
    const [id] = await side.makeTasks({}) as [number]
    const moved = new Map<DateField, Set<string>>(fields.map(field => [field, new Set()]))
    let before = await readDates(side, id)
    for (const move of moves) {
      // Dates are of whole seconds; what the portal does after its answer gets its time as well
      await side.pass(1_100)
      await side.client.batch({ move: act(move, id) })
      await side.pass(1_100)
      const after = await readDates(side, id)
      if (statusOf(after) !== statusOf(before)) for (const field of fields) if (dateOf(after, field) !== dateOf(before, field)) moved.get(field)!.add(move)
      before = after
    }
    if (statusOf(before) !== 'completed') throw new NotKnown('TASK_NOT_MOVED')
    return { does: fields.map(field => `${field}: ${[...moved.get(field)!].sort().join(', ') || 'none'}`).join('; ') }
  },
}

const fields = Object.keys(dateFields) as DateField[]

async function readDates({ client }: WritingSide, id: number): Promise<Outcome> {
  const { commands } = await client.batch({ task: read(id, ...fields) })
  return commands.task!
}

function dateOf(outcome: Outcome, field: DateField): unknown {
  const value = rowOf(outcome)[dateFields[field]]
  if (typeof value !== 'string') throw new NotKnown(outcome.code ?? 'DATE_NOT_READ')
  return value
}

/** As many tasks as the app defers in one request where a pause is needed. */
const many = 24
/** Seconds that the app's progress bar would stand still. */
const slow = 10

const batch: WritingCheck = {
  name: `A batch of ${many} × 2`, change: 'tests/portal/settings.ts (setting `latency`)', writes: true,
  why: 'this is how many tasks the app pauses and defers in one request',
  async run({ client, makeTasks }) {
    const ids = await makeTasks(...Array.from({ length: many }, () => ({})))
    await client.batch(Object.fromEntries(ids.map(id => [`start${id}`, act('start', id)])))
    const { milliseconds } = await client.batch(Object.fromEntries(ids.flatMap(id => [[`pause${id}`, act('pause', id)], [`defer${id}`, act('defer', id)]] as const)))
    const { commands } = await client.batch(Object.fromEntries(ids.map(id => [`get${id}`, read(id)])))
    // On portals that defer only tasks in progress they stay paused
    const moved = Object.values(commands).filter(outcome => ['deferred', 'pending'].includes(statusOf(outcome))).length
    return {
      does: `${moved} of ${many} moved, in ${milliseconds < slow * 1000 ? 'less' : 'more'} than ${slow} s`,
      figure: `${(milliseconds / 1000).toFixed(1)} s, ${(milliseconds / many / 2).toFixed(0)} ms a command`,
    }
  },
}

export const timeChecks: readonly WritingCheck[] = [dates, batch]
