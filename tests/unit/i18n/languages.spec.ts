import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { FluentResource } from '@fluent/bundle'
import { describe, expect, it } from 'vitest'
import { toLanguageTag } from '../../../src/bitrix24/language.ts'
import { messagesOf, sourceOf } from '../../texts.ts'
import { possible } from '../../../src/view/savedView.ts'

const folder = 'src/i18n/messages'
/** Every code that a portal reports (docs api-reference/widgets/_includes/widget_data.md). */
const portalCodes = 'en de la br fr it pl ru ua tr sc tc ja vn id ms th ar kz in'.split(' ')

type Pattern = NonNullable<FluentResource['body'][number]['value']>

interface Shape {
  readonly variables: readonly string[]
  /** Keys of the variants of each select, by its variable. */
  readonly selects: Readonly<Record<string, readonly string[]>>
}

function shapeOf(pattern: Pattern): Shape {
  const variables = new Set<string>()
  const selects: Record<string, string[]> = {}
  const visit = (value: Pattern) => {
    if (typeof value === 'string') return
    for (const part of value) {
      if (typeof part === 'string') continue
      if (part.type === 'var') variables.add(part.name)
      if (part.type !== 'select' || part.selector.type !== 'var') continue
      variables.add(part.selector.name)
      selects[part.selector.name] = part.variants.map(({ key }) => String(key.value)).sort()
      for (const variant of part.variants) visit(variant.value)
    }
  }
  visit(pattern)
  return { variables: [...variables].sort(), selects }
}

function shapesOf(language: string): Map<string, Shape> {
  return new Map(new FluentResource(sourceOf(language)).body.map(({ id, value }) => [id, shapeOf(value!)]))
}

const english = shapesOf('en')

it('there are two files for every language that a portal reports, and no others', () => {
  expect(readdirSync(folder).sort()).toEqual(
    portalCodes.flatMap(code => [`${toLanguageTag(code)}.ftl`, `${toLanguageTag(code)}.late.ftl`]).sort(),
  )
})

it('every order of the lists has a text', () => {
  for (const order of Object.values(possible).flatMap(({ orders }) => orders))
    expect([...english.keys()]).toContain(`order-${order}`)
})

describe.each(portalCodes.map(toLanguageTag))('the texts of %s', language => {
  it('are complete, each line understood', () => {
    const source = sourceOf(language)
    expect([...shapesOf(language).keys()].sort()).toEqual([...english.keys()].sort())
    // The parser passes over what it does not understand, and over a message that comes twice
    expect(source.match(/^[a-z][\w-]* =/gim)).toHaveLength(english.size)
  })

  it('have the variables that the English ones have, in every variant', () => {
    for (const [name, { variables }] of shapesOf(language))
      expect([name, variables]).toEqual([name, english.get(name)!.variables])
  })

  it('distinguish the plurals of the language, and no others', () => {
    const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()
    for (const [name, { selects }] of shapesOf(language)) {
      const wanted = Object.fromEntries(
        Object.entries(english.get(name)!.selects).map(([variable, keys]) => [
          variable,
          keys.includes('other') ? categories : keys,
        ]),
      )
      // A language that does not count has nothing to select by
      if (categories.length === 1 && Object.keys(selects).length === 0) continue
      expect([name, selects]).toEqual([name, wanted])
    }
  })

  it('end a sentence as the language does, and a heading without a full stop', () => {
    const { text } = messagesOf(language)
    const mark = { 'zh-Hans': '。', 'zh-Hant': '。', ja: '。', hi: '।', th: '' }[language] ?? '.'
    for (const name of [
      'load-failed',
      'refresh-failed',
      'settings-failed',
      'settings-unchanged',
      'error-refused',
      'part-missing',
    ]) {
      expect([name, /[.。।]?$/.exec(text(name))![0]]).toEqual([name, mark])
    }
    for (const name of ['not-started', 'silent-title', 'outside-title', 'no-match', 'empty-title'])
      expect(text(name)).toMatch(/[^.。।]$/)
  })

  it('weigh no more than 6.2 kB gzip', () => {
    expect(gzipSync(sourceOf(language)).length).toBeLessThanOrEqual(6_200)
  })
})

it('French keeps a mark on the line of its word: no plain space before one', () => {
  expect(sourceOf('fr').match(/.*(?: [;:?!»]|« ).*/g)).toBeNull()
})

it.each(portalCodes.slice(1).map(toLanguageTag))('the texts of %s are translated', language => {
  const texts = (of: string) =>
    new Map(
      sourceOf(of)
        .replace(/^#.*\n+/gm, '')
        .split(/\n(?=[a-z][\w-]* =)/)
        .map(text => [/^[\w-]+/.exec(text)![0], text]),
    )
  const translated = texts(language)
  expect([...translated.keys()].sort()).toEqual([...english.keys()].sort())
  // Words that are the same in both languages are short; no sentence is
  const isSentence = (name: string, text: string) => text.replace(/\{ \$\w+ \}/g, '').length > name.length + 20
  const same = [...texts('en')]
    .filter(([name, text]) => translated.get(name) === text && isSentence(name, text))
    .map(([name]) => name)
  expect(same).toEqual([])
})
