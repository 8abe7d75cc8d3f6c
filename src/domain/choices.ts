/**
 * When deferred tasks return. An entry is a choice, with the time at which it was made: of two for one task the
 * later one counts. So neither the order in which devices read and write, nor a write that is lost, repeated or
 * overwritten, can bring an older choice back.
 */

/** What was last chosen for a task. */
export interface Choice {
  /** When the task returns, or has returned: a whole minute; null: when somebody resumes it. */
  readonly at: Date | null
  /** When that was chosen, by the portal's clock, a whole second; `unknownTime` if version 1 of the text kept it. */
  readonly chosenAt: Date
  /** Somebody had paused the task before it was deferred: it returns paused. */
  readonly isPaused: boolean
  /** It has come back: nothing is due any more. */
  readonly isBack: boolean
}

/** By the task's id. */
export type Choices = ReadonlyMap<number, Choice>

const second = 1_000
const minute = 60 * second
const day = 24 * 60 * minute

/** Times are counted from here. */
const epoch = Date.UTC(2024, 0, 1)
export const unknownTime = new Date(epoch)
const secondFigures = 5
const minuteFigures = 4
/**
 * In the order of their codes: texts of equal length compare as their numbers do. Four of them are enough for ids
 * up to 16 million.
 */
const figures = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~'
/** The last moment that can be kept: in 2055. */
export const lastReturn = new Date(epoch + (figures.length ** minuteFigures - 1) * minute)

/** The portal prints them into every page that has a frame of the app. */
export const returnDatesAtMost = 500
/** What was taken away, or has come back, is remembered so that no older choice of another page replaces it. */
const endedAtMost = 100
const endedFor = 30 * day
/** What came back is marked for so long at most. */
const backFor = 3 * day
/** Longer texts were not written by this app. */
const maxLength = 20_000

/**
 * A deferral this long after a choice still is the one that was meant: the request with both takes up to a minute,
 * and clocks differ.
 */
const tolerance = 5 * minute

const marks = { date: '.', paused: '!', none: '-', back: '+' } as const
const markOf = ({ at, isPaused, isBack }: Choice) =>
  !at ? marks.none : isBack ? marks.back : isPaused ? marks.paused : marks.date

function toFigures(value: number, length = 1): string {
  let text = ''
  for (let rest = value; rest > 0 || text.length < length; rest = Math.floor(rest / figures.length))
    text = figures[rest % figures.length]! + text
  return text
}

const toNumber = (text: string) =>
  [...text].reduce((value, figure) => value * figures.length + figures.indexOf(figure), 0)

const entryOf = (id: number, choice: Choice) =>
  [
    toFigures(Math.floor((choice.chosenAt.getTime() - epoch) / second), secondFigures),
    toFigures(Math.floor(((choice.at?.getTime() ?? epoch) - epoch) / minute), minuteFigures),
    toFigures(id),
    markOf(choice),
  ].join('')

/**
 * Choices as a text of some 14 bytes a task: the version, then for each task, in figures to base 64, the second in
 * which it was chosen (five), the minute of the return (four) and the id, and a mark. An entry without this last
 * character was cut off and is ignored, because the rest of its id would name another task. The same choices are
 * always the same text.
 */
export function writeChoices(choices: Choices): string {
  return `2 ${[...choices]
    .sort(([a], [b]) => a - b)
    .map(([id, choice]) => entryOf(id, choice))
    .join('')}`
}

/** What can be read of a text of any origin, of this version or of version 1; never throws. */
export const readChoices = (text: unknown): Choices =>
  typeof text === 'string' && text.startsWith('1 ') ? readVersion1(text) : readVersion2(text)

/** Alone for the page's own lines, which have to be few: it is what all pages but those of version 1.0.0 have written. */
export function readVersion2(text: unknown): Choices {
  if (typeof text !== 'string' || !text.startsWith('2 ')) return new Map()
  const choices: (readonly [number, Choice])[] = []
  for (const [entry] of text.slice(2, maxLength).matchAll(/[^.!+-]*(?:[.!+-]|$)/g)) {
    const [, chosen, minutes, idFigures, mark] = /^([\w~]{5})([\w~]{4})((?!0)[\w~]{1,9})([.!+-])$/.exec(entry) ?? []
    const id = toNumber(idFigures ?? '')
    if (!Number.isSafeInteger(id) || id === 0) continue
    choices.push([
      id,
      {
        at: mark === marks.none ? null : new Date(epoch + toNumber(minutes!) * minute),
        chosenAt: new Date(epoch + toNumber(chosen!) * second),
        isPaused: mark === marks.paused,
        isBack: mark === marks.back,
      },
    ])
  }
  return mergeAll(choices)
}

