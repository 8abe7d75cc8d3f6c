import type { Frame, Page } from '@playwright/test'

interface Part {
  readonly name: string
  /** CSS pixels in the window. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of a control only its edge is looked at, and what is around that. */
  readonly isEdge: boolean
}

/** What can be seen of the app: each piece of text, and each control that has an edge. */
function partsInSight(frame: Frame, around: { x: number; y: number; bottom: number }): Promise<Part[]> {
  return frame.evaluate(around => {
    const bottom = Math.min(innerHeight, around.bottom - around.y)
    const parts: Part[] = []
    function add(element: Element, { x, y, width, height }: DOMRect, name: string, isEdge = false): void {
      if (width < 2 || height < 6 || y < 0 || y + height > bottom || x < 0 || x + width > innerWidth) return
      // Cut off, covered, also in part, or not shown at all
      const isShown = [y + 1, y + height / 2, y + height - 1].every(at => {
        const top = document.elementFromPoint(x + width / 2, at)
        return top && (element.contains(top) || top.contains(element))
      })
      if (!isShown) return
      for (let around = element.parentElement; around; around = around.parentElement) {
        const box = around.getBoundingClientRect()
        const isOutside = y + height / 2 < box.top || y + height / 2 > box.bottom
        if (getComputedStyle(around).overflowY === 'hidden' && isOutside) return
      }
      parts.push({ name, x: x + around.x, y: y + around.y, width, height, isEdge })
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement!
      const text = node.textContent!.trim()
      if (!/[\p{L}\p{N}]/u.test(text) || element.closest('.sr-only, .invisible, select, [aria-hidden=true]')) continue
      // Of what is cut off by dots it is not known where they stand: all of it is one piece
      const cut = element.closest('.truncate')
      if (cut && cut.scrollWidth > cut.clientWidth) {
        add(cut, cut.getBoundingClientRect(), text.slice(0, 40))
        continue
      }
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) add(element, line, text.slice(0, 40))
    }
    for (const edged of document.querySelectorAll('select, kbd, input'))
      add(edged, edged.getBoundingClientRect(), edged.ariaLabel ?? edged.tagName, true)
    return parts
  }, around)
}

/** What of the window holds these, and what is looked at around an edge: a picture of the rest takes time. */
function boxOf(parts: readonly Part[], window: { width: number; height: number }) {
  const x = Math.max(0, Math.floor(Math.min(...parts.map(part => part.x))) - 2)
  const y = Math.max(0, Math.floor(Math.min(...parts.map(part => part.y))) - 2)
  // Not beyond the window, where the picture ends
  const right = Math.min(window.width, Math.ceil(Math.max(...parts.map(part => part.x + part.width))) + 2)
  const bottom = Math.min(window.height, Math.ceil(Math.max(...parts.map(part => part.y + part.height))) + 2)
  return { x, y, width: right - x, height: bottom - y }
}

/**
 * Texts and edges that differ too little from what is behind them, measured on a picture of the page: of each part the
 * colour that it has most of is behind, and the one that differs most from that is drawn on it.
 */
export async function paleParts(page: Page): Promise<{ readonly pale: string[]; readonly count: number }> {
  const iframe = await page.waitForSelector('iframe[title="Defer"]')
  const frame = (await iframe.contentFrame())!
  // What follows the size of the window has its place by the second frame
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  const box = (await iframe.boundingBox())!
  const window = page.viewportSize()!
  const parts = await partsInSight(frame, { ...box, bottom: window.height })
  const clip = boxOf(parts, window)
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide', clip })
  const contrasts = await page.evaluate(
    async ({ data, parts, clip }) => {
      const bytes = Uint8Array.from(atob(data), sign => sign.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes]))
      const scale = image.width / clip.width
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })!
      context.drawImage(image, 0, 0)
      const linear = (part: number) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4)
      const lightness = (colour: number) =>
        0.2126 * linear(colour & 255) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear((colour >> 16) & 255)
      return parts.map(({ x, y, width, height, isEdge }) => {
        const more = isEdge ? 2 : 0
        const [left, top] = [Math.round((x - clip.x - more) * scale), Math.round((y - clip.y - more) * scale)]
        const [across, down] = [Math.round((width + 2 * more) * scale), Math.round((height + 2 * more) * scale)]
        const pixels = new Uint32Array(context.getImageData(left, top, across, down).data.buffer)
        const counts = new Map<number, number>()
        let last = 0
        let run = 0
        for (let at = 0; at < pixels.length; at++) {
          const column = at % across
          // At the sides: above and below, letters reach to the edge
          if (isEdge && Math.min(column, across - 1 - column) > 4 * scale) continue
          // Most have their neighbour's colour
          if (pixels[at] === last) run++
          else {
            if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run)
            last = pixels[at]!
            run = 1
          }
        }
        counts.set(last, (counts.get(last) ?? 0) + run)
        const [behind] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))
        const others = [...counts].filter(([, count]) => count >= scale ** 2).map(([colour]) => lightness(colour))
        return Math.max(
          ...others.map(other => {
            const [dark, light] = [other, lightness(behind)].sort((a, b) => a - b)
            return (light! + 0.05) / (dark! + 0.05)
          }),
        )
      })
    },
    { data: picture.toString('base64'), parts, clip },
  )
  return {
    pale: parts.flatMap(({ name, isEdge }, index) =>
      contrasts[index]! < (isEdge ? 3 : 4.5) ? [`${name}: ${contrasts[index]!.toFixed(2)}`] : [],
    ),
    count: parts.length,
  }
}
