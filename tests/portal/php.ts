import type { PhpMap } from './list.ts'

/** PHP has one type for maps and lists: it writes one with the keys 0, 1, … as a list, and so an empty one too. */
export function toPhp(map: PhpMap): PhpMap | readonly unknown[] {
  return Object.keys(map).every((key, index) => key === String(index)) ? Object.values(map) : map
}
