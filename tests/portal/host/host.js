/* global addEventListener, document, fetch, FormData, location, performance, setTimeout, URL, URLSearchParams, window */
// The portal's page: opens the app in a frame and answers its messages as app.layout of a portal does.
const query = new URLSearchParams(location.search)
const ask = (what, options, more = {}) =>
  fetch(`/sandbox/${what}?${new URLSearchParams({ portal: query.get('portal'), ...more })}`, options).then(response => response.json())

// `setUserOption` is sent five seconds after the first one; a page that closes before keeps what is left in a cookie, which the next page sends
const cookieSize = 4_000
let unsent = []
const sendOptions = options => Promise.all(options.map(option => ask('option', { method: 'POST', body: JSON.stringify(option) })))
function buffer(option) {
  if (unsent.push(option) > 1) return
  setTimeout(() => void sendOptions(unsent.splice(0)), 5_000)
}
const cookie = `unsent${query.get('portal')}`
addEventListener('pagehide', () => {
  const value = encodeURIComponent(JSON.stringify(unsent))
  if (unsent.length > 0 && value.length <= cookieSize) document.cookie = `${cookie}=${value}`
})
const kept = document.cookie.split('; ').find(text => text.startsWith(`${cookie}=`))?.slice(cookie.length + 1)
if (kept) {
  document.cookie = `${cookie}=; max-age=0`
  await sendOptions(JSON.parse(decodeURIComponent(kept)))
}

const first = await ask('init')
const { settings } = first

// What stands in the frame: another session each time, rendered into the page as the portal does it, so that the frame is answered at once
let frame, appOrigin, appSid, placement, session, isInSlider, opened = 0
const cardTitle = document.getElementById('pagetitle').textContent

/** @param asked a bound place `{ placement, handler, subject }`; empty for what the settings say @param known the server's answer, if it is there already */
async function openApp(asked, known) {
  const turn = ++opened
  const answer = known ?? await ask('init', undefined, asked)
  const { appUrl, init, isShown } = answer
  // Something else was chosen meanwhile
  if (turn !== opened) return
  session = init
  isInSlider = answer.isInSlider
  placement = init.PLACEMENT
  frame?.remove()
  document.querySelector('.app.slider')?.remove()
  document.getElementById('place').replaceChildren()
  document.getElementById('pagetitle').textContent = cardTitle
  if (!isShown) {
    frame = undefined
    document.getElementById('place').append(Object.assign(document.createElement('p'), {
      className: 'unfinished', role: 'status',
      textContent: 'The application is not fully installed yet. Please contact your Bitrix24 administrator to complete the installation.',
    }))
    return
  }
  appOrigin = new URL(appUrl).origin
  appSid = `sid${query.get('portal')}x${turn}`
  show(init, appUrl)
}

// Opens the app's page in a frame as the portal does: by a form, or an archive's by its address. `loaded` is called at the frame's load event
function send(frame, parent, init, appUrl, sid, loaded) {
  let isSent = settings.open === 'get'
  // The first one is that of the empty page, before the form is sent
  frame.addEventListener('load', () => isSent && loaded())
  frame.name = `${location.host}|0|${sid}`
  const address = new URL(appUrl)
  for (const [name, value] of Object.entries({ DOMAIN: location.host, PROTOCOL: '0', LANG: settings.lang, APP_SID: sid })) {
    address.searchParams.set(name, value)
  }
  if (settings.open === 'get') {
    frame.src = address.href
    parent.append(frame)
    return
  }
  parent.append(frame)
  const form = document.createElement('form')
  Object.assign(form, { method: 'POST', action: address.href, target: frame.name, hidden: true })
  const fields = {
    AUTH_ID: init.AUTH_ID, REFRESH_ID: init.REFRESH_ID, AUTH_EXPIRES: init.AUTH_EXPIRES, member_id: init.MEMBER_ID, status: 'L',
    PLACEMENT: init.PLACEMENT, PLACEMENT_OPTIONS: JSON.stringify(init.PLACEMENT_OPTIONS ?? []),
  }
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  }
  document.body.append(form)
  isSent = true
  form.submit()
  form.remove()
}

