import type { Task, TaskStatus } from '../domain/task.ts'
import { batchLimit, type Answers, type CommandAnswer, type Commands } from './batch.ts'
import { isSamePage, toBindings } from './bindings.ts'
import { PortalError } from '../domain/portal-error.ts'
import type { Scope, TaskList, TaskLists } from '../domain/lists.ts'
import {
  askUser,
  deferredSections,
  firstPageKey,
  listsQuestion,
  pageOf,
  pageSize,
  queries,
  sections,
  sectionsOf,
  sideReads,
  type Asker,
  type Section,
} from './queries.ts'
import { returnDateKeeper } from './returnDates.ts'
import { field, rowsOf, toId, toTask, toTimeZone } from './rows.ts'

/**
 * Longer lists are not read completely after every move: the portal would have to read them all, and the user to
 * wait for that.
 */
const furtherPagesAfterMove = 2
/** Pages in one request. 1,000 tasks in one answer would block a slow computer for a tenth of a second. */
const pagesAtOnce = 16
/** Upper limit in case a portal reports a wrong total: 10,000 tasks. */
const pagesAtMost = 200

export type ListReader = ReturnType<typeof taskLists>

/**
 * Commands that read the lists, and what their answers say.
 * @param opened id of the task that the app was opened from
 * @param address of the app, to find out whether places open another one; null: not wanted
 * @param dates when deferred tasks return: read with the lists
 */
export function taskLists(opened: number | null, address: string | null = null, dates = returnDateKeeper()) {
  let user: number | null = null
  let timeZone: string | null = null
  let openedTask: Task | null = null
  /** Tasks on which the user's time tracker ran when they were last read. */
  const timed = new Set<number>()
  const noteTimer = ({ id, isTimerRunning }: Task) => (isTimerRunning ? timed.add(id) : timed.delete(id))
  const pages: Record<Section, number> = { inProgress: 1, participating: 1, deferred: 1, deferredParticipating: 1 }

  const asker = (): Asker => ({ user, opened, wantsPlaces: address !== null })

  /** All pages that are known to exist, first pages first. */
  function allPages(scope: Scope): Commands {
    const sections = sectionsOf(scope)
    const commands: Commands = {}
    for (const section of sections) commands[`${section}0`] = pageOf(user, section, 0)
    for (const section of sections) {
      for (let page = 1; page < pages[section]; page++)
        commands[`${section}${page}`] = pageOf(user, section, page * pageSize)
    }
    return commands
  }

  /** @throws {PortalError} */
  function readUser(answers: Answers): void {
    const me = answers.get('me')
    if (me?.error) throw me.error
    if (!me) return
    user = toId(field(me.result, 'ID'))
    timeZone = toTimeZone(field(me.result, 'TIME_ZONE'))
  }

  /**
   * The portal has put tasks without a deadline first, as in 2023 and before: then the first page of a long list
   * lacks the tasks that matter. Since 2025 portals put them last.
   */
  let hasUndatedFirst = false
  const nearestDeadlines = (): Commands =>
    !hasUndatedFirst ? {} : { nearestDeadlines: pageOf(user, 'inProgress', -1, { '>DEADLINE': '1970-01-02' }) }

  return {
    user: () => user,
    askUser: (): Commands => askUser(user),
    readUser,
    isTimerRunning: (id: number) => timed.has(id),
    dates,

    /** For a request of its own: as many pages as fit. */
    firstReads(scope: Scope, room = batchLimit): Commands {
      const all = Object.entries(allPages(scope))
      const others = Object.keys(listsQuestion(asker(), scope, {})).length
      const left = Math.min(pagesAtOnce, room - others - 1)
      return listsQuestion(asker(), scope, {
        ...Object.fromEntries(all.slice(0, left)),
        ...(all.length > left && nearestDeadlines()),
      })
    },

    /** The next pages that have not been requested. */
    furtherReads(scope: Scope, asked: ReadonlySet<string>): Commands {
      const left = Object.entries(allPages(scope)).filter(([key]) => !asked.has(key))
      return {
        ...Object.fromEntries(left.slice(0, pagesAtOnce)),
        ...(left.length > pagesAtOnce && !asked.has('nearestDeadlines') && nearestDeadlines()),
      }
    },

    /**
     * For the end of a move's request: what fits in so many commands, the most important first. Of long lists only
     * the first pages.
     */
    readsAfterMove(scope: Scope, room: number): Commands {
      const all = Object.entries(allPages(scope))
      const firsts = all.slice(0, sectionsOf(scope).length)
      const side = Object.entries(sideReads(asker()))
      if (all.length <= Math.min(firsts.length + furtherPagesAfterMove, room - side.length))
        return Object.fromEntries([...all, ...side])
      // All lists or none: a missing one would be taken for empty
      if (firsts.length > room) return {}
      return Object.fromEntries([...firsts, ...side, ...Object.entries(nearestDeadlines())].slice(0, room))
    },

    /** Puts answers of one or more requests together: each task once, what can't be read lastTotal. */
    collect(scope: Scope) {
      const lists = {
        inProgress: collector(),
        participating: collector(),
        deferred: collector(),
        deferredParticipating: collector(),
      }

      return {
        /** The total changed between two pages: somebody has moved a task meanwhile. */
        totalChanged: () => sectionsOf(scope).some(section => lists[section].totalChanged()),

        /** @throws {PortalError} when a page could not be read */
        add(answers: Answers): TaskLists {
          readUser(answers)
          if (user === null) throw new PortalError('broken')
          dates.readAnswer(answers.get('options'))

          for (const [key, answer] of answers) {
            const section = sections.find(section => key.startsWith(section) && /^\d+$/.test(key.slice(section.length)))
            if (section) lists[section].add(answer, queries[section].status, user, true)
            if (key === firstPageKey && answer.total > pageSize)
              hasUndatedFirst = toTask(rowsOf(answer.result)?.[0])?.deadline === null
            if (key === 'nearestDeadlines' && !answer.error) lists.inProgress.add(answer, 'inProgress', user, false)
          }
          // Only the part that requested the count reports it: later it may have changed
          const counts = deferredSections(scope).map(section => answers.get(`${section}Count`))
          const deferredCount = counts.every(count => count && !count.error)
            ? counts.reduce((sum, count) => sum + count!.total, 0)
            : null
          const openedAnswer = answers.get('opened')
          if (openedAnswer && (!openedAnswer.error || openedAnswer.error.kind === 'refused'))
            openedTask = toTask(field(openedAnswer.result, 'task'), user)

          const known = [
            ...sections.flatMap(section => lists[section].list().tasks),
            ...(openedTask ? [openedTask] : []),
          ]
          known.forEach(noteTimer)
          for (const section of sectionsOf(scope))
            if (lists[section].wasRequested())
              pages[section] = Math.min(Math.max(1, Math.ceil(lists[section].total() / pageSize)), pagesAtMost)
          return {
            inProgress: scope.participating
              ? merge(lists.inProgress.list(), lists.participating.list())
              : lists.inProgress.list(),
            deferred: scope.deferred
              ? deferredSections(scope).some(section => lists[section].wasRequested())
                ? deferredSections(scope)
                    .map(section => lists[section].list())
                    .reduce(merge)
                : null
              : deferredCount === null
                ? null
                : { tasks: [], total: deferredCount, isWhole: deferredCount === 0, unreadable: 0 },
            user,
            timeZone,
            placesElsewhere:
              address === null || !answers.has('places')
                ? null
                : toBindings(answers.get('places')).filter(({ handler }) => !isSamePage(handler, address)).length,
            opened: openedTask,
            returnDates: dates.isRead() ? dates.visible(known) : null,
            cameBack: dates.cameBack(known),
          }
        },
      }
    },
  }
}

