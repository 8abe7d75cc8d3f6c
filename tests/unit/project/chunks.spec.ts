import { build, type Plugin, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { chunkOfImports } from '../../../tools/chunks.ts'

/**
 * A page like ours: what greets, a screen that is imported then, parts that the screen imports later, and a frame
 * that shares some of what greets.
 */
const files: Readonly<Record<string, string>> = {
  main: 'import { sdk } from "sdk"; import("screen").then(({ screen }) => screen(sdk))',
  frame: 'import { lock } from "lock"; import { sdk } from "sdk"; lock(sdk)',
  screen:
    'import { sdk } from "sdk"; import { row } from "row"; export const screen = () => [sdk, row(), import("late"), import("later")]',
  row: 'export const row = () => "the row"',
  late: 'import { shared } from "shared"; import { row } from "row"; export const late = ["the late part", shared, row]',
  later: 'import { shared } from "shared"; export const later = ["the later part", shared]',
  shared: 'export const shared = ["what both late parts share"]',
  sdk: 'export const sdk = ["the SDK"]',
  lock: 'export const lock = text => console.log("the lock", text)',
}
const modules: Plugin = { name: 'modules', resolveId: id => (id in files ? id : null), load: id => files[id] ?? null }

it('what is imported with import() has a chunk of its own, and nobody has to list it', async () => {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [modules],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: ['main', 'frame'],
        output: {
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [chunkOfImports('portal', 'main', 'frame'), chunkOfImports('screen', 'screen')],
          },
        },
      },
    },
  })) as Rolldown.RolldownOutput
  const chunkOf = (words: string) =>
    output.find(file => file.type === 'chunk' && file.code.includes(words))?.fileName.replace(/^assets\/(\w+)-.*/, '$1')
  expect(
    ['the SDK', 'the lock', 'the row', 'the late part', 'the later part', 'what both late parts share'].map(chunkOf),
  ).toEqual(['portal', 'portal', 'screen', 'late', 'later', 'shared'])
})

it('a file that is not built is no beginning', async () => {
  const output = { codeSplitting: { groups: [chunkOfImports('portal', 'nothing')] } }
  await expect(
    build({
      configFile: false,
      logLevel: 'silent',
      plugins: [modules],
      build: { write: false, rolldownOptions: { input: 'main', output } },
    }),
  ).rejects.toThrow('nothing is not built')
})
