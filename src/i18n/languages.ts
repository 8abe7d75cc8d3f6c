import { createMessages, type Messages } from './messages.ts'

const sources = import.meta.glob<string>('./messages/*.ftl', { query: '?raw', import: 'default' })

/** Loads the texts of one language, or English where there is no file for it. */
export async function loadMessages(language: string): Promise<Messages> {
  const load = sources[`./messages/${language}.ftl`]
  if (load) return createMessages(language, await load())
  if (language === 'en') throw new Error('no English texts')
  return loadMessages('en')
}
