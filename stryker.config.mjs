/** Changes the code in small ways, and sees whether a test fails: `npm run mutate`, or `npm run mutate -- --mutate src/tasks/store.ts`. */
export default {
  mutate: [
    'src/portal/**/*.ts', 'src/tasks/*.ts',
    // Translations, and the stand-in for a package that nobody calls
    '!src/portal/place-titles.ts', '!src/portal/luxon.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What runs as a module is loaded would take all tests, in a fresh process, for each mutant: tables of codes for the most part, which tests name one by one
  ignoreStatic: true,
  // Tests of words and keys that have a meaning of their own are wanted, too: no kind of mutant is left out
  mutator: { excludedMutations: [] },
  incremental: true,
  incrementalFile: '.stryker-tmp/incremental.json',
  concurrency: 2,
  timeoutMS: 15_000,
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: '.stryker-tmp/report.html' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['dist', 'release', 'coverage', 'docs', 'test-results', 'playwright-report'],
}
