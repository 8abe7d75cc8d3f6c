import { descriptionOf, titleOf } from './placements.ts'
import type { Portal } from './portal.ts'
import { cardTask, listProject } from './settings.ts'
import { projects } from './tasks.ts'

/** An entry of the portal's page that opens the app. */
interface PlaceEntry {
  readonly placement: string
  readonly handler: string
  readonly title: string
  /** Only the new card shows it. */
  readonly description: string
}

interface ListedTask {
  readonly id: number
  readonly title: string
}

/** What the portal's page shows besides the frame. */
export interface PortalPage {
  /** Bound places; none until the app is installed (docs api-reference/widgets/placement-bind.md). */
  readonly entries: readonly PlaceEntry[]
  readonly cardTask: string
  readonly user: string
  readonly project: { readonly id: string; readonly name: string }
  /** The user's tasks, and the project's. */
  readonly tasks: readonly ListedTask[]
  readonly projectTasks: readonly ListedTask[]
}

export function pageOf(portal: Portal): PortalPage {
  const { settings, bindings, isInstalled } = portal
  const tasks = [...portal.tasks.values()].filter(task => task.status < 4)
  const toListed = (list: typeof tasks) => list.slice(0, 50).map(({ id, title }) => ({ id, title }))
  return {
    entries: isInstalled
      ? bindings.map(binding => ({
          placement: binding.placement,
          handler: binding.handler,
          title: titleOf(binding, settings.lang),
          description: descriptionOf(binding, settings.lang),
        }))
      : [],
    cardTask: String(cardTask),
    user: String(settings.user),
    project: { id: String(listProject), name: projects.get(listProject)! },
    tasks: toListed(tasks.filter(task => task.responsibleId === settings.user)),
    projectTasks: toListed(tasks.filter(task => task.groupId === listProject)),
  }
}
