import { DOMWrapper, flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import axe from 'axe-core'
import { createPinia } from 'pinia'
import { expect, onTestFinished, vi } from 'vitest'
import type { Component, ComponentOptions, ComponentPublicInstance } from 'vue'
import { messagesKey } from '../../src/i18n/messages.ts'
import { portalKey } from '../../src/base/usePortal.ts'
import { useListsStore } from '../../src/lists/listsStore.ts'
import { useMovesStore } from '../../src/moves/movesStore.ts'
import { fakePortal } from '../fakes/portal.ts'
import { messagesOf } from '../texts.ts'

export const messages = messagesOf('en')

type Wrapper = VueWrapper<ComponentPublicInstance>

/** Opens what stands behind View, which is loaded then. */
async function openView(find: ReturnType<typeof byRole>): Promise<void> {
  await find('button', 'View').trigger('click')
  await vi.dynamicImportSettled()
  await flushPromises()
}

/** Mounts a component as the app does: in the page, with a portal, a store and the English texts. */
export function render(
  component: Component,
  props: Record<string, unknown> = {},
  fake = fakePortal(),
  mixins: readonly ComponentOptions[] = [],
) {
  const pinia = createPinia()
  const wrapper = mount(component, {
    props,
    attachTo: document.body,
    global: {
      plugins: [pinia],
      mixins: [...mixins],
      provide: { [portalKey as symbol]: fake.portal, [messagesKey as symbol]: messages },
    },
  }) as Wrapper
  onTestFinished(() => wrapper.unmount())
  const find = byRole(wrapper)
  return {
    wrapper,
    fake,
    listsStore: useListsStore(pinia),
    moves: useMovesStore(pinia),
    find,
    openView: () => openView(find),
  }
}

const selectors = {
  button: 'button',
  link: 'a[href]',
  list: 'ul',
  // All rows of a tab, of whatever groups
  rows: '#rows',
  listitem: 'li',
  heading: 'h1, h2',
  status: '[role=status]',
  alert: '[role=alert]',
  img: '[role=img]',
  combobox: 'select',
  tab: '[role=tab]',
  checkbox: 'input[type=checkbox]',
  searchbox: 'input[type=search]',
  progressbar: '[role=progressbar]',
} as const

/** The one element of a role, and of a name where one is given. Throws when there is none, or more than one. */
function byRole(wrapper: Wrapper) {
  return (role: keyof typeof selectors, name?: string) => {
    // What is said to screen readers stands beside the app
    const root = role === 'status' || role === 'alert' ? new DOMWrapper(document.body) : wrapper
    const found = root
      .findAll<HTMLElement>(selectors[role])
      .filter(({ element }) => name === undefined || nameOf(element) === name)
    if (found.length !== 1) throw new Error(`${found.length} × ${role} ${name ?? ''} in ${wrapper.html()}`)
    return found[0]!
  }
}

function nameOf(element: HTMLElement): string {
  return (element.getAttribute('aria-label') ?? ((element as HTMLInputElement).labels?.[0] ?? element).textContent)
    .trim()
    .replace(/\s+/g, ' ')
}

/** Axe without what needs a real layout (the end-to-end tests run it with colours). */
export async function expectNoViolations({ element }: Wrapper): Promise<void> {
  const { violations, passes } = await axe.run(element as Element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join()}`)).toEqual([])
  // What is said would be said together with them
  const inSaid = document.querySelectorAll(':is([role=status], [role=alert], [aria-live]) :is(button, a, input)')
  expect([...inSaid].map(({ outerHTML }) => outerHTML)).toEqual([])
  // Of an element that is empty, or hidden, nothing is said
  expect(passes.length).toBeGreaterThan(0)
}