function show(init, appUrl) {
  frame = document.createElement('iframe')
  frame.title = 'Defer'
  // The portal shows its own "loading" over the frame until the frame's load event
  frame.style.opacity = '0'
  let parent = document.getElementById('place')
  if (isInSlider) {
    parent = document.createElement('div')
    parent.className = 'app slider'
    const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Close the app' })
    close.addEventListener('click', () => close.parentElement.remove())
    parent.append(close)
    document.body.append(parent)
  }
  if (isInSlider) frame.style.height = '100%'
  // The whole work area, and at least 600 px of it
  else if (placement === 'DEFAULT' || placement === 'LEFT_MENU') frame.style.height = 'max(600px, 70vh)'
  send(frame, parent, init, appUrl, appSid, () => frame.style.opacity = '')
}

// A hidden frame of the app on every page, put in when the page's own document is ready, and measured until its load event
let background
async function openBackground({ placement, handler }) {
  const { init } = await ask('init', undefined, { placement, handler })
  const frame = Object.assign(document.createElement('iframe'), { title: 'Background', hidden: true })
  background = { frame, sid: `background${query.get('portal')}`, session: init, origin: new URL(handler).origin }
  const begun = performance.now()
  send(frame, document.body, init, handler, background.sid, () => void ask('background', { method: 'POST', body: String(performance.now() - begun) }))
}

const openable = /^\/(crm\/(deal|lead|contact|company|type)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//

// What answers `undefined` is not answered
const commands = {
  getInitData() {
    const answer = { ...session }
    // True in the first answer of a page alone
    session.FIRST_RUN = false
    return answer
  },
  async refreshAuth() {
    const tokens = await ask('refresh')
    Object.assign(session, tokens)
    if (tokens) return tokens
    document.getElementById('who').textContent = 'The session could not be renewed'
    return undefined
  },
  resizeWindow({ width, height }) {
    if (isInSlider) return undefined
    if (typeof width === 'number') frame.style.width = `${width}px`
    frame.style.height = `${parseInt(height, 10)}px`
    return {}
  },
  setTitle({ title }) {
    if (placement !== 'DEFAULT') return undefined
    document.getElementById('pagetitle').textContent = title
    return {}
  },
  setScroll: ({ scroll }) => (window.scrollTo(0, scroll), {}),
  setUserOption: option => setOption('USER_OPTIONS', option),
  setAppOption: option => settings.admin ? setOption('APP_OPTIONS', option) : undefined,
  setInstall({ install }) {
    if (install) void ask('opened', { method: 'POST' })
    return {}
  },
  // Only while the app is being installed (docs sdk/bx24-js-sdk/system-functions/bx24-install-finish.md)
  async setInstallFinish() {
    if (await ask('install-finish', { method: 'POST' })) location.reload()
  },
  reloadWindow: () => void location.reload(),
  openApplication: async () => (await openCard('The application'), {}),
  closeApplication: () => void frame.remove(),
  openPath({ path }) {
    if (settings.openPath === 'silent') return undefined
    if (settings.openPath === 'unsupported') return { result: 'error', errorCode: 'METHOD_NOT_SUPPORTED_ON_DEVICE' }
    return openable.test(path) ? openCard(path) : { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' }
  },
  getInterface: () => ({ command: Object.keys(commands), event: [] }),
  placementBindEvent: () => ({}),
}

function setOption(kind, { name, value }) {
  session[kind] = { ...session[kind], [name]: value }
  const option = { name, value, isForApp: kind === 'APP_OPTIONS' }
  if (option.isForApp) void sendOptions([option])
  else buffer(option)
  return {}
}

function openCard(path) {
  return new Promise((resolve) => {
    const card = document.createElement('div')
    card.className = 'slider'
    card.setAttribute('role', 'dialog')
    card.setAttribute('aria-label', path)
    const close = Object.assign(document.createElement('button'), { textContent: 'Close slider' })
    close.addEventListener('click', () => {
      card.remove()
      resolve({ result: 'close' })
    })
    card.append(close, Object.assign(document.createElement('p'), { textContent: path }))
    document.body.append(card)
    close.focus()
  })
}

// The portal's protocol: `method:json:callbackId:APP_SID`, without json when there are no parameters
function parse(data, expected) {
  if (typeof data !== 'string') return undefined
  const [method, ...rest] = data.split(':')
  const sid = rest.pop()
  const callback = rest.pop()
  if (sid !== expected || !callback) return undefined
  try {
    return { method, callback, parameters: rest.length > 0 ? JSON.parse(rest.join(':')) : {} }
  } catch {
    return undefined
  }
}

/** What the background may ask for as well. */
const backgroundCommands = {
  getInitData: () => ({ ...background.session, FIRST_RUN: false }),
  async refreshAuth() {
    const tokens = await ask('refresh')
    Object.assign(background.session, tokens)
    return tokens ?? undefined
  },
  setUserOption(option) {
    background.session.USER_OPTIONS = { ...background.session.USER_OPTIONS, [option.name]: option.value }
    buffer({ ...option, isForApp: false })
    return {}
  },
  openApplication: commands.openApplication,
  openPath: commands.openPath,
}

addEventListener('message', async (event) => {
  if (settings.silent) return
  const isBackground = background !== undefined && event.source === background.frame.contentWindow
  const origin = isBackground ? background.origin : appOrigin
  if ((!isBackground && (!frame || event.source !== frame.contentWindow)) || event.origin !== origin) return
  const known = isBackground ? backgroundCommands : commands
  const message = parse(event.data, isBackground ? background.sid : appSid)
  if (!message || !Object.hasOwn(known, message.method)) return
  const answer = await known[message.method](message.parameters)
  if (answer !== undefined) event.source.postMessage(`${message.callback}:${JSON.stringify(answer)}`, origin)
})

// The places where the app is bound, each opening it there
const page = await ask('page')

function button(title, open) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: title })
  button.addEventListener('click', () => {
    for (const other of document.querySelectorAll('button[aria-current]')) other.removeAttribute('aria-current')
    document.getElementById('opened').hidden = true
    if (button.closest('.tabs, .menu')) button.setAttribute('aria-current', 'true')
    void openApp(open)
  })
  return button
}

