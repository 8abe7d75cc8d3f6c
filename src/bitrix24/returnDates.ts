import { choiceMemory } from '../domain/choiceMemory.ts'
import { mergeChoices, readChoices, withoutFuture, type Choices } from '../domain/choices.ts'
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
 * The portal itself replaces this by the other option's text as it runs the write. The full stop, which is read as
 * nothing, makes this part of a longer text: alone, a reference to nothing would become all results of the batch.
 */
const earlierText = '$result[optionsBefore][returns].'
/**
 * Texts of at most so many characters are kept twice: the portal prints both into every page that has a frame of the
 * app.
 */
const keptTwice = 3_500
/** How many times a write is repeated that has overwritten another. */
export const roundsAtMost = 3

/** The choices in a user's options, of whatever type PHP sends them. One of the future replaces none. */
export function choicesIn(options: unknown, now: Date): Choices {
  const read = (name: string) => withoutFuture(readChoices(field(options, name)), now)
  return mergeChoices(read(choicesOption), read(earlierOption))
}

export type ReturnDateKeeper = ReturnType<typeof returnDateKeeper>

/** Reads and writes the choices of return dates. @param now the portal's time */
export function returnDateKeeper(now: () => Date = () => new Date()) {
  const memory = choiceMemory(now)
  let readAt = -Infinity
  /** Resolves when what is being written has been answered. */
  let writing = Promise.resolve()

  function readAnswer(answer: CommandAnswer | undefined): void {
    if (!answer || answer.error) return
    const kept = field(answer.result, choicesOption)
    memory.read(choicesIn(answer.result, now()), typeof kept === 'string' ? kept : '')
    readAt = Date.now()
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
    const { text, replaced } = memory.startWriting()
    // A choice of the future would count one day
    const isKept = text.length <= keptTwice && withoutFuture(replaced, now()).size === replaced.size
    const options = { [choicesOption]: text, [earlierOption]: isKept ? earlierText : '' }
    // The options are a copy of when the batch first read them, and are written as a whole: nothing may stand between
    const answers = await batch({
      ...commands,
      optionsBefore: readOptions,
      optionsSet: ['user.option.set', { options }],
    })
    readAnswer(answers.get('optionsBefore'))
    memory.endWriting(answers.get('optionsSet')?.error === null ? text : null)
    return answers
  }

  return {
    ...memory,
    readAt: () => readAt,
    isRead: () => readAt > -Infinity,
    readAnswer,

    /** What the portal's page had when it was made: it may be old, which merging does not mind. */
    hint(options: unknown): void {
      memory.add(choicesIn(options, now()))
    },

    /**
     * Wraps a batch function: what the portal lacks is written after the other commands, and read right before
     * that. If that shows that the write has overwritten another page's choices, it is repeated at once.
     */
    wrap:
      (batch: Batch): Batch =>
      async commands => {
        memory.choosePlanned(id => `defer${id}` in commands)
        if (!memory.isSaved()) await writing
        const count = Object.keys(commands).length
        if (!memory.hasUnwritten() || count > batchLimit - 2) {
          const wantsOptions = memory.wantsReading() && count < batchLimit
          const answers = await batch({ ...commands, ...(wantsOptions && { optionsBefore: readOptions }) })
          readAnswer(answers.get('optionsBefore'))
          return answers
        }
        const answers = await write(batch, commands)
        try {
          for (let round = 1; memory.hasUnwritten() && round < roundsAtMost; round++) await write(batch, {})
        } catch {
          // The next request writes it
        }
        return answers
      },

    /** Writes at once what a reading has shown to be missing: the page may be closed before its next request. */
    async repair(batch: Batch): Promise<void> {
      if (memory.mayLoseChoice()) await write(batch, {})
    },

    write,
  }
}
