import type { FluentVariable } from '@fluent/bundle'
import type { Task } from '../domain/task.ts'
import type { Messages } from './messages.ts'

/**
 * A sentence with at most one name in it, of unknown direction: it is shown in a `bdi`. Invisible characters around
 * it would be copied with it.
 */
export interface Sentence {
  readonly before: string
  readonly name: string
  readonly after: string
}

/** Stands for the name in a text that is to be taken apart: no text of ours has it. */
const gap = '\uFFFC'

export const plain = (before: string): Sentence => ({ before, name: '', after: '' })

/** The text of a message, with a name for one of its variables. */
export function around(
  { text }: Pick<Messages, 'text'>,
  message: string,
  variable: string,
  name: string,
  others: Readonly<Record<string, FluentVariable>> = {},
): Sentence {
  const [before = '', after = ''] = text(message, { ...others, [variable]: gap }).split(gap)
  return { before, name, after }
}

/** The whole, for a name or a tooltip, which have no elements. */
export const joined = (sentences: readonly Sentence[]): string =>
  sentences.map(({ before, name, after }) => before + name + after).join(' ')

export const titleOf = ({ id, title }: Task, { text }: Pick<Messages, 'text'>): string =>
  title || text('untitled-task', { id: String(id) })
