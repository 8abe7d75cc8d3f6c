/** The pictures of a listing: the app in a slider of a portal, once in each language (docs/listing.md). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, FrameLocator, Page } from '@playwright/test'
import type { Portal } from '../../tests/portal/portal.ts'
import type { Sandbox } from '../../tests/portal/server.ts'
import { cardTask, type PortalSettings } from '../../tests/portal/settings.ts'
import { completeTask } from '../../tests/portal/tasks.ts'
import { shrink } from './shrink.ts'
import { plan, stories, type Story } from './stories.ts'

const hour = 3_600_000
/** A Tuesday, whenever the pictures are taken: nothing is due on a Sunday. */
const morning = new Date(2026, 11, 1, 10).getTime()
const size = { width: 1280, height: 720 }
const css = readFileSync(join(import.meta.dirname, 'dress.css'), 'utf8')

interface Scene {
  readonly settings: Partial<PortalSettings>
  /** The page under the slider: a list of tasks, with or without the card of one. */
  readonly hasCard?: boolean
  readonly act: (actors: {
    frame: FrameLocator
    page: Page
    portal: Portal
    language: string
    story: Story
  }) => Promise<void>
}

const rowOf = (frame: FrameLocator, title: string) =>
  frame.getByRole('listitem').filter({ has: frame.getByRole('link', { name: title, exact: true }) })

/** Of the menu Until…, by the name of its message. */
const line = (frame: FrameLocator, language: string, message: string) =>
  frame.getByRole('menuitem', { name: new RegExp(`^${textOf(language, message)}`) })

function textOf(language: string, message: string): string {
  const text = new RegExp(`^${message} = (.+)$`, 'm').exec(
    readFileSync(`src/i18n/messages/${language}.late.ftl`, 'utf8'),
  )?.[1]
  if (!text) throw new Error(`${language} has no "${message}"`)
  return text
}

async function openUntil(frame: FrameLocator, title: string): Promise<void> {
  await rowOf(frame, title).locator('.act[data-control=until]').click()
  await frame.getByRole('menuitem').first().waitFor()
}

const scenes: Readonly<Record<string, Scene>> = {
  list: {
    settings: { placement: 'TASK_USER_LIST_TOOLBAR' },
    async act({ frame, page, story: { tasks } }) {
      for (const index of [2, 4, 6]) await rowOf(frame, tasks[index]!).getByRole('checkbox').check()
      await leave(page)
    },
  },
  until: {
    settings: { placement: 'TASK_USER_LIST_TOOLBAR' },
    async act({ frame, language, story: { tasks } }) {
      await openUntil(frame, tasks[4]!)
      await line(frame, language, 'until-tomorrow').hover()
    },
  },
  card: {
    settings: { placement: 'TASK_VIEW_TAB' },
    hasCard: true,
    act: ({ frame }) => frame.getByRole('listitem').nth(3).waitFor(),
  },
  deferred: {
    settings: { placement: 'TASK_USER_LIST_TOOLBAR' },
    async act({ frame, language, page, portal, story: { tasks } }) {
      async function defer(index: number, message: string): Promise<void> {
        await openUntil(frame, tasks[index]!)
        await line(frame, language, message).click()
        await rowOf(frame, tasks[index]!).waitFor({ state: 'detached' })
      }
      for (const index of [7, 8, 9]) await defer(index, 'until-next-week')
      for (const index of [10, 12]) await defer(index, 'until-two-weeks')
      // The next day, in a page that is opened anew
      portal.forward(24 * hour)
      await open(page, portal)
      await defer(5, 'until-tomorrow')
      await frame.getByRole('tab').nth(1).click()
      await rowOf(frame, tasks[7]!).waitFor()
      await leave(page)
    },
  },
  install: {
    settings: { placement: 'DEFAULT', install: true, bound: [] },
    act: ({ frame }) => frame.getByRole('checkbox').nth(2).waitFor(),
  },
}

/** The mouse marks what is under it. */
const leave = (page: Page) => page.mouse.move(2, 2)

/**
 * Every language in every scene, into `docs/listing/LANGUAGE/`. Throws if a picture would show what is not meant to
 * be seen.
 */
