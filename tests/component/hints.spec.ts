import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { answer, done, lists, task } from '../fakes/portal.ts'
import { eventually } from '../outside.ts'
import { first, screen } from './screenOf.ts'

describe('an empty list', () => {
  it('says where the other tasks are, and leads there', async () => {
    const { find, wrapper } = await screen([])
    expect(wrapper.text()).toContain('2 tasks are waiting under Deferred.')
    await find('button', 'Show').trigger('click')
    expect(find('tab', 'Deferred 2').attributes('aria-selected')).toBe('true')
  })

  it('of a project leads to all projects', async () => {
    const { find, wrapper } = await screen([task(1), task(2)], { opening: { kind: 'project', id: 7 } })
    expect(wrapper.text()).toContain('You have no tasks in progress in this project.')
    await find('button', 'Show all projects (2)').trigger('click')
    expect(find('rows').findAll('li')).toHaveLength(2)
  })
})

describe('a newcomer', () => {
  const welcome = 'also sets the day it returns. Colleagues see the status Deferred.'
  /** The line comes with a file of its own. */
  async function newcomer() {
    const rendered = await screen(first, {}, true)
    await eventually(() => expect(rendered.wrapper.text()).toContain(welcome))
    return rendered
  }

  it('is told once what the app does', async () => {
    const { find, wrapper, fake } = await newcomer()
    expect(wrapper.findAll('b').map(name => name.text())).toEqual(['Defer', '⌄Defer until'])
    await find('button', 'Close').trigger('click')
    expect(wrapper.text()).not.toContain(welcome)
    expect(fake.kept.get('welcome')).toBe('read')
  })

  it('is told only until the first deferral', async () => {
    const { find, wrapper, fake } = await newcomer()
    await find('button', 'Defer Task 1').trigger('click')
    fake.moves[0]!.resolve(answer({ 1: done }, lists(first.slice(1))))
    await flushPromises()
    expect(wrapper.text()).not.toContain(welcome)
    expect(fake.kept.get('welcome')).toBe('read')
  })
})
