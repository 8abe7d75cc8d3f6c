/** Loads the page again, by GET whatever has opened it: reloading the answer of a POST asks the user first. */
export function reloadPage(): void {
  location.replace(location.pathname + location.search)
}
