// What the last file has left, which was in the same window
document.body.replaceChildren()
for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name)
for (const storage of [localStorage, sessionStorage]) storage.clear()
window.name = ''

// What jsdom lacks. It has no layout, so nothing ever changes its size and no colour scheme is preferred; nor other
// pages that could have the focus.
window.matchMedia = query =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener() {},
    removeListener() {},
  })
document.hasFocus = () => true
document.elementFromPoint = () => null
Element.prototype.scrollIntoView = () => {}
window.IntersectionObserver = class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver

// What Vue warns of is a fault: a component that nobody has imported is shown as nothing
const { warn } = console
console.warn = (...words: unknown[]) => {
  if (String(words[0]).startsWith('[Vue warn]')) throw new Error(words.map(String).join(' '))
  warn(...words)
}
