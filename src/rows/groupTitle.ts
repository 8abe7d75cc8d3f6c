import type { Messages } from '../i18n/messages.ts'
import type { Group } from '../view/view.ts'

const returnTitles = {
  today: 'group-today',
  tomorrow: 'group-tomorrow',
  week: 'group-week',
  later: 'group-later',
  noReturn: 'group-no-return',
  noReturnLong: 'group-no-return-long',
} as const
const activityTitles = {
  month: 'group-untouched-month',
  week: 'group-untouched-week',
  recent: 'group-touched',
  unknown: 'group-activity-unknown',
} as const

/** What stands above a group, and is the name of its list. */
export function groupTitle(group: Group, text: Messages['text']): string {
  if ('project' in group) return group.project ?? text('group-no-project')
  if ('isBack' in group) return text(group.isBack ? 'group-back-today' : 'list-title')
  if ('deadline' in group) return text(`group-${group.deadline}`)
  return text('returns' in group ? returnTitles[group.returns] : activityTitles[group.activity])
}
