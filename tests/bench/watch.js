/* global document, MessageChannel, MutationObserver, performance, PerformanceObserver, requestAnimationFrame, setTimeout, window */
// What the bench sees from inside, in the app's frame only. A paint is what follows the next animation frame.
if (window.parent !== window) {
  let shift = 0
  let longest = 0
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'self') longest = Math.max(longest, duration)
  }).observe({ type: 'longtask', buffered: true })

  const painted = () => new Promise(resolve => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    port2.postMessage(null)
  }))

  async function paintedWhen(isSo) {
    await new Promise((resolve) => {
      const check = () => {
        if (!isSo()) return
        observer.disconnect()
        resolve()
      }
      const observer = new MutationObserver(check)
      observer.observe(document, { childList: true, subtree: true })
      check()
    })
    return painted()
  }

  async function open() {
    const at = await paintedWhen(() => document.querySelectorAll('li button').length >= 10)
    const rows = document.querySelectorAll('li').length
    // What moves when the list is there counts
    await new Promise(resolve => setTimeout(resolve, 500))
    const seen = { at, rows, shift, longest }
    longest = 0
    return seen
  }

  const saysOf = row => row.textContent.replace(/\s+/g, ' ').trim().replace(/ ?Defer$/, '')

  /** Defers the task of the first row. */
  async function click() {
    const row = document.querySelector('li')
    const says = saysOf(row)
    const button = [...row.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Defer'))
    await painted()
    longest = 0
    const start = performance.now()
    button.click()
    return await paintedWhen(() => [...document.querySelectorAll('li')].every(row => saysOf(row) !== says)) - start
  }

  window.bench = { shown: open(), click, longest: () => longest }
}
