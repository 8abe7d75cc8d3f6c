import { expect, openFrom, test } from './fixtures.ts'

/** The sandbox's own page, where only a browser shows that it behaves as a portal's does. */
test("the frame can't be seen before its load event", async ({ open, page }) => {
  let release = () => {}
  const held = new Promise<void>(resolve => (release = resolve))
  await page.route('**/assets/*.js', async route => {
    await held
    await route.continue()
  })
  const { list } = await open()
  const opacity = () => page.locator('iframe[title="Defer"]').evaluate(frame => getComputedStyle(frame).opacity)
  await expect(page.frameLocator('iframe[title="Defer"]').locator('.skeleton')).toHaveCount(1)
  expect(await opacity()).toBe('0')
  release()
  await expect(list).toBeVisible()
  await expect.poll(opacity).toBe('1')
})

test('an option that the frame sets is sent after five seconds, or by the next page', async ({ open, page }) => {
  await page.clock.install()
  const { portal, frame, list } = await open()
  await expect(list).toBeVisible()
  await page.clock.pauseAt(new Date(Date.now() + 60_000))
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  await frame.getByRole('button', { name: 'Ascending' }).click()
  await page.clock.runFor(4_900)
  expect(portal.userOptions).toEqual({})
  await page.clock.runFor(200)
  await expect.poll(() => portal.userOptions).toMatchObject({ theme: 'dark' })
  await page.clock.runFor(5_100)
  await frame.getByRole('combobox', { name: 'Theme' }).selectOption('Light')
  await page.clock.runFor(1_000)
  expect(portal.userOptions).toMatchObject({ theme: 'dark' })
  await page.reload()
  await expect(list).toBeVisible()
  expect(portal.userOptions).toMatchObject({ theme: 'light' })
})

test('a card in a window of 625 pixels scrolls within it', async ({ open, page }) => {
  await page.setViewportSize({ width: 1366, height: 700 })
  const { list } = await open({ placement: 'TASK_VIEW_TAB', options: undefined, window: 625, tasks: 30 })
  await expect(list).toBeVisible()
  await expect
    .poll(() =>
      page
        .locator('main')
        .first()
        .evaluate(main => [main.clientHeight, main.scrollHeight > main.clientHeight]),
    )
    .toEqual([625, true])
})

test("a list's toolbar opens a slider, which takes no height", async ({ open, page }) => {
  await page.setViewportSize({ width: 1366, height: 700 })
  const { list, frame } = await open({ placement: 'TASK_USER_LIST_TOOLBAR' })
  await expect(list).toBeVisible()
  const box = await page.locator('iframe[title="Defer"]').boundingBox()
  expect(box).toEqual({ x: 300, y: 0, width: 1066, height: 700 })
  await expect(frame.getByRole('listitem')).toHaveCount(11)
})

for (const [openPath, said] of [
  ['opens', '{"result":"close"}'],
  ['unsupported', '{"result":"error","errorCode":"METHOD_NOT_SUPPORTED_ON_DEVICE"}'],
  ['silent', null],
] as const) {
  test(`openPath ${openPath}`, async ({ open, page }) => {
    const { frame, list } = await open({ openPath })
    await expect(list).toBeVisible()
    const answer = frame.locator('main').evaluate(
      (_, isAnswered) =>
        new Promise<string | null>(resolve => {
          const sid = window.name.split('|')[2]
          addEventListener('message', ({ data }) => {
            const [, callback, text] = /^(\w+):(.*)$/s.exec(String(data)) ?? []
            if (callback === 'card') resolve(text!)
            // Asked for afterwards: whatever is answered at once is answered before
            if (callback === 'after' && !isAnswered) resolve(null)
          })
          parent.postMessage(`openPath:{"path":"/company/personal/user/1/tasks/task/view/102/"}:card:${sid}`, '*')
          parent.postMessage(`getInterface:after:${sid}`, '*')
        }),
      said !== null,
    )
    if (openPath === 'opens') await page.getByRole('button', { name: 'Close slider' }).click()
    expect(await answer).toBe(said)
  })
}

test('a new card opens the app in a slider, and its row has a description', async ({ open, page }) => {
  await page.setViewportSize({ width: 1366, height: 700 })
  const { portal, list } = await open({ cards: 'new', bound: ['TASK_VIEW_TAB'], placement: 'DEFAULT' })
  await expect(list).toBeVisible()
  portal.bindings[0]!.description = 'Put this task away'
  await page.reload()
  const entry = page
    .getByRole('navigation', { name: 'Task card applications' })
    .getByRole('button', { name: 'Defer tasks' })
  await expect(entry).toHaveAccessibleDescription('Put this task away')
  await openFrom(entry)
  await expect(list).toBeVisible()
  await expect
    .poll(() => page.locator('iframe[title="Defer"]').boundingBox())
    .toEqual({ x: 300, y: 0, width: 1066, height: 700 })
})

test('the bell shows what the app has told its user, with links', async ({ open, page }) => {
  const { portal, list } = await open({ scope: ['task', 'placement', 'im'] })
  await expect(list).toBeVisible()
  portal.notices.push({
    id: 1,
    userId: 1,
    message: 'Back: [URL=/company/personal/user/1/tasks/task/view/102/]Call <b>back</b>[/URL].',
    tag: 'back',
    app: 'Defer',
    at: portal.now(),
  })
  const bell = page.getByRole('list', { name: 'Notices' })
  await expect(bell.getByRole('listitem')).toHaveText('Defer Back: Call <b>back</b>.')
  await expect(bell.getByRole('link', { name: 'Call <b>back</b>' })).toHaveAttribute(
    'href',
    '/company/personal/user/1/tasks/task/view/102/',
  )
})
