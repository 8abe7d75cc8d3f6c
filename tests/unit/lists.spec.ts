import { describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../src/portal/batch.ts'
import { taskLists } from '../../src/portal/lists.ts'
import type { Scope } from '../../src/portal/portal.ts'

const page = (total: number, first = 1, count = Math.min(total, 50)): CommandAnswer => ({
  result: { tasks: Array.from({ length: count }, (_, index) => ({ id: first + index, status: '3' })) }, total, error: null,
})

/** The lists' commands once it is known who the user is, and how many tasks are in progress. */
function known(running: number, scope: Scope) {
  const lists = taskLists(null)
  lists.collect(scope).add(new Map<string, CommandAnswer>([['me', { result: { ID: '1' }, total: 0, error: null }], ['running0', page(running)]]))
  return { ridingAlong: (room: number) => Object.keys(lists.ridingAlong(scope, room)) }
}

describe('lists that ride along with a move', () => {
  it.each<[Scope, number, string[]]>([
    [{ participating: true, deferred: false }, 2, ['running0', 'participating0']],
    [{ participating: true, deferred: false }, 1, []],
    [{ participating: true, deferred: true }, 3, ['running0', 'participating0', 'deferred0']],
    [{ participating: true, deferred: true }, 2, []],
  ])('are each begun, or none is: a part of them would be taken for all (%j, room for %i)', (scope, room, commands) => {
    expect(known(3, scope).ridingAlong(room)).toEqual(commands)
  })

  it('come whole when they are short enough, otherwise as a first page and what is due soon', () => {
    const scope = { participating: false, deferred: false }
    const pages = (count: number) => Array.from({ length: count }, (_, index) => `running${index}`)
    expect(known(500, scope).ridingAlong(10)).toEqual(pages(10))
    expect(known(501, scope).ridingAlong(50)).toEqual(['running0', 'soon'])
    expect(known(500, scope).ridingAlong(9)).toEqual(['running0', 'soon'])
    expect(known(500, scope).ridingAlong(1)).toEqual(['running0'])
  })
})
