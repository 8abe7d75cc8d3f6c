import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

/**
 * What Stryker runs for each mutant: the unit tests, as fast as they go. Whole screens would notice more, and pin
 * down less.
 */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // The rooms that are mutated
      include: ['tests/unit/{bitrix24,domain,lists,moves,returns,view}/**/*.spec.ts'],
      exclude: [
        // Random runs by the thousand
        'tests/unit/{moves,returns}/{sequences,soak,undo-runs}.spec.ts',
        // Code that can be mutated is slower
        'tests/unit/view/speed.spec.ts',
        // Loads the SDK anew for each test: seconds, for what nothing else tests (see stryker.config.mjs)
        ...(process.env.MUTATE === 'sdk' ? [] : ['tests/unit/bitrix24/connect.spec.ts']),
      ],
      // Files that need a page say so themselves
      environment: 'node',
      // Mutants are switched on as the code runs: no process is needed for each
      isolate: false,
      setupFiles: 'tests/setup.ts',
      server: { deps: { inline: process.env.MUTATE === 'sdk' ? [/@bitrix24\/b24jssdk/] : [] } },
      restoreMocks: true,
      unstubGlobals: true,
      testTimeout: 10_000,
    },
  }),
)
