// What jsdom lacks. It has no layout, so nothing ever changes its size and no colour scheme is preferred; nor other pages that could have the focus.
window.matchMedia = query => Object.assign(new EventTarget(), {
  matches: false, media: query, onchange: null, addListener() {}, removeListener() {},
})
document.hasFocus = () => true
