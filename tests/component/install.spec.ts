import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { Component } from 'vue'
import InstallScreen from '../../src/install/InstallScreen.vue'
import MovedPlaces from '../../src/install/MovedPlaces.vue'
import PlaceSettings from '../../src/install/PlaceSettings.vue'
import { PortalError } from '../../src/domain/portal-error.ts'
import type { Place, PlacesAnswer } from '../../src/domain/portal.ts'
import { fakePortal } from '../fakes/portal.ts'
import { expectNoViolations, render } from './render.ts'

const network = new PortalError('network')

function places(
  bound: Partial<Record<Place, boolean>>,
  failures: Partial<Record<Place, PortalError>> = {},
): PlacesAnswer {
  return {
    bound: new Map(Object.entries(bound) as [Place, boolean][]),
    failures: new Map(Object.entries(failures) as [Place, PortalError][]),
    isBackgroundLost: false,
  }
}

async function opened(component: Component, first: PlacesAnswer | PortalError) {
  const rendered = render(component, {}, fakePortal({ isAdministrator: true, isInstalled: false }))
  await flushPromises()
  const { fake, wrapper } = rendered
  const answerNext = async (answer: PlacesAnswer | PortalError) => {
    const request = fake.placeRequests.at(-1)!
    if (answer instanceof PortalError) request.reject(answer)
    else request.resolve(answer)
    await flushPromises()
  }
  await answerNext(first)
  const box = (name: string) => wrapper.get<HTMLInputElement>(`input[aria-label="${name}"]`)
  return { ...rendered, answerNext, box }
}

describe('the installation', () => {
  it('tells an ordinary user to ask an administrator, and asks the portal nothing', async () => {
    const { wrapper, fake } = render(InstallScreen)
    await flushPromises()
    expect(wrapper.text()).toContain('Ask an administrator')
    expect(wrapper.find('button').exists()).toBe(false)
    expect(fake.placeRequests).toHaveLength(0)
  })

  it('shows what it will do, the places that the portal has, ticked, and finishes when all stand', async () => {
    const { wrapper, find, answerNext, fake, box } = await opened(
      InstallScreen,
      places({ taskCard: false, leftMenu: false }),
    )
    expect(wrapper.text()).toContain('Tasks (task)')
    expect(wrapper.findAll('input').map(input => input.element.checked)).toEqual([true, true])
    await expectNoViolations(wrapper)
    await find('button', 'Install').trigger('click')
    expect(box('Task card').attributes('aria-disabled')).toBe('true')
    await box('Task card').trigger('click')
    expect(box('Task card').element.checked).toBe(true)
    expect(fake.told.finished).toBe(0)
    await answerNext(places({ taskCard: true, leftMenu: true }))
    expect(fake.told.finished).toBe(1)
    expect(find('status').text()).toContain('Installed.')
  })

  it('does not end at a second click while the places are on their way', async () => {
    const { find, answerNext, fake } = await opened(InstallScreen, places({ taskCard: false }))
    await find('button', 'Install').trigger('click')
    await find('button', 'Install').trigger('click')
    await flushPromises()
    expect(fake.told.finished).toBe(0)
    await answerNext(places({ taskCard: true }))
    expect(fake.placeRequests).toHaveLength(2)
    expect(fake.told.finished).toBe(1)
  })

  it('says place by place what failed, and tries again or finishes without', async () => {
    const { wrapper, find, answerNext, fake } = await opened(
      InstallScreen,
      places({ taskCard: false, leftMenu: false }),
    )
    await find('button', 'Install').trigger('click')
    await answerNext(places({ taskCard: true, leftMenu: false }, { leftMenu: new PortalError('forbidden') }))
    expect(
      wrapper
        .findAll('li')
        .map(row => row.text())
        .find(text => text.includes('Task card')),
    ).toContain('Done')
    expect(wrapper.text()).toContain('Not changed. Bitrix24 does not allow the app')
    expect(fake.told.finished).toBe(0)
    await find('button', 'Retry').trigger('click')
    await answerNext(places({ taskCard: true, leftMenu: false }, { leftMenu: new PortalError('forbidden') }))
    await find('button', 'Finish without them').trigger('click')
    expect(fake.told.finished).toBe(1)
  })

  it('reads what stands after a request without an answer', async () => {
    const { find, answerNext, fake } = await opened(InstallScreen, places({ taskCard: false }))
    await find('button', 'Install').trigger('click')
    await answerNext(network)
    await answerNext(places({ taskCard: true }))
    expect(fake.placeRequests).toHaveLength(3)
    expect(fake.told.finished).toBe(1)
  })

  it('can be tried again when the portal does not say which places it has', async () => {
    const { find, answerNext, box } = await opened(InstallScreen, network)
    expect(find('alert').text()).toContain('Bitrix24 could not be reached.')
    await find('button', 'Retry').trigger('click')
    await answerNext(places({ taskCard: false }))
    expect(box('Task card').element.checked).toBe(true)
  })
})