function merge(a: TaskList, b: TaskList): TaskList {
  return {
    tasks: [...new Map([...b.tasks, ...a.tasks].map(task => [task.id, task])).values()],
    total: a.total + b.total,
    isWhole: a.isWhole && b.isWhole,
    unreadable: a.unreadable + b.unreadable,
  }
}

function collector() {
  const tasks = new Map<number, Task>()
  let rows = 0
  let unreadable = 0
  let total = 0
  let wasRequested = false
  let totalChanged = false
  let lastTotal = 0
  return {
    wasRequested: () => wasRequested,
    totalChanged: () => totalChanged,
    total: () => total,
    ids: () => tasks.keys(),
    add(answer: CommandAnswer, status: TaskStatus, user: number, isPage: boolean): void {
      if (answer.error) throw answer.error
      const page = rowsOf(answer.result)
      if (!page) throw new PortalError('broken')
      for (const row of page) {
        const task = toTask(row, user)
        // Ignore rows with another status
        if (task?.status === status) tasks.set(task.id, task)
        else if (isPage) unreadable++
      }
      if (!isPage) return
      if (wasRequested && answer.total !== lastTotal) totalChanged = true
      lastTotal = answer.total
      wasRequested = true
      rows += page.length
      total = Math.max(answer.total, rows)
    },
    list: (): TaskList => ({ tasks: [...tasks.values()], total, isWhole: wasRequested && rows >= total, unreadable }),
  }
}

/** All rows of an answer. */
export const tasksIn = (lists: TaskLists | null) => [
  ...(lists?.inProgress.tasks ?? []),
  ...(lists?.deferred?.tasks ?? []),
]
