import {
  backAt,
  belongsTo,
  dueIds,
  ending,
  fitting,
  isSameChoice,
  mergeChoices,
  readChoices,
  withoutFuture,
  writeChoices,
  type Choice,
  type Choices,
} from './choices.ts'
import type { ReturnDates } from './returnDates.ts'
import type { Task } from './task.ts'

/** Milliseconds. If the clock was behind by more, it was wrong: choices are kept in whole seconds. */
const clockError = 2_000

/**
 * What a page remembers of return dates: the merge of all choices that it has read and made, and what of them the
 * portal lacks. `src/bitrix24/returnDates.ts` reads and writes, and tells it what the portal has.
 * @param now the portal's time
 */
export function choiceMemory(now: () => Date) {
  let memory: Choices = new Map()
  /** What the portal has, as last read or written; null: not known. */
  let stored: string | null = null
  /** For the next request that defers the task. */
  const planned = new Map<number, { readonly at: Date | null; readonly isPaused: boolean }>()
  /** Tasks that are being deferred: a date that falls due meanwhile counts afterwards. */
  const underWay = new Set<number>()
  /** What the user has chosen on this page and the portal is not known to have. */
  const unsaved = new Set<number>()
  /** What this page has chosen last, and when by a clock that nobody puts right. */
  const own = new Map<number, { readonly choice: Choice; readonly tick: number }>()
  /**
   * Tasks that were deferred without a date while this page knew of none. If a date of before that is read later, it
   * counts no more. `tick`: when the deferral was sent, by a clock that nobody puts right; `deferredAt`: the same by the
   * portal's clock, in milliseconds since 1970; null until the deferral is known.
   */
  const undated = new Map<number, { readonly tick: number; readonly deferredAt: number | null }>()
  /** A task has come into `undated` since the options were last read. */
  let isUndatedUnread = false
  /** Since when tasks are deferred, as their history says, if a row's own time is later than the choice. */
  const deferredSince = new Map<number, { readonly statusChanged: number; readonly since: Date | null }>()

  function text(): string {
    const kept = fitting(memory, now())
    return kept.size > 0 ? writeChoices(kept) : ''
  }
  const isForeign = () => stored !== null && /^(?![12] )\d+ /.test(stored)
  const hasUnwritten = () => stored !== null && !isForeign() && text() !== stored
  function add(choices: Choices): void {
    memory = mergeChoices(withoutFuture(memory, now()), choices)
  }

  /**
   * If the clock was behind when the user chose, as this answer has shown, they choose now: an older choice of
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
  function renewOwn(): void {
    for (const id of unsaved) {
      const { choice } = own.get(id)!
      const found = memory.get(id)
      // A second later is what has become of it: it was paused, or has ended
      const isOurs = isSameChoice(found, choice) || found?.chosenAt.getTime() === choice.chosenAt.getTime() + 1000
      if (!isOurs) choose(id, choice.at, choice.isPaused)
    }
  }

  /** What the portal has of the user's choices, or what has replaced them, is saved. */
  function noteSaved(): void {
    correctTimes()
    const kept = readChoices(stored)
    const fits = fitting(memory, now())
    for (const id of unsaved) {
      const chosen = memory.get(id)
      if (!chosen || !fits.has(id) || isSameChoice(kept.get(id), chosen)) unsaved.delete(id)
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

  /** The choice that counts was made on this page. */
  const isOwn = (id: number): boolean => isSameChoice(memory.get(id), own.get(id)?.choice)
  /** What another page has chosen meanwhile is about another deferral. */
  const isUnderWay = (id: number): boolean => underWay.has(id) && isOwn(id)

  function since(task: Task): Date | null {
    const asked = deferredSince.get(task.id)
    return asked && asked.statusChanged === task.statusChanged?.getTime() ? asked.since : task.statusChanged
  }

  return {
    /** As they are kept. */
    choices: (): Choices => memory,
    of: (id: number): Choice | null => memory.get(id) ?? null,
    /** The portal lacks something of it. */
    hasUnwritten,
    /** There is something to write with the next request. */
    hasUnwrittenOrPlanned: (): boolean => hasUnwritten() || [...planned].some(([id, { at }]) => isChoice(id, at)),
    /** Something that the user has chosen is not known to be kept. */
    isUnsaved: (id: number): boolean => unsaved.has(id),
    isOwn,
    /** Its date is not kept, because there are too many. */
    isLeftOut: (id: number): boolean => memory.get(id)?.at != null && !fitting(memory, now()).has(id),
    add,
    choose,

    /** @param choices all that the portal has @param text the option that is written next */
    read(choices: Choices, text: string): void {
      add(choices)
      renewOwn()
      for (const id of undated.keys()) endEarlier(id)
      stored = text
      isUndatedUnread = false
      noteSaved()
    },

    /** What is to be written, and what it replaces. From now on it is not known what the portal has. */
    startWriting(): { readonly text: string; readonly replaced: Choices } {
      const replaced = readChoices(stored)
      stored = null
      return { text: text(), replaced }
    },
    /** @param written what the portal has now; null: as it was last read */
    endWriting(written: string | null): void {
      if (written !== null) stored = written
      noteSaved()
    },

    /** Plans become choices with the request that defers their tasks. */
    choosePlanned(isDeferred: (id: number) => boolean): void {
      for (const [id, { at, isPaused }] of planned) {
        if (!isDeferred(id)) continue
        planned.delete(id)
        if (isChoice(id, at)) choose(id, at, isPaused)
        else {
          undated.set(id, { tick: performance.now(), deferredAt: null })
          isUndatedUnread = true
        }
      }
    },
    /** The next request is to read the options: a task was deferred that may have an older date there. */
    wantsReading: (): boolean => isUndatedUnread,
    /** The page has a choice that the portal lacks. What the portal has too much can wait. */
    mayLoseChoice: (): boolean => hasUnwritten() && text().length >= stored!.length,

    /** The request that defers the task will give it a date, or none. @param isPaused it returns paused */
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
    markPausedByOthers(id: number): void {
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

    /** A later version's text is left alone. */
    isForeign,
    /** The portal is known to have all that the user has chosen on this page. */
    isSaved: (): boolean => unsaved.size === 0,
    /** It is known what the portal has. */
    isStoredKnown: (): boolean => stored !== null,
  }
}
