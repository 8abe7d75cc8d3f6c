import { expect, it } from 'vitest'
import { messages } from '../component/render.ts'
import { createPage } from './below.ts'

// The portal ends a request after 60 s, and the SDK would give up after 30
it.each([
  ['V1', 800],
  ['V2', 800],
  ['V2', 1_500],
] as const)(
  '24 tasks on a slow portal (%s, %i ms a move) are all deferred, and nothing is said to have failed',
  async (module, moveTime) => {
    localStorage.clear()
    const page = await createPage({ module, moveTime, tasks: 35 })
    const { hands, portal } = page
    const count = (status: number) =>
      [...portal.tasks.values()].filter(task => task.title.startsWith('Check') && task.status === status).length
    await page.open()
    await hands.sees({ rows: 35 })
    await hands.search('Check delivery')
    await hands.click('checkbox', 'Select all')
    const alerts = new Set<string>()
    await hands.click('button', 'Defer 24 tasks')
    const seen = () => page.seen(() => `${count(6)} deferred, ${count(2)} pending`)
    const done = messages.text('deferred-many-undated', { count: 24 })
    await page.pass(
      () => seen().status === done,
      300_000,
      () => seen().alerts.forEach(alert => alerts.add(alert)),
    )
    expect([seen(), [...alerts]]).toEqual([
      { rows: 0, isOfLastVisit: false, status: done, alerts: [], portal: '24 deferred, 0 pending' },
      [],
    ])
  },
  // Only to end what hangs: the 300 seconds above are the test's own
  300_000,
)
