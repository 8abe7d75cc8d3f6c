import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Licences of packages that come without one: from their repository, at the version that is named here. */
const elsewhere: Readonly<Record<string, { readonly version: string; readonly file: string }>> = {
  '@fluent/bundle': { version: '0.19.1', file: 'tools/licences/fluent-bundle.txt' },
}

/**
 * Of the UI kit some styles are copied (`npm run kit`), so that it need not be installed: their first line has its
 * name, version and licence.
 */
export const kit = { name: '@bitrix24/b24ui-nuxt', styles: 'src/app/kit.css', licence: 'tools/licences/b24ui-nuxt.txt' }

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** Of a module's id; undefined for what is no package's. */
export const packageOf = (id: string): string | undefined =>
  /^\0rolldown\//.test(id) ? 'rolldown' : /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]

/**
 * The packages whose style sheets the app's own imports: Tailwind takes them in itself, so the bundler has no
 * modules of them.
 */
export function packagesOfStyles(style: string): string[] {
  return [...style.matchAll(/@import "((?:@[^/"]+\/)?[^./"][^/"]*)/g)].map(([, name]) => name!)
}

/** Their names, versions and licences in full. The same packages give the same text. */
export function notices(names: Iterable<string>, root: string): string {
  const byText = new Map<string, string[]>()
  for (const name of [...new Set(names)].sort()) {
    const found = described(name, root)
    if (!found.license) throw new Error(`${name} says nothing of its licence`)
    const text = licenceTexts(found, root)
      .map(part => part.replaceAll('\r\n', '\n').trim())
      .join('\n\n')
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${found.version} (${found.license})`])
  }
  const line = '-'.repeat(80)
  const parts = [...byText].map(([text, titles]) => `${line}\n${titles.join('\n')}\n${line}\n\n${text}\n`)
  return [
    'Defer is under the licence in LICENSE.txt. It has code or styles of the following packages.\n',
    ...parts,
  ].join('\n')
}

function described(name: string, root: string): Package {
  if (name !== kit.name)
    return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as Package
  const [, version, license] = /^\/\* Of \S+ (\S+) \((\S+),/.exec(readFileSync(join(root, kit.styles), 'utf8')) ?? []
  if (!version || !license) throw new Error(`the first line of ${kit.styles} does not say what it is of`)
  return { name, version, license }
}

function licenceTexts({ name, version }: Package, root: string): readonly string[] {
  if (name === kit.name) return [readFileSync(join(root, kit.licence), 'utf8')]
  const folder = join(root, 'node_modules', name)
  const files = readdirSync(folder)
    .filter(file => /^(licen[cs]e|copying|notice)(\.\w+)?$/i.test(file))
    .sort()
  const texts = files.map(file => readFileSync(join(folder, file), 'utf8'))
  const other = elsewhere[name]
  if (texts.length === 0 && other) {
    if (other.version !== version)
      throw new Error(
        `${other.file} is of ${name} ${other.version}, not of ${version}: see whether its licence is still the same`,
      )
    texts.push(readFileSync(join(root, other.file), 'utf8'))
  }
  if (texts.length === 0)
    throw new Error(`${name} comes without its licence: take it from its repository (tools/third-party.ts)`)
  return texts
}

/**
 * LICENSE.txt, and THIRD-PARTY.txt for all packages whose code or styles are in the build. Fails the build when a
 * licence is not known.
 */
export function thirdPartyNotices(): Plugin {
  let root = ''
  return {
    name: 'third-party-notices',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
        const modules = chunks
          .flatMap(chunk => Object.entries(chunk.modules))
          .filter(([, { renderedLength }]) => renderedLength > 0)
        const names = [
          kit.name,
          ...modules.map(([id]) => packageOf(id)),
          ...packagesOfStyles(readFileSync(join(root, 'src/app/main.css'), 'utf8')),
        ]
        const known = names.filter(name => name !== undefined)
        const nested = modules.find(([id]) => id.split('/node_modules/').length > 2)
        if (nested) this.error(`two versions of a package are in the build: ${nested[0]}`)
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: notices(known, root) })
        this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: readFileSync(join(root, 'LICENSE'), 'utf8') })
      },
    },
  }
}
