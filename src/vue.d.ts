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
