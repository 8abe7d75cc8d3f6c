import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

export default mergeConfig(viteConfig, defineConfig({
  test: {
    include: ['tests/unit/**/*.spec.ts', 'tests/component/**/*.spec.ts'],
    environment: 'jsdom',
    setupFiles: 'tests/component/setup.ts',
    // The kit's components import virtual modules, which only Vite knows
    server: { deps: { inline: [/@bitrix24\/b24ui-nuxt/, /@bitrix24\/b24icons-vue/] } },
    restoreMocks: true,
    coverage: {
      provider: 'v8',
      include: ['src/portal/**', 'src/tasks/**'],
      reporter: ['text'],
      thresholds: { branches: 90 },
    },
  },
}))
