import process from 'node:process'

/**
 * Changes the code in small ways, and sees whether a unit test fails:
 * - `npm run mutate`, or `npm run mutate -- --mutate src/moves/movesStore.ts`
 * - `MUTATE=sdk npm run mutate` for the code that only tests over the real SDK run, which take seconds each
 */
const nearSdk = ['batch', 'portal', 'connect', 'frame', 'preferences'].map(name => `src/bitrix24/${name}.ts`)

export default {
  mutate: process.env.MUTATE === 'sdk'
    ? nearSdk
    : [
        'src/{domain,lists,moves,returns,view}/*.ts', 'src/bitrix24/**/*.ts', ...nearSdk.map(file => `!${file}`),
        // Tables of translations and of language codes
        '!src/bitrix24/{place-titles,language}.ts',
      ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs as a module is loaded would take all tests for each mutant: tables of codes for the most part, which tests name one by one
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.stryker-tmp/incremental.json',
  concurrency: 2,
  // A busy machine is not to look like an endless loop
  timeoutMS: 15_000,
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: '.stryker-tmp/report.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['dist', 'release', 'coverage', 'docs', 'test-results', 'playwright-report'],
}
