import type { Messages } from '../i18n/messages.ts'
import type { Group } from '../view/view.ts'

/** What stands above a group, and is the name of its list. */
export function groupTitle(group: Group, text: Messages['text']): string {
  if ('project' in group) return group.project ?? text('group-no-project')
  if ('isBack' in group) return text(group.isBack ? 'group-back-today' : 'list-title')
  return text(`group-${'deadline' in group ? group.deadline : 'returns' in group ? group.returns : group.activity}`)
}
