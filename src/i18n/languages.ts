import { createMessages, type Messages } from './messages.ts'

const sources = import.meta.glob<string>('./messages/*.ftl', { query: '?raw', import: 'default' })

/** Loads the texts of one language, or of the nearest that there are: of the same script, of the language at large, English. */
export async function loadMessages(language: string): Promise<Messages> {
  for (const tag of [...nearest(language), 'en']) {
    const load = sources[`./messages/${tag}.ftl`]
    if (load) return createMessages(tag, await load())
  }
  throw new Error('no English texts')
}

function nearest(tag: string): string[] {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize()
    // Portuguese is there as Brazilians write it
    return [tag, `${language}-${script}`, `${language}-${region}`, language, ...(language === 'pt' ? ['pt-BR'] : [])]
  } catch {
    return []
  }
}
