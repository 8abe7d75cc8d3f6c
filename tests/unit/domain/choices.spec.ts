import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  backAt,
  belongsTo,
  dueIds,
  ending,
  fitting,
  lastReturn,
  mergeChoices,
  readChoices,
  returnDatesAtMost,
  unknownTime,
  withoutFuture,
  writeChoices,
  type Choice,
  type Choices,
} from '../../../src/domain/choices.ts'

const second = 1_000
const minute = 60 * second
const day = 24 * 60 * minute
const noon = new Date('2026-11-25T12:00Z')
const after = (milliseconds: number, from = noon) => new Date(from.getTime() + milliseconds)
const choice = (at: Date | null, rest: Partial<Choice> = {}): Choice => ({
  at,
  chosenAt: noon,
  isPaused: false,
  isBack: false,
  ...rest,
})
const sorted = (choices: Choices) => [...choices].sort(([a], [b]) => a - b)

const epoch = unknownTime.getTime()
const anyMinute = fc
  .integer({ min: 0, max: (lastReturn.getTime() - epoch) / minute })
  .map(minutes => new Date(epoch + minutes * minute))
const anySecond = fc
  .integer({ min: 0, max: (lastReturn.getTime() - epoch) / second })
  .map(seconds => new Date(epoch + seconds * second))
const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  anySecond.map(chosenAt => choice(null, { chosenAt })),
  fc
    .tuple(anyMinute, anySecond, fc.constantFrom({}, { isPaused: true }, { isBack: true }))
    .map(([at, chosenAt, rest]) => choice(at, { chosenAt, ...rest })),
)
/** Few ids and few times, so that choices are about the same tasks, and of the same second. */
const closeChoice = fc
  .tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom(null, 0, 1, 2),
    fc.constantFrom({}, { isPaused: true }, { isBack: true }),
  )
  .map(([seconds, minutes, rest]) =>
    minutes === null
      ? choice(null, { chosenAt: after(seconds * second) })
      : choice(after(minutes * minute), { chosenAt: after(seconds * second), ...rest }),
  )
const anyChoices = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), closeChoice), { maxLength: 8 })
  .map((entries): Choices => new Map(entries))

describe('of choices from two places', () => {
  it('the later one counts, in whatever order they come, and however often', () => {
    fc.assert(
      fc.property(anyChoices, anyChoices, anyChoices, (a, b, c) => {
        expect(sorted(mergeChoices(a, b))).toEqual(sorted(mergeChoices(b, a)))
        expect(sorted(mergeChoices(mergeChoices(a, b), c))).toEqual(sorted(mergeChoices(a, mergeChoices(b, c))))
        expect(sorted(mergeChoices(a, a))).toEqual(sorted(a))
        for (const [id, { chosenAt }] of mergeChoices(a, b)) {
          expect(chosenAt.getTime()).toBe(
            Math.max(...[a, b].flatMap(choices => choices.get(id)?.chosenAt.getTime() ?? [])),
          )
        }
      }),
    )
  })

  it('what ends a choice counts more than it, and less than the next', () => {
    const put = choice(after(day))
    const ended = ending(put, null)
    const next = choice(after(2 * day), { chosenAt: after(2 * second) })
    const merged = [put, ended, next].map((_, index, all) =>
      mergeChoices(new Map([[1, all[index]!]]), new Map([[1, all[(index + 1) % 3]!]])).get(1),
    )
    expect(merged).toEqual([ended, next, next])
    expect(ending(put, after(day + second))).toMatchObject({ at: after(day), isBack: true })
  })
})

