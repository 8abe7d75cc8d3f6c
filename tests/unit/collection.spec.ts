import { describe, expect, it } from 'vitest'
import { taskCollection } from '../../src/tasks/collection.ts'
import { byDeadline } from '../../src/domain/task.ts'
import { listOf, task } from '../fakes/portal.ts'

function collection(held: readonly number[] = []) {
  const list = taskCollection(byDeadline, id => held.includes(id))
  return { list, ids: () => list.tasks.value.map(({ id }) => id) }
}

describe('a count', () => {
  it('is of what moved since the list that stands was asked for, that list\'s own request included', () => {
    const { list } = collection()
    list.apply(listOf([task(1)]), 5)
    list.count(2, 4)
    expect(list.total.value).toBe(1)
    list.count(1, 5)
    expect(list.total.value).toBe(2)
    list.count(1, 6)
    expect(list.total.value).toBe(3)
  })

  it('never says less than what is listed', () => {
    const { list } = collection()
    list.apply(listOf([task(1)], { total: 2, isWhole: false }), 1)
    list.count(-3, 2)
    expect(list.total.value).toBe(1)
  })
})
