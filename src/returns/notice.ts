import { closest, loadLateTexts } from '../i18n/languages.ts'
import type { Body } from '../i18n/messages.ts'
import type { Portal } from '../domain/portal.ts'

/** A task that is known to be back. */
export interface Returned {
  readonly title: string
  /** As somebody had left it before it was deferred. */
  readonly isPaused: boolean
}

type ReturnedTasks = ReadonlyMap<number, Returned>

const titlesAtMost = 10
/** The portal keeps 255 characters of a tag, and puts the app's name before it. */
const tagLength = 200

/** Origins of portals that do not let the app write notices: they are not asked again by this page. */
const refusing = new Set<string>()

/** Tells in the portal's bell what came back, if the app may. Rejects if a file or an answer did not come. */
export async function tell({ origin, language, tasks, loadNotices }: Portal, returned: ReturnedTasks): Promise<void> {
  if (refusing.has(origin)) return
  const available = closest(language)
  const [texts, notices] = await Promise.all([loadLateTexts(available), loadNotices()])
  const message = noticeText(returned, available, texts, tasks.address)
  if (!(await notices.add(message, tagOf(returned)))) refusing.add(origin)
}

/** The same tasks have the same tag, whichever page tells it: the portal keeps the last notice of a tag. */
export function tagOf(returned: ReturnedTasks): string {
  const ids = [...returned.keys()].sort((a, b) => a - b)
  const tag = `back ${ids.join(' ')}`
  return tag.length <= tagLength ? tag : `${tag.slice(0, tagLength)} ${ids.length}`
}

/** A notice in the portal's own codes: each title is a link to its task. */
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
 * A title is somebody else's text: in the notice it neither has codes of the portal, nor becomes an address or an
 * entity. It also cannot refer to other results of the batch, `$result[…]`. The signs that are put instead look alike.
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
 * A text without variants, its variable filled in: what formats any text (Fluent) is not loaded by the hidden frame,
 * because it comes with the whole screen.
 */
function textOf(body: Body, name: string, count: string): string {
  const pattern = body.find(({ id }) => id === name)?.value ?? ''
  return typeof pattern === 'string'
    ? pattern
    : pattern.map(part => (typeof part === 'string' ? part : part.type === 'var' ? count : '')).join('')
}
