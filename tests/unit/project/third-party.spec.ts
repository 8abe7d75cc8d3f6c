import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { kit, notices, packageOf, packagesOfStyles } from '../../../tools/third-party.ts'

let root: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'defer-notices-'))
  write('node_modules/@some/one/package.json', '{ "name": "@some/one", "version": "1.2.3", "license": "MIT" }')
  write('node_modules/@some/one/LICENSE.md', 'Of one.\r\n')
  write('node_modules/other/package.json', '{ "name": "other", "version": "4.0.0", "license": "Apache-2.0" }')
  write('node_modules/other/licence', 'Of other.')
  write('node_modules/other/NOTICE', 'Noticed.')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the notices', () => {
  it('have each package once, with its version and all of its texts, in the order of names', () => {
    const text = notices(['other', '@some/one', 'other'], root)
    expect(text).toMatch(
      /\n@some\/one 1\.2\.3 \(MIT\)\n-+\n\nOf one\.\n\n-+\nother 4\.0\.0 \(Apache-2\.0\)\n-+\n\nNoticed\.\n\nOf other\.\n$/,
    )
    expect(notices(['@some/one', 'other'], root)).toBe(text)
  })

  it('fail for a package without a licence text', () => {
    rmSync(join(root, 'node_modules/@some/one/LICENSE.md'))
    expect(() => notices(['@some/one'], root)).toThrow('@some/one comes without its licence')
  })

  it('fail for a package that names no licence', () => {
    write('node_modules/other/package.json', '{ "name": "other", "version": "4.0.0" }')
    expect(() => notices(['other'], root)).toThrow('other says nothing of its licence')
  })

  describe('of the UI kit, which is not installed', () => {
    beforeEach(() => write(kit.licence, 'Of the kit.\n'))

    it('have the version and the licence that its copied styles name', () => {
      write(kit.styles, `/* Of ${kit.name} 9.8.7 (MIT, copyright of somebody), written by hand. */\n`)
      expect(notices([kit.name], root)).toMatch(/\n@bitrix24\/b24ui-nuxt 9\.8\.7 \(MIT\)\n-+\n\nOf the kit\.\n$/)
    })

    it('fail when the styles do not name them', () => {
      write(kit.styles, ':root {}\n')
      expect(() => notices([kit.name], root)).toThrow('the first line of src/app/kit.css')
    })
  })

  it('fail when a text that was taken from elsewhere is of another version', () => {
    write(
      'node_modules/@fluent/bundle/package.json',
      '{ "name": "@fluent/bundle", "version": "99.0.0", "license": "Apache-2.0" }',
    )
    expect(() => notices(['@fluent/bundle'], root)).toThrow('not of 99.0.0')
  })
})

it.each([
  ['/app/node_modules/@vue/shared/dist/shared.js', '@vue/shared'],
  ['/app/node_modules/axios/lib/axios.js', 'axios'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['/app/node_modules/a/node_modules/@b/c/index.js', '@b/c'],
  ['/app/src/main.ts', undefined],
  ['\0vite/preload-helper.js', undefined],
])('%j is of %s', (id, name) => expect(packageOf(id)).toBe(name))

it("the style sheets are of these packages, beside the kit's copies", () => {
  expect(packagesOfStyles(readFileSync('src/app/main.css', 'utf8'))).toEqual(['tailwindcss'])
})
