import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

/** What Stryker runs for each mutant: the unit tests, as fast as they go. Whole screens would notice more, and pin down less. */
export default mergeConfig(viteConfig, defineConfig({
  test: {
    include: ['tests/unit/*.spec.ts'],
    exclude: [
      // 1,000 random runs
      'tests/unit/sequences.spec.ts',
      // Of files that are not mutated; and in the threads that Stryker runs tests in, no time zone can be set
      'tests/unit/{dates,languages,theme}.spec.ts',
    ],
    // Files that need a page say so themselves
    environment: 'node',
    // Mutants are switched on as the code runs: nothing needs to be imported anew for each
    isolate: false,
    server: { deps: { inline: [/@bitrix24\/b24jssdk/] } },
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000,
  },
}))
