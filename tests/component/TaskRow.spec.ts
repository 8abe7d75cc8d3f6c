import { expect, it } from 'vitest'
import TaskRow from '../../src/rows/TaskRow.vue'
import { task } from '../fakes/portal.ts'
import { render } from './render.ts'

const now = new Date(2026, 10, 24, 12)
const deferredAt = new Date(2026, 10, 23, 12)

it.each<[number | null, boolean]>([
  [null, false],
  [-60_000, false],
  [0, false],
  [5_001, false],
  [60_000, false],
  [60_001, true],
])('activity %s ms after the deferral is news: %s', (later, isNews) => {
  const activity = later === null ? null : new Date(deferredAt.getTime() + later)
  const { wrapper } = render(TaskRow, {
    task: task(1, { status: 'deferred', statusChanged: deferredAt, activity }),
    action: 'resume',
    now,
  })
  expect(wrapper.text().includes('New activity since then')).toBe(isNews)
})

it('says nothing of activity where it is not known when the task was deferred, nor of tasks in progress', () => {
  const activity = new Date(2026, 10, 24)
  for (const row of [task(1, { status: 'deferred', activity }), task(1, { statusChanged: deferredAt, activity })]) {
    expect(render(TaskRow, { task: row, now }).wrapper.text()).toMatch(/^Task 1\s*Defer$/)
  }
})

it('what is deferred has no red deadline, wherever it stands', () => {
  const deadline = new Date(2026, 10, 20)
  const classOf = (status: 'deferred' | 'inProgress') =>
    render(TaskRow, { task: task(1, { status, deadline }), address: '', action: null, isBusy: false, now })
      .wrapper.get('time')
      .classes()
  expect(classOf('inProgress')).toContain('text-alert')
  expect(classOf('deferred')).not.toContain('text-alert')
})
