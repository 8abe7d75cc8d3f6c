import type { Body } from './messages.ts'

// Parsed at build time (`vite.config.ts`)
const sources = import.meta.glob<Body>('./messages/*.ftl', { import: 'default' })

/** What `createMessages` needs: a BCP 47 tag, and the texts. */
export type Texts = readonly [language: string, body: Body]

/**
 * Loads the texts of one language, or of the closest available one: of the same script, of the language without its
 * region, English.
 */
export async function loadTexts(language: string): Promise<Texts> {
  const find = (tags: readonly string[]) => tags.find(tag => Object.hasOwn(sources, `./messages/${tag}.ftl`))
  const tag = find([language]) ?? find(nearest(language)) ?? 'en'
  return [tag, await sources[`./messages/${tag}.ftl`]!()]
}

/** Loads the texts that the first view does not need. @param language the tag that `loadTexts` returned */
export const loadLateTexts = (language: string): Promise<Body> => sources[`./messages/${language}.late.ftl`]!()

/** The tags that come nearest to this one, the best first. Slow if the browser has not done it before. */
function nearest(tag: string): string[] {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize()
    // The only Portuguese texts are Brazilian
    return [`${language}-${script}`, `${language}-${region}`, language, ...(language === 'pt' ? ['pt-BR'] : [])]
  } catch {
    return []
  }
}