const buttonsFor = (isPlace, subject) => page.entries
  .filter(({ placement }) => isPlace(placement))
  .map(({ title, placement, handler }) => button(title, { placement, handler, ...(subject && { subject }) }))

function fill(id, buttons) {
  const parent = document.getElementById(id)
  parent.hidden = buttons.length === 0
  parent.append(...buttons)
}

function row({ id, title }, hasMenu) {
  const item = document.createElement('li')
  const name = Object.assign(document.createElement('span'), { textContent: title })
  if (!hasMenu) {
    name.style.gridColumn = '1 / -1'
    item.append(name)
    return item
  }
  const menu = Object.assign(document.createElement('nav'), { className: 'popup', hidden: true, ariaLabel: `Task menu of ${title}` })
  menu.append(...buttonsFor(place => place === 'TASK_LIST_CONTEXT_MENU', id))
  const more = Object.assign(document.createElement('button'), { type: 'button', className: 'more', textContent: '⋯', ariaLabel: `Task menu of ${title}`, ariaExpanded: 'false' })
  const toggle = (isOpen) => {
    menu.hidden = !isOpen
    more.ariaExpanded = String(isOpen)
  }
  more.addEventListener('click', () => toggle(menu.hidden))
  menu.addEventListener('click', () => toggle(false))
  item.append(more, name, menu)
  return item
}

function fillList(id, tasks, buttons, hasMenu) {
  const section = document.getElementById(id)
  section.hidden = buttons.length === 0 && !hasMenu
  if (section.hidden) return
  section.querySelector('header').append(...buttons)
  section.querySelector('ul').append(...tasks.map(task => row(task, hasMenu)))
  document.getElementById('tasks').hidden = false
}