describe('the settings', () => {
  it('show what stands, and change it at once', async () => {
    const { box, answerNext, wrapper, find } = await opened(PlaceSettings, places({ taskCard: true, leftMenu: false }))
    expect([box('Task card').element.checked, box('Left menu').element.checked]).toEqual([true, false])
    expect(wrapper.text()).toMatch(/Left menu\s+the portal/)
    await expectNoViolations(wrapper)
    await box('Left menu').setValue(true)
    expect(find('status').text()).toBe('')
    await answerNext(places({ taskCard: true, leftMenu: true }))
    expect(box('Left menu').element.checked).toBe(true)
    expect(find('status').text()).toBe('Saved')
  })

  it('take a failure back and say why', async () => {
    const { box, answerNext, find } = await opened(PlaceSettings, places({ taskCard: true, leftMenu: false }))
    await box('Left menu').setValue(true)
    await answerNext(places({ taskCard: true, leftMenu: false }, { leftMenu: new PortalError('forbidden') }))
    expect(box('Left menu').element.checked).toBe(false)
    expect(find('alert').text()).toContain('Not changed.')
    expect(find('status').text()).toBe('')
  })

  it('remove it everywhere', async () => {
    const { find, answerNext, wrapper, fake } = await opened(PlaceSettings, places({ taskCard: true, leftMenu: true }))
    localStorage.setItem('defer last visit', 'sealed')
    await find('button', 'Remove everywhere').trigger('click')
    await flushPromises()
    expect(document.activeElement?.textContent.trim()).toBe('Remove Defer from all places, for everyone?')
    await expectNoViolations(wrapper)
    await find('button', 'Cancel').trigger('click')
    await flushPromises()
    expect(document.activeElement).toBe(find('button', 'Remove everywhere').element)
    expect(localStorage.getItem('defer last visit')).toBe('sealed')
    expect(fake.placeRequests).toHaveLength(1)
    await find('button', 'Remove everywhere').trigger('click')
    await flushPromises()
    await find('button', 'Remove everywhere').trigger('click')
    await answerNext(places({ taskCard: false, leftMenu: false }))
    // What a visit has left in this browser goes too
    expect(localStorage.getItem('defer last visit')).toBeNull()
    expect(wrapper.findAll('input').map(input => input.element.checked)).toEqual([false, false])
    expect(() => find('button', 'Remove everywhere')).toThrow('0 ×')
  })

  it('say that nothing was changed where the portal has turned the change away', async () => {
    const { box, answerNext, find } = await opened(PlaceSettings, places({ leftMenu: false }))
    await box('Left menu').setValue(true)
    await answerNext(new PortalError('busy', { ranNothing: true }))
    expect(find('alert').text()).toContain('The change was not made. Bitrix24 is busy.')
    expect(box('Left menu').element.checked).toBe(false)
  })

  it('keep the focus: on a place that is ticked, and on their heading when Remove everywhere is gone', async () => {
    const { box, answerNext, find, wrapper } = await opened(PlaceSettings, places({ leftMenu: true }))
    expect(wrapper.findAll('[disabled]')).toEqual([])
    box('Left menu').element.focus()
    await box('Left menu').setValue(false)
    expect(document.activeElement).toBe(box('Left menu').element)
    await answerNext(places({ leftMenu: true }))
    expect(document.activeElement).toBe(box('Left menu').element)
    expect(find('heading').attributes()).toMatchObject({ 'data-home': '', tabindex: '-1' })
  })

  it('say when nothing can be learnt', async () => {
    const { box, answerNext, find } = await opened(PlaceSettings, places({ leftMenu: false }))
    await box('Left menu').setValue(true)
    await answerNext(network)
    await answerNext(network)
    expect(find('alert').text()).toContain('The settings could not be read')
    await find('button', 'Retry, The settings could not be read.').trigger('click')
    await answerNext(places({ leftMenu: true }))
    expect(box('Left menu').element.checked).toBe(true)
  })
})

describe('an app that has another address than its places open', () => {
  async function moved() {
    const rendered = render(MovedPlaces, { count: 2 })
    await rendered.find('button', 'Switch to this address').trigger('click')
    await flushPromises()
    return {
      ...rendered,
      answerLast: async (answer: PlacesAnswer | PortalError) => {
        const request = rendered.fake.placeRequests.at(-1)!
        if (answer instanceof PortalError) request.reject(answer)
        else request.resolve(answer)
        await flushPromises()
      },
    }
  }

  it('says so, and mends it by one click', async () => {
    const { wrapper, answerLast } = await moved()
    expect(wrapper.text()).toContain('2 places in Bitrix24 still open Defer at an earlier address.')
    expect(wrapper.emitted('mended')).toBeUndefined()
    await answerLast(places({ taskCard: true }))
    expect(wrapper.emitted('mended')).toHaveLength(1)
  })

  it('says why it was not mended, and tries again', async () => {
    const { wrapper, find, fake, answerLast } = await moved()
    await answerLast(new PortalError('network'))
    expect(find('alert').text()).toContain(
      '2 places in Bitrix24 still open Defer at an earlier address. Bitrix24 could not be reached.',
    )
    await find('button', 'Retry, 2 places in Bitrix24 still open Defer at an earlier address.').trigger('click')
    await flushPromises()
    expect(fake.placeRequests).toHaveLength(2)
    await answerLast(places({ taskCard: false }, { taskCard: new PortalError('refused') }))
    expect(wrapper.emitted('mended')).toBeUndefined()
  })
})
