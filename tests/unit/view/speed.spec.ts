import { expect, it } from 'vitest'
import { arrange, search } from '../../../src/view/view.ts'
import { task } from '../../fakes/portal.ts'

it('searching and grouping 5,000 tasks takes a moment', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    task(index + 1, {
      title: `Check delivery ${index}`,
      deadline: new Date(2026, 10, 24 + (index % 90) - 30),
      project: { id: index % 40, name: `Project ${index % 40}` },
    }),
  )
  search(many, 'delivery')
  // The processor's time, not the clock's: a busy machine is not to blame. A tenth of it is usual
  const started = process.cpuUsage()
  const found = arrange(
    search(many, 'delivery 4'),
    { order: 'deadline', isDescending: false, grouping: 'project' },
    new Date(2026, 10, 24),
    'en',
  )
  const { user } = process.cpuUsage(started)
  expect(user / 1000).toBeLessThan(200)
  expect(found.length).toBeGreaterThan(1000)
})
