import { readFileSync } from 'node:fs'
import { defineConfig, mergeConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import viteConfig from './vite.config.ts'

/**
 * What needs the same environment comes one after the other: a process is kept as long as the next file can use it,
 * and each new one takes seconds. Of these the cells of faults come first, because they take the longest.
 */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const places = [/\/tests\/faults\//, /\/tests\/component\//]
    const place = ({ moduleId }: TestSpecification) => {
      const found = places.findIndex(folder => folder.test(moduleId))
      if (found >= 0) return found
      return places.length + Number(!readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment'))
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      projects: [
        // Files that need a page say so themselves
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/unit/**/*.spec.ts', 'tests/contract/**/*.spec.ts'],
            environment: 'node',
            setupFiles: 'tests/setup.ts',
          },
        },
        {
          extends: true,
          test: {
            name: 'pages',
            include: ['tests/component/**/*.spec.ts', 'tests/faults/**/*.spec.ts'],
            environment: 'jsdom',
            environmentOptions: { jsdom: { url: 'http://app.test/' } },
            setupFiles: ['tests/setup.ts', 'tests/component/setup.ts', 'tests/component/late.ts'],
          },
        },
      ],
      // The SDK greets once per page, and a test has to begin anew
      server: { deps: { inline: [/@bitrix24\/b24jssdk/, /@bitrix24\/b24icons-vue/] } },
      reporters: ['default', './tools/reporters/vitest.ts'],
      // Vitest leaves one core alone, so that of two it would use one
      maxWorkers: 2,
      // `tests/setup.ts` says why
      isolate: false,
      sequence: { setupFiles: 'list', sequencer: ByEnvironment },
      restoreMocks: true,
      unstubGlobals: true,
      // Only to end what hangs: a test does not depend on how busy the machine is. More than `patience` of
      // `tests/outside.ts`, which says what it waits for
      testTimeout: 75_000,
      hookTimeout: 75_000,
      coverage: {
        provider: 'v8',
        include: ['src/**/*.{ts,vue}'],
        exclude: ['**/*.d.ts'],
        reporter: ['text-summary'],
        // What is measured, rounded down
        thresholds: { lines: 96, branches: 94 },
      },
    },
  }),
)
