import { moreTasks, projects } from '../portal/tasks.ts'
import type { Task } from '../../src/domain/task.ts'
import { possible } from '../../src/view/savedView.ts'
import { arrange, search } from '../../src/view/view.ts'

/**
 * What is done with a list at each change of it, without a browser: milliseconds by name, the median of some turns
 * with tasks that are new each time.
 */
export function measureWork(count: number): Map<string, number> {
  const now = new Date()
  const view = { order: 'deadline', isDescending: false, grouping: 'none' } as const
  const works = new Map<string, (tasks: readonly Task[]) => unknown>([
    ['search, first letter', tasks => search(tasks, 'd')],
    ['search, three words', tasks => search(tasks, 'check delivery 1')],
    ...possible.deferred.orders.map(
      order =>
        [`order by ${order}`, (tasks: readonly Task[]) => arrange(tasks, { ...view, order }, now, 'en')] as const,
    ),
    ...[...new Set([...possible.inProgress.groupings, ...possible.deferred.groupings])]
      .filter(grouping => grouping !== 'none')
      .map(
        grouping =>
          [
            `group by ${grouping}`,
            (tasks: readonly Task[]) => arrange(tasks, { ...view, grouping }, now, 'en'),
          ] as const,
      ),
  ])
  return new Map(
    [...works].map(([name, work]) => {
      const turns = Array.from({ length: 15 }, () => {
        const tasks = shuffled(toTasks(count, now))
        const start = performance.now()
        work(tasks)
        return performance.now() - start
      })
      return [name, turns.sort((a, b) => a - b)[7]!]
    }),
  )
}

function toTasks(count: number, now: Date): Task[] {
  return moreTasks(count, 1, now).map(
    ({ id, title, deadline, groupId, createdBy, createdDate, statusChangedDate, activityDate }) => ({
      id,
      title,
      deadline,
      status: 'inProgress',
      priority: 'normal',
      project: groupId ? { id: groupId, name: projects.get(groupId)! } : null,
      creator: { id: createdBy, name: `Somebody ${createdBy}` },
      created: createdDate,
      isOwn: true,
      isParticipant: false,
      isTimerRunning: false,
      statusChanged: statusChangedDate,
      activity: activityDate,
    }),
  )
}

/** Fisher and Yates, the same each time. */
function shuffled<T>(items: T[]): T[] {
  for (let i = items.length - 1, seed = 1; i > 0; i--) {
    seed = (seed * 48271) % 2147483647
    const j = seed % (i + 1)
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
  return items
}
