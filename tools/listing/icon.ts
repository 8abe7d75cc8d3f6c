/**
 * The icon of a listing, of `public/icon.svg`: square, 512 px, and without transparency, so that its corners are
 * filled.
 */
import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

const size = 512

export async function takeIcon(browser: Browser): Promise<void> {
  const svg = readFileSync('public/icon.svg', 'utf8')
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const colour = /<rect[^>]* fill="([^"]+)"/.exec(svg)![1]
  await page.setContent(
    `<style>body { margin: 0; background: ${colour} } svg { display: block; width: ${size}px }</style>${svg}`,
  )
  await page.screenshot({ path: 'docs/listing/icon.png' })
  await page.close()
}
