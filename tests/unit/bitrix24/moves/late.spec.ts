import { expect, it } from 'vitest'
import { movesLoadedLate } from '../../../../src/bitrix24/moves/late.ts'
import { bitrix24Tasks } from '../../../../src/bitrix24/tasks.ts'
import { alone } from '../../port.ts'

const answer = { outcomes: new Map([[1, { kind: 'deferred', byApp: true } as const]]), lists: null }

it('a move whose code does not come has sent nothing and says so; the next one asks for the code again', async () => {
  let asked = 0
  const moves = movesLoadedLate(() =>
    ++asked <= 3
      ? Promise.reject(new Error('404'))
      : Promise.resolve({ defer: () => Promise.resolve(answer) } as never),
  )
  const failed = { kind: 'failed', error: { kind: 'incomplete' } }
  expect((await moves.defer([1, 2], alone)).outcomes).toMatchObject(
    new Map([
      [1, failed],
      [2, failed],
    ]),
  )
  expect((await moves.settleDefer([1], alone)).outcomes.get(1)).toMatchObject({ ...failed, kind: 'unsettled' })
  await expect(moves.setReturnDate([1], null)).rejects.toMatchObject({ kind: 'incomplete' })
  expect(await moves.defer([1], alone)).toBe(answer)
  expect(await moves.defer([1], alone)).toBe(answer)
  expect(asked).toBe(4)
})

it('moves asked for while the code is on its way wait for one loading, and later ones for none', async () => {
  let asked = 0
  let sent = 0
  const moving = { defer: () => (sent++, Promise.resolve(answer)) }
  const moves = movesLoadedLate(() => (asked++, Promise.resolve(moving as never)))
  await Promise.all([moves.load(), moves.defer([1], alone), moves.defer([1], alone)])
  expect([asked, sent]).toEqual([1, 2])
  void moves.defer([1], alone)
  expect(sent).toBe(3)
})

it('a reading of the lists brings the code, so that a click sends its request at once', async () => {
  const sent: string[] = []
  const tasks = bitrix24Tasks(commands => (sent.push(...Object.keys(commands)), Promise.resolve(new Map())), '')
  await expect(tasks.list(alone)[Symbol.asyncIterator]().next()).rejects.toMatchObject({ kind: 'broken' })
  const imported = await import('../../../../src/bitrix24/moves/dated.ts')
  expect(imported.datedMoves).toBeDefined()
  await new Promise(resolve => setTimeout(resolve))
  sent.length = 0
  void tasks.defer([101], alone)
  expect(sent).toContain('after')
})
