/* global document, MessageChannel, MutationObserver, performance, PerformanceObserver, requestAnimationFrame, window */
// What the bench sees from inside, in the app's frame only. A paint is what follows the next animation frame.
if (window.parent !== window) {
  let shift = 0
  const tasks = []
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) if (name === 'self') tasks.push({ start: startTime, duration })
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
      observer.observe(document, { childList: true, subtree: true, characterData: true })
      check()
    })
    return painted()
  }

  // The portal shows the frame when it has loaded
  const loaded = new Promise(resolve => window.addEventListener('load', () => resolve(painted()), { once: true }))
  const hasRows = () => document.querySelectorAll('li button').length >= 10
  const isOfLastVisit = () => [...document.querySelectorAll('[role=tabpanel] span')].some(({ textContent }) => textContent.includes(' as of '))
  /** The sign of what has changed since the visit before (`measure.ts`). */
  const hasNews = () => document.querySelector('li').textContent.includes('✎')
  const seenWhen = async isSo => Math.max(await paintedWhen(isSo), await loaded)

  /** The longest task from one time to another, without what paints the one at which it begins; 0 for none above 50 ms. */
  const longest = (from = 0, to = Infinity) => Math.max(0, ...tasks.filter(({ start }) => start >= from && start < to).map(({ duration }) => duration))

  const saysOf = row => (row.querySelector('a') ?? row).textContent.replace(/\s+/g, ' ').trim().replace(/ ?Defer$/, '')

  /** Defers the task of the first row. */
  async function click() {
    const row = document.querySelector('li')
    const says = saysOf(row)
    const button = [...row.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Defer')
    await painted()
    const start = performance.now()
    button.click()
    const at = await paintedWhen(() => [...document.querySelectorAll('li')].every(row => saysOf(row) !== says))
    return { start, took: at - start }
  }

  window.bench = { rows: seenWhen(hasRows), fresh: seenWhen(() => hasRows() && (!isOfLastVisit() || hasNews())), click, longest, shift: () => shift }
}
