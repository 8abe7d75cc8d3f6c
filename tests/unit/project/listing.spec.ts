import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { returnDatesAtMost } from '../../../src/domain/choices.ts'
import { chunks, shrink } from '../../../tools/listing/shrink.ts'
import { plan, stories } from '../../../tools/listing/stories.ts'

const languages = Object.keys(stories)
/** Bytes. */
const heaviest = 300_000

/** Of a PNG; JPEG is allowed too, and not used. */
function facts(path: string) {
  const png = readFileSync(path)
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  const all = chunks(png)
  const [header] = all
  return {
    width: header!.data.readUInt32BE(0),
    height: header!.data.readUInt32BE(4),
    bytes: png.length,
    // Of a kind with an alpha channel, or with transparent colours
    isTransparent: [4, 6].includes(header!.data[9]!) || all.some(({ type }) => type === 'tRNS'),
  }
}

describe('the icon', () => {
  it('is square, of 250 to 650 px, without transparency', () => {
    const { width, height, bytes, isTransparent } = facts('docs/listing/icon.png')
    expect(width).toBe(height)
    expect(width).toBeGreaterThanOrEqual(250)
    expect(width).toBeLessThanOrEqual(650)
    expect(isTransparent).toBe(false)
    expect(bytes).toBeLessThanOrEqual(heaviest)
  })
})

describe.each(languages)('the pictures in %s', language => {
  const names = readdirSync(`docs/listing/${language}`).sort()

  it('are the same as in English', () => {
    expect(names).toEqual(readdirSync('docs/listing/en').sort())
    expect(names.length).toBeGreaterThanOrEqual(3)
  })

  it.each(names)('%s is at most 1280 × 720 and light', name => {
    const { width, height, bytes, isTransparent } = facts(`docs/listing/${language}/${name}`)
    expect(width).toBeLessThanOrEqual(1280)
    expect(height).toBeLessThanOrEqual(720)
    expect(isTransparent).toBe(false)
    expect(bytes).toBeLessThanOrEqual(heaviest)
  })
})

describe.each(languages)('the texts in %s', language => {
  const text = readFileSync(`docs/listing/${language}.md`, 'utf8')
  const section = Object.fromEntries(
    text
      .split(/^## /m)
      .slice(1)
      .map(part => [/.+/.exec(part)![0], part.replace(/.+/, '').trim()]),
  )
  const words = section.Keywords!.replaceAll('\n', ' ').split(', ')

  it('have what the form asks for', () => {
    expect(Object.keys(section)).toEqual([
      'Name',
      'Short description',
      'Full description',
      'How to install',
      'Keywords',
      'Support and feedback',
      'Price',
    ])
    for (const part of Object.values(section)) expect(part).not.toBe('')
  })

  it('complete the name in one or two sentences', () => {
    expect(section.Name).toBe('Defer')
    expect(section['Short description']).not.toContain('Defer')
    expect(section['Short description']!.match(/[.!?](?=\s|$)/g)!.length).toBeLessThanOrEqual(2)
  })

  it('name the limits of the code', () => {
    const pages = Number(/pagesAtMost = (\d+)/.exec(readFileSync('src/bitrix24/lists.ts', 'utf8'))![1])
    const full = section['Full description']!.replace(/(?<=\d)[.,\s\u00a0](?=\d{3})/g, '')
    expect(full).toContain(String(returnDatesAtMost))
    expect(full).toContain(String(pages * 50))
  })

  it('have keywords, each once, without the brand', () => {
    expect(section.Keywords!.length).toBeLessThanOrEqual(2000)
    expect(new Set(words).size).toBe(words.length)
    expect(section.Keywords).not.toMatch(/b(?:itrix|24)|битрикс/i)
  })

  it('leave a place for who supports it', () => {
    expect([...section['Support and feedback']!.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual([
      'email',
      'hours',
      'response',
    ])
  })

  it('call buttons as the app does', () => {
    const messages = ['ftl', 'late.ftl']
      .map(kind => readFileSync(`src/i18n/messages/${language}.${kind}`, 'utf8'))
      .join('\n')
    for (const name of [
      'view',
      'settings',
      'settings-remove',
      'place-background',
      'install',
      'copy-details',
      'deferred-title',
    ]) {
      expect(text).toContain(new RegExp(`^${name} = (.+)$`, 'm').exec(messages)![1])
    }
  })
})

describe.each(['licence', 'privacy'])('the page %s', name => {
  const html = readFileSync(`docs/legal/${name}.html`, 'utf8')

  it('is of this app, in a language, and needs nothing else', () => {
    expect(html).toMatch(/<html lang="en">[^]*<title>Defer: /)
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/)
  })

  it('leaves a place for the licensor', () => {
    for (const place of ['licensor', 'address', 'email', 'date']) expect(html).toContain(`{${place}}`)
  })
})

describe('what an administrator is told', () => {
  it('names every REST method of the code', () => {
    const page = readFileSync('docs/administrator.md', 'utf8')
    const files = readdirSync('src/bitrix24', { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.ts'),
    )
    const method = /(?<=')(?:profile|(?:tasks?|user|app|placement|im)\.[\w.]*\w)(?=')/g
    const methods = files.flatMap(name => readFileSync(join('src/bitrix24', name), 'utf8').match(method) ?? [])
    expect(methods.length).toBeGreaterThan(10)
    for (const method of methods) expect(page).toContain(`\`${method}\``)
  })
})

describe('the stories of the pictures', () => {
  it.each(languages)('have in %s a title for each task, each once, in letters that every font has', language => {
    const { tasks, people, projects } = stories[language]!
    expect(tasks).toHaveLength(plan.length)
    expect(new Set(tasks).size).toBe(tasks.length)
    const letters = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd} .,:’'«»&-]+$/u
    for (const text of [...tasks, ...people, ...projects]) expect(text).toMatch(letters)
  })
})

describe('a picture that is made lighter', () => {
  it('shows the same', () => {
    const [width, height] = [6, 5]
    const pixels = Buffer.from(Array.from({ length: width * height * 3 }, (_, index) => (index * 11) & 255))
    const small = shrink(picture(width, height, pixels))
    const [, palette, data] = chunks(small)
    const rows = inflateSync(data!.data)
    const indexes = Array.from({ length: width * height }, (_, at) => rows[at + Math.floor(at / width) + 1]!)
    const shown = indexes.flatMap(index => [...palette!.data.subarray(index * 3, index * 3 + 3)])
    expect(Buffer.from(shown)).toEqual(pixels)
  })

  it('is refused if it is not of the kind that a browser takes', () => {
    expect(() => shrink(readFileSync('docs/listing/en/list.png'))).toThrow(TypeError)
  })
})

/** As an encoder writes it that uses each of the five filters. */
function picture(width: number, height: number, pixels: Buffer): Buffer {
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : pixels[y * width * 3 + x]!)
  const rows = Array.from({ length: height }, (_, y) => [
    y % 5,
    ...Array.from({ length: width * 3 }, (_, x) => {
      const [left, up, corner] = [at(x - 3, y), at(x, y - 1), at(x - 3, y - 1)]
      const by = (value: number) => Math.abs(left + up - corner - value)
      const predictor = by(left) <= by(up) && by(left) <= by(corner) ? left : by(up) <= by(corner) ? up : corner
      return (at(x, y) - [0, left, up, Math.floor((left + up) / 2), predictor][y % 5]!) & 255
    }),
  ])
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0])
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
  }
  const data = deflateSync(Buffer.from(rows.flat()))
  const all = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...all])
}
