import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { answer, done, lists, task } from '../fakes/portal.ts'
import { screen } from './screenOf.ts'

/** Whether the browser would ask before the page is left. */
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

it('asks before the page is left in the middle of an action on several tasks, and at no other time', async () => {
  const { select, find, fake } = await screen()
  expect(asks()).toBe(false)
  await select(1).trigger('click')
  await select(2).trigger('click')
  await find('button', 'Defer 2 tasks').trigger('click')
  expect(asks()).toBe(true)
  fake.moves[0]!.resolve(answer({ 1: done, 2: done }, lists([task(3)])))
  await flushPromises()
  expect(asks()).toBe(false)
  await find('button', 'Defer Task 3').trigger('click')
  expect(asks()).toBe(false)
})
