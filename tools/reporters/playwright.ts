import { relative } from 'node:path'
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter'
import { summarise } from './summary.ts'

/** Time by file, for Playwright. */
export default class implements Reporter {
  readonly #files = new Map<string, number>()
  #suite: Suite | undefined

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite
  }

  onTestEnd({ location }: TestCase, { duration }: TestResult): void {
    const file = relative(process.cwd(), location.file)
    this.#files.set(file, (this.#files.get(file) ?? 0) + duration)
  }

  onEnd(): void {
    const outcomes = this.#suite?.allTests().map(test => test.outcome()) ?? []
    const count = (outcome: string) => outcomes.filter(one => one === outcome).length
    summarise(this.#files, {
      passed: count('expected'),
      failed: count('unexpected') + count('flaky'),
      skipped: count('skipped'),
    })
  }

  printsToStdio(): boolean {
    return false
  }
}
