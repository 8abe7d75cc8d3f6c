import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'
import { loadTexts } from '../../src/i18n/languages.ts'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { Portal } from '../../src/domain/portal.ts'
import { show, type Opened } from '../../src/app/screen.ts'
import { fakePortal, lists, task } from '../fakes/portal.ts'

const scope = { participating: true, deferred: false }
let app: App | undefined

beforeEach(() => {
  document.body.innerHTML = '<div id="app"><p>The skeleton</p></div>'
})
afterEach(() => {
  app?.unmount()
  app = undefined
})

const text = () => document.querySelector('#app')!.textContent.replace(/\s+/g, ' ')

/** A portal that was greeted and asked, as when the page opens. */
function greeted(rest: Partial<Portal> = {}) {
  const fake = fakePortal(rest)
  return {
    fake,
    opened: {
      portal: fake.portal,
      scope,
      lists: fake.portal.isInstalled ? fake.portal.tasks.list(scope) : null,
    } satisfies Opened,
  }
}

async function shown(opened: Opened | PortalError, language = 'en', earlier?: App): Promise<App> {
  app = await show(opened, await loadTexts(language), earlier)
  await vi.dynamicImportSettled()
  await flushPromises()
  return app
}

describe('the page', () => {
  it.each([
    ['de', 'de', 'ltr'],
    ['ar', 'ar', 'rtl'],
    ['xx', 'en', 'ltr'],
  ])('of a user with %s is in %s, from %s', async (wanted, language, direction) => {
    await shown(new PortalError('outside'), wanted)
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual([language, direction])
  })

  it('says why there is nothing to show', async () => {
    await shown(new PortalError('outside'))
    expect(text()).toContain('Defer works inside Bitrix24')
    expect(text()).not.toContain('The skeleton')
  })

  it('says what kept it from starting', async () => {
    await shown(new PortalError('mixed'))
    expect(document.querySelector('h1')!.textContent.trim()).toBe('Defer could not start')
  })

  it('shows the list whose reading had begun, and asks no second time', async () => {
    const { opened, fake } = greeted()
    await shown(opened)
    fake.reads[0]!.resolve(lists([task(1)]))
    await flushPromises()
    expect(document.querySelector('#app li a')!.textContent).toBe('Task 1')
    expect(fake.reads.map(read => read.scope)).toEqual([scope])
  })

  it('is the wizard until the app is installed, and nothing is read', async () => {
    const { opened, fake } = greeted({ isInstalled: false, isAdministrator: true })
    await shown(opened)
    await vi.dynamicImportSettled()
    await flushPromises()
    expect(fake.placeRequests).toHaveLength(1)
    expect(fake.reads).toHaveLength(0)
  })

  it('takes the place of what it said before: a portal that was only slow', async () => {
    const earlier = await shown(new PortalError('silent'))
    const { opened, fake } = greeted()
    await shown(opened, 'en', earlier)
    fake.reads[0]!.resolve(lists([]))
    await flushPromises()
    expect(text()).toContain('Nothing in progress')
    expect(document.querySelectorAll('#app > *')).toHaveLength(1)
  })
})