describe('the text', () => {
  it('reads as it was written, and the same choices are the same text', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 ** 31 }), anyChoice), {
      maxLength: returnDatesAtMost,
      selector: ([id]) => id,
    })
    fc.assert(
      fc.property(entries, entries => {
        const choices = new Map(entries)
        expect(sorted(readChoices(writeChoices(choices)))).toEqual(sorted(choices))
        expect(writeChoices(new Map([...entries].reverse()))).toBe(writeChoices(choices))
      }),
    )
  })

  it('of 500 dates has 7 kB at most', () => {
    const choices = new Map(
      Array.from({ length: 500 }, (_, index) => [
        15_999_999 - index,
        choice(lastReturn, { chosenAt: lastReturn, isPaused: true }),
      ]),
    )
    const text = writeChoices(choices)
    expect(text.length).toBeLessThanOrEqual(7_168)
    expect(readChoices(text).size).toBe(500)
  })

  it('cut short anywhere, has the choices before the cut', () => {
    const choices = new Map([
      [1, choice(after(day))],
      [77, choice(null)],
      [123_456, choice(after(2 * day), { isBack: true })],
    ])
    const text = writeChoices(choices)
    for (let length = 0; length <= text.length; length++) {
      for (const [id, found] of readChoices(text.slice(0, length))) expect(found).toEqual(choices.get(id))
    }
  })

  it('with several entries for a task has the latest, wherever it stands', () => {
    const [early, late] = [choice(after(day)), choice(null, { chosenAt: after(second) })]
    const texts = [early, late].map(one => writeChoices(new Map([[5, one]])).slice(2))
    expect(readChoices(`2 ${texts.join('')}`).get(5)).toEqual(late)
    expect(readChoices(`2 ${[...texts].reverse().join('')}`).get(5)).toEqual(late)
  })

  it('of version 1 has dates of which it is not known when they were chosen', () => {
    const minutes = (noon.getTime() / minute).toString(36)
    expect([...readChoices(`1 ${minutes}5.${minutes}a!${minutes}5`)]).toEqual([
      [5, choice(noon, { chosenAt: unknownTime })],
      [10, choice(noon, { chosenAt: unknownTime, isPaused: true })],
    ])
  })

  it.each([
    undefined,
    null,
    '',
    false,
    [],
    {},
    7,
    '2',
    '2 ',
    '1 ',
    '[object Object]',
    '3 AAAAAAAAA1.',
    '9 hop3k2t.',
    '22 AAAAAAAAA1.',
    '2 .',
    '2 !!!+++---',
    '2 AAAAAAAAA0.',
    '2 AAAAAAAAA.',
    '2 AAAAAAAAA1',
    '2 AAAAAAAAAzzzzzzzzzz.',
    '2 AAAA AAAA1.',
    '2 AAAAAAAA€1.',
    '1 zzzzz0.',
    '1 00000a.',
    '1 HOP3K2T.',
  ])('of another origin has no choices: %j', text => {
    expect(readChoices(text).size).toBe(0)
  })

  it('of any kind never throws, and has sensible choices only', () => {
    const texts = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.stringMatching(/^[12] [0-9A-Za-z.!+\- ]{0,200}$/),
      fc
        .array(fc.stringMatching(/^[0-9A-Za-z_~]{9,15}[.!+-]$/), { maxLength: 20 })
        .map(entries => `2 ${entries.join('')}`),
    )
    fc.assert(
      fc.property(texts, text => {
        const choices = readChoices(text)
        for (const [id, { at, chosenAt, isPaused, isBack }] of choices) {
          expect(
            Number.isSafeInteger(id) &&
              id > 0 &&
              chosenAt >= unknownTime &&
              (at === null ? !isPaused && !isBack : at >= unknownTime && at <= lastReturn),
          ).toBe(true)
        }
        expect(sorted(readChoices(writeChoices(choices)))).toEqual(sorted(choices))
      }),
      { numRuns: 1_000 },
    )
  })

  it('of a megabyte is read in no time', () => {
    // The processor's time, not the clock's: a busy machine is not to blame. A tenth of it is usual
    const started = process.cpuUsage()
    expect(
      readChoices(
        `2 ${writeChoices(new Map([[5, choice(noon)]]))
          .slice(2)
          .repeat(90_000)}`,
      ).size,
    ).toBe(1)
    readChoices(`2 ${'A'.repeat(1_000_000)}`)
    readChoices(`1 ${'a'.repeat(1_000_000)}`)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(250)
  })
})

describe('a choice', () => {
  it('of the future is dropped, but for what clocks differ', () => {
    const choices = new Map([
      [1, choice(null, { chosenAt: after(5 * minute) })],
      [2, choice(null, { chosenAt: after(5 * minute + second) })],
    ])
    expect([...withoutFuture(choices, noon).keys()]).toEqual([1])
  })

  it('belongs to a deferral that is older, or a few minutes younger', () => {
    const at = choice(after(day))
    expect(
      [null, after(-day), noon, after(5 * minute), after(5 * minute + 1)].map(since => belongsTo(at, since)),
    ).toEqual([true, true, true, true, false])
    expect(belongsTo(choice(after(day), { chosenAt: unknownTime }), after(day))).toBe(true)
  })

  it('tells when its task came back, for three days, unless something has happened to it since', () => {
    const returned = choice(noon, { isBack: true, chosenAt: after(-day) })
    expect(backAt(returned, after(30 * second), after(minute))).toEqual(noon)
    expect(backAt(returned, after(5 * minute + 1), after(10 * minute))).toBeNull()
    expect(backAt(returned, noon, after(3 * day + minute))).toBeNull()
    expect(backAt(returned, null, after(minute))).toBeNull()
    // Not noted: the page that brought it back was closed
    expect(backAt(choice(noon), after(7 * minute), after(10 * minute))).toEqual(after(7 * minute))
    expect(backAt(choice(noon), after(-minute), after(10 * minute))).toBeNull()
    expect(backAt(choice(null), noon, after(minute))).toBeNull()
    expect(backAt(choice(after(minute)), after(2 * minute), noon)).toBeNull()
  })

  it('is due from its minute on, and not when it has had its effect', () => {
    const choices = new Map([
      [1, choice(noon)],
      [2, choice(after(minute))],
      [3, choice(noon, { isBack: true })],
      [4, choice(null)],
    ])
    expect(dueIds(choices, noon)).toEqual([1])
  })
})

describe('what is kept', () => {
  const many = (count: number, make: (index: number) => Choice) =>
    new Map(Array.from({ length: count }, (_, index) => [index + 1, make(index)]))

  it('of more than 500 dates are the 500 that were chosen first', () => {
    const kept = fitting(
      many(501, index => choice(after(day), { chosenAt: after(-index * second) })),
      noon,
    )
    expect([kept.size, kept.has(1), kept.has(2)]).toEqual([500, false, true])
  })

  it('of what has ended is of thirty days, the last hundred', () => {
    const kept = fitting(
      many(150, index =>
        choice(index % 2 ? null : noon, { isBack: index % 2 === 0, chosenAt: after(-index * second) }),
      ),
      noon,
    )
    expect([kept.size, kept.has(100), kept.has(101)]).toEqual([100, true, false])
    expect(
      fitting(
        new Map([
          [1, choice(null, { chosenAt: after(-30 * day) })],
          [2, choice(after(-60 * day), { chosenAt: after(-90 * day) })],
        ]),
        noon,
      ),
    ).toEqual(new Map([[2, choice(after(-60 * day), { chosenAt: after(-90 * day) })]]))
  })

  it('of 500 dates and what has ended has less than 10 kB, and is read whole', () => {
    const choices = many(600, index => choice(index < 500 ? lastReturn : null, { chosenAt: after(-index * second) }))
    const text = writeChoices(fitting(choices, noon))
    expect([text.length < 10_240, readChoices(text).size]).toEqual([true, 600])
  })
})
