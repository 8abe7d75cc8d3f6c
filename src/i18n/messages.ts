import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle'
import { inject, type InjectionKey } from 'vue'

export interface Messages {
  /** BCP 47 tag of the language that the texts are in. */
  readonly language: string
  /** BCP 47 tag by which dates, hours and weeks are written. */
  readonly region: string
  /** The text of a message. An unknown name gives the name itself. */
  readonly text: (name: string, variables?: Record<string, FluentVariable>) => string
  /** Adds the texts of parts that are loaded late. */
  readonly loadLate: () => Promise<void>
}

/** Texts in Fluent syntax, parsed at build time. */
export type Body = FluentResource['body']

export const messagesKey: InjectionKey<Messages> = Symbol('messages')

/**
 * @param region by which dates are written
 * @param loadLate loads the texts that the first view does not need, if there are any
 */
export function createMessages(
  language: string,
  body: Body,
  region = language,
  loadLate?: (language: string) => Promise<Body>,
): Messages {
  // No isolation characters, because texts are also names of controls. Where a text is shown, an element isolates the
  // title in it (`sentence.ts`).
  const bundle = new FluentBundle(language, { useIsolating: false })
  // The bundle uses only this field of a resource
  const add = (body: Body) => void bundle.addResource({ body })
  add(body)
  let late: Promise<void> | undefined
  return {
    language,
    region,
    loadLate() {
      late ??= loadLate?.(language).then(add)
      // Retry next time if loading failed
      late?.catch(() => (late = undefined))
      return late ?? Promise.resolve()
    },
    text(name, variables) {
      const pattern = bundle.getMessage(name)?.value
      return pattern ? bundle.formatPattern(pattern, variables, []) : name
    },
  }
}

export function useMessages(): Messages {
  const messages = inject(messagesKey)
  if (!messages) throw new Error('no messages were provided')
  return messages
}
