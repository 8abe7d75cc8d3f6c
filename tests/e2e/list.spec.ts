import type { Request } from '@playwright/test'
import { toLanguageTag } from '../../src/bitrix24/language.ts'
import { expect, expectNoViolations, inProgress, taskOf, test, textsOf } from './fixtures.ts'

test('the list stands after one request, the most urgent first', async ({ open }) => {
  const { list, portal, frame } = await open()
  await expect(list.getByRole('listitem')).toHaveCount(inProgress(portal).length)
  await expect(list.getByRole('listitem').first()).toContainText('Prepare the quarterly report')
  await expect(list.getByRole('listitem').first()).toContainText('overdue by 2 days')
  await expect(list.getByRole('listitem').last()).not.toContainText(/\d/)
  await expect(frame.getByRole('tab', { name: 'In progress 11' })).toBeVisible()
  expect(portal.requests).toEqual([
    { method: 'batch', commands: ['user.option.get', 'profile', 'tasks.task.list', 'tasks.task.list'], status: 200 },
  ])
})

test('it is the same when the portal opens the page by GET', async ({ open }) => {
  const { list, portal } = await open({ open: 'get' })
  await expect(list.getByRole('listitem')).toHaveCount(inProgress(portal).length)
})

test('rows that make no sense are shown as text, or left out and counted', async ({ open, sandbox, page }) => {
  const portal = sandbox.createPortal()
  const raw = (title: string, fields: Record<string, unknown>) => Object.assign(taskOf(portal, title).raw, fields)
  raw('Prepare the quarterly report', {
    title: '<img src=x onerror=console.error(1)>',
    deadline: 'soon',
    group: 'x',
    creator: [],
  })
  raw('Call the supplier about the crates', { id: null })
  raw('Order desks for the third floor', { status: '42' })
  raw('Read the accessibility audit', { title: null, id: 105, deadline: null })
  raw('Plan the team outing 🎉', { title: 'W'.repeat(1000) })
  void open
  await page.goto(portal.address)
  const frame = page.frameLocator('iframe[title="Defer"]')
  await expect(frame.getByRole('listitem')).toHaveCount(9)
  await expect(frame.getByRole('link', { name: '<img src=x onerror=console.error(1)>' })).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Defer Task 105 without a title' })).toBeVisible()
  await expect(frame.getByRole('main').getByText('2 tasks could not be shown.')).toBeVisible()
  expect(await frame.locator('html').evaluate(html => html.scrollWidth <= html.clientWidth)).toBe(true)
})

test('more than a page: the nearest deadlines first, the rest in one more request', async ({ open }) => {
  const { list, portal } = await open({ tasks: 100 })
  await expect(list.getByRole('listitem')).toHaveCount(100)
  expect(portal.requests.map(({ commands }) => commands.length)).toEqual([4, 1])
  const deadlines = await list
    .locator('time')
    .evaluateAll(times => times.map(time => Date.parse(time.getAttribute('datetime')!)))
  expect(deadlines.length).toBeGreaterThan(50)
  expect(deadlines).toEqual([...deadlines].sort((a, b) => a - b))
})

test('more than a page: the first one already holds the most urgent', async ({ open, sandbox, page }) => {
  const portal = sandbox.createPortal({ tasks: 120, faults: [{ on: 'batch', skip: 1, effect: { kind: 'hang' } }] })
  // More than a page without a deadline, which the portal puts first
  for (const task of portal.tasks.values()) if (task.id > 1040) task.deadline = null
  void open
  await page.goto(portal.address)
  const frame = page.frameLocator('iframe[title="Defer"]')
  await expect(frame.getByRole('listitem').first()).toContainText('overdue')
  await expect(frame.getByRole('tab', { name: 'In progress 120' })).toBeVisible()
  await expect(frame.getByRole('listitem').filter({ hasText: 'Prepare the quarterly report' })).toBeVisible()
})

test('a long list whose rows change their heights and places: the browser complains of no loop', async ({
  open,
  page,
}) => {
  // It tells the page alone
  await page.addInitScript(() => window.addEventListener('error', ({ message }) => console.error(message)))
  const { frame, list } = await open({ tasks: 120, placement: 'TASK_VIEW_TAB' })
  await list
    .getByRole('button', { name: /^Until/ })
    .nth(2)
    .click()
  await expect(frame.getByRole('menu')).toBeVisible()
  await page.setViewportSize({ width: 360, height: 800 })
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('combobox', { name: 'Group by' }).selectOption('Project')
  await expect(list.getByRole('heading').first()).toBeVisible()
})

test('nothing in progress', async ({ open, page }) => {
  const { frame } = await open({ tasks: 0 })
  await expect(frame.getByRole('main').getByText('Nothing in progress')).toBeVisible()
  await expectNoViolations(page)
})

test('a title opens the card in the portal, and the list is read again when it is closed', async ({ open, page }) => {
  const { row, portal, frame } = await open()
  await frame.getByRole('link', { name: 'Order desks for the third floor' }).click()
  await expect(page.getByRole('dialog')).toContainText('/company/personal/user/1/tasks/task/view/104/')
  taskOf(portal, 'Order desks for the third floor').title = 'Order desks for the fourth floor'
  await page.getByRole('button', { name: 'Close slider' }).click()
  await expect(row('Order desks for the fourth floor')).toBeVisible()
})

// The texts of all languages are tried in languages.spec.ts
test("a portal's language has its own words, and only its own file travels", async ({ page, sandbox }) => {
  for (const code of ['de', 'br', 'sc', 'ar']) {
    const language = toLanguageTag(code)
    const files: string[] = []
    const note = (request: Request) => files.push(...(request.url().match(/[^/]+(?=-[\w-]{8}\.js$)/) ?? []))
    page.on('request', note)
    await page.goto(sandbox.createPortal({ lang: code, placement: 'TASK_USER_LIST_TOOLBAR' }).address)
    const frame = page.frameLocator('iframe[title="Defer"]')
    const text = textsOf(language)
    await expect(frame.getByRole('tab', { name: text('list-title') })).toBeVisible()
    await expect(
      frame.getByRole('button', { name: text('defer-task', { title: 'Plan the team outing 🎉' }) }),
    ).toHaveText(text('defer'))
    await expect(frame.locator('html')).toHaveAttribute('lang', language)
    await expect(frame.getByRole('searchbox', { name: text('search') })).toBeVisible()
    expect(files.filter(name => /^[a-z]{2}(-[A-Z]\w+)?$/.test(name))).toEqual([language])
    page.off('request', note)
  }
})

test('placement options may be rubbish', async ({ open }) => {
  const { list } = await open({ options: '{' })
  await expect(list).toBeVisible()
})
