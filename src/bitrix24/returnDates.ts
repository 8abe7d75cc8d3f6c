import {
  backAt,
  belongsTo,
  dueIds,
  ending,
  fitting,
  mergeChoices,
  readChoices,
  withoutFuture,
  writeChoices,
  type Choice,
  type Choices,
} from '../domain/choices.ts'
import type { ReturnDates } from '../domain/returnDates.ts'
import type { Task } from '../domain/task.ts'
import { batchLimit, type Answers, type Batch, type CommandAnswer, type Commands } from './batch.ts'
import { readOptions } from './queries.ts'
import { field } from './rows.ts'

/** The user's option that has the choices. */
export const choicesOption = 'returns'
/**
 * Each write keeps here what the other option had before: a page that closes before it knows that it has overwritten
 * a newer choice loses none. Version 1.0.0 kept its dates here, which are read as well.
 */
const earlierOption = 'until'
/**
 * It does so as the portal runs the write. The full stop, which is read as nothing, makes this part of a longer text:
 * alone, a reference to nothing would become all results of the batch.
 */
const earlierText = '$result[optionsBefore][returns].'
/** Characters up to which a text is kept twice: the portal prints both into every page that has a frame of the app. */
const keptTwice = 3_500
/** How many times a write is repeated that has overwritten another. */
export const roundsAtMost = 3
/** Milliseconds. If the clock was behind by more, it was wrong: choices are kept in whole seconds. */
const clockError = 2_000

/** The choices in a user's options, of whatever type PHP sends them. One of the future replaces none. */
export function choicesIn(options: unknown, now: Date): Choices {
  const read = (name: string) => withoutFuture(readChoices(field(options, name)), now)
  return mergeChoices(read(choicesOption), read(earlierOption))
}

export type ReturnDateKeeper = ReturnType<typeof returnDateKeeper>

/**
 * The choices of return dates. A page's memory is the merge of all that it has read and chosen; it writes when the
 * portal's text lacks something of it.
 * @param now the portal's time
 */
