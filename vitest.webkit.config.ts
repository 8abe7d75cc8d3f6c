import { defineConfig } from 'vitest/config'

/** The main jobs in WebKit. Apart from the other tests: they need the built app, and a browser of the machine. */
export default defineConfig({
  test: {
    include: ['tests/engines/webkit/**/*.spec.ts'],
    environment: 'node',
    reporters: ['default', './tools/reporters/vitest.ts'],
    // As in `vitest.config.ts`: only to end what hangs
    testTimeout: 75_000,
    // An engine that does not start has to be said within 30 s
    hookTimeout: 30_000,
  },
})
