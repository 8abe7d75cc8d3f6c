import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { lists, task } from '../fakes/portal.ts'
import { eventually } from '../outside.ts'
import { expectNoViolations } from './render.ts'
import { first, screen } from './screenOf.ts'

describe('the view', () => {
  it('is ordered and grouped as selected, and kept', async () => {
    const { find, fake, openView } = await screen([
      task(1, { project: { id: 7, name: 'Lighthouse' } }),
      task(2, { priority: 'high' }),
      task(3),
    ])
    await openView()
    await find('combobox', 'Sort by').setValue('priority')
    await find('button', 'Ascending').trigger('click')
    expect(
      find('rows')
        .findAll('li a')
        .map(link => link.text()),
    ).toEqual(['Task 2', 'Task 1', 'Task 3'])
    await find('combobox', 'Group by').setValue('project')
    expect(
      find('rows')
        .findAll('h2')
        .map(heading => heading.text()),
    ).toEqual(['Lighthouse', 'No project'])
    expect(JSON.parse(fake.kept.get('view')!)).toMatchObject({
      inProgress: { order: 'priority', isDescending: true, grouping: 'project' },
    })
    await find('combobox', 'Group by').setValue('deadline')
    expect(
      find('rows')
        .findAll('h2')
        .map(heading => heading.text()),
    ).toEqual(['No deadline'])
  })

  it('has the tasks in which the user takes part when they are wanted', async () => {
    const { find, fake, openView } = await screen()
    await openView()
    await find('checkbox', 'Include tasks I participate in').setValue(true)
    expect(fake.reads[1]!.scope).toEqual({ participating: true, deferred: false })
    fake.reads[1]!.resolve(lists([...first, task(5, { isOwn: false, isParticipant: true })]))
    await flushPromises()
    expect(find('rows').findAll('li').at(-1)!.text()).toContain("You're a participant")
  })

  it('is a panel that gives the focus back', async () => {
    const { find, wrapper, focused, openView } = await screen()
    expect(find('button', 'View').attributes('aria-expanded')).toBe('false')
    await openView()
    expect(find('button', 'View').attributes('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(find('combobox', 'Sort by').element)
    await expectNoViolations(wrapper)
    await find('combobox', 'Sort by').trigger('keydown', { key: 'Escape' })
    expect(find('button', 'View').attributes('aria-expanded')).toBe('false')
    await eventually(() => expect(focused()).toBe('View'))
  })

  it('has a switch for the bell where the portal permits it, on at first, and keeps it', async () => {
    const { find, fake, openView, wrapper } = await screen()
    fake.bell.isPermitted = true
    await openView()
    await flushPromises()
    const bell = find('checkbox', 'Tell me in the Bitrix24 notifications what came back')
    expect((bell.element as HTMLInputElement).checked).toBe(true)
    await expectNoViolations(wrapper)
    await bell.setValue(false)
    expect(fake.kept.get('bell')).toBe('off')
    await bell.setValue(true)
    expect(fake.kept.get('bell')).toBe('on')
    expect(fake.bell.notices).toEqual([])
  })

  it('has none where the portal does not', async () => {
    const { openView, wrapper } = await screen()
    await openView()
    await flushPromises()
    expect(wrapper.text()).not.toContain('Bitrix24 notifications')
  })
})
