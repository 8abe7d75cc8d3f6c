import { inject, type InjectionKey } from 'vue'
import type { Portal } from '../domain/portal.ts'

export const portalKey: InjectionKey<Portal> = Symbol('portal')

export function usePortal(): Portal {
  const portal = inject(portalKey)
  if (!portal) throw new Error('no portal was provided')
  return portal
}
