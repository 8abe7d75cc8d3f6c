import { build, type Plugin, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { fetchedFirst, withFetchedFirst } from '../../../tools/fetched-first.ts'

const sources = new Map([
  ['entry', 'import("late").then(module => console.log(module.late)); import("other"); import("screen")'],
  ['late', 'import { shared } from "shared"; export const late = shared'],
  ['other', 'import { shared } from "shared"; console.log(shared, 2)'],
  ['shared', 'export const shared = Math.random()'],
  ['screen', 'console.log("the screen")'],
])
const modules: Plugin = {
  name: 'modules',
  resolveId: id => (sources.has(id) ? id : null),
  load: id => sources.get(id) ?? null,
}

async function built(plugins: readonly Plugin[]): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    plugins: [...plugins, modules],
    build: { write: false, modulePreload: fetchedFirst, rolldownOptions: { input: 'entry' } },
  })) as Rolldown.RolldownOutput
  return output.flatMap(file => (file.type === 'chunk' ? [file.code] : [])).join('\n')
}

it('what is imported later is fetched first, with what it imports; what the page preloads is not', async () => {
  const code = await built([withFetchedFirst()])
  expect(/m\.f\|\|\(m\.f=(\[.*?\])/.exec(code)![1]!.replace(/-[\w-]{8}\.js/g, '')).toBe(
    '["./late","./shared","./other"]',
  )
  // Each once
  expect(code).toMatch(/__vite__mapDeps\(\[0,1\]\)[^]*__vite__mapDeps\(\[2,1\]\)/)
  expect(code).toContain('fetch(')
  expect(code).not.toContain('modulepreload')
})

it('Vite would only preload it', async () => {
  expect(await built([])).toContain('modulepreload')
})
