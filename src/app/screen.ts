import './main.css'
import { createPinia } from 'pinia'
import { createApp, type App } from 'vue'
import Screen from './App.vue'
import { loadLateTexts, type Texts } from '../i18n/languages.ts'
import { warmUp } from '../i18n/dates.ts'
import { createMessages, messagesKey } from '../i18n/messages.ts'
import { regionOf } from '../i18n/region.ts'
import { PortalError } from '../domain/portal-error.ts'
import type { Scope, TaskLists } from '../domain/lists.ts'
import type { Portal } from '../domain/portal.ts'
import { readLastVisit } from '../lists/lastVisit.ts'
import { useListsStore } from '../lists/listsStore.ts'
import { portalKey } from '../base/usePortal.ts'

/**
 * A portal that has answered the frame, and the reading of its lists that has begun: `lists` is null if the app is
 * not installed yet.
 */
export interface Opened {
  readonly portal: Portal
  readonly scope: Scope
  readonly lists: AsyncIterable<TaskLists> | null
}

/**
 * Replaces the skeleton, or an earlier screen.
 * @param opened the portal to show, or why there is none
 */
export async function show(opened: Opened | PortalError, [language, body]: Texts, earlier?: App): Promise<App> {
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  const connection = opened instanceof PortalError ? opened : opened.portal
  const pinia = createPinia()
  const messages = createMessages(language, body, regionOf(language, navigator.languages), loadLateTexts)
  const app = createApp(Screen, { connection }).use(pinia).provide(messagesKey, messages)
  // The skeleton is shown until the code of the other screens has been loaded
  if (opened instanceof PortalError) {
    await Promise.all([import('./NoPortal.vue'), messages.loadLate()])
  } else {
    app.provide(portalKey, opened.portal)
    if (opened.lists) {
      const lists = useListsStore(pinia)
      const last = await readLastVisit(opened.portal)
      if (last) lists.showLast(last, opened.portal.opening.kind === 'task' ? opened.portal.opening.id : null)
      void lists.changeScope(opened.scope, opened.lists)
    } else await Promise.all([import('../install/InstallScreen.vue'), messages.loadLate()])
  }
  earlier?.unmount()
  app.mount('#app')
  warmUp(messages)
  return app
}
