import { describe, expect, it } from 'vitest'
import { roleFields, taskFields, toTask } from '../../../src/bitrix24/rows.ts'

/** The names that a row of the portal gives to a task, its project and its creator. */
function namesOf(name: unknown) {
  const row = { id: '1', title: name, groupId: '7', group: { name }, createdBy: '5', creator: { name } }
  const { title, project, creator } = toTask(row)!
  return [title, project!.name, creator!.name]
}

describe('a name', () => {
  it.each([
    ['zero-width characters', '\u200b\u200d\u2060'],
    ['a soft hyphen', '\u00ad'],
    ['spaces of several kinds', ' \u00a0\u3000\u2003'],
    ['marks of direction', '\u200e\u202e\u2067\u2069'],
    ['Hangul fillers', '\u3164\u115f'],
    ['an empty Braille cell', '\u2800'],
    ['control characters', '\u0000\u0007\u001b'],
    ['an accent without a letter', '\u0301'],
    ['a byte order mark', '\ufeff'],
    ['tags', '\u{e0041}'],
  ])('of %s alone is none: nothing of it would be seen', (_, name) => {
    expect(namesOf(name)).toEqual(['', '', ''])
  })

  it.each(['x', '…', '👩‍👩‍👧', '각', 'ก็', '.', '​a', 'می‌خواهم'])('that is seen stays: %s', name => {
    expect(namesOf(name)).toEqual([name, name, name])
  })

  it.each([
    ['\u2069 gpj.exe', 'gpj.exe'],
    ['\u202cabc', 'abc'],
    ['abc\u202egpj', 'abcgpj'],
    ['\u2067\u2068abc', 'abc'],
    ['abc\u200f!', 'abc\u200f!'],
  ])('does not turn the sentence around it: %j is %j', (name, left) => {
    expect(namesOf(name)).toEqual([left, left, left])
  })

  it('is text, whatever the portal sends', () => {
    expect([12, null, { a: 1 }, ['x']].map(name => namesOf(name)[0])).toEqual(['12', '', '', ''])
  })
})

it('a task is made of nothing that the portal is not asked for', () => {
  const read: string[] = []
  const row = new Proxy(
    { id: '1', responsibleId: '2' },
    {
      getOwnPropertyDescriptor(fields, name) {
        read.push(String(name))
        return Reflect.getOwnPropertyDescriptor(fields, name)
      },
    },
  )
  toTask(row, 1)
  const inCamelCase = (name: string) => name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  const asked = new Set([...taskFields, ...roleFields].map(inCamelCase))
  // A portal sends the last one if it is asked for by `withTimer`, the others with GROUP_ID and CREATED_BY
  const sentWithThem = ['creator', 'group', 'timerIsRunningForCurrentUser']
  expect(read.filter(name => !asked.has(name)).sort()).toEqual(sentWithThem)
})
