/** What this app does to its packages from outside, and what an update could break. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApiVersion, B24Hook } from '@bitrix24/b24jssdk'
import { describe, expect, it } from 'vitest'
import { kit } from '../../../tools/third-party.ts'
import * as fetchStandIn from '../../../tools/stubs/fetch-adapter.ts'
import * as progressStandIn from '../../../tools/stubs/axios-progress.ts'
import * as actionsStandIn from '../../../tools/stubs/sdk-actions.ts'
import * as frameStandIn from '../../../tools/stubs/sdk-frame.ts'
import * as luxonStandIn from '../../../tools/stubs/luxon.ts'

const packages = 'node_modules'
const read = (path: string) => readFileSync(join(packages, path), 'utf8')

describe("the SDK's HTTP client (src/bitrix24/connect.ts)", () => {
  it('sends forms when its axios object is told to', async () => {
    const b24 = B24Hook.fromWebhookUrl('https://portal.test/rest/1/code/')
    const { defaults } = b24.getHttpClient(ApiVersion.v2).ajaxClient
    defaults.headers.post['Content-Type'] = 'application/x-www-form-urlencoded'
    const sent: { type: unknown; data: unknown }[] = []
    defaults.adapter = config => {
      sent.push({ type: config.headers.getContentType(), data: config.data as unknown })
      return Promise.resolve({ data: { result: { result: {} } }, status: 200, statusText: 'OK', headers: {}, config })
    }
    await b24.actions.v2.batch
      .make({
        calls: { one: { method: 'profile', params: {} } },
        options: { isHaltOnError: false, returnAjaxResult: true },
      })
      .catch(() => {})
    expect(sent).toEqual([
      { type: 'application/x-www-form-urlencoded', data: expect.stringMatching(/^(halt|cmd)\S*=/) as string },
    ])
  })
})

it('the first `npm ci` brings no install script that is not decided on, and neither the UI kit nor Stryker', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean }>
  }
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> }
  for (const name of [kit.name, '@stryker-mutator/core'])
    expect(Object.keys(packages)).not.toContain(`node_modules/${name}`)
  expect(Object.keys(packages).filter(path => packages[path]!.hasInstallScript)).toEqual(
    Object.keys(allowScripts).map(name => `node_modules/${name}`),
  )
})

describe("luxon's stand-in (tools/stubs/luxon.ts)", () => {
  const esm = '@bitrix24/b24jssdk/dist/esm'
  const modules = readdirSync(join(packages, esm), { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.mjs'),
  )
  const importers = modules.flatMap(name =>
    [...read(join(esm, name)).matchAll(/^import (.+) from ['"]luxon['"]/gm)].map(([, names]) => ({
      name: name.replaceAll('\\', '/'),
      names,
    })),
  )

  it('has all that the SDK imports of it', () => {
    expect(importers.length).toBeGreaterThan(0)
    expect(new Set(importers.map(({ names }) => names))).toEqual(new Set(['{ DateTime }']))
    expect(Object.keys(luxonStandIn)).toEqual(['DateTime'])
  })

  it("is called by the SDK's date functions and log lines alone: another place may be one that this app comes to", () => {
    expect(importers.map(({ name }) => name).sort()).toEqual([
      'logger/formatter/abstract-formatter.mjs',
      'tools/text.mjs',
    ])
  })

  it('fails by name when it is called', () => {
    expect(() => (luxonStandIn.DateTime as { now: () => void }).now()).toThrow('luxon is not part of the build')
  })
})

describe("the stand-in of axios's adapter for fetch (tools/stubs/fetch-adapter.ts)", () => {
  const adapters = read('axios/lib/adapters/adapters.js')

  it('stands where axios imports it', () => {
    expect(adapters).toMatch(/^import \* as fetchAdapter from '\.\/fetch\.js'/m)
    expect(existsSync(join(packages, 'axios/lib/adapters/fetch.js'))).toBe(true)
  })

  it('has all that axios takes of it', () => {
    expect(new Set(adapters.match(/(?<=fetchAdapter\.)\w+/g))).toEqual(new Set(Object.keys(fetchStandIn)))
  })

  it('is asked after the one for XMLHttpRequest', () => {
    expect(read('axios/lib/defaults/index.js')).toContain("adapter: ['xhr', 'http', 'fetch']")
  })
})

describe("the stand-in of axios's reports of progress (tools/stubs/axios-progress.ts)", () => {
  it('is all that axios takes of it, only for who asks for reports, and fails by name when it is used', () => {
    const adapter = read('axios/lib/adapters/xhr.js')
    expect(adapter).toMatch(/^import \{ progressEventReducer \} from '\.\.\/helpers\/progressEventReducer\.js'/m)
    expect(adapter.match(/if \(on(Down|Up)loadProgress\b[^]*?progressEventReducer\(/g)).toHaveLength(2)
    expect(adapter.match(/progressEventReducer\(/g)).toHaveLength(2)
    expect(progressStandIn.progressEventReducer).toThrow('tools/stubs/axios-progress.ts')
  })

  it('is not asked for by the SDK', () => {
    const sdk = join(packages, '@bitrix24/b24jssdk/dist/esm')
    const scripts = readdirSync(sdk, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.mjs'))
    expect(scripts.length).toBeGreaterThan(50)
    for (const file of scripts) expect(readFileSync(join(sdk, file), 'utf8')).not.toMatch(/on(Down|Up)loadProgress/)
  })
})

describe("the stand-in of the SDK's other ways of asking (tools/stubs/sdk-actions.ts)", () => {
  const actions = '@bitrix24/b24jssdk/dist/esm/core/actions'

  it('has all that is taken of the files that it replaces', () => {
    for (const file of ['v3/manager-v3', 'v2/call-list', 'v2/fetch-list', 'v2/batch-by-chunk']) {
      const [, names] = /^export \{ (.+) \};/m.exec(read(join(actions, `${file}.mjs`)))!
      for (const name of names!.split(', ')) expect(Object.keys(actionsStandIn)).toContain(name)
    }
  })

  it('is told the logger, and fails by name when it is asked', () => {
    const manager = new actionsStandIn.ActionsManagerV3() as unknown as Record<string, () => void>
    expect(() => manager.setLogger!()).not.toThrow()
    expect(() => manager.batch).toThrow('tools/stubs/sdk-actions.ts')
    expect(() => new actionsStandIn.CallListV2()).toThrow('tools/stubs/sdk-actions.ts')
  })

  it('is told nothing else by the SDK itself', () => {
    expect(new Set(read(join(actions, 'manager.mjs')).match(/(?<=this\.v3\.)\w+/g))).toEqual(new Set(['setLogger']))
  })
})

describe("the stand-in of the SDK's sliders and dialogs (tools/stubs/sdk-frame.ts)", () => {
  const frame = '@bitrix24/b24jssdk/dist/esm/frame'

  it('is made and handed out by the SDK, which calls nothing of it', () => {
    const sdk = read(join(frame, 'b24.mjs'))
    for (const name of ['slider', 'dialog']) {
      expect(sdk).toMatch(new RegExp(`this\\.#${name}Manager = new `))
      expect(sdk).not.toMatch(new RegExp(`#${name}Manager\\.`))
    }
  })

  it('fails by name when it is used', () => {
    const slider = new frameStandIn.SliderManager() as unknown as Record<string, () => void>
    expect(() => slider.openPath!()).toThrow('tools/stubs/sdk-frame.ts')
    expect(new frameStandIn.DialogManager()).toBeDefined()
  })
})
