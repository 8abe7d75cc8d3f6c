import js from '@eslint/js'
import type { Linter } from 'eslint'
import { defineConfig, globalIgnores } from 'eslint/config'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

const onlyBitrix24KnowsTheSdk = {
  group: ['@bitrix24/b24jssdk', '@bitrix24/b24jssdk/*'],
  message: 'Only src/bitrix24 knows the SDK. Everything else goes through the port, src/domain/portal.ts.',
}
const onlyMainKnowsBitrix24 = {
  group: ['**/bitrix24/**'],
  message:
    'Only main.ts, src/background and src/early start src/bitrix24. Everything else goes through the port, src/domain/portal.ts.',
}
const domainKnowsNobody = { regex: '^(?!\\./)', message: 'src/domain imports nothing but itself.' }
const bitrix24KnowsTheDomainAlone = 'src/bitrix24 implements the port: it imports src/domain and itself.'
/** Folders of src, the top floor first. A folder imports what stands below it, and of its own floor itself alone. */
const floors: readonly (readonly string[])[] = [
  ['app'],
  ['screen', 'install'],
  ['rows'],
  ['view'],
  ['returns'],
  ['moves'],
  ['lists'],
  ['ui'],
  ['i18n', 'frame'],
  ['base'],
]
const above = (folder: string) =>
  floors
    .slice(0, floors.findIndex(floor => floor.includes(folder)) + 1)
    .flat()
    .filter(name => name !== folder)
const movesFocus = {
  selector: 'CallExpression[callee.property.name="focus"]',
  message: "Only src/frame/focus.ts moves the focus: whoever writes in the portal's page keeps it.",
}

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'coverage/', '.stryker-tmp/', 'test-results/', 'playwright-report/']),
  // What it imports is installed for the bench alone
  globalIgnores(['tests/bench/guide/']),
  js.configs.recommended,
  // Rules that need types are in .oxlintrc.json: oxlint takes three seconds for them, ESLint twenty
  tseslint.configs.recommended,
  vue.configs['flat/recommended'],
  { languageOptions: { parserOptions: { parser: tseslint.parser } } },
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
    files: ['tests/**/*.ts'],
    rules: {
      // Playwright wants a pattern where a fixture needs nothing
      'no-empty-pattern': 'off',
    },
  },
  // Who may import whom: main → app → screen, install → rows → … → base → domain ← bitrix24
  {
    files: ['src/**/*.{ts,vue}'],
    ignores: ['src/bitrix24/**', 'src/main.ts', 'src/background/**', 'src/early/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyBitrix24KnowsTheSdk, onlyMainKnowsBitrix24] }] },
  },
  ...floors
    .slice(1)
    .flat()
    .map(folder => ({
      files: [`src/${folder}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              onlyBitrix24KnowsTheSdk,
              onlyMainKnowsBitrix24,
              {
                group: above(folder).map(name => `**/${name}/**`),
                message: `src/${folder} knows nothing of ${above(folder).join(', ')}.`,
              },
            ],
          },
        ],
      } satisfies Linter.RulesRecord,
    })),
  {
    files: ['src/domain/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyBitrix24KnowsTheSdk, domainKnowsNobody] }] },
  },
  {
    files: ['src/bitrix24/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./(?!domain/)', message: bitrix24KnowsTheDomainAlone }] },
      ],
    },
  },
  {
    files: ['src/bitrix24/moves/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./\\.\\./(?!domain/)', message: bitrix24KnowsTheDomainAlone }] },
      ],
    },
  },
  {
    files: ['**/*.{ts,vue}'],
    rules: {
      'max-len': [
        'error',
        { code: 140, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
    },
  },
  {
    files: ['src/bitrix24/moves/**'],
    rules: { 'max-lines-per-function': ['error', { max: 60, IIFEs: true, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['tests/contract/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 80, IIFEs: true, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    ignores: ['src/frame/focus.ts'],
    rules: {
      'no-restricted-syntax': ['error', movesFocus],
      'vue/no-restricted-syntax': ['error', movesFocus],
    },
  },
)
