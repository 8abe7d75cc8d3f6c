import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

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
      sequence: { setupFiles: 'list' },
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
