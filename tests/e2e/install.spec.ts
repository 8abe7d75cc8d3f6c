import type { FrameLocator } from '@playwright/test'
import { expect, expectNoViolations, opened, openFrom, rowsOf, taskOf, test } from './fixtures.ts'

const wizard = { install: true, placement: 'DEFAULT', options: [] }

async function deferFirst(frame: FrameLocator, list: string): Promise<string> {
  const rows = list === 'This task' ? frame.getByRole('list', { name: list }) : rowsOf(frame, list)
  const row = rows.getByRole('listitem').first()
  const title = (await row.getByRole('link').textContent()) ?? ''
  await row.getByRole('button', { name: /^Defer (?!all )/ }).click()
  await expect(frame.getByRole('status')).toContainText('deferred, no date.')
  return title
}

test('as a new administrator: install, open it from everywhere, defer in each, remove it', async ({ open, page }) => {
  const { portal, frame } = await open(wizard)
  await expect(frame.getByRole('heading', { name: 'Install Defer' })).toBeVisible()
  for (const place of ['Task card', 'My task list', 'Project task list', 'Task menu', 'Left menu']) {
    await expect(frame.getByRole('checkbox', { name: place })).toBeChecked()
  }
  await expectNoViolations(page)
  await frame.getByRole('button', { name: 'Install' }).click()
  // The portal reloads its page, and shows the app in its places
  await expect(page.getByRole('navigation', { name: 'Task card applications' })).toBeVisible()
  expect(portal.isInstalled).toBe(true)
  expect(portal.bindings.map(binding => binding.placement).sort()).toEqual([
    'LEFT_MENU',
    'TASK_GROUP_LIST_TOOLBAR',
    'TASK_LIST_CONTEXT_MENU',
    'TASK_USER_LIST_TOOLBAR',
    'TASK_VIEW_TAB',
  ])
  expect(
    portal.requests.filter(request => request.commands.some(command => command.startsWith('placement'))).length,
  ).toBeLessThanOrEqual(3)

  const closeSlider = () => page.getByRole('button', { name: 'Close the app' }).click()
  await openFrom(
    page.getByRole('navigation', { name: 'Task card applications' }).getByRole('button', { name: 'Defer tasks' }),
  )
  expect(await deferFirst(frame, 'This task')).toBe('Prepare the quarterly report')
  await openFrom(page.getByRole('region', { name: 'My task list' }).getByRole('button', { name: 'Defer tasks' }))
  expect(await deferFirst(frame, 'In progress')).toBe('Review the contract with Brightwater')
  await closeSlider()
  await page.getByRole('button', { name: 'Task menu of Order desks for the third floor' }).click()
  await openFrom(
    page.getByRole('navigation', { name: 'Task menu of Order desks' }).getByRole('button', { name: 'Defer tasks' }),
  )
  expect(await deferFirst(frame, 'This task')).toBe('Order desks for the third floor')
  await closeSlider()
  await openFrom(page.getByRole('navigation', { name: 'Left menu' }).getByRole('button', { name: 'Defer tasks' }))
  expect(await deferFirst(frame, 'In progress')).toBe("Answer Igor's question about customs")
  for (const title of [
    'Prepare the quarterly report',
    'Review the contract with Brightwater',
    'Order desks for the third floor',
    "Answer Igor's question about customs",
  ]) {
    expect(taskOf(portal, title).status).toBe(6)
  }

  await openFrom(
    page.getByRole('navigation', { name: 'Left menu' }).getByRole('button', { name: 'Defer', exact: true }),
  )
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('button', { name: 'Settings' }).click()
  await expect(frame.getByRole('checkbox', { name: 'Task menu' })).toBeChecked()
  await expectNoViolations(page)
  await frame.getByRole('button', { name: 'Remove everywhere' }).click()
  await frame.getByText('Remove Defer from all places').waitFor()
  await frame.getByRole('button', { name: 'Remove everywhere' }).click()
  // What was chosen is shown at once, before the portal has answered
  await expect(frame.getByRole('main').getByText('Saved', { exact: true })).toBeVisible()
  await expect(frame.getByRole('checkbox', { name: 'Task menu' })).not.toBeChecked()
  expect(portal.bindings).toEqual([])
})

