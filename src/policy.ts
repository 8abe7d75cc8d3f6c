/** Whether a policy's grammar has the host: letters, digits, hyphens and dots (W3C CSP Level 3, host-source). */
export const isWritable = (host: string): boolean => /^[a-z\d-]+(\.[a-z\d-]+)*$/i.test(host)

/**
 * From now on the page asks nobody but its own host and the portal. Policies add up, so this narrows down the one that the page has from the build;
 * in development there is none, and the development server's own connections must go on.
 * @param origin of the portal
 */
export function askOnly(origin: string): void {
  // A policy can't write every host, and one that it can't write would shut the portal out: `[::1]`, `my_portal`
  if (!import.meta.env.PROD || !isWritable(new URL(origin).hostname)) return
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = `connect-src 'self' ${origin}`
  document.head.append(meta)
}
