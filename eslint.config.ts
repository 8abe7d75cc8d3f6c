import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'coverage/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  vue.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        project: ['./tsconfig.app.json', './tsconfig.node.json', './tsconfig.tests.json'],
        extraFileExtensions: ['.vue'],
      },
    },
  },
  {
    files: ['**/*.{ts,vue}'],
    rules: {
      // TypeScript does this better
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'vue/no-v-html': 'error',
      'vue/singleline-html-element-content-newline': 'off',
    },
  },
  {
    // In .vue files ESLint can't see other components' types; vue-tsc checks them
    files: ['**/*.js', '**/*.mjs', '**/*.vue'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Helpers and fakes are taken apart on purpose; none uses `this`
      '@typescript-eslint/unbound-method': 'off',
      // Playwright wants a pattern where a fixture needs nothing
      'no-empty-pattern': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    ignores: ['src/portal/**'],
    rules: {
      'no-restricted-imports': ['error', {
        paths: [{ name: '@bitrix24/b24jssdk', message: 'Only src/portal knows the SDK. Everything else goes through the port, src/portal/portal.ts.' }],
        patterns: [{ group: ['@bitrix24/b24jssdk/*'], message: 'Only src/portal knows the SDK.' }],
      }],
    },
  },
)
