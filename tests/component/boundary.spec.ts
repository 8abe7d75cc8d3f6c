import { flushPromises } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import App from '../../src/app/App.vue'
import { PortalError } from '../../src/domain/portal-error.ts'
import { fakePortal, lists, task } from '../fakes/portal.ts'
import { render } from './render.ts'

/** The app with a list, whose reloading goes wrong in our own code. */
async function broken(thrown: Error) {
  const fake = fakePortal()
  const rendered = render(App, { connection: fake.portal }, fake)
  void rendered.listsStore.load()
  fake.reads[0]!.resolve(lists([task(1)]))
  await flushPromises()
  rendered.listsStore.reload = () => {
    throw thrown
  }
  await rendered.find('button', 'Reload').trigger('click')
  await flushPromises()
  return rendered
}

it('a failure of our own is said as ours, above what still stands, and goes to the console', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { find } = await broken(new TypeError('x is undefined'))
  expect(find('alert').text()).toContain('Something went wrong in this app, not in Bitrix24.')
  expect(find('listitem').text()).toContain('Task 1')
  expect(logged).toHaveBeenCalledWith(expect.any(TypeError))
})

it('a part that has not come says so itself', async () => {
  const { wrapper } = await broken(new PortalError('incomplete'))
  expect(wrapper.find('[role=alert]').exists()).toBe(false)
})

it('what the portal did, and nobody has taken care of, is said as well', async () => {
  const { find } = await broken(new PortalError('network'))
  expect(find('alert').text()).toContain('Bitrix24 could not be reached.')
})
