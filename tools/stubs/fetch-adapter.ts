/**
 * Replaces axios's adapter for `fetch` in the build (`vite.config.ts`). Axios takes the first of its adapters that
 * works, which in every browser is the one for XMLHttpRequest.
 */
export const getFetch = (): null => null
