/** Names of what the app keeps in the browser's localStorage, which other apps of the same host may share. */

/** The lists of the last visit, encrypted. */
export const lastVisitName = 'defer last visit'
/** Which return dates the portal has refused. @param origin of the portal */
export const refusedName = (origin: string) => `defer returns ${origin}`
