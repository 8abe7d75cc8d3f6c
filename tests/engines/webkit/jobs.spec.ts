/**
 * The main jobs in WebKit, the engine of Safari: what the other browsers do with the same code does not say that this one can. Without the engine these tests
 * fail in CI, and say elsewhere why they don't run.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readReturnDates, writeReturnDates } from '../../../src/domain/returnDates.ts'
import type { Portal } from '../../portal/portal.ts'
import type { Sandbox } from '../../portal/server.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { messagesOf } from '../../texts.ts'
import { App, eventually, startServers } from './app.ts'
import { missing, startWebKit, type Session, type WebKit } from './driver.ts'

const title = 'Call the supplier about the crates'
const next = 'تحديث شعار الصفحة الرئيسية'

function taskOf(portal: Portal, title: string) {
  const task = [...portal.tasks.values()].find(task => task.title === title)
  if (!task) throw new Error(`the portal has no task "${title}"`)
  return task
}

if (missing && !process.env.CI) console.log(`WebKit is left out: there is ${missing}`)

describe.skipIf(missing && !process.env.CI)('WebKit', () => {
  let webkit: WebKit | undefined
  let servers: Awaited<ReturnType<typeof startServers>> | undefined
  let session: Session
  let sandbox: Sandbox

  beforeAll(async () => {
    webkit = await startWebKit()
    servers = await startServers()
    sandbox = servers.sandbox
  })
  afterAll(async () => {
    await webkit?.stop()
    await servers?.close()
  })

  const open = (settings?: Partial<PortalSettings>) => App.open({ session, sandbox }, settings)

  /** Each group has a browser of its own: WebKitGTK's process has been seen to end after some 25 pages. */
  function freshBrowser(): void {
    beforeAll(async () => {
      session = await webkit!.newSession()
      await session.resize(1000, 800)
    })
    // Whatever a test is about, it ends without an error, a warning or a violation of the page's policy
    afterEach(async () => {
      await session.enter('Defer')
      expect(await session.run(() => {
        const complaints = sessionStorage.getItem('complaints')
        sessionStorage.removeItem('complaints')
        return complaints
      })).toBeNull()
    })
  }

  describe('the list', () => {
    freshBrowser()

    it('is deferred from, and Undo brings the task back', async () => {
      const app = await open()
      await eventually(() => app.rows()).toHaveLength(11)
      expect((await app.rows())[0]).toBe('Prepare the quarterly report')
      expect(await app.names('tab')).toEqual(['In progress 11', 'Deferred 2'])
      await app.click('button', `Defer ${title}`)
      await eventually(() => app.rows()).not.toContain(title)
      await eventually(() => app.focused()).toBe(`Defer ${next}`)
      expect(taskOf(app.portal, title).status).toBe(6)
      expect(await app.text()).toContain(`${title} deferred.`)
      await app.click('button', /^Undo/)
      await eventually(() => app.rows()).toContain(title)
      expect(taskOf(app.portal, title).status).toBe(3)
    })
  })
})
