import type { PortalPreferences } from '../domain/portal.ts'

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')
let current: Theme = 'light'

/** Light by default: portals do not report their theme, and their own screens are light. */
export function themeOf(preferences: PortalPreferences): Theme {
  const chosen = preferences.get('theme')
  return themes.find(theme => theme === chosen) ?? 'light'
}

export function applyTheme(theme: Theme): void {
  current = theme
  const isDark = theme === 'dark' || (theme === 'system' && prefersDark.matches)
  document.documentElement.classList.toggle('dark', isDark)
  document.documentElement.classList.toggle('light', !isDark)
}

prefersDark.addEventListener('change', () => applyTheme(current))
