import { expect, expectNoViolations, inProgress, taskOf, test } from './fixtures.ts'

const title = 'Call the supplier about the crates'
const next = 'تحديث شعار الصفحة الرئيسية'

for (const kind of ['pause-first', 'running'] as const) {
  test(`one click, one request, on a portal that wants it ${kind}`, async ({ open }) => {
    const { portal, row, list, deferButton, frame } = await open({ kind })
    await deferButton(title).click()
    await expect(row(title)).toBeHidden()
    expect(taskOf(portal, title).status).toBe(6)
    await expect(frame.getByRole('status')).toContainText(`${title}`)
    await expect(frame.getByRole('status')).toContainText('deferred, no date.')
    await expect(deferButton(next)).toBeFocused()
    expect(portal.requests).toHaveLength(2)

    await deferButton(next).click()
    await expect(row(next)).toBeHidden()
    expect(portal.requests).toHaveLength(3)
    expect(portal.preflights).toBe(0)
    // It has learnt what this kind of portal needs
    expect(portal.requests[2]!.commands).toEqual([
      'tasks.task.list',
      ...(kind === 'running' ? ['task.item.defer'] : ['tasks.task.pause', 'task.item.defer']),
      'tasks.task.list',
      'tasks.task.list',
      'user.option.get',
    ])
    await expect(list.getByRole('listitem')).toHaveCount(inProgress(portal).length)
  })
}

test('the row is busy until the answer, and several can be', async ({ open, page }) => {
  const { portal, row, deferButton, frame } = await open()
  await expect(row(title)).toBeVisible()
  const answers = [portal.hold(), portal.hold()]
  await deferButton(title).click()
  await deferButton(next).click()
  await expect(frame.getByRole('button', { name: `Deferring ${title}` })).toBeVisible()
  await expect(frame.getByRole('button', { name: `Deferring ${next}` })).toBeVisible()
  await expectNoViolations(page)
  for (const answer of answers) answer()
  await expect(row(title)).toBeHidden()
  await expect(row(next)).toBeHidden()
  expect([title, next].map(title => taskOf(portal, title).status)).toEqual([6, 6])
})

test('the whole list by keyboard alone', async ({ open, page }) => {
  const { portal, list, deferButton, frame } = await open()
  const focused = frame.locator('button:focus')
  await deferButton('Prepare the quarterly report').focus()
  for (let left = inProgress(portal).length - 1; left > 0; left--) {
    await page.keyboard.press('Enter')
    await expect(list.getByRole('listitem')).toHaveCount(left)
    await expect(focused).toHaveAccessibleName(/^Defer /)
    // The one that nobody may move: on to the next row's button
    if ((await focused.getAttribute('aria-label')) === 'Defer Sign the safety instructions')
      await page.keyboard.press('ArrowDown')
  }
  await expect(frame.getByRole('link', { name: 'Sign the safety instructions' })).toBeVisible()
  expect(inProgress(portal)).toEqual(['Sign the safety instructions'])
})

test('not allowed: the row stays and says so', async ({ open, page }) => {
  const { portal, row, deferButton } = await open()
  await deferButton('Sign the safety instructions').click()
  await expect(row('Sign the safety instructions').locator('p.text-alert')).toHaveText(
    "You don't have permission to defer this task. It is still in progress.",
  )
  expect(taskOf(portal, 'Sign the safety instructions').status).toBe(3)
  await expectNoViolations(page)
})

test('paused, and neither deferred nor started again: the row says that it is paused, and a second try works', async ({
  open,
}) => {
  const refused = { kind: 'error', code: 'ERROR_CORE', status: 400 } as const
  const { portal, row, deferButton, frame } = await open({
    faults: [
      { on: 'task.item.defer', times: 2, effect: refused },
      { on: 'tasks.task.start', effect: refused },
    ],
  })
  await deferButton(title).click()
  await expect(row(title).locator('p.text-alert')).toContainText('The task was paused')
  expect(taskOf(portal, title).status).toBe(2)
  await frame.getByRole('button', { name: 'Reload' }).click()
  await expect(row(title).locator('p.text-alert')).toContainText('The task was paused')
  await deferButton(title).click()
  await expect(row(title)).toBeHidden()
  expect(taskOf(portal, title).status).toBe(6)
})

test('more than a page: one request, and the whole list is fresh', async ({ open }) => {
  const { portal, list, row, deferButton } = await open({ tasks: 100 })
  await expect(list.getByRole('listitem')).toHaveCount(100)
  const before = portal.requests.length
  await deferButton('Check delivery 60').click()
  await expect(row('Check delivery 60')).toBeHidden()
  await expect(list.getByRole('listitem')).toHaveCount(99)
  expect(portal.requests).toHaveLength(before + 1)
})

test('a list that was asked for before the click does not bring the row back', async ({ open, page }) => {
  const { portal, row, deferButton, frame } = await open()
  await expect(row(title)).toBeVisible()
  const answer = portal.hold()
  const late = page.waitForResponse(response => response.url().includes('/rest/batch'))
  await frame.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => portal.requests.length).toBe(2)
  await deferButton(title).click()
  await expect(row(title)).toBeHidden()
  answer()
  await late
  await expect(frame.locator('main')).toHaveAttribute('aria-busy', 'false')
  await expect(row(title)).toBeHidden()
})

for (const after of [false, true]) {
  test(`the connection is cut ${after ? 'after' : 'before'} the portal has moved the task: it looks before it says anything`, async ({
    open,
    fails,
    page,
    time,
  }) => {
    fails('net::ERR_EMPTY_RESPONSE')
    await page.clock.install()
    const { portal, row, deferButton } = await open({
      faults: [{ on: 'batch', skip: 1, after, effect: { kind: 'cut', where: 'before' } }],
    })
    await deferButton(title).click()
    if (after) {
      await expect(row(title)).toBeHidden()
      expect(taskOf(portal, title).status).toBe(6)
    } else {
      // The portal may still be running the request: what it has not done is judged when its own time is over
      await time.passUntil(page, () => row(title).locator('p.text-alert').isVisible(), 5_000)
      await expect(row(title).locator('p.text-alert')).toHaveText(
        'Not deferred. Bitrix24 could not be reached. Check your connection.',
      )
      expect(taskOf(portal, title).status).toBe(3)
      await deferButton(title).click()
      await expect(row(title)).toBeHidden()
      expect(taskOf(portal, title).status).toBe(6)
    }
    // Looked first: the write was not simply sent again
    expect(portal.requests[2]!.commands).toEqual([
      'tasks.task.get',
      'tasks.task.history.list',
      'tasks.task.list',
      'user.option.get',
    ])
  })
}
