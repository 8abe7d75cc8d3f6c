import { closest, loadLateTexts } from '../i18n/languages.ts'
import type { Body } from '../i18n/messages.ts'
import type { Portal } from '../domain/portal.ts'

/** A task that is known to be back. */
export interface Returned {
  readonly title: string
  /** It came back paused, as somebody had left it before it was deferred. */
  readonly isPaused: boolean
}

type ReturnedTasks = ReadonlyMap<number, Returned>

const titlesAtMost = 10
/** In characters. The portal keeps 255 of a tag, and puts the app's name before it. */
const tagLength = 200

/** Origins of portals that do not let the app write notices: this page does not ask them again. */
const refusing = new Set<string>()

/** Tells in the portal's bell what came back, if the portal permits it. Rejects if a file or an answer did not come. */
export async function tell({ origin, language, tasks, loadNotices }: Portal, returned: ReturnedTasks): Promise<void> {
  if (refusing.has(origin)) return
  const available = closest(language)
  const [texts, notices] = await Promise.all([loadLateTexts(available), loadNotices()])
  const message = noticeText(returned, available, texts, tasks.address)
  if (!(await notices.add(message, tagOf(returned)))) refusing.add(origin)
}

/** The notice's tag, the same for the same tasks: if two pages tell it, the portal keeps only the last notice of a tag. */
export function tagOf(returned: ReturnedTasks): string {
  const ids = [...returned.keys()].sort((a, b) => a - b)
  const tag = `back ${ids.join(' ')}`
  return tag.length <= tagLength ? tag : `${tag.slice(0, tagLength)} ${ids.length}`
}

/** A notice in the portal's own codes. Each title is a link to its task; beyond `titlesAtMost`, tasks are only counted. */
export function noticeText(
  returned: ReturnedTasks,
  language: string,
  body: Body,
  address: (id: number) => string,
): string {
  const text = (name: string, count = 0) => textOf(body, name, new Intl.NumberFormat(language).format(count))
  const all = [...returned].sort(([, a], [, b]) => Number(a.isPaused) - Number(b.isPaused))
  const shown = all.slice(0, titlesAtMost)
  const part = (name: string, some: typeof shown) => {
    const links = some.map(([id, { title }]) => `[URL=${address(id)}]${harmless(title) || `#${id}`}[/URL]`)
    if (links.length === 0) return []
    return links.length === 1 ? [`${text(name)} ${links[0]}`] : [text(name), ...links.map(link => `• ${link}`)]
  }
  return [
    ...part(
      'bell-back',
      shown.filter(([, { isPaused }]) => !isPaused),
    ),
    ...part(
      'bell-paused',
      shown.filter(([, { isPaused }]) => isPaused),
    ),
    ...(all.length > shown.length ? [text('bell-more', all.length - shown.length)] : []),
  ].join('[br]')
}

/**
 * A title that is safe in a notice, because anybody may have written it: no code of the portal, no address, no entity
 * and no reference to a result of the batch (`$result[…]`) is left in it. Signs that look alike replace the dangerous ones.
 */
export function harmless(title: string): string {
  return title
    .replace(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .replaceAll('[', '［')
    .replaceAll(']', '］')
    .replace(/:(?=\/\/)/g, '：')
    .replace(/(?<=\bwww)\./gi, '．')
    .replace(/&(?=#?\w+;)/g, '＆')
    .replace(/#(?=BR#)/gi, '＃')
    .trim()
}

/**
 * A text with its variable filled in; empty if there is no such text. It must have no variants: the hidden frame does
 * not load Fluent, which comes with the whole screen.
 */
function textOf(body: Body, name: string, count: string): string {
  const pattern = body.find(({ id }) => id === name)?.value ?? ''
  return typeof pattern === 'string'
    ? pattern
    : pattern.map(part => (typeof part === 'string' ? part : part.type === 'var' ? count : '')).join('')
}
