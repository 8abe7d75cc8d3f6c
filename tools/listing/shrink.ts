/**
 * Makes a picture of the screen a PNG of 256 colours, which is less than half as heavy: a screen has few, and
 * nobody misses a few shades at the edges of letters.
 */
import { deflateSync, inflateSync, crc32 } from 'node:zlib'

const signature = 8
const colours = 256
/** Colours that are no further apart than this look the same (see `distance`). */
const alike = 40

/**
 * @param png as Chromium writes it: eight bits a channel, no alpha, not interlaced. Throws a `TypeError` for any
 * other.
 */
export function shrink(png: Buffer): Buffer {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  if (png.readUInt32BE(24) !== 0x08020000) throw new TypeError('This is not a PNG of three channels of eight bits')
  const parts = chunks(png)
    .filter(({ type }) => type === 'IDAT')
    .map(({ data }) => data)
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * 3, height)

  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const palette = choose([...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour))
  const indexes = new Map([...counts.keys()].map(colour => [colour, nearest(colour, palette)]))

  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < width * height; at++)
    rows[at + Math.floor(at / width) + 1] = indexes.get(pixels.readUIntBE(at * 3, 3))!
  const header = Buffer.from(png.subarray(16, 29))
  header[9] = 3
  const table = Buffer.alloc(palette.length * 3)
  for (const [index, colour] of palette.entries()) table.writeUIntBE(colour, index * 3, 3)
  const data = deflateSync(rows, { level: 9 })
  const all = [chunk('IHDR', header), chunk('PLTE', table), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([png.subarray(0, signature), ...all])
}

/**
 * Of colours, the most frequent first: those that can be told apart, so that a small green tick is not lost to one
 * more grey.
 */
function choose(all: readonly number[]): number[] {
  const palette: number[] = []
  for (const colour of all) {
    if (palette.length < colours && palette.every(other => distance(colour, other) > alike)) palette.push(colour)
  }
  return palette
}

const nearest = (colour: number, palette: readonly number[]) =>
  palette.reduce((best, other, index) => (distance(colour, other) < distance(colour, palette[best]!) ? index : best), 0)

/** Squared, of red, green and blue. */
function distance(one: number, other: number): number {
  const by = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255)
  return by(16) ** 2 + by(8) ** 2 + by(0) ** 2
}

/** Takes back what each line's filter has done (PNG specification, 9). */
function unfilter(raw: Buffer, width: number, height: number): Buffer {
  const out = Buffer.alloc(width * height)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (width + 1)]!
    for (let x = 0; x < width; x++) {
      const left = x < 3 ? 0 : out[y * width + x - 3]!
      const up = y === 0 ? 0 : out[(y - 1) * width + x]!
      const corner = x < 3 || y === 0 ? 0 : out[(y - 1) * width + x - 3]!
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
      out[y * width + x] = (raw[y * (width + 1) + 1 + x]! + guess) & 255
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [number, number, number]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

export interface Chunk {
  readonly type: string
  readonly data: Buffer
}

export function chunks(png: Buffer): Chunk[] {
  const found: Chunk[] = []
  for (let at = signature; at < png.length;) {
    const length = png.readUInt32BE(at)
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return found
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