/**
 * Version 1: five digits to base 36 of the minute since 1970, the id to base 36, and a dot, or `!` if the task
 * returns paused.
 */
function readVersion1(text: string): Choices {
  return mergeAll(
    [...text.slice(2, maxLength).matchAll(/[^.!]*(?:[.!]|$)/g)].flatMap(([entry]) => {
      const [, minutes, idDigits, mark] = /^([0-9a-z]{5})([1-9a-z][0-9a-z]{0,10})([.!])$/.exec(entry) ?? []
      const at = new Date(parseInt(minutes ?? '', 36) * minute)
      const id = parseInt(idDigits ?? '', 36)
      if (!(at >= unknownTime && at <= lastReturn) || !Number.isSafeInteger(id)) return []
      return [[id, { at, chosenAt: unknownTime, isPaused: mark === '!', isBack: false }] as const]
    }),
  )
}

export const isSameChoice = (one: Choice | null | undefined, other: Choice | null | undefined): boolean =>
  !!one && !!other && entryOf(1, one) === entryOf(1, other)

/**
 * Whether a choice counts more than another one about the same task: the later one does, and of two of the same
 * second always the same one.
 */
function isLater(id: number, one: Choice, other: Choice): boolean {
  return entryOf(id, one) > entryOf(id, other)
}

function mergeAll(entries: Iterable<readonly [number, Choice]>): Choices {
  const merged = new Map<number, Choice>()
  for (const [id, choice] of entries) {
    const known = merged.get(id)
    if (!known || isLater(id, choice, known)) merged.set(id, choice)
  }
  return merged
}

/** Of two choices about one task the later one. Commutative, associative, idempotent. */
export const mergeChoices = (one: Choices, other: Choices): Choices => mergeAll([...one, ...other])

/** Without choices of the future: a clock was wrong when they were made. */
export const withoutFuture = (choices: Choices, now: Date): Choices =>
  new Map([...choices].filter(([, { chosenAt }]) => chosenAt.getTime() <= now.getTime() + tolerance))

/** What is kept: of the dates as many as fit, those that were chosen first; of what has ended, the last thirty days. */
export function fitting(choices: Choices, now: Date): Choices {
  const byTime = [...choices].sort(([a, { chosenAt: x }], [b, { chosenAt: y }]) => x.getTime() - y.getTime() || a - b)
  const isOpen = ([, { at, isBack }]: readonly [number, Choice]) => at !== null && !isBack
  const ended = byTime.filter(entry => !isOpen(entry) && entry[1].chosenAt.getTime() > now.getTime() - endedFor)
  return new Map([...byTime.filter(isOpen).slice(0, returnDatesAtMost), ...ended.slice(-endedAtMost)])
}

/**
 * Whether a choice is about the deferral that a task is in. A later deferral, by anybody and anywhere, is another
 * one.
 * @param since null: not known
 */
export function belongsTo({ chosenAt }: Choice, since: Date | null): boolean {
  return (
    since === null || chosenAt.getTime() === unknownTime.getTime() || since.getTime() <= chosenAt.getTime() + tolerance
  )
}

/**
 * What has to follow a choice so that it counts no more, and so that no other one is replaced by that.
 * @param backAt when it came back; null: it did not
 */
export function ending(choice: Choice, backAt: Date | null): Choice {
  return {
    at: backAt && new Date(Math.floor(backAt.getTime() / minute) * minute),
    isBack: backAt !== null,
    isPaused: false,
    chosenAt: new Date(choice.chosenAt.getTime() + second),
  }
}

/**
 * When a task in progress came back by itself; null if it did not, or if something has happened to it since.
 * @param statusChanged when its status last changed
 */
export function backAt({ at, isBack }: Choice, statusChanged: Date | null, now: Date): Date | null {
  if (!at || !statusChanged || at.getTime() < now.getTime() - backFor || at > now) return null
  if (isBack) return statusChanged.getTime() <= at.getTime() + tolerance ? at : null
  // Nobody has noted it: the page that brought it back was closed
  return statusChanged >= at ? statusChanged : null
}

/** Ids of the tasks that are due. */
export const dueIds = (choices: Choices, now: Date): number[] =>
  [...choices].flatMap(([id, { at, isBack }]) => (at !== null && !isBack && at <= now ? [id] : []))
