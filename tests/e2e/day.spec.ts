import type { FrameLocator } from '@playwright/test'
import type { Portal } from '../portal/portal.ts'
import { expect, expectNoViolations, inProgress, rowsOf, taskOf, test, textsOf } from './fixtures.ts'

const deferred = (portal: Portal) =>
  [...portal.tasks.values()].filter(task => task.status === 6 && task.responsibleId === 1)
const pending = (portal: Portal) =>
  [...portal.tasks.values()].filter(task => task.status === 2 && task.title !== 'Choose a caterer')
const batches = (portal: Portal) => portal.requests.filter(({ method }) => method === 'batch').length
const hasAll = (frame: FrameLocator, count: number) =>
  expect(frame.getByRole('tabpanel').getByText(`${count.toLocaleString('en')} tasks`, { exact: true })).toBeVisible()

// What a kind of portal needs and what a language looks like have nothing to do with each other
for (const [kind, language] of [
  ['pause-first', 'en'],
  ['running', 'ar'],
] as const) {
  test(`a day's work by keyboard alone: ${kind}, ${language}`, async ({ open, page, time }) => {
    await page.clock.install()
    const text = textsOf(language)
    const { portal, frame } = await open({ kind, lang: language, tasks: 120 })
    taskOf(portal, 'Sign the safety instructions').isLocked = false
    const list = rowsOf(frame, text('list-title'))
    const tab = (name: string) => frame.getByRole('tab', { name: text(name) })
    const status = frame.getByRole('status')
    await expect(list).toBeVisible()
    await expect(frame.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
    await tab('list-title').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    for (let row = 1; row < 60; row++) await page.keyboard.press('Shift+ArrowDown')
    await expect(status).toContainText(text('selected', { count: 60 }))
    await expectNoViolations(page)
    await page.keyboard.press('d')
    await time.passUntil(page, () => frame.locator('[role=progressbar]').isHidden())
    await expect(tab('list-title')).toContainText('60')
    await expect(status).toContainText(text('deferred-many-undated', { count: 60 }))
    expect(deferred(portal)).toHaveLength(62)
    expect(pending(portal)).toEqual([])
    await page.keyboard.press('Control+z')
    await time.passUntil(page, () => frame.locator('[role=progressbar]').isHidden())
    await expect(tab('list-title')).toContainText('120')
    expect(inProgress(portal)).toHaveLength(120)

    await page.keyboard.press('Home')
    await page.keyboard.press('x')
    for (let row = 1; row < 12; row++) await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('d')
    await time.passUntil(page, () => frame.locator('[role=progressbar]').isHidden())
    await expect(tab('list-title')).toContainText('108')
    await tab('list-title').focus()
    await page.keyboard.press('ArrowRight')
    await expect(tab('deferred-title')).toHaveAttribute('aria-selected', 'true')
    await expect(rowsOf(frame, text('deferred-title'))).toBeVisible()
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expectNoViolations(page)
    const resume = frame.getByRole('button', { name: text('resume-many', { count: 3 }) })
    await resume.press('Enter')
    await expect(tab('deferred-title')).toContainText('11')
    await expect(tab('list-title')).toContainText('111')
    expect(inProgress(portal)).toHaveLength(111)
    expect(pending(portal)).toEqual([])
  })
}

test('60 of 120 with a refusal, an expired token and a 503 on the way', async ({ open, page, time, fails }) => {
  fails(401, 503)
  await page.clock.install()
  const { portal, frame, row } = await open({ tasks: 120 })
  await expect(frame.getByRole('checkbox', { name: 'Select Check delivery 1', exact: true })).toBeVisible()
  // The one that nobody may move is overdue most, so that it stands first
  taskOf(portal, 'Sign the safety instructions').deadline = new Date(Date.now() - 90 * 86_400_000)
  await frame.getByRole('button', { name: 'Reload' }).click()
  await expect(frame.getByRole('listitem').first()).toContainText('Sign the safety instructions')
  portal.faults.add({ on: 'batch', skip: 1, effect: { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 } })
  portal.tokens.expire()
  await frame.getByRole('checkbox', { name: 'Select Sign the safety instructions' }).focus()
  await page.keyboard.press('x')
  for (let index = 1; index < 60; index++) await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('d')
  await expect(frame.getByText(/Bitrix24 is busy\. Continuing in \d seconds?\./)).toBeVisible()
  await expect(frame.getByRole('progressbar')).toBeVisible()
  await expectNoViolations(page)
  await time.passUntil(page, () => frame.locator('[role=progressbar]').isHidden())
  await expect(frame.getByRole('status')).toContainText('59 deferred, 1 not.')
  // The focus is at the last row of a long list
  await page.keyboard.press('Home')
  await expect(row('Sign the safety instructions')).toContainText(
    "You don't have permission to defer this task. It is still in progress.",
  )
  await expect(frame.getByRole('checkbox', { name: 'Select Sign the safety instructions' })).not.toBeChecked()
  expect(deferred(portal)).toHaveLength(61)
  expect(pending(portal)).toEqual([])
  await frame.getByRole('button', { name: 'Undo' }).click()
  await expect(frame.getByRole('status')).toContainText('59 tasks are in progress again.')
  expect(inProgress(portal)).toHaveLength(120)
})

test('500 tasks in 23 requests with a 503 in the middle, none lost, none twice', async ({
  open,
  page,
  time,
  fails,
}) => {
  fails(503)
  await page.clock.install()
  const { portal, frame } = await open({ tasks: 501 })
  await hasAll(frame, 501)
  // All but the one that nobody may move
  await frame.getByRole('checkbox', { name: 'Select all' }).check()
  await frame.getByRole('searchbox', { name: 'Search tasks' }).fill('safety instructions')
  await frame.getByRole('checkbox', { name: 'Select Sign the safety instructions' }).uncheck()
  await frame.getByRole('searchbox').fill('')
  portal.faults.add({ on: 'batch', skip: 10, effect: { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 } })
  const before = batches(portal)
  await frame.getByRole('button', { name: 'Defer 500 tasks' }).click()
  await time.passUntil(page, () => frame.locator('[role=progressbar]').isHidden())
  await expect(frame.getByRole('status')).toContainText('500 tasks deferred, no date.')
  // One of twelve, 21 of 24 at most, and the one that was refused
  expect(batches(portal) - before).toBe(23)
  expect(inProgress(portal)).toEqual(['Sign the safety instructions'])
  expect(deferred(portal)).toHaveLength(502)
  const moved = portal.requests
    .flatMap(({ status, commands }) => (status === 200 ? commands : []))
    .filter(command => command === 'task.item.defer')
  // The first twelve are tried before and after their pause: what this portal wants is not known yet
  expect(moved).toHaveLength(512)
  await expect(frame.getByRole('listitem')).toHaveCount(1)
})

test('the network gone in the middle: what is known is said, and Retry goes on', async ({ open, fails }) => {
  fails('net::ERR_EMPTY_RESPONSE')
  const { portal, frame } = await open({ tasks: 100 })
  await expect(frame.getByRole('listitem')).toHaveCount(100)
  await frame.getByRole('searchbox').fill('delivery')
  await frame.getByRole('checkbox', { name: 'Select all' }).check()
  // The second batch, looking what it did, and the list read again: all without an answer, though the batch was run
  portal.faults.add({ on: 'batch', skip: 1, after: true, effect: { kind: 'cut', where: 'before' } })
  portal.faults.add({ on: 'batch', skip: 1, times: 3, effect: { kind: 'cut', where: 'before' } })
  await frame.getByRole('button', { name: 'Defer 89 tasks' }).click()
  await expect(frame.getByRole('status')).toContainText(
    'Stopped: 12 deferred, 0 not, 53 left. Bitrix24 could not be reached.',
  )
  await expect(frame.getByRole('alert').first()).toContainText('Bitrix24 could not be reached.')
  await expect(frame.getByText('The task may or may not have been deferred.').first()).toBeVisible()
  expect(deferred(portal)).toHaveLength(38)
  // What became of the second batch is found out, and the rest is chosen still
  await frame.getByRole('button', { name: 'Retry' }).click()
  await frame.getByRole('button', { name: 'Defer 53 tasks' }).click()
  await expect(frame.getByRole('status')).toContainText('tasks deferred, no date.')
  await expect(frame.getByRole('alert')).toBeHidden()
  expect(deferred(portal)).toHaveLength(91)
  expect(pending(portal)).toEqual([])
})

test('Stop ends after the batch that is under way', async ({ open, page, time }) => {
  await page.clock.install()
  const { portal, frame } = await open({ tasks: 100 })
  await expect(frame.getByRole('listitem')).toHaveCount(100)
  const answer = portal.hold()
  await frame.getByRole('checkbox', { name: 'Select all' }).check()
  await frame.getByRole('button', { name: 'Defer 100 tasks' }).click()
  await frame.getByRole('button', { name: 'Stop' }).click()
  answer()
  await time.passUntil(page, () => frame.locator('[role=progressbar]').isHidden())
  await expect(frame.getByRole('status')).toContainText('Stopped: 12 deferred, 0 not, 88 left.')
  await expect(frame.getByRole('button', { name: 'Defer 88 tasks' })).toBeVisible()
  expect(deferred(portal)).toHaveLength(14)
  await expect(frame.getByRole('tab', { name: 'Deferred 14' })).toBeVisible()
})

test('what others have changed between the list and the click', async ({ open }) => {
  const { portal, frame, row } = await open({ tasks: 20 })
  await expect(frame.getByRole('listitem')).toHaveCount(20)
  taskOf(portal, 'Check delivery 3').status = 5
  portal.tasks.delete(taskOf(portal, 'Check delivery 4').id)
  taskOf(portal, 'Check delivery 6').status = 6
  await frame.getByRole('searchbox').fill('delivery')
  await frame.getByRole('checkbox', { name: 'Select all' }).check()
  await frame.getByRole('button', { name: 'Defer 9 tasks' }).click()
  await expect(frame.getByRole('status')).toContainText('7 deferred, 2 not.')
  await expect(row('Check delivery 3')).toContainText('It is completed.')
  await expect(row('Check delivery 4')).toContainText('was deleted, or you can no longer see it')
  await expect(frame.getByRole('status')).not.toContainText('selected')
  await frame.getByRole('button', { name: 'Undo' }).click()
  await expect(frame.getByRole('status')).toContainText('6 tasks are in progress again.')
  expect([3, 6].map(number => taskOf(portal, `Check delivery ${number}`).status)).toEqual([5, 6])
})

test('undoing a deferral by its button, in one request; a portal that does not start it', async ({ open, page }) => {
  const { portal, frame, row, deferButton } = await open()
  await deferButton("Answer Igor's question about customs").click()
  await expect(frame.getByRole('status')).toContainText('deferred, no date.')
  const before = batches(portal)
  await frame.getByRole('button', { name: 'Undo' }).click()
  await expect(row("Answer Igor's question about customs")).toBeVisible()
  expect(batches(portal) - before).toBe(1)
  await expect(frame.getByRole('button', { name: 'Undo' })).toBeHidden()

  portal.faults.add({
    on: 'tasks.task.start',
    times: Infinity,
    effect: { kind: 'error', code: '1048582', status: 400 },
  })
  await deferButton('Plan the team outing 🎉').click()
  await expect(row('Plan the team outing 🎉')).toBeHidden()
  await page.keyboard.press('u')
  await expect(frame.getByRole('status')).toContainText('is now pending: Bitrix24 did not start it.')
  expect(taskOf(portal, 'Plan the team outing 🎉').status).toBe(2)
})

test('Deferred: newest first, since when, what is overdue and what has happened since; a task is resumed', async ({
  open,
  page,
}) => {
  const { portal, frame } = await open()
  await expect(frame.getByRole('listitem')).toHaveCount(11)
  taskOf(portal, 'Clean up the shared drive').activityDate = new Date()
  taskOf(portal, 'Renew the domain').statusChangedDate = new Date(Date.now() - 86_400_000)
  const before = batches(portal)
  await frame.getByRole('tab', { name: 'Deferred 2' }).click()
  const rows = rowsOf(frame, 'Deferred').getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('Renew the domain')
  await expect(rows.first()).toContainText('Deferred yesterday')
  await expect(rows.first()).toContainText('no date')
  await expect(rows.first()).toContainText('deadline yesterday')
  await expect(rows.last()).toContainText('Deferred 5 days ago · New activity since then')
  await expectNoViolations(page)
  await frame.getByRole('button', { name: 'Resume Renew the domain' }).click()
  await expect(rows).toHaveCount(1)
  await expect(frame.getByRole('tab', { name: 'In progress 12' })).toBeVisible()
  expect(taskOf(portal, 'Renew the domain').status).toBe(3)
  expect(batches(portal) - before).toBe(2)
  await frame.getByRole('button', { name: /^Resume Clean up/ }).click()
  await expect(frame.getByRole('main').getByText('Nothing deferred')).toBeVisible()
  await expectNoViolations(page)
})

test('order, groups and tasks of others are kept with the user; rubbish from another version is not in the way', async ({
  open,
  page,
}) => {
  await page.clock.install()
  const { portal, frame, list } = await open()
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('combobox', { name: 'Sort by' }).selectOption('Project')
  await frame.getByRole('combobox', { name: 'Group by' }).selectOption('Project')
  await expect(list.getByRole('heading')).toHaveText(['Lighthouse', 'Office move', 'Website relaunch', 'No project'])
  await frame.getByRole('checkbox', { name: 'Include tasks I participate in' }).check()
  await expect(list.getByRole('listitem').filter({ hasText: 'Draft the new logo' })).toContainText(
    "You're a participant",
  )
  await expect(frame.getByRole('tab', { name: 'In progress 12' })).toBeVisible()
  await expectNoViolations(page)
  // The portal sends it on after five seconds
  await page.clock.runFor(5_100)
  await expect.poll(() => portal.userOptions.view).toContain('"participating":true')
  await page.reload()
  await expect(list.getByRole('listitem')).toHaveCount(12)
  await expect(list.getByRole('heading').first()).toHaveText('Lighthouse')
  portal.userOptions.view = '{"inProgress":'
  await page.reload()
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await expect(list.getByRole('heading').first()).toHaveText('Overdue')
})

test('keys: none while somebody types, and a list of them', async ({ open, page }) => {
  const { portal, frame, list } = await open()
  await expect(list).toBeVisible()
  await frame.getByRole('tab', { name: 'In progress' }).focus()
  await page.keyboard.press('?')
  await expect(frame.getByRole('region', { name: 'Keyboard shortcuts' })).toBeVisible()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  await expect(frame.getByRole('region', { name: 'Keyboard shortcuts' })).toBeHidden()
  await page.keyboard.press('/')
  await expect(frame.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('d?xr')
  await expect(frame.getByRole('searchbox')).toHaveValue('d?xr')
  await expect(frame.getByRole('main').getByText('No matching tasks')).toBeVisible()
  expect(inProgress(portal)).toHaveLength(11)
  await page.keyboard.press('Escape')
  await frame.getByRole('tab', { name: 'In progress' }).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('/company/personal/user/1/tasks/task/view/103/')
  await page.getByRole('button', { name: 'Close slider' }).click()
  await frame.getByRole('checkbox', { name: 'Select Review the contract with Brightwater' }).focus()
  await page.keyboard.press('d')
  await expect(list.getByRole('listitem')).toHaveCount(10)
  await expect(frame.getByRole('checkbox', { name: "Select Answer Igor's question about customs" })).toBeFocused()
  // The list was also read when the card was closed, and is not read twice at once
  await expect(frame.locator('main')).toHaveAttribute('aria-busy', 'false')
  taskOf(portal, 'Plan the team outing 🎉').status = 5
  await page.keyboard.press('r')
  await expect(list.getByRole('listitem')).toHaveCount(9)
})

test('two at once: a change in one shows in the other', async ({ open, context }) => {
  const { portal, frame, deferButton } = await open()
  await expect(frame.getByRole('listitem')).toHaveCount(11)
  const other = await context.newPage()
  await other.goto(portal.address)
  const otherFrame = other.frameLocator('iframe[title="Defer"]')
  await expect(otherFrame.getByRole('listitem')).toHaveCount(11)
  await deferButton('Plan the team outing 🎉').click()
  await expect(frame.getByRole('listitem')).toHaveCount(10)
  await expect(otherFrame.getByRole('listitem')).toHaveCount(10)
  await expect(otherFrame.getByRole('tab', { name: 'Deferred 3' })).toBeVisible()
})

test('5,000 tasks: eight requests, few rows in the page, a search that answers at once, all of them chosen, the focus kept', async ({
  open,
  page,
}) => {
  const { portal, frame, list } = await open({ tasks: 5000 })
  await hasAll(frame, 5000)
  await expect(frame.locator('main')).toHaveAttribute('aria-busy', 'false')
  expect(portal.requests.map(({ status }) => status)).toEqual(Array(8).fill(200))
  expect(
    portal.requests.flatMap(({ commands }) => commands).filter(command => command === 'tasks.task.list').length,
  ).toBeGreaterThanOrEqual(100)
  expect(await list.getByRole('listitem').count()).toBeLessThan(200)
  // In the next frame: nobody waits for an answer (how long that takes is measured by the bench)
  const found = await frame.getByRole('searchbox').evaluate(async (box: HTMLInputElement) => {
    const counts: number[] = []
    for (const words of ['delivery', 'delivery 49', 'delivery 499']) {
      box.value = words
      box.dispatchEvent(new Event('input'))
      await new Promise(requestAnimationFrame)
      counts.push(parseInt(document.querySelector('[role=tabpanel] label')!.textContent.replaceAll(',', '')))
    }
    return counts
  })
  expect(found[0]).toBeGreaterThan(4000)
  expect(found.slice(1)).toEqual([...found.slice(1)].sort((a, b) => b - a))
  expect(found[2]).toBe(15)
  // 499, 4990 to 4999, and #1499 to #4499
  await expect(list.getByRole('listitem')).toHaveCount(15)
  await frame.getByRole('searchbox').fill('')
  await frame.getByRole('checkbox', { name: 'Select all' }).check()
  await expect(frame.getByRole('button', { name: 'Defer 5,000 tasks' })).toBeVisible()
  await list.getByRole('checkbox').first().focus()
  await page.keyboard.press('End')
  const last = list.getByRole('listitem').last()
  await expect(last.getByRole('checkbox')).toBeFocused()
  // The last one of its group, which is a list
  const size = (await last.getAttribute('aria-setsize'))!
  await expect(last).toHaveAttribute('aria-posinset', size)
  expect(Number(size)).toBeGreaterThan(200)
  await frame.locator('html').evaluate(html => html.scrollTo(0, 0))
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-posinset', '1')
  await expect(list.getByRole('listitem').first()).toBeVisible()
  await expect(last).toHaveAttribute('aria-posinset', size)
  await expect(last.getByRole('checkbox')).toBeFocused()
  expect(await list.getByRole('listitem').count()).toBeLessThan(200)
  await expectNoViolations(page)
})
