// For ESLint, which does not read .vue files; vue-tsc does
declare module '*.vue' {
  import type { Component } from 'vue'

  const component: Component
  export default component
}

/** Taken apart by the build (`vite.config.ts`). */
declare module '*.ftl' {
  import type { FluentResource } from '@fluent/bundle'

  const body: FluentResource['body']
  export default body
}

/** Files that the background frame loads when a task is due, relative to its script; none in development. */
declare const __LATE_FILES__: readonly string[]
