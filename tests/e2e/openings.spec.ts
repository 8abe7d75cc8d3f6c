import { firstFiles } from '../../tools/first-files.ts'
import { expect, expectNoViolations, opened, taskOf, test } from './fixtures.ts'

test("from a task's card: it stands first, is deferred and resumed", async ({ open, page }) => {
  const { portal, frame, list } = await open({ placement: 'TASK_VIEW_TAB', options: { taskId: '102' } })
  const own = frame.getByRole('list', { name: 'This task' })
  await expect(own.getByRole('link')).toHaveText('Call the supplier about the crates')
  await expect(list.getByRole('listitem')).toHaveCount(10)
  expect(portal.requests).toHaveLength(1)
  await own.getByRole('button', { name: /^Defer/ }).click()
  await expect(own.getByRole('button', { name: 'Resume this task' })).toBeVisible()
  expect(taskOf(portal, 'Call the supplier about the crates').status).toBe(6)
  await expectNoViolations(page)
  await own.getByRole('button', { name: /^Resume/ }).click()
  await expect(own.getByRole('button', { name: /^Defer/ })).toBeVisible()
  expect(taskOf(portal, 'Call the supplier about the crates').status).toBe(3)
  expect(portal.requests).toHaveLength(3)
})

test('before the list there are six scripts at most, one style and one request', async ({ page, sandbox, time }) => {
  const asked: string[] = []
  page.on('request', request => request.frame().parentFrame() && asked.push(new URL(request.url()).pathname))
  const portal = sandbox.createPortal({ placement: 'TASK_USER_LIST_TOOLBAR', now: time.now })
  const answer = portal.hold()
  await page.goto(portal.address)
  const { frame, list } = opened(page, portal)
  await expect.poll(() => portal.requests.length).toBe(1)
  // Whatever is needed for the screen is there before the answer
  await expect(frame.getByRole('tab')).toHaveCount(2)
  expect(portal.requests.map(({ status }) => status)).toEqual([0])
  const files = asked.flatMap(path => /assets\/.*\.(js|css)$/.exec(path)?.[0] ?? [])
  expect(new Set(files)).toEqual(new Set(firstFiles()))
  expect(files.filter(file => file.endsWith('.js')).length).toBeLessThanOrEqual(6)
  answer()
  await expect(list).toBeVisible()
  expect(portal.requests).toHaveLength(1)
})

test('from the context menu of a completed task: its status in words', async ({ open }) => {
  const { frame } = await open({ placement: 'TASK_LIST_CONTEXT_MENU', options: { ID: '123' } })
  await expect(frame.getByRole('list', { name: 'This task' })).toContainText('Completed')
  await expect(frame.getByRole('list', { name: 'This task' }).getByRole('button')).toBeHidden()
})

test("from a task that the user can't see: the list alone", async ({ open }) => {
  const { frame, list } = await open({ placement: 'TASK_VIEW_TAB', options: { taskId: '126' } })
  await expect(list.getByRole('listitem')).toHaveCount(11)
  await expect(frame.getByRole('list', { name: 'This task' })).toBeHidden()
})

test("from a project's list: its tasks, then all", async ({ open }) => {
  const { frame, list } = await open({ placement: 'TASK_GROUP_LIST_TOOLBAR', options: { GROUP_ID: '12' } })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await frame.getByRole('checkbox', { name: 'All projects' }).check()
  await expect(list.getByRole('listitem')).toHaveCount(11)
})

test("from somebody else's list: one's own tasks, and says so", async ({ open }) => {
  const { frame, list } = await open({ options: { USER_ID: '6' } })
  await expect(frame.getByRole('main').getByText("This is someone else's task list.")).toBeVisible()
  await expect(list.getByRole('listitem')).toHaveCount(11)
})

for (const placement of ['DEFAULT', 'LEFT_MENU']) {
  test(`a page of its own fills the height: ${placement}`, async ({ open, page }) => {
    const { frame, list } = await open({ placement, tasks: 2 })
    await expect(list).toBeVisible()
    expect(await frame.locator('main').evaluate(main => main.getBoundingClientRect().height)).toBe(
      await page.locator('iframe').evaluate(iframe => iframe.clientHeight),
    )
    if (placement === 'DEFAULT') await expect(page.locator('#pagetitle')).toHaveText('Defer')
  })
}