test('only the places that this portal has, and only those that are wanted', async ({ open, page }) => {
  const { portal, frame } = await open({
    ...wizard,
    placements: ['TASK_VIEW_TOP_PANEL', 'LEFT_MENU', 'TASK_USER_LIST_TOOLBAR'],
  })
  await expect(frame.getByRole('checkbox')).toHaveCount(3)
  await frame.getByRole('checkbox', { name: 'Left menu' }).uncheck()
  await frame.getByRole('button', { name: 'Install' }).click()
  await expect(page.getByRole('navigation', { name: 'Task card applications' })).toBeVisible()
  expect(portal.bindings.map(binding => binding.placement)).toEqual(['TASK_VIEW_TOP_PANEL', 'TASK_USER_LIST_TOOLBAR'])
})

test('a refusal: what stands stays, and Retry goes on from there', async ({ open, page }) => {
  const { portal, frame } = await open({
    ...wizard,
    faults: [{ on: 'placement.bind', skip: 1, effect: { kind: 'error', code: 'ACCESS_DENIED', status: 403 } }],
  })
  await frame.getByRole('button', { name: 'Install' }).click()
  await expect(frame.getByRole('main').getByText('Some places could not be added.')).toBeVisible()
  await expect(frame.getByRole('listitem').filter({ hasText: 'My task list' })).toContainText('Not changed.')
  await expect(frame.getByRole('listitem').filter({ hasText: 'Left menu' })).toContainText('Done')
  expect(portal.isInstalled).toBe(false)
  await expectNoViolations(page)
  await frame.getByRole('button', { name: 'Retry' }).click()
  await expect(
    page.getByRole('navigation', { name: 'Left menu' }).getByRole('button', { name: 'Defer tasks' }),
  ).toBeVisible()
  expect(portal.bindings).toHaveLength(5)
})

test('an answer that is lost: it looks what stands, and binds nothing twice', async ({ open, fails }) => {
  fails('net::ERR_EMPTY_RESPONSE')
  const { portal, frame } = await open({
    ...wizard,
    faults: [{ on: 'batch', skip: 1, after: true, effect: { kind: 'cut', where: 'before' } }],
  })
  await frame.getByRole('button', { name: 'Install' }).click()
  await expect.poll(() => portal.isInstalled).toBe(true)
  expect(portal.bindings).toHaveLength(5)
})

test('the page is reloaded in the middle: the wizard goes on from what stands', async ({ open, page }) => {
  const { portal, frame } = await open({
    ...wizard,
    faults: [
      { on: 'placement.bind', skip: 2, times: 3, effect: { kind: 'error', code: 'ACCESS_DENIED', status: 403 } },
    ],
  })
  await frame.getByRole('button', { name: 'Install' }).click()
  await expect(frame.getByRole('main').getByText('Some places could not be added.')).toBeVisible()
  await page.reload()
  await frame.getByRole('button', { name: 'Install' }).click()
  await expect.poll(() => portal.isInstalled).toBe(true)
  expect(new Set(portal.bindings.map(binding => binding.placement)).size).toBe(5)
  expect(portal.bindings).toHaveLength(5)
})

test('an ordinary user is told to ask an administrator', async ({ open }) => {
  const { frame, portal } = await open({ ...wizard, admin: false })
  await expect(
    frame.getByRole('main').getByText('Ask an administrator of your portal to open this page.'),
  ).toBeVisible()
  expect(portal.requests).toEqual([])
})

test('at the first run without a wizard the settings are open, a failure is taken back', async ({ open }) => {
  const { frame, portal } = await open({ placement: 'DEFAULT', options: [], firstRun: true, bound: ['LEFT_MENU'] })
  await expect(frame.getByRole('checkbox', { name: 'Left menu' })).toBeChecked()
  await frame.getByRole('checkbox', { name: 'Task card' }).click()
  await expect.poll(() => portal.bindings.length).toBe(2)
  await expect(frame.getByRole('checkbox', { name: 'Task card' })).toBeEnabled()
  portal.faults.add({ on: 'placement.unbind', effect: { kind: 'error', code: 'ACCESS_DENIED', status: 403 } })
  await frame.getByRole('checkbox', { name: 'Left menu' }).click()
  await expect(frame.getByRole('main').getByText('Not changed.')).toBeVisible()
  await expect(frame.getByRole('checkbox', { name: 'Left menu' })).toBeChecked()
})

test('an ordinary user sees no settings', async ({ sandbox, page }) => {
  const portal = sandbox.createPortal({ placement: 'DEFAULT', options: [], admin: false })
  await page.goto(portal.address)
  const { frame, list } = opened(page, portal)
  await expect(list).toBeVisible()
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await expect(frame.getByRole('button', { name: 'Settings' })).toBeHidden()
})
