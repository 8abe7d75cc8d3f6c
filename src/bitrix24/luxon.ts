/**
 * In the place of luxon, 22 kB gzip, in the build (`vite.config.ts`). The SDK has it for dates in `Text` and in what its loggers write; this app
 * calls neither. Whatever comes to call it, here or in a later SDK, fails at once and by name; an import of anything else fails the build.
 */
export const DateTime = new Proxy({}, {
  get() {
    throw new Error('luxon is not part of the build: see src/bitrix24/luxon.ts')
  },
})
