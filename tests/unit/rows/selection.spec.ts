import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, shallowRef } from 'vue'
import { useSelection } from '../../../src/rows/useSelection.ts'
import { task } from '../../fakes/portal.ts'

describe('a selection', () => {
  function select(order: number[] = [1, 2, 3, 4, 5, 6]) {
    const shown = shallowRef(order)
    const all = shallowRef(order.map(id => task(id)))
    const selection = effectScope().run(() =>
      useSelection(
        () => shown.value,
        () => all.value,
      ),
    )!
    return { selection, shown, all, selected: () => [...selection.ids].sort((a, b) => a - b) }
  }

  it('goes from the last choice up to a row, and shrinks again', () => {
    const { selection, selected } = select()
    selection.toggle(6)
    selection.toggle(2)
    selection.extendTo(4, 4)
    expect(selected()).toEqual([2, 3, 4, 6])
    selection.extendTo(3, 4)
    expect(selected()).toEqual([2, 3, 6])
    selection.extendTo(1, 3)
    expect(selected()).toEqual([1, 2, 6])
  })

  it('begins a range at the row that has the focus', () => {
    const { selection, selected } = select()
    selection.extendTo(3, 2)
    selection.extendTo(4, 3)
    expect(selected()).toEqual([2, 3, 4])
  })

  it('begins a range anew when a search hides where the last one began', () => {
    const { selection, shown, selected } = select()
    selection.toggle(2)
    shown.value = [3, 4, 5, 6]
    selection.extendTo(5, 4)
    expect(selected()).toEqual([2, 4, 5])
    selection.extendTo(6, 5)
    expect(selected()).toEqual([2, 4, 5, 6])
  })

  it('of one row is taken back by a second click', () => {
    const { selection, selected } = select()
    selection.toggle(2)
    selection.toggle(2)
    expect(selected()).toEqual([])
  })

  it('begins a range at the row that has the focus after all were selected, or none', () => {
    const { selection, selected } = select()
    selection.toggle(1)
    selection.clear()
    expect(selected()).toEqual([])
    selection.extendTo(4, 3)
    expect(selected()).toEqual([3, 4])
    selection.toggleAll()
    selection.toggleAll()
    selection.extendTo(6, 5)
    expect(selected()).toEqual([5, 6])
  })

  it('goes on with a range without what has left the list meanwhile', async () => {
    const { selection, shown, all, selected } = select()
    for (const id of [1, 6, 3]) selection.toggle(id)
    shown.value = [2, 3, 4, 5, 6]
    all.value = shown.value.map(id => task(id))
    await nextTick()
    selection.extendTo(4, 3)
    expect(selected()).toEqual([3, 4, 6])
  })

  it('of one row ends when the row leaves the list', async () => {
    const { selection, all, selected } = select()
    selection.toggle(1)
    all.value = [task(2)]
    await nextTick()
    expect(selected()).toEqual([])
  })

  it('of all is of all that is shown, and says how much that is', () => {
    const { selection, shown, selected } = select()
    shown.value = [2, 4]
    selection.toggleAll()
    expect([selected(), selection.extent.value]).toEqual([[2, 4], 'all'])
    shown.value = [1, 2, 4]
    expect(selection.extent.value).toBe('some')
    selection.toggleAll()
    selection.toggleAll()
    expect([selected(), selection.extent.value]).toEqual([[], 'none'])
  })

  it('loses what leaves the list, not what a search hides', async () => {
    const { selection, shown, all, selected } = select()
    selection.toggleAll()
    shown.value = [1]
    all.value = [1, 2, 3].map(id => task(id))
    await nextTick()
    expect(selected()).toEqual([1, 2, 3])
  })
})
