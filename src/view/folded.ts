/**
 * Latin letters that Unicode does not decompose, as people type them on other keyboards (Unicode CLDR, transform
 * Latin-ASCII).
 */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'q',
  ŋ: 'n',
  ŧ: 't',
  ƒ: 'f',
  ə: 'e',
}

/**
 * What CLDR's Latin-ASCII takes for an apostrophe, with both accents that stand alone, and those of Hebrew and
 * Armenian.
 */
const apostrophes = /[`´‘’‛ʹʻʼʽˈˊˋ′‵՚׳]/g

/**
 * What is left out, or written in one way, so that a search finds what was typed in another; in this order. What a
 * property of Unicode says needs no list of ours.
 */
const rules: readonly (readonly [signs: RegExp, replacement: string])[] = [
  // Soft hyphens, zero-width characters, marks of direction
  [/\p{Default_Ignorable_Code_Point}/gu, ''],
  // Accents and points. Those of Indic scripts and Thai are vowels, those of Japanese (3099, 309A) other sounds
  [/(?![\u3099\u309A])(?=\p{M})[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}]/gu, ''],
  // Arabic words are drawn out with it
  [/ـ/g, ''],
  [/\p{Dash}/gu, '-'],
  [/(?!')\p{Quotation_Mark}/gu, '"'],
  // Unicode, CaseFolding.txt
  [/ς/g, 'σ'],
]

/** As a search compares it: lower case, without accents and without what differs between keyboards. */
export function folded(text: string): string {
  // NFKD makes a space of an acute accent that stands for an apostrophe
  const decomposed = text.toLowerCase().replace(apostrophes, "'").normalize('NFKD')
  return rules
    .reduce((text, [signs, replacement]) => text.replace(signs, replacement), decomposed)
    .replace(/[ßæœøłđðþħıĸŋŧƒə]/g, letter => plainLetters[letter]!)
}
