/**
 * The portal's language codes that are not language tags themselves (docs
 * api-reference/widgets/_includes/widget_data.md).
 */
const tags = new Map(
  Object.entries({
    la: 'es',
    br: 'pt-BR',
    ua: 'uk',
    sc: 'zh-Hans',
    tc: 'zh-Hant',
    vn: 'vi',
    kz: 'kk',
    in: 'hi',
  }),
)

/** The BCP 47 tag of a portal's language code, `en` for anything else. */
export function toLanguageTag(code: unknown): string {
  if (typeof code !== 'string' || !/^[a-z]{2}$/.test(code)) return 'en'
  return tags.get(code) ?? code
}
