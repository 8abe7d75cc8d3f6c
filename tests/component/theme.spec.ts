import { beforeEach, expect, it, vi } from 'vitest'
import type { Theme } from '../../src/ui/theme.ts'
import { fakePortal } from '../fakes/portal.ts'

/** The theme of a computer that prefers dark or light, and changes its mind. */
async function onComputer(prefersDark: boolean) {
  const media = Object.assign(window.matchMedia('(prefers-color-scheme: dark)'), { matches: prefersDark })
  vi.spyOn(window, 'matchMedia').mockReturnValue(media)
  const { applyTheme, themeOf } = await import('../../src/ui/theme.ts')
  return {
    applyTheme,
    themeOf,
    isAsked: () => vi.mocked(window.matchMedia).mock.calls,
    prefer(dark: boolean) {
      Object.assign(media, { matches: dark })
      media.dispatchEvent(new Event('change'))
    },
  }
}

const shown = () => ['dark', 'light'].filter(name => document.documentElement.classList.contains(name))

// The preference is looked up once per page
beforeEach(() => void vi.resetModules())

it.each<[Theme, boolean, string]>([
  ['light', false, 'light'],
  ['light', true, 'light'],
  ['dark', false, 'dark'],
  ['dark', true, 'dark'],
  ['system', false, 'light'],
  ['system', true, 'dark'],
])('%s on a computer that prefers dark (%s) is %s', async (theme, prefersDark, look) => {
  const { applyTheme, isAsked } = await onComputer(prefersDark)
  applyTheme(theme)
  expect(shown()).toEqual([look])
  expect(isAsked()).toEqual([['(prefers-color-scheme: dark)']])
})

it.each<[Theme, string[]]>([
  ['system', ['light', 'dark', 'light']],
  ['light', ['light', 'light', 'light']],
  ['dark', ['dark', 'dark', 'dark']],
])('%s, while the computer goes dark and light again, is %j', async (theme, looks) => {
  const { applyTheme, prefer } = await onComputer(false)
  applyTheme(theme)
  const seen = shown()
  for (const dark of [true, false]) {
    prefer(dark)
    seen.push(...shown())
  }
  expect(seen).toEqual(looks)
})

it('is light before anything is chosen, also when the computer goes dark', async () => {
  const { prefer } = await onComputer(true)
  prefer(true)
  expect(shown()).toEqual(['light'])
})

it.each<[string | null, Theme]>([
  ['dark', 'dark'],
  ['system', 'system'],
  ['light', 'light'],
  ['sepia', 'light'],
  [null, 'light'],
])('kept as %s is %s', async (kept, theme) => {
  const { themeOf } = await onComputer(true)
  expect(themeOf({ ...fakePortal().portal.preferences, get: () => kept })).toBe(theme)
})
