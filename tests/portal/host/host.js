/* global addEventListener, document, fetch, FormData, location, setInterval, URL, URLSearchParams, window */
// The portal's page: opens the app in a frame and answers its messages as app.layout of a portal does.
const query = new URLSearchParams(location.search)
const ask = (what, options) => fetch(`/sandbox/${what}?portal=${query.get('portal')}`, options).then(response => response.json())
const { appUrl, settings, init } = await ask('init')
let frame

const appOrigin = new URL(appUrl).origin
const appSid = `sid${query.get('portal')}`

function openApp() {
  frame = document.createElement('iframe')
  frame.title = 'Defer'
  frame.name = `${location.host}|0|${appSid}`
  const address = new URL(appUrl)
  for (const [name, value] of Object.entries({ DOMAIN: location.host, PROTOCOL: '0', LANG: settings.lang, APP_SID: appSid })) {
    address.searchParams.set(name, value)
  }
  let place = document.getElementById('place')
  if (settings.slider) {
    place = document.createElement('div')
    place.className = 'app slider'
    document.body.append(place)
  }
  if (settings.slider || settings.placement === 'DEFAULT' || settings.placement === 'LEFT_MENU') frame.style.height = settings.slider ? '100%' : '70vh'
  if (settings.open === 'get') {
    frame.src = address.href
    place.append(frame)
    return
  }
  place.append(frame)
  const form = document.createElement('form')
  Object.assign(form, { method: 'POST', action: address.href, target: frame.name, hidden: true })
  const fields = {
    AUTH_ID: init.AUTH_ID, REFRESH_ID: init.REFRESH_ID, AUTH_EXPIRES: init.AUTH_EXPIRES, member_id: init.MEMBER_ID, status: 'L',
    PLACEMENT: settings.placement, PLACEMENT_OPTIONS: JSON.stringify(init.PLACEMENT_OPTIONS ?? []),
  }
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  }
  document.body.append(form)
  form.submit()
  form.remove()
}

const openable = /^\/(crm\/(deal|lead|contact|company|type)|marketplace|company\/personal\/user\/\d+|workgroups\/group\/\d+)\//

// What answers `undefined` is not answered
const commands = {
  getInitData: async () => ({ ...(await ask('init')).init }),
  async refreshAuth() {
    const tokens = await ask('refresh')
    if (tokens) return tokens
    document.getElementById('who').textContent = 'The session could not be renewed'
    return undefined
  },
  resizeWindow({ width, height }) {
    if (settings.slider) return undefined
    if (typeof width === 'number') frame.style.width = `${width}px`
    frame.style.height = `${parseInt(height, 10)}px`
    return {}
  },
  setTitle({ title }) {
    if (settings.placement !== 'DEFAULT') return undefined
    document.getElementById('pagetitle').textContent = title
    return {}
  },
  setScroll: ({ scroll }) => (window.scrollTo(0, scroll), {}),
  setUserOption: ({ name, value }) => ask('option', { method: 'POST', body: JSON.stringify({ name, value }) }),
  setAppOption: ({ name, value }) => settings.admin ? ask('option', { method: 'POST', body: JSON.stringify({ name, value, isForApp: true }) }) : undefined,
  setInstall: () => ({}),
  // Only while the app is being installed (docs sdk/bx24-js-sdk/system-functions/bx24-install-finish.md)
  setInstallFinish: () => void (settings.install && location.reload()),
  reloadWindow: () => void location.reload(),
  openApplication: async () => (await openCard('The application'), {}),
  closeApplication: () => void frame.remove(),
  openPath: ({ path }) => openable.test(path)
    ? openCard(path)
    : { result: 'error', errorCode: 'PATH_NOT_AVAILABLE' },
  getInterface: () => ({ command: Object.keys(commands), event: [] }),
  placementBindEvent: () => ({}),
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
function parse(data) {
  if (typeof data !== 'string') return undefined
  const [method, ...rest] = data.split(':')
  const sid = rest.pop()
  const callback = rest.pop()
  if (sid !== appSid || !callback) return undefined
  try {
    return { method, callback, parameters: rest.length > 0 ? JSON.parse(rest.join(':')) : {} }
  } catch {
    return undefined
  }
}

addEventListener('message', async (event) => {
  if (settings.silent || event.origin !== appOrigin || event.source !== frame?.contentWindow) return
  const message = parse(event.data)
  if (!message || !Object.hasOwn(commands, message.method)) return
  const answer = await commands[message.method](message.parameters)
  if (answer !== undefined) event.source.postMessage(`${message.callback}:${JSON.stringify(answer)}`, appOrigin)
})

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
  location.href = `/?${new URLSearchParams(chosen)}`
})

async function showRequests() {
  const requests = await ask('requests').catch(() => [])
  document.getElementById('requests').replaceChildren(...requests.map(({ method, commands, status }) =>
    Object.assign(document.createElement('li'), { textContent: `${method} ${status || 'no answer'} ${commands.join(' · ')}` })))
}
setInterval(() => void showRequests(), 1500)
openApp()
