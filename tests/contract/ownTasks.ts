import { asMap } from '../portal/list.ts'
import type { MakeTasks, NewTask } from './check.ts'
import { NotKnown, type Client, type Command } from './client.ts'

export interface OwnTasks {
  readonly make: MakeTasks
  /** Deletes what was made, and answers how many are left; null when the portal could not be asked. Never rejects. */
  readonly remove: () => Promise<number | null>
}

export interface OwnTasksOptions {
  /** Makes tasks; may be stopped. */
  readonly client: Client
  /** Deletes them; can't be stopped. */
  readonly cleaner: Client
  readonly me: number
  /** Of all tasks of this run, and of no others. */
  readonly title: string
  readonly pass: (milliseconds: number) => Promise<unknown>
}

/** Title of the tasks of a run. @param run letters and digits that no other run has */
export const titleOf = (run: string): string => `Defer contract check ${run}: safe to delete`

/** Milliseconds. A task that was asked for may be made some time after its answer was lost. */
const lateness = 10_000
/** Milliseconds until it is tried again. */
const pause = 3_000
/** How often it is tried to delete what is there. */
const rounds = 4

/**
 * The tasks of one run. A task whose creation was not answered is found by its title; only tasks with exactly this
 * title, whose creator and responsible is the webhook's user, are taken for it.
 */
export function ownTasks({ client, cleaner, me, title, pass }: OwnTasksOptions): OwnTasks {
  const made = new Set<number>()
  let isAnyUnanswered = false

  async function make(...each: readonly NewTask[]): Promise<number[]> {
    const commands = each.map((fields, index): [string, Command] => [
      `add${index}`,
      ['tasks.task.add', { fields: { TITLE: title, RESPONSIBLE_ID: me, ...fields } }],
    ])
    const answer = await client.batch(Object.fromEntries(commands)).catch((error: unknown) => {
      isAnyUnanswered = true
      throw error
    })
    const ids = Object.values(answer.commands).map(({ code, result }) =>
      code === null ? idOf(asMap(result).task, title, me) : null,
    )
    for (const id of ids) if (id !== null) made.add(id)
    if (ids.includes(null)) {
      isAnyUnanswered = true
      throw new NotKnown(Object.values(answer.commands).find(({ code }) => code !== null)?.code ?? 'ANOTHER_TASK')
    }
    return ids as number[]
  }

  async function find(): Promise<number[]> {
    const { code, result } = await cleaner.call('tasks.task.list', {
      filter: { '%TITLE': title, CREATED_BY: me, RESPONSIBLE_ID: me },
      select: ['ID', 'TITLE', 'CREATED_BY', 'RESPONSIBLE_ID'],
      order: { ID: 'desc' },
      start: -1,
    })
    if (code !== null) throw new NotKnown(code)
    return Object.values(asMap(asMap(result).tasks)).flatMap(row => idOf(row, title, me) ?? [])
  }

  async function deleteAll(ids: readonly number[]): Promise<void> {
    for (let first = 0; first < ids.length; first += 50) {
      await cleaner.batch(
        Object.fromEntries(
          ids.slice(first, first + 50).map(id => [`delete${id}`, ['tasks.task.delete', { taskId: id }]]),
        ),
      )
    }
  }

  async function remove(): Promise<number | null> {
    let ids = [...made]
    let left: number | null = null
    for (let round = 0; round < rounds; round++) {
      try {
        await deleteAll(ids)
        if (round === 0 && isAnyUnanswered) await pass(lateness)
        ids = await find()
        left = ids.length
        if (left === 0) return 0
      } catch {
        left = null
        await pass(pause)
      }
    }
    return left
  }

  return { make, remove }
}

/** Null for what is not a task of this run. */
function idOf(row: unknown, title: string, me: number): number | null {
  const { id, title: rowTitle, createdBy, responsibleId } = asMap(row)
  const number = Number(id)
  return rowTitle === title &&
    Number(createdBy) === me &&
    Number(responsibleId) === me &&
    Number.isInteger(number) &&
    number > 0
    ? number
    : null
}
