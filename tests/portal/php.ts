import type { PhpMap } from './list.ts'

/** PHP has one type for maps and lists: it writes one with the keys 0, 1, … as a list, and so an empty one too. */
export function toPhp(map: PhpMap): PhpMap | readonly unknown[] {
  return Object.keys(map).every((key, index) => key === String(index)) ? Object.values(map) : map
}

/**
 * PHP's `(int)`: a list or map that is not empty is 1, a text counts as far as its leading digits go, anything else
 * is 0.
 */
export function toInt(value: unknown): number {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0 ? 1 : 0
  if (typeof value === 'boolean') return Number(value)
  if (typeof value !== 'string' && typeof value !== 'number') return 0
  return Math.trunc(Number(/^\s*[+-]?\d+/.exec(String(value))?.[0] ?? 0))
}

/** PHP's `(bool)`: of texts only the empty one and "0" are false, so "false" is true. */
export function toBool(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== '0' && Boolean(value)
}

/** What a form or a query makes of a value: a text, or a map of texts. */
export function toTexts(value: unknown): unknown {
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toTexts(inner)]))
  if (typeof value === 'boolean') return value ? '1' : ''
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
