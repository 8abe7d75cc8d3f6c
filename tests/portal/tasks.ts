import type { TaskModule } from './settings.ts'

const hour = 3_600_000
const day = 24 * hour

/** A change of a task's status that the portal remembers. */
interface StatusChange {
  readonly from: number
  readonly to: number
  readonly user: number
  readonly at: Date
}

/** A task as the portal keeps it. Tests may change it at any time, as other people do. */
export interface SandboxTask {
  readonly id: number
  title: string
  /**
   * The real status: 1 new, 2 pending, 3 in progress, 4 awaiting control, 5 completed, 6 deferred, 7 declined.
   * Setting it is what another person does in the portal, which notes who and when.
   */
  status: number
  /** The changes of its status, the oldest first. */
  readonly history: StatusChange[]
  deadline: Date | null
  priority: 0 | 1 | 2
  groupId: number
  createdBy: number
  responsibleId: number
  accomplices: number[]
  allowTimeTracking: boolean
  /** The portal lets nobody move it, whatever the rules say. */
  isLocked: boolean
  createdDate: Date
  statusChangedDate: Date
  /** Of the last change of any kind. */
  changedDate: Date
  /**
   * Of the last event that its members are meant to see: not every change is one. In V2 each change of the status
   * is.
   */
  activityDate: Date
  /** Fields that its row has instead of the right ones. */
  raw: Record<string, unknown>
}

export interface Person {
  readonly id: number
  readonly name: string
  readonly lastName: string
  readonly position: string
}

export const people: readonly Person[] = [
  { id: 1, name: 'Maria', lastName: 'Lindqvist', position: 'Project manager' },
  { id: 5, name: 'Anna', lastName: 'Petrova', position: 'Head of sales' },
  { id: 6, name: 'Igor', lastName: 'Melnik', position: 'Logistics' },
  { id: 7, name: 'ليلى', lastName: 'حداد', position: 'Designer' },
  { id: 8, name: 'Jean-Baptiste', lastName: 'de la Rochefoucauld-Montmorency', position: '' },
]

export const projects = new Map([
  [11, 'Lighthouse'],
  [12, 'Office move'],
  [13, 'Website relaunch'],
])

type Seed = Partial<SandboxTask> & Pick<SandboxTask, 'id' | 'title'>

/** What a task goes by when its status changes. */
export interface TaskWorld {
  readonly now: () => Date
  readonly settings: { readonly module: TaskModule }
}

/** Believable tasks of several people, projects and deadlines, around a moment. */
export function seedTasks(now: Date, world?: TaskWorld): SandboxTask[] {
  const at = (offset: number) => new Date(now.getTime() + offset)
  const seeds: Seed[] = [
    {
      id: 101,
      title: 'Prepare the quarterly report',
      deadline: at(-2 * day - hour),
      priority: 2,
      groupId: 11,
      createdBy: 5,
    },
    { id: 102, title: 'Call the supplier about the crates', deadline: at(20 * hour), createdBy: 6 },
    {
      id: 103,
      title: 'Review the contract with Brightwater',
      deadline: at(-3 * hour),
      groupId: 11,
      createdBy: 5,
      priority: 2,
    },
    { id: 104, title: 'Order desks for the third floor', deadline: at(4 * day), groupId: 12 },
    { id: 105, title: 'Read the accessibility audit', groupId: 13, createdBy: 7 },
    { id: 106, title: 'تحديث شعار الصفحة الرئيسية', deadline: at(2 * day), groupId: 13, createdBy: 7 },
    { id: 107, title: 'Plan the team outing 🎉' },
    {
      id: 108,
      deadline: at(9 * day),
      createdBy: 8,
      groupId: 12,
      title:
        'Agree with the landlord on who pays for the new carpets, the paint in the stairwell and the repair of the goods lift before the ' +
        'hand-over in December, and send everybody the minutes',
    },
    {
      id: 109,
      title: "Answer Igor's question about customs",
      deadline: at(5 * hour),
      createdBy: 6,
      allowTimeTracking: true,
    },
    { id: 110, title: 'Translate <b>price list</b> & terms', deadline: at(40 * day), createdBy: 5 },
    { id: 111, title: 'Sign the safety instructions', createdBy: 5, isLocked: true, deadline: at(6 * day) },
    // What a list in the place of an id is taken for: nothing may ever move it
    { id: 1, title: 'Set up the portal', status: 5 },
    // Not in progress, or not the user's
    { id: 120, title: 'Renew the domain', status: 6, deadline: at(-day) },
    { id: 121, title: 'Clean up the shared drive', status: 6 },
    { id: 122, title: 'Choose a caterer', status: 2, deadline: at(3 * day) },
    { id: 123, title: 'Back up the old website', status: 5, groupId: 13 },
    { id: 124, title: 'Write the newsletter', status: 1, createdBy: 5 },
    { id: 125, title: 'Draft the new logo', responsibleId: 7, accomplices: [1], groupId: 13 },
    { id: 126, title: 'Negotiate the freight rates', responsibleId: 6, createdBy: 5 },
  ]
  return seeds.map(seed => completeTask(seed, now, world))
}

/** More running tasks of a user, the more urgent first, every fifth without a deadline. */
export function moreTasks(count: number, user: number, now: Date, world?: TaskWorld): SandboxTask[] {
  return Array.from({ length: count }, (_, index) =>
    completeTask(
      {
        id: 1001 + index,
        title: `Check delivery ${index + 1}`,
        responsibleId: user,
        deadline: index % 5 === 4 ? null : new Date(now.getTime() + (index - count / 4) * 6 * hour),
        groupId: [0, 11, 12, 13][index % 4]!,
        createdBy: [1, 5, 6][index % 3]!,
      },
      now,
      world,
    ),
  )
}

/** Whoever changes a task without asking REST. */
const somebodyElse = 5

/** @param now the task was last changed five days before @param world if it is not said, the clock stands still */
export function completeTask(
  { status = 3, ...seed }: Seed,
  now: Date,
  world: TaskWorld = { now: () => now, settings: { module: 'V2' } },
): SandboxTask {
  const history: StatusChange[] = []
  const task: SandboxTask = {
    get status() {
      return status
    },
    set status(to) {
      if (to === status) return
      const at = world.now()
      history.push({ from: status, to, user: somebodyElse, at })
      status = to
      Object.assign(task, {
        statusChangedDate: at,
        changedDate: at,
        ...(world.settings.module === 'V2' && { activityDate: at }),
      })
    },
    history,
    deadline: null,
    priority: 1,
    groupId: 0,
    createdBy: 1,
    responsibleId: 1,
    accomplices: [],
    allowTimeTracking: false,
    isLocked: false,
    createdDate: new Date(now.getTime() - 30 * day),
    statusChangedDate: new Date(now.getTime() - 5 * day),
    changedDate: new Date(now.getTime() - 5 * day),
    activityDate: new Date(now.getTime() - 5 * day),
    raw: {},
    ...seed,
  }
  return task
}