export function returnDateKeeper(now: () => Date = () => new Date()) {
  let memory: Choices = new Map()
  /** What the portal has, as last read or written; null: not known. */
  let stored: string | null = null
  let readAt = -Infinity
  /** Until what is being written has been answered. */
  let writing = Promise.resolve()
  /** For the next request that defers the task. */
  const planned = new Map<number, { readonly at: Date | null; readonly isPaused: boolean }>()
  /** Being deferred: a date that falls due meanwhile counts afterwards. */
  const underWay = new Set<number>()
  /** What the user has chosen on this page and the portal is not known to have. */
  const unsaved = new Set<number>()
  /** What this page has chosen last, and when by a clock that nobody puts right. */
  const own = new Map<number, { readonly choice: Choice; readonly tick: number }>()
  /**
   * When tasks were deferred without a date, of which this page knew none: one of before counts no more, whenever it
   * is read. Until the deferral is known, by a clock that nobody puts right; then by the portal's.
   */
  const undated = new Map<number, { readonly tick: number; readonly deferredAt: number | null }>()
  /** The options have not been read since. */
  let isUndatedUnread = false
  /** Since when tasks are deferred, as their history says: where a row's own time is later than the choice. */
  const deferredSince = new Map<number, { readonly statusChanged: number; readonly since: Date | null }>()

  function text(): string {
    const kept = fitting(memory, now())
    return kept.size > 0 ? writeChoices(kept) : ''
  }
  const isForeign = () => stored !== null && /^(?![12] )\d+ /.test(stored)
  const hasNews = () => stored !== null && !isForeign() && text() !== stored
  function add(choices: Choices): void {
    memory = mergeChoices(withoutFuture(memory, now()), choices)
  }

  /**
   * Where the clock was behind when the user chose, as this answer has shown, they choose now: an older choice of
   * another device would count. A clock that was ahead does not matter, unless it is the future still.
   */
  function correctTimes(): void {
    memory = withoutFuture(memory, now())
    for (const id of unsaved) {
      const {
        choice: { at, isPaused, chosenAt },
        tick,
      } = own.get(id)!
      const isBehind = now().getTime() - chosenAt.getTime() - (performance.now() - tick) > clockError
      if (isBehind || !memory.has(id)) choose(id, at, isPaused)
    }
  }

  /**
   * What the user has just chosen here is later than all that was there before it, whatever the clocks of other
   * devices say.
   */
  function insist(): void {
    for (const id of unsaved) {
      const { choice } = own.get(id)!
      const found = memory.get(id)
      // A second later is what has become of it: it was paused, or has ended
      const isOurs = entryIsSame(found, choice) || found?.chosenAt.getTime() === choice.chosenAt.getTime() + 1000
      if (!isOurs) choose(id, choice.at, choice.isPaused)
    }
  }

  function learn(answer: CommandAnswer | undefined): void {
    if (!answer || answer.error) return
    const kept = field(answer.result, choicesOption)
    add(choicesIn(answer.result, now()))
    insist()
    for (const id of undated.keys()) endEarlier(id)
    stored = typeof kept === 'string' ? kept : ''
    readAt = Date.now()
    isUndatedUnread = false
    settle()
  }

  /** What the portal has of the user's choices, or what has replaced them, is saved. */
  function settle(): void {
    correctTimes()
    const kept = readChoices(stored)
    const fits = fitting(memory, now())
    for (const id of unsaved) {
      const chosen = memory.get(id)
      if (!chosen || !fits.has(id) || entryIsSame(kept.get(id), chosen)) unsaved.delete(id)
    }
  }

  /** Later than whatever is known of the task, whichever clock that was. */
  function choose(id: number, at: Date | null, isPaused = false): void {
    const known = memory.get(id)
    const time = Math.max(Math.floor(now().getTime() / 1000) * 1000, (known?.chosenAt.getTime() ?? 0) + 1000)
    memory = new Map(memory).set(id, { at, isPaused: isPaused && at !== null, isBack: false, chosenAt: new Date(time) })
    unsaved.add(id)
    undated.delete(id)
    own.set(id, { choice: memory.get(id)!, tick: performance.now() })
  }

  /** Another device had given it a date before, of which this page did not know. */
  function endEarlier(id: number): void {
    const { deferredAt } = undated.get(id)!
    const choice = memory.get(id)
    if (deferredAt === null || !choice?.at || choice.isBack) return
    if (choice.chosenAt.getTime() <= deferredAt) choose(id, null)
  }

  /** Without a date there is nothing to keep, unless there was one. */
  const isChoice = (id: number, at: Date | null) => at !== null || memory.has(id)

  /** Plans become choices with the request that defers their tasks. */
  function chooseWith(commands: Commands): void {
    for (const [id, { at, isPaused }] of planned) {
      if (!(`defer${id}` in commands)) continue
      planned.delete(id)
      if (isChoice(id, at)) choose(id, at, isPaused)
      else {
        undated.set(id, { tick: performance.now(), deferredAt: null })
        isUndatedUnread = true
      }
    }
  }

  /** One write after the other: of two that cross, the answers would not tell which of them the portal has. */
  async function write(batch: Batch, commands: Commands): Promise<Answers> {
    const before = writing
    let end!: () => void
    writing = new Promise(resolve => (end = resolve))
    await before
    try {
      return await writeNow(batch, commands)
    } finally {
      end()
    }
  }

  async function writeNow(batch: Batch, commands: Commands): Promise<Answers> {
    const sent = text()
    const kept = readChoices(stored)
    // A choice of the future would count one day
    const isKept = sent.length <= keptTwice && withoutFuture(kept, now()).size === kept.size
    const options = { [choicesOption]: sent, [earlierOption]: isKept ? earlierText : '' }
    stored = null
    // The options are a copy of when the batch first read them, and are written as a whole: nothing may stand between
    const answers = await batch({
      ...commands,
      optionsBefore: readOptions,
      optionsSet: ['user.option.set', { options }],
    })
    learn(answers.get('optionsBefore'))
    if (answers.get('optionsSet')?.error === null) stored = sent
    settle()
    return answers
  }

  /** The choice that counts was made on this page. */
  const isOwn = (id: number): boolean => entryIsSame(memory.get(id), own.get(id)?.choice)
  /** What another page has chosen meanwhile is about another deferral. */
  const isUnderWay = (id: number): boolean => underWay.has(id) && isOwn(id)

  function since(task: Task): Date | null {
    const asked = deferredSince.get(task.id)
    return asked && asked.statusChanged === task.statusChanged?.getTime() ? asked.since : task.statusChanged
  }

  return {
    readAt: () => readAt,
    isRead: () => readAt > -Infinity,
    /** As they are kept. */
    choices: (): Choices => memory,
    of: (id: number): Choice | null => memory.get(id) ?? null,
    /** There is something to write with the next request. */
    hasNews: (): boolean => hasNews() || [...planned].some(([id, { at }]) => isChoice(id, at)),
    /** Something that the user has chosen is not known to be kept. */
    isUnsaved: (id: number): boolean => unsaved.has(id),
    isOwn,
    /** There was no room for it. */
    isLeftOut: (id: number): boolean => memory.get(id)?.at != null && !fitting(memory, now()).has(id),
    learn,
    choose,

    /** What the portal's page had when it was made: it may be old, which merging does not mind. */
    hint(options: unknown): void {
      add(choicesIn(options, now()))
    },

    /** With the request that defers it, a task gets a date, or none; it returns paused if it is to. */
    plan(id: number, at: Date | null, isPaused: boolean): void {
      planned.set(id, { at, isPaused })
      underWay.add(id)
    },
    isUnderWay,
    /** @param isKnown what became of a task's deferral is known */
    cancelPlans(ids: readonly number[], isKnown: (id: number) => boolean): void {
      for (const id of ids) {
        planned.delete(id)
        if (isKnown(id)) underWay.delete(id)
        if (undated.get(id)?.deferredAt === null) undated.delete(id)
      }
      isUndatedUnread &&= undated.size > 0
    },

    /** A task was deferred: if without a date, it has none. */
    deferred(id: number): void {
      const known = undated.get(id)
      if (!known) return
      undated.set(id, { ...known, deferredAt: now().getTime() - (performance.now() - known.tick) })
      endEarlier(id)
    },

    /** A choice that has had its effect, or can't have one any more. It is written with what is written next. */
    end(id: number, isBack: boolean): void {
      const choice = memory.get(id)
      if (choice?.at && !choice.isBack) memory = new Map(memory).set(id, ending(choice, isBack ? now() : null))
      unsaved.delete(id)
    },

    /** Somebody had paused it before. It is written with what is written next: the history tells as well. */
    markPaused(id: number): void {
      const choice = memory.get(id)
      if (!choice?.at || choice.isPaused || choice.isBack) return
      memory = new Map(memory).set(id, {
        ...choice,
        isPaused: true,
        chosenAt: new Date(choice.chosenAt.getTime() + 1000),
      })
    },

    /** Forgets what was chosen, if the portal does not have it. @param before what was known of the task */
    takeBack(id: number, before: Choice | null): void {
      planned.delete(id)
      unsaved.delete(id)
      const rest = new Map(memory)
      rest.delete(id)
      if (before) rest.set(id, before)
      memory = rest
      add(withoutFuture(readChoices(stored), now()))
    },

    /** Ids of tasks that are due. */
    due: (at: Date): number[] => dueIds(memory, at).filter(id => !isUnderWay(id)),

    /**
     * Dates to show. A date that is not about the deferral in which its task is, is none.
     * @param tasks as last read, of any status
     */
    visible(tasks: readonly Task[]): ReturnDates {
      const byId = new Map(tasks.map(task => [task.id, task]))
      return new Map(
        [...fitting(memory, now())].flatMap(([id, choice]) => {
          const task = byId.get(id)
          const isOver = task && (task.status !== 'deferred' || !belongsTo(choice, since(task)))
          return choice.at === null || choice.isBack || isOver
            ? []
            : [[id, { at: choice.at, isPaused: choice.isPaused }] as const]
        }),
      )
    },

    /** What has come back by itself, and when. @param tasks as last read */
    cameBack(tasks: readonly Task[]): ReadonlyMap<number, Date> {
      return new Map(
        tasks.flatMap(({ id, status, statusChanged }) => {
          const choice = memory.get(id)
          const at = choice && status === 'inProgress' ? backAt(choice, statusChanged, now()) : null
          return at ? [[id, at] as const] : []
        }),
      )
    },

    /**
     * Deferred tasks whose row says that they have been deferred after the date was chosen: a card that was saved
     * says so too.
     */
    doubtful: (tasks: readonly Task[]): readonly Task[] =>
      tasks.filter(task => {
        const choice = memory.get(task.id)
        return (
          task.status === 'deferred' &&
          choice?.at != null &&
          !choice.isBack &&
          !belongsTo(choice, task.statusChanged) &&
          deferredSince.get(task.id)?.statusChanged !== task.statusChanged?.getTime()
        )
      }),

    /** What the history has said about a doubtful task. @param since null: nothing */
    explain({ id, statusChanged }: Task, since: Date | null): void {
      deferredSince.set(id, { statusChanged: statusChanged?.getTime() ?? 0, since: since ?? statusChanged })
    },

    /**
     * Wraps a batch function: what the portal lacks is written after the other commands, and read right before
     * that. Where that shows that the write has overwritten another page's choices, it is repeated at once.
     */
    wrap:
      (batch: Batch): Batch =>
      async commands => {
        chooseWith(commands)
        if (unsaved.size > 0) await writing
        const count = Object.keys(commands).length
        if (!hasNews() || count > batchLimit - 2) {
          const wantsOptions = isUndatedUnread && count < batchLimit
          const answers = await batch({ ...commands, ...(wantsOptions && { optionsBefore: readOptions }) })
          learn(answers.get('optionsBefore'))
          return answers
        }
        const answers = await write(batch, commands)
        try {
          for (let round = 1; hasNews() && round < roundsAtMost; round++) await write(batch, {})
        } catch {
          // The next request writes it
        }
        return answers
      },

    /** Writes at once what a reading has shown to be missing: the page may be closed before its next request. */
    async repair(batch: Batch): Promise<void> {
      // What the portal has too much can wait
      if (hasNews() && text().length >= stored!.length) await write(batch, {})
    },

    write,
    /** A later version's text is left alone. */
    isForeign,
    /** The portal is known to have all that the user has chosen on this page. */
    isSaved: (): boolean => unsaved.size === 0,
    /** It is known what the portal has. */
    isStoredKnown: (): boolean => stored !== null,
  }
}

export function entryIsSame(one: Choice | null | undefined, other: Choice | null | undefined): boolean {
  return !!one && !!other && writeChoices(new Map([[1, one]])) === writeChoices(new Map([[1, other]]))
}
