import { readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { createMessages, type Messages } from '../src/i18n/messages.ts'

/** All texts of a language, as the files have them. */
export const sourceOf = (language: string): string =>
  ['ftl', 'late.ftl'].map(ending => readFileSync(`src/i18n/messages/${language}.${ending}`, 'utf8')).join('\n')

/** All texts of a language: those of the first screen, and those that the app loads later. */
export const messagesOf = (language: string): Messages =>
  createMessages(language, new FluentResource(sourceOf(language)).body)