// A new card has a block of rows instead of tabs
const isInCard = place => place.startsWith('TASK_VIEW_')
const cardButtons = buttonsFor(isInCard, page.cardTask)
fill('card-applications', cardButtons)
if (settings.cards === 'new') {
  document.getElementById('card-applications').classList.add('rows')
  for (const [index, { description }] of page.entries.filter(({ placement }) => isInCard(placement)).entries()) {
    const words = Object.assign(document.createElement('small'), { textContent: description, id: `description-${index}` })
    cardButtons[index].setAttribute('aria-describedby', words.id)
    cardButtons[index].after(words)
  }
}
fill('left-menu', [button('Defer', { placement: 'DEFAULT' }), ...buttonsFor(place => place === 'LEFT_MENU')])
fillList('my-list', page.tasks, buttonsFor(place => place === 'TASK_USER_LIST_TOOLBAR', page.user), page.entries.some(({ placement }) => placement === 'TASK_LIST_CONTEXT_MENU'))
document.querySelector('#project-list h2').textContent = page.project.name
fillList('project-list', page.projectTasks, buttonsFor(place => place === 'TASK_GROUP_LIST_TOOLBAR', page.project.id), false)

if (settings.window !== null) {
  document.body.classList.add('windowed')
  document.querySelector('main').style.height = `${settings.window}px`
}

for (const entry of page.entries.filter(({ placement }) => placement === 'PAGE_BACKGROUND_WORKER')) void openBackground(entry)

// The portal's clock
const time = new Date(first.now)
document.getElementById('clock').textContent = time.toLocaleString('en', { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })
const morning = (days) => {
  const date = new Date(time)
  date.setDate(date.getDate() + days)
  return date.setHours(9, 0, 0, 0)
}
const steps = { 'an-hour': time.getTime() + 3_600_000, 'next-day': morning(1), 'monday': morning((8 - time.getDay()) % 7 || 7) }
for (const [id, to] of Object.entries(steps)) {
  document.getElementById(id).addEventListener('click', async () => {
    await ask('clock', { method: 'POST', body: String(to - time.getTime()) })
    location.reload()
  })
}

// The panel
document.getElementById('who').textContent = `User ${settings.user} · ${settings.lang}`
const form = document.getElementById('settings')
for (const control of form.elements) {
  if (!control.name) continue
  const value = query.get(control.name) ?? (control.name in settings ? settings[control.name] : '')
  if (control.type === 'checkbox') control.checked = value === '1' || value === true
  else if (value !== null && String(value) !== '') control.value = String(value)
}
form.addEventListener('submit', (event) => {
  event.preventDefault()
  const chosen = [...new FormData(form)].filter(([, value]) => value !== '')
  // The one box that is ticked unless something else is said
  if (!form.elements.admin.checked) chosen.push(['admin', '0'])
  location.href = `/?${new URLSearchParams(chosen)}`
})

async function showRequests() {
  const requests = await ask('requests').catch(() => [])
  document.getElementById('requests').replaceChildren(...requests.map(({ method, commands, status }) =>
    Object.assign(document.createElement('li'), { textContent: `${method} ${status || 'no answer'} ${commands.join(' · ')}` })))
}

// A message with `[URL=…]…[/URL]` in it, as the bell shows it
function messageParts(text) {
  return text.split(/(\[URL=[^\]]*\].*?\[\/URL\])/i).map((part) => {
    const [, href, title] = /^\[URL=([^\]]*)\](.*)\[\/URL\]$/i.exec(part) ?? []
    return href === undefined ? part : Object.assign(document.createElement('a'), { href, textContent: title })
  })
}

async function showNotices() {
  const notices = await ask('notices').catch(() => [])
  document.getElementById('notice-count').textContent = notices.length
  document.getElementById('notices').replaceChildren(...notices.map(({ app, message }) => {
    const item = document.createElement('li')
    item.append(Object.assign(document.createElement('strong'), { textContent: `${app} ` }), ...messageParts(message))
    return item
  }))
}

// Asked for anew only when the last answer is there: a test puts the clock forward by minutes
async function follow() {
  await Promise.all([showRequests(), showNotices()])
  setTimeout(follow, 1500)
}
setTimeout(follow, 1500)
void openApp({}, first)