export async function takeListingPictures(browser: Browser, sandbox: Sandbox): Promise<void> {
  for (const language of Object.keys(stories)) {
    mkdirSync(`docs/listing/${language}`, { recursive: true })
    for (const [name, scene] of Object.entries(scenes)) {
      writeFileSync(`docs/listing/${language}/${name}.png`, await take(browser, sandbox, language, scene))
    }
  }
}

async function take(browser: Browser, sandbox: Sandbox, language: string, scene: Scene): Promise<Buffer> {
  const { settings, hasCard = false, act } = scene
  const story = stories[language]!
  const page = await browser.newPage({ viewport: size, locale: story.locale })
  const portal = sandbox.createPortal({
    slider: true,
    lang: story.portal,
    now: () => morning,
    bound: ['PAGE_BACKGROUND_WORKER'],
    ...settings,
  })
  portal.userOptions.welcome = 'read'
  employ(portal, story)
  await open(page, portal)
  const frame = frameOf(page)
  await act({ frame, page, portal, language, story })
  await dress(page, story, hasCard)
  await check(page)
  // What is new is tinted for a moment
  const picture = await page.screenshot({ animations: 'disabled' })
  await page.close()
  return shrink(picture)
}

const frameOf = (page: Page) => page.frameLocator('.app.slider iframe')

async function open(page: Page, portal: Portal): Promise<void> {
  await page.goto(portal.address)
  await frameOf(page).getByRole('checkbox').first().waitFor()
}

/** The story's tasks and people instead of the sandbox's own. */
function employ(portal: Portal, story: Story): void {
  const person = (index: number) => ({
    id: String(index + 1),
    name: story.people[index],
    link: '',
    icon: '',
    workPosition: null,
  })
  portal.tasks.clear()
  for (const [index, { due, project, creator, isUrgent, deferred }] of plan.entries()) {
    const since = new Date(morning - (deferred ?? 5) * 24 * hour - 2 * hour)
    const id = cardTask + index
    portal.tasks.set(
      id,
      completeTask(
        {
          id,
          title: story.tasks[index]!,
          status: deferred ? 6 : 3,
          priority: isUrgent ? 2 : 1,
          deadline: due === null ? null : new Date(morning + due * hour),
          groupId: project === undefined ? 0 : 11 + project,
          statusChangedDate: since,
          changedDate: since,
          activityDate: since,
          raw: {
            creator: person(creator),
            responsible: person(0),
            ...(project !== undefined && { group: { id: String(11 + project), name: story.projects[project] } }),
          },
        },
        new Date(morning),
      ),
    )
  }
}

const escape = (text: string) => text.replace(/[&<]/g, character => `&#${character.charCodeAt(0)};`)
const each = (tag: string, texts: readonly string[]) => texts.map(text => `<${tag}>${escape(text)}</${tag}>`).join('')

/** What a portal's page shows under the slider. It comes first: a frame that is put in anew would start anew. */
async function dress(
  page: Page,
  { company, menu, myTasks, task, description, tasks }: Story,
  hasCard: boolean,
): Promise<void> {
  await page.addStyleTag({ content: css })
  const list = `<article>${each('h1', [myTasks])}<ul>${each('li', tasks.slice(0, 14))}</ul></article>`
  const shade = '<div class="shade"></div>'
  const card = `<div class="sheet"><div>${each('small', [task])}${each('h1', [tasks[0]!])}${each('p', [description])}</div></div>${shade}`
  const left = `<nav>${each('strong', [company])}${each('span', menu)}</nav>`
  const portal = `<div class="portal">${left}${list}</div>${shade}${hasCard ? card : ''}`
  await page.evaluate(html => document.body.insertAdjacentHTML('afterbegin', html), portal)
}

/** A moderator refuses what looks like a test. */
async function check(page: Page): Promise<void> {
  const text = `${await page.locator('body').innerText()}\n${await frameOf(page).locator('body').innerText()}`
  const bad = /sandbox|check delivery|<b>|lorem|undefined|\p{Extended_Pictographic}/iu.exec(text)
  if (bad) throw new Error(`${page.url()} shows "${bad[0]}"`)
}
