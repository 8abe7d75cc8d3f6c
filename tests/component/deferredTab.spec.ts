import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { PortalError } from '../../src/domain/portal-error.ts'
import { answer, listOf, lists, task } from '../fakes/portal.ts'
import { expectNoViolations } from './render.ts'
import { first, screen } from './screenOf.ts'

describe('the Deferred tab', () => {
  const put = (id: number, rest = {}) =>
    task(id, { status: 'deferred', statusChanged: new Date(Date.now() - 86_400_000), ...rest })

  async function deferredTab() {
    const rendered = await screen()
    await rendered.find('tab', 'Deferred 2').trigger('click')
    expect(rendered.wrapper.text()).toContain('Loading your tasks')
    rendered.fake.reads[1]!.resolve(
      lists(first, {
        deferred: listOf([
          put(8, { activity: new Date() }),
          put(9, { isTimerRunning: true, statusChanged: new Date(Date.now() - 3 * 86_400_000) }),
        ]),
      }),
    )
    await flushPromises()
    return rendered
  }

  it('reads its tasks when it is first opened, and shows their details', async () => {
    const { find, wrapper, fake } = await deferredTab()
    expect(fake.reads[1]!.scope.deferred).toBe(true)
    const rows = find('rows')
      .findAll('li')
      .map(row => row.text())
    expect(rows[0]).toContain('Deferred yesterday · New activity since then')
    expect(rows[1]).toContain('Deferred 3 days ago · Its time tracker is still running')
    await expectNoViolations(wrapper)
    await find('tab', 'In progress 4').trigger('click')
    await find('tab', 'Deferred 2').trigger('click')
    expect(fake.reads).toHaveLength(2)
  })

  it('resumes one task or several at once; a row says why its task was not resumed', async () => {
    const { find, fake, press } = await deferredTab()
    await find('button', 'Resume Task 9').trigger('click')
    fake.moves[0]!.resolve(answer({ 9: { kind: 'pending' } }, lists(first, { deferred: listOf([put(8)]) })))
    await flushPromises()
    expect(find('alert').text()).toBe('Bitrix24 did not start the task: it is now pending.')
    await find('checkbox', 'Select all').setValue(true)
    await press('d')
    await find('button', 'Resume 2 tasks').trigger('click')
    expect(fake.moves[1]).toMatchObject({ action: 'resume', ids: [8, 9], scope: { deferred: true } })
  })

  it('resumes by S, one task or what is selected; T dates what is selected', async () => {
    const { find, fake, press, wrapper } = await deferredTab()
    await press('j')
    await press('s')
    expect(fake.moves.map(({ action, ids }) => [action, ids])).toEqual([['resume', [8]]])
    fake.moves[0]!.resolve(
      answer({ 8: { kind: 'resumed' } }, lists([...first, task(8)], { deferred: listOf([put(9), put(10), put(11)]) })),
    )
    await flushPromises()
    await find('checkbox', 'Select Task 10').trigger('click')
    await find('checkbox', 'Select Task 11').trigger('click')
    await press('t')
    await vi.dynamicImportSettled()
    await flushPromises()
    const menu = wrapper.get('footer [role=menu]')
    await menu
      .findAll('[role=menuitem]')
      .find(item => item.text().startsWith('In a month'))!
      .trigger('click')
    expect(fake.dates.map(({ ids }) => ids)).toEqual([[10, 11]])
    await flushPromises()
    const row = find('checkbox', 'Select Task 10').element.closest('li')!
    expect([
      row.textContent.includes('Saving the date'),
      row.querySelector('[data-control=act]')?.ariaDisabled,
    ]).toEqual([true, 'true'])
    await find('checkbox', 'Select Task 9').trigger('click')
    await press('d')
    expect(fake.moves).toHaveLength(1)
  })

  it("says that there are no tasks, or that they can't be read", async () => {
    const { find, fake, wrapper } = await screen()
    await find('tab', 'Deferred 2').trigger('click')
    fake.reads[1]!.reject(new PortalError('network'))
    await flushPromises()
    expect(find('alert').text()).toContain('The list could not be refreshed.')
    expect(wrapper.text()).not.toContain('Nothing deferred')
    await find('button', 'Retry, The list could not be refreshed.').trigger('click')
    fake.reads[2]!.resolve(lists(first, { deferred: listOf([]) }))
    await flushPromises()
    expect(wrapper.text()).toContain('Nothing deferred')
  })

  it('opens by the arrow keys', async () => {
    const { find } = await screen()
    const tab = find('tab', 'In progress 4')
    tab.element.focus()
    await tab.trigger('keydown', { key: 'ArrowRight' })
    expect(find('tab', 'Deferred 2').attributes('aria-selected')).toBe('true')
    expect(document.activeElement).toBe(find('tab', 'Deferred 2').element)
  })
})
