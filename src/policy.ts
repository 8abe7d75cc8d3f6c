/**
 * From now on the page asks nobody but its own host and the portal. Policies add up, so this narrows down the one that the page has from the build;
 * in development there is none, and the development server's own connections must go on.
 * @param origin of the portal
 */
export function askOnly(origin: string): void {
  if (!import.meta.env.PROD) return
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = `connect-src 'self' ${origin}`
  document.head.append(meta)
}
