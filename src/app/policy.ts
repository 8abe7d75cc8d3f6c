/** Whether a policy can name the host: letters, digits, hyphens and dots (W3C CSP Level 3, host-source). */
export const isHostSource = (host: string): boolean => /^[a-z\d-]+(\.[a-z\d-]+)*$/i.test(host)

/** Whether the browser blocks requests from this page to the portal: from https none goes to http, but to this computer itself (W3C Mixed Content). */
export function isMixed(origin: string, page: string = location.protocol): boolean {
  const { protocol, hostname } = new URL(origin)
  return page === 'https:' && protocol === 'http:' && !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

/**
 * From now on the page asks nobody but its own host and the portal. Policies add up, so this narrows down the one that the page has from the build;
 * in development there is none, and the development server's own connections must go on.
 * @param origin of the portal
 */
export function askOnly(origin: string): void {
  // A portal whose host a policy can't name, `[::1]` or `my_portal`, would be shut out
  if (!import.meta.env.PROD || !isHostSource(new URL(origin).hostname)) return
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = `connect-src 'self' ${origin}`
  document.head.append(meta)
}
