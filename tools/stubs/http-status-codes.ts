/** Replaces axios's table of the names of HTTP statuses in the build (`vite.config.ts`): it hands it out, and reads nothing of it. */
export default {}
