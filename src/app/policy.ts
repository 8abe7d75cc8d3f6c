/** Whether a policy can name the host: letters, digits, hyphens and dots (W3C CSP Level 3, host-source). */
export const isHostSource = (host: string): boolean => /^[a-z\d-]+(\.[a-z\d-]+)*$/i.test(host)

/**
 * Whether the browser blocks requests from this page to the portal: an https page may not send requests to http,
 * except to this computer (W3C Mixed Content).
 */
export function isMixed(origin: string, page: string = location.protocol): boolean {
  const { protocol, hostname } = new URL(origin)
  return (
    page === 'https:' && protocol === 'http:' && !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  )
}

/**
 * Restricts the page's requests to its own host and the portal. Policies add up, so this narrows down the one that
 * the page has from the build; in development there is none, because the development server needs connections of
 * its own.
 * @param origin of the portal
 */
export function askOnly(origin: string): void {
  // A portal whose host a policy cannot name, such as `[::1]` or `my_portal`, would be blocked
  if (!import.meta.env.PROD || !isHostSource(new URL(origin).hostname)) return
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = `connect-src 'self' ${origin}`
  document.head.append(meta)
}
