import { NotKnown, type Outcome } from '../client.ts'
import type { WritingCheck, WritingSide } from '../check.ts'
import { act, read, rowOf, statusOf } from './tasks.ts'

const dateFields = {
  CHANGED_DATE: 'changedDate',
  STATUS_CHANGED_DATE: 'statusChangedDate',
  ACTIVITY_DATE: 'activityDate',
} as const
type DateField = keyof typeof dateFields

/**
 * Moves in an order that each portal lets one go; of the two deferrals one is in order, and the second start as
 * well.
 */
const moves = ['start', 'pause', 'defer', 'start', 'defer', 'renew', 'complete'] as const

const dates: WritingCheck = {
  name: 'What moves the dates of a task',
  change: 'tests/portal/rules.ts (setting `module`)',
  writes: true,
  why: 'Deferred is ordered by CHANGED_DATE, and says by ACTIVITY_DATE that something has happened since; In progress can be grouped by it',
  async run(side) {
    const [id] = (await side.makeTasks({})) as [number]
    const moved = new Map<DateField, Set<string>>(fields.map(field => [field, new Set()]))
    let before = await readDates(side, id)
    for (const move of moves) {
      // Dates are of whole seconds; what the portal does after its answer gets its time as well
      await side.pass(1_100)
      await side.client.batch({ move: act(move, id) })
      await side.pass(1_100)
      const after = await readDates(side, id)
      if (statusOf(after) !== statusOf(before))
        for (const field of fields) if (dateOf(after, field) !== dateOf(before, field)) moved.get(field)!.add(move)
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

/** Each once, in an order that either kind of portal lets go. */
const duration: WritingCheck = {
  name: 'How long a move takes',
  change: 'tests/portal/rest.ts (setting `moveTime`)',
  writes: true,
  why: 'the app puts as many tasks into a request as are likely to end in 20 s, by the time.duration of what was done before',
  async run({ client, makeTasks }) {
    const [id] = (await makeTasks({})) as [number]
    const { commands, seconds } = await client.batch({
      start: act('start', id),
      early: act('defer', id),
      pause: act('pause', id),
      defer: act('defer', id),
      renew: act('renew', id),
    })
    const moved = Object.entries(commands).filter(([, { code }]) => code === null)
    if (moved.length < 3) throw new NotKnown('TASK_NOT_MOVED')
    const isEachTimed = moved.every(([, outcome]) => outcome.seconds !== null)
    return {
      does: `each command of a batch has ${isEachTimed ? 'its' : 'no'} duration, and the batch ${seconds === null ? 'none' : 'has one'}`,
      figure: moved
        .map(([key, outcome]) => `${key === 'early' ? 'defer' : key} ${outcome.seconds?.toFixed(2) ?? '?'} s`)
        .join(', '),
    }
  },
}

/** As many tasks as the app defers in one request where a pause is needed. */
const many = 24
/** Seconds that the app's progress bar would stand still. */
const slow = 10

const batch: WritingCheck = {
  name: `A batch of ${many} × 2`,
  change: 'tests/portal/settings.ts (setting `latency`)',
  writes: true,
  why: 'this is how many tasks the app pauses and defers in one request',
  async run({ client, makeTasks }) {
    const ids = await makeTasks(...Array.from({ length: many }, () => ({})))
    await client.batch(Object.fromEntries(ids.map(id => [`start${id}`, act('start', id)])))
    const { milliseconds } = await client.batch(
      Object.fromEntries(
        ids.flatMap(
          id =>
            [
              [`pause${id}`, act('pause', id)],
              [`defer${id}`, act('defer', id)],
            ] as const,
        ),
      ),
    )
    const { commands } = await client.batch(Object.fromEntries(ids.map(id => [`get${id}`, read(id)])))
    // On portals that defer only tasks in progress they stay paused
    const moved = Object.values(commands).filter(outcome => ['deferred', 'pending'].includes(statusOf(outcome))).length
    return {
      does: `${moved} of ${many} moved, in ${milliseconds < slow * 1000 ? 'less' : 'more'} than ${slow} s`,
      figure: `${(milliseconds / 1000).toFixed(1)} s, ${(milliseconds / many / 2).toFixed(0)} ms a command`,
    }
  },
}

export const timeChecks: readonly WritingCheck[] = [dates, duration, batch]
