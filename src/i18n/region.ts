/**
 * How dates, hours and weeks are written: as in the region of the first of the browser's languages that is the one of
 * the texts, by the calendar of date fields and in the figures of the texts.
 * @param language of the texts
 * @param browser `navigator.languages`: a browser may have none, and some name what is no language
 */
export function regionOf(language: string, browser: readonly string[] | undefined): string {
  const texts = new Intl.Locale(language)
  const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions()
  for (const tag of [...(browser ?? []), language]) {
    try {
      const locale = new Intl.Locale(tag, { calendar: 'gregory', numberingSystem })
      if (locale.language !== texts.language) continue
      if (texts.script === undefined || locale.maximize().script === texts.script) return locale.toString()
    } catch {
      // Some browsers say "C", or "en-US@posix"
    }
  }
  return language
}
