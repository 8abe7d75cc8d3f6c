/**
 * Replaces luxon, 22 kB gzip, in the build (`vite.config.ts`). The SDK uses it for dates in `Text` and in its
 * loggers' output; this app calls neither. Any call, here or in a later SDK, throws an error that names this file;
 * any other import fails the build.
 */
export const DateTime = new Proxy(
  {},
  {
    get() {
      throw new Error('luxon is not part of the build: see tools/stubs/luxon.ts')
    },
  },
)
