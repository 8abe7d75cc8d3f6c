import { describe, expect, it } from 'vitest'
import { taskCollection } from '../../../src/lists/collection.ts'
import { byDeadline } from '../../../src/domain/task.ts'
import { listOf, task } from '../../fakes/portal.ts'

function collection(held: readonly number[] = []) {
  const list = taskCollection(byDeadline, id => held.includes(id))
  return { list, ids: () => list.tasks.value.map(({ id }) => id) }
}

describe('a count', () => {
  it("is of what moved since the list that stands was asked for, that list's own request included", () => {
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

describe('a list', () => {
  it('replaces an older one, and says so; a newer one it leaves alone', () => {
    const { list, ids } = collection()
    expect(list.apply(listOf([task(1)]), 5)).toBe(true)
    expect(list.apply(listOf([task(2)], { unreadable: 1, total: 9, isWhole: false }), 4)).toBe(false)
    expect([ids(), list.total.value, list.unreadable.value]).toEqual([[1], 1, 0])
    expect(list.apply(listOf([task(2)]), 5)).toBe(true)
    expect(ids()).toEqual([2])
  })

  it('stands in its order, without what left', () => {
    const { list, ids } = collection()
    list.apply(listOf([task(3), task(1), task(2)]), 1)
    expect(ids()).toEqual([1, 2, 3])
    list.remove(new Set([2]), 1)
    expect([ids(), list.total.value]).toEqual([[1, 3], 2])
  })

  it('keeps the task that stands where it says nothing new of it', () => {
    const { list } = collection()
    list.apply(listOf([task(1), task(2)]), 1)
    const [one, two] = list.tasks.value
    list.apply(listOf([task(1), task(2, { title: 'Renamed' })]), 2)
    expect(list.tasks.value[0]).toBe(one)
    expect(list.tasks.value[1]).not.toBe(two)
    expect(list.tasks.value[1]!.title).toBe('Renamed')
  })

  it('takes away what it has not, except what is held; a part of a list takes nothing away', () => {
    const { list, ids } = collection([3])
    list.apply(listOf([task(1), task(2), task(3)]), 1)
    list.apply(listOf([task(1)], { total: 3, isWhole: false }), 2)
    expect(ids()).toEqual([1, 2, 3])
    list.apply(listOf([task(1)]), 3)
    expect(ids()).toEqual([1, 3])
  })

  it('does not bring back what left after it was asked for, in any of its parts', () => {
    const { list, ids } = collection()
    list.apply(listOf([task(1), task(2)]), 1)
    list.remove(new Set([2]), 3)
    for (let part = 0; part < 2; part++) {
      list.apply(listOf([task(1), task(2)]), 3)
      expect([ids(), list.total.value]).toEqual([[1], 1])
    }
    list.apply(listOf([task(1), task(2)]), 4)
    expect(ids()).toEqual([1, 2])
  })

  it("that is a part has as many more as the portal counts, but for those that can't be read or have left", () => {
    const { list } = collection()
    list.apply(listOf([task(1), task(2)]), 1)
    list.remove(new Set([2]), 2)
    list.apply(listOf([task(1), task(2)], { total: 10, isWhole: false, unreadable: 3 }), 2)
    expect([list.total.value, list.unreadable.value]).toEqual([6, 3])
    list.apply(listOf([task(1), task(2)], { total: 1, isWhole: false }), 3)
    expect(list.total.value).toBe(2)
  })

  it('is behind when a part of a newer one overtook it', () => {
    const { list } = collection()
    list.apply(listOf([task(1)], { total: 2, isWhole: false }), 5)
    expect([4, 5, 6].map(request => list.isBehind(request))).toEqual([true, false, false])
    list.apply(listOf([task(1), task(2)]), 6)
    expect([5, 6].map(request => list.isBehind(request))).toEqual([false, false])
  })
})
