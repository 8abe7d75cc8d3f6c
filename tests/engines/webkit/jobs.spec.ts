/**
 * The main jobs in WebKit, the engine of Safari: what the other browsers do with the same code does not say that
 * this one can. Without the engine these tests fail in CI, and say elsewhere why they don't run.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { datesIn, writeDate } from '../../dates.ts'
import type { Portal } from '../../portal/portal.ts'
import type { Sandbox } from '../../portal/server.ts'
import type { PortalSettings } from '../../portal/settings.ts'
import { messagesOf } from '../../texts.ts'
import { App, eventually, startServers } from './app.ts'
import { missing, startWebKit, type Session, type WebKit } from './driver.ts'

const title = 'Call the supplier about the crates'
/** So far ahead that it is never past. */
const year = new Date().getFullYear() + 1
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

  /** Whatever a test is about, it ends without an error, a warning or a violation of the page's policy. */
  async function expectNoComplaints(): Promise<void> {
    expect(
      await session.run(() => {
        const complaints = sessionStorage.getItem('complaints')
        sessionStorage.removeItem('complaints')
        return complaints
      }),
    ).toBeNull()
  }

  /** Each group has a browser of its own: WebKitGTK's process has been seen to end after some 25 pages. */
  function freshBrowser(): void {
    beforeAll(async () => {
      session = await webkit!.newSession()
      await session.resize(1000, 800)
    })
    afterEach(expectNoComplaints)
  }

  describe('the list', () => {
    freshBrowser()

    it('is deferred from, the focus goes on to the next row, and Undo brings the task back', async () => {
      const app = await open()
      await eventually(() => app.rows()).toHaveLength(11)
      expect((await app.rows())[0]).toBe('Prepare the quarterly report')
      expect(await app.names('tab')).toEqual(['In progress 11', 'Deferred 2'])
      await app.click('button', `Defer ${title}`)
      await eventually(() => app.rows()).not.toContain(title)
      await eventually(() => app.focused()).toBe(`Defer ${next}`)
      expect(taskOf(app.portal, title).status).toBe(6)
      await eventually(async () => (await app.text()).replace(/\s+/g, ' ')).toContain(`${title} deferred, no date.`)
      await app.click('button', /^Undo/)
      await eventually(() => app.rows()).toContain(title)
      expect(taskOf(app.portal, title).status).toBe(3)
    })

    it('is deferred whole, and resumed in the other tab', async () => {
      const app = await open()
      await app.loaded(11)
      await app.click('checkbox', 'Select all')
      await app.click('button', 'Defer 11 tasks')
      // Nobody may move this one
      await eventually(() => app.rows()).toEqual(['Sign the safety instructions'])
      await eventually(() => app.text()).toContain('10 deferred, 1 not.')
      await app.click('tab', /^Deferred/)
      await eventually(() => app.rows('Deferred')).toHaveLength(12)
      await app.click('button', `Resume ${title}`)
      await eventually(() => app.rows('Deferred')).not.toContain(title)
      expect(taskOf(app.portal, title).status).toBe(3)
    })

    it('takes a range with Shift, on the boxes and beside them', async () => {
      const app = await open()
      const rows = await app.loaded(11)
      const box = (index: number) => app.find('checkbox', `Select ${rows[index]}`)
      const boxes = () =>
        session.run(() =>
          [...document.querySelectorAll<HTMLInputElement>('[data-control=select]')].map(({ checked }) => checked),
        )
      await session.clickAt(await box(0), 0, 0)
      await session.clickAt(await box(3), 0, 0, true)
      await eventually(boxes).toEqual(rows.map((_, index) => index <= 3))
      // The cell around the box is 44 pixels wide
      await session.clickAt(await box(6), 0, 18, true)
      await eventually(boxes).toEqual(rows.map((_, index) => index <= 6))
      expect(await session.run(() => getSelection()!.toString())).toBe('')
      await app.click('button', 'Defer 7 tasks')
      await eventually(() => app.names('tab')).toContain('In progress 5')
    })

    it('is searched, and stands in another order', async () => {
      const app = await open()
      await app.loaded(11)
      await app.click('searchbox', 'Search tasks')
      await session.press(...'crates')
      await eventually(() => app.rows()).toEqual([title])
      await session.press('Escape')
      await eventually(() => app.rows()).toHaveLength(11)
      await app.click('button', 'View')
      await app.click('option', 'Priority')
      await eventually(() => app.text()).toMatch(/Priority\s*[↑↓]/)
    })
  })

  describe('the keyboard', () => {
    freshBrowser()

    it('moves through the list, selects, defers, undoes, searches and helps', async () => {
      const app = await open()
      const rows = await app.loaded(11)
      const current = () =>
        session.run(() =>
          document.activeElement!.closest('li')?.querySelector('[data-control=open]')?.textContent.trim(),
        )
      await session.press('j')
      await eventually(current).toBe(rows[0])
      await session.press('j', 'j', 'k', 'ArrowDown')
      await eventually(current).toBe(rows[2])
      await session.press('ArrowUp')
      await eventually(current).toBe(rows[1])
      await session.press('x')
      await app.find('button', 'Defer 1 task')
      await session.press('d')
      await eventually(() => app.rows()).not.toContain(rows[1])
      await eventually(current).toBe(rows[2])
      await session.press('u')
      await eventually(() => app.rows()).toContain(rows[1])
      await session.press('/')
      await eventually(() => app.focused()).toBe('Search tasks')
      await session.press('Escape', 'Tab')
      await session.press('?')
      await eventually(() => app.names('heading')).toContain('Keyboard shortcuts')
    })

    it('picks a date, typed part by part; Escape gives the focus back, and the field has a ring', async () => {
      const app = await open()
      const pick = async () => {
        await eventually(() => app.focused()).toMatch(/^(Later today|This morning|Tomorrow)/)
        await app.click('menuitem', 'Pick a date…')
        await eventually(() => app.focused()).toBe('Date and time')
      }
      await app.click('button', `Until… ${title}`)
      await pick()
      expect(await session.run(() => getComputedStyle(document.activeElement!).outlineStyle)).toBe('solid')
      await session.clickAt(await app.find('date', 'Date and time'), 0, 0)
      await session.press('Escape')
      // One step back, then out
      await eventually(() => app.focused()).toBe('Pick a date…')
      await session.press('Escape')
      await eventually(() => app.focused()).toBe(`Until… ${title}`)

      await session.press('Enter')
      await pick()
      // WebKitGTK does not go on to the next part by itself
      await session.press(
        '1',
        '2',
        'ArrowRight',
        '2',
        '4',
        'ArrowRight',
        ...String(year),
        'ArrowRight',
        '1',
        '0',
        'ArrowRight',
        '3',
        '0',
        'Enter',
      )
      await eventually(() => app.rows()).not.toContain(title)
      expect(datesIn(app.portal.userOptions).get(taskOf(app.portal, title).id)?.at).toEqual(
        new Date(year, 11, 24, 10, 30),
      )
      await app.click('tab', /^Deferred/)
      await eventually(() => app.names('button')).toContainEqual(expect.stringMatching(/^until Dec 24, \d+, 10:30 AM/))
    })
  })

  describe('what it looks like', () => {
    freshBrowser()
    const colours = () =>
      session.run(() => [document.documentElement.className, getComputedStyle(document.body).backgroundColor])

    it('is dark by choice, at the next opening too', async () => {
      const app = await open()
      await app.loaded(11)
      const [, light] = await colours()
      await app.click('button', 'View')
      await app.click('option', 'Dark')
      await eventually(async () => (await colours())[0]).toContain('dark')
      const [, dark] = await colours()
      expect(dark).not.toBe(light)
      await app.visit()
      await app.loaded(11)
      expect(await colours()).toEqual(['dark', dark])
    })

    it('is written from right to left in Arabic, with one kind of figures', async () => {
      const app = await open({ lang: 'ar' })
      const { text } = messagesOf('ar')
      await app.loaded(11, text('list-title'))
      expect(
        await session.run(() => [document.dir || document.documentElement.dir, document.documentElement.lang]),
      ).toEqual(['rtl', 'ar'])
      const tab = await session.run(() => document.querySelector('[role=tab]')!.getBoundingClientRect().left)
      expect(tab).toBeGreaterThan(500)
      // In what the app writes itself: a title may have any
      const figures = await session.run(() =>
        [...document.querySelectorAll('[role=tablist], label, time')]
          .map(({ textContent }) => textContent)
          .join()
          .match(/\p{Nd}/gu)!
          .join(''),
      )
      const own = await session.run(() => [...Array(10).keys()].map(digit => digit.toLocaleString('ar')).join(''))
      expect([...figures].filter(figure => !own.includes(figure))).toEqual([])
    })

    it('follows its content in height, opened from a card, whose task stands first', async () => {
      const app = await open({ placement: 'TASK_VIEW_TAB', options: { taskId: '102' } })
      await app.loaded(10)
      expect(await app.rows('This task')).toEqual([title])
      // 0 while it does not
      const fits = () => session.run(() => (document.documentElement.scrollHeight === innerHeight ? innerHeight : 0))
      const high = await session.wait('frame that fits', fits)
      for (const task of app.portal.tasks.values()) if (task.id > 106 && task.status === 3) task.status = 5
      await app.click('button', 'Reload')
      await eventually(async () => ((await fits()) || high) < high - 100).toBe(true)
      await app.click('button', 'Defer this task')
      await app.find('button', 'Resume this task')
      expect(taskOf(app.portal, title).status).toBe(6)
    })

    for (const count of [500, 5_000]) {
      it(`scrolls through ${count} tasks, to the end and home`, async () => {
        const app = await open({ tasks: count })
        await eventually(() => app.names('tab')).toContain(`In progress ${count.toLocaleString('en')}`)
        await eventually(() => session.run(() => document.querySelector('main')!.ariaBusy)).toBe('false')
        for (const share of [0.25, 0.5, 0.75]) {
          await session.run((share: number) => scrollTo(0, document.documentElement.scrollHeight * share), share)
          await eventually(() =>
            session.run(() => document.elementFromPoint(300, 400)?.closest('li')?.textContent ?? ''),
          ).toMatch(/\w/)
        }
        const place = () =>
          session.run(() => {
            const rows = [...document.querySelectorAll('[aria-posinset]')]
            const row = document.activeElement!.closest('li')!
            const [place, size] = [row.ariaPosInSet, row.ariaSetSize]
            return { isFirst: row === rows[0] && place === '1', isLast: row === rows.at(-1) && place === size }
          })
        await session.press('j', 'End')
        await eventually(place).toMatchObject({ isLast: true })
        await session.press('Home')
        await eventually(place).toMatchObject({ isFirst: true })
      })
    }
  })

  describe("the portal's page", () => {
    freshBrowser()

    it('installs the app with the wizard; the settings take it out of a place again', async () => {
      // The driver does not scroll the portal's page to a button of the frame
      await session.resize(1000, 1300)
      const app = await open({ install: true, placement: 'DEFAULT', options: [] })
      await app.find('heading', 'Install Defer')
      await app.click('button', 'Install')
      // The portal's page loads itself anew: what is on its way then must not be cut off by another page
      await session.enter(null)
      const places = () => session.run(() => !document.querySelector<HTMLElement>('#card-applications')!.hidden)
      await eventually(places).toBe(true)
      expect([app.portal.isInstalled, app.portal.bindings.length]).toEqual([true, 5])
      await session.enter('Defer')
      await app.click('button', 'View')
      await app.click('button', 'Settings')
      await app.click('checkbox', 'Left menu')
      await eventually(() => app.portal.bindings.map(({ placement }) => placement)).not.toContain('LEFT_MENU')
      await session.resize(1000, 800)
    })

    it('shows the rows of the last visit before it answers', async () => {
      const app = await open()
      await app.loaded(11)
      await eventually(() => session.run(() => localStorage.getItem('defer last visit'))).not.toBeNull()
      // The portal's page sends the key five seconds after it was set, or the next page does
      const answer = app.portal.hold()
      await app.visit()
      await app.loaded(11)
      expect(app.portal.requests.at(-1)!.status).toBe(0)
      expect(await app.text()).toContain('as of today')
      answer()
      await eventually(() => app.text()).not.toContain('as of today')
    })

    it('has two frames, which tell each other', async () => {
      const app = await open()
      await app.loaded(11)
      const back = await session.newWindow()
      await app.visit()
      await app.loaded(11)
      await app.click('button', `Defer ${title}`)
      await eventually(() => app.rows()).not.toContain(title)
      await expectNoComplaints()
      await back()
      await session.enter('Defer')
      // No row moves under a mouse, and the display's rests over the list
      await session.hover(await app.find('tab', /^In progress/))
      await eventually(() => app.rows()).not.toContain(title)
    })

    it('brings a task back by the hidden frame alone', async () => {
      // What stands in the visible frame is a picture
      const portal = sandbox.createPortal({
        bound: ['LEFT_MENU', 'PAGE_BACKGROUND_WORKER'],
        placement: 'DEFAULT',
        app: 'icon.svg',
      })
      const task = taskOf(portal, title)
      task.status = 6
      portal.userOptions.returns = writeDate([task.id], new Date(Date.now() - 60_000))
      await session.goTo(portal.address)
      await eventually(() => task.status).toBe(3)
      await session.enter('Background')
    })
  })
})
