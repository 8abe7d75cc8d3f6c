import type { Body } from './messages.ts'

// Parsed at build time (`vite.config.ts`)
const sources = import.meta.glob<Body>('./messages/*.ftl', { import: 'default' })

/** What `createMessages` needs: a BCP 47 tag, and the texts. */
export type Texts = readonly [language: string, body: Body]

/**
 * The language that texts are loaded in, or the closest one that there is: of the same script, of the language without
 * its region, English.
 */
export function closest(language: string): string {
  const find = (tags: readonly string[]) => tags.find(tag => Object.hasOwn(sources, `./messages/${tag}.ftl`))
  return find([language]) ?? find(nearest(language)) ?? 'en'
}

export async function loadTexts(language: string): Promise<Texts> {
  const tag = closest(language)
  return [tag, await sources[`./messages/${tag}.ftl`]!()]
}

/** Loads the texts that the first view does not need. @param language the tag that `closest` returned */
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
