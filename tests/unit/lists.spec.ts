import { describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../src/bitrix24/batch.ts'
import { taskLists } from '../../src/bitrix24/lists.ts'
import type { Scope } from '../../src/domain/portal.ts'

const page = (total: number, first = 1, count = Math.min(total, 50)): CommandAnswer => ({
  result: { tasks: Array.from({ length: count }, (_, index) => ({ id: first + index, status: '3' })) }, total, error: null,
})

/** The lists' commands once it is known who the user is, and how many tasks are in progress. */
function known(running: number, scope: Scope) {
  const lists = taskLists(null)
  lists.collect(scope).add(new Map<string, CommandAnswer>([['me', { result: { ID: '1' }, total: 0, error: null }], ['inProgress0', page(running)]]))
  return { afterMove: (room: number) => Object.keys(lists.afterMove(scope, room)) }
}

describe('lists that come with a move', () => {
  it.each<[Scope, number, string[]]>([
    [{ participating: true, deferred: false }, 2, ['inProgress0', 'participating0']],
    [{ participating: true, deferred: false }, 1, []],
    [{ participating: true, deferred: true }, 3, ['inProgress0', 'participating0', 'deferred0']],
    [{ participating: true, deferred: true }, 2, []],
  ])('are each begun, or none is: a part of them would be taken for all (%j, room for %i)', (scope, room, commands) => {
    expect(known(3, scope).afterMove(room)).toEqual(commands)
  })

  it('come whole when they are short enough, otherwise as a first page and what is due soon', () => {
    const scope = { participating: false, deferred: false }
    const pages = (count: number) => Array.from({ length: count }, (_, index) => `inProgress${index}`)
    expect(known(500, scope).afterMove(10)).toEqual(pages(10))
    expect(known(501, scope).afterMove(50)).toEqual(['inProgress0', 'nearestDeadlines'])
    expect(known(500, scope).afterMove(9)).toEqual(['inProgress0', 'nearestDeadlines'])
    expect(known(500, scope).afterMove(1)).toEqual(['inProgress0'])
  })
})
