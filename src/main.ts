import type { App } from 'vue'
import { loadTexts } from './i18n/languages.ts'
import { askOnly, isMixed } from './app/policy.ts'
import { toLanguageTag } from './bitrix24/language.ts'
import { connect } from './bitrix24/connect.ts'
import { asPortalError, PortalError } from './domain/portal-error.ts'
import type { Portal } from './domain/portal.ts'
import type { Opened } from './app/screen.ts'
import { firstScope } from './view/firstScope.ts'
import { applyTheme, themeOf } from './ui/theme.ts'

/**
 * Connects to the portal and requests the first list before any code of the screen runs. That code has been
 * preloaded and runs while the request is under way.
 * @param earlier the app that is currently mounted
 */
async function start(earlier?: App): Promise<void> {
  const opened = await open()
  const isKnown = !(opened instanceof PortalError)
  const loadingTexts = loadTexts(isKnown ? opened.portal.language : navigator.language)
  const { show } = await import('./app/screen.ts')
  const app = await show(opened, await loadingTexts, earlier)

  if (!isKnown && opened.kind === 'silent') {
    // Keep waiting: the portal may only be slow
    await connect(Infinity)
    await start(app)
  }
}

async function open(): Promise<Opened | PortalError> {
  // Most likely the right ones, a round trip sooner: `start` waits for those of the language that the app itself is told
  if (window.early?.language) loadTexts(toLanguageTag(window.early.language)).catch(() => {})
  let portal: Portal
  try {
    portal = await connect()
    if (isMixed(portal.origin)) throw new PortalError('mixed')
  } catch (error) {
    return asPortalError(error)
  }
  askOnly(portal.origin)
  applyTheme(themeOf(portal.preferences))
  const scope = firstScope(portal.preferences.get('view'))
  return { portal, scope, lists: portal.isInstalled ? begin(portal.tasks.list(scope)) : null }
}

/** Requests the first item at once instead of when it is read. */
function begin<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  const iterator = items[Symbol.asyncIterator]()
  const first = iterator.next()
  // A rejection reaches the loop that reads the items; until then it is not unhandled
  first.catch(() => {})
  let isTaken = false
  return {
    [Symbol.asyncIterator]: () => ({
      next() {
        if (isTaken) return iterator.next()
        isTaken = true
        return first
      },
    }),
  }
}

start().catch((error: unknown) => {
  document.querySelector<HTMLElement>('#app > .late')?.classList.remove('late')
  throw error
})
