import { createPinia } from 'pinia'
import { until } from '@vueuse/core'
import { createApp, h, shallowRef, type App, type Component } from 'vue'
import { loadMessages } from './i18n/languages.ts'
import { messagesKey } from './i18n/messages.ts'
import { connect } from './portal/connect.ts'
import { PortalError, toPortalError } from './portal/errors.ts'
import { askOnly } from './policy.ts'
import { portalKey, type Portal } from './portal/portal.ts'
import { useTasksStore } from './tasks/store.ts'
import { keptParticipating } from './tasks/useView.ts'
import { applyTheme, themeOf } from './theme.ts'

// Everything that does not need an answer of the portal loads while the portal is asked
const loadingScreen = import('./App.vue')

/**
 * Greets the portal, reads the first list and only then replaces what is there: the skeleton of `index.html`, or an earlier screen.
 * @param earlier the app that shows that screen
 */
async function start(earlier?: App): Promise<void> {
  let connection: Portal | PortalError
  try {
    connection = await connect()
  } catch (error) {
    connection = toPortalError(error)
  }

  const screen = shallowRef<Component>()
  const pinia = createPinia()
  const app = createApp({ render: () => screen.value && h(screen.value, { connection }) }).use(pinia)
  let firstAnswer: Promise<unknown> | undefined
  if (!(connection instanceof PortalError)) {
    askOnly(connection.origin)
    app.provide(portalKey, connection)
    applyTheme(themeOf(connection.preferences))
    if (connection.isInstalled) {
      const store = useTasksStore(pinia)
      void store.widen({ participating: keptParticipating(connection.preferences) })
      // A portal that is slow is waited for on the screen, which says so
      firstAnswer = until(() => store.status).not.toBe('loading', { timeout: 7_000 })
    } else {
      // The skeleton stands until its code is there
      firstAnswer = import('./install/InstallScreen.vue')
    }
  }

  const messages = await loadMessages(connection instanceof PortalError ? navigator.language : connection.language)
  document.documentElement.lang = messages.language
  document.documentElement.dir = new Intl.Locale(messages.language).maximize().script === 'Arab' ? 'rtl' : 'ltr'
  app.provide(messagesKey, messages)
  screen.value = (await loadingScreen).default
  await firstAnswer
  earlier?.unmount()
  app.mount('#app')

  if (connection instanceof PortalError && connection.kind === 'silent') {
    // A portal that was only slow
    await connect(Infinity)
    await start(app)
  }
}

start().catch((error: unknown) => {
  document.querySelector<HTMLElement>('#app > .failed')?.removeAttribute('hidden')
  throw error
})
