import { expect, rowsOf, test } from './fixtures.ts'

/** Files that do not come, as when the host's files were replaced under an open frame. */
const lost = 'net::ERR_FAILED'

test('the code for long lists: every row is there all the same, by and by', async ({ open, page, fails }) => {
  fails(lost)
  let asked = 0
  await page.route('**/assets/longRows-*.js', route => {
    asked++
    return route.abort()
  })
  const { list } = await open({ tasks: 200 })
  await expect(list.getByRole('listitem')).toHaveCount(200)
  expect(asked).toBe(3)
})

test('End while the code for long lists is on its way: the focus goes to the last row when it is there, if nobody has moved it since', async ({
  open,
  page,
}) => {
  for (const isMoved of [false, true]) {
    let release = () => {}
    const isReleased = new Promise<void>(resolve => (release = resolve))
    await page.route('**/assets/longRows-*.js', async route => {
      await isReleased
      await route.continue()
    })
    const { frame } = await open({ tasks: 150 })
    await expect(frame.getByRole('listitem')).toHaveCount(102)
    const boxes = frame.getByRole('checkbox', { name: /^Select (?!all)/ })
    await boxes.first().focus()
    await page.keyboard.press('End')
    const tab = frame.getByRole('tab', { name: 'In progress 150' })
    if (isMoved) await tab.focus()
    release()
    // Only in a long list has a row a place, and only the last one of a group is as far as its list is long
    const last = frame.locator('#rows li').last()
    await expect
      .poll(() => last.evaluate(row => row.ariaPosInSet !== null && row.ariaPosInSet === row.ariaSetSize))
      .toBe(true)
    await expect(isMoved ? tab : last.locator('input')).toBeFocused()
    await page.unrouteAll()
  }
})

test('help for the keys: asked for again, then said in its place, and the list goes on working', async ({
  open,
  page,
  fails,
}) => {
  fails(lost)
  await page.route('**/assets/KeyHelp-*.js', route => route.abort())
  const { frame, list, deferButton } = await open()
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await frame.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(frame.getByRole('alert')).toContainText('Part of the app could not be loaded.')
  await deferButton('Plan the team outing 🎉').click()
  await expect(list.getByRole('listitem')).toHaveCount(10)
  await expect(frame.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.unroute('**/assets/KeyHelp-*.js')
  await frame.locator('.text-alert').getByRole('button', { name: 'Reload' }).click()
  await expect(frame.getByRole('alert')).toHaveCount(0)
  await expect(list.getByRole('listitem')).toHaveCount(10)
})

test('the menu of days to come back: asked for again, then said in its row, where Defer goes on working', async ({
  open,
  page,
  fails,
}) => {
  fails(lost)
  let asked = 0
  await page.route('**/assets/UntilMenu-*.js', route => {
    asked++
    return route.abort()
  })
  const { row, frame, deferButton } = await open()
  await frame.getByRole('button', { name: 'Until… Plan the team outing 🎉' }).click()
  await expect(row('Plan the team outing 🎉').locator('.text-alert')).toContainText(
    'Part of the app could not be loaded.',
  )
  expect(asked).toBe(3)
  await deferButton('Plan the team outing 🎉').click()
  await expect(row('Plan the team outing 🎉')).toBeHidden()
})

test('no late file comes at all: the list, Defer, Undo and Retry work, and what is missing is said', async ({
  open,
  page,
  fails,
}) => {
  fails(lost, 502)
  const late =
    /assets\/(ViewPanel|KeyHelp|WelcomeLine|CopyDetails|PlaceSettings|MovedPlaces|longRows|UntilMenu|untilTimes|HoursSwitch|ReturnedLine|places|usePlaces|en\.late)-.*\.js$/
  await page.route(late, route => route.abort())
  const { portal, frame, list, deferButton } = await open({ placement: 'DEFAULT', admin: true, tasks: 120 })
  await expect(list.getByRole('listitem')).toHaveCount(120)
  await deferButton('Plan the team outing 🎉').click()
  await frame.getByRole('button', { name: 'Undo' }).click()
  await expect(deferButton('Plan the team outing 🎉')).toBeVisible()
  await frame.getByRole('button', { name: 'View', exact: true }).click()
  await expect(
    frame.getByRole('alert').filter({ hasText: 'Part of the app could not be loaded.' }).first(),
  ).toBeVisible()
  // The page is loaded anew: both its own question and the app's fail
  portal.faults.add({ on: 'batch', times: 2, effect: { kind: 'status', status: 502 } })
  await frame.getByRole('button', { name: 'Reload' }).last().click()
  await frame.getByRole('button', { name: 'Retry' }).click()
  await expect(frame.getByRole('main').getByText('The list could not be refreshed.')).toBeHidden()
  await expect(list.getByRole('listitem')).toHaveCount(120)
})

test('the first script: the page itself says so after a while, with a way out', async ({ page, sandbox, fails }) => {
  fails(lost)
  await page.route('**/assets/index-*.js', route => route.abort())
  await page.goto(sandbox.createPortal().address)
  const frame = page.frameLocator('iframe[title="Defer"]')
  const said = frame.getByText('The app has not been loaded yet.')
  await expect(said).toBeAttached()
  await expect(said).toBeHidden()
  // What nobody sees takes no room: the skeleton stands where the screen will
  expect(await frame.locator('#app > .skeleton').evaluate(skeleton => skeleton.getBoundingClientRect().top)).toBe(0)
  // A style sheet's clock, which no test's clock puts forward
  await said.evaluate(element => element.getAnimations().forEach(animation => animation.finish()))
  await expect(said).toBeVisible()
  await page.unroute('**/assets/index-*.js')
  await frame.getByRole('link', { name: 'Try again' }).click()
  await expect(rowsOf(frame, 'In progress')).toBeVisible()
})
